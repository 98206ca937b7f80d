import { conditionOf } from '@mufakat/planning/permissions/can';
import { roles } from '@mufakat/planning/permissions/table';

const coordinating = roles.filter((role) => conditionOf(role, 'reporting-round.open')).map((role) => `'${role}'`);
const day = 'day_of(obligation.jurisdiction_id)';
const inForce = (row: string) => `${day} between ${row}.from_on and coalesce(${row}.to_on, 'infinity')`;

/** SQL that selects who coordinates the plan of a row of `obligation`: by a grant, or on the post of the body it moved on to. */
export const coordinators = `select g.person_id from access_grant g
    where g.role in (${coordinating.join(', ')}) and ${inForce('g')}
      and (g.plan_id = obligation.plan_id or g.jurisdiction_id = obligation.jurisdiction_id)
  union select h.person_id from post_holding h join post on post.id = h.post_id and 'coordination' = any(post.duties)
    where post.body_id = obligation.escalated_to_body_id and ${inForce('h')}`;

/** SQL that says whether a person does. */
export const coordinates = (person: string): string => `${person} in (${coordinators})`;
