import { delegableDuties } from '@mufakat/planning/permissions/delegation';

const held = (row: string) =>
  `day_of(home.jurisdiction_id) between ${row}.from_on and coalesce(${row}.to_on, 'infinity')`;

interface Asked {
  readonly select: string;
  readonly join?: string;
  readonly where: string;
}

/**
 * SQL of the delegations in force: not withdrawn, on their days where the body is at home, and only while the giver still
 * holds the post. Rows to name: d (delegation), given (the post), home (its body), giver, delegate (who has it).
 */
export const delegationsInForce = ({ select, join = '', where }: Asked): string => `select ${select}
  from delegation d join post given on given.id = d.post_id join body home on home.id = given.body_id
    join person giver on giver.id = d.from_person_id and giver.is_active
    join lateral (select d.to_person_id as id where d.to_person_id is not null
      union select taking.person_id from post_holding taking where taking.post_id = d.to_post_id and ${held('taking')}) delegate
      on delegate.id <> d.from_person_id ${join}
  where d.withdrawn_at is null and day_of(home.jurisdiction_id) between d.from_on and d.to_on
    and exists (select from post_holding own where own.post_id = d.post_id and own.person_id = d.from_person_id and ${held('own')})
    and ${where}`;

const forDuty = Object.entries(delegableDuties)
  .map(([duty, role]) => {
    const ofBody = duty === 'coordination' ? '' : ' and g.body_id = given.body_id';
    return `(g.role = '${role}' and '${duty}' = any(given.duties)${ofBody})`;
  })
  .join(' or ');

/** SQL of the grants somebody has by delegation: those of the giver, in force, for the duties of the post. */
export const delegatedGrants = (person: string): string =>
  delegationsInForce({
    select: `g.id, g.role, g.jurisdiction_id, g.body_id, g.plan_id, json_build_object('id', d.id, 'byId', giver.id, 'by', giver.name,
      'postId', d.post_id, 'bodyId', given.body_id, 'until', d.to_on) as delegation`,
    join: `join access_grant g on g.person_id = d.from_person_id and (${forDuty})
      and day_of(g.jurisdiction_id) between g.from_on and coalesce(g.to_on, 'infinity')`,
    where: `delegate.id = ${person}`,
  });
