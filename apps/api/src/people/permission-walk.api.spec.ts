import { can, couldEver, type Grant, type Permission, type Thing } from '@mufakat/planning/permissions/can';
import { permissions } from '@mufakat/planning/permissions/permissions';
import { type Role, roles } from '@mufakat/planning/permissions/table';
import { randomBytes } from 'node:crypto';
import type { OpenAPIObject } from '@nestjs/swagger';
import {
  givenAssignmentRow,
  givenBody,
  givenJurisdiction,
  givenPerson,
  givenPlanRow,
  givenRelease,
  type SignedPerson,
} from '../../test/people.world.js';
import { openGround } from '../../test/world.js';
import { describe as contractOf } from '../openapi.js';
import { ActorSource } from '../platform/access/actor.source.js';
import { withContext } from '../platform/context.js';
import { Database } from '../platform/database/database.js';

const ground = openGround({ LOG_LEVEL: 'silent' });
const nobody = '00000000-0000-4000-8000-000000000000';

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';
interface Operation {
  readonly verb: Verb;
  readonly path: string;
  readonly permission: string;
}
const verbs: readonly Verb[] = ['get', 'post', 'put', 'patch', 'delete'];
type Documented = Partial<Record<Verb, Record<string, unknown>>>;

const operationsOf = (document: OpenAPIObject): Operation[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    verbs.flatMap((verb) => {
      const operation = (item as Documented)[verb];
      return operation ? [{ verb, path, permission: String(operation['x-permission']) }] : [];
    }),
  );
const addressOf = ({ path }: Operation) => path.replace(/\{\w+\}/g, nobody);
const isStream = ({ path }: Operation) => path.endsWith('/stream');

const send = (person: SignedPerson, operation: Operation) => {
  const path = addressOf(operation);
  if (operation.verb === 'get') return person.get(path);
  if (operation.verb === 'delete') return person.del(path).set('If-Match', '"1"');
  return person[operation.verb](path, {}).set('If-Match', '"1"');
};

const planTables = `
  select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'plan_id'
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`;

interface EventAnswer {
  readonly subjectKind: string;
  readonly planId: string | null;
  readonly subjectId: string | null;
}

const givenFile = async (plan: string | null, person: string | null) => {
  const sha256 = randomBytes(32).toString('hex');
  await ground.sql.query('insert into file_content (sha256, size) values ($1, 4)', [sha256]);
  await ground.sql.query(`insert into file_chunk (sha256, number, bytes) values ($1, 0, 'read')`, [sha256]);
  const { rows } = await ground.sql.query(
    `insert into file (sha256, name, media_type, size, plan_id, person_id) values ($1, 'a.txt', 'text/plain', 4, $2, $3) returning id`,
    [sha256, plan, person],
  );
  return { sha256, plan, id: (rows[0] as { id: string }).id };
};

