import { readTimeframe, type Timeframe } from '@mufakat/plan-documents/reading/timeframes';
import { readDecimal, splitList } from '@mufakat/plan-documents/reading/values';
import { descriptionOf, readAt, splitAddress } from '@mufakat/planning/records/address';
import { type FieldDescription, type Nature, sensitivities } from '@mufakat/planning/records/field';
import { type Kind, kindDescriptions } from '@mufakat/planning/records/kinds';
import type { PlanRecord } from '@mufakat/planning/records/record';
import {
  alignment,
  bodyColumn,
  budget,
  checks,
  drivers,
  indicator,
  leadRoles,
  status,
  supportRoles,
} from './linked-columns.js';
import type { Column, Editor } from './column.js';
import type { Written } from './reading.js';

const editors: Partial<Record<FieldDescription['type'], Editor>> = {
  text: 'line',
  translated: 'text',
  day: 'day',
  list: 'list',
  choice: 'choice',
  decimal: 'line',
  integer: 'line',
};

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

const setting = ({ kind, id }: PlanRecord, address: string, value: unknown): Written => ({
  changes: [{ op: 'set', kind, id, [address]: value }],
});

const setAll = ({ kind, id }: PlanRecord, fields: Readonly<Record<string, unknown>>): Written => ({
  changes: [{ op: 'set', kind, id, ...fields }],
});

const ends: ReadonlySet<string> = new Set(['endsOn', 'to', 'dueOn']);

const writeEnd = (record: PlanRecord, address: string, { from, to, isOngoing }: Timeframe): Written | undefined => {
  if (isOngoing && record.kind === 'action') return setAll(record, { isOngoing: true, [address]: null });
  const day = to ?? from;
  return day === undefined ? undefined : setAll(record, { [address]: day });
};

/** "2026–2028" in a start gives the end too, where there is none yet. */
const writeStart = (record: PlanRecord, address: string, { from, to }: Timeframe): Written | undefined => {
  const day = from ?? to;
  if (day === undefined) return undefined;
  const givesEnd = address === 'startsOn' && to !== undefined && to !== day && record['endsOn'] === undefined;
  return setAll(record, { [address]: day, ...(givesEnd ? { endsOn: to } : {}) });
};

/** A day as people type it: ISO, 31.12.2026, "March 2026", "Q2 2026"; of a span its start, or its end for an end. */
export const writeDay = (record: PlanRecord, address: string, text: string): Written => {
  if (text.trim() === '') return setting(record, address, null);
  const read = readTimeframe(text);
  if (!read || 'refused' in read) return { fault: 'day', text };
  const written = ends.has(address) ? writeEnd(record, address, read) : writeStart(record, address, read);
  return written ?? { fault: 'day', text };
};

const choiceOf = (options: readonly string[], text: string): string | undefined => {
  const wanted = text.trim().toLowerCase().replace(/\s+/g, '-');
  return options.find((option) => option === wanted);
};

/** How a type reads typed text; undefined where it does not understand. */
type ReadValue = (text: string, field: FieldDescription) => unknown;
const readers: Partial<Record<FieldDescription['type'], ReadValue>> = {
  list: (text) => splitList(text),
  choice: (text, { options = [] }) => choiceOf(options, text),
  decimal: (text) => readDecimal(text),
  integer: (text) => {
    const number = readDecimal(text);
    return number === undefined ? undefined : Math.trunc(Number(number));
  },
  boolean: (text) => /^(true|yes|1|نعم)$/i.test(text),
};

/** Writes a text into a field, as its description says. */
export const writeField = (record: PlanRecord, address: string, text: string): Written => {
  const field = descriptionOf(record.kind, splitAddress(address).field);
  const value = text.trim();
  if (field?.type === 'day') return writeDay(record, address, value);
  if (value === '') return setting(record, address, null);
  const read = field && readers[field.type];
  if (!read) return setting(record, address, value);
  const understood = read(value, field);
  return understood === undefined ? { fault: field.type, text } : setting(record, address, understood);
};

const natureOf = (kind: Kind, name: string): Nature | undefined =>
  name === 'code' ? kindDescriptions[kind].nature : descriptionOf(kind, name)?.nature;

