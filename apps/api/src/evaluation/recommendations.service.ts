import { Injectable } from '@nestjs/common';
import { type FollowUpStep, responseLack } from '@mufakat/planning/evaluations/evaluation';
import type { Actor } from '../platform/access/actor.js';
import type { Asked } from '../platform/access/asked.js';
import { Database } from '../platform/database/database.js';
import { EditedMeanwhile, NotFound, RequestInvalid } from '../platform/failure.js';
import { Recommendation } from './evaluation.entity.js';
import type { FollowUpForm, RecommendationForm, ResponseForm } from './evaluation.dto.js';
import { EvaluationDesk, type Opened } from './evaluation-desk.js';
import { EvaluationNotFinal, ResponseLacks } from './evaluation.failures.js';
import { ManagementResponseRow, RecommendationFollowUp } from './follow-up.entity.js';

const kind = 'follow-up-recommendation';
const isSettled = (step: FollowUpStep): boolean => step === 'done' || step === 'overtaken';

type Promised = Pick<ManagementResponseRow, 'planId' | 'jurisdictionId' | 'recommendationId' | 'bodyId' | 'dueOn'>;

const mustBeSayable = ({ onDay, link }: FollowUpForm, day: string): void => {
  if (onDay && onDay > day) throw new RequestInvalid({ onDay: 'lies in the future' });
  if (link && !/^https?:\/\/\S+$/i.test(link))
    throw new RequestInvalid({ link: 'a link leads to http, https or mailto only' });
};

/** What an evaluation recommends, what the state answers, and what became of it. */
@Injectable()
export class RecommendationsService {
  constructor(
    private readonly database: Database,
    private readonly desk: EvaluationDesk,
  ) {}

  /** All of them or none. */
  addAll(evaluationId: string, forms: readonly RecommendationForm[], actor: Actor): Promise<void> {
    return this.database.transaction(async () => {
      const opened = await this.desk.openedToWrite(evaluationId, actor);
      const first = await this.desk.evaluations.nextNumber('recommendation', evaluationId);
      const of = { planId: opened.view.planId, jurisdictionId: opened.plan.jurisdictionId, evaluationId };
      for (const [at, form] of forms.entries()) {
        const content = await this.content(opened, form, `recommendations.${String(at)}.`);
        await this.database.repository(Recommendation).insert({ ...of, number: first + at, ...content });
      }
      await this.tell('evaluation.recommendations-added', opened, { count: forms.length });
    });
  }

  change(evaluationId: string, id: string, form: RecommendationForm, { actor, version }: Asked): Promise<void> {
    return this.database.transaction(async () => {
      const opened = await this.desk.openedToWrite(evaluationId, actor);
      const { number } = await this.find(opened, id, version);
      const content = await this.content(opened, form, '');
      const { affected } = await this.database.repository(Recommendation).update({ id, version }, content);
      if (!affected) throw new EditedMeanwhile(version + 1);
      await this.tell('evaluation.recommendation-changed', opened, { number });
    });
  }

  remove(evaluationId: string, id: string, { actor, version }: Asked): Promise<void> {
    return this.database.transaction(async () => {
      const opened = await this.desk.openedToWrite(evaluationId, actor);
      const { number } = await this.find(opened, id, version);
      const { affected } = await this.database.repository(Recommendation).delete({ id, version });
      if (!affected) throw new EditedMeanwhile(version + 1);
      await this.tell('evaluation.recommendation-removed', opened, { number });
    });
  }

  /** The state's answer; a promise is owed by the body it names from here on. */
  respond(evaluationId: string, id: string, form: ResponseForm, actor: Actor): Promise<void> {
    return this.database.transaction(async () => {
      const opened = await this.desk.openedFor(evaluationId, actor, 'evaluation.respond');
      const { number, planId, jurisdictionId } = await this.findFinal(opened, id);
      const replacesId = await this.standing(id);
      const lack = responseLack(form, replacesId !== null);
      if (lack) throw new ResponseLacks(lack);
      const { answer, reason = null, promise = null, bodyId = null, dueOn = null } = form;
      const promised =
        answer === 'not-accepted' ? { promise: null, bodyId: null, dueOn: null } : { promise, bodyId, dueOn };
      await this.database.repository(ManagementResponseRow).insert({
        ...{ planId, jurisdictionId, recommendationId: id, answer, reason, ...promised, replacesId },
        ...{ givenBy: actor.id, givenAt: this.desk.world.now() },
      });
      await this.desk.world.obligations.cancel(id, { kind });
      await this.owe({ planId, jurisdictionId, recommendationId: id, ...promised });
      await this.tell('evaluation.recommendation-answered', opened, { number, answer });
    });
  }