/** Own, neighbouring and foreign: the plan of a grant, one beside it in the jurisdiction, one of another state. */
const givenPlans = async () => {
  const [state, other] = [await givenJurisdiction(ground), await givenJurisdiction(ground)];
  const [owner, lead, receiver] = [
    await givenBody(ground, { jurisdiction: state }),
    await givenBody(ground, { jurisdiction: state }),
    await givenBody(ground),
  ];
  const own = await givenPlanRow(ground, { jurisdiction: state, owner, adoptedOn: '2025-01-01', stage: 'adopted' });
  const neighbour = await givenPlanRow(ground, {
    jurisdiction: state,
    owner: await givenBody(ground, { jurisdiction: state }),
  });
  const foreign = await givenPlanRow(ground, {
    jurisdiction: other,
    owner: await givenBody(ground, { jurisdiction: other }),
  });
  await givenAssignmentRow(ground, { plan: own, jurisdiction: state, body: lead });
  for (const what of ['adopted-text', 'figures', 'rows', 'review'] as const)
    await givenRelease(ground, { plan: own, what, toBody: receiver });
  const none = {
    assignedBodyIds: [],
    reviewerBodyIds: [],
    releasedTextTo: [],
    releasedFiguresTo: [],
    releasedRowsTo: [],
  };
  const to = [receiver.id];
  const things: Record<string, Thing> = {
    [own.id]: {
      ...{
        planId: own.id,
        jurisdictionId: state.id,
        ownerBodyId: owner.id,
        isAdopted: 'true',
        sensitivity: 'official',
      },
      ...{
        assignedBodyIds: [lead.id],
        reviewerBodyIds: to,
        releasedTextTo: to,
        releasedFiguresTo: to,
        releasedRowsTo: to,
      },
    },
    [neighbour.id]: {
      ...none,
      planId: neighbour.id,
      jurisdictionId: state.id,
      isAdopted: 'false',
      sensitivity: 'official',
    },
    [foreign.id]: {
      ...none,
      planId: foreign.id,
      jurisdictionId: other.id,
      isAdopted: 'false',
      sensitivity: 'official',
    },
  };
  const scopes = {
    jurisdiction: { jurisdiction: state },
    body: { body: lead },
    receiver: { body: receiver },
    plan: { plan: own },
  };
  const plans = [own.id, neighbour.id, foreign.id];
  for (const [plan, jurisdiction, subject] of [
    ...[[own.id, state.id, own.id] as const, [neighbour.id, null, neighbour.id] as const],
    ...[[foreign.id, other.id, foreign.id] as const, [null, state.id, state.id] as const],
    ...[[null, other.id, other.id] as const, [null, null, nobody] as const],
  ])
    await ground.sql.query(
      `insert into event (type, plan_id, jurisdiction_id, subject_kind, subject_id) values ('walk.told', $1, $2, 'thing', $3)`,
      [plan, jurisdiction, subject],
    );
  const files = [];
  for (const plan of [...plans, null]) files.push(await givenFile(plan, null));
  return { things, scopes, plans, files };
};
type Given = Awaited<ReturnType<typeof givenPlans>>;

const actorOf = async (person: SignedPerson) => {
  const found = await ground.app.get(ActorSource).find({ token: person.token });
  if (!found) throw new Error('This person is not signed in.');
  return found.actor;
};

describe('every route', () => {
  let operations: Operation[];
  beforeAll(() => {
    operations = operationsOf(contractOf(ground.app)).filter((operation) => !isStream(operation));
  });

  it('names a permission of the table, or says that anyone may', () => {
    const known = new Set<string>([...permissions, 'anyone', 'signed-in']);
    expect(operations.length).toBeGreaterThan(40);
    expect(operations.filter(({ permission }) => !known.has(permission))).toEqual([]);
  });

  it('answers nobody who is not signed in, unless anyone may', async () => {
    for (const operation of operations.filter(({ permission }) => permission !== 'anyone')) {
      const answer = await ground.request()[operation.verb](addressOf(operation)).send({});
      expect({ ...operation, status: answer.status, code: answer.body.code }).toEqual({
        ...operation,
        status: 401,
        code: 'session.missing',
      });
    }
  });

  it.each(roles)(
    'lets role %s through exactly where the table has the permission, and never fails',
    async (role) => {
      const person = await givenPerson(ground, { role, jurisdiction: await givenJurisdiction(ground) });
      const actor = await actorOf(person);
      for (const operation of operations.filter(({ permission }) => permission !== 'anyone')) {
        const { status, body } = await send(person, operation);
        const isStopped =
          status === 403 && body.permission === operation.permission && body.code === 'access.not-allowed';
        const may = operation.permission === 'signed-in' || couldEver(actor, operation.permission as Permission);
        if (!may) expect({ ...operation, isStopped }).toEqual({ ...operation, isStopped: true });
        expect({ ...operation, failed: status >= 500 }).toEqual({ ...operation, failed: false });
      }
    },
    60_000,
  );
});

const kindsOfScope = ['jurisdiction', 'body', 'receiver', 'plan'] as const;
const cases: [Role, (typeof kindsOfScope)[number]][] = roles.flatMap((role) =>
  kindsOfScope.map((scope): [Role, (typeof kindsOfScope)[number]] => [role, scope]),
);

