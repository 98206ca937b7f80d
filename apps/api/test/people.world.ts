import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Role } from '@mufakat/planning/permissions/can';
import type { Translated } from '@mufakat/planning/records/record';
import type { Test } from 'supertest';
import type { Ground } from './world.js';

/** Anything with an id, or the id itself. */
export type Named = string | { readonly id: string };
const idOf = (thing: Named | undefined): string | null => (typeof thing === 'string' ? thing : (thing?.id ?? null));
const short = () => randomBytes(4).toString('hex');

export interface GivenJurisdiction {
  readonly id: string;
  readonly code: string;
  readonly name: Translated;
  readonly timeZone: string;
}

/** A jurisdiction, written past the API: `await givenJurisdiction(ground, { name: 'Sampleland', timeZone: 'Asia/Jakarta' })`. */
export const givenJurisdiction = async (
  ground: Ground,
  given: { name?: string; code?: string; kind?: string; timeZone?: string; parent?: Named; isSample?: boolean } = {},
): Promise<GivenJurisdiction> => {
  const { code = `J-${short()}`, kind = 'country', timeZone = 'UTC', isSample = false } = given;
  const name = { en: given.name ?? `Jurisdiction ${code}` };
  const id = randomUUID();
  await ground.sql.query(
    `insert into jurisdiction (id, code, name, kind, parent_id, time_zone, is_sample) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, code, JSON.stringify(name), kind, idOf(given.parent), timeZone, isSample],
  );
  return { id, code, name, timeZone };
};

export interface GivenBody {
  readonly id: string;
  readonly name: Translated;
  readonly jurisdictionId: string | null;
}

/** A body; one without a jurisdiction is open to all, as a UN entity is. */
export const givenBody = async (
  ground: Ground,
  given: { jurisdiction?: Named; name?: string; kind?: string; acronym?: string; parent?: Named } = {},
): Promise<GivenBody> => {
  const id = randomUUID();
  const name = { en: given.name ?? `Body ${short()}` };
  const jurisdictionId = idOf(given.jurisdiction);
  await ground.sql.query(
    'insert into body (id, jurisdiction_id, parent_id, name, acronym, kind) values ($1, $2, $3, $4, $5, $6)',
    [id, jurisdictionId, idOf(given.parent), JSON.stringify(name), given.acronym ?? null, given.kind ?? 'ministry'],
  );
  return { id, name, jurisdictionId };
};

export interface GivenPost {
  readonly id: string;
  readonly bodyId: string;
}

/** A post of a body, held by the person given, else vacant. */
export const givenPost = async (
  ground: Ground,
  given: { body: Named; duties?: readonly string[]; name?: string; holder?: Named },
): Promise<GivenPost> => {
  const id = randomUUID();
  const bodyId = String(idOf(given.body));
  await ground.sql.query('insert into post (id, body_id, name, duties) values ($1, $2, $3, $4)', [
    ...[id, bodyId, JSON.stringify({ en: given.name ?? `Post ${short()}` }), given.duties ?? ['reporting']],
  ]);
  if (given.holder)
    await ground.sql.query(`insert into post_holding (post_id, person_id, from_on) values ($1, $2, '2020-01-01')`, [
      id,
      idOf(given.holder),
    ]);
  return { id, bodyId };
};

export interface GivenGrant {
  readonly role: Role;
  readonly jurisdiction?: Named;
  readonly body?: Named;
  readonly plan?: Named;
}

export const givenGrant = async (ground: Ground, person: Named, grant: GivenGrant): Promise<void> => {
  await ground.sql.query(
    `insert into access_grant (person_id, role, jurisdiction_id, body_id, plan_id, from_on) values ($1, $2, $3, $4, $5, '2020-01-01')`,
    [idOf(person), grant.role, idOf(grant.jurisdiction), idOf(grant.body), idOf(grant.plan)],
  );
};

export interface GivenRelease {
  readonly plan: Named;
  readonly what: 'adopted-text' | 'figures' | 'rows' | 'review';
  readonly toBody?: Named;
  readonly toJurisdiction?: Named;
}

export const givenRelease = async (ground: Ground, given: GivenRelease): Promise<void> => {
  await ground.sql.query(
    `insert into release (plan_id, what, to_body_id, to_jurisdiction_id, from_on) values ($1, $2, $3, $4, '2020-01-01')`,
    [idOf(given.plan), given.what, idOf(given.toBody), idOf(given.toJurisdiction)],
  );
};

/** A person at a browser that carries their session; every verb answers a supertest `Test` (`.send`, `.set`, `.expect`). */
export class SignedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly token: string;

  constructor(
    private readonly ground: Ground,
    person: { id: string; name: string; email: string; token: string },
  ) {
    Object.assign(this, person);
  }

  get(path: string): Test {
    return this.carrying(this.ground.request().get(path));
  }
  post(path: string, content?: object): Test {
    return this.sending(this.ground.request().post(path), content);
  }
  patch(path: string, content?: object): Test {
    return this.sending(this.ground.request().patch(path), content);
  }
  put(path: string, content?: object): Test {
    return this.sending(this.ground.request().put(path), content);
  }
  del(path: string): Test {
    return this.carrying(this.ground.request().delete(path));
  }

  private carrying(request: Test): Test {
    return request.set('Cookie', `session=${this.token}`);
  }
  private sending(request: Test, content: object | undefined): Test {
    return content ? this.carrying(request).send(content) : this.carrying(request);
  }
}

/**
 * Somebody signed in, with one grant: `givenPerson(ground, { role: 'drafter', jurisdiction })`; further grants by `givenGrant`.
 * Without a role: signed in and allowed nothing.
 */
export const givenPerson = async (
  ground: Ground,
  given: Partial<GivenGrant> & { name?: string; email?: string; language?: string } = {},
): Promise<SignedPerson> => {
  const id = randomUUID();
  const { role, name = `Person ${short()}`, email = `${id}@example.org`, language = 'en' } = given;
  const token = randomBytes(32).toString('base64url');
  await ground.sql.query('insert into person (id, name, email, language) values ($1, $2, $3, $4)', [
    id,
    name,
    email,
    language,
  ]);
  await ground.sql.query(
    `insert into session (token_hash, person_id, expires_at) values ($1, $2, now() + interval '1 day')`,
    [createHash('sha256').update(token).digest('hex'), id],
  );
  if (role) await givenGrant(ground, id, { ...given, role });
  return new SignedPerson(ground, { id, name, email, token });
};

/** A bare plan, written past the API, for specs of what stands below plans: `givenPlanRow(ground, { jurisdiction, owner })`. */
export const givenPlanRow = async (
  ground: Ground,
  given: {
    jurisdiction: Named;
    owner: Named;
    title?: string;
    stage?: string;
    adoptedOn?: string;
    sensitivity?: string;
  },
): Promise<{ readonly id: string }> => {
  const id = randomUUID();
  const jurisdictionId = idOf(given.jurisdiction);
  await ground.sql.query(
    `insert into plan (id, jurisdiction_id, owner_body_id, kind, stage, sensitivity, adopted_on)
     values ($1, $2, $3, 'national', $4, $5, $6)`,
    [
      ...[id, jurisdictionId, idOf(given.owner), given.stage ?? 'drafting'],
      ...[given.sensitivity ?? 'official', given.adoptedOn ?? null],
    ],
  );
  await givenRecordRow(ground, { plan: id, jurisdiction: given.jurisdiction, kind: 'plan', id });
  await ground.sql.query('insert into plan_root (id, plan_id, title) values ($1, $1, $2)', [
    id,
    JSON.stringify({ en: given.title ?? 'A plan' }),
  ]);
  return { id };
};

const givenRecordRow = async (
  ground: Ground,
  given: { plan: Named; jurisdiction: Named; kind: string; id: string; parent?: Named },
): Promise<void> => {
  await ground.sql.query(
    `insert into plan_record (id, plan_id, jurisdiction_id, kind, parent_id, position, added_in, changed_in)
     values ($1, $2, $3, $4, $5, 'a0', 1, 1)`,
    [given.id, idOf(given.plan), idOf(given.jurisdiction), given.kind, idOf(given.parent)],
  );
};

/** An assignment of a body or post in a bare plan. */
export const givenAssignmentRow = async (
  ground: Ground,
  given: { plan: Named; jurisdiction: Named; body?: Named; post?: Named; from?: string; to?: string },
): Promise<void> => {
  const id = randomUUID();
  await givenRecordRow(ground, { ...given, kind: 'assignment', id, parent: given.plan });
  await ground.sql.query(
    `insert into assignment (id, plan_id, body_id, post_id, role, from_on, to_on) values ($1, $2, $3, $4, 'lead', $5, $6)`,
    [id, idOf(given.plan), idOf(given.body), idOf(given.post), given.from ?? null, given.to ?? null],
  );
};
