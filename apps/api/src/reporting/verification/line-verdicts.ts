import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { OpenedReport, ReasonForLine, ReportLine } from '../report.entity.js';
import { ReportLinesService } from '../report-lines.service.js';
import { ReportingWorld } from '../reporting-world.js';
import { JudgementUnknown, LineNotInThisState, LineUnknown } from '../reporting.failures.js';
import type { LineVerdict } from '../reporting.dto.js';
import { VerificationPolicies } from './verification-policies.js';

/** A word is said of a line that waits for it: verified ones stand, returned ones are with their body. */
const waitingAmong = (lines: readonly ReportLine[], action: string, at: number): ReportLine => {
  const line = lines.find(({ actionId }) => actionId === action);
  if (!line) throw new LineUnknown(at);
  if (line.state !== 'submitted') throw new LineNotInThisState('verify', { state: line.state, line: line.id });
  return line;
};

/** What a verifier does with lines of one report that is opened; the caller saves it. */
@Injectable()
export class LineVerdicts {
  constructor(
    private readonly database: Database,
    private readonly lines: ReportLinesService,
    private readonly policies: VerificationPolicies,
    private readonly world: ReportingWorld,
  ) {}

  /** The verifier's own word on lines, beside the reporter's. */
  async say({ report, lines }: OpenedReport, verdicts: readonly LineVerdict[]): Promise<void> {
    if (verdicts.length === 0) return;
    const steps = await this.lines.steps(report.planId);
    for (const [at, { action, status = null, reason = null }] of verdicts.entries()) {
      const line = waitingAmong(lines, action, at);
      if (status && !steps.has(status)) throw new JudgementUnknown(`lines.${String(at)}.status`);
      line.verifierStatus = status;
      line.verifierNote = reason;
    }
  }

  async verify({ report, lines }: OpenedReport, chosen: readonly ReportLine[], by: string): Promise<void> {
    const policy = await this.policies.of(report.planId);
    report.verify(chosen, lines, { by, at: this.world.now(), policy });
    if (report.state === 'verified') await this.world.obligations.close(report.id, { kind: 'verify-report' });
  }

  /** Opens these lines alone for their body; what others had confirmed of them is confirmed no more. */
  async giveBack({ report, lines }: OpenedReport, reasons: readonly ReasonForLine[]): Promise<void> {
    const wasReturned = report.state === 'returned';
    report.giveBack(lines, reasons);
    const actions = new Set(reasons.map(({ action }) => action));
    await this.database.query(
      'update line_confirmation set ended_at = $2 where line_id = any($1) and ended_at is null',
      [lines.filter(({ actionId }) => actions.has(actionId)).map(({ id }) => id), this.world.now()],
    );
    if (wasReturned) return;
    const { id, planId, jurisdictionId, bodyId } = report;
    await this.world.obligations.close(id, { kind: 'verify-report' });
    await this.world.obligations.open({
      ...{ kind: 'correct-report', duty: 'reporting', bodyId, planId, jurisdictionId },
      ...{ subjectKind: 'report', subjectId: id },
    });
  }
}
