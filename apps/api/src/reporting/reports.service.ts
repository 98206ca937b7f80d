import { Injectable } from '@nestjs/common';
import { fault } from '@mufakat/planning/faults/fault';
import type { Actor } from '../platform/access/actor.js';
import type { Asked } from '../platform/access/asked.js';
import { Database } from '../platform/database/database.js';
import type { Listed, Page } from '../platform/http/list.js';
import { RequestInvalid } from '../platform/failure.js';
import { mustShowOneThing } from './evidence.rules.js';
import { ReportDesk, type StepAsked } from './report-desk.js';
import type { LineForm, LineVerdict, ReportChanges, ReportReturn, ReportSummary, ReportView } from './reporting.dto.js';
import { reportsVisibleTo } from './reporting.repository.js';

/** "No change" is what was said last time: another status beside it would be a change that nobody has to prove. */
const mustSayOneThing = (lines: readonly LineForm[]): void => {
  const at = lines.findIndex(({ noChange, judgement, nothingReason }) => noChange && (judgement ?? nothingReason));
  if (at >= 0) throw new RequestInvalid({ [`lines.${String(at)}.noChange`]: fault('no-change-and-words') });
};

/** What a body writes in its report, and the verifier after it. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly database: Database,
    private readonly desk: ReportDesk,
  ) {}

  get words() {
    return this.desk.reports.words;
  }

  list(page: Page, actor: Actor): Promise<Listed<ReportSummary>> {
    return this.database.read(() => this.desk.reports.list(page, reportsVisibleTo(actor)));
  }

  read(id: string, actor: Actor): Promise<ReportView> {
    return this.desk.read(id, actor);
  }

  /** Lines named are changed as said, others stay; what is not said of a line stays too. */
  write(id: string, changes: ReportChanges, asked: Asked): Promise<ReportView> {
    mustSayOneThing(changes.lines);
    for (const [at, { evidence = [] }] of changes.lines.entries())
      mustShowOneThing(evidence, `lines.${String(at)}.evidence`);
    return this.desk.step(id, { ...asked, permission: 'report.write', type: 'report.written' }, async (opened) => {
      opened.report.write(opened.lines);
      await this.desk.parts.lines.write(opened, changes.lines, asked.actor);
    });
  }

  giveBack(id: string, back: ReportReturn, asked: StepAsked): Promise<ReportView> {
    const facts = { lines: back.lines };
    return this.desk.step(id, { ...asked, permission: 'report.verify', type: 'report.returned', facts }, (opened) =>
      this.desk.parts.verdicts.giveBack(opened, back.lines),
    );
  }

  /** The verifier's own word stands beside the reporter's; without one the reporter's is confirmed. */
  verify(id: string, verdicts: readonly LineVerdict[], asked: StepAsked): Promise<ReportView> {
    const { verdicts: words } = this.desk.parts;
    return this.desk.step(id, { ...asked, permission: 'report.verify', type: 'report.verified' }, async (opened) => {
      await words.say(opened, verdicts);
      const waiting = opened.lines.filter(({ state }) => state === 'submitted');
      await words.verify(opened, waiting, asked.actor.id);
    });
  }
}
