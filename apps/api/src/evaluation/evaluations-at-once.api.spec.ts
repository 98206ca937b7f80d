import { addDays, today } from '@mufakat/planning/obligations/day';
import { givenReportedPlan } from '../../test/reporting.world.js';
import { openGround } from '../../test/world.js';
import type { EvaluationView } from './evaluation.dto.js';

const ground = openGround({ LOG_LEVEL: 'silent' });
const day = today(new Date(), 'UTC');

/** Under way, with one finding and one recommendation to Education. */
const givenText = async () => {
  const reported = await givenReportedPlan(ground);
  const { plan, coordinator, education } = reported;
  const posts = async (path: string, body: object) =>
    (await coordinator.post(`/api/evaluations${path}`, body).expect(201)).body as EvaluationView;
  const draft = { planId: plan.id, kind: 'mid-term', title: 'Mid-term', evaluatorName: 'Team North' };
  const { id } = await posts('', { ...draft, periodFrom: '2026-01-01', periodTo: '2026-06-30' });
  await posts(`/${id}/moves`, { move: 'begin' });
  await posts(`/${id}/findings`, { criterion: 'impact', text: 'Little.' });
  const recommendation = { text: 'Train in the districts.', priority: 'high', bodies: [education.body.id] };
  const view = await posts(`/${id}/recommendations`, { recommendations: [recommendation] });
  return { plan, coordinator, education, posts, view };
};

describe('two evaluators at once', () => {
  it('change one finding and one recommendation: the second learns that the first did', async () => {
    const { coordinator, view } = await givenText();
    const [finding, recommendation] = [view.findings[0], view.recommendations[0]];
    const puts = (path: string, body: object) =>
      coordinator.put(`/api/evaluations/${view.id}/${path}`, body).set('If-Match', '"1"');
    const findings = await Promise.all(
      ['One', 'Two', 'Three'].map((text) => puts(`findings/${String(finding?.id)}`, { criterion: 'impact', text })),
    );
    expect(findings.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    const recommendations = await Promise.all(
      ['One', 'Two', 'Three'].map((text) =>
        puts(`recommendations/${String(recommendation?.id)}`, { text, priority: 'low' }),
      ),
    );
    expect(recommendations.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });
});

describe('what became of a recommendation', () => {
  it('is told by its latest day, whenever it was written down', async () => {
    const { posts, view, education, plan } = await givenText();
    const of = `/${view.id}/recommendations/${String(view.recommendations[0]?.id)}`;
    await posts(`/${view.id}/moves`, { move: 'finalise', reason: 'No draft was asked for' });
    const promise = { answer: 'accepted', promise: 'Two courses', bodyId: education.body.id, dueOn: addDays(day, 90) };
    await plan.author.post(`/api/evaluations${of}/responses`, promise).expect(201);
    const owed = async () => {
      const { rows } = await ground.sql.query(
        `select state from obligation where subject_id = $1 and kind = 'follow-up-recommendation' and state = 'open'`,
        [view.recommendations[0]?.id],
      );
      return rows.length;
    };
    await posts(`${of}/follow-ups`, { step: 'under-way', words: 'Begun', onDay: addDays(day, -10) });
    const late = await posts(`${of}/follow-ups`, { step: 'done', words: 'A mistake', onDay: addDays(day, -20) });
    expect([late.recommendations[0]?.standing, await owed()]).toEqual(['under-way', 1]);
    const done = await posts(`${of}/follow-ups`, { step: 'done', words: 'Held', onDay: addDays(day, -1) });
    expect([done.recommendations[0]?.standing, await owed()]).toEqual(['done', 0]);
    const older = await posts(`${of}/follow-ups`, { step: 'under-way', words: 'Half', onDay: addDays(day, -5) });
    expect([older.recommendations[0]?.standing, await owed()]).toEqual(['done', 0]);
  });
});
