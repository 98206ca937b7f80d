import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Delegation } from './delegation.entity.js';
import type { DelegateView, DelegationView, OwnPostView } from './delegations.dto.js';

/** A post as somebody may delegate from it. */
export interface PostToDelegate {
  readonly id: string;
  readonly bodyId: string;
  readonly jurisdictionId: string | null;
  readonly today: string;
  /** Who holds it today, deputies apart. */
  readonly holderIds: readonly string[];
}

const day = 'day_of(body.jurisdiction_id)';
const now = (row: string) => `${day} between ${row}.from_on and coalesce(${row}.to_on, 'infinity')`;

const view = `d.id, d.post_id as "postId", post.name as "postName", body.id as "bodyId", body.name as "bodyName",
  d.from_person_id as "fromPersonId", giver.name as "fromName", d.to_person_id as "toPersonId", taker.name as "toName",
  d.to_post_id as "toPostId", other.name as "toPostName", d.from_on as "from", d.to_on as "to", d.words, d.given_at as "givenAt",
  d.withdrawn_at as "withdrawnAt", body.jurisdiction_id as "jurisdictionId",
  case when d.withdrawn_at is not null then 'withdrawn' when ${day} < d.from_on then 'ahead' when ${day} > d.to_on then 'ended' else 'in-force' end as state`;
const delegations = `delegation d join post on post.id = d.post_id join body on body.id = post.body_id join person giver on giver.id = d.from_person_id
  left join person taker on taker.id = d.to_person_id left join post other on other.id = d.to_post_id`;
const concerns = `(d.from_person_id = $1 or d.to_person_id = $1
  or exists (select from post_holding h where h.post_id = d.to_post_id and h.person_id = $1 and ${now('h')}))`;

export type DelegationRow = Omit<DelegationView, 'mayWithdraw'> & { readonly jurisdictionId: string | null };

@Injectable()
export class DelegationsRepository {
  constructor(private readonly database: Database) {}

  async post(id: string): Promise<PostToDelegate | undefined> {
    const [row] = await this.database.query<PostToDelegate>(
      `select post.id, post.body_id as "bodyId", body.jurisdiction_id as "jurisdictionId", ${day} as today,
         array(select h.person_id::text from post_holding h where h.post_id = post.id and not h.is_deputy and ${now('h')}) as "holderIds"
       from post join body on body.id = post.body_id where post.id = $1`,
      [id],
    );
    return row;
  }

  /** The posts somebody holds today, deputies apart. */
  postsOf(personId: string): Promise<OwnPostView[]> {
    return this.database.query<OwnPostView>(
      `select post.id, post.name, body.id as "bodyId", body.name as "bodyName" from post join body on body.id = post.body_id
       where exists (select from post_holding h where h.post_id = post.id and h.person_id = $1 and not h.is_deputy and ${now('h')})
       order by post.name->>'en', post.id`,
      [personId],
    );
  }

  /** People of the body, and posts of its jurisdiction; not the giver, not the post itself. */
  delegates({ id, bodyId, jurisdictionId }: PostToDelegate, giver: string): Promise<DelegateView[]> {
    return this.database.query<DelegateView>(
      `select person.id as "personId", person.name as "personName", null::uuid as "postId", null::jsonb as "postName", body.name as "bodyName"
         from person join body on body.id = $1 where person.is_active and person.id <> $3 and (
           exists (select from access_grant g where g.person_id = person.id and g.body_id = $1 and ${now('g')})
           or exists (select from post_holding h join post on post.id = h.post_id where h.person_id = person.id and post.body_id = $1 and ${now('h')}))
       union all
       select null, null, post.id, post.name, body.name from post join body on body.id = post.body_id
         where post.id <> $4 and (body.id = $1 or body.jurisdiction_id = $2)
           and exists (select from post_holding h where h.post_id = post.id and h.person_id <> $3 and ${now('h')})
       order by "personName" nulls last`,
      [bodyId, jurisdictionId, giver, id],
    );
  }

  async overlaps(postId: string, giver: string, { from, to }: { from: string; to: string }): Promise<boolean> {
    const found = await this.database.query(
      `select from delegation where post_id = $1 and from_person_id = $2 and withdrawn_at is null and from_on <= $4 and to_on >= $3`,
      [postId, giver, from, to],
    );
    return found.length > 0;
  }

  async add(row: Partial<Delegation>): Promise<string> {
    const { identifiers } = await this.database.repository(Delegation).insert(row);
    return (identifiers[0] as { id: string }).id;
  }

  async find(id: string): Promise<DelegationRow | undefined> {
    const [row] = await this.database.query<DelegationRow>(`select ${view} from ${delegations} where d.id = $1`, [id]);
    return row;
  }

  /** Given by or to a person, those that stand first. */
  concerning(personId: string): Promise<DelegationRow[]> {
    return this.database.query<DelegationRow>(
      `select ${view} from ${delegations} where ${concerns} order by d.withdrawn_at is not null, d.to_on desc, d.id`,
      [personId],
    );
  }

  ofBody(bodyId: string): Promise<DelegationRow[]> {
    return this.database.query<DelegationRow>(
      `select ${view} from ${delegations} where post.body_id = $1 order by d.withdrawn_at is not null, d.to_on desc, d.id`,
      [bodyId],
    );
  }

  async withdraw(id: string, by: string): Promise<void> {
    await this.database.query('update delegation set withdrawn_at = now(), withdrawn_by = $2 where id = $1', [id, by]);
  }
}
