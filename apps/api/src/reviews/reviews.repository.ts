import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { planFacts } from '../platform/access/plan-facts.js';
import { Database } from '../platform/database/database.js';
import { Rows } from '../platform/database/rows.js';
import { type Clause, visibleTo } from '../platform/database/visible.js';
import { ReviewInvitee, ReviewRound } from './review-round.entity.js';
import type { ReviewRoundView } from './reviews.dto.js';
import { RoundExtension } from './rounds/round-followed.entity.js';
import { asksForAnswer } from './said/said.rules.js';

const facts = planFacts('plan');

/**
 * Readers of the draft see every round of the plan; whoever may not read it sees the rounds a body of theirs was asked in.
 * Whoever may read the plan takes part in a consultation that is open to all of them.
 */
export const inRound = (actor: Actor, round: string) => {
  const reads = visibleTo(actor, 'review.read', facts);
  const draft = visibleTo(actor, 'plan.read-draft', facts, reads.values.length);
  const values = [...reads.values, ...draft.values, [...actor.bodies]];
  const bodies = `$${String(values.length)}::uuid[]`;
  const isAsked = `exists (select from review_invitee asked where asked.round_id = ${round} and asked.body_id = any(${bodies}))`;
  const takesPart = visibleTo(actor, 'consultation.take-part', facts, values.length);
  const isConsulted = `exists (select from review_round consulted where consulted.id = ${round} and consulted.kind = 'consultation'
    and ((consulted.access = 'open' and ${draft.sql}) or ${isAsked}))`;
  const sql = `((${reads.sql} and (${draft.sql} or ${isAsked})) or (${takesPart.sql} and ${isConsulted}))`;
  return { sql, values: [...values, ...takesPart.values], bodies };
};

export const roundsVisibleTo = (actor: Actor): Clause => inRound(actor, 'review_round.id');

const invitees = `(select coalesce(json_agg(json_build_object('bodyId', i.body_id, 'bodyName', b.name, 'opinion', i.opinion,
    'releasedAt', i.released_at, 'declinedAt', i.declined_at, 'declineReason', i.decline_reason) order by b.name->>'en', i.body_id), '[]')
  from review_invitee i join body b on b.id = i.body_id where i.round_id = review_round.id)`;
const extensions = `(select coalesce(json_agg(json_build_object('fromOn', e.from_on, 'toOn', e.to_on, 'reason', e.reason, 'at', e.at,
    'byName', p.name) order by e.at), '[]')
  from round_extension e left join person p on p.id = e.by_person_id where e.round_id = review_round.id)`;
/* What waits to be let in is listed to who decides about it, and counted to nobody. */
const isLetIn = { comment: 'comment.held is null', suggestion: 'true' } as const;
const counted = (table: 'comment' | 'suggestion', condition = 'true') =>
  `(select count(*)::int from ${table} where ${table}.round_id = review_round.id and ${asksForAnswer(table)}
     and ${isLetIn[table]} and ${condition})`;

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
        review_round.title, question, review_round.kind, access, allows_links as "allowsLinks", guests_suggest as "guestsSuggest", ${extensions} as extensions, deadline, time_zone as "timeZone", due_on as "dueOn", review_round.state, reason, opened_at as "openedAt", closed_at as "closedAt",
        lead_body_id as "leadBodyId", (select lead.name from body lead where lead.id = lead_body_id) as "leadBodyName",
        advice, advised_at as "advisedAt",
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

  async ask(round: Partial<ReviewRound>, bodyIds: readonly string[] = []): Promise<string> {
    const { identifiers } = await this.database.repository(ReviewRound).insert(round);
    const { id } = identifiers[0] as { id: string };
    await this.addInvitees({ id, planId: String(round.planId) }, bodyIds);
    return id;
  }

  async addInvitees(
    { id: roundId, planId }: Pick<ReviewRound, 'id' | 'planId'>,
    bodyIds: readonly string[],
  ): Promise<void> {
    if (bodyIds.length === 0) return;
    const invitees = [...new Set(bodyIds)].map((bodyId) => ({ roundId, bodyId, planId }));
    await this.database.repository(ReviewInvitee).insert(invitees);
  }

  async extended(extension: Partial<RoundExtension>, byPersonId: string): Promise<void> {
    await this.database.repository(RoundExtension).insert({ ...extension, byPersonId });
  }

  async heard(roundId: string, bodyId: string): Promise<void> {
    await this.database.query(
      'update review_invitee set answered_at = coalesce(answered_at, now()) where round_id = $1 and body_id = $2',
      [roundId, bodyId],
    );
  }

  async setLinks(
    id: string,
    links: Partial<Pick<ReviewRound, 'allowsLinks' | 'guestsSuggest' | 'publicToken'>>,
  ): Promise<void> {
    await this.database.repository(ReviewRound).update({ id }, links);
  }

  async end(id: string, ends: Pick<ReviewRound, 'dueOn' | 'deadline' | 'timeZone'>): Promise<void> {
    await this.database.repository(ReviewRound).update({ id }, ends);
  }

  async save(round: ReviewRound, invitee?: ReviewInvitee): Promise<void> {
    const { id, state, reason, closedAt } = round;
    await this.database.repository(ReviewRound).update({ id }, { state, reason, closedAt });
    if (!invitee) return;
    const { roundId, bodyId, opinion, answeredAt, releasedAt, releasedBy, declinedAt, declineReason } = invitee;
    const said = { opinion, answeredAt, releasedAt, releasedBy, declinedAt, declineReason };
    await this.database.repository(ReviewInvitee).update({ roundId, bodyId }, said);
  }

  async unanswered(roundId: string): Promise<number> {
    const [row] = await this.database.query<{ open: number }>(
      `select ((select count(*) from comment where round_id = $1 and state = 'open' and ${asksForAnswer('comment')})
             + (select count(*) from suggestion where round_id = $1 and state = 'waiting' and ${asksForAnswer('suggestion')}))::int as open`,
      [roundId],
    );
    return row?.open ?? 0;
  }
}
