import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { Database } from '../platform/database/database.js';
import { EvaluationDesk } from './evaluation-desk.js';

/** Questions other features ask about evaluations, behind the asker's wall. */
@Injectable()
export class EvaluationsReader {
  constructor(
    private readonly database: Database,
    private readonly desk: EvaluationDesk,
  ) {}

  /** For whoever may still write it: where its plan is at home, and its findings by number. */
  toWrite(
    id: string,
    actor: Actor,
  ): Promise<{ readonly jurisdictionId: string; readonly findings: ReadonlyMap<number, string> }> {
    return this.database.read(async () => {
      const { plan, which } = await this.desk.openedToWrite(id, actor);
      const findings = await this.desk.evaluations.findings(id, which);
      return { jurisdictionId: plan.jurisdictionId, findings: new Map(findings.map((one) => [one.number, one.id])) };
    });
  }
}
