import { Injectable } from '@nestjs/common';
import { needsOf } from '@mufakat/planning/changes/accept-several';
import type { Change } from '@mufakat/planning/changes/change';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import type { Listed, Page } from '../../platform/http/list.js';
import { PlanDoors } from '../plan-doors.js';
import { saidVisibleTo } from '../said/said.repository.js';
import { mustSeeAll, type Place, recordIn, type Seen, SaidService } from '../said/said.service.js';
import type { Suggestion } from './suggestion.entity.js';
import type { SuggestionDraft, SuggestionView } from './suggestions.dto.js';
import { SuggestionsRepository } from './suggestions.repository.js';

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
      const beneath = await this.beneath(draft.changes, seen, place);
      mustSeeAll(seen, draft.changes, beneath.over);
      const baseRevision = seen.isDraft ? (draft.baseRevision ?? revision) : revision;
      const { over, needs } = beneath;
      const changes = await this.plans.commands.checkChanges(place.planId, {
        ...{ baseRevision, changes: draft.changes, over },
      });
      const recordId = place.recordId ?? anchorOf(seen, changes);
      const made = await this.suggestions.add({
        ...{ ...place, ...recordIn(seen, recordId), recordId, baseRevision, changes, needs },
        reason: draft.reason ?? null,
      });
      await this.said.tell('suggestion.made', 'suggestion', made);
      return made;
    });
  }

  withdraw(id: string, actor: Actor): Promise<SuggestionView> {
    return this.database.transaction(async () => {
      const { authorId } = await this.suggestions.load(id, saidVisibleTo('suggestion', actor));
      const suggestion = await this.suggestions.entity(id);
      if (authorId !== actor.id) await this.plans.reader.require(suggestion.planId, 'suggestion.decide');
      suggestion.decide({ state: 'withdrawn', by: actor.id, at: this.said.now });
      const view = await this.suggestions.keepDecision(suggestion);
      await this.said.settle(view.roundId);
      await this.said.tell('suggestion.withdrawn', 'suggestion', view);
      return view;
    });
  }

  /** Own suggestions that wait and add what these changes build on, with all that those build on. */
  private async beneath(
    changes: readonly Change[],
    { document }: Seen,
    { planId, authorId }: Pick<Place, 'planId' | 'authorId'>,
  ) {
    const own = (await this.suggestions.waitingOn(planId)).filter((one) => one.authorId === authorId);
    const wanted = new Map<string, Suggestion>();
    const want = (id: string): void => {
      const one = own.find((waiting) => waiting.id === id);
      if (!one || wanted.has(id)) return;
      wanted.set(id, one);
      one.needs.forEach(want);
    };
    const needs = needsOf(changes, document, own);
    needs.forEach(want);
    const over = own.filter(({ id }) => wanted.has(id)).flatMap((one) => one.changes);
    return { needs, over };
  }
}
