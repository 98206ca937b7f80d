import { Injectable } from '@nestjs/common';
import { defaultForm } from '@mufakat/planning/rounds/report-form';
import { scaleOf } from '@mufakat/planning/status/scale';
import { verifierObstacle } from '@mufakat/planning/verification/policy';
import { type Risk, riskScore, risksOf } from '@mufakat/planning/verification/risk';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import type { Listed, Page } from '../../platform/http/list.js';
import { ReportLinesRepository } from '../report-lines.repository.js';
import type { ReportQuestion } from '../calendars/calendars.dto.js';
import type { LineView } from '../reporting.dto.js';
import { InboxRepository, inboxWords, type WaitingLine } from './inbox.repository.js';
import type { LineToVerifyView } from './verification.dto.js';

interface Weighed {
  readonly line: WaitingLine;
  readonly risks: readonly Risk[];
  readonly risk: number;
}

const orders: Readonly<Record<string, (a: Weighed, b: Weighed) => number>> = {
  risk: (a, b) => b.risk - a.risk,
  submittedAt: () => 0,
};
/** What waits longest comes first among equals. */
const byAge = (a: Weighed, b: Weighed): number =>
  `${a.line.submittedAt} ${a.line.reportId} ${a.line.id}` < `${b.line.submittedAt} ${b.line.reportId} ${b.line.id}`
    ? -1
    : 1;

const weighed = (line: WaitingLine): Weighed => {
  const risks = risksOf(line, line.today, scaleOf({ statusScale: line.statusScale }));
  return { line, risks, risk: riskScore(risks) };
};

/** What waits for a verifier over all plans and rounds, the riskiest first. */
@Injectable()
export class InboxService {
  constructor(
    private readonly database: Database,
    private readonly inbox: InboxRepository,
    private readonly lines: ReportLinesRepository,
  ) {}

  readonly words = inboxWords;

  list(page: Page, actor: Actor): Promise<Listed<LineToVerifyView>> {
    return this.database.read(async () => {
      const all = (await this.inbox.waiting(page, actor)).map(weighed);
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
}

const shownTo = (actor: Actor, { line, risks, risk }: Weighed, view: LineView): LineToVerifyView => {
  const { reportId, roundId, roundTitle, planId, planTitle, bodyId, bodyName, submittedAt } = line;
  return Object.assign(view, {
    ...{ reportId, roundId, roundTitle, planId, planTitle, bodyId, bodyName, submittedAt },
    ...{ risk, risks, isForAnother: verifierObstacle(line, actor.id, line) !== undefined },
    form: [...(line.form ?? defaultForm)] as ReportQuestion[],
    scale: [...scaleOf({ statusScale: line.statusScale })],
  });
};
