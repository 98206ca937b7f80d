import { givenBody, givenPerson, givenRelease } from '../../../test/people.world.js';
import { givenReportedPlan } from '../../../test/reporting.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround({ LOG_LEVEL: 'silent' });

const givenAssociation = async () => {
  const reported = await givenReportedPlan(ground);
  const { jurisdiction } = reported.plan;
  const body = await givenBody(ground, { name: 'Bridges', kind: 'civil-society', jurisdiction });
  await givenRelease(ground, { plan: reported.plan, what: 'adopted-text', toBody: body });
  const person = await givenPerson(ground, { role: 'partner', body });
  const enters = (more: object = {}) =>
    person.post('/api/initiatives', { bodyId: body.id, title: { en: 'Theatre' }, ...more });
  return { reported, person, enters };
};

describe('money of an initiative', () => {
  it.each([
    [{ money: '12.345', currency: 'USD' }, 'money'],
    [{ money: '-5', currency: 'USD' }, 'money'],
    [{ money: '99999999999999999999', currency: 'USD' }, 'money'],
    [{ money: '5', currency: 'u$d' }, 'currency'],
  ])('is exact or refused by its field: %p', async (given, field) => {
    const { enters } = await givenAssociation();
    const answer = await enters(given);
    expect([answer.status, Object.keys((answer.body.errors ?? {}) as object)]).toEqual([400, [field]]);
  });
});

describe('a file of an initiative', () => {
  it('is no evidence in a report on a plan that the initiative does not count for', async () => {
    const { reported, person, enters } = await givenAssociation();
    const { education, actions, plan } = reported;
    const { body: entered } = await enters().expect(201);
    const { body: kept } = await person.post('/api/files').attach('file', Buffer.from('names of children'), 'list.csv');
    const update = { onDay: '2026-03-01', text: 'Played', state: 'running' };
    await person
      .post(`/api/initiatives/${String(entered.id)}/updates`, {
        ...update,
        evidence: [{ title: 'List', fileId: kept.id as string }],
      })
      .expect(201);
    const report = await reported.report(education.reporter, await reported.opens(), education.body);
    const line = { action: actions.train, evidence: [{ title: 'List', fileId: kept.id as string }] };
    const writes = () => reported.writes(education.reporter, report, [line]);
    const refused = await writes();
    expect([refused.status, refused.body.code]).toEqual([422, 'report.evidence-file-unknown']);
    const link = { planId: plan.id, recordId: actions.train };
    await person.post(`/api/initiatives/${String(entered.id)}/links`, link).expect(201);
    expect((await writes()).status).toBe(200);
  });
});
