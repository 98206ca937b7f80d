import { givenPerson, givenPost } from '../../../test/people.world.js';
import { givenReportedPlan } from '../../../test/reporting.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();

describe('a handover pack', () => {
  it('shows a new holder what is due, what was returned, reports, commitments and who held the post', async () => {
    const reported = await givenReportedPlan(ground);
    const { plan, coordinator, education, actions } = reported;
    const year = new Date().getUTCFullYear();
    const post = await givenPost(ground, {
      body: education.body,
      holder: education.reporter.id,
      name: 'Reporting desk',
    });
    const call = await coordinator
      .post('/api/commitment-calls', { planId: plan.id, year, dueOn: `${String(year)}-12-31` })
      .expect(201);
    await education.reporter
      .post(`/api/commitment-calls/${String(call.body.id)}/commitments`, {
        bodyId: education.body.id,
        answers: [{ action: actions.train, answer: 'with-change', change: 'Twelve schools' }],
      })
      .expect(201);
    const sent = await reported.sends(education, await reported.opens());
    await coordinator
      .post(`/api/reports/${sent.id}/return`, { lines: [{ action: actions.train, reason: 'Which schools?' }] })
      .expect(201);

    const successor = await givenPerson(ground, { role: 'reporter', body: education.body });
    const { body } = await successor.get(`/api/posts/${post.id}/handover`).expect(200);
    expect(body).toMatchObject({
      ...{ postName: { en: 'Reporting desk' }, bodyId: education.body.id, duties: ['reporting'] },
      holders: [{ isNow: true, isDeputy: false }],
      actions: [
        { code: 'P1.A1', role: 'lead' },
        { code: 'P1.A2', role: 'co-lead' },
      ],
      reports: [{ id: sent.id, state: 'returned', returns: [{ code: 'P1.A1', reason: 'Which schools?' }] }],
      commitments: [{ year, code: 'P1.A1', answer: 'with-change', change: 'Twelve schools' }],
    });
    expect((body.open as { kind: string }[]).map(({ kind }) => kind).sort()).toEqual([
      'commit-to-actions',
      'correct-report',
    ]);
    expect((body.reports as { submittedByName: string }[])[0]?.submittedByName).toBe(body.holders[0].name);
    for (const language of ['en', 'ar']) {
      const paper = await successor.get(`/api/posts/${post.id}/handover.docx?language=${language}`).expect(200);
      expect(paper.headers['content-type']).toContain('wordprocessingml');
      expect(Number(paper.headers['content-length'])).toBeGreaterThan(4000);
    }
  });

  it('is for who reads the body’s reports, and holds nothing of plans they do not read', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, interior } = reported;
    const post = await givenPost(ground, { body: education.body });
    await interior.reporter.get(`/api/posts/${post.id}/handover`).expect(403);
    await education.reporter.get(`/api/posts/${education.body.id}/handover`).expect(404);
    const elsewhere = await givenPerson(ground, {
      role: 'coordinator',
      jurisdiction: (await givenReportedPlan(ground)).plan.jurisdiction,
    });
    await elsewhere.get(`/api/posts/${post.id}/handover`).expect(403);
  });
});
