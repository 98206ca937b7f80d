import { Injectable } from '@nestjs/common';
import type { Change } from '@mufakat/planning/changes/change';
import { suggestionsOvertaken } from '@mufakat/planning/changes/overtaken';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import type { Listed, Page } from '../../platform/http/list.js';
import { PlanDoors } from '../plan-doors.js';
import { DispositionNeedsReason } from '../review.failures.js';
import type { Acceptance, SuggestionDraft, SuggestionView } from './suggestions.dto.js';
import { saidVisibleTo } from '../said/said.repository.js';
import { SuggestionsRepository } from './suggestions.repository.js';
import { mustSeeAll, recordIn, type Seen, SaidService } from '../said/said.service.js';
import type { Suggestion } from './suggestion.entity.js';

/** A suggestion about one record that its author sees hangs on it. */
const anchorOf = ({ document }: Seen, changes: readonly Change[]): string | null => {
  const ids = new Set(changes.map((change) => (change.op === 'add' ? change.parent : change.id)));
  const [id] = ids;
  return ids.size === 1 && id && document.records.has(id) ? id : null;
};

/** Change sets that wait for the owner. */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly database: Database,
    private readonly suggestions: SuggestionsRepository,
    private readonly said: SaidService,
    private readonly plans: PlanDoors,
  ) {}

  get words() {
    return this.suggestions.words;
  }

  list(page: Page, actor: Actor): Promise<Listed<SuggestionView>> {
    return this.database.read(() => this.suggestions.list(page, saidVisibleTo('suggestion', actor)));
  }

  read(id: string, actor: Actor): Promise<SuggestionView> {
    return this.database.read(() => this.suggestions.load(id, saidVisibleTo('suggestion', actor)));
  }

  make(draft: SuggestionDraft, actor: Actor): Promise<SuggestionView> {
    return this.database.transaction(async () => {
      const { place: found, seen } = await this.said.place(draft, 'suggestion.make', actor);
      const { revision, ...place } = found;
      mustSeeAll(seen, draft.changes);
      const baseRevision = seen.isDraft ? (draft.baseRevision ?? revision) : revision;
      const changes = await this.plans.commands.checkChanges(place.planId, { baseRevision, changes: draft.changes });
      const recordId = place.recordId ?? anchorOf(seen, changes);
      const made = await this.suggestions.add({
        ...{ ...place, ...recordIn(seen, recordId), recordId, baseRevision, changes },
        reason: draft.reason ?? null,
      });
      await this.tell('suggestion.made', made);
      return made;
    });
  }

  /** The change set is applied with the author named and the accepter beside; edited changes instead make it partly accepted. */
  accept(id: string, acceptance: Acceptance, actor: Actor): Promise<SuggestionView> {
    return this.database.transaction(async () => {
      const suggestion = await this.toDecide(id, actor);
      const { changes = suggestion.changes, reason = null } = acceptance;
      if (acceptance.changes && !reason) throw new DispositionNeedsReason();
      const applied = await this.plans.commands.applyChanges(suggestion.planId, {
        ...{ baseRevision: acceptance.baseRevision ?? suggestion.baseRevision, changes, source: 'suggestion' },
        ...{ authorId: suggestion.authorId, actingForBodyId: suggestion.bodyId },
        reason: reason ?? suggestion.reason,
      });
      const state = acceptance.changes ? 'partly' : 'accepted';
      suggestion.decide({ state, reason, appliedRevision: applied.revision, ...this.deciding(actor) });
      await this.overtake(suggestion, applied.changes, actor);
      return this.decided(suggestion);
    });
  }

  reject(id: string, reason: string, actor: Actor): Promise<SuggestionView> {
    return this.database.transaction(async () => {
      const suggestion = await this.toDecide(id, actor);
      suggestion.decide({ state: 'rejected', reason, ...this.deciding(actor) });
      return this.decided(suggestion);
    });
  }

  withdraw(id: string, actor: Actor): Promise<SuggestionView> {
    return this.database.transaction(async () => {
      const { authorId } = await this.suggestions.load(id, saidVisibleTo('suggestion', actor));
      const suggestion = await this.suggestions.entity(id);
      if (authorId !== actor.id) await this.plans.reader.require(suggestion.planId, 'suggestion.decide');
      suggestion.decide({ state: 'withdrawn', ...this.deciding(actor) });
      return this.decided(suggestion);
    });
  }

  private async toDecide(id: string, actor: Actor): Promise<Suggestion> {
    await this.suggestions.load(id, saidVisibleTo('suggestion', actor));
    const suggestion = await this.suggestions.entity(id);
    await this.plans.reader.require(suggestion.planId, 'suggestion.decide');
    suggestion.mustWait();
    return suggestion;
  }

  private deciding(actor: Actor) {
    return { by: actor.id, at: this.plans.clock.now() };
  }

  /** What waits on an address that is settled now is overtaken, and still shown. */
  private async overtake(accepted: Suggestion, settled: readonly Change[], actor: Actor): Promise<void> {
    const waiting = await this.suggestions.waitingOn(accepted.planId);
    const others = waiting.filter(({ id }) => id !== accepted.id);
    for (const other of suggestionsOvertaken(settled, others)) {
      other.decide({ state: 'overtaken', ...this.deciding(actor) });
      await this.decided(other);
    }
  }

  private async decided(suggestion: Suggestion): Promise<SuggestionView> {
    const { id, version, state, decidedAt, decidedBy, decisionReason, appliedRevision } = suggestion;
    const patch = { state, decidedAt, decidedBy, decisionReason, appliedRevision };
    const view = await this.suggestions.change(id, version, patch);
    await this.said.settle(view.roundId);
    await this.tell(`suggestion.${state}`, view, { reason: decisionReason, revision: appliedRevision });
    return view;
  }

  private tell(type: string, { id, planId, bodyId }: SuggestionView, facts?: Record<string, unknown>): Promise<void> {
    return this.plans.tell({ type, subjectKind: 'suggestion', subjectId: id, planId, bodyId, facts });
  }
}
