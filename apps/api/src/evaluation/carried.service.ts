import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Change } from '@mufakat/planning/changes/change';
import { isOpenStanding } from '@mufakat/planning/evaluations/evaluation';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { rootOf } from '@mufakat/planning/records/tree';
import type { Actor } from '../platform/access/actor.js';
import { Database } from '../platform/database/database.js';
import { PlansCommands } from '../plans/plans.commands.js';
import { CarriedRecommendation } from './follow-up.entity.js';
import type { CarriedForm, RecommendationView } from './evaluation.dto.js';
import { EvaluationDesk } from './evaluation-desk.js';
import { NotOfAPredecessor, NotOfThisPlan } from './evaluation.failures.js';
import { evaluationsVisibleTo } from './evaluations.repository.js';

const longestTitle = 300;

/** What an action made of a recommendation is called: its first sentence, cut where it is long. */
const titleFrom = (text: string): string => {
  const [sentence = text] = text.split(/(?<=[.!?؟。])\s+/u);
  return sentence.length <= longestTitle ? sentence : `${sentence.slice(0, longestTitle - 1)}…`;
};

const languageOf = (document: PlanDocument): string => {
  const languages = rootOf(document)?.['languages'];
  return Array.isArray(languages) && typeof languages[0] === 'string' ? languages[0] : 'en';
};

/** Recommendations of a plan and of those before it, and the records of a successor that answer them. */
@Injectable()
export class CarriedService {
  constructor(
    private readonly database: Database,
    private readonly desk: EvaluationDesk,
    private readonly commands: PlansCommands,
  ) {}

  /** Those of final evaluations of the plan and its predecessors that are open, and those this plan's records answer. */
  ofPlan(planId: string, actor: Actor): Promise<RecommendationView[]> {
    return this.database.read(async () => {
      await this.desk.world.plans.require(planId);
      return this.relevant(planId, actor);
    });
  }

  /** All of them or none: each becomes a new action that names it, or is answered by a record there is. */
  carry(planId: string, forms: readonly CarriedForm[], actor: Actor): Promise<RecommendationView[]> {
    return this.database.transaction(async () => {
      const plan = await this.desk.world.plans.require(planId, 'plan.revise');
      const offered = (await this.relevant(planId, actor)).filter((one) => one.planId !== planId);
      const document = await this.desk.world.plans.document(planId);
      const carried = forms.map((form, at) => {
        const recommendation = offered.find(({ id }) => id === form.recommendation);
        if (!recommendation) throw new NotOfAPredecessor(at);
        if (form.record && !document.records.has(form.record)) throw new NotOfThisPlan(`carried.${String(at)}.record`);
        return { recommendation, form, record: form.record ?? randomUUID() };
      });
      const changes = carried.flatMap(({ recommendation, form, record }): Change[] =>
        form.record ? [] : [this.action(recommendation, { id: record, parent: form.under ?? planId, document })],
      );
      if (changes.length > 0) await this.commands.applyChanges(planId, { baseRevision: plan.revision, changes });
      const by = { planId, jurisdictionId: plan.jurisdictionId, carriedBy: actor.id, carriedAt: this.desk.world.now() };
      await this.database
        .repository(CarriedRecommendation)
        .createQueryBuilder()
        .insert()
        .values(
          carried.map(({ recommendation: { id }, record }) => ({ ...by, recommendationId: id, recordId: record })),
        )
        .orIgnore()
        .execute();
      for (const { recommendation, record } of carried)
        await this.desk.world.tell({
          ...{ type: 'evaluation.recommendation-carried', jurisdictionId: plan.jurisdictionId },
          ...{ view: { id: recommendation.evaluationId, planId }, facts: { number: recommendation.number, record } },
        });
      return this.relevant(planId, actor);
    });
  }

  private action(
    { text, number, evaluationTitle }: RecommendationView,
    { id, parent, document }: { id: string; parent: string; document: PlanDocument },
  ): Change {
    const language = languageOf(document);
    return {
      ...{ op: 'add', kind: 'action', id, parent },
      ...{ title: { [language]: titleFrom(text) }, description: { [language]: text } },
      source: `${evaluationTitle}, ${String(number)}`,
    } as unknown as Change;
  }

  private async relevant(planId: string, actor: Actor): Promise<RecommendationView[]> {
    const line = await this.desk.evaluations.lineOf(planId);
    const views = await this.desk.evaluations.finalOf(line, evaluationsVisibleTo(actor));
    const found: RecommendationView[] = [];
    for (const view of views) {
      const opened = await this.desk.seen(view, actor);
      const rows = await this.desk.evaluations.recommendations([view.id], opened.which);
      found.push(...rows.map((row) => this.desk.shown(row, opened, actor)));
    }
    return found.filter(
      ({ standing, carried }) => isOpenStanding(standing) || carried.some((one) => one.planId === planId),
    );
  }
}
