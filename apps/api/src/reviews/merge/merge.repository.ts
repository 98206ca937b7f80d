import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { Comment } from '../comments/comment.entity.js';
import { ReviewRound } from '../review-round.entity.js';
import type { Voice } from '../said/said.rules.js';

/** Moves what was said from one audience to the next, and joins comments. */
@Injectable()
export class MergeRepository {
  constructor(private readonly database: Database) {}

  /** What a body said, its notes and talk among itself excepted, goes to another body, or to everybody in the round. */
  async handOver(roundId: string, from: string, to: string | null): Promise<void> {
    for (const [table, kept] of [
      ['comment', ' and parent_id is null and not is_note'],
      ['suggestion', ''],
      ['checklist_finding', ''],
    ] as const)
      await this.database.query(
        `update ${table} set audience_body_id = $3, version = version + 1
         where round_id = $1 and audience_body_id = $2 and body_id = $2${kept}`,
        [roundId, from, to],
      );
  }

  /** The advice: what was handed to the lead body or said by it, but for what it joined or left out. */
  async release(roundId: string, leadBodyId: string): Promise<void> {
    for (const [table, kept] of [
      ['comment', ' and left_out_reason is null and parent_id is null and not is_note and merged_into is null'],
      ['suggestion', ' and left_out_reason is null'],
      ['checklist_finding', ''],
    ] as const)
      await this.database.query(
        `update ${table} set audience_body_id = null, version = version + 1
         where round_id = $1 and audience_body_id = $2${kept}`,
        [roundId, leadBodyId],
      );
  }

  /** What a body thinks of the whole, said to the lead body. */
  async keepOpinion(opinion: Partial<Comment>): Promise<void> {
    await this.database.repository(Comment).insert(opinion);
  }

  async keepAdvice({ id, state, advice, advisedAt, advisedBy }: ReviewRound): Promise<void> {
    await this.database.repository(ReviewRound).update({ id }, { state, advice, advisedAt, advisedBy });
  }

  comments(ids: readonly string[]): Promise<Comment[]> {
    const order = { createdAt: 'ASC', id: 'ASC' } as const;
    return this.database.repository(Comment).find({ where: { id: In([...ids]) }, order });
  }

  /** Whose words these comments are. */
  voices(ids: readonly string[]): Promise<Voice[]> {
    return this.database.query<Voice>(
      `select comment.id as "commentId", coalesce(author.name, guest.name) as "authorName", comment.body_id as "bodyId", body.name as "bodyName"
       from comment left join person author on author.id = comment.author_id
         left join round_guest guest on guest.id = comment.guest_id left join body on body.id = comment.body_id
       where comment.id = any($1::uuid[]) order by comment.created_at, comment.id`,
      [ids],
    );
  }

  async join(ids: readonly string[], into: string): Promise<void> {
    await this.database.query(
      'update comment set merged_into = $2, left_out_reason = null, version = version + 1 where id = any($1::uuid[])',
      [ids, into],
    );
  }

  async separate(merged: string): Promise<void> {
    await this.database.query('update comment set merged_into = null, version = version + 1 where merged_into = $1', [
      merged,
    ]);
  }
}
