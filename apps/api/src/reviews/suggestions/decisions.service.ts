import { Injectable } from '@nestjs/common';
import { acceptSeveral, type ChosenSuggestion, withNeeds } from '@mufakat/planning/changes/accept-several';
import type { Change } from '@mufakat/planning/changes/change';
import { suggestionsOvertaken } from '@mufakat/planning/changes/overtaken';
import type { Credit } from '../../plans/plans.commands.js';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/failure.js';
import { PlanDoors } from '../plan-doors.js';
import { DispositionNeedsReason, SuggestionsConflict } from '../review.failures.js';
import { saidVisibleTo } from '../said/said.repository.js';
import { SaidService } from '../said/said.service.js';
import type { Decision, Suggestion } from './suggestion.entity.js';
import type { Acceptance, DecisionsDraft, DecisionsView, SuggestionView } from './suggestions.dto.js';
import { SuggestionsRepository } from './suggestions.repository.js';

type Accepting = Pick<DecisionsDraft, 'reason' | 'choices'>;

const mostAtOnce = 1000;
const withoutBefore = (change: Change): Change =>
  Object.fromEntries(Object.entries(change).filter(([key]) => key !== 'before')) as unknown as Change;
const same = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/** What the owner decides on suggestions: one, several, all of a person or a body; several accepted are one change set. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: Database,
    private readonly suggestions: SuggestionsRepository,
    private readonly said: SaidService,
    private readonly plans: PlanDoors,
  ) {}

  decide(draft: DecisionsDraft, actor: Actor): Promise<DecisionsView> {
    return this.database.transaction(async () => {
      await this.plans.reader.require(draft.planId, 'suggestion.decide');
      const ids = await this.chosen(draft, actor);
      return draft.decision === 'accept'
        ? this.acceptAll(draft.planId, ids, draft, actor)
        : this.rejectAll(draft.planId, ids, draft.reason ?? '', actor);
    });
  }

  /** Edited changes instead make it partly accepted, with a reason. */
  accept(id: string, acceptance: Acceptance, actor: Actor): Promise<SuggestionView> {
    return this.database.transaction(async () => {
      const suggestion = await this.toDecide(id, actor);
      const { changes, reason = null, baseRevision } = acceptance;
      if (!changes) await this.acceptAll(suggestion.planId, [id], { reason, choices: acceptance.choices }, actor);
      else {
        if (!reason) throw new DispositionNeedsReason();
        const applied = await this.plans.commands.applyChanges(suggestion.planId, {
          ...{ baseRevision: baseRevision ?? suggestion.baseRevision, changes, source: 'suggestion', reason },
          ...{ authorId: suggestion.authorId, actingForBodyId: suggestion.bodyId },
        });
        await this.settle(suggestion, { state: 'partly', reason, appliedRevision: applied.revision }, actor);
        await this.overtake(suggestion.planId, applied.changes, actor);
      }
      return this.suggestions.load(id);
    });
  }

  reject(id: string, reason: string, actor: Actor): Promise<SuggestionView> {
    return this.database.transaction(async () => {
      const suggestion = await this.toDecide(id, actor);
      return this.settle(suggestion, { state: 'rejected', reason }, actor);
    });
  }

  private async acceptAll(
    planId: string,
    ids: readonly string[],
    { reason, choices = [] }: Accepting,
    actor: Actor,
  ): Promise<DecisionsView> {
    const { all, taken } = withNeeds(ids, await this.suggestions.waitingOn(planId));
    const document = await this.plans.reader.document(planId);
    const { changes, conflicts, parts } = acceptSeveral(document, await this.carried(planId, all), choices);
    if (conflicts.length > 0) throw new SuggestionsConflict(conflicts, document.revision);
    const { revision } = await this.plans.commands.applyChanges(planId, {
      ...{ baseRevision: document.revision, changes: changes.map(withoutBefore), source: 'suggestion' },
      ...(await this.attributed(all, parts)),
      reason: reason ?? same(all.map((one) => one.reason)) ?? null,
    });
    for (const one of all)
      await this.settle(one, { state: 'accepted', reason: reason ?? null, appliedRevision: revision }, actor);
    const overtaken = await this.overtake(planId, changes, actor);
    return { revision, accepted: all.map(({ id }) => id), taken: [...taken], overtaken, rejected: [] };
  }

  private async rejectAll(
    planId: string,
    ids: readonly string[],
    reason: string,
    actor: Actor,
  ): Promise<DecisionsView> {
    if (reason === '') throw new DispositionNeedsReason();
    for (const id of ids) await this.settle(await this.suggestions.entity(id), { state: 'rejected', reason }, actor);
    const { revision } = await this.plans.reader.factsOf(planId);
    return { revision, accepted: [], taken: [], overtaken: [], rejected: [...ids] };
  }

  /** What others changed since each was made, without the suggestions it builds on. */
  private async carried(planId: string, all: readonly Suggestion[]): Promise<ChosenSuggestion[]> {
    const base = Math.min(...all.map(({ baseRevision }) => baseRevision));
    const sets = await this.plans.reader.changesSince(planId, base);
    const applied = await this.suggestions.appliedRevisions(all.flatMap(({ needs }) => needs));
    return all.map(({ id, changes, needs, baseRevision }) => {
      const own = new Set(needs.flatMap((need) => applied.get(need) ?? []));
      const since = sets.filter(({ revision }) => revision > baseRevision && !own.has(revision));
      return { id, changes, needs, over: since.flatMap((set) => set.changes) };
    });
  }

  /** The author stays named; where they are several, each with the records it is about. */
  private async attributed(all: readonly Suggestion[], parts: ReadonlyMap<string, readonly Change[]>) {
    const authorId = same(all.map((one) => one.authorId ?? one.guestId));
    if (authorId !== undefined && all[0]?.authorId) return { authorId, actingForBodyId: all[0].bodyId };
    const credits: Credit[] = [];
    for (const { id } of all) {
      const { authorName: name, bodyName } = await this.suggestions.load(id);
      const records = [...new Set((parts.get(id) ?? []).map((change) => change.id))];
      credits.push({ name, bodyName, records });
    }
    return { credits };
  }

  private async chosen({ planId, ids, authorId, bodyId, roundId }: DecisionsDraft, actor: Actor): Promise<string[]> {
    if (ids) {
      for (const id of ids) if ((await this.toDecide(id, actor)).planId !== planId) throw new NotFound('No suggestion');
      return ids;
    }
    const wanted = { planId, state: 'waiting', ...(authorId && { authorId }), ...(bodyId && { bodyId }) };
    const filter = { ...wanted, ...(roundId && { roundId }) };
    const page = { offset: 0, limit: mostAtOnce, sort: { by: 'createdAt', descending: false }, filter };
    const { rows } = await this.suggestions.list(page, saidVisibleTo('suggestion', actor));
    if (rows.length === 0) throw new NotFound('No suggestion');
    return rows.map(({ id }) => id);
  }

  private async toDecide(id: string, actor: Actor): Promise<Suggestion> {
    await this.suggestions.load(id, saidVisibleTo('suggestion', actor));
    const suggestion = await this.suggestions.entity(id);
    await this.plans.reader.require(suggestion.planId, 'suggestion.decide');
    suggestion.mustWait();
    return suggestion;
  }

  /** What waits on an address that is settled now is overtaken, and still shown. */
  private async overtake(planId: string, settled: readonly Change[], actor: Actor): Promise<string[]> {
    const others = suggestionsOvertaken(settled, await this.suggestions.waitingOn(planId));
    for (const other of others) await this.settle(other, { state: 'overtaken' }, actor);
    return others.map(({ id }) => id);
  }

  private async settle(
    suggestion: Suggestion,
    decision: Omit<Decision, 'by' | 'at'>,
    actor: Actor,
  ): Promise<SuggestionView> {
    suggestion.decide({ ...decision, by: actor.id, at: this.said.now });
    const view = await this.suggestions.keepDecision(suggestion);
    await this.said.settle(view.roundId);
    const facts = { reason: view.decisionReason, revision: view.appliedRevision };
    await this.said.tell(`suggestion.${view.state}`, 'suggestion', view, facts);
    return view;
  }
}
