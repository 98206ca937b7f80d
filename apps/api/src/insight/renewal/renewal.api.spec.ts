import { givenPerson } from '../../../test/people.world.js';
import { givenReportedPlan } from '../../../test/reporting.world.js';
import { adding, givenLivePlan, type GivenPlan } from '../../../test/plans.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();
type Row = Record<string, unknown>;

const derives = (plan: GivenPlan, more: object) =>
  plan.author.post(`${plan.path}/derived`, {
    ...{ as: 'duplicate', jurisdictionId: plan.jurisdiction.id, ownerBodyId: plan.owner.id },
    ...{ title: { en: 'Second plan' }, startsOn: '2031-01-01', endsOn: '2035-12-31' },
    ...more,
  });
const recordsOf = async (plan: GivenPlan, id: string) =>
  (await plan.author.get(`/api/plans/${id}/document`)).body.records as Record<string, unknown>[];

describe('a plan is begun from another', () => {
  it('as a duplicate, with steering or without', async () => {
    const { plan, action } = await givenLivePlan(ground);
    const bare = await derives(plan, {});
    expect(bare.body).toMatchObject({ revision: 2, actionCount: 1 });
    const records = await recordsOf(plan, bare.body.id);
    expect(records.some(({ kind }) => kind === 'assignment')).toBe(false);
    expect(records.find(({ kind }) => kind === 'action')).toMatchObject({
      ...{ code: 'P1.A1', title: { en: 'Train teachers' } },
      carriedFrom: { plan: plan.id, record: action, code: 'P1.A1' },
    });
    const whole = await derives(plan, { withSteering: true });
    expect((await recordsOf(plan, whole.body.id)).some(({ kind }) => kind === 'assignment')).toBe(true);
  });

  it('as the successor, with the unfinished actions that were chosen', async () => {
    const { plan, pillar, action } = await givenLivePlan(ground);
    const [other] = await plan.adds(adding.action(pillar, 'Visit prisons', { code: 'P1.A2' }));
    await plan.isAdopted();
    const open = await plan.author.get(`${plan.path}/unfinished-actions`);
    expect((open.body as { id: string }[]).map(({ id }) => id)).toEqual([action, other?.id]);
    const made = await derives(plan, { as: 'successor', actions: [other?.id] });
    expect(made.body).toMatchObject({ actionCount: 1 });
    expect((await plan.author.get(`/api/plans/${made.body.id}`)).body).toMatchObject({ predecessorId: plan.id });
    expect((await recordsOf(plan, made.body.id)).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['P1', 'P1.A2']),
    );
    expect((await derives(plan, { as: 'successor', actions: [pillar] })).status).toBe(400);
  });

  it('as the successor, saying what was last verified, not what was claimed or kept silent since', async () => {
    const reported = await givenReportedPlan(ground);
    const { plan, actions } = reported;
    const first = await reported.opens({ title: 'First', dueOn: '2026-03-01' });
    const given = await reported.sends(reported.education, first, 'off-track');
    await reported.verifies(given);
    const second = await reported.opens({ title: 'Second', opensOn: '2026-04-01' });
    await reported.sends(reported.education, second, 'on-track');

    const open = await plan.author.get(`${plan.path}/unfinished-actions`);
    expect(open.body).toContainEqual(
      expect.objectContaining({
        ...{ id: actions.train, status: 'on-track', proof: 'claimed', proofLevel: 'claimed' },
        lastVerified: { status: 'off-track', proof: 'verified', proofLevel: 'verified', statusIn: 'First' },
      }),
    );
    const made = await derives(plan, { as: 'successor' });
    const carried = await recordsOf(plan, made.body.id);
    const of = (record: string) =>
      carried.map(({ carriedFrom }) => carriedFrom as Row | undefined).find((one) => one?.record === record);
    expect(of(actions.train)).toMatchObject({ status: 'off-track', statusIn: 'First' });
    expect(of(actions.map)).not.toHaveProperty('status');
  });

  it('as a child, aligned with the items of its parent', async () => {
    const { plan, action } = await givenLivePlan(ground);
    const made = await derives(plan, { as: 'child', kind: 'sub-national' });
    expect((await plan.author.get(`/api/plans/${made.body.id}`)).body).toMatchObject({ parentPlanId: plan.id });
    const items = (await recordsOf(plan, made.body.id)).flatMap(({ kind, item }) => (kind === 'alignment' ? item : []));
    expect(items).toContain(`plan:${plan.id}:${action}`);
  });

  it('by nobody who may not begin a plan there, nor see the other', async () => {
    const { plan } = await givenLivePlan(ground);
    const stranger = await givenLivePlan(ground);
    expect((await derives(stranger.plan, { jurisdictionId: plan.jurisdiction.id })).status).toBe(403);
    const draft = { as: 'child', jurisdictionId: stranger.plan.jurisdiction.id, ownerBodyId: stranger.plan.owner.id };
    const unseen = await stranger.plan.author.post(`${plan.path}/derived`, { ...draft, title: { en: 'Mine' } });
    expect(unseen.status).toBe(404);
    const reader = await givenPerson(ground, { role: 'reader', jurisdiction: plan.jurisdiction });
    expect((await reader.post(`${plan.path}/derived`, { ...draft, title: { en: 'Mine' } })).status).toBe(403);
  });
});
