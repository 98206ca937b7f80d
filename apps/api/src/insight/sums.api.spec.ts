import { statuses } from '@mufakat/planning/status/scale';
import fc from 'fast-check';
import { addedUp, recounted } from '../../test/figures.world.js';
import {
  type GivenBody,
  givenBody,
  givenJurisdiction,
  givenPerson,
  givenPost,
  givenRelease,
  type SignedPerson,
} from '../../test/people.world.js';
import { adding, givenPlan } from '../../test/plans.world.js';
import { openGround } from '../../test/world.js';
import type { PlanProgressView, RegionProgressView } from './progress.dto.js';
import type { RegionAnswersView } from './region-figures.dto.js';
import type { RegionTrendView } from './trend/trend-over-plans.dto.js';
import type { PlanTrendView } from './trend/trend.dto.js';
import type { PlanResultsView } from './results/results.dto.js';

const ground = openGround();
const thisYear = new Date().getUTCFullYear();
type Progress = Pick<PlanProgressView, keyof PlanProgressView>;
type Results = Pick<PlanResultsView, keyof PlanResultsView>;
type Region = Pick<RegionProgressView, keyof RegionProgressView>;

/* An action's place, its lead (2 has an empty post, 3 is nobody), what is said of it in two rounds, and what its lead commits to. */
const action = fc.record({
  place: fc.integer({ min: -1, max: 3 }),
  lead: fc.integer({ min: 0, max: 3 }),
  words: fc.tuple(
    fc.constantFrom('on-track', 'at-risk', 'off-track', 'completed'),
    fc.constantFrom('on-track', 'at-risk', 'completed'),
  ),
  values: fc.tuple(
    fc.option(fc.integer({ min: 0, max: 900 }), { nil: null }),
    fc.option(fc.integer({ min: 0, max: 900 }), { nil: null }),
  ),
  commitment: fc.option(fc.constantFrom('takes-on', 'not-this-year'), { nil: null }),
  isOver: fc.boolean(),
});
const world = fc.record({
  actions: fc.array(action, { minLength: 2, maxLength: 9 }),
  /* Of each round, whether each of the two bodies with people sends its report, and whether it is verified. */
  given: fc.tuple(
    fc.tuple(fc.constantFrom('silent', 'sent', 'verified'), fc.constantFrom('silent', 'sent', 'verified')),
    fc.tuple(fc.constantFrom('silent', 'sent', 'verified'), fc.constantFrom('silent', 'sent', 'verified')),
  ),
});
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;
type Given = readonly string[];

/** The plan of a world, adopted: pillars within pillars, actions under them and under none. */
const givenText = async ({ actions }: World) => {
  const plan = await givenPlan(ground);
  const { jurisdiction } = plan;
  const bodies: GivenBody[] = [];
  for (const name of ['Education', 'Interior', 'Nobody yet'])
    bodies.push(await givenBody(ground, { jurisdiction, name }));
  await givenPost(ground, { body: String(bodies[2]?.id), duties: ['reporting'] });
  const top = [adding.pillar(plan, 'One'), adding.pillar(plan, 'Two')];
  const pillars = [...top, adding.pillar(String(top[0]?.id), 'One, inside'), adding.pillar(plan, 'Empty')];
  const rows = actions.map((drawn, at) => {
    const ends = drawn.isOver && { endsOn: '2026-03-31' };
    const record = adding.action(pillars[drawn.place] ?? plan, `Action ${String(at)}`, { ...ends });
    const rule = { format: 'number', accumulation: 'incremental', acrossBodies: 'sum' };
    return { ...drawn, id: record.id, record, indicator: adding.indicator(record, 'People', rule) };
  });
  const leads = rows.flatMap(({ id, lead }) => {
    const body = bodies[lead];
    return body ? [adding.lead(id, body)] : [];
  });
  const records = rows.flatMap(({ record, indicator }) => [record, indicator]);
  await plan.changes([...pillars, ...records, ...leads]);
  await plan.isAdopted();
  const coordinator = await givenPerson(ground, { role: 'coordinator', jurisdiction });
  const desks = [];
  for (const [at, body] of bodies.slice(0, 2).entries())
    desks.push({ at, body, person: await givenPerson(ground, { role: 'reporter', body }) });
  return { plan, rows, coordinator, desks, isOwed: leads.length > 0 };
};
type Text = Awaited<ReturnType<typeof givenText>>;

const commit = async ({ plan, rows, coordinator, desks }: Text) => {
  const draft = { planId: plan.id, year: thisYear, dueOn: '2099-12-31' };
  const call = await coordinator.post('/api/commitment-calls', draft).expect(201);
  for (const { at, body, person } of desks) {
    const own = rows.filter(({ lead, commitment }) => lead === at && commitment);
    const answers = own.map(({ id, commitment: answer }) => ({ action: id, answer, reason: 'As we can' }));
    const path = `/api/commitment-calls/${String(call.body.id)}/commitments`;
    if (answers.length > 0) await person.post(path, { bodyId: body.id, answers }).expect(201);
  }
};

