import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Comment } from '../comments/comment.entity.js';
import { CommentsRepository } from '../comments/comments.repository.js';
import { RoundGuest } from '../rounds/round-guest.entity.js';
import type { Place } from '../said/said.service.js';
import { SuggestionsRepository } from '../suggestions/suggestions.repository.js';

/** Rows of what a file brings: the people without an account who speak in it, their comments and suggestions. */
@Injectable()
export class Outsiders {
  constructor(
    private readonly database: Database,
    readonly comments: CommentsRepository,
    readonly suggestions: SuggestionsRepository,
  ) {}

  async lock(roundId: string): Promise<void> {
    await this.database.query('select from review_round where id = $1 for update', [roundId]);
  }

  /** Which of these words the round holds already, by their keys, and as which comment or suggestion. */
  async known(roundId: string, keys: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ key: string; id: string }>(
      `select brought_key as key, id from comment where round_id = $1 and brought_key = any($2)
       union select brought_key, id from suggestion where round_id = $1 and brought_key = any($2)`,
      [roundId, keys],
    );
    return new Map(rows.map(({ key, id }) => [key, id]));
  }

  /** The person of that name whose words were brought before, or a new one; has no link and no address. */
  async outsider(
    { roundId, planId }: Place,
    { name, organisation }: Pick<RoundGuest, 'name' | 'organisation'>,
    { enteredBy }: Pick<Comment, 'enteredBy'>,
  ): Promise<string> {
    const [found] = await this.database.query<{ id: string }>(
      `select id from round_guest where round_id = $1 and entered_by is not null and lower(name) = lower($2)
         and organisation is not distinct from $3`,
      [roundId, name, organisation],
    );
    if (found) return found.id;
    const row = { roundId: roundId ?? '', planId, name, organisation, enteredBy, introducedAt: new Date() };
    const { identifiers } = await this.database.repository(RoundGuest).insert(row);
    return (identifiers[0] as { id: string }).id;
  }
}
