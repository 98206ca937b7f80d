import { Injectable } from '@nestjs/common';
import type { Permission } from '@mufakat/planning/permissions/can';
import type { ReportQuestion } from './calendars/calendars.dto.js';
import { PeopleReader } from '../people/people.reader.js';
import type { Actor } from '../platform/access/actor.js';
import type { Asking } from '../platform/access/asked.js';
import { thingOf } from '../platform/access/plan-subjects.js';
import { Database } from '../platform/database/database.js';
import { mayMatch, versionAsked } from '../platform/http/etag.js';
import { ReportLinesService } from './report-lines.service.js';
import type { OpenedReport } from './report.entity.js';
import { LineVerdicts } from './verification/line-verdicts.js';
import type { ReportSummary, ReportView } from './reporting.dto.js';
import { ReportingRoundsRepository, ReportsRepository, reportsVisibleTo } from './reporting.repository.js';
import { ReportingWorld } from './reporting-world.js';

/** What a report is made of and hangs on. */
@Injectable()
export class ReportParts {
  constructor(
    readonly lines: ReportLinesService,
    readonly world: ReportingWorld,
    readonly people: PeopleReader,
    readonly verdicts: LineVerdicts,
  ) {}
}

/** Who asks, on which version where it was named. */
export interface StepAsked {
  readonly actor: Actor;
  readonly version?: number;
}

/** POST verbs honour If-Match when it is sent. */
export const asking = ({ actor, ifMatch }: Asking): StepAsked => ({
  actor,
  ...(ifMatch !== undefined && { version: versionAsked(ifMatch) }),
});

interface Step extends StepAsked {
  readonly permission: Permission;
  /** Type of the event that is told. */
  readonly type: string;
  readonly facts?: Record<string, unknown>;
}

/** A report in hand: read, stepped on within one transaction, kept and told of. */
@Injectable()
export class ReportDesk {
  constructor(
    private readonly database: Database,
    readonly reports: ReportsRepository,
    readonly rounds: ReportingRoundsRepository,
    readonly parts: ReportParts,
  ) {}

  read(id: string, actor: Actor): Promise<ReportView> {
    return this.database.read(() => this.view(id, actor));
  }

  /** What one reads in order to write it. */
  readAllowed(id: string, actor: Actor, permission: Permission): Promise<ReportView> {
    return this.database.read(async () => {
      const view = await this.view(id, actor);
      actor.must(permission, await this.thing(view));
      return view;
    });
  }

  step(id: string, step: Step, verb: (opened: OpenedReport) => Promise<void>): Promise<ReportView> {
    return this.database.transaction(async () => {
      const { actor, permission, type, facts } = step;
      const seen = await this.reports.load(id, reportsVisibleTo(actor));
      const report = await this.reports.entity(id);
      mayMatch(step.version?.toString(), report.version);
      const thing = await this.thing(seen);
      actor.must(permission, thing);
      const delegation = actor.delegationFor(permission, thing);
      (await this.rounds.held(report.roundId)).mustTakeReports();
      const opened = { report, lines: await this.reports.lines(id), delegatedBy: delegation?.byId ?? null };
      const { rewrites } = this.parts.lines;
      await rewrites.takeUp(report, opened.lines);
      await verb(opened);
      await this.reports.save(report, opened.lines);
      await rewrites.keep(opened.lines);
      const { planId, jurisdictionId, bodyId, roundId } = report;
      const about = {
        planId,
        jurisdictionId,
        bodyId,
        facts: { ...facts, round: roundId, delegatedBy: delegation?.by },
      };
      await this.parts.world.tell({ type, subjectKind: 'report', subjectId: id, ...about });
      return this.view(id, actor);
    });
  }

  /** The facts the permission table asks of a report. */
  async thing({ planId, bodyId, standInId }: Pick<ReportSummary, 'planId' | 'bodyId' | 'standInId'>) {
    const plan = await this.parts.world.plans.factsOf(planId);
    return Object.assign(thingOf(plan), { reportBodyId: bodyId, standInId });
  }

  private async view(id: string, actor: Actor): Promise<ReportView> {
    const summary = await this.reports.load(id, reportsVisibleTo(actor));
    const { lines: about, people } = this.parts;
    const officers = await people.clearingOfficersOf(summary.bodyId);
    return Object.assign(summary, {
      lines: await about.views(summary),
      form: [...(await about.formOf(summary.roundId))] as ReportQuestion[],
      scale: [...(await about.scale(summary.planId))],
      clearingOfficers: officers.map(({ name }) => name),
    });
  }
}