const fieldColumn = (address: string, width: number, more: Partial<Column> = {}): Column => {
  const { field: name, language } = splitAddress(address);
  const field = descriptionOf('action', name);
  return {
    id: address,
    label: `fields.action.${name}`,
    language,
    width,
    editor: (field && editors[field.type]) ?? 'line',
    options: field?.options,
    nature: (kind) => natureOf(kind, name),
    read: (record) => textOf(readAt(record, address)),
    write: (record, text) => writeField(record, address, text),
    ...more,
  };
};

const daysOf = ({ startsOn, endsOn, isOngoing }: PlanRecord): string =>
  [startsOn, isOngoing === true ? undefined : endsOn].filter((one) => typeof one === 'string').join(' – ');

const setOngoing = (record: PlanRecord, from: string | undefined): Written =>
  setAll(record, { ...(from ? { startsOn: from } : {}), endsOn: null, isOngoing: true });

/** "2026–2028", "Q2 2026", "from 2027", "ongoing": start and end at once. */
const writePeriod = (record: PlanRecord, text: string): Written => {
  const notOngoing = record.kind === 'action' ? { isOngoing: null } : {};
  if (text.trim() === '') return setAll(record, { startsOn: null, endsOn: null, ...notOngoing });
  const read = readTimeframe(text);
  if (!read || 'refused' in read) return { fault: 'day', text };
  if (read.isOngoing && record.kind === 'action') return setOngoing(record, read.from);
  const days = { startsOn: null, endsOn: null, ...given({ startsOn: read.from, endsOn: read.to }) };
  return setAll(record, { ...days, ...notOngoing });
};
const given = (fields: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined));

const period: Column = {
  id: 'period',
  label: 'plan.columns.period',
  width: 150,
  editor: 'day',
  nature: (kind) => (kind === 'action' || kind === 'activity' ? natureOf(kind, 'startsOn') : undefined),
  read: daysOf,
  write: writePeriod,
};
const choiceColumn = (address: string, width: number): Column => ({
  ...fieldColumn(address, width, { isExtra: true, editor: 'choice' }),
  read: (record, { option }) => {
    const value = textOf(readAt(record, address));
    return value === '' ? '' : option(value);
  },
  write: (record, text, { option }) => {
    const options = descriptionOf('action', address)?.options ?? [];
    const said = options.find((one) => option(one).toLowerCase() === text.trim().toLowerCase());
    return writeField(record, address, said ?? text);
  },
});

const sensitivity: Column = {
  id: 'sensitivity',
  label: 'fields.any.sensitivity',
  width: 120,
  isExtra: true,
  editor: 'choice',
  options: sensitivities,
  nature: (kind) => kindDescriptions[kind].nature,
  read: (record, { option }) => {
    const value = textOf(readAt(record, 'sensitivity'));
    return value === '' ? '' : option(value);
  },
  write: (record, text, { option }) => {
    if (text.trim() === '') return setting(record, 'sensitivity', null);
    const wanted = text.trim().toLowerCase();
    const said = sensitivities.find((one) => one === wanted || option(one).toLowerCase() === wanted);
    return said ? setting(record, 'sensitivity', said) : { fault: 'choice', text };
  },
};

/** The columns of a plan in these languages, the first of them frozen beside the code. */
export const columnsFor = ([first = 'en', ...others]: readonly string[]): Column[] => [
  fieldColumn('code', 112, { isFrozen: true, label: 'fields.record.code' }),
  fieldColumn(`title.${first}`, 320, { isFrozen: true, isTitle: true }),
  checks,
  bodyColumn('lead', leadRoles, 136),
  period,
  budget,
  indicator,
  fieldColumn('startsOn', 118),
  fieldColumn('endsOn', 118),
  bodyColumn('support', supportRoles, 170),
  ...others.map((language) => fieldColumn(`title.${language}`, 280)),
  fieldColumn(`expectedOutput.${first}`, 240),
  fieldColumn('targetGroups', 180),
  drivers,
  ...[alignment, status, sensitivity],
  ...['novelty', 'personalData'].map((field) => choiceColumn(field, 130)),
  ...['description', 'problem', 'place'].map((field) => fieldColumn(`${field}.${first}`, 240, { isExtra: true })),
  fieldColumn('source', 180, { isExtra: true }),
];

/** Whether the cell can be written by somebody who may change text or only steering. */
export const isWritable = (
  column: Column,
  kind: Kind | undefined,
  may: { text: boolean; steering: boolean },
): boolean => {
  if (!kind || column.editor === 'none') return false;
  const nature = column.nature(kind);
  return nature !== undefined && may[nature];
};
