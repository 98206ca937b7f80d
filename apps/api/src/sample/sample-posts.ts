import { addDays } from '@mufakat/planning/obligations/day';
import type { Telling } from './telling.js';

/** An officer who will be away passes the duties of the post on. */
const goesOnLeave = async ({ as, today }: Telling): Promise<void> => {
  const officer = await as('interior-reporter');
  const [post] = (await officer.get('/api/delegable-posts')) as unknown as { id: string }[];
  const choices = (await officer.get(`/api/posts/${String(post?.id)}/delegates`)) as unknown as {
    postId: string | null;
    bodyName: { en?: string };
  }[];
  const colleague = choices.find(({ postId, bodyName }) => postId !== null && bodyName.en === 'Ministry of Justice');
  await officer.post(`/api/posts/${String(post?.id)}/delegations`, {
    ...{ toPostId: colleague?.postId, from: addDays(today, 30), to: addDays(today, 44) },
    words: 'While I am on leave. (sample)',
  });
};

/** From a day ahead on, the neighbour's office leads what its ministry led, by a decision of its government. */
const movesALead = async ({ as, today, world }: Telling, planId: string): Promise<void> => {
  const coordinator = await as('samplemark-focal-point');
  const { records } = (await coordinator.get(`/api/plans/${planId}/document`)) as unknown as {
    records: { id: string; kind: string; code?: string }[];
  };
  const action = records.find(({ kind, code }) => kind === 'action' && code === 'P1.A2');
  await coordinator.post(`/api/plans/${planId}/lead-moves`, {
    ...{ recordIds: [action?.id], on: addDays(today, 60) },
    ...{ fromBodyId: world.bodies.get('samplemark-home'), toBodyId: world.bodies.get('samplemark-office') },
    act: { authority: 'Government of Samplemark (sample)', number: '12/sample', on: today },
    reason: 'Families find the office nearer than the ministry. (sample)',
  });
};

/** Posts, and leads, as they change hands. */
export const changeHands = async (telling: Telling, samplemark: string): Promise<void> => {
  await goesOnLeave(telling);
  await movesALead(telling, samplemark);
};
