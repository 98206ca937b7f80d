import { recounted } from '../../../test/figures.world.js';
import { givenBody, givenPerson, givenRelease, type SignedPerson } from '../../../test/people.world.js';
import { adding } from '../../../test/plans.world.js';
import { givenReportedPlan } from '../../../test/reporting.world.js';
import { openGround, statementsOf } from '../../../test/world.js';
import type { BodyWorkView } from './body-work.dto.js';

const ground = openGround();
type Work = Pick<BodyWorkView, keyof BodyWorkView>;

const workOf = async (reader: SignedPerson, body: { id: string }): Promise<Work> => {
  const answer = await reader.get(`/api/bodies/${body.id}/work`);
  expect(answer.status).toBe(200);
  const work = answer.body as Work;
  recounted(
    work,
    work.actions.map(({ id }) => id),
  );
  return work;
};

describe('what a body does', () => {
  it('is told over all its plans: what it leads and supports, with status and what stands behind it', async () => {
    const first = await givenReportedPlan(ground);
    const { coordinator, education, interior } = first;
    const second = await givenReportedPlan(ground, {
      jurisdiction: first.plan.jurisdiction,
      also: ({ train }) => [adding.lead(train, interior.body, { role: 'support' })],
    });
    await first.verifies(await first.sends(education, await first.opens(), 'at-risk'));
    const work = await workOf(coordinator, education.body);
    expect(work.plans.map(({ id }) => id)).toEqual([first.plan.id]);
    expect(work.actions.map(({ code, role, status, proofLevel }) => [code, role, status, proofLevel])).toEqual([
      ['P1.A1', 'lead', 'at-risk', 'verified'],
      ['P1.A2', 'co-lead', 'not-due', undefined],
    ]);
    expect(work.leads.denominator).toBe('2');
    const supporting = await workOf(coordinator, interior.body);
    expect(supporting.plans.map(({ id }) => id).sort()).toEqual([first.plan.id, second.plan.id].sort());
    expect(supporting.supports).toMatchObject({ denominator: '1', counts: { 'not-due': { numerator: '1' } } });
    expect(supporting.leads.denominator).toBe('1');
  });

  it('counts its answers over the rounds that are due, by post, and keeps vacant apart from silent', async () => {
    const reported = await givenReportedPlan(ground);
    const { coordinator, education, interior, empty } = reported;
    const late = await reported.opens({ title: 'Late', dueOn: '2026-03-31' });
    await reported.opens({ title: 'Not due yet' });
    await reported.sends(education, late);
    expect((await workOf(coordinator, education.body)).response).toMatchObject({ numerator: '1', denominator: '1' });
    const silent = await workOf(coordinator, interior.body);
    expect(silent.response).toMatchObject({ numerator: '0', denominator: '1', silent: [interior.body.id], vacant: [] });
    expect(silent.rounds.map(({ title, stateOnDay, state }) => [title, stateOnDay, state])).toEqual([
      ['Not due yet', 'open', 'not-opened'],
      ['Late', 'due', 'not-opened'],
    ]);
    const vacant = await workOf(coordinator, empty);
    expect(vacant.response).toMatchObject({ numerator: '0', denominator: '1', silent: [], vacant: [empty.id] });
    expect(vacant.byPost).toMatchObject([
      { post: { name: expect.anything() as unknown }, response: { denominator: '1' } },
    ]);
  });

  it('names whom it works with, and on what', async () => {
    const { coordinator, education, interior, actions } = await givenReportedPlan(ground);
    const { ties, names } = await workOf(coordinator, education.body);
    expect(ties).toHaveLength(1);
    expect([ties[0]?.a, ties[0]?.b].sort()).toEqual([education.body.id, interior.body.id].sort());
    expect(ties[0]?.figure).toMatchObject({ of: 'actions-of-either', numerator: '1', denominator: '2' });
    expect(ties[0]?.figure.counted).toEqual([actions.patrol]);
    expect(names[interior.body.id]).toEqual({ en: 'Ministry of Interior' });
  });

  it('shows outsiders what was released to them, numbers where no more was, and strangers the body alone', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, plan } = reported;
    await reported.sends(education, await reported.opens({ dueOn: '2026-03-31' }));
    const outside = await givenBody(ground, { name: 'UN entity' });
    const reader = await givenPerson(ground, { role: 'partner', body: outside });
    expect(await workOf(reader, education.body)).toMatchObject({ plans: [], actions: [], leads: { denominator: '0' } });
    await givenRelease(ground, { plan, what: 'figures', toBody: outside });
    const seen = await workOf(reader, education.body);
    expect(seen).toMatchObject({ actions: [], rounds: [], leads: { denominator: '2', rowsWithheld: true } });
    expect(seen.response).toMatchObject({ numerator: '1', denominator: '1', rows: [], rowsWithheld: true });
    expect(seen.ties[0]?.figure).toMatchObject({ numerator: '1', denominator: '2', rows: [], rowsWithheld: true });
    await reader.get(`/api/bodies/${plan.id}/work`).expect(404);
  });

  it('asks the database at most five times', async () => {
    const { coordinator, education } = await givenReportedPlan(ground);
    const asked = await statementsOf(() => workOf(coordinator, education.body));
    expect(asked.length).toBeLessThanOrEqual(3);
    expect((await statementsOf(() => workOf(coordinator, education.body))).length).toBeLessThanOrEqual(2);
  });
});
