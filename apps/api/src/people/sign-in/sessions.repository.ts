import { Injectable } from '@nestjs/common';
import type { Role } from '@mufakat/planning/permissions/can';
import { Not } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { Password } from './password.entity.js';
import { Session } from './session.entity.js';

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly hash: string | null;
}

export interface SamplePerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly scope: string;
}

const inForce = `day_of(g.jurisdiction_id) between g.from_on and coalesce(g.to_on, 'infinity')`;
const wordsOf = (column: string) =>
  `coalesce(${column}->>$1, ${column}->>'en', (select min(value) from jsonb_each_text(${column})))`;

const inOrderOfWork: readonly Role[] = [
  ...(['focal-point', 'drafter', 'coordinator', 'reporter', 'advisor', 'regional-secretariat'] as const),
  ...(['clearing-officer', 'partner', 'evaluator', 'reader', 'auditor', 'administrator'] as const),
];

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  async accountOf(email: string): Promise<Account | undefined> {
    const [account] = await this.database.query<Account>(
      `select person.id, name, language, hash from person left join password on password.person_id = person.id
       where email = $1 and is_active`,
      [email],
    );
    return account;
  }

  async add(tokenHash: string, personId: string, seconds: number): Promise<void> {
    await this.database.query(
      `insert into session (token_hash, person_id, expires_at) values ($1, $2, now() + make_interval(secs => $3))`,
      [tokenHash, personId, seconds],
    );
  }

  async expiryOf(id: string): Promise<Date | undefined> {
    return (await this.database.repository(Session).findOneBy({ id }))?.expiresAt;
  }

  async end(id: string): Promise<void> {
    await this.database.repository(Session).delete({ id });
  }

  /** A new password ends every session but the one it was chosen in, and every other way back. */
  async setPassword(personId: string, hash: string, keptSession?: string): Promise<void> {
    await this.database.repository(Password).upsert({ personId, hash, changedAt: () => 'now()' }, ['personId']);
    await this.database.repository(Session).delete({ personId, ...(keptSession && { id: Not(keptSession) }) });
    await this.database.query('update password_reset set used_at = now() where person_id = $1 and used_at is null', [
      personId,
    ]);
  }

  /** Writes nothing where nobody active has this address. */
  async addReset(tokenHash: string, email: string, seconds: number): Promise<Account | undefined> {
    const [account] = await this.database.query<Account>(
      `with asker as (select id, name, language from person where email = $2 and is_active),
         made as (insert into password_reset (token_hash, person_id, expires_at)
                  select $1, id, now() + make_interval(secs => $3) from asker)
       select id, name, language from asker`,
      [tokenHash, email, seconds],
    );
    return account;
  }

  async personOfReset(tokenHash: string): Promise<string | undefined> {
    const [reset] = await this.database.query<{ id: string }>(
      `select person.id from password_reset join person on person.id = person_id and is_active
       where token_hash = $1 and used_at is null and expires_at > now() for update of password_reset`,
      [tokenHash],
    );
    return reset?.id;
  }

  samplePeople(language: string): Promise<SamplePerson[]> {
    return this.database.query<SamplePerson>(
      `select person.name, email, g.role,
         concat_ws(', ', ${wordsOf('body.name')}, ${wordsOf('jurisdiction.name')}) as scope
       from person join lateral (
         select * from access_grant g where g.person_id = person.id and ${inForce}
           order by plan_id is not null, role = 'reader', role desc, id limit 1) g on true
       left join body on body.id = g.body_id left join jurisdiction on jurisdiction.id = g.jurisdiction_id
       where person.is_sample and person.is_active order by array_position($2, g.role), person.name`,
      [language, inOrderOfWork],
    );
  }

  /** What is over: expired sessions and links, answers kept for repeated requests, counted tries. */
  async tidy(): Promise<void> {
    for (const statement of [
      'delete from session where expires_at < now()',
      `delete from password_reset where expires_at < now() - interval '30 days'`,
      `delete from idempotency_key where created_at < now() - interval '3 days'`,
      'delete from rate_limit where expire < extract(epoch from now()) * 1000',
    ])
      await this.database.query(statement);
  }
}
