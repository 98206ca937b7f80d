import { addDays } from '@mufakat/planning/obligations/day';
import type { Answer, SampleVisitor } from './sample-visitor.js';
import type { Telling } from './telling.js';

interface Served {
  readonly planId: string;
  /** Who may release the plan's text. */
  readonly author: string;
}

const place = { en: 'North District (sample)', others: ['North District', 'Harbour City'] };
const shared = { targetGroups: ['Young people'], theme: 'youth' };

const actionsOf = async (visitor: SampleVisitor, planId: string): Promise<readonly Answer[]> => {
  const records = (await visitor.get(`/api/plans/${planId}/linkable-records`)) as unknown as readonly Answer[];
  return records.filter((record) => record['kind'] === 'action');
};

/** An association enters what it really does once, for actions of two plans; a ministry does alike in the same place. */
export const initiativesOf = async (
  { as, world, today }: Telling,
  [national, regional]: readonly [Served, Served],
): Promise<void> => {
  const association = world.bodies.get('platform');
  for (const { planId, author } of [national, regional])
    await (await as(author)).post('/api/releases', { planId, toBodyId: association, what: 'adopted-text' });
  const period = { fromOn: addDays(today, -200), toOn: addDays(today, 160) };
  const civil = await as('civil-society');
  const theatre = await civil.post('/api/initiatives', {
    ...{ bodyId: association, ...shared, ...period, places: place.others, state: 'running', reach: 900 },
    ...{ money: '42000', currency: 'USD' },
    title: { en: 'Youth theatre in the neighbourhoods (sample)', ar: 'مسرح الشباب في الأحياء (نموذج)' },
    description: { en: 'Young people write and play what they live; talks follow. (sample)' },
  });
  for (const [{ planId }, count] of [[national, 2] as const, [regional, 1] as const])
    for (const { id } of (await actionsOf(civil, planId)).slice(0, count))
      await civil.post(`/api/initiatives/${theatre.id}/links`, { planId, recordId: id });
  await civil.post(`/api/initiatives/${theatre.id}/updates`, {
    ...{ onDay: addDays(today, -21), state: 'running' },
    text: 'Twelve plays in five neighbourhoods; 340 young people came. (sample)',
    evidence: [{ title: 'Programme of the season (sample)', url: 'https://sample.example/theatre' }],
  });
  const ministry = await as('education-reporter');
  const clubs = await ministry.post('/api/initiatives', {
    ...{ bodyId: world.bodies.get('education'), ...shared, ...period, places: [place.others[0]], state: 'running' },
    title: { en: 'Debating clubs in schools (sample)', ar: 'نوادي المناظرة في المدارس (نموذج)' },
  });
  const [first] = await actionsOf(ministry, national.planId);
  await ministry.post(`/api/initiatives/${clubs.id}/links`, { planId: national.planId, recordId: first?.id });
};
