import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { ReportDesk } from './report-desk.js';
import type { ReportView } from './reporting.dto.js';

/** Questions other features ask about reports, behind the asker's wall. */
@Injectable()
export class ReportsReader {
  constructor(private readonly desk: ReportDesk) {}

  /** The report, for whoever may write it. Absent and unseen refuse alike. */
  readToWrite(id: string, actor: Actor): Promise<ReportView> {
    return this.desk.readAllowed(id, actor, 'report.write');
  }
}

export { LineForm, type LineIndicatorView, type LineView, type ReportView, type ValueView } from './reporting.dto.js';