const report = async ({ rows, coordinator, desks }: Text, round: { id: string }, nth: number, given: Given) => {
  for (const { at, body, person } of desks) {
    const filter = encodeURIComponent(JSON.stringify({ roundId: round.id, bodyId: body.id }));
    const [owed] = (await coordinator.get(`/api/reports?filter=${filter}`)).body as { id: string }[];
    if (!owed || given[at] === 'silent') continue;
    const path = `/api/reports/${owed.id}`;
    const read = await person.get(path);
    const asked = (read.body.lines as { action: string }[]).map((line) => line.action);
    const lines = rows
      .filter(({ id }) => asked.includes(id))
      .map(({ id: action, indicator, words, values }) => {
        const value = values[nth] ?? null;
        const said = { judgement: words[nth], narrative: 'So it is.', noEvidenceReason: 'Seen by all' };
        return { action, ...said, values: value === null ? [] : [{ indicator: indicator.id, value: String(value) }] };
      });
    await person.patch(path, { lines }).set('If-Match', String(read.headers['etag'])).expect(200);
    await person.post(`${path}/submission`).expect(201);
    if (given[at] === 'verified') await coordinator.post(`${path}/verification`, {}).expect(201);
  }
};

const periods = [
  { title: 'First', opensOn: '2026-02-01', dueOn: '2026-03-31', periodFrom: '2025-10-01', periodTo: '2025-12-31' },
  { title: 'Second', opensOn: '2026-04-01', dueOn: '2099-12-31', periodFrom: '2026-01-01', periodTo: '2026-06-30' },
];

const told = async (world: World) => {
  const text = await givenText(world);
  const { plan, coordinator } = text;
  if (!text.isOwed) return { plan, coordinator };
  await commit(text);
  for (const [nth, period] of periods.entries()) {
    const round = await coordinator.post('/api/reporting-rounds', { planId: plan.id, ...period });
    /* Once everything is completed nobody owes a report any more. */
    if (round.status === 201) await report(text, round.body as { id: string }, nth, world.given[nth] ?? []);
    else expect(round.body).toMatchObject({ code: 'invalid' });
  }
  return { plan, coordinator };
};

/** What stands on the page of a plan adds up to what stands on the page of a plan. */
const addsUp = (progress: Progress): void => {
  const ids = progress.actions.map(({ id }) => id);
  const { found, withheld } = recounted(progress, ids);
  expect(found).toBeGreaterThan(6);
  expect(withheld).toEqual([]);
  const [whole] = progress.denominators;
  if (!whole) throw new Error('A plan has a denominator.');
  const everywhere = [...progress.denominators, ...progress.byPillar, ...progress.byBody];
  for (const { byStatus } of everywhere)
    for (const status of statuses) {
      const printed = byStatus.rows.filter((place) => progress.actions[place]?.status === status);
      expect(byStatus.counts[status].counted).toEqual(printed);
      expect(byStatus.counts[status].numerator).toBe(String(printed.length));
    }
  expect(whole.byStatus.rows.map((place) => ids[place])).toEqual(ids);
  expect(addedUp(progress.byPillar.filter(({ parent }) => parent === null))).toEqual(addedUp([whole]));
  expect(addedUp(progress.byBody)).toEqual(addedUp([whole]));
  for (const { id, byStatus } of progress.byBody)
    expect(byStatus.rows).toEqual(progress.actions.flatMap(({ body }, place) => (body === id ? [place] : [])));
};

/** Each round of the trend divides into its levels, leads and places, and the newest stands where the progress stands. */
const roundsAddUp = (trend: PlanTrend, progress: Progress): void => {
  recounted(
    trend,
    trend.actions.map(({ id }) => id),
  );
  for (const point of trend.points) {
    for (const groups of [point.byPillar, point.byBody, point.byPlace])
      expect(addedUp(groups)).toEqual(addedUp([point]));
    const proofs = Object.values(point.byProof).map(({ numerator }) => Number(numerator));
    expect(proofs.reduce((all, one) => all + one, 0)).toBe(Number(point.byStatus.denominator));
  }
  const newest = trend.points.filter(({ round }) => round === progress.currentRound?.id);
  const owed = progress.denominators.filter(({ of }) => of === 'actions-owed');
  expect(addedUp(newest)).toEqual(addedUp(newest.length > 0 ? owed : []));
};

/** Every value in an indicator's figure is printed under it; the sum is that of the values. */
const followsFromValues = (results: Results): void => {
  recounted(results);
  for (const { figure, values, trend } of results.indicators) {
    const printed = new Map(values.map((value) => [value.id, value]));
    const counted = figure.rows.map((id) => printed.get(id)?.value ?? 'not printed');
    expect(Number(figure.value ?? 0)).toBe(counted.reduce((all, value) => all + Number(value), 0));
    expect(trend.at(-1)?.upTo.value ?? null).toBe(figure.value);
  }
};