describe('own, neighbouring and foreign plans', () => {
  let given: Given;
  let walled: string[];
  beforeAll(async () => {
    given = await givenPlans();
    const { rows } = await ground.sql.query(`${planTables} and c.relrowsecurity order by 1`);
    walled = rows.map(({ name }) => String(name));
  });

  it.each(cases)('are read by role %s of a %s as the table says, and are otherwise not there', async (role, scope) => {
    const person = await givenPerson(ground, { role, ...given.scopes[scope] });
    const actor = await actorOf(person);
    const readable = given.plans.filter((plan) => can(actor, 'plan.read', given.things[plan]));
    const listed = await person.get('/api/plans?range=[0,99]');
    if (couldEver(actor, 'plan.read'))
      expect(new Set((listed.body as { id: string }[]).map(({ id }) => id))).toEqual(new Set(readable));
    else expect(listed.status).toBe(403);
    for (const plan of given.plans) {
      const { status } = await person.get(`/api/plans/${plan}`);
      const otherwise = couldEver(actor, 'plan.read') ? 404 : 403;
      expect({ plan, status }).toEqual({ plan, status: readable.includes(plan) ? 200 : otherwise });
    }
  });

  it.each(cases)(
    'give role %s of a %s no row through SQL beyond the plans within reach, whatever is asked',
    async (role, scope) => {
      const actor = await actorOf(await givenPerson(ground, { role, ...given.scopes[scope] }));
      const anything = (plan: string) =>
        permissions.some((permission) => reachesPlans(actor.grants, permission, given.things[plan]));
      const reach = given.plans.filter((plan) => role !== 'administrator' && anything(plan));
      for (const plan of reach) expect(actor.plans).toContain(plan);
      const seen = await withContext({ requestId: 'walk', role: 'app', actor }, () =>
        ground.app.get(Database).read(async () => {
          const asked = walled.map((table) => `select plan_id as id from ${table}`);
          const rows = await ground.app
            .get(Database)
            .query<{ id: string | null }>(`select id from plan union ${asked.join(' union ')}`);
          return rows.flatMap(({ id }) => id ?? []);
        }),
      );
      expect(seen.filter((plan) => !actor.plans.includes(plan))).toEqual([]);
      expect(actor.plans).not.toContain(given.plans[2]);
    },
  );

  it.each(cases)(
    'give role %s of a %s the trail and the files through SQL that the routes give, and no other',
    async (role, scope) => {
      const person = await givenPerson(ground, { role, ...given.scopes[scope] });
      const actor = await actorOf(person);
      const own = await givenFile(null, person.id);
      const through = <Row>(text: string, values: readonly unknown[]) =>
        withContext({ requestId: 'walk', role: 'app', actor }, () =>
          ground.app.get(Database).read(() => ground.app.get(Database).query<Row>(text, values)),
        );
      const told = await through<{ subject: string }>(
        `select subject_kind || coalesce(plan_id, subject_id) as subject from event where type = 'walk.told'`,
        [],
      );
      const filter = encodeURIComponent(JSON.stringify({ type: 'walk.told' }));
      const listed = await person.get(`/api/history?filter=${filter}&range=[0,99]`);
      const answered = (listed.status === 200 ? listed.body : []) as EventAnswer[];
      expect(told.map(({ subject }) => subject).sort()).toEqual(
        answered.map(({ subjectKind, planId, subjectId }) => subjectKind + String(planId ?? subjectId)).sort(),
      );
      const kept = await through<{ sha256: string; bytes: Buffer }>(
        `select file_content.sha256, bytes from file_content join file_chunk using (sha256) where sha256 = any($1)`,
        [[own.sha256, ...given.files.map(({ sha256 }) => sha256)]],
      );
      const within = given.files.filter(({ plan }) => actor.plans.includes(String(plan)));
      expect(kept.map(({ sha256 }) => sha256).sort()).toEqual([own, ...within].map(({ sha256 }) => sha256).sort());
      for (const { id, plan } of given.files)
        if ((await person.get(`/api/files/${id}`)).status === 200) expect(actor.plans).toContain(plan);
    },
  );

  it('stand behind row-level security in every table that carries a plan', async () => {
    const { rows } = await ground.sql.query(`${planTables} and not c.relrowsecurity order by 1`);
    expect(walled.length).toBeGreaterThan(10);
    /* Grants are the scope itself; mails are read by administrators, who see no plan, without what is in them. */
    expect(rows.map(({ name }) => String(name))).toEqual(['access_grant', 'mail']);
  });
});

/** Whether a grant has a permission on this plan that the plan itself must satisfy. */
const reachesPlans = (grants: readonly Grant[], permission: Permission, thing: Thing | undefined): boolean =>
  can({ id: nobody, grants, bodies: [] }, permission, thing) &&
  !can({ id: nobody, grants, bodies: [] }, permission, {});
