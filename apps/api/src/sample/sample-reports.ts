import { addDays } from '@mufakat/planning/obligations/day';
import type { Answer, SampleVisitor } from './sample-visitor.js';
import type { Telling } from './telling.js';

interface Reported {
  readonly planId: string;
  readonly coordinator: string;
  readonly firstYear: number;
}
interface Line {
  readonly action: string;
  readonly before: unknown;
  readonly indicators: readonly {
    readonly id: string;
    readonly format: string;
    readonly disaggregation: readonly string[];
  }[];
}
interface Words {
  readonly judgement: string;
  readonly narrative: string;
  readonly noEvidenceReason?: string;
}

const firstWords: readonly Words[] = [
  { judgement: 'on-track', narrative: 'Work began in two districts and goes on as planned. (sample)' },
  { judgement: 'at-risk', narrative: 'The budget came late; the trainers are found, the rooms are not. (sample)' },
  { judgement: 'not-started', narrative: 'Planned for next year. (sample)' },
];
const secondWords: readonly Words[] = [
  { judgement: 'on-track', narrative: 'Four more districts joined. (sample)' },
  { judgement: 'off-track', narrative: 'Half of the places could not be filled. (sample)' },
  {
    judgement: 'completed',
    narrative: 'Done; the report is with the secretariat. (sample)',
    noEvidenceReason: 'The report is on paper and being scanned. (sample)',
  },
];

/** Who writes for a body, in the order in which the story tells of them. A body not here stays silent, or its post is vacant. */
const reporters: Readonly<Record<string, string>> = {
  youth: 'youth-reporter',
  interior: 'interior-reporter',
  education: 'education-reporter',
  'som-youth': 'regional-youth',
  'som-education': 'regional-education',
};

const valuesOf = (line: Line, at: number): object[] =>
  line.indicators.flatMap(({ id: indicator, format, disaggregation }): object[] => {
    if (format === 'percent') return [{ indicator, numerator: String(12 + at * 9), denominator: '60' }];
    const [women, men] = [140 + at * 35, 120 + at * 20];
    if (!disaggregation.includes('sex')) return [{ indicator, value: String(women + men) }];
    return [
      { indicator, value: String(women + men) },
      { indicator, value: String(women), sex: 'female' },
      { indicator, value: String(men), sex: 'male' },
    ];
  });

const linesOf = async (reporter: SampleVisitor, report: Answer, words: readonly Words[]): Promise<object[]> => {
  const { lines } = await reporter.get(`/api/reports/${report.id}`);
  return (lines as Line[]).map((line, at) => {
    const values = valuesOf(line, at);
    const evidence =
      at === 0 ? [{ title: 'Minutes of the steering group (sample)', url: 'https://sample.example/minutes' }] : [];
    return {
      action: line.action,
      ...words[at % words.length],
      nextStep: 'Meet the districts. (sample)',
      values,
      evidence,
    };
  });
};

const reportsOf = async ({ as, world }: Telling, coordinator: string, round: Answer): Promise<Map<string, Answer>> => {
  const visitor = await as(coordinator);
  const filter = encodeURIComponent(JSON.stringify({ roundId: round.id }));
  const reports = (await visitor.get(`/api/reports?filter=${filter}&range=[0,99]`)) as unknown as Answer[];
  const keyOf = new Map([...world.bodies].map(([key, id]) => [id, key]));
  const byBody = new Map(reports.map((report) => [String(keyOf.get(String(report['bodyId']))), report]));
  const inOrder = [...Object.keys(reporters), ...byBody.keys()];
  return new Map(inOrder.flatMap((body) => (byBody.has(body) ? [[body, byBody.get(body) as Answer]] : [])));
};

const write = async (reporter: SampleVisitor, report: Answer, words: readonly Words[]): Promise<void> => {
  await reporter.patch(`/api/reports/${report.id}`, { lines: await linesOf(reporter, report, words) });
};

