import { readAt } from '@mufakat/planning/records/address';
import { type Kind, kindDescriptions } from '@mufakat/planning/records/kinds';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf, pathOf } from '@mufakat/planning/records/tree';
import { labelOf } from '@mufakat/planning/records/wording';
import { alignmentsOf, bodiesOf, driversOf } from './linked-cells.js';
import type { SheetReading } from './reading.js';

/** Something rows are filtered and grouped by. */
export interface Dimension {
  readonly id: string;
  /** Message key. */
  readonly label: string;
  /** Of a kind whose records stand under the row, for the label. */
  readonly kind?: Kind;
  /** What a record holds, none where it says nothing. */
  readonly valuesOf: (record: PlanRecord, reading: SheetReading) => readonly string[];
  /** A value in words, where it is not its own. */
  readonly wordsOf?: (value: string, reading: SheetReading) => string;
  /** Message key of a value, where words are the screen's. */
  readonly keyOf?: (value: string) => string;
  /** Values in an order of their own; else by words. */
  readonly order?: readonly string[];
}

const bodyWords = (value: string, { bodies }: SheetReading): string => bodies.name(value);
const everyRole = ['lead', 'co-lead', 'support', 'funding', 'consulted'] as const;

const ofBody = (id: string, label: string, roles: readonly string[]): Dimension => ({
  id,
  label,
  valuesOf: (record, reading) => [...new Set(bodiesOf(reading, record.id, roles))],
  wordsOf: bodyWords,
});

const yearIn = (record: PlanRecord, field: string): number | undefined =>
  typeof record[field] === 'string' ? Number(record[field].slice(0, 4)) : undefined;

/** Every year a record runs in; an ongoing one runs to the end of the plan. */
const yearsOf = (record: PlanRecord, { document }: SheetReading): string[] => {
  const root = document.records.get(document.plan);
  const first = yearIn(record, 'startsOn') ?? yearIn(record, 'endsOn');
  if (first === undefined) return [];
  const open = record['isOngoing'] === true && root ? yearIn(root, 'endsOn') : undefined;
  const last = Math.min(yearIn(record, 'endsOn') ?? open ?? first, first + 60);
  return Array.from({ length: Math.max(last - first, 0) + 1 }, (_, at) => String(first + at));
};

const choicesOf = (kind: Kind): Dimension[] =>
  kindDescriptions[kind].fields
    .filter(({ type }) => type === 'choice')
    .map(({ name, options }) => ({
      id: kind === 'action' ? name : `${kind}.${name}`,
      label: `fields.${kind}.${name}`,
      ...(kind === 'action' ? {} : { kind }),
      valuesOf: (record, { document }) => {
        const holders = record.kind === kind ? [record] : childrenOf(document, record.id);
        const values = holders.filter((one) => one.kind === kind).map((one) => one[name]);
        return [...new Set(values.flatMap((value) => (typeof value === 'string' ? [value] : [])))];
      },
      keyOf: (value: string) => `options.${value}`,
      order: options ?? [],
    }));

const pillar: Dimension = {
  id: 'pillar',
  label: 'kinds.pillar',
  valuesOf: ({ id }, { document }) => pathOf(document, id).flatMap((one) => (one.kind === 'pillar' ? [one.id] : [])),
  wordsOf: (value, { document, languages }) => {
    const record = document.records.get(value);
    return record ? [record.code, labelOf(record, languages)].filter(Boolean).join(' ') : '…';
  },
};
const level: Dimension = {
  id: 'level',
  label: 'sheet.level',
  valuesOf: ({ kind }) => [kind],
  keyOf: (value) => `kinds.${value}`,
  order: ['pillar', 'action', 'activity', 'indicator'],
};
const sensitivity: Dimension = {
  id: 'sensitivity',
  label: 'fields.any.sensitivity',
  valuesOf: ({ id }, { document, sensitivity: ofPlan }) => {
    const said = pathOf(document, id).findLast((one) => typeof one.sensitivity === 'string');
    return [said?.sensitivity ?? ofPlan];
  },
  keyOf: (value) => `sensitivities.${value}`,
  order: ['public', 'official', 'restricted'],
};
const status: Dimension = {
  id: 'status',
  label: 'fields.any.status',
  valuesOf: ({ id }, { statuses }) => [statuses.get(id)?.status].filter((one) => one !== undefined),
  keyOf: (value) => `status.${value}`,
};
const drivers: Dimension = {
  id: 'drivers',
  label: 'plan.columns.drivers',
  valuesOf: ({ id }, { document }) => driversOf(document, id),
  wordsOf: (value, { frameworks }) => frameworks.words(value),
};
const alignment: Dimension = {
  id: 'alignment',
  label: 'plan.columns.alignment',
  valuesOf: ({ id }, { document }) => alignmentsOf(document, id),
  wordsOf: (value, { frameworks }) => frameworks.words(value),
};
const year: Dimension = { id: 'period', label: 'sheet.year', valuesOf: yearsOf };
const targetGroups: Dimension = {
  id: 'targetGroups',
  label: 'fields.action.targetGroups',
  valuesOf: (record) => {
    const groups: unknown = readAt(record, 'targetGroups');
    return Array.isArray(groups) ? groups.map(String) : [];
  },
};

/** Everything a plan can be filtered and grouped by. */
export const dimensions: readonly Dimension[] = [
  pillar,
  ofBody('lead', 'plan.columns.lead', ['lead']),
  ofBody('support', 'plan.columns.support', ['support', 'funding', 'consulted']),
  ofBody('body', 'sheet.any_role', everyRole),
  ...[status, year, drivers, alignment, targetGroups, sensitivity, level],
  ...choicesOf('action'),
  ...choicesOf('budget-line'),
  ...choicesOf('indicator'),
  ...choicesOf('risk'),
  ...choicesOf('alignment'),
];

const byId = new Map(dimensions.map((dimension) => [dimension.id, dimension]));
export const dimensionOf = (id: string): Dimension | undefined => byId.get(id);

/** A record's values; one empty value where it says nothing. */
export const valuesIn = (dimension: Dimension, record: PlanRecord, reading: SheetReading): readonly string[] => {
  const values = dimension.valuesOf(record, reading);
  return values.length > 0 ? values : [''];
};
