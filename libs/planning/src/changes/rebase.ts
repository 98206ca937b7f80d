import { normalise, readAt, writesOf } from '../records/address.js';
import type { PlanDocument, PlanRecord, Value } from '../records/record.js';
import { kindDescriptions } from '../records/kinds.js';
import { sameValue } from '../records/value.js';
import { carryOut } from './apply.js';
import type { AddChange, Change, Conflict, MoveChange, RemoveChange, SetChange } from './change.js';
import { type Place, Since } from './since.js';
import { WorkingCopy } from './working-copy.js';

export interface Rebased {
  /** Mine that still apply to the current document, in order; what others did likewise is left out. */
  readonly applies: Change[];
  /** What a person must decide; `change` is the index among mine. */
  readonly conflicts: Conflict[];
}

type Found = Omit<Conflict, 'change'>;
interface Verdict {
  readonly applies?: Change;
  readonly conflicts?: readonly Found[];
}
const done: Verdict = {};
/** A value set to what it was at the base is no change of mine; an unknown base is none to compare with. */
const isUnchanged = (base: Value, mine: Value): boolean => base !== undefined && sameValue(base, mine);
const isAt = (place: Place | undefined, { parent, position }: MoveChange): boolean =>
  place?.parent === parent && place.position === position;
const stopped = (...conflicts: Found[]): Verdict => ({ conflicts });
const parentGone = ({ id: record, parent: mine }: AddChange | MoveChange): Found => ({
  ...{ record, field: 'parent', rule: 'parent-gone', mine },
});

class Rebasing {
  readonly copy: WorkingCopy;
  /** Records of mine with a conflict: to remove what they stand in would lose them. */
  readonly held = new Set<string>();

  constructor(
    private readonly current: PlanDocument,
    private readonly since: Since,
  ) {
    this.copy = new WorkingCopy(current);
  }

  verdictOn(change: Change): Verdict {
    if (change.op === 'add') return this.onAddition(change);
    if (change.op === 'remove') return this.onRemoval(change);
    const record = this.copy.get(change.id);
    // Removed, and its id given to a record of another kind: the one I wrote on is gone.
    if (record?.kind !== change.kind) return this.onGone(change);
    return change.op === 'set' ? this.onSetting(change, record) : this.onMove(change, record);
  }

  private onGone(change: SetChange | MoveChange): Verdict {
    const { id: record } = change;
    const base = this.since.removedRecord(record);
    const mine = change.op === 'move' ? { parent: change.parent } : Object.fromEntries(writesOf(change));
    return stopped({ record, field: '*', rule: 'record-gone', base, mine });
  }

  private onSetting(change: SetChange, record: PlanRecord): Verdict {
    const conflicts: Found[] = [];
    const kept: Record<string, Value> = {};
    for (const [field, mine] of writesOf(change)) {
      const theirs = readAt(record, field) ?? null;
      const changed = this.changedSince(change.id, field);
      if (sameValue(theirs, mine) || (changed && isUnchanged(changed.base, mine))) continue;
      if (!changed) kept[field] = mine;
      else conflicts.push({ record: change.id, field, rule: 'changed-since', base: changed.base, theirs, mine });
    }
    const { op, kind, id } = change;
    return { conflicts, ...(Object.keys(kept).length > 0 ? { applies: { op, kind, id, ...kept } } : {}) };
  }

  private changedSince(id: string, address: string): { readonly base: Value } | undefined {
    const now = this.current.records.get(id);
    return now && this.since.changedValue(now, address);
  }

  private onAddition(change: AddChange): Verdict {
    const there = this.copy.get(change.id);
    if (there) return stopped(...this.differences(change, there));
    return this.isOverlaid(change) ? stopped(parentGone(change)) : { applies: change };
  }

  /** Whether others put a record of another kind, which cannot hold mine, in the place of the parent I saw. */
  private isOverlaid({ kind, parent }: AddChange | MoveChange): boolean {
    const above = parent === null ? undefined : this.copy.get(parent);
    return above !== undefined && !kindDescriptions[kind].parents.includes(above.kind) && this.isTheirs(above);
  }

