import { addDays, today } from '@mufakat/planning/obligations/day';
import { givenGrant, givenPerson } from '../../../test/people.world.js';
import { adding, givenLivePlan } from '../../../test/plans.world.js';
import { givenReportedPlan } from '../../../test/reporting.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();
const day = today(new Date(), 'UTC');

interface Joint {
  readonly id: string;
  readonly planId: string;
  readonly jointId: string;
  readonly bodyId: string;
  readonly state: string;
}

/** Education has a part in two plans whose rounds come from one calendar and are open. */
const givenJointRound = async () => {
  const reported = await givenReportedPlan(ground);
  const { plan, coordinator, education, interior } = reported;
  const { jurisdiction, author } = plan;
  const other = await givenLivePlan(ground, { jurisdiction, author, title: 'Agency plan' });
  await other.plan.changes([adding.lead(other.action, education.body, { role: 'co-lead' })]);
  await other.plan.isAdopted();
  const yearAgo = addDays(day, -366);
  await coordinator
    .post('/api/reporting-calendars', {
      ...{ planId: plan.id, alsoPlanIds: [other.plan.id], title: 'Both', audience: 'The President', cadence: 'yearly' },
      ...{ firstFrom: yearAgo, opensAfter: 0, dueAfter: 60, freezesAfter: 90 },
    })
    .expect(201);
  const own = async (): Promise<Joint[]> => {
    const filter = encodeURIComponent(JSON.stringify({ bodyId: education.body.id }));
    return (await education.reporter.get(`/api/reports?filter=${filter}`).expect(200)).body as Joint[];
  };
  const [first] = await own();
  const writes = async ({ id }: { id: string }) => {
    const { lines } = (await education.reporter.get(`/api/reports/${id}`)).body as { lines: { action: string }[] };
    const said = lines.map(({ action }) => ({ action, judgement: 'on-track', narrative: 'As planned.' }));
    expect((await reported.writes(education.reporter, { id }, said)).status).toBe(200);
  };
  const submits = async (by = education.reporter) => {
    const reports = (await own()).map(async ({ id }) => {
      const read = await education.reporter.get(`/api/reports/${id}`);
      return { id, version: (read.body as { version: number }).version };
    });
    return by.post(`/api/joint-rounds/${String(first?.jointId)}/submission`, { reports: await Promise.all(reports) });
  };
  return { plan, other, education, interior, own, writes, submits };
};
const statesIn = (reports: readonly Joint[]) => reports.map(({ state }) => state);

describe('a round over several plans', () => {
  it('is one line on Home, standing for a report in each plan', async () => {
    const { education, plan, other, own } = await givenJointRound();
    const { mine } = (await education.reporter.get('/api/home').expect(200)).body as {
      mine: { kind: string; jointId: string | null; reports: number }[];
    };
    const [report, second] = await own();
    expect(second?.jointId).toBe(report?.jointId);
    expect(mine.filter(({ kind }) => kind === 'submit-report')).toMatchObject([
      { jointId: report?.jointId, reports: 2 },
    ]);
    expect(new Set((await own()).map(({ planId }) => planId))).toEqual(new Set([plan.id, other.plan.id]));
  });

  it('is given by one submit for all, each plan’s report a fact of its own', async () => {
    const { education, own, writes, submits } = await givenJointRound();
    for (const report of await own()) await writes(report);
    const done = await submits();
    expect([done.status, statesIn(done.body as Joint[])]).toEqual([201, ['submitted', 'submitted']]);
    expect(statesIn(await own())).toEqual(['submitted', 'submitted']);
    expect((await education.reporter.get('/api/home')).body.mine).toEqual([]);
  });

  it('leaves whole or not at all', async () => {
    const { own, writes, submits } = await givenJointRound();
    const [first] = await own();
    if (first) await writes(first);
    const refused = await submits();
    expect([refused.status, refused.body.code]).toEqual([422, 'report.incomplete']);
    expect(statesIn(await own())).not.toContain('submitted');
  });

  it('goes past the body’s own officer where it has one', async () => {
    const { education, own, writes, submits } = await givenJointRound();
    const officer = await givenPerson(ground);
    await givenGrant(ground, officer, { role: 'clearing-officer', body: education.body });
    for (const report of await own()) await writes(report);
    expect(statesIn((await submits()).body as Joint[])).toEqual(['in-clearance', 'in-clearance']);
  });

  it('is not for other bodies, nor for reports of another round', async () => {
    const { education, interior, own, submits } = await givenJointRound();
    expect((await submits(interior.reporter)).status).toBe(404);
    const [first] = await own();
    const elsewhere = await education.reporter.post(`/api/joint-rounds/${education.body.id}/submission`, {
      reports: [{ id: first?.id, version: 1 }],
    });
    expect(elsewhere.status).toBe(404);
  });
});
