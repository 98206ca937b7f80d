import type { Change } from '../changes/change.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { childrenIndex, inReadingOrder } from '../records/tree.js';
import { wordingOf } from '../records/wording.js';

/** What a plan may cover or leave out, pillar by pillar. */
export const dimensions = ['drivers', 'target-groups', 'places', 'framework-areas'] as const;
export type Dimension = (typeof dimensions)[number];

/** An entry of a reference list; one with a parent counts for the entry at the top. */
export interface KnownValue {
  readonly code: string;
  readonly parent?: string;
}

export interface CoverageRow {
  /** A pillar right under the plan; null: actions under none. */
  readonly pillar: string | null;
  /** Every action of the row, in reading order. */
  readonly actions: readonly string[];
  /** Value → actions that cover it; one without any is not named. */
  readonly covered: ReadonlyMap<string, readonly string[]>;
  /** Actions that name no value at all. */
  readonly silent: readonly string[];
}

export interface Coverage {
  readonly dimension: Dimension;
  /** Known ones first, in their order; then those only this plan names. */
  readonly values: readonly string[];
  readonly rows: readonly CoverageRow[];
}

/** How much a square holds, in a word: the number of actions decides, not its share. */
export const levels = ['none', 'one', 'few', 'many'] as const;
export type Level = (typeof levels)[number];
const fewestMany = 4;
export const levelOf = (count: number): Level => {
  if (count <= 1) return count === 1 ? 'one' : 'none';
  return count < fewestMany ? 'few' : 'many';
};

const listed = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item.trim() !== '') : [];
const said = (value: unknown): string[] => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []);

interface Reading {
  readonly document: PlanDocument;
  readonly children: ReadonlyMap<string | null, readonly PlanRecord[]>;
  /** Code of a known entry → the entry at the top of its branch. */
  readonly tops: ReadonlyMap<string, string>;
  readonly languages: readonly string[];
}

const under = ({ children }: Reading, id: string, kind: PlanRecord['kind']): readonly PlanRecord[] =>
  children.get(id)?.filter((child) => child.kind === kind) ?? [];

/** What stands on the action itself and on the levels above it; what stands on the whole plan covers no action in particular. */
const levelsOver = ({ document }: Reading, action: PlanRecord): PlanRecord[] => {
  const found = [action];
  let next = action.parent === null ? undefined : document.records.get(action.parent);
  while (next && next.kind !== 'plan' && !found.includes(next)) {
    found.push(next);
    next = next.parent === null ? undefined : document.records.get(next.parent);
  }
  return found;
};

const areasOf = (reading: Reading, action: PlanRecord): string[] => {
  const holders = [...levelsOver(reading, action), ...under(reading, action.id, 'indicator')];
  const items = holders.flatMap(({ id }) => under(reading, id, 'alignment').flatMap(({ item }) => said(item)));
  return items.flatMap((item) => reading.tops.get(item) ?? []);
};

const valuesOf: Readonly<Record<Dimension, (reading: Reading, action: PlanRecord) => string[]>> = {
  drivers: (reading, action) =>
    levelsOver(reading, action).flatMap(({ id }) =>
      under(reading, id, 'driver-link').flatMap(({ driver }) => said(driver)),
    ),
  'target-groups': (_, { targetGroups }) => listed(targetGroups),
  places: ({ languages }, { place }) => said(wordingOf(place, languages)),
  'framework-areas': areasOf,
};

const topsOf = (known: readonly KnownValue[]): Map<string, string> => {
  const parents = new Map(known.map(({ code, parent }) => [code, parent]));
  const top = (code: string): string => {
    const parent = parents.get(code);
    return parent === undefined ? code : top(parent);
  };
  return new Map(known.map(({ code }) => [code, top(code)]));
};

const topPillarOf = ({ document }: Reading, action: PlanRecord): string | null => {
  let [top, next]: [string | null, PlanRecord | undefined] = [null, action];
  while (next && next.parent !== null) {
    next = document.records.get(next.parent);
    if (next?.kind === 'pillar') top = next.id;
  }
  return top;
};

const rowOf = (
  reading: Reading,
  dimension: Dimension,
  [pillar, actions]: [string | null, PlanRecord[]],
): CoverageRow => {
  const covered = new Map<string, string[]>();
  const silent: string[] = [];
  for (const action of actions) {
    const values = new Set(valuesOf[dimension](reading, action));
    if (values.size === 0) silent.push(action.id);
    for (const value of values) covered.set(value, [...(covered.get(value) ?? []), action.id]);
  }
  return { pillar, actions: actions.map(({ id }) => id), covered, silent };
};

const byPillar = (reading: Reading): [string | null, PlanRecord[]][] => {
  const ordered = inReadingOrder(reading.document);
  const pillars = ordered.filter(({ kind, parent }) => kind === 'pillar' && parent === reading.document.plan);
  const rows = new Map<string | null, PlanRecord[]>(pillars.map(({ id }) => [id, []]));
  for (const action of ordered.filter(({ kind }) => kind === 'action')) {
    const pillar = topPillarOf(reading, action);
    rows.set(pillar, [...(rows.get(pillar) ?? []), action]);
  }
  return [...rows];
};

interface Asked {
  /** The reference list that the plan is held against: drivers, or the areas of a framework. */
  readonly known?: readonly KnownValue[];
  /** For places, the languages whose words name them, best first. */
  readonly languages?: readonly string[];
}

/** Which actions of which pillar cover what: counted from the records, nothing stored. Pure. */
export const coverageOf = (
  document: PlanDocument,
  dimension: Dimension,
  { known = [], languages = [] }: Asked = {},
): Coverage => {
  const reading = { document, children: childrenIndex(document), tops: topsOf(known), languages };
  const rows = byPillar(reading).map((row) => rowOf(reading, dimension, row));
  const own = new Set(rows.flatMap(({ covered }) => [...covered.keys()]));
  const listedFirst = known.filter(({ parent }) => parent === undefined).map(({ code }) => code);
  return { dimension, values: [...new Set([...listedFirst, ...own])], rows };
};

/** How many actions of a row cover a value. */
export const countIn = ({ covered }: CoverageRow, value: string): number => covered.get(value)?.length ?? 0;

/** The changes that make an action cover a value it does not cover yet; none where its only place for one is taken. */
export const linking = (
  action: PlanRecord,
  {
    dimension,
    value,
    language = 'en',
  }: { readonly dimension: Dimension; readonly value: string; readonly language?: string },
  newId: () => string,
): readonly Change[] => {
  const { id } = action;
  if (dimension === 'drivers') return [{ op: 'add', kind: 'driver-link', id: newId(), parent: id, driver: value }];
  if (dimension === 'framework-areas') return [{ op: 'add', kind: 'alignment', id: newId(), parent: id, item: value }];
  if (dimension === 'target-groups')
    return [{ op: 'set', kind: 'action', id, targetGroups: [...listed(action['targetGroups']), value] }];
  return wordingOf(action['place']) === '' ? [{ op: 'set', kind: 'action', id, [`place.${language}`]: value }] : [];
};
