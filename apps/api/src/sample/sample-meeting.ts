import { addDays } from '@mufakat/planning/obligations/day';
import type { Answer } from './sample-visitor.js';
import type { Telling } from './telling.js';

interface Spoken {
  readonly planId: string;
  readonly coordinator: string;
}

/** One meeting that was held, with a decision its body works on; the next is planned, its agenda proposed. */
export const meetAbout = async ({ as, world, today }: Telling, { planId, coordinator }: Spoken): Promise<void> => {
  const visitor = await as(coordinator);
  const bodyOf = (key: string) => String(world.bodies.get(key));
  const [owner, youth, education] = [bodyOf('secretariat'), bodyOf('youth'), bodyOf('education')];
  const who = { planIds: [planId], bodyId: owner, chairName: 'Head of the Secretariat (sample)' };
  const invitedBodyIds = [youth, education, bodyOf('interior')];
  const meeting = await visitor.post('/api/meetings', {
    ...{ ...who, title: 'Steering committee, spring (sample)', startsOn: addDays(today, -40), beginsAt: '09:30' },
    ...{ place: 'Harbour House, room 2 (sample)', invitedBodyIds },
  });
  const address = `/api/meetings/${meeting.id}`;
  const { agenda } = await visitor.post(`${address}/agenda`, { title: 'Where the plan stands (sample)' });
  const [line] = agenda as Answer[];
  await visitor.post(`${address}/moves`, { move: 'send-agenda' });
  const { decisions } = await visitor.post(`${address}/decisions`, {
    ...{ text: 'Name two more districts for the youth councils. (sample)', isBinding: true },
    ...{ bodyIds: [youth], dueOn: addDays(today, 20), lineId: line?.id },
  });
  const report = { text: 'Share the list of trained teachers with the districts. (sample)', kind: 'recommendation' };
  await visitor.post(`${address}/decisions`, { ...report, bodyIds: [education], lineId: line?.id });
  for (const move of ['hold', 'agree-minutes', 'close']) await visitor.post(`${address}/moves`, { move });
  const [decision] = decisions as Answer[];
  const reporter = await as('youth-reporter');
  await reporter.post(`/api/meeting-decisions/${String(decision?.id)}/answers`, {
    ...{ bodyId: youth, answer: 'under-way', words: 'One district is found, a second is being asked. (sample)' },
  });
  const next = await visitor.post('/api/meetings', {
    ...{ ...who, title: 'Steering committee, summer (sample)', startsOn: addDays(today, 25), beginsAt: '09:30' },
    ...{ place: 'Harbour House, room 2 (sample)', invitedBodyIds },
  });
  await visitor.post(`/api/meetings/${next.id}/agenda-proposals`, {});
};