  /** The same record added by two, as when both undo one removal. */
  private differences(change: AddChange, there: PlanRecord): Found[] {
    const mine: [string, Value][] = [['parent', change.parent], ...writesOf(change)];
    if (change.position !== undefined) mine.push(['position', change.position]);
    return mine
      .map(([field, value]): Found => {
        const theirs = readAt(there, field) ?? null;
        return { record: change.id, field, rule: 'changed-since', base: null, theirs, mine: value };
      })
      .filter((found) => !sameValue(found.theirs, found.mine));
  }

  private onMove(change: MoveChange, record: PlanRecord): Verdict {
    const { id, parent } = change;
    if (isAt(record, change)) return done;
    const now = this.current.records.get(id);
    const changed = now && this.since.changedPlace(now);
    if (this.isOverlaid(change)) return stopped(parentGone(change));
    if (!changed) return { applies: change };
    if (isAt(changed.base, change)) return done;
    const field = record.parent === parent ? 'position' : 'parent';
    const values = { base: changed.base?.[field], theirs: record[field], mine: change[field] };
    return stopped({ record: id, field, rule: 'changed-since', ...values });
  }

  private onRemoval(change: RemoveChange): Verdict {
    const { id } = change;
    const record = this.copy.get(id);
    if (!record) return done;
    const subtree = this.copy.subtreeOf(record);
    const theirs = subtree.filter((one) => this.isTheirs(one) || this.held.has(one.id));
    const movedOut = this.since.movedOutOf(id).filter((one) => !subtree.some((inside) => inside.id === one.id));
    if (theirs.length + movedOut.length === 0) return { applies: change };
    return stopped({
      record: id,
      field: '*',
      rule: 'subtree-changed',
      base: change.before,
      theirs: [...theirs, ...movedOut],
    });
  }

  private isTheirs({ id }: PlanRecord): boolean {
    const now = this.current.records.get(id);
    return now !== undefined && this.since.isTouched(now);
  }
}

/** My changes without the writes that a later one of mine to the same address makes void. */
const withoutOverwritten = (mine: readonly Change[]): Change[] => {
  const later = new Map<string, Set<string>>();
  const kept = mine.toReversed().map((change): Change => {
    if (change.op !== 'set') return change;
    const known = later.get(change.id) ?? new Set<string>();
    const writes = writesOf(change).filter(([address]) => !known.has(address));
    later.set(change.id, new Set([...known, ...writes.map(([address]) => address)]));
    const { op, kind, id } = change;
    return { op, kind, id, ...Object.fromEntries(writes) };
  });
  return kept.reverse();
};

/**
 * My changes, made on an older base, carried over to the current document. `over` are the changes made by others since
 * my base, oldest first, each with `before`; the base document itself is not needed. What conflicts is named, what does
 * not is in `applies` and applies to `current` as it stands; nothing is lost silently. What others did likewise, and a
 * value set to what it was at the base, are left out.
 */
export const rebase = (mine: readonly Change[], over: readonly Change[], current: PlanDocument): Rebased => {
  const rebasing = new Rebasing(current, new Since(over, current));
  const applies: Change[] = [];
  const conflicts: Conflict[] = [];
  const normal = mine.map((change) => normalise(change, current.records.get(change.id)));
  withoutOverwritten(normal).forEach((change, index) => {
    const verdict = rebasing.verdictOn(change);
    const found = [...(verdict.conflicts ?? [])];
    const outcome = verdict.applies && carryOut(rebasing.copy, verdict.applies);
    if (outcome && 'conflict' in outcome) found.push(outcome.conflict);
    else if (verdict.applies) applies.push(verdict.applies);
    if (found.length > 0) rebasing.held.add(change.id);
    conflicts.push(...found.map((one) => ({ change: index, ...one })));
  });
  return { applies, conflicts };
};
