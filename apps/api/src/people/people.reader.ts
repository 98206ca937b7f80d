import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

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

  /** Who holds a post of this body with one of these duties today, deputies included. */
  holdersOf(bodyId: string, duties: readonly string[]): Promise<KnownPerson[]> {
    return this.database.query<KnownPerson>(
      `select distinct person.id, person.name, person.email, person.language from person
         join post_holding holding on holding.person_id = person.id
         join post on post.id = holding.post_id join body on body.id = post.body_id
       where post.body_id = $1 and post.duties && $2::text[] and person.is_active
         and day_of(body.jurisdiction_id) between holding.from_on and coalesce(holding.to_on, 'infinity')
       order by person.name`,
      [bodyId, duties],
    );
  }
}
