import { Injectable } from '@nestjs/common';
import type { Permission } from '@mufakat/planning/permissions/can';
import type { Actor } from '../../platform/access/actor.js';
import { thingOf } from '../../platform/access/plan-subjects.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/failure.js';
import type { OpenedReport, ReportLine } from '../report.entity.js';
import { ReportingWorld } from '../reporting-world.js';
import { ReportingRoundsRepository, ReportsRepository } from '../reporting.repository.js';
import { LineVerdicts } from './line-verdicts.js';
import type { LinesDone, LineToReturn, LineToVerify } from './verification.dto.js';

/** Reports by what is said of their lines. */
type ByReport<Word> = ReadonlyMap<string, readonly Word[]>;
interface NamesLine {
  readonly line: string;
}

/** The reports that lines belong to, opened for whoever may do this to them. */
@Injectable()
export class ReportsOfLines {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsRepository,
    private readonly rounds: ReportingRoundsRepository,
    private readonly world: ReportingWorld,
  ) {}

  /** Reports are locked in one order, so that two verifiers never wait for each other. */
  async group<Word extends NamesLine>(words: readonly Word[]): Promise<ByReport<Word>> {
    const rows = await this.database.query<{ line: string; report: string }>(
      `select l.id as line, l.report_id as report from report_line l where l.id = any($1::uuid[]) order by l.report_id`,
      [words.map(({ line }) => line)],
    );
    const reportOf = new Map(rows.map(({ line, report }) => [line, report]));
    const groups = new Map<string, Word[]>(rows.map(({ report }) => [report, []]));
    for (const word of words) {
      const group = groups.get(reportOf.get(word.line) ?? '');
      if (!group) throw new NotFound('No line of a report');
      group.push(word);
    }
    return groups;
  }

  async open(reportId: string, actor: Actor, permission: Permission): Promise<OpenedReport> {
    const [report, lines] = [await this.reports.take(reportId), await this.reports.lines(reportId)];
    const plan = await this.world.plans.factsOf(report.planId);
    const thing = Object.assign(thingOf(plan), { reportBodyId: report.bodyId });
    if (!actor.can('report.read', thing)) throw new NotFound('No line of a report');
    actor.must(permission, thing);
    return { report, lines };
  }

  /** Whether the round of a report is frozen; one that was cancelled takes nothing. */
  async isFrozen({ report }: OpenedReport): Promise<boolean> {
    const round = await this.rounds.held(report.roundId);
    if (round.state === 'frozen') return true;
    round.mustTakeReports();
    return false;
  }

  async mustBeOpen({ report }: OpenedReport): Promise<void> {
    (await this.rounds.held(report.roundId)).mustTakeReports();
  }

  async save({ report, lines }: OpenedReport, type: string, facts: Record<string, unknown>): Promise<void> {
    await this.reports.save(report, lines);
    const { id, planId, jurisdictionId, bodyId, roundId } = report;
    const about = { planId, jurisdictionId, bodyId, facts: { ...facts, round: roundId } };
    await this.world.tell({ type, subjectKind: 'report', subjectId: id, ...about });
  }
}

const lineOf = ({ lines }: OpenedReport, id: string): ReportLine => {
  const line = lines.find((one) => one.id === id);
  if (!line) throw new NotFound('No line of a report');
  return line;
};

/** Lines verified or returned one by one or many at once, over whatever reports: all of them or none. */
@Injectable()
export class VerificationService {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsOfLines,
    private readonly verdicts: LineVerdicts,
  ) {}

  verify(words: readonly LineToVerify[], actor: Actor): Promise<LinesDone> {
    return this.eachReport(words, actor, 'report.lines-verified', async (opened, own) => {
      const said = own.map((word) => ({ word, line: lineOf(opened, word.line) }));
      const spoken = said.filter(({ word }) => Boolean(word.status ?? word.reason));
      await this.verdicts.say(
        opened,
        spoken.map(({ word, line }) => ({ action: line.actionId, status: word.status, reason: word.reason })),
      );
      await this.verdicts.verify(
        opened,
        said.map(({ line }) => line),
        actor.id,
      );
    });
  }

  giveBack(words: readonly LineToReturn[], actor: Actor): Promise<LinesDone> {
    return this.eachReport(words, actor, 'report.returned', (opened, own) => {
      const reasons = own.map(({ line, reason }) => ({ action: lineOf(opened, line).actionId, reason }));
      return this.verdicts.giveBack(opened, reasons);
    });
  }

  private eachReport<Word extends NamesLine>(
    words: readonly Word[],
    actor: Actor,
    type: string,
    verb: (opened: OpenedReport, own: readonly Word[]) => Promise<void>,
  ): Promise<LinesDone> {
    return this.database.transaction(async () => {
      let reports = 0;
      for (const [id, own] of await this.reports.group(words)) {
        const opened = await this.reports.open(id, actor, 'report.verify');
        await this.reports.mustBeOpen(opened);
        await verb(opened, own);
        if (opened.report.state === 'verified') reports += 1;
        await this.reports.save(opened, type, { lines: own });
      }
      return { lines: words.length, reports };
    });
  }
}
