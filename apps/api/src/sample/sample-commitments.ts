import { addDays } from '@mufakat/planning/obligations/day';
import { defaultForm } from '@mufakat/planning/rounds/report-form';
import type { Telling } from './telling.js';

interface Governed {
  readonly planId: string;
  readonly coordinator: string;
  readonly firstYear: number;
}

/** Two audiences at once: six-monthly and yearly, with a question of the second's own. */
const calendars = async ({ as }: Telling, { planId, coordinator, firstYear }: Governed): Promise<void> => {
  const visitor = await as(coordinator);
  const days = { firstFrom: `${String(firstYear + 2)}-01-01`, opensAfter: 1 };
  await visitor.post('/api/reporting-calendars', {
    ...{ planId, title: 'Six-monthly report (sample)', audience: 'The President (sample)', cadence: 'half-yearly' },
    ...{ ...days, dueAfter: 31, freezesAfter: 60 },
  });
  await visitor.post('/api/reporting-calendars', {
    ...{ planId, title: 'Annual report (sample)', audience: 'The task force (sample)', cadence: 'yearly' },
    ...{ ...days, dueAfter: 45, freezesAfter: 90 },
    form: [
      ...defaultForm,
      {
        ...{ code: 'own-1', answer: 'number', required: 'never' },
        label: { en: 'In how many districts?', ar: 'في كم منطقة؟' },
      },
    ],
  });
};

/** This year's commitments: one body takes on all, one changes and refuses; the others have not answered. */
export const commitmentsOf = async (telling: Telling, governed: Governed): Promise<void> => {
  const { as, world, today } = telling;
  await calendars(telling, governed);
  const visitor = await as(governed.coordinator);
  const call = await visitor.post('/api/commitment-calls', {
    ...{ planId: governed.planId, year: Number(today.slice(0, 4)), isYearly: true },
    ...{ opensOn: today, dueOn: addDays(today, 21) },
  });
  const rows = call['rows'] as readonly { action: string; bodyId: string }[];
  const answered = async (body: string, person: string, answers: readonly object[]): Promise<void> => {
    const bodyId = world.bodies.get(body);
    const own = rows.filter((row) => row.bodyId === bodyId);
    const given = own.flatMap(({ action }, at) => (answers[at] ? [{ action, ...answers[at] }] : []));
    const signer = await as(person);
    if (given.length > 0) await signer.post(`/api/commitment-calls/${call.id}/commitments`, { bodyId, answers: given });
  };
  await answered('youth', 'youth-reporter', Array<object>(9).fill({ answer: 'takes-on' }));
  await answered('interior', 'interior-reporter', [
    { answer: 'with-change', change: 'In two regions instead of four. (sample)' },
    { answer: 'not-this-year', reason: 'The budget begins next year. (sample)' },
  ]);
};
