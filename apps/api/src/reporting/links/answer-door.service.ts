import { Injectable } from '@nestjs/common';
import { needsEvidence } from '@mufakat/planning/lifecycles/guards';
import { linkStateAt } from '@mufakat/planning/obligations/link-answer';
import type { StatusScale } from '@mufakat/planning/status/scale';
import { currentContext, withContext } from '../../platform/context.js';
import { Database } from '../../platform/database/database.js';
import { ReportDesk } from '../report-desk.js';
import type { OpenedReport } from '../report.entity.js';
import { ReportSubmissionService } from '../report-submission.service.js';
import type { LineForm, LineView } from '../reporting.dto.js';
import type { AnswerLinkView, LinkAnswer } from './links.dto.js';
import { AnswerLinkSpent, AnswerLinkUnknown, AnswerNeedsWord } from './links.failures.js';
import { type Linked, LinksRepository } from './links.repository.js';

const formOf = (action: string, { noChange, judgement, narrative }: LinkAnswer): LineForm => {
  if (noChange === true) return { action, noChange: true };
  return { action, judgement, ...(narrative?.trim() && { narrative }) };
};

/** Steps that may be said without evidence; the rest is reported where evidence can be given. */
const stepsByLink = (scale: StatusScale): StatusScale =>
  scale.filter(({ status }) => !needsEvidence({ action: '', status, evidence: 0 }));

/** What whoever holds a post does by a link: read what it would record, and record it once. Nobody is signed in here. */
@Injectable()
export class AnswerDoorService {
  constructor(
    private readonly database: Database,
    private readonly links: LinksRepository,
    private readonly desk: ReportDesk,
    private readonly submission: ReportSubmissionService,
  ) {}

  read(token: string): Promise<AnswerLinkView> {
    return this.asNobody(() => this.database.read(async () => this.view(await this.behind(token))));
  }

  answer(token: string, said: LinkAnswer): Promise<AnswerLinkView> {
    return this.asNobody(() =>
      this.database.transaction(async () => {
        const linked = await this.behind(token);
        const now = this.desk.parts.world.now();
        const state = linkStateAt(linked, now, linked.timeZone);
        if (state !== 'open' || !(await this.links.use(token, now))) throw new AnswerLinkSpent(state);
        await this.record(linked, said);
        return this.view(await this.behind(token));
      }),
    );
  }

  private async record(linked: Linked, said: LinkAnswer): Promise<void> {
    const { reportId, action, personId, planId, jurisdictionId, bodyId, roundId } = linked;
    const { lines: about, world } = this.desk.parts;
    const isKnown = stepsByLink(await about.scale(planId)).some(({ code }) => code === said.judgement);
    if (said.noChange !== true && !isKnown) throw new AnswerNeedsWord();
    (await this.desk.rounds.held(roundId)).mustTakeReports();
    const report = await this.desk.reports.take(reportId);
    const opened = { report, lines: await this.desk.reports.lines(reportId) };
    report.write(opened.lines);
    await about.write(opened, [formOf(action, said)], { id: personId });
    for (const line of opened.lines) if (line.actionId === action) line.cameByLink(personId, world.now());
    const next = await this.leave(opened, personId);
    await this.desk.reports.save(report, opened.lines);
    const told = { planId, jurisdictionId, bodyId, facts: { round: roundId, action, person: personId, next } };
    await world.tell({ type: 'report.answered-by-link', subjectKind: 'report', subjectId: reportId, ...told });
  }

  /** With the last open line answered the report is complete, and goes on as it would by a press of Submit. */
  private async leave(opened: OpenedReport, personId: string): Promise<string> {
    if (opened.lines.some((line) => !line.isGiven)) return 'stays-draft';
    return (await this.asksMore(opened.report.roundId)) ? 'stays-draft' : this.submission.goOn(opened, personId);
  }

  /** Questions of the round that must be answered are not asked by a link: the report then waits for its writer. */
  private async asksMore(roundId: string): Promise<boolean> {
    const form = await this.desk.parts.lines.formOf(roundId);
    return form.some(({ code, required }) => code !== 'judgement' && required !== 'never');
  }

  private async behind(token: string): Promise<Linked> {
    const found = await this.links.behind(token);
    if (!found) throw new AnswerLinkUnknown();
    return found;
  }

  private async view(linked: Linked): Promise<AnswerLinkView> {
    const { reportId, action, planId, timeZone, bodyId } = linked;
    const summary = await this.desk.reports.load(reportId);
    const { lines: about, people, world } = this.desk.parts;
    const all = await about.views(summary);
    const line = all.find((one) => one.action === action) as LineView;
    const isLast = !(await this.asksMore(linked.roundId)) && all.every((one) => one.action === action || one.isGiven);
    const isCleared = (await people.clearingOfficersOf(bodyId)).length > 0;
    const { planTitle, roundTitle, dueOn, bodyName, postName, personName } = linked;
    const { code, title, before: last, judgement, narrative } = line;
    /* A link shows what its answer takes over, and nothing else of last time. */
    const before = last && {
      round: last.round,
      ...{ judgement: last.judgement, proof: last.proof, proofLevel: last.proofLevel },
      narrative: last.narrative,
      values: last.values,
    };
    return {
      ...{ planTitle, roundTitle, dueOn, bodyName, postName, personName, code, title, before, judgement, narrative },
      state: linkStateAt(linked, world.now(), timeZone),
      scale: [...stepsByLink(await about.scale(planId))],
      next: !isLast ? 'stays-draft' : isCleared ? 'is-handed-in' : 'is-submitted',
    };
  }

  /** No session counts here: the link is the only key, and it opens one line. */
  private asNobody<T>(work: () => Promise<T>): Promise<T> {
    return withContext({ requestId: currentContext()?.requestId ?? 'answer-link', role: 'job' }, work);
  }
}