type PlanTrend = Pick<PlanTrendView, keyof PlanTrendView>;
type Counted = { readonly numerator: string | null; readonly denominator: string | null };
const parts = (figures: readonly Counted[]) =>
  (['numerator', 'denominator'] as const).map((part) => figures.reduce((all, one) => all + Number(one[part]), 0));

/** Answers over the region are those printed by plan and by body, and the silent are those not counted. */
const answersAddUp = async (reader: SignedPerson, region: string, plans: readonly string[]): Promise<void> => {
  const answers = (await reader.get(`/api/regions/${region}/answers`).expect(200)).body as RegionAnswersView;
  recounted(answers);
  expect(answers.plans.map(({ id }) => id).sort()).toEqual([...plans].sort());
  expect(parts(answers.plans.map(({ response }) => response))).toEqual(parts([answers.response]));
  expect(parts(answers.byBody.map(({ response }) => response))).toEqual(parts([answers.response]));
  expect(parts(answers.byPost.map(({ response }) => response))).toEqual(parts([answers.response]));
  for (const { parts: own, response } of [...answers.byBody, ...answers.byPost]) {
    const split = own.map(({ given, due }) => ({ numerator: String(given), denominator: String(due) }));
    expect(parts(split)).toEqual(parts([response]));
  }
  for (const { id, response } of answers.plans.filter(({ response: one }) => !one.rowsWithheld)) {
    const silent = answers.silent.filter(({ plan }) => plan === id).map(({ report }) => report);
    const notCounted = response.rows.filter((row) => !response.counted?.includes(row));
    expect(silent.sort()).toEqual(notCounted.sort());
  }
};

/** A half year of the region is the sum of the points of its plans' own trends, and divides into what stands under it. */
const halfYearsAddUp = async (reader: SignedPerson, region: string, trends: readonly PlanTrend[]): Promise<void> => {
  const trend = (await reader.get(`/api/regions/${region}/trend`).expect(200)).body as RegionTrendView;
  recounted(
    trend,
    trend.actions.map(({ id }) => id),
  );
  const byRound = new Map(trends.flatMap(({ points }) => points.map((point) => [point.round, point] as const)));
  const told = trend.points.flatMap(({ rounds }) => rounds.map(({ round }) => round));
  /* Its rounds end in different half years here, so none is left out. */
  expect(told.sort()).toEqual([...byRound.keys()].sort());
  for (const point of trend.points) {
    const own = point.rounds.flatMap(({ round }) => byRound.get(round) ?? []);
    expect(addedUp([point])).toEqual(addedUp(own));
    for (const groups of [point.rounds, point.byPillar, point.byBody, point.byPlace])
      expect(addedUp(groups)).toEqual(addedUp([point]));
    const proofs = Object.values(point.byProof).map(({ numerator }) => Number(numerator));
    expect(proofs.reduce((all, one) => all + one, 0)).toBe(Number(point.byStatus.denominator));
    expect(parts([point.response])).toEqual(parts(own.map(({ response }) => response)));
  }
};

it('every sum on the pages of a plan and of its region is the sum of what is printed there, whatever the plan', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(world, { minLength: 2, maxLength: 2 }), async (worlds) => {
      const region = await givenJurisdiction(ground, { kind: 'region' });
      const secretariat = await givenPerson(ground, { role: 'regional-secretariat', jurisdiction: region });
      const pages: Progress[] = [];
      const trends: PlanTrend[] = [];
      for (const [nth, one] of worlds.entries()) {
        const { plan, coordinator } = await told(one);
        const progress = (await coordinator.get(`${plan.path}/progress`).expect(200)).body as Progress;
        addsUp(progress);
        followsFromValues((await coordinator.get(`${plan.path}/results`).expect(200)).body as Results);
        const trend = (await coordinator.get(`${plan.path}/trend`).expect(200)).body as PlanTrend;
        roundsAddUp(trend, progress);
        trends.push(trend);
        pages.push(progress);
        const place = [region.id, plan.jurisdiction.id];
        await ground.sql.query('update jurisdiction set parent_id = $1 where id = $2', place);
        await givenRelease(ground, { plan, what: nth === 0 ? 'rows' : 'figures', toJurisdiction: region });
      }
      const read = await secretariat.get(`/api/regions/${region.id}/progress`).expect(200);
      const regional = read.body as Region;
      recounted(regional, regional.rowIds);
      const wholes = pages.flatMap(({ denominators: [whole] }) => whole ?? []);
      expect(addedUp([regional])).toEqual(addedUp(wholes));
      expect(addedUp(regional.byBody)).toEqual(addedUp(wholes));
      expect(addedUp(regional.plans)).toEqual(addedUp(wholes));
      await answersAddUp(
        secretariat,
        region.id,
        pages.map(({ plan }) => plan),
      );
      await halfYearsAddUp(secretariat, region.id, trends);
      for (const { of, byStatus } of regional.denominators) {
        const own = pages.flatMap(({ denominators }) => denominators.filter((one) => one.of === of));
        expect(addedUp([{ byStatus }])).toEqual(addedUp(own));
      }
    }),
    { numRuns: 5 },
  );
}, 120_000);
