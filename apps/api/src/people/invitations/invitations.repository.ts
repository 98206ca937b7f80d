import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Rows } from '../../platform/database/rows.js';
import { Person } from '../accounts/person.entity.js';
import { AccessGrant } from '../grants/access-grant.entity.js';
import { Invitation, type OfferedGrant } from './invitation.entity.js';
import type { InvitationView } from './invitations.dto.js';

const state = `case when accepted_at is not null then 'accepted' when withdrawn_at is not null then 'withdrawn'
  when expires_at <= now() then 'expired' else 'waiting' end`;

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly isSample?: boolean;
  readonly grants: readonly OfferedGrant[];
}

@Injectable()
export class InvitationRows extends Rows<InvitationView> {
  constructor(database: Database) {
    super(database, {
      entity: Invitation,
      none: 'No invitation',
      select: `invitation.id, invitation.version, name, email, language, grants, ${state} as state, expires_at as "expiresAt",
        case when by_person_id = nullif(current_setting('app.person', true), '')::uuid then waiting_link end as link`,
      from: 'invitation',
      id: 'invitation.id',
      words: {
        sortedBy: 'name',
        sort: { id: 'invitation.id', name: 'name', email: 'email', expiresAt: 'expires_at', state },
        filter: { q: `name ilike '%' || ? || '%' or email ilike '%' || ? || '%'`, email: 'email', state },
      },
    });
  }

  /** The waiting invitation of a token, locked, so that it is accepted once. */
  async waiting(tokenHash: string): Promise<Invitation | undefined> {
    const invitations = this.database.repository(Invitation).createQueryBuilder('invitation');
    const found = await invitations
      .where(`token_hash = :tokenHash and accepted_at is null and withdrawn_at is null and expires_at > now()`, {
        tokenHash,
      })
      .setLock('pessimistic_write')
      .getOne();
    return found ?? undefined;
  }

  /** Id of who has this address already. */
  async knownAt(email: string): Promise<string | undefined> {
    return (await this.database.repository(Person).findOneBy({ email }))?.id;
  }

  async end(id: string, how: 'accepted_at' | 'withdrawn_at'): Promise<void> {
    await this.database.query(
      `update invitation set ${how} = now(), waiting_link = null, version = version + 1 where id = $1`,
      [id],
    );
  }

  /** The person with their grants, from today where each holds; answers the id. */
  async addPerson({ grants, ...person }: NewPerson): Promise<string> {
    const { identifiers } = await this.database.repository(Person).insert(person);
    const personId = (identifiers[0] as { id: string }).id;
    await this.give(personId, grants);
    return personId;
  }

  /** From today where each holds; a grant that stands already is not given twice. */
  async give(personId: string, grants: readonly OfferedGrant[]): Promise<void> {
    for (const { role, jurisdictionId, bodyId, planId } of grants)
      await this.database.query(
        `insert into ${this.database.repository(AccessGrant).metadata.tableName} (person_id, role, jurisdiction_id, body_id, plan_id, from_on)
         select $1::uuid, $2, $3::uuid, $4::uuid, $5::uuid, day_of($3) where not exists (
           select from access_grant where person_id = $1 and role = $2 and to_on is null
             and (jurisdiction_id, body_id, plan_id) is not distinct from ($3::uuid, $4::uuid, $5::uuid))`,
        [personId, role, jurisdictionId ?? null, bodyId ?? null, planId ?? null],
      );
  }
}