/** Bodies whose report passes their own officer first. */
const officers: Readonly<Record<string, string>> = { education: 'clearing-officer' };

const send = async ({ as }: Telling, body: string, report: Answer): Promise<void> => {
  const reporter = await as(String(reporters[body]));
  const officer = officers[body];
  if (officer) await reporter.post(`/api/reports/${report.id}/clearance`, {});
  const sender = officer ? await as(officer) : reporter;
  await sender.post(`/api/reports/${report.id}/submission`, {});
};

/** A finished round: who reports is verified, the rest stays silent or vacant; then it is frozen. */
const finished = async (telling: Telling, { planId, coordinator, firstYear }: Reported): Promise<void> => {
  const visitor = await telling.as(coordinator);
  const round = await visitor.post('/api/reporting-rounds', {
    ...{ planId, title: `Report on ${String(firstYear)} (sample)` },
    ...{ periodFrom: `${String(firstYear)}-01-01`, periodTo: `${String(firstYear)}-12-31` },
    ...{ opensOn: addDays(telling.today, -90), dueOn: addDays(telling.today, -60) },
  });
  for (const [body, report] of await reportsOf(telling, coordinator, round)) {
    if (!reporters[body]) continue;
    const reporter = await telling.as(reporters[body]);
    await write(reporter, report, firstWords);
    await send(telling, body, report);
    await visitor.post(`/api/reports/${report.id}/verification`, {});
  }
  await visitor.post(`/api/reporting-rounds/${round.id}/freeze`, {});
};

/** One ministry without a report got links in a letter, and then told by telephone what the coordinator writes for it. */
const withoutForm = async (
  { as }: Telling,
  round: Answer,
  { coordinator, report }: { coordinator: string; report: Answer },
): Promise<void> => {
  const visitor = await as(coordinator);
  await visitor.post(`/api/reporting-rounds/${round.id}/answer-links`, { bodyIds: [report['bodyId']] });
  await visitor.post(`/api/reports/${report.id}/stand-in`, {
    reason: 'Told by telephone; the officer is on leave. (sample)',
  });
};

/** A line is returned, and its body has begun to write it anew: others read what was sent. */
const correcting = async (
  telling: Telling,
  coordinator: string,
  [body, { id }]: readonly [string, Answer],
): Promise<void> => {
  const visitor = await telling.as(coordinator);
  const { lines } = await visitor.get(`/api/reports/${id}`);
  const [first] = lines as Line[];
  const action = first?.action;
  await visitor.post(`/api/reports/${id}/return`, {
    lines: [{ action, reason: 'Please say how many districts joined. (sample)' }],
  });
  const reporter = await telling.as(String(reporters[body]));
  const narrative = 'Four more districts joined, eleven in all. (sample)';
  await reporter.patch(`/api/reports/${id}`, { lines: [{ action, narrative }] });
};

/** An open round: one report waits for the verifier, one was returned, one is begun. */
const running = async (telling: Telling, { planId, coordinator, firstYear }: Reported): Promise<void> => {
  const visitor = await telling.as(coordinator);
  const year = String(firstYear + 1);
  const round = await visitor.post('/api/reporting-rounds', {
    ...{ planId, title: `Report on ${year} (sample)`, periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` },
    ...{ opensOn: addDays(telling.today, -14), dueOn: addDays(telling.today, 21) },
  });
  const reports = await reportsOf(telling, coordinator, round);
  const [submitted, returned] = [...reports].filter(([body]) => reporters[body]);
  for (const [body, report] of [submitted, returned].filter((one) => one !== undefined)) {
    const reporter = await telling.as(String(reporters[body]));
    await write(reporter, report, secondWords);
    await send(telling, body, report);
  }
  const silent = reports.get('justice');
  if (silent) await withoutForm(telling, round, { coordinator, report: silent });
  if (returned) await correcting(telling, coordinator, returned);
};

export const reportRounds = async (telling: Telling, reported: Reported): Promise<void> => {
  await finished(telling, reported);
  await running(telling, reported);
};
