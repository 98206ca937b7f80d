import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { planFacts } from '../platform/access/plan-facts.js';
import { Database } from '../platform/database/database.js';
import { Rows } from '../platform/database/rows.js';
import { type Clause, visibleTo } from '../platform/database/visible.js';
import { ReviewInvitee, ReviewRound } from './review-round.entity.js';
import type { ReviewRoundView } from './reviews.dto.js';

const facts = planFacts('plan');

/** Readers of the draft see every round of the plan; whoever may not read it sees the rounds a body of theirs was asked in. */
export const inRound = (actor: Actor, round: string) => {
  const reads = visibleTo(actor, 'review.read', facts);
  const draft = visibleTo(actor, 'plan.read-draft', facts, reads.values.length);
  const values = [...reads.values, ...draft.values, [...actor.bodies]];
  const bodies = `$${String(values.length)}::uuid[]`;
  const isAsked = `exists (select from review_invitee asked where asked.round_id = ${round} and asked.body_id = any(${bodies}))`;
  return { sql: `(${reads.sql} and (${draft.sql} or ${isAsked}))`, values, bodies };
};

export const roundsVisibleTo = (actor: Actor): Clause => inRound(actor, 'review_round.id');

const invitees = `(select coalesce(json_agg(json_build_object('bodyId', i.body_id, 'bodyName', b.name, 'opinion', i.opinion,
    'releasedAt', i.released_at, 'declinedAt', i.declined_at, 'declineReason', i.decline_reason) order by b.name->>'en', i.body_id), '[]')
  from review_invitee i join body b on b.id = i.body_id where i.round_id = review_round.id)`;
const counted = (table: string, condition = 'true') =>
  `(select count(*)::int from ${table} where ${table}.round_id = review_round.id and ${condition})`;

@Injectable()
export class ReviewRoundsRepository extends Rows<ReviewRoundView> {
  constructor(database: Database) {
    super(database, {
      entity: ReviewRound,
      none: 'No review round',
      select: `review_round.id, review_round.version, review_round.plan_id as "planId", (
          select v.summary->'title' from plan_version v
          where v.plan_id = review_round.plan_id and v.number = version_number) as "planTitle",
        version_number as "versionNumber", version_hash as "versionHash", version_revision as "versionRevision",
        review_round.title, question, review_round.kind, access, deadline, time_zone as "timeZone", due_on as "dueOn", review_round.state, reason, opened_at as "openedAt", closed_at as "closedAt",
        array(select body_id from review_invitee i where i.round_id = review_round.id) as "bodyIds", ${invitees} as invitees,
        ${counted('comment')} as comments, ${counted('comment', `state = 'open'`)} as "openComments",
        ${counted('suggestion')} as suggestions, ${counted('suggestion', `state = 'waiting'`)} as "waitingSuggestions"`,
      from: 'review_round join plan on plan.id = review_round.plan_id',
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
          kind: 'review_round.kind',
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
    const { identifiers } = await this.database.repository(ReviewRound).insert(round);
    const { id } = identifiers[0] as { id: string };
    await this.database
      .repository(ReviewInvitee)
      .insert(bodyIds.map((bodyId) => ({ roundId: id, bodyId, planId: String(round.planId) })));
    return id;
  }

  async end(id: string, ends: Pick<ReviewRound, 'dueOn' | 'deadline' | 'timeZone'>): Promise<void> {
    await this.database.repository(ReviewRound).update({ id }, ends);
  }

  async save(round: ReviewRound, invitee?: ReviewInvitee): Promise<void> {
    const { id, state, reason, closedAt } = round;
    await this.database.repository(ReviewRound).update({ id }, { state, reason, closedAt });
    if (!invitee) return;
    const { roundId, bodyId, opinion, releasedAt, releasedBy, declinedAt, declineReason } = invitee;
    const said = { opinion, releasedAt, releasedBy, declinedAt, declineReason };
    await this.database.repository(ReviewInvitee).update({ roundId, bodyId }, said);
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
