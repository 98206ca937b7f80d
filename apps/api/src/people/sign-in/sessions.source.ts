import { Injectable } from '@nestjs/common';
import type { Grant } from '@mufakat/planning/permissions/can';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Actor } from '../../platform/access/actor.js';
import { ActorSource, type Credentials, type Found, type PlanSubject } from '../../platform/access/actor.source.js';
import { plansInReach, planSubjectJson } from '../../platform/access/plan-facts.js';
import { delegatedGrants } from '../delegations/delegation-facts.js';
import { hashOfToken } from './secrets.js';

interface Row {
  readonly session_id: string;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly is_sample: boolean;
  readonly grants: readonly Grant[] | null;
  readonly bodies: readonly string[];
  readonly plans: readonly string[];
  readonly plan: PlanSubject | null;
}

const grants = `
  select g.id, g.role, g.jurisdiction_id, g.body_id, g.plan_id, null::json as delegation
  from holder join access_grant g on g.person_id = holder.id
  where day_of(g.jurisdiction_id) between g.from_on and coalesce(g.to_on, 'infinity')
  union all ${delegatedGrants('(select id from holder)')}`;

const bodies = `
  select body_id from granted where body_id is not null and delegation is null
  union
  select post.body_id
  from holder join post_holding on post_holding.person_id = holder.id
    join post on post.id = post_holding.post_id join body on body.id = post.body_id
  where day_of(body.jurisdiction_id) between post_holding.from_on and coalesce(post_holding.to_on, 'infinity')`;

const grantJson = `json_build_object('id', id, 'role', role, 'jurisdictionId', jurisdiction_id, 'bodyId', body_id, 'planId', plan_id, 'delegation', delegation)`;

/* One statement, run as the tables' owner before there is an actor whose wall could stand. */
const recognition = `
with holder as (
  select session.id as session_id, person.id, person.name, person.email, person.language, person.is_sample
  from session join person on person.id = session.person_id
  where session.token_hash = $1 and session.expires_at > now() and person.is_active
), granted as materialized (${grants}), belonging as materialized (${bodies}),
reached as (select body_id from belonging union select (delegation->>'bodyId')::uuid from granted where delegation is not null)
select holder.*,
  (select json_agg(${grantJson} order by role, id) from granted) as grants,
  array(select body_id::text from belonging) as bodies,
  array(select reach.id::text from (${plansInReach(`(select * from granted where role <> 'administrator') as scoped`, 'reached')}) as reach) as plans,
  (select ${planSubjectJson('plan')} from plan where plan.id = $2::uuid) as plan
from holder`;

@Injectable()
export class SessionSource extends ActorSource {
  private readonly pool: Pool;

  constructor(dataSource: DataSource) {
    super();
    this.pool = (dataSource.driver as unknown as { master: Pool }).master;
  }

  async find({ token, planId }: Credentials): Promise<Found | undefined> {
    const { rows } = await this.pool.query<Row>({
      name: 'session.recognise',
      text: recognition,
      values: [hashOfToken(token), planId ?? null],
    });
    const [row] = rows;
    if (!row) return undefined;
    const { session_id: sessionId, is_sample: isSample, plan, ...person } = row;
    const actor = new Actor({ ...person, isSample, grants: row.grants ?? [] });
    return { actor, sessionId, ...(plan && { plan }) };
  }
}
