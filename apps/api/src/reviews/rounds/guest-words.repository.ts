import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Comment } from '../comments/comment.entity.js';
import type { Suggestion } from '../suggestions/suggestion.entity.js';
import { SuggestionsRepository } from '../suggestions/suggestions.repository.js';
import type { GuestCommentView, LinkView } from './rounds.dto.js';

type AboutRound = Pick<
  LinkView,
  'title' | 'question' | 'planTitle' | 'versionNumber' | 'versionHash' | 'dueOn' | 'deadline' | 'timeZone'
>;

interface Withdrawn {
  readonly id: string;
  readonly kind: 'comment' | 'suggestion';
  readonly stays: boolean;
}

/** What guests say, and what becomes of it, as they are shown it: their own and nothing else. */
@Injectable()
export class GuestWords {
  constructor(
    private readonly database: Database,
    private readonly suggestions: SuggestionsRepository,
  ) {}

  of(guestId: string): Promise<GuestCommentView[]> {
    return this.database.query<GuestCommentView>(
      `select id, record_id as "recordId", record_code as "recordCode", record_title as "recordTitle", field, quote, text,
         null as suggested, (state = 'open' and held is distinct from 'refused') as "isOpen",
         created_at as "createdAt", outcome, reason, disposed_at as "answeredAt",
         case when held = 'waiting' then 'held' when held = 'refused' then 'not-taken' else state end as state
       from comment where guest_id = $1
       union all
       select s.id, record_id, record_code, record_title, split_part(written.key, '.', 1), null, coalesce(s.reason, ''),
         json_build_object('field', split_part(written.key, '.', 1), 'language', split_part(written.key, '.', 2),
           'before', coalesce(change->'before'->>written.key, ''), 'after', written.value #>> '{}')::jsonb,
         s.state = 'waiting', created_at,
         case s.state when 'accepted' then 'accepted' when 'partly' then 'partly' when 'rejected' then 'not-accepted' end,
         s.decision_reason, s.decided_at,
         case when s.state = 'waiting' then 'open' when s.state in ('withdrawn', 'overtaken') then 'closed' else 'answered' end
       from suggestion s, lateral (select s.changes->0 as change) c,
         lateral (select key, value from jsonb_each(c.change) where key like '%.%' limit 1) written
       where s.guest_id = $1
       order by "createdAt", id`,
      [guestId],
    );
  }

  /** What a guest takes back while nobody answered it; a comment that others answered in its thread stays, as withdrawn. */
  async withdraw(guestId: string, id: string): Promise<Withdrawn | undefined> {
    const [comment] = await this.database.query<Withdrawn>(
      `update comment set state = 'closed', version = version + 1
       where id = $2 and guest_id = $1 and state = 'open' and held is distinct from 'refused'
       returning id, 'comment' as kind, (exists (select from comment reply where reply.parent_id = $2)) as stays`,
      [guestId, id],
    );
    if (comment && !comment.stays) await this.database.repository(Comment).delete({ id });
    if (comment) return comment;
    const [suggestion] = await this.database.query<Withdrawn>(
      `update suggestion set state = 'withdrawn', decided_at = now(), version = version + 1
       where id = $2 and guest_id = $1 and state = 'waiting' returning id, 'suggestion' as kind, true as stays`,
      [guestId, id],
    );
    return suggestion;
  }

  suggest(suggestion: Partial<Suggestion>): Promise<{ readonly id: string }> {
    return this.suggestions.add(suggestion);
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
