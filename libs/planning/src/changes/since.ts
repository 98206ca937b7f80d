import { addressesOf, normalise, readAt, writesOf } from '../records/address.js';
import type { PlanDocument, PlanRecord, Value } from '../records/record.js';
import { sameValue } from '../records/value.js';
import type { AddChange, Change, MoveChange, RemoveChange, SetChange } from './change.js';

export interface Place {
  readonly parent: string | null;
  readonly position: string;
}

/** What others changed since a base, read from their changes (with `before`), so that the base itself is not needed. */
export class Since {
  /** Record → address → value at the base; `undefined` where a change came without `before`. */
  private readonly values = new Map<string, Map<string, Value>>();
  private readonly places = new Map<string, Place | undefined>();
  private readonly added = new Set<string>();
  private readonly removed = new Map<string, PlanRecord | undefined>();

  constructor(
    changes: readonly Change[],
    private readonly now: PlanDocument,
  ) {
    for (const change of changes) this.note(normalise(change));
  }

  /** The value at the base where it is another now. */
  changedValue(record: PlanRecord, address: string): { readonly base: Value } | undefined {
    if (this.added.has(record.id)) return { base: null };
    const values = this.values.get(record.id);
    if (!values?.has(address)) return undefined;
    const base = values.get(address);
    return base !== undefined && sameValue(base, readAt(record, address)) ? undefined : { base };
  }

  /** The place at the base where it is another now. */
  changedPlace(record: PlanRecord): { readonly base: Place | undefined } | undefined {
    if (this.added.has(record.id)) return { base: undefined };
    if (!this.places.has(record.id)) return undefined;
    const base = this.places.get(record.id);
    return base?.parent === record.parent && base.position === record.position ? undefined : { base };
  }

  /** What the record held when it was removed. */
  removedRecord(id: string): PlanRecord | undefined {
    return this.removed.get(id);
  }

  /** Whether anything of the record, or its being there, is other than at the base. */
  isTouched(record: PlanRecord): boolean {
    if (this.changedPlace(record)) return true;
    const addresses = [...(this.values.get(record.id)?.keys() ?? [])];
    return addresses.some((address) => this.changedValue(record, address));
  }

  /** Records there now that stood under the record at the base and were moved. */
  movedOutOf(id: string): PlanRecord[] {
    return [...this.places.keys()].flatMap((moved) => {
      const record = this.now.records.get(moved);
      return record && this.changedPlace(record) && this.stoodUnder(moved, id) ? [record] : [];
    });
  }

  private stoodUnder(id: string, ancestor: string): boolean {
    const seen = new Set<string>();
    for (let at = this.parentAtBase(id); at !== null && !seen.has(at); at = this.parentAtBase(at)) {
      if (at === ancestor) return true;
      seen.add(at);
    }
    return false;
  }

  private parentAtBase(id: string): string | null {
    const place = this.places.get(id) ?? this.removed.get(id) ?? this.now.records.get(id);
    return place?.parent ?? null;
  }

  private note(change: Change): void {
    if (change.op === 'add') this.noteAddition(change);
    else if (change.op === 'set') this.noteSetting(change);
    else if (change.op === 'move') this.noteMove(change);
    else this.noteRemoval(change);
  }

  private noteValue(id: string, address: string, base: Value): void {
    const values = this.values.get(id) ?? new Map<string, Value>();
    if (!values.has(address)) values.set(address, base);
    this.values.set(id, values);
  }

  private notePlace(id: string, place: Place | undefined): void {
    if (!this.places.has(id)) this.places.set(id, place);
  }

  private noteSetting({ id, before, ...change }: SetChange): void {
    const addresses = new Set([
      ...writesOf({ id, ...change }).map(([address]) => address),
      ...Object.keys(before ?? {}),
    ]);
    for (const address of addresses) this.noteValue(id, address, before && (before[address] ?? null));
  }

  private noteMove({ id, before }: MoveChange): void {
    this.notePlace(id, before);
  }

  /** An addition of what was removed since the base is a restoration: it may bring back other values. */
  private noteAddition(change: AddChange): void {
    const { id } = change;
    if (!this.removed.has(id)) {
      this.added.add(id);
      return;
    }
    const old = this.removed.get(id);
    this.notePlace(id, old && { parent: old.parent, position: old.position });
    const addresses = new Set([...writesOf(change), ...(old ? addressesOf(old) : [])].map(([address]) => address));
    for (const address of addresses) this.noteValue(id, address, old && (readAt(old, address) ?? null));
  }

  private noteRemoval({ id, before }: RemoveChange): void {
    const gone: [string, PlanRecord | undefined][] = before?.map((record) => [record.id, record]) ?? [[id, undefined]];
    for (const [removed, record] of gone) this.removed.set(removed, record);
  }
}
