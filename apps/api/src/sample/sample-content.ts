import { randomUUID } from 'node:crypto';
import type { AddChange } from '@mufakat/planning/changes/change';
import type { SampleAction, SamplePillar } from './data/sample-plans.js';

interface Laying {
  readonly planId: string;
  readonly firstYear: number;
  readonly bodies: ReadonlyMap<string, string>;
}

const add = (kind: AddChange['kind'], parent: string, fields: object): AddChange => ({
  ...{ op: 'add', kind, id: randomUUID(), parent },
  ...fields,
});

const measureOf = (
  action: string,
  code: string,
  { indicator, to = 1 }: SampleAction,
  firstYear: number,
): AddChange[] => {
  if (!indicator) return [];
  const { baseline, share, target, bySex, title, ...rest } = indicator;
  const labels =
    rest.format === 'percent'
      ? {
          numeratorLabel: { en: 'Reached', ar: 'المتحقق' },
          denominatorLabel: { en: 'All', ar: 'المجموع' },
          acrossBodies: 'weighted-mean',
        }
      : { acrossBodies: 'sum' };
  const record = add('indicator', action, {
    ...{
      code: `${code}.I1`,
      title,
      ...rest,
      ...labels,
      level: 'output',
      direction: 'increase',
      decimals: 0,
      frequency: 'yearly',
    },
    ...{ baselineValue: baseline, baselineOn: `${String(firstYear)}-01-01`, baselineSource: 'Sample survey' },
    ...(share && { baselineNumerator: share[0], baselineDenominator: share[1] }),
    meansOfVerification: { en: 'Records of the lead body', ar: 'سجلات الجهة القائدة' },
    ...(bySex && { disaggregation: ['sex'] }),
  });
  return [record, add('target', record.id, { dueOn: `${String(firstYear + to)}-12-31`, value: target })];
};

const actionOf = (parent: string, code: string, action: SampleAction, laying: Laying): AddChange[] => {
  const { title, output, lead, supports = [], groups, drivers = [], from, to, budget } = action;
  const { firstYear, bodies } = laying;
  const record = add('action', parent, {
    ...{ code, title, startsOn: `${String(firstYear + from)}-01-01` },
    ...(to === undefined ? { isOngoing: true } : { endsOn: `${String(firstYear + to)}-12-31` }),
    ...(output && { expectedOutput: output }),
    ...(groups && { targetGroups: [...groups] }),
    personalData: 'none',
  });
  const assigned = [...(lead ? [[lead, 'lead']] : []), ...supports.map((body) => [body, 'support'])];
  return [
    record,
    ...assigned.map(([body = '', role]) => add('assignment', record.id, { body: bodies.get(body), role })),
    ...drivers.map((driver) => add('driver-link', record.id, { driver })),
    ...(budget
      ? [
          add('budget-line', record.id, {
            year: firstYear + from,
            currency: 'USD',
            funding: 'existing-budget',
            ...budget,
          }),
        ]
      : []),
    ...measureOf(record.id, code, action, firstYear),
  ];
};

/** The records of a sample plan: pillars with their actions, leads, drivers, money and indicators. */
export const contentOf = (pillars: readonly SamplePillar[], laying: Laying): AddChange[] =>
  pillars.flatMap(({ title, actions }, at) => {
    const code = `P${String(at + 1)}`;
    const pillar = add('pillar', laying.planId, { code, title });
    const laid = actions.flatMap((action, index) =>
      actionOf(pillar.id, `${code}.A${String(index + 1)}`, action, laying),
    );
    return [pillar, ...laid];
  });
