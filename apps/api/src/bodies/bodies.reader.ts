import { Injectable } from '@nestjs/common';
import type { Translated } from '@mufakat/planning/records/record';
import { Database } from '../platform/database/database.js';
import type { BodyKind } from './body.entity.js';
import type { Duty } from './post.entity.js';

export interface KnownBody {
  readonly id: string;
  readonly name: Translated;
  readonly acronym: string | null;
  readonly kind: BodyKind;
  readonly jurisdictionId: string | null;
}

export interface KnownJurisdiction {
  readonly id: string;
  readonly name: Translated;
  readonly timeZone: string;
  readonly isSample: boolean;
}

const body = `select id, name, acronym, kind, jurisdiction_id as "jurisdictionId" from body`;

/** Questions other features ask about places, bodies and posts; each joins the caller's unit of work. */
@Injectable()
export class BodiesReader {
  constructor(private readonly database: Database) {}

  bodies(ids: readonly string[]): Promise<KnownBody[]> {
    return this.database.query<KnownBody>(`${body} where id = any($1::uuid[])`, [ids]);
  }

  /** The bodies a plan of this jurisdiction may name: its own, those of the region it lies in, and those open to all. */
  bodiesWithin(jurisdictionId: string): Promise<KnownBody[]> {
    return this.database.query<KnownBody>(
      `with recursive around as (
         select id, parent_id from jurisdiction where id = $1
         union select up.id, up.parent_id from jurisdiction up join around on up.id = around.parent_id)
       ${body} where jurisdiction_id is null or jurisdiction_id in (select id from around) order by name->>'en', id`,
      [jurisdictionId],
    );
  }

  async jurisdiction(id: string): Promise<KnownJurisdiction | undefined> {
    const [found] = await this.database.query<KnownJurisdiction>(
      `select id, name, time_zone as "timeZone", is_sample as "isSample" from jurisdiction where id = $1`,
      [id],
    );
    return found;
  }

  /** The posts of these bodies that carry a duty: body id → post id; a body without one is missing. */
  async postsFor(duty: Duty, bodyIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ body: string; post: string }>(
      `select distinct on (body_id) body_id as body, id as post from post
       where $1 = any(duties) and body_id = any($2::uuid[]) order by body_id, id`,
      [duty, bodyIds],
    );
    return new Map(rows.map(({ body: bodyId, post }) => [bodyId, post]));
  }

  /** Whether the person holds the post today, as its holder or a deputy. */
  async holdsPost(postId: string, personId: string): Promise<boolean> {
    const found = await this.database.query(
      `select from post_holding h join post on post.id = h.post_id join body on body.id = post.body_id
       where h.post_id = $1 and h.person_id = $2 and day_of(body.jurisdiction_id) between h.from_on and coalesce(h.to_on, 'infinity')`,
      [postId, personId],
    );
    return found.length > 0;
  }

  /** Post id → id of its body. */
  async bodiesOf(postIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (postIds.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; body: string }>(
      'select id, body_id as body from post where id = any($1::uuid[])',
      [postIds],
    );
    return new Map(rows.map(({ id, body: bodyId }) => [id, bodyId]));
  }
}
