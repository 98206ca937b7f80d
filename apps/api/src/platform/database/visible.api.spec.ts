import { can, type Grant, type Permission, type Thing } from '@mufakat/planning/permissions/can';
import { permissions } from '@mufakat/planning/permissions/permissions';
import { roles } from '@mufakat/planning/permissions/table';
import fc from 'fast-check';
import {
  givenAssignmentRow,
  givenBody,
  givenJurisdiction,
  givenPlanRow,
  givenRelease,
} from '../../../test/people.world.js';
import { openGround } from '../../../test/world.js';
import { planFacts, planSubjectJson } from '../access/plan-facts.js';
import { thingOf } from '../access/plan-subjects.js';
import type { PlanSubject } from '../access/actor.source.js';
import { type FactColumns, visibleTo } from './visible.js';

const ground = openGround();

const ids = Array.from({ length: 4 }, (_, i) => `0000000${String(i)}-0000-4000-8000-000000000000`);
const id = fc.constantFrom(...ids);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const scalars = {
  ...{ planId: maybe(id), jurisdictionId: maybe(id), ownerBodyId: maybe(id), reportBodyId: maybe(id) },
  ...{ bodyId: maybe(id), personId: maybe(id), stage: maybe(fc.constantFrom('drafting', 'adopted')) },
  isAdopted: maybe(fc.constantFrom('true', 'false')),
  sensitivity: maybe(fc.constantFrom('public', 'official', 'restricted')),
} as const;
const list = maybe(fc.uniqueArray(id, { maxLength: 3 }));
const lists = {
  ...{
    assignedBodyIds: list,
    reviewerBodyIds: list,
    releasedTextTo: list,
    releasedFiguresTo: list,
    releasedRowsTo: list,
    heldIn: list,
    namedIn: list,
  },
} as const;
const anyThing = fc.record({ ...scalars, ...lists });
const anyGrant: fc.Arbitrary<Grant> = fc.record({
  ...{ id: fc.uuid(), role: fc.constantFrom(...roles, 'unknown') },
  ...{ jurisdictionId: maybe(id), bodyId: maybe(id), planId: maybe(id) },
  delegation: maybe(
    fc.record({ id, byId: id, by: fc.constant('Giver'), postId: id, bodyId: id, until: fc.constant('2026-12-31') }),
  ),
});
const anyActor = fc.record({
  id,
  grants: fc.array(anyGrant, { maxLength: 3 }),
  bodies: fc.uniqueArray(id, { maxLength: 3 }),
});

const columns: FactColumns = {
  ...Object.fromEntries(Object.keys(scalars).map((fact) => [fact, { sql: `thing."${fact}"` }])),
  ...Object.fromEntries(Object.keys(lists).map((fact) => [fact, { sql: `thing."${fact}"`, list: true }])),
};

describe('who may and who sees', () => {
  it('agree on every random row, for every permission', async () => {
    const definition = [
      ...Object.keys(scalars).map((fact) => `"${fact}" text`),
      ...Object.keys(lists).map((fact) => `"${fact}" text[]`),
    ].join(', ');
    await ground.sql.query(`create table thing (number integer, ${definition})`);
    const run = fc.asyncProperty(
      fc.array(anyThing, { minLength: 20, maxLength: 40 }),
      anyActor,
      async (things, actor) => {
        await ground.sql.query('delete from thing');
        await ground.sql.query(`insert into thing select * from jsonb_populate_recordset(null::thing, $1::jsonb)`, [
          JSON.stringify(things.map((thing, number) => ({ number, ...thing }))),
        ]);
        for (const permission of permissions) {
          const wall = visibleTo(actor, permission, columns, 1);
          const seen = await ground.sql.query(
            `select number from thing where number >= $1 and ${wall.sql} order by number`,
            [0, ...wall.values],
          );
          const allowed = things.flatMap((thing, number) =>
            can(actor, permission, thing as Thing) ? [{ number }] : [],
          );
          expect({ permission, rows: seen.rows }).toEqual({ permission, rows: allowed });
        }
      },
    );
    await fc.assert(run, { numRuns: 40 });
  }, 60_000);

  it('agree on plans with releases and assignments of every age', async () => {
    const jurisdictions = [
      await givenJurisdiction(ground),
      await givenJurisdiction(ground),
      await givenJurisdiction(ground),
    ];
    const bodies = [];
    for (const jurisdiction of jurisdictions)
      bodies.push(await givenBody(ground, { jurisdiction }), await givenBody(ground, { jurisdiction }));
    const plans = [];
    for (let i = 0; i < 24; i += 1) {
      const jurisdiction = jurisdictions[i % 3]!;
      const plan = await givenPlanRow(ground, {
        ...{ jurisdiction, owner: bodies[i % 6]! },
        ...(i % 2 && { adoptedOn: '2025-01-01' }),
        sensitivity: ['public', 'official', 'restricted'][i % 4] ?? 'official',
      });
      plans.push(plan);
      const dates = [{}, { from: '2999-01-01' }, { to: '2020-01-01' }, { from: '2020-01-01' }][i % 4];
      await givenAssignmentRow(ground, { plan, jurisdiction, body: bodies[(i * 5) % 6]!, ...dates });
      const what = (['adopted-text', 'figures', 'rows', 'review'] as const)[i % 4]!;
      await givenRelease(ground, {
        plan,
        what,
        ...(i % 3 ? { toBody: bodies[(i * 7) % 6]! } : { toJurisdiction: jurisdictions[(i + 1) % 3]! }),
      });
    }
    await ground.sql.query(`update release set to_on = '2021-01-01' where plan_id = any($1)`, [
      plans.slice(0, 4).map((plan) => plan.id),
    ]);
    const subjects = (await ground.sql.query(`select ${planSubjectJson('plan')} as subject from plan order by id`))
      .rows as {
      subject: PlanSubject;
    }[];
    const ofThem = fc.record({
      ...{ id: fc.uuid(), role: fc.constantFrom(...roles) },
      jurisdictionId: maybe(fc.constantFrom(...jurisdictions.map((one) => one.id))),
      bodyId: maybe(fc.constantFrom(...bodies.map((one) => one.id))),
      planId: maybe(fc.constantFrom(...plans.map((one) => one.id))),
    });
    const run = fc.asyncProperty(fc.array(ofThem, { minLength: 1, maxLength: 2 }), async (grants) => {
      const actor = { id: ids[0]!, grants, bodies: grants.flatMap(({ bodyId }) => bodyId ?? []) };
      for (const permission of [
        'plan.read',
        'plan.read-draft',
        'review.answer',
        'progress.read',
        'file.read',
      ] satisfies Permission[]) {
        const wall = visibleTo(actor, permission, planFacts('plan'));
        const { rows } = await ground.sql.query(`select id from plan where ${wall.sql} order by id`, [...wall.values]);
        const allowed = subjects.filter(({ subject }) => can(actor, permission, thingOf(subject)));
        expect(rows.map((row: { id: string }) => row.id)).toEqual(allowed.map(({ subject }) => subject.id));
      }
    });
    await fc.assert(run, { numRuns: 60 });
  }, 60_000);
});
