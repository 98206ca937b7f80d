import type { Actor } from '../../platform/access/actor.js';
import { planFacts } from '../../platform/access/plan-facts.js';
import { type Clause, visibleTo } from '../../platform/database/visible.js';
import { inRound } from '../reviews.repository.js';

const facts = planFacts('plan');

/** Everybody who may read the round, and the author; a note of a body only for that body, what was handed to the lead for both. */
export const saidVisibleTo = (table: 'comment' | 'suggestion' | 'checklist_finding', actor: Actor): Clause => {
  const { sql, values, bodies } = inRound(actor, `${table}.round_id`);
  const decides = visibleTo(actor, 'comment.dispose', facts, values.length + 1);
  const held = table === 'comment' ? ` and (comment.held is null or ${decides.sql})` : '';
  return {
    sql: `(${sql} or ${table}.author_id = $${String(values.length + 1)}::uuid)
      and (${table}.audience_body_id is null or ${table}.audience_body_id = any(${bodies}) or ${table}.body_id = any(${bodies}))${held}`,
    values: [...values, actor.id, ...(held ? decides.values : [])],
  };
};

export const anchored = (
  table: string,
) => `${table}.id, ${table}.version, ${table}.plan_id as "planId", ${table}.round_id as "roundId",
  ${table}.record_id as "recordId", record_code as "recordCode", record_title as "recordTitle", ${table}.author_id as "authorId",
  ${table}.guest_id as "guestId", coalesce(author.name, guest.name) as "authorName", guest.organisation,
  enterer.name as "broughtByName", ${table}.brought_from as "broughtFrom", ${table}.body_id as "bodyId", body.name as "bodyName",
  (${table}.audience_body_id is not null) as "isInternal",
  (${table}.audience_body_id is not null and ${table}.audience_body_id is distinct from ${table}.body_id) as "isWithLead",
  ${table}.priority, ${table}.left_out_reason as "leftOutReason", ${table}.created_at as "createdAt"`;
export const joined = (table: string, decider: string) => `${table} join plan on plan.id = ${table}.plan_id
  left join person author on author.id = ${table}.author_id
  left join round_guest guest on guest.id = ${table}.guest_id
  left join person enterer on enterer.id = ${table}.entered_by
  left join body on body.id = ${table}.body_id
  left join person decider on decider.id = ${table}.${decider}`;
export const anchorWords = (table: string) => ({
  planId: `${table}.plan_id`,
  roundId: `${table}.round_id`,
  recordId: `${table}.record_id`,
  bodyId: `${table}.body_id`,
  authorId: `${table}.author_id`,
  state: `${table}.state`,
  priority: `${table}.priority`,
});
