import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf, inReadingOrder, pathOf } from '@mufakat/planning/records/tree';
import { isObject } from '@mufakat/planning/records/value';
import type { Asking, Filter } from './asking.js';
import { dimensionOf, valuesIn } from './dimensions.js';
import { groupsOf } from './groups.js';
import type { SheetReading } from './reading.js';
import type { RowMaking } from './row-making.js';

/** Kinds that are rows of the matrix; the others stand in its cells. */
export const rowKinds: ReadonlySet<Kind> = new Set(['pillar', 'action', 'activity', 'indicator']);

export interface Row {
  readonly id: string;
  /** From 1, as `aria-level` counts. */
  readonly level: number;
  /** Absent for a group. */
  readonly record?: PlanRecord;
  /** Of a group: what it is called, and its actions. */
  readonly words?: string;
  readonly members?: readonly string[];
  readonly hasChildren: boolean;
  readonly isOpen: boolean;
}

export interface Asked extends Asking {
  /** Pillars and groups that were closed, actions that were opened. */
  readonly closed: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const haystacks = new WeakMap<PlanRecord, string>();
const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  return isObject(value) ? Object.values(value).flatMap(stringsOf) : [];
};
const searched = ['code', 'title', 'description', 'expectedOutput', 'targetGroups', 'objective'];
const haystackOf = (record: PlanRecord): string => {
  let haystack = haystacks.get(record);
  if (haystack === undefined) {
    haystack = fold(searched.flatMap((field) => stringsOf(record[field])).join('\n'));
    haystacks.set(record, haystack);
  }
  return haystack;
};

/** Whether anything is asked that hides rows. */
export const isFiltered = ({ q, isChecked, filters }: Asking): boolean => q !== '' || isChecked || filters.length > 0;

const filterOf = ({ field, values }: Filter, reading: SheetReading) => {
  const dimension = dimensionOf(field);
  const wanted = new Set(values);
  if (!dimension) return () => true;
  // Of an action it is telling that it says nothing; an activity or a pillar is not asked for most fields.
  return (record: PlanRecord): boolean => {
    const values =
      record.kind === 'action' ? valuesIn(dimension, record, reading) : dimension.valuesOf(record, reading);
    return values.some((value) => wanted.has(value));
  };
};

const matcher = (asked: Asked, { reading, withFindings }: RowMaking) => {
  const words = fold(asked.q)
    .split(/\s+/)
    .filter((word) => word !== '');
  const filters = asked.filters.map((filter) => filterOf(filter, reading));
  return (record: PlanRecord): boolean => {
    if (asked.isChecked && !withFindings.has(record.id)) return false;
    if (!filters.every((holds) => holds(record))) return false;
    if (words.length === 0) return true;
    const haystack = haystackOf(record);
    return words.every((word) => haystack.includes(word));
  };
};

const isPart = (kind: Kind): boolean => kind === 'activity' || kind === 'indicator';

interface Shown {
  readonly ids: ReadonlySet<string>;
  /** Actions that are opened for what matches in them. */
  readonly opened: ReadonlySet<string>;
}

/** Records that are shown: those that match, what they stand under, and what stands under a matching action. */
const shownIn = (document: PlanDocument, asked: Asked, making: RowMaking): Shown => {
  const matches = matcher(asked, making);
  const ids = new Set<string>();
  const opened = new Set<string>();
  const matching = new Set<string>();
  const follows = ({ kind, parent }: PlanRecord): boolean => isPart(kind) && matching.has(parent ?? '');
  for (const record of inReadingOrder(document)) {
    if (!rowKinds.has(record.kind) || !(matches(record) || follows(record))) continue;
    matching.add(record.id);
    for (const above of pathOf(document, record.id)) {
      ids.add(above.id);
      if (above.kind === 'action' && !matching.has(above.id)) opened.add(above.id);
    }
  }
  return { ids, opened };
};

/** Actions in the order of a column, empty cells last; what is no action keeps its place before them. */
const sorter = (asked: Asked, { columns, reading, compare }: RowMaking) => {
  const column = columns.find(({ id }) => id === asked.sort?.column);
  if (!column) return undefined;
  const sign = asked.sort?.isDescending ? -1 : 1;
  const inOrder = column.id === 'budget' ? (a: string, b: string) => Number(a) - Number(b) : compare;
  const compareCells = (a: string, b: string): number =>
    a === '' || b === '' ? Number(a === '') - Number(b === '') : sign * inOrder(a, b);
  return (records: readonly PlanRecord[]): PlanRecord[] => {
    const texts = new Map(records.map((record) => [record.id, (column.sortText ?? column.read)(record, reading)]));
    const textOf = ({ id }: PlanRecord): string => texts.get(id) ?? '';
    const others = records.filter(({ kind }) => kind !== 'action');
    const actions = records.filter(({ kind }) => kind === 'action');
    return [...others, ...actions.sort((a, b) => compareCells(textOf(a), textOf(b)))];
  };
};

/** The rows in order: pillars of any depth or groups of a field, their actions, and what is opened under them. */
export const rowsOf = (document: PlanDocument, asked: Asked, making: RowMaking): Row[] => {
  const shown = isFiltered(asked) ? shownIn(document, asked, making) : undefined;
  const walk = walker(document, asked, { shown, sort: sorter(asked, making) });
  if (asked.group === 'pillar') walk.under(document.plan, 1);
  else putGroups(document, asked, { shown, making, walk });
  return walk.rows;
};

interface Walking {
  readonly shown?: Shown;
  readonly sort?: (records: readonly PlanRecord[]) => PlanRecord[];
}

const isOpenRow = ({ kind, id }: PlanRecord, asked: Asked, shown: Shown | undefined): boolean =>
  kind === 'pillar' ? !asked.closed.has(id) : asked.open.has(id) || shown?.opened.has(id) === true;

const walker = (document: PlanDocument, asked: Asked, { shown, sort }: Walking) => {
  const rows: Row[] = [];
  const below = (parent: string): PlanRecord[] =>
    childrenOf(document, parent).filter(({ kind, id }) => rowKinds.has(kind) && (!shown || shown.ids.has(id)));
  const under = (parent: string, level: number): void => {
    const records = below(parent);
    for (const record of sort ? sort(records) : records) put(record, level);
  };
  const put = (record: PlanRecord, level: number): void => {
    const hasChildren = below(record.id).length > 0;
    const isOpen = isOpenRow(record, asked, shown);
    rows.push({ id: record.id, level, record, hasChildren, isOpen });
    if (hasChildren && isOpen) under(record.id, level + 1);
  };
  return { rows, under, put, sort };
};

interface Grouping {
  readonly shown?: Shown;
  readonly making: RowMaking;
  readonly walk: ReturnType<typeof walker>;
}

const putGroups = (document: PlanDocument, asked: Asked, { shown, making, walk }: Grouping): void => {
  const all = inReadingOrder(document).filter(({ kind, id }) => kind === 'action' && (!shown || shown.ids.has(id)));
  const sorted = walk.sort ? walk.sort(all) : all;
  const dimension = dimensionOf(asked.group);
  if (!dimension) {
    for (const action of sorted) walk.put(action, 1);
    return;
  }
  for (const { key, words, actions } of groupsOf(dimension, sorted, making)) {
    const id = `group:${dimension.id}:${key}`;
    const isOpen = !asked.closed.has(id);
    walk.rows.push({ id, level: 1, words, members: actions.map((one) => one.id), hasChildren: true, isOpen });
    if (isOpen) for (const action of actions) walk.put(action, 2);
  }
};
