import { Injectable } from '@nestjs/common';
import type { ActorFacts } from '@mufakat/planning/permissions/can';
import { Database } from '../platform/database/database.js';

export { delegationsInForce } from './delegations/delegation-facts.js';

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
}

/** Questions other features ask about people; each joins the caller's unit of work. */
@Injectable()
export class PeopleReader {
  constructor(private readonly database: Database) {}

  people(ids: readonly string[]): Promise<KnownPerson[]> {
    return this.database.query<KnownPerson>('select id, name, email, language from person where id = any($1::uuid[])', [
      ids,
    ]);
  }

  /** Everybody who may sign in and holds a grant today, as the permission table knows them. */
  grantHolders(): Promise<(KnownPerson & ActorFacts)[]> {
    return this.database.query<KnownPerson & ActorFacts>(
      `select person.id, person.name, person.email, person.language,
         json_agg(json_build_object('id', g.id, 'role', g.role, 'jurisdictionId', g.jurisdiction_id, 'bodyId', g.body_id, 'planId', g.plan_id)) as grants,
         array(select g2.body_id::text from access_grant g2 where g2.person_id = person.id and g2.body_id is not null
                 and day_of(g2.jurisdiction_id) between g2.from_on and coalesce(g2.to_on, 'infinity')
               union select post.body_id::text from post_holding h join post on post.id = h.post_id join body on body.id = post.body_id
                 where h.person_id = person.id and day_of(body.jurisdiction_id) between h.from_on and coalesce(h.to_on, 'infinity')) as bodies
       from person join access_grant g on g.person_id = person.id
       where person.is_active and day_of(g.jurisdiction_id) between g.from_on and coalesce(g.to_on, 'infinity')
       group by person.id order by person.name, person.id`,
    );
  }

  /** Who speaks for these bodies today, by a grant or a post. */
  speakersOf(bodyIds: readonly string[]): Promise<(KnownPerson & { readonly bodyId: string })[]> {
    return this.database.query<KnownPerson & { readonly bodyId: string }>(
      `select distinct person.id, person.name, person.email, person.language, speaker.body_id as "bodyId" from person join (
         select person_id, body_id, from_on, to_on from access_grant
         union all select person_id, post.body_id, from_on, to_on from post_holding join post on post.id = post_id
       ) speaker on speaker.person_id = person.id join body on body.id = speaker.body_id
       where speaker.body_id = any($1::uuid[]) and person.is_active
         and day_of(body.jurisdiction_id) between speaker.from_on and coalesce(speaker.to_on, 'infinity')`,
      [bodyIds],
    );
  }

  /** Who may clear for this body today. */
  clearingOfficersOf(bodyId: string): Promise<KnownPerson[]> {
    return this.database.query<KnownPerson>(
      `select distinct person.id, person.name, person.email, person.language from person
         join access_grant g on g.person_id = person.id and g.role = 'clearing-officer' and g.body_id = $1
         join body on body.id = g.body_id
       where person.is_active and day_of(body.jurisdiction_id) between g.from_on and coalesce(g.to_on, 'infinity')
       order by person.name`,
      [bodyId],
    );
  }

  /** Who drafts for this body today or holds a post of it with one of these duties, by a grant or a post. */
  holdersOf(bodyId: string, duties: readonly string[]): Promise<KnownPerson[]> {
    return this.database.query<KnownPerson>(
      `select distinct person.id, person.name, person.email, person.language from person join (
         select person_id, body_id, from_on, to_on from access_grant where role = 'drafter'
         union all select person_id, post.body_id, from_on, to_on from post_holding
           join post on post.id = post_id and post.duties && $2::text[]
       ) holder on holder.person_id = person.id join body on body.id = holder.body_id
       where holder.body_id = $1 and person.is_active
         and day_of(body.jurisdiction_id) between holder.from_on and coalesce(holder.to_on, 'infinity')
       order by person.name`,
      [bodyId, duties],
    );
  }
}
