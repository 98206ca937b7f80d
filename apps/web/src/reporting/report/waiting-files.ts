import { isRefusal, newKey } from '../../platform/api.js';
import type { EvidenceGiven, Report } from '../reporting.js';
import type { keepEvidence } from '../reporting.verbs.js';
import type { DraftKeeper } from './draft-keeper.js';

/** Files that are evidence and not with the server yet: kept in this browser, sent once there is a network. */
export class WaitingFiles {
  constructor(
    private readonly keeper: DraftKeeper,
    private readonly keepFile: typeof keepEvidence,
  ) {}

  async take(file: File): Promise<EvidenceGiven> {
    const waiting = newKey();
    await this.keeper.keepFile(waiting, file);
    return { title: file.name.slice(0, 300), waiting };
  }

  /**
   * The evidence it became; undefined where the browser lost it. Rejects without a network, and when the server refuses the file,
   * which is then forgotten.
   */
  async send(waiting: string, report: Report): Promise<EvidenceGiven | undefined> {
    const file = await this.keeper.file(waiting);
    if (!file) return undefined;
    try {
      const sent = await this.keepFile(file, report, waiting);
      await this.keeper.forgetFile(waiting);
      return sent;
    } catch (error) {
      if (isRefusal(error) && error.status >= 400 && error.status < 500) await this.keeper.forgetFile(waiting);
      throw error;
    }
  }
}
