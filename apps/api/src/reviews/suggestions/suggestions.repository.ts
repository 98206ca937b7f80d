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
        applied_revision as "appliedRevision", needs`,
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

  /** Oldest first. */
  waitingOn(planId: string): Promise<Suggestion[]> {
    const order = { createdAt: 'ASC', id: 'ASC' } as const;
    return this.database.repository(Suggestion).find({ where: { planId, state: 'waiting' }, order });
  }

  /** Suggestion → the revision its change set became, of those accepted. */
  async appliedRevisions(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; revision: number }>(
      'select id, applied_revision as revision from suggestion where id = any($1::uuid[]) and applied_revision is not null',
      [ids],
    );
    return new Map(rows.map(({ id, revision }) => [id, revision]));
  }

  keepDecision(suggestion: Suggestion): Promise<SuggestionView> {
    const { id, version, state, decidedAt, decidedBy, decisionReason, appliedRevision } = suggestion;
    return this.change(id, version, { state, decidedAt, decidedBy, decisionReason, appliedRevision });
  }
}
