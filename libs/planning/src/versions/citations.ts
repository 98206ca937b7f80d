import { splitAddress } from '../records/address.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { isObject } from '../records/value.js';
import type { AmendedPlace, GoneRecord } from './amendment.js';

/** What the paper prints of a record on its own; all else of it is cited at its name. A block of a text is named by its id. */
export type Spot =
  'name' | 'summary' | 'objective' | 'description' | 'output' | 'period' | 'lead' | 'support' | BlockSpot;
type BlockSpot = `block ${string}`;

export const blockSpot = (block: string): BlockSpot => `block ${block}`;

/** An amendment in force, by the places it changed. */
export interface Amending {
  readonly places: readonly AmendedPlace[];
}

export interface TakenOut<A> {
  readonly record: string;
  readonly gone: GoneRecord;
  readonly by: A;
}

/** The acts that a consolidated text cites, in the order in which they came. */
export interface Citations<A> {
  at(record: string, spot: Spot): readonly A[];
  /** What stood in a record and was taken out of the text. */
  takenOut(record: string): readonly TakenOut<A>[];
}

const spots: Readonly<Record<string, Spot>> = {
  ...{ summary: 'summary', objective: 'objective', description: 'description', expectedOutput: 'output' },
  ...{ startsOn: 'period', endsOn: 'period', isOngoing: 'period' },
};
const roleSpots: Readonly<Record<string, Spot>> = { lead: 'lead', 'co-lead': 'lead', support: 'support' };

/** Kinds that stand on the paper by a name of their own. */
const named: ReadonlySet<string> = new Set([
  ...['plan', 'section', 'pillar', 'action', 'activity', 'indicator', 'budget-line'],
]);

interface Place {
  readonly record: string;
  readonly spot: Spot;
}

const tongueOf = (value: unknown, languages: readonly string[]): string | undefined =>
  isObject(value) ? (languages.find((tag) => value[tag] !== undefined) ?? Object.keys(value)[0]) : undefined;

const blockIn = (blocks: unknown, block: string): Spot =>
  isObject(blocks) && blocks[block] !== undefined ? blockSpot(block) : 'name';

/** Where a changed text is read in these languages; undefined where another language is printed. */
const textSpot = (record: PlanRecord, address: string, languages: readonly string[]): Spot | undefined => {
  const { field, language, block } = splitAddress(address);
  const spot = spots[field] ?? 'name';
  if (language === undefined) return spot;
  const value = record[field];
  if (!isObject(value) || value[language] === undefined) return language === languages[0] ? 'name' : undefined;
  if (tongueOf(value, languages) !== language) return undefined;
  return block === undefined ? spot : blockIn(value[language], block);
};

/** The records that an amendment added. */
const addedBy = ({ places }: Amending): ReadonlySet<string | null> =>
  new Set(places.filter(({ address, gone }) => address === '*' && !gone).map(({ record }) => record));

/** What the paper does not name is cited at what it belongs to: a target at its indicator, a lead at its action. */
const belongingTo = ({ parent, kind, role }: PlanRecord): Place | undefined =>
  parent === null ? undefined : { record: parent, spot: (kind === 'assignment' && roleSpots[String(role)]) || 'name' };

const placeOn = (
  document: PlanDocument,
  { record: id, address, gone }: AmendedPlace,
  languages: readonly string[],
): Place | undefined => {
  const record = document.records.get(id);
  if (!record) return gone?.parent != null && !named.has(gone.kind) ? { record: gone.parent, spot: 'name' } : undefined;
  const spot = address === '*' ? 'name' : textSpot(record, address, languages);
  if (spot === undefined) return undefined;
  return named.has(record.kind) ? { record: id, spot } : belongingTo(record);
};

const add = <V>(to: Map<string, V[]>, key: string, value: V): void => {
  const held = to.get(key) ?? [];
  if (!held.includes(value)) to.set(key, [...held, value]);
};

/** Where a document, read in the first of these languages that has words, cites the acts that amended it. */
export const citationsOf = <A extends Amending>(
  document: PlanDocument,
  amendments: readonly A[],
  languages: readonly string[],
): Citations<A> => {
  const cited = new Map<string, A[]>();
  const out = new Map<string, TakenOut<A>[]>();
  const cite = (place: AmendedPlace, by: A, added: ReadonlySet<string | null>): void => {
    const { record, address, gone } = place;
    const standing = document.records.get(record);
    if (standing && address === '*' && added.has(standing.parent)) return;
    const at = placeOn(document, place, languages);
    if (at) add(cited, `${at.record} ${at.spot}`, by);
    else if (!standing && gone?.parent != null) add(out, gone.parent, { record, gone, by });
  };
  for (const amendment of amendments) {
    const added = addedBy(amendment);
    for (const place of amendment.places) cite(place, amendment, added);
  }
  return {
    at: (record, spot) => cited.get(`${record} ${spot}`) ?? [],
    takenOut: (record) => out.get(record) ?? [],
  };
};
