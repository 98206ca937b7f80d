import { readAt } from '@mufakat/planning/records/address';
import type { FieldDescription } from '@mufakat/planning/records/field';
import { type Kind, kindDescriptions } from '@mufakat/planning/records/kinds';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf } from '@mufakat/planning/records/tree';
import { isObject } from '@mufakat/planning/records/value';
import type { BodyNames } from './body-names.js';

/** What a cell holds, and so how it is typed in a workbook and read back. */
export type CellKind =
  'text' | 'day' | 'number' | 'flag' | 'list' | 'choice' | 'parent' | 'bodies' | 'targets' | 'drivers' | 'id';

export interface SheetColumn {
  /** `id`, `parent`, an address such as `title.ar`, a role, `targets`, `drivers`. */
  readonly key: string;
  readonly cell: CellKind;
  /** English label; `language` is named behind it where the plan has several. */
  readonly label: string;
  readonly language?: string;
  readonly options?: readonly string[];
  /** In characters. */
  readonly width: number;
}

/** What a column needs to show a record. */
export interface Showing {
  readonly document: PlanDocument;
  readonly bodies: BodyNames;
  readonly labels: ReadonlyMap<string, string>;
  readonly yes: string;
}

export const roleColumns: Readonly<Record<string, string>> = {
  lead: 'Lead',
  'co-lead': 'Co-lead',
  support: 'Support',
  funding: 'Funding',
  consulted: 'Consulted',
};

const cellOf: Partial<Record<FieldDescription['type'], CellKind>> = {
  text: 'text',
  translated: 'text',
  day: 'day',
  decimal: 'number',
  integer: 'number',
  boolean: 'flag',
  choice: 'choice',
  list: 'list',
};
const widthOf = (field: FieldDescription): number => {
  if (field.type !== 'translated' && field.type !== 'text') return 14;
  return (field.max ?? 500) > 500 ? 48 : 22;
};

const columnsOfField = (field: FieldDescription, languages: readonly string[]): SheetColumn[] => {
  const cell = cellOf[field.type];
  if (!cell) return [];
  const column = { cell, label: field.label, width: widthOf(field), options: field.options };
  if (field.type !== 'translated') return [{ ...column, key: field.name }];
  return languages.map((language) => ({ ...column, key: `${field.name}.${language}`, language }));
};

export const id: SheetColumn = { key: 'id', cell: 'id', label: 'id', width: 38 };
const code: SheetColumn = { key: 'code', cell: 'text', label: 'Code', width: 12 };
const targets: SheetColumn = { key: 'targets', cell: 'targets', label: 'Targets', width: 22 };
const drivers: SheetColumn = { key: 'drivers', cell: 'drivers', label: 'Drivers', width: 22 };

const ownFields = (kind: Kind, languages: readonly string[]): SheetColumn[] =>
  kindDescriptions[kind].fields.flatMap((field) => columnsOfField(field, languages));

/** The roles that have a column: lead and support always, others where the plan knows them. */
export const rolesIn = (document: PlanDocument): string[] => {
  const used = new Set([...document.records.values()].map((record) => record['role']));
  return Object.keys(roleColumns).filter((role) => role === 'lead' || role === 'support' || used.has(role));
};

const extras = (kind: Kind, roles: readonly string[]): SheetColumn[] => {
  if (kind === 'indicator') return [targets];
  if (kind !== 'action') return [];
  const bodies = roles.map((role): SheetColumn => ({
    key: role,
    cell: 'bodies',
    label: roleColumns[role] ?? role,
    width: 22,
  }));
  return [...bodies, drivers];
};

/** The columns of a kind's sheet, read from its field descriptions; hidden id first. */
export const columnsFor = (kind: Kind, languages: readonly string[], roles: readonly string[]): SheetColumn[] => {
  const parent: SheetColumn = { key: 'parent', cell: 'parent', label: 'Under', width: 30 };
  const fields = ownFields(kind, languages);
  const titles = fields.filter(({ key }) => key.startsWith('title.'));
  const others = fields.filter(({ key }) => !key.startsWith('title.'));
  const numbered = kind === 'budget-line' || kind === 'risk' ? [] : [code];
  return [id, parent, ...numbered, ...titles, ...extras(kind, roles), ...others];
};

const ofKind = (document: PlanDocument, parent: string, kind: Kind): PlanRecord[] =>
  childrenOf(document, parent).filter((record) => record.kind === kind);

export const assignmentsOf = (document: PlanDocument, record: string, role: string): PlanRecord[] =>
  ofKind(document, record, 'assignment').filter((assignment) => assignment['role'] === role);
export const targetsOf = (document: PlanDocument, indicator: string): PlanRecord[] =>
  ofKind(document, indicator, 'target');
export const driversOf = (document: PlanDocument, record: string): PlanRecord[] =>
  ofKind(document, record, 'driver-link');

const plain = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
};

/** "2027-12-31: 500 (note)": one target a line. */
export const targetLine = (target: PlanRecord): string => {
  const note = isObject(target['note']) ? plain(Object.values(target['note'])[0]) : '';
  const value = plain(target['value']);
  const said = [value, note === '' ? '' : value === '' ? note : `(${note})`].filter(Boolean).join(' ');
  return target['dueOn'] === undefined ? said : `${plain(target['dueOn'])}: ${said}`;
};

const shownField = (value: unknown, showing: Showing): string => {
  if (Array.isArray(value)) return value.map(plain).join('; ');
  return value === true ? showing.yes : plain(value);
};

const namesOf = (records: readonly PlanRecord[], name: (record: PlanRecord) => string, between = '; '): string =>
  records.map(name).join(between);

const parentLabel = ({ parent }: PlanRecord, { document, labels }: Showing): string =>
  parent === null || parent === document.plan ? '' : (labels.get(parent) ?? '');

type Shown = (column: SheetColumn, record: PlanRecord, showing: Showing) => string;

const shown: Partial<Record<CellKind, Shown>> = {
  id: (_, { id: own }) => own,
  parent: (_, record, showing) => parentLabel(record, showing),
  bodies: ({ key }, record, { document, bodies }) =>
    namesOf(assignmentsOf(document, record.id, key), (one) => bodies.of(one['body'])),
  targets: (_, record, { document }) => namesOf(targetsOf(document, record.id), targetLine, '\n'),
  drivers: (_, record, { document }) => namesOf(driversOf(document, record.id), (link) => plain(link['driver'])),
};

/** What stands in a record's cell, as text. The same text read back means: nothing was changed here. */
export const show: Shown = (column, record, showing) =>
  shown[column.cell]?.(column, record, showing) ?? shownField(readAt(record, column.key), showing);
