import { addDays } from '@mufakat/planning/obligations/day';
import type { Answer } from './sample-visitor.js';
import type { Telling } from './telling.js';

/** Ministries and a guest without an account are consulted on the same draft; a workshop is counted. */
export const consultOnYouth = async ({ world, as, today }: Telling, planId: string, action: string): Promise<void> => {
  const [author, ministry] = [await as('focal-point'), await as('education-reporter')];
  const opened = await author.post('/api/consultations', {
    ...{ planId, access: 'workshop', dueOn: addDays(today, 9), question: 'Whom did we forget? (sample)' },
    bodyIds: [String(world.bodies.get('education')), String(world.bodies.get('youth'))],
    guestsSuggest: true,
    guests: [{ name: 'Lina Harrow', organisation: 'Harbour Youth Club (sample)' }],
  });
  const { id: roundId } = opened['round'] as Answer;
  await ministry.post('/api/comments', { planId, roundId, text: 'Teachers should hear of this early. (sample)' });
  const [{ link } = { link: '' }] = opened['links'] as { link: string }[];
  const door = `/api/consultation-links/${String(link.split('/').at(-1))}`;
  await author.post(`${door}/introduction`, { name: 'Lina Harrow', organisation: 'Harbour Youth Club (sample)' });
  await author.post(`${door}/comments`, { recordId: action, text: 'Our club could host it. (sample)' });
  const held = { heldOn: addDays(today, -3), place: 'Harbour town (sample)', ageGroup: '18-29' };
  for (const row of [
    { sex: 'female', sector: 'youth-organisation', count: 14 },
    { sex: 'male', sector: 'youth-organisation', count: 11 },
    { sex: 'female', sector: 'education', count: 6 },
  ])
    await author.post(`/api/review-rounds/${roundId}/participation`, { ...held, ...row });
};
