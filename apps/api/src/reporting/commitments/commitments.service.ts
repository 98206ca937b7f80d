import { Injectable } from '@nestjs/common';
import { askedToCommit, lackOf } from '@mufakat/planning/commitments/commitment';
import { addMonths } from '@mufakat/planning/obligations/day';
import type { Actor } from '../../platform/access/actor.js';
import { thingOf } from '../../platform/access/plan-subjects.js';
import { Database } from '../../platform/database/database.js';
import type { Listed, Page } from '../../platform/http/list.js';
import { eachInTurn } from '../../platform/jobs/each-in-turn.js';
import { PlanIsNotAdopted, RoundDaysOutOfOrder } from '../reporting.failures.js';
import { ReportingWorld } from '../reporting-world.js';
import type { CommitmentCall } from './commitment.entity.js';
import type {
  CommitmentAnswerForm,
  CommitmentCallDraft,
  CommitmentCallView,
  CommitmentSheet,
  CommitmentsSigned,
} from './commitments.dto.js';
import { AnswerLacks, NobodyIsAsked, NotAskedToCommit, YearIsAsked } from './commitments.failures.js';
import { callsVisibleTo, CommitmentsRepository } from './commitments.repository.js';

type Call = Pick<CommitmentCall, 'planId' | 'jurisdictionId' | 'year' | 'opensOn' | 'dueOn' | 'isYearly'>;

/** What bodies take on in a year: asked by the coordinator, signed by a person for each body. */
@Injectable()
export class CommitmentsService {
  constructor(
    private readonly database: Database,
    private readonly commitments: CommitmentsRepository,
    private readonly world: ReportingWorld,
  ) {}

  get words() {
    return this.commitments.words;
  }

  list(page: Page, actor: Actor): Promise<Listed<CommitmentCallView>> {
    return this.database.read(() => this.commitments.list(page, callsVisibleTo(actor)));
  }

  read(id: string, actor: Actor): Promise<CommitmentSheet> {
    return this.database.read(() => this.sheet(id, actor));
  }

  /** Asks every body that leads an action in play in the year; each owes its answers from the opening day on. */
  ask(draft: CommitmentCallDraft, actor: Actor): Promise<CommitmentSheet> {
    return this.database.transaction(async () => {
      const plan = await this.world.plans.require(draft.planId, 'reporting-round.open');
      if (plan['isAdopted'] !== true && plan['isAdopted'] !== 'true') throw new PlanIsNotAdopted();
      const { planId, year, dueOn, isYearly = false, opensOn = plan.today } = draft;
      if (dueOn < opensOn) throw new RoundDaysOutOfOrder('dueOn');
      if (await this.commitments.isAsked(planId, year)) throw new YearIsAsked(year);
      const id = await this.open({ planId, jurisdictionId: plan.jurisdictionId, year, opensOn, dueOn, isYearly });
      if (!id) throw new NobodyIsAsked();
      return this.sheet(id, actor);
    });
  }

  /** All answers are signed, or none; an answer that stands is replaced with a reason. */
  sign(id: string, { bodyId, answers }: CommitmentsSigned, actor: Actor): Promise<CommitmentSheet> {
    return this.database.transaction(async () => {
      await this.commitments.load(id, callsVisibleTo(actor));
      const call = await this.commitments.entity(id);
      const { planId, jurisdictionId, year } = call;
      const plan = await this.world.plans.factsOf(planId);
      actor.must('commitment.sign', Object.assign(thingOf(plan), { reportBodyId: bodyId }));
      const standing = await this.commitments.standing(planId, bodyId, year);
      const rows = answers.map((form, at) => ({
        ...{ planId, jurisdictionId, bodyId, year, signedBy: actor.id, signedAt: this.world.now() },
        ...this.answer(form, { at, call, bodyId, replacesId: standing.get(form.action) ?? null }),
      }));
      await this.commitments.sign(rows);
      const known = new Set([...standing.keys(), ...answers.map(({ action }) => action)]);
      const isWhole = call.asked.filter(({ body }) => body === bodyId).every(({ action }) => known.has(action));
      if (isWhole) await this.world.obligations.close(id, { kind: 'commit-to-actions', bodyId });
      const said = answers.map(({ action, answer, reason = null }) => ({ action, answer, reason }));
      await this.tell('commitment.signed', { id, planId, jurisdictionId, bodyId, facts: { year, answers: said } });
      return this.sheet(id, actor);
    });
  }

  /** Asks again where the year has come; one process at a time, in a transaction for each plan. */
  async repeat(): Promise<void> {
    const ids = await this.database.read(() => this.commitments.toRepeat());
    await eachInTurn(ids, (id) => this.database.transaction(() => this.askAgain(id)));
  }

  private async askAgain(id: string): Promise<void> {
    await this.database.query('select from commitment_call where id = $1 for update', [id]);
    const { planId, jurisdictionId, year, opensOn, dueOn } = await this.commitments.entity(id);
    const next = { year: year + 1, opensOn: addMonths(opensOn, 12), dueOn: addMonths(dueOn, 12) };
    if (next.opensOn > (await this.world.dayIn(jurisdictionId))) return;
    if (await this.commitments.isAsked(planId, next.year)) return;
    await this.open({ planId, jurisdictionId, isYearly: true, ...next });
  }

  /** Answers the id; undefined where nobody leads anything in play in the year. */
  private async open(call: Call): Promise<string | undefined> {
    const { planId, jurisdictionId, year, opensOn, dueOn } = call;
    const document = await this.world.plans.document(planId);
    const asked = askedToCommit(document, opensOn, year).map(({ action, body }) => ({ action, body }));
    if (asked.length === 0) return undefined;
    const { id } = await this.commitments.add({ ...call, asked });
    const bodies = [...new Set(asked.map(({ body }) => body))];
    await this.world.obligations.openAll(
      bodies.map((bodyId) => ({
        ...{ kind: 'commit-to-actions', duty: 'reporting', bodyId, planId, jurisdictionId, opensOn, dueOn },
        ...{ subjectKind: 'commitment-call', subjectId: id },
      })),
    );
    await this.tell('commitment.asked', { id, planId, jurisdictionId, facts: { year, bodies } });
    return id;
  }

  private answer(
    { action, answer, change = null, reason = null }: CommitmentAnswerForm,
    { at, call, bodyId, replacesId }: { at: number; call: CommitmentCall; bodyId: string; replacesId: string | null },
  ) {
    if (!call.asked.some((pair) => pair.action === action && pair.body === bodyId)) throw new NotAskedToCommit(at);
    const lack = lackOf({ answer, change, reason }, replacesId !== null);
    if (lack) throw new AnswerLacks(at, lack);
    return { actionId: action, answer, change: answer === 'with-change' ? change : null, reason, replacesId };
  }

  private async sheet(id: string, actor: Actor): Promise<CommitmentSheet> {
    const call = await this.commitments.load(id, callsVisibleTo(actor));
    return Object.assign(call, { rows: await this.commitments.rows(id) });
  }

  private tell(
    type: string,
    {
      id,
      ...about
    }: { id: string; planId: string; jurisdictionId: string; bodyId?: string; facts: Record<string, unknown> },
  ): Promise<void> {
    return this.world.tell({ type, subjectKind: 'commitment-call', subjectId: id, ...about });
  }
}
