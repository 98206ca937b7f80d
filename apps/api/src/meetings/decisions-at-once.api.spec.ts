import { givenReportedPlan } from '../../test/reporting.world.js';
import { openGround } from '../../test/world.js';
import type { MeetingView } from './meetings.dto.js';

const ground = openGround({ LOG_LEVEL: 'silent' });
const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

/** A meeting about two plans that decided something for two bodies. */
const givenDecision = async () => {
  const reported = await givenReportedPlan(ground);
  const other = await givenReportedPlan(ground, { jurisdiction: reported.plan.jurisdiction });
  const { plan, coordinator, education, interior } = reported;
  const does = async (path: string, body: object) =>
    (await coordinator.post(`/api/${path}`, body).expect(201)).body as MeetingView;
  const invitedBodyIds = [education.body.id, interior.body.id];
  const draft = { planIds: [plan.id, other.plan.id], title: 'Committee', startsOn: soon, invitedBodyIds };
  const { id } = await does('meetings', draft);
  const { agenda } = await does(`meetings/${id}/agenda`, { title: 'Theirs', actionId: other.actions.train });
  await does(`meetings/${id}/moves`, { move: 'send-agenda' });
  const taken = await does(`meetings/${id}/decisions`, { text: 'Count anew', bodyIds: invitedBodyIds, dueOn: soon });
  return { coordinator, education, interior, other, agenda, meeting: id, decision: taken.decisions[0] };
};

describe('a decision that two bodies answer', () => {
  it('is answered once both have, though they answer in the same moment', async () => {
    const { education, interior, coordinator, meeting, decision } = await givenDecision();
    await Promise.all(
      [education, interior].map(({ reporter, body }) =>
        reporter
          .post(`/api/meeting-decisions/${String(decision?.id)}/answers`, { bodyId: body.id, answer: 'done' })
          .expect(201),
      ),
    );
    const { body } = await coordinator.get(`/api/meetings/${meeting}`).expect(200);
    expect((body as MeetingView).decisions[0]).toMatchObject({ state: 'answered' });
  });

  it('is owed by no day any more once its day is taken away', async () => {
    const { coordinator, decision } = await givenDecision();
    await coordinator
      .patch(`/api/meeting-decisions/${String(decision?.id)}`, { dueOn: null })
      .set('If-Match', `"${String(decision?.version)}"`)
      .expect(200);
    const { rows } = await ground.sql.query('select due_on from obligation where subject_id = $1', [decision?.id]);
    expect(rows).toEqual([{ due_on: null }, { due_on: null }]);
  });

  it('has lines of its agenda that lead to the plan their action stands in', async () => {
    const { agenda, other } = await givenDecision();
    expect(agenda[0]).toMatchObject({ subjectId: other.actions.train, planId: other.plan.id });
  });
});
