import { today } from '@mufakat/planning/obligations/day';
import { givenPerson, type SignedPerson } from '../../../test/people.world.js';
import { givenReportedPlan, type ReportedPlan } from '../../../test/reporting.world.js';
import { openGround } from '../../../test/world.js';
import { withContext } from '../../platform/context.js';
import { CommitmentsService } from './commitments.service.js';

const ground = openGround();
const thisYear = Number(today(new Date(), 'UTC').slice(0, 4));

interface Row {
  readonly action: string;
  readonly bodyId: string;
  readonly current: { readonly answer: string; readonly signedByName: string } | null;
  readonly earlier: readonly { readonly answer: string }[];
}
interface Sheet {
  readonly id: string;
  readonly asked: number;
  readonly answered: number;
  readonly rows: readonly Row[];
}

const asks = async ({ plan, coordinator }: ReportedPlan, more: object = {}): Promise<Sheet> => {
  const draft = { planId: plan.id, year: thisYear, dueOn: `${String(thisYear)}-12-31`, ...more };
  return (await coordinator.post('/api/commitment-calls', draft).expect(201)).body as Sheet;
};
const signs = (by: SignedPerson, call: { id: string }, bodyId: string, answers: readonly object[]) =>
  by.post(`/api/commitment-calls/${call.id}/commitments`, { bodyId, answers });

const denominators = async ({ plan, coordinator }: ReportedPlan): Promise<Record<string, string>> => {
  const { body } = await coordinator.get(`/api/plans/${plan.id}/progress`).expect(200);
  const told = body.denominators as { of: string; byStatus: { denominator: string } }[];
  return Object.fromEntries(told.map(({ of, byStatus }) => [of, byStatus.denominator]));
};
const owes = async (person: SignedPerson, call: { id: string }) => {
  const filter = encodeURIComponent(JSON.stringify({ kind: 'commit-to-actions', subject: call.id, stored: 'open' }));
  const { body } = await person.get(`/api/obligations?filter=${filter}`).expect(200);
  return (body as object[]).length;
};

describe('commitments for a year', () => {
  it('are asked of every lead of what is in play, signed by a person, and change the denominators', async () => {
    const reported = await givenReportedPlan(ground);
    const { actions, education, interior } = reported;
    expect(await denominators(reported)).toMatchObject({
      ...{ 'adopted-actions': '3', 'actions-in-play': '3', 'actions-committed': '0' },
    });
    const call = await asks(reported);
    expect(call).toMatchObject({ asked: 4, answered: 0 });
    expect(await owes(interior.reporter, call)).toBe(1);
    const change = 'Two districts instead of four';
    const signed = await signs(interior.reporter, call, interior.body.id, [
      { action: actions.patrol, answer: 'with-change', change },
    ]).expect(201);
    expect((signed.body as Sheet).rows.find(({ bodyId }) => bodyId === interior.body.id)).toMatchObject({
      current: { answer: 'with-change', change, signedByName: expect.any(String) as string },
    });
    expect(await owes(interior.reporter, call)).toBe(0);
    expect(await denominators(reported)).toMatchObject({ 'actions-committed': '1' });

    await signs(education.reporter, call, education.body.id, [
      { action: actions.train, answer: 'not-this-year', reason: 'No budget' },
    ]).expect(201);
    expect(await owes(education.reporter, call)).toBe(1);
    expect(await denominators(reported)).toMatchObject({ 'actions-in-play': '3', 'actions-committed': '1' });
  });

  it('are undone only by a new answer with a reason, and the one before stays', async () => {
    const reported = await givenReportedPlan(ground);
    const { actions, interior } = reported;
    const call = await asks(reported);
    const sign = (answer: object) =>
      signs(interior.reporter, call, interior.body.id, [{ action: actions.patrol, ...answer }]);
    await sign({ answer: 'takes-on' }).expect(201);
    const bare = await sign({ answer: 'not-this-year' }).expect(400);
    expect(bare.body).toMatchObject({ code: 'commitment.answer-lacks', errors: { 'answers.0.reason': 'is missing' } });
    await sign({ answer: 'takes-on' }).expect(400);
    const undone = await sign({ answer: 'not-this-year', reason: 'The unit was dissolved' }).expect(201);
    const row = (undone.body as Sheet).rows.find(({ bodyId }) => bodyId === interior.body.id);
    expect(row).toMatchObject({ current: { answer: 'not-this-year' }, earlier: [{ answer: 'takes-on' }] });
    expect(await denominators(reported)).toMatchObject({ 'actions-committed': '0' });
    await expect(ground.sql.query(`update commitment set answer = 'takes-on'`)).rejects.toThrow();
  });

  it('are refused whole where one is not asked, lacks its words, or is signed by somebody else’s hand', async () => {
    const reported = await givenReportedPlan(ground);
    const { actions, interior, education, coordinator, plan } = reported;
    const call = await asks(reported);
    const two = [
      { action: actions.patrol, answer: 'takes-on' },
      { action: actions.train, answer: 'takes-on' },
    ];
    const stranger = await signs(interior.reporter, call, interior.body.id, two).expect(400);
    expect(stranger.body).toMatchObject({ code: 'commitment.not-asked' });
    const bare = [{ action: actions.patrol, answer: 'with-change' }];
    expect((await signs(interior.reporter, call, interior.body.id, bare)).body).toMatchObject({
      errors: { 'answers.0.change': 'is missing' },
    });
    await signs(education.reporter, call, interior.body.id, [two[0]!]).expect(403);
    await signs(coordinator, call, interior.body.id, [two[0]!]).expect(403);
    const read = await coordinator.get(`/api/commitment-calls/${call.id}`).expect(200);
    expect(read.body).toMatchObject({ answered: 0 });
    const twice = { planId: plan.id, year: thisYear, dueOn: `${String(thisYear)}-12-31` };
    expect((await coordinator.post('/api/commitment-calls', twice).expect(409)).body).toMatchObject({
      code: 'commitment.year-is-asked',
    });
    await education.reporter.post('/api/commitment-calls', twice).expect(403);
    const outsider = await givenPerson(ground, { role: 'reporter', body: plan.owner });
    await outsider.get(`/api/commitment-calls/${call.id}`).expect(404);
  });

  it('are asked again each year on their day, once', async () => {
    const reported = await givenReportedPlan(ground);
    const { plan, coordinator } = reported;
    const days = { opensOn: `${String(thisYear)}-01-01`, dueOn: `${String(thisYear)}-02-28` };
    await asks(reported, { ...days, isYearly: true });
    await ground.sql.query(
      `update commitment_call set year = year - 1, opens_on = opens_on - interval '1 year', due_on = due_on - interval '1 year'
       where plan_id = $1`,
      [plan.id],
    );
    const service = ground.app.get(CommitmentsService);
    const again = () => withContext({ requestId: 'clock', role: 'job' }, () => service.repeat());
    await Promise.all([again(), again()]);
    await again();
    const filter = encodeURIComponent(JSON.stringify({ planId: plan.id }));
    const { body } = await coordinator.get(`/api/commitment-calls?filter=${filter}`).expect(200);
    expect((body as { year: number; dueOn: string }[]).map((one) => [one.year, one.dueOn])).toEqual([
      [thisYear - 1, `${String(thisYear - 1)}-02-28`],
      [thisYear, `${String(thisYear)}-02-28`],
    ]);
  });
});
