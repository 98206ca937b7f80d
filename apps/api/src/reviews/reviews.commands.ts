import { Injectable } from '@nestjs/common';
import type { Change } from '@mufakat/planning/changes/change';
import type { Translated } from '@mufakat/planning/records/record';
import type { Actor } from '../platform/access/actor.js';
import { actorNow } from '../platform/access/who.js';
import { Database } from '../platform/database/database.js';
import { type Bringing, type Brought, BroughtWords } from './brought/brought-words.service.js';
import { PlanDoors } from './plan-doors.js';
import { NoteNeedsBody, RecordNotInPlan, ReviewNotAsked, ReviewRoundHasEnded } from './review.failures.js';
import type { ReviewRoundView } from './reviews.dto.js';
import { changesPerRecord } from './suggestions/per-record.rules.js';
import type { SuggestionSource } from './suggestions/suggestion.entity.js';
import { SuggestionsRepository } from './suggestions/suggestions.repository.js';

/** Edits that somebody brings for a body. */
export interface Suggested {
  readonly bodyId: string;
  /** Whoever brings them. */
  readonly authorId: string;
  readonly baseRevision: number;
  readonly changes: readonly Change[];
  readonly reason?: string | null;
  readonly source: SuggestionSource;
  /** Name of the file that they came in. */
  readonly broughtFrom: string;
}

export type { BroughtSaid } from './brought/brought-words.service.js';

/** What may stand in the way of bringing words into a round. */
export const refusalsOfBringing = [ReviewNotAsked, ReviewRoundHasEnded, NoteNeedsBody, RecordNotInPlan] as const;

/** The orders other features may give. Each joins the caller's transaction. */
@Injectable()
export class ReviewsCommands {
  constructor(
    private readonly database: Database,
    private readonly suggestions: SuggestionsRepository,
    private readonly plans: PlanDoors,
    private readonly words: BroughtWords,
  ) {}

  /** One suggestion per record that changes; needs `suggestion.make`. Answers their ids. */
  suggest(planId: string, { changes, baseRevision, ...given }: Suggested): Promise<string[]> {
    return this.database.transaction(async () => {
      const { jurisdictionId } = await this.plans.reader.require(planId, 'suggestion.make');
      const document = await this.plans.reader.document(planId);
      const checked = await this.plans.commands.checkChanges(planId, { baseRevision, changes });
      const ids: string[] = [];
      for (const { recordId, changes: part } of changesPerRecord(document, checked)) {
        const record = document.records.get(recordId ?? '');
        const about = {
          recordId,
          recordCode: record?.code ?? null,
          recordTitle: (record?.['title'] as Translated | undefined) ?? null,
        };
        const place = { planId, jurisdictionId, roundId: null, audienceBodyId: null };
        ids.push(await this.make({ ...given, ...place, ...about, baseRevision, changes: part }));
      }
      return ids;
    });
  }

  /** Words of a file, said in a round that is under way, each once; whoever brings it takes part in the round. */
  bring(round: ReviewRoundView, bringing: Bringing, actor: Actor): Promise<Brought> {
    return this.words.bring(round, bringing, actor);
  }

  private async make(row: object): Promise<string> {
    const { id, planId, bodyId } = await this.suggestions.add({ ...row });
    const facts = { by: actorNow().id };
    await this.plans.tell({ type: 'suggestion.made', subjectKind: 'suggestion', subjectId: id, planId, bodyId, facts });
    return id;
  }
}
