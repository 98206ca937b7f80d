import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Comment } from '../comments/comment.entity.js';
import type { GuestCommentView, LinkView } from './rounds.dto.js';

type AboutRound = Pick<
  LinkView,
  'title' | 'question' | 'planTitle' | 'versionNumber' | 'versionHash' | 'dueOn' | 'deadline' | 'timeZone'
>;

/** What guests say, and what becomes of it, as they are shown it: their own and nothing else. */
@Injectable()
export class GuestWords {
  constructor(private readonly database: Database) {}

  of(guestId: string): Promise<GuestCommentView[]> {
    return this.database.query<GuestCommentView>(
      `select id, record_id as "recordId", record_code as "recordCode", record_title as "recordTitle", field, quote, text,
         created_at as "createdAt", outcome, reason, disposed_at as "answeredAt",
         case when held = 'waiting' then 'held' when held = 'refused' then 'not-taken' else state end as state
       from comment where guest_id = $1 order by created_at, id`,
      [guestId],
    );
  }

  /** Answers the id. */
  async add(comment: Partial<Comment>): Promise<string> {
    const { identifiers } = await this.database.repository(Comment).insert(comment);
    return (identifiers[0] as { id: string }).id;
  }

  async about(roundId: string): Promise<AboutRound> {
    const [round] = await this.database.query<AboutRound>(
      `select title, question, version_number as "versionNumber", version_hash as "versionHash", due_on as "dueOn", deadline,
         time_zone as "timeZone", (select v.summary->'title' from plan_version v
           where v.plan_id = review_round.plan_id and v.number = version_number) as "planTitle"
       from review_round where id = $1`,
      [roundId],
    );
    if (!round) throw new Error('A link whose round is not there.');
    return round;
  }
}
