import type { Kind } from '@mufakat/planning/records/kinds';
import type { Nature } from '@mufakat/planning/records/field';
import type { Column } from './column.js';
import type { Frameworks } from './frameworks.js';
import {
  alignmentsOf,
  bodiesOf,
  driversOf,
  indicatorText,
  plannedOf,
  writeAlignments,
  writeBodies,
  writeBudget,
  writeDrivers,
  writeIndicator,
} from './linked-cells.js';
import { nothing } from './reading.js';

/* Columns whose value stands in records under the row, or is worked out. */

const holding =
  (kinds: readonly Kind[]) =>
  (kind: Kind): Nature | undefined =>
    kinds.includes(kind) ? 'steering' : undefined;

export const bodyColumn = (id: string, roles: readonly string[], width: number): Column => ({
  id,
  label: `plan.columns.${id}`,
  width,
  editor: 'bodies',
  nature: holding(['action', 'activity', 'indicator', 'pillar']),
  read: ({ id: record }, reading) =>
    bodiesOf(reading, record, roles)
      .map((body) => reading.bodies.short(body))
      .join('; '),
  write: (record, text, reading) => writeBodies(reading, record, roles, text),
});

export const leadRoles = ['lead', 'co-lead'] as const;
export const supportRoles = ['support', 'funding', 'consulted'] as const;

export const budget: Column = {
  id: 'budget',
  label: 'plan.columns.budget',
  width: 126,
  isEnd: true,
  editor: 'line',
  nature: holding(['action', 'activity', 'pillar']),
  read: ({ id }, { document }) => plannedOf(document, id),
  write: (record, text, reading) => writeBudget(reading, record, text),
};
export const indicator: Column = {
  id: 'indicator',
  label: 'plan.columns.indicator',
  width: 210,
  editor: 'text',
  nature: (kind) => (kind === 'action' ? 'text' : undefined),
  read: ({ id }, reading) => indicatorText(reading, id),
  write: (record, text, reading) => writeIndicator(reading, record, text),
};
/** Codes with what they stand for, as the cell is read again. */
const saidBy = (frameworks: Frameworks, codes: readonly string[]): string =>
  codes.map((code) => frameworks.words(code)).join('; ');

export const drivers: Column = {
  id: 'drivers',
  label: 'plan.columns.drivers',
  width: 170,
  editor: 'list',
  nature: holding(['action', 'pillar']),
  read: ({ id }, { document, frameworks }) => saidBy(frameworks, driversOf(document, id)),
  write: (record, text, reading) => writeDrivers(reading, record, text),
};
export const alignment: Column = {
  id: 'alignment',
  label: 'plan.columns.alignment',
  width: 170,
  editor: 'list',
  isExtra: true,
  nature: holding(['action', 'pillar', 'indicator']),
  read: ({ id }, { document, frameworks }) => saidBy(frameworks, alignmentsOf(document, id)),
  write: (record, text, reading) => writeAlignments(reading, record, text),
};
const shownOnly = { editor: 'none', nature: () => undefined, write: () => nothing } as const;

export const checks: Column = { id: 'checks', label: 'plan.columns.checks', width: 78, read: () => '', ...shownOnly };
export const status: Column = {
  id: 'status',
  label: 'fields.any.status',
  width: 200,
  isExtra: true,
  read: ({ id }, { statuses }) => {
    const { status, proof, proofLevel } = statuses.get(id) ?? {};
    return [status, proof, proofLevel === proof ? null : proofLevel].filter(Boolean).join(' · ');
  },
  ...shownOnly,
};
