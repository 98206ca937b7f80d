import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { planFacts } from '../platform/access/plan-facts.js';
import { Database } from '../platform/database/database.js';
import { Rows } from '../platform/database/rows.js';
import { type Clause, visibleTo } from '../platform/database/visible.js';
import { Comment } from './comment.entity.js';
import { ReviewInvitee, ReviewRound } from './review-round.entity.js';
import type { CommentView, ReviewRoundView, SuggestionView } from './reviews.dto.js';
import { Suggestion } from './suggestion.entity.js';

const facts = planFacts('plan');

export const roundsVisibleTo = (actor: Actor): Clause => visibleTo(actor, 'review.read', facts);

/** Everybody who may read the review, and the author; a note of a body only for that body. */
export const saidVisibleTo = (table: string, actor: Actor): Clause => {
  const { sql, values } = visibleTo(actor, 'review.read', facts);
  const [author, bodies] = [values.length + 1, values.length + 2].map(String);
  return {
    sql: `(${sql} or ${table}.author_id = $${author ?? ''})
      and (${table}.audience_body_id is null or ${table}.audience_body_id = any($${bodies ?? ''}::uuid[]))`,
    values: [...values, actor.id, [...actor.bodies]],
  };
};

const invitees = `(select coalesce(json_agg(json_build_object('bodyId', i.body_id, 'bodyName', b.name, 'opinion', i.opinion,
    'releasedAt', i.released_at) order by b.name->>'en', i.body_id), '[]')
  from review_invitee i join body b on b.id = i.body_id where i.round_id = review_round.id)`;
const counted = (table: string, condition = 'true') =>
  `(select count(*)::int from ${table} where ${table}.round_id = review_round.id and ${condition})`;

@Injectable()
export class ReviewRoundsRepository extends Rows<ReviewRoundView> {
  constructor(database: Database) {
    super(database, {
      entity: ReviewRound,
      none: 'No review round',
      select: `review_round.id, review_round.version, review_round.plan_id as "planId", plan_root.title as "planTitle",
        version_number as "versionNumber", version_hash as "versionHash", version_revision as "versionRevision",
        review_round.title, question, due_on as "dueOn", state, reason, opened_at as "openedAt", closed_at as "closedAt",
        array(select body_id from review_invitee i where i.round_id = review_round.id) as "bodyIds", ${invitees} as invitees,
        ${counted('comment')} as comments, ${counted('comment', `state = 'open'`)} as "openComments",
        ${counted('suggestion')} as suggestions, ${counted('suggestion', `state = 'waiting'`)} as "waitingSuggestions"`,
      from: 'review_round join plan on plan.id = review_round.plan_id join plan_root on plan_root.id = plan.id',
      id: 'review_round.id',
      words: {
        sortedBy: 'dueOn',
        sort: {
          id: 'review_round.id',
          dueOn: 'due_on',
          openedAt: 'opened_at',
          title: 'review_round.title',
          state: 'state',
        },
        filter: {
          planId: 'review_round.plan_id',
          state: 'state',
          bodyId: 'exists (select from review_invitee i where i.round_id = review_round.id and i.body_id = (?)::uuid)',
        },
      },
    });
  }

  async entity(id: string): Promise<{ round: ReviewRound; invitees: ReviewInvitee[] }> {
    const round = await this.database.repository(ReviewRound).findOneByOrFail({ id });
    return { round, invitees: await this.database.repository(ReviewInvitee).findBy({ roundId: id }) };
  }

  async ask(round: Partial<ReviewRound>, bodyIds: readonly string[]): Promise<string> {
    const { identifiers } = await this.database.repository(ReviewRound).insert(round as ReviewRound);
    const { id } = identifiers[0] as { id: string };
    await this.database
      .repository(ReviewInvitee)
      .insert(bodyIds.map((bodyId) => ({ roundId: id, bodyId, planId: String(round.planId) })));
    return id;
  }

