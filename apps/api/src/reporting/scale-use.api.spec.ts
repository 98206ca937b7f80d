import { becoming, defaultScale } from '@mufakat/planning/status/scale';
import { givenBody, givenPerson } from '../../test/people.world.js';
import { givenReportedPlan } from '../../test/reporting.world.js';
import { openGround } from '../../test/world.js';

const ground = openGround();

it('a used step of the scale is named with its lines, and what was said with it stands as what it became', async () => {
  const reported = await givenReportedPlan(ground);
  const { plan, coordinator, education } = reported;
  await reported.sends(education, await reported.opens({ dueOn: '2026-03-31' }), 'at-risk');
  const use = await coordinator.get(`${plan.path}/scale-use`).expect(200);
  expect(use.body).toEqual([{ step: 'at-risk', lines: 2 }]);
  const stranger = await givenPerson(ground, { role: 'drafter', body: await givenBody(ground) });
  await stranger.get(`${plan.path}/scale-use`).expect(404);

  const left = defaultScale.filter(({ code }) => code !== 'at-risk');
  const statusOf = async (scale: unknown) => {
    await ground.sql.query('update plan_root set status_scale = $1 where id = $2', [JSON.stringify(scale), plan.id]);
    await ground.sql.query('update plan set revision = revision + 1 where id = $1', [plan.id]);
    const { body } = await coordinator.get(`${plan.path}/progress`).expect(200);
    return (body.actions as { code: string; status: string }[]).find(({ code }) => code === 'P1.A1')?.status;
  };
  expect(await statusOf(left)).toBe('not-started');
  expect(await statusOf(becoming(left, { 'at-risk': 'off-track' }))).toBe('off-track');
});
