import { Injectable } from '@nestjs/common';
import { groupedBy } from '@mufakat/planning/figures/action-figures';
import { defaultForm } from '@mufakat/planning/rounds/report-form';
import { scaleOf } from '@mufakat/planning/status/scale';
import { verifierObstacle } from '@mufakat/planning/verification/policy';
import { type Risk, riskScore, risksOf } from '@mufakat/planning/verification/risk';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import type { Listed, Page } from '../../platform/http/list.js';
import { Kept } from '../../platform/kept.js';
import { ReportLinesRepository } from '../report-lines.repository.js';
import type { ReportQuestion } from '../calendars/calendars.dto.js';
import type { LineView } from '../reporting.dto.js';
import { InboxRepository, inboxWords, type WaitingLine, type WaitingReport } from './inbox.repository.js';
import type { LineToVerifyView } from './verification.dto.js';

interface Weighed {
  readonly line: WaitingLine;
  readonly risks: readonly Risk[];
  readonly risk: number;
}
interface Shown extends Weighed {
  readonly report: WaitingReport;
}

/** Lines of all reports kept: as many as wait for the verifiers of hundreds of plans. */
const mostKept = 50_000;

const weighed = (line: WaitingLine, { today, statusScale }: WaitingReport, evidenceElsewhere = 0): Weighed => {
  const risks = risksOf({ ...line, evidenceElsewhere }, today, scaleOf({ statusScale }));
  return { line, risks, risk: riskScore(risks) };
};

const orders: Readonly<Record<string, (a: Shown, b: Shown) => number>> = {
  risk: (a, b) => b.risk - a.risk,
  submittedAt: () => 0,
};
const compared = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
/** What waits longest comes first among equals. */
const byAge = (a: Shown, b: Shown): number =>
  compared(a.report.submittedAt, b.report.submittedAt) ||
  compared(a.report.reportId, b.report.reportId) ||
  compared(a.line.id, b.line.id);

/** What waits for a verifier over all plans and rounds, the riskiest first. */
@Injectable()
export class InboxService {
  /** Of each report its waiting lines as they were weighed at its plan's last change. */
  private readonly kept = new Kept<readonly Weighed[]>(mostKept);

  constructor(
    private readonly database: Database,
    private readonly inbox: InboxRepository,
    private readonly lines: ReportLinesRepository,
  ) {}

  readonly words = inboxWords;

  list(page: Page, actor: Actor): Promise<Listed<LineToVerifyView>> {
    return this.database.read(async () => {
      const all = await this.waiting(page, actor);
      const order = orders[page.sort.by] ?? orders['risk'];
      all.sort((a, b) => (order?.(a, b) ?? 0) || byAge(a, b));
      if (page.sort.descending) all.reverse();
      const shown = all.slice(page.offset, page.offset + page.limit);
      const views = await this.lines.chosen(shown.map(({ line }) => line.id));
      const rows = shown.flatMap((one) => {
        const view = views.get(one.line.id);
        return view ? [shownTo(actor, one, view)] : [];
      });
      return { rows, total: all.length };
    });
  }

  /** Files that lie elsewhere, too, count as far as this verifier may read; all else is weighed once for everybody. */
  private async waiting(page: Page, actor: Actor): Promise<Shown[]> {
    const reports = await this.inbox.reports(page, actor);
    const weighedOf = await this.weigh(reports);
    const asked = page.filter['id'];
    const ids = asked === undefined ? undefined : new Set([asked].flat().map(String));
    return reports.flatMap((report) =>
      (weighedOf.get(report.reportId) ?? [])
        .filter(({ line }) => ids?.has(line.id) ?? true)
        .map((one) => {
          const twins = report.twins[one.line.id];
          return { report, ...(twins ? weighed(one.line, report, twins) : one) };
        }),
    );
  }

  private async weigh(reports: readonly WaitingReport[]): Promise<ReadonlyMap<string, readonly Weighed[]>> {
    const found = new Map(
      reports.flatMap(({ reportId, moment }) => {
        const kept = this.kept.at(reportId, moment);
        return kept ? [[reportId, kept] as const] : [];
      }),
    );
    const unknown = reports.filter(({ reportId }) => !found.has(reportId));
    if (unknown.length === 0) return found;
    const lines = groupedBy(
      await this.inbox.lines(unknown.map(({ reportId }) => reportId)),
      ({ reportId }) => reportId,
    );
    for (const report of unknown) {
      const own = (lines.get(report.reportId) ?? []).map((line) => weighed(line, report));
      const { reportId, moment } = report;
      this.kept.keep(reportId, { moment, size: own.length, value: own });
      found.set(reportId, own);
    }
    return found;
  }
}

const shownTo = (actor: Actor, { line, report, risks, risk }: Shown, view: LineView): LineToVerifyView => {
  const { reportId, roundId, roundTitle, planId, planTitle, bodyId, bodyName, submittedAt } = report;
  return Object.assign(view, {
    ...{ reportId, roundId, roundTitle, planId, planTitle, bodyId, bodyName, submittedAt },
    ...{ risk, risks, isForAnother: verifierObstacle({ ...report, ...line }, actor.id, report) !== undefined },
    form: [...(report.form ?? defaultForm)] as ReportQuestion[],
    scale: [...scaleOf({ statusScale: report.statusScale })],
  });
};
