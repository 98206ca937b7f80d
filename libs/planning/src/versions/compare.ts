import { lineOf, linesOf, type StoryLine } from '../changes/describe.js';
import { diff } from '../changes/diff.js';
import { addressesOf, writesOf } from '../records/address.js';
import type { Change } from '../changes/change.js';
import type { Kind } from '../records/kinds.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { inReadingOrder, pathOf } from '../records/tree.js';
import { labelOf } from '../records/wording.js';

/** A step on the way from the plan to a record. */
export interface Step {
  readonly id: string;
  readonly kind: Kind;
  readonly code?: string;
  readonly label: string;
}
export interface MovedFrom {
  readonly from: readonly Step[];
  readonly to: readonly Step[];
  /** Whether it only changed its order under the same parent. */
  readonly isReordered: boolean;
}

/** What became of one record between two documents. */
export interface RecordDifference {
  readonly id: string;
  readonly kind: Kind;
  readonly code?: string;
  readonly label: string;
  readonly state: 'added' | 'removed' | 'changed';
  /** From the plan to its parent, where it stands now; of a removed record, where it stood. */
  readonly path: readonly Step[];
  readonly moved?: MovedFrom;
  /** Every value that differs: of an added record all of its own, of a removed one all it held. */
  readonly fields: readonly StoryLine[];
}
export interface Comparison {
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly changed: number;
  /** In reading order; removed records after the others. */
  readonly records: readonly RecordDifference[];
}
/** Record → addresses written, with `*` where it was added, moved or removed. */
export type Touched = ReadonlyMap<string, ReadonlySet<string>>;

/** What changes touched, for telling whose work a difference is. */
export const touchedIn = (changes: readonly Change[]): Touched => {
  const touched = new Map<string, Set<string>>();
  const note = (id: string, addresses: readonly string[]): void => {
    const known = touched.get(id) ?? new Set<string>();
    for (const address of addresses) known.add(address);
    touched.set(id, known);
  };
  for (const change of changes) {
    if (change.op === 'remove') for (const { id } of change.before ?? [change]) note(id, ['*']);
    else note(change.id, [...writesOf(change).map(([address]) => address), ...(change.op === 'set' ? [] : ['*'])]);
  }
  return touched;
};

export interface CompareWish {
  /** Only what stands or stood at or under this record. */
  readonly pillar?: string;
  /** Only these records and, of them, these addresses (`touchedIn`). */
  readonly only?: Touched;
  /** The reader's languages for labels, best first. */
  readonly languages?: readonly string[];
}

/** Where only a person's work is asked for, a record of which nothing of it remains says nothing. */
const saysSomething = ({ state, moved, fields }: RecordDifference): boolean =>
  state !== 'changed' || moved !== undefined || fields.length > 0;

class Comparing {
  constructor(
    private readonly a: PlanDocument,
    private readonly b: PlanDocument,
    private readonly wish: CompareWish,
  ) {}

  differences(): RecordDifference[] {
    const found = new Map<string, Change[]>();
    for (const change of diff(this.a, this.b)) {
      if (change.op !== 'remove') found.set(change.id, [...(found.get(change.id) ?? []), change]);
    }
    const kept = inReadingOrder(this.b).flatMap((record) => {
      const changes = found.get(record.id);
      return changes && this.isWanted(record.id) ? [this.difference(record, changes)].filter(saysSomething) : [];
    });
    const gone = inReadingOrder(this.a).filter(({ id }) => !this.b.records.has(id) && this.isWanted(id));
    return [...kept, ...gone.map((record) => this.removal(record))];
  }

  private isWanted(id: string): boolean {
    const { pillar, only } = this.wish;
    if (only && !only.has(id)) return false;
    return pillar === undefined || [this.a, this.b].some((one) => pathOf(one, id).some((step) => step.id === pillar));
  }

  private stepsTo(document: PlanDocument, id: string): Step[] {
    return pathOf(document, id)
      .slice(0, -1)
      .map((record) => this.step(record));
  }

  private step(record: PlanRecord): Step {
    const { id, kind, code } = record;
    return { id, kind, ...(code === undefined ? {} : { code }), label: labelOf(record, this.wish.languages) };
  }

  private difference(record: PlanRecord, changes: readonly Change[]): RecordDifference {
    const only = this.wish.only?.get(record.id);
    const isMine = (address: string): boolean => !only || only.has(address);
    const moved = changes.some(({ op }) => op === 'move') && isMine('*') ? { moved: this.movement(record) } : {};
    const fields = changes.flatMap(linesOf).filter(({ address }) => isMine(address));
    const state = this.a.records.has(record.id) ? 'changed' : 'added';
    return { ...this.step(record), state, path: this.stepsTo(this.b, record.id), ...moved, fields };
  }

  private movement({ id, parent }: PlanRecord): MovedFrom {
    const isReordered = this.a.records.get(id)?.parent === parent;
    return { from: this.stepsTo(this.a, id), to: this.stepsTo(this.b, id), isReordered };
  }

  private removal(record: PlanRecord): RecordDifference {
    const fields = addressesOf(record).map(([address, value]) => lineOf(record.kind, address, value, null));
    return { ...this.step(record), state: 'removed', path: this.stepsTo(this.a, record.id), fields };
  }
}

/** Two documents side by side, record by record and value by value; the words inside a value are for the reader's screen. */
export const compare = (a: PlanDocument, b: PlanDocument, wish: CompareWish = {}): Comparison => {
  const records = new Comparing(a, b, wish).differences();
  const count = (is: (one: RecordDifference) => boolean): number => records.filter(is).length;
  return {
    added: count(({ state }) => state === 'added'),
    removed: count(({ state }) => state === 'removed'),
    moved: count(({ moved }) => moved !== undefined),
    changed: count(({ state, fields }) => state === 'changed' && fields.length > 0),
    records,
  };
};
