import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Rows } from '../../platform/database/rows.js';
import { anchored, anchorWords, joined } from '../said/said.repository.js';
import { Suggestion } from './suggestion.entity.js';
import type { SuggestionView } from './suggestions.dto.js';

@Injectable()
export class SuggestionsRepository extends Rows<SuggestionView> {
  constructor(database: Database) {
    super(database, {
      entity: Suggestion,
      none: 'No suggestion',
      select: `${anchored('suggestion')}, base_revision as "baseRevision", changes, suggestion.reason, suggestion.source, suggestion.state,
        decision_reason as "decisionReason", decider.name as "decidedByName", decided_at as "decidedAt",
        applied_revision as "appliedRevision"`,
      from: joined('suggestion', 'decided_by'),
      id: 'suggestion.id',
      words: {
        sortedBy: 'createdAt',
        sort: {
          id: 'suggestion.id',
          createdAt: 'suggestion.created_at',
          state: 'suggestion.state',
          recordCode: 'record_code',
        },
        filter: anchorWords('suggestion'),
      },
    });
  }

  entity(id: string): Promise<Suggestion> {
    return this.database.repository(Suggestion).findOneByOrFail({ id });
  }

  waitingOn(planId: string): Promise<Suggestion[]> {
    return this.database.repository(Suggestion).findBy({ planId, state: 'waiting' });
  }
}
