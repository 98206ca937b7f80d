import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { Database } from '../platform/database/database.js';
import { BroughtWords, type RightsToBring } from './brought/brought-words.service.js';
import { Outsiders } from './brought/outsiders.repository.js';
import type { CommentView } from './comments/comments.dto.js';
import type { ReviewRoundView } from './reviews.dto.js';
import { ReviewRoundsRepository, roundsVisibleTo } from './reviews.repository.js';
import { saidVisibleTo } from './said/said.repository.js';

export type { CommentView } from './comments/comments.dto.js';
export { saidVisibleTo } from './said/said.repository.js';
export type { ReviewRoundView } from './reviews.dto.js';

const most = 10_000;

/** What other features may ask about rounds. */
@Injectable()
export class ReviewsReader {
  constructor(
    private readonly database: Database,
    private readonly rounds: ReviewRoundsRepository,
    private readonly rows: Outsiders,
    private readonly words: BroughtWords,
  ) {}

  /** As far as the person may see it; absent and unseen refuse alike. */
  round(id: string, actor: Actor): Promise<ReviewRoundView> {
    return this.database.read(() => this.rounds.load(id, roundsVisibleTo(actor)));
  }

  find(id: string, actor: Actor): Promise<ReviewRoundView | undefined> {
    return this.database.read(() => this.rounds.find(id, roundsVisibleTo(actor)));
  }

  /** Comments of the round that everybody in it may hear, oldest first; replies, notes and what was withdrawn are left out. */
  saidAloud(roundId: string, actor: Actor): Promise<CommentView[]> {
    const sort = { by: 'createdAt', descending: false };
    return this.database.read(async () => {
      const page = { offset: 0, limit: most, sort, filter: { roundId } };
      const { rows } = await this.rows.comments.list(page, saidVisibleTo('comment', actor));
      return rows.filter(
        ({ parentId, isNote, isInternal, held, state }) =>
          parentId === null && !isNote && !isInternal && held === null && state !== 'closed',
      );
    });
  }

  rightsToBring(round: ReviewRoundView, actor: Actor): Promise<RightsToBring> {
    return this.words.rights(round, actor);
  }

  /** Which of these words the round holds already. */
  broughtBefore(roundId: string, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.database.read(() => this.rows.known(roundId, keys));
  }
}