  async save(round: ReviewRound, invitee?: ReviewInvitee): Promise<void> {
    const { id, state, reason, closedAt } = round;
    await this.database.repository(ReviewRound).update({ id }, { state, reason, closedAt });
    if (!invitee) return;
    const { roundId, bodyId, opinion, releasedAt, releasedBy } = invitee;
    await this.database.repository(ReviewInvitee).update({ roundId, bodyId }, { opinion, releasedAt, releasedBy });
  }

  /** The opinion of a body lets out its notes. */
  async releaseNotes(roundId: string, bodyId: string): Promise<void> {
    for (const table of ['comment', 'suggestion'])
      await this.database.query(
        `update ${table} set audience_body_id = null, version = version + 1 where round_id = $1 and audience_body_id = $2`,
        [roundId, bodyId],
      );
  }

  async unanswered(roundId: string): Promise<number> {
    const [row] = await this.database.query<{ open: number }>(
      `select ((select count(*) from comment where round_id = $1 and state = 'open')
             + (select count(*) from suggestion where round_id = $1 and state = 'waiting'))::int as open`,
      [roundId],
    );
    return row?.open ?? 0;
  }
}

const recordTitle = `coalesce(
  (select title from action where action.id = record.id), (select title from pillar where pillar.id = record.id),
  (select title from indicator where indicator.id = record.id), (select title from activity where activity.id = record.id),
  (select title from section where section.id = record.id), (select title from risk where risk.id = record.id),
  (select title from plan_root where plan_root.id = record.id))`;

const anchored = (
  table: string,
) => `${table}.id, ${table}.version, ${table}.plan_id as "planId", ${table}.round_id as "roundId",
  ${table}.record_id as "recordId", record.code as "recordCode", ${recordTitle} as "recordTitle", ${table}.author_id as "authorId",
  author.name as "authorName", ${table}.body_id as "bodyId", body.name as "bodyName",
  (${table}.audience_body_id is not null) as "isInternal", ${table}.created_at as "createdAt"`;
const joined = (table: string, decider: string) => `${table} join plan on plan.id = ${table}.plan_id
  join person author on author.id = ${table}.author_id
  left join body on body.id = ${table}.body_id left join plan_record record on record.id = ${table}.record_id
  left join person decider on decider.id = ${table}.${decider}`;
const anchorWords = (table: string) => ({
  planId: `${table}.plan_id`,
  roundId: `${table}.round_id`,
  recordId: `${table}.record_id`,
  bodyId: `${table}.body_id`,
  authorId: `${table}.author_id`,
  state: `${table}.state`,
});

@Injectable()
export class CommentsRepository extends Rows<CommentView> {
  constructor(database: Database) {
    super(database, {
      entity: Comment,
      none: 'No comment',
      select: `${anchored('comment')}, field, language, quote, revision, text, comment.kind, comment.state,
        case when outcome is not null then json_build_object('outcome', outcome, 'reason', reason, 'at', disposed_at,
          'byName', decider.name) end as disposition`,
      from: joined('comment', 'disposed_by'),
      id: 'comment.id',
      words: {
        sortedBy: 'createdAt',
        sort: { id: 'comment.id', createdAt: 'comment.created_at', state: 'comment.state', recordCode: 'record.code' },
        filter: {
          ...anchorWords('comment'),
          outcome: 'outcome',
          kind: 'comment.kind',
          q: `comment.text ilike '%' || ? || '%'`,
        },
      },
    });
  }

  entity(id: string): Promise<Comment> {
    return this.database.repository(Comment).findOneByOrFail({ id });
  }
}

@Injectable()
export class SuggestionsRepository extends Rows<SuggestionView> {
  constructor(database: Database) {
    super(database, {
      entity: Suggestion,
      none: 'No suggestion',
      select: `${anchored('suggestion')}, base_revision as "baseRevision", changes, reason, suggestion.state,
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
          recordCode: 'record.code',
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
