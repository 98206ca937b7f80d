import { randomUUID } from 'node:crypto';
import { planItem } from '@mufakat/planning/records/plan-item';
import type { Answer } from './sample-visitor.js';
import type { Telling } from './telling.js';

interface Measured {
  readonly planId: string;
  readonly author: string;
}

const people = { en: 'people', ar: 'أشخاص' };
const certified = 'Teachers certified';
const trained = 'Police officers trained';

interface Indicator {
  readonly id: string;
  readonly kind: string;
  readonly code?: string;
  readonly title?: { readonly en?: string };
}

const indicatorsOf = async ({ as }: Telling, { planId, author }: Measured): Promise<Answer & { all: Indicator[] }> => {
  const document = await (await as(author)).get(`/api/plans/${planId}/document`);
  const all = (document['records'] as Indicator[]).filter(({ kind }) => kind === 'indicator');
  return Object.assign(document, { all });
};

const named = (all: readonly Indicator[], title: string): Indicator | undefined =>
  all.find((one) => one.title?.en === title);

/** An indicator of the whole plan, computed of two others that count the same; and one without a baseline yet. */
export const computeInNationalPlan = async (telling: Telling, told: Measured): Promise<void> => {
  const { revision, all } = await indicatorsOf(telling, told);
  const codes = [named(all, certified)?.code, named(all, trained)?.code];
  const computed = {
    ...{ op: 'add', kind: 'indicator', id: randomUUID(), parent: told.planId, code: 'R1', level: 'outcome' },
    ...{ title: { en: 'Professionals trained in all', ar: 'مجموع المهنيين المدرّبين' }, formula: codes.join(' + ') },
    ...{ format: 'number', unit: people, decimals: 0, direction: 'increase', frequency: 'yearly' },
    limits: {
      en: 'Who was trained as both is counted twice. (sample)',
      ar: 'من تدرّب بالصفتين يُحسب مرتين. (نموذج)',
    },
  };
  const author = await telling.as(told.author);
  await author.post(`/api/plans/${told.planId}/change-sets`, {
    ...{ baseRevision: revision, changes: [computed], reason: 'The task force asked for one number. (sample)' },
  });
};

/** Beside the reports: what two registers count twice, taken off with its reason. */
export const addBesideReports = async (
  telling: Telling,
  { coordinator, firstYear, ...told }: Measured & { readonly coordinator: string; readonly firstYear: number },
): Promise<void> => {
  const { all } = await indicatorsOf(telling, told);
  const visitor = await telling.as(coordinator);
  await visitor.post('/api/indicator-entries', {
    ...{ planId: told.planId, indicatorId: named(all, certified)?.id, kind: 'overlap', value: '-12' },
    ...{
      periodTo: `${String(firstYear)}-12-31`,
      reason: 'Twelve teachers stand in the registers of two districts. (sample)',
    },
  });
};

const educators = 'Educators trained in the region';

/** The region asks for what its members measure already. */
export const measureInRegionalPlan = async (telling: Telling, told: Measured): Promise<void> => {
  const { revision } = await indicatorsOf(telling, told);
  const indicator = {
    ...{ op: 'add', kind: 'indicator', id: randomUUID(), parent: told.planId, code: 'R1', level: 'output' },
    ...{ title: { en: educators, ar: 'المربّون المدرَّبون في الإقليم' }, format: 'number', decimals: 0 },
    ...{ unit: { en: 'persons', ar: 'أشخاص' } },
    ...{ direction: 'increase', frequency: 'yearly', accumulation: 'incremental', acrossBodies: 'sum' },
  };
  const author = await telling.as(told.author);
  await author.post(`/api/plans/${told.planId}/change-sets`, {
    ...{ baseRevision: revision, changes: [indicator], reason: 'Counted by the members. (sample)' },
  });
};

/** A member's indicator gives to the regional one by an alignment in full. */
export const giveToRegion = async (telling: Telling, told: Measured, region: Measured): Promise<void> => {
  const [own, above] = [await indicatorsOf(telling, told), await indicatorsOf(telling, region)];
  const item = planItem(region.planId, String(named(above.all, educators)?.id));
  const parent = named(own.all, certified)?.id;
  const alignment = { op: 'add', kind: 'alignment', id: randomUUID(), parent, item, degree: 'full' };
  const author = await telling.as(told.author);
  await author.post(`/api/plans/${told.planId}/change-sets`, {
    ...{ baseRevision: own.revision, changes: [alignment], reason: 'The region counts the same. (sample)' },
  });
};
