import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Rows } from '../platform/database/rows.js';
import { Body } from './body.entity.js';
import type { BodyView } from './bodies.dto.js';
import { Jurisdiction } from './jurisdiction.entity.js';
import type { JurisdictionView } from './jurisdictions.dto.js';
import { Post, PostHolding } from './post.entity.js';
import type { PostHolder, PostView } from './posts.dto.js';

const named = (table: string) =>
  `coalesce(${table}.name->>'en', (select min(value) from jsonb_each_text(${table}.name)))`;

/** Whether `table`'s row `id` would lie within itself under this parent. */
const isWithin = (table: string) => `
  with recursive above as (
    select id, parent_id from ${table} where id = $2
    union select up.id, up.parent_id from ${table} up join above on up.id = above.parent_id)
  select exists (select from above where id = $1) as within`;

abstract class Nested<View extends { id: string; version: number }> extends Rows<View> {
  protected abstract readonly table: string;

  async isWithin(id: string, parentId: string): Promise<boolean> {
    const [row] = await this.database.query<{ within: boolean }>(isWithin(this.table), [id, parentId]);
    return row?.within ?? false;
  }
}

@Injectable()
export class JurisdictionsRepository extends Nested<JurisdictionView> {
  protected readonly table = 'jurisdiction';

  constructor(database: Database) {
    super(database, {
      entity: Jurisdiction,
      none: 'No jurisdiction',
      select: `jurisdiction.id, jurisdiction.version, code, name, kind, parent_id as "parentId", time_zone as "timeZone", is_sample as "isSample"`,
      from: 'jurisdiction',
      id: 'jurisdiction.id',
      words: {
        sortedBy: 'name',
        sort: { id: 'jurisdiction.id', name: named('jurisdiction'), code: 'code', kind: 'kind', timeZone: 'time_zone' },
        filter: {
          q: `name::text ilike '%' || ? || '%' or code ilike '%' || ? || '%'`,
          ...{ code: 'code', kind: 'kind', parentId: 'parent_id', isSample: 'is_sample' },
        },
      },
    });
  }
}

@Injectable()
export class BodiesRepository extends Nested<BodyView> {
  protected readonly table = 'body';

  constructor(database: Database) {
    super(database, {
      entity: Body,
      none: 'No body',
      select: `body.id, body.version, jurisdiction_id as "jurisdictionId", parent_id as "parentId", name, acronym, kind,
        valid_from as "validFrom", valid_to as "validTo", community_pillar as "communityPillar",
        is_verified as "isVerified", source, is_sample as "isSample"`,
      from: 'body',
      id: 'body.id',
      words: {
        sortedBy: 'name',
        sort: { id: 'body.id', name: named('body'), acronym: 'acronym', kind: 'kind' },
        filter: {
          q: `name::text ilike '%' || ? || '%' or acronym ilike '%' || ? || '%'`,
          ...{ jurisdictionId: 'jurisdiction_id', parentId: 'parent_id', kind: 'kind', acronym: 'acronym' },
          ...{ communityPillar: 'community_pillar', isVerified: 'is_verified', isSample: 'is_sample' },
        },
      },
    });
  }

  async jurisdictionOf(bodyId: string): Promise<string | null> {
    const [row] = await this.database.query<{ id: string | null }>(
      'select jurisdiction_id as id from body where id = $1',
      [bodyId],
    );
    return row?.id ?? null;
  }
}

const holders = `(
  select coalesce(json_agg(json_build_object('personId', person_id, 'from', from_on, 'to', to_on, 'isDeputy', is_deputy)
                           order by is_deputy, from_on, person_id), '[]')
  from post_holding where post_holding.post_id = post.id)`;

@Injectable()
export class PostsRepository extends Rows<PostView> {
  constructor(database: Database) {
    super(database, {
      entity: Post,
      none: 'No post',
      select: `post.id, post.version, post.body_id as "bodyId", body.jurisdiction_id as "jurisdictionId", post.name, post.duties,
        ${holders} as holders`,
      from: 'post join body on body.id = post.body_id',
      id: 'post.id',
      words: {
        sortedBy: 'name',
        sort: { id: 'post.id', name: named('post'), bodyId: 'post.body_id' },
        filter: {
          q: `post.name::text ilike '%' || ? || '%'`,
          ...{ bodyId: 'post.body_id', jurisdictionId: 'body.jurisdiction_id', duty: '? = any(post.duties)' },
          personId: 'exists (select from post_holding where post_id = post.id and person_id = (?)::uuid)',
        },
      },
    });
  }

  async replaceHolders(postId: string, holders: readonly PostHolder[]): Promise<void> {
    const holdings = this.database.repository(PostHolding);
    await holdings.delete({ postId });
    await holdings.insert(
      holders.map(({ personId, from, to, isDeputy }) => ({
        postId,
        personId,
        fromOn: from,
        toOn: to ?? null,
        isDeputy: isDeputy ?? false,
      })),
    );
  }
}
