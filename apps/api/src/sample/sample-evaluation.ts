import { addDays } from '@mufakat/planning/obligations/day';
import type { Answer } from './sample-visitor.js';
import type { Telling } from './telling.js';

interface Evaluated {
  readonly planId: string;
  readonly coordinator: string;
  readonly author: string;
  readonly firstYear: number;
  readonly actions: readonly Answer[];
}

const recommendations = [
  { priority: 'high', text: 'Train in the districts as well. One course a year in the capital reaches few. (sample)' },
  { priority: 'medium', text: 'Publish what each action costs, once a year. (sample)' },
  { priority: 'low', text: 'Merge the two hotlines. (sample)' },
] as const;

/** A mid-term evaluation that is final: one recommendation accepted and followed up, one refused, one not answered yet. */
export const evaluateNationalPlan = async (telling: Telling, told: Evaluated): Promise<void> => {
  const { as, world, today } = telling;
  const { planId, coordinator, author, firstYear, actions } = told;
  const [lead, focal] = [await as(coordinator), await as(author)];
  const body = (key: string) => String(world.bodies.get(key));
  const { id } = await lead.post('/api/evaluations', {
    ...{ planId, kind: 'mid-term', title: 'Mid-term evaluation (sample)', evaluatorName: 'Team North (sample)' },
    ...{ isExternal: true, terms: 'What was reached, what was not, and what should change. (sample)' },
    ...{ periodFrom: `${String(firstYear)}-01-01`, periodTo: today },
    ...{ reportDueOn: today, responseDueOn: addDays(today, 30) },
  });
  const path = `/api/evaluations/${id}`;
  await lead.post(`${path}/moves`, { move: 'begin' });
  const findings = [
    {
      ...{ criterion: 'effectiveness', text: 'Training takes place in the capital only. (sample)' },
      ...{ facts: ['status.off-track', 'response'], records: [String(actions[0]?.id)] },
    },
    { criterion: 'efficiency', text: 'What an action costs is known for few of them. (sample)', facts: ['slips'] },
    { criterion: 'relevance', text: 'The aims are still the right ones. (sample)', rating: 'Satisfactory' },
  ];
  for (const finding of findings) await lead.post(`${path}/findings`, finding);
  const addressed = [['education'], ['secretariat'], ['interior', 'youth']];
  const written = await lead.post(`${path}/recommendations`, {
    recommendations: recommendations.map((one, at) => ({ ...one, bodies: (addressed[at] ?? []).map(body) })),
  });
  const [train, , merge] = written['recommendations'] as readonly Answer[];
  await lead.post(`${path}/moves`, { move: 'finalise', reason: 'The draft was read in the task force. (sample)' });
  const answer = (of: Answer | undefined, form: object) =>
    focal.post(`${path}/recommendations/${String(of?.id)}/responses`, form);
  await answer(train, {
    ...{ answer: 'accepted', promise: 'Two courses in each district. (sample)' },
    ...{ bodyId: body('education'), dueOn: addDays(today, 120) },
  });
  await answer(merge, { answer: 'not-accepted', reason: 'They speak to different people. (sample)' });
  const reporter = await as('education-reporter');
  await reporter.post(`${path}/recommendations/${String(train?.id)}/follow-ups`, {
    ...{ step: 'under-way', words: 'Courses ran in two of nine districts. (sample)' },
  });
};