  /** What became of it by a day; done and overtaken end what the body owes. */
  followUp(evaluationId: string, id: string, form: FollowUpForm, actor: Actor): Promise<void> {
    return this.database.transaction(async () => {
      const opened = await this.desk.opened(evaluationId, actor);
      const { number, planId, jurisdictionId } = await this.findFinal(opened, id);
      const standing = await this.response(id);
      actor.must('evaluation.follow-up', { ...opened.thing, promisedBy: standing?.bodyId ?? null });
      mustBeSayable(form, opened.plan.today);
      await this.desk.claimFile(form.fileId, 'fileId', { planId, actor });
      const wasSettled = await this.wasSettled(id);
      const { step, words, link = null, fileId = null, onDay = opened.plan.today } = form;
      await this.database.repository(RecommendationFollowUp).insert({
        ...{ planId, jurisdictionId, recommendationId: id, step, words, link, fileId, onDay },
        ...{ givenBy: actor.id, givenAt: this.desk.world.now() },
      });
      await this.settle(id, { isSettled: await this.wasSettled(id), wasSettled }, standing);
      await this.tell('evaluation.recommendation-followed-up', opened, { number, step });
    });
  }

  private async response(recommendationId: string): Promise<ManagementResponseRow | null> {
    const id = await this.standing(recommendationId);
    return id === null ? null : this.database.repository(ManagementResponseRow).findOneBy({ id });
  }

  /** What is done is owed no more; what turns out not to be, again. */
  private async settle(
    id: string,
    { isSettled: isNow, wasSettled }: { readonly isSettled: boolean; readonly wasSettled: boolean },
    response: ManagementResponseRow | null,
  ): Promise<void> {
    if (isNow === wasSettled) return;
    if (isNow) await this.desk.world.obligations.close(id, { kind });
    else if (response) await this.owe(response);
  }

  /** By the word of the latest day, whenever it was written. */
  private async wasSettled(recommendationId: string): Promise<boolean> {
    const [newest] = await this.database.repository(RecommendationFollowUp).find({
      where: { recommendationId },
      order: { onDay: 'DESC', givenAt: 'DESC', id: 'ASC' },
      take: 1,
    });
    return newest !== undefined && isSettled(newest.step);
  }

  private async owe(response: Promised): Promise<void> {
    const { planId, jurisdictionId, recommendationId, bodyId, dueOn } = response;
    if (!bodyId) return;
    const subject = { subjectKind: 'recommendation', subjectId: recommendationId };
    await this.desk.world.obligations.open({
      ...{ kind, ...subject, planId, jurisdictionId, bodyId, duty: 'reporting', dueOn },
    });
  }

  /** Only what the asker sees is there. */
  private async find({ view, which }: Opened, id: string, version?: number): Promise<Recommendation> {
    const row = await this.database.repository(Recommendation).findOneBy({ id, evaluationId: view.id });
    if (!row || (row.isRestricted && !which.seesRestricted)) throw new NotFound('No recommendation');
    if (version !== undefined && row.version !== version) throw new EditedMeanwhile(row.version);
    return row;
  }

  private findFinal(opened: Opened, id: string): Promise<Recommendation> {
    const { state } = opened.view;
    if (state !== 'final' && state !== 'responded') throw new EvaluationNotFinal(state);
    return this.find(opened, id);
  }

  /** The id of the response that stands. */
  private async standing(recommendationId: string): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }>(
      `select m.id from management_response m where m.recommendation_id = $1
         and not exists (select from management_response later where later.replaces_id = m.id)`,
      [recommendationId],
    );
    return row?.id ?? null;
  }

  private async content({ view }: Opened, form: RecommendationForm, at: string) {
    const { text, priority, bodies = [], records = [], findings = [], isRestricted = false } = form;
    await this.desk.mustBeBodies(bodies, `${at}bodies`);
    await this.desk.mustBeRecords(view.planId, records, `${at}records`);
    const of = { column: 'evaluation_id', id: view.id } as const;
    await this.desk.mustBeAmong('evaluation_finding', of, { ids: findings, field: `${at}findings` });
    return { text, priority, bodies, records, findings, isRestricted };
  }

  private tell(type: string, { view, plan }: Opened, facts: Record<string, unknown>): Promise<void> {
    return this.desk.world.tell({ type, view, jurisdictionId: plan.jurisdictionId, facts });
  }
}
