import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { thingOf } from '../platform/access/plan-subjects.js';
import type { Asked } from '../platform/access/asked.js';
import { Database } from '../platform/database/database.js';
import type { Listed, Page } from '../platform/http/list.js';
import { mayMatch } from '../platform/http/etag.js';
import type { Permission } from '@mufakat/planning/permissions/can';
import type { OpenedReport } from './report.entity.js';
import { ReportLinesService } from './report-lines.service.js';
import type { LineVerdict, ReportChanges, ReportReturn, ReportSummary, ReportView } from './reporting.dto.js';
import type { ReportQuestion } from './calendars/calendars.dto.js';
import { LineVerdicts } from './verification/line-verdicts.js';
import { ReportingWorld } from './reporting-world.js';
import { ReportingRoundsRepository, ReportsRepository, reportsVisibleTo } from './reporting.repository.js';

/** What a report is made of and hangs on. */
@Injectable()
export class ReportParts {
  constructor(
    readonly lines: ReportLinesService,
    readonly world: ReportingWorld,
    readonly verdicts: LineVerdicts,
  ) {}
}

/** What a body does with its report, and the verifier after it. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsRepository,
    private readonly rounds: ReportingRoundsRepository,
    private readonly parts: ReportParts,
  ) {}

  get words() {
    return this.reports.words;
  }

  list(page: Page, actor: Actor): Promise<Listed<ReportSummary>> {
    return this.database.read(() => this.reports.list(page, reportsVisibleTo(actor)));
  }

  read(id: string, actor: Actor): Promise<ReportView> {
    return this.database.read(() => this.view(id, actor));
  }

  /** Lines named are changed as said, others stay; what is not said of a line stays too. */
  write(id: string, changes: ReportChanges, asked: Asked): Promise<ReportView> {
    const change = (opened: OpenedReport) => this.parts.lines.write(opened, changes.lines, asked.actor);
    return this.step(id, { ...asked, permission: 'report.write', type: 'report.written' }, async (opened) => {
      opened.report.write(opened.lines);
      await change(opened);
    });
  }

  submit(id: string, asked: { actor: Actor; version?: number }): Promise<ReportView> {
    return this.step(id, { ...asked, permission: 'report.submit', type: 'report.submitted' }, async (opened) => {
      const { report, lines } = opened;
      report.submit(lines, asked.actor.id, this.parts.world.now());
      await this.parts.lines.mustBeProven(opened);
      await this.parts.lines.mustAnswerForm(opened);
      await this.parts.lines.mustBeCut(opened);
      await this.reports.letOut(id);
      const { planId, jurisdictionId, bodyId, roundId } = report;
      await this.parts.world.obligations.close(roundId, { kind: 'submit-report', bodyId });
      await this.parts.world.obligations.close(id, { kind: 'correct-report', bodyId });
      const { ownerBodyId } = await this.parts.world.plans.factsOf(planId);
      await this.parts.world.obligations.open({
        ...{ kind: 'verify-report', duty: 'coordination', bodyId: ownerBodyId },
        ...{ planId, jurisdictionId, subjectKind: 'report', subjectId: id },
      });
    });
  }

  giveBack(id: string, back: ReportReturn, asked: { actor: Actor; version?: number }): Promise<ReportView> {
    const facts = { lines: back.lines };
    return this.step(id, { ...asked, permission: 'report.verify', type: 'report.returned', facts }, (opened) =>
      this.parts.verdicts.giveBack(opened, back.lines),
    );
  }

  /** The verifier's own word stands beside the reporter's; without one the reporter's is confirmed. */
  verify(id: string, verdicts: readonly LineVerdict[], asked: { actor: Actor; version?: number }): Promise<ReportView> {
    return this.step(id, { ...asked, permission: 'report.verify', type: 'report.verified' }, async (opened) => {
      await this.parts.verdicts.say(opened, verdicts);
      const waiting = opened.lines.filter(({ state }) => state === 'submitted');
      await this.parts.verdicts.verify(opened, waiting, asked.actor.id);
    });
  }

  private step(
    id: string,
    asked: { actor: Actor; version?: number; permission: Permission; type: string; facts?: Record<string, unknown> },
    verb: (opened: OpenedReport) => Promise<void>,
  ): Promise<ReportView> {
    return this.database.transaction(async () => {
      const { actor, permission, type, facts } = asked;
      const seen = await this.reports.load(id, reportsVisibleTo(actor));
      const report = await this.reports.entity(id);
      mayMatch(asked.version?.toString(), report.version);
      actor.must(permission, await this.thing(seen));
      (await this.rounds.entity(report.roundId)).mustTakeReports();
      const opened = { report, lines: await this.reports.lines(id) };
      await verb(opened);
      await this.reports.save(report, opened.lines);
      const { planId, jurisdictionId, bodyId, roundId } = report;
      const about = { planId, jurisdictionId, bodyId, facts: { ...facts, round: roundId } };
      await this.parts.world.tell({ type, subjectKind: 'report', subjectId: id, ...about });
      return this.view(id, actor);
    });
  }

  private async thing({ planId, bodyId }: ReportSummary) {
    const plan = await this.parts.world.plans.factsOf(planId);
    return Object.assign(thingOf(plan), { reportBodyId: bodyId });
  }

  private async view(id: string, actor: Actor): Promise<ReportView> {
    const summary = await this.reports.load(id, reportsVisibleTo(actor));
    const lines = await this.parts.lines.views(summary);
    const form = [...(await this.parts.lines.formOf(summary.roundId))] as ReportQuestion[];
    return Object.assign(summary, { lines, form, scale: [...(await this.parts.lines.scale(summary.planId))] });
  }
}
