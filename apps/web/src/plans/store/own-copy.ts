import { apply, ChangeRefused, perform } from '@mufakat/planning/changes/apply';
import type { Change, ChangeFault, ChangeSource, Conflict } from '@mufakat/planning/changes/change';
import { fault } from '@mufakat/planning/faults/fault';
import type { PlanDocument } from '@mufakat/planning/records/record';
import type { FieldFault } from '../../platform/api.js';
import type { Kept } from './keeper.js';
import { type Batch, carryOver, enqueue, type Held, heldOf, heldTogether, isSame } from './queue.js';
import { settling } from '@mufakat/planning/changes/settling';
import type { Answer } from './transport.js';
import { type TurnedBack, UndoStack } from './undo.js';

export interface EditOptions {
  readonly source: ChangeSource;
  readonly reason?: string;
}

/** A change the server will never take as it is; kept so that its words can be used again. */
export interface RefusedChange {
  readonly change: Change;
  /** Code of the failure, for its words. */
  readonly code: string;
  readonly message: string;
  /** What is wrong with which of its fields, where the server names one. */
  readonly fault?: FieldFault;
}

const faultsOf = (refusal: unknown): readonly ChangeFault[] => {
  if (!(refusal instanceof ChangeRefused)) throw refusal;
  const conflicts = refusal.conflicts.map(({ change, field, rule }) => ({ change, field, ...fault(rule) }));
  return [...refusal.faults, ...conflicts];
};

/** My copy of one plan: the base at a revision, my queue of changes, and the document as I see it. Knows no network. */
export class OwnCopy {
  queue: readonly Batch[] = [];
  held: readonly Held[] = [];
  refused: readonly RefusedChange[] = [];
  document: PlanDocument;
  /** Batches at the head of the queue that are on their way. */
  onTheWay = 0;
  private readonly steps = new UndoStack();

  constructor(public base: PlanDocument) {
    this.document = base;
  }

  get canUndo(): boolean {
    return this.steps.canUndo;
  }
  get canRedo(): boolean {
    return this.steps.canRedo;
  }
  /** What a reload must not lose. */
  get toKeep(): Kept | undefined {
    const { queue, held } = this;
    return queue.length + held.length === 0 ? undefined : { revision: this.base.revision, queue, held };
  }

  /** Answers the faults where the rules refuse the changes; then nothing has changed. */
  edit(changes: readonly Change[], options: EditOptions): readonly ChangeFault[] {
    try {
      const done = this.carryOut(changes, options);
      if (done.length > 0) this.steps.did(done);
      return [];
    } catch (refusal) {
      return faultsOf(refusal);
    }
  }

  undo(reason?: string): void {
    this.turnBack(this.steps.undo(this.document), (changes) => this.steps.didUndo(changes), reason);
  }
  redo(reason?: string): void {
    this.turnBack(this.steps.redo(this.document), (changes) => this.steps.didRedo(changes), reason);
  }

  /** My wish is made again on what stands now, or dropped. */
  settle(key: string, choice: 'mine' | 'theirs'): readonly ChangeFault[] {
    const held = this.held.find((one) => one.key === key);
    if (!held) return [];
    const changes = choice === 'mine' ? settling(held, this.document) : [];
    const faults = changes.length > 0 ? this.edit(changes, held) : [];
    if (faults.length === 0) this.held = this.held.filter((one) => one.key !== key);
    return faults;
  }

  /** Takes up what another session of mine left unsent; `sets` happened since its revision, perhaps its first among them. */
  takeUp({ queue, held }: Kept, sets: readonly (readonly Change[])[]): void {
    const [first] = queue;
    const mine = first && sets.find((changes) => isSame(changes, first));
    const theirs = sets.filter((changes) => changes !== mine).flat();
    const carried = carryOver(mine ? queue.slice(1) : queue, theirs, this.document);
    this.queue = [...this.queue, ...carried.queue];
    this.document = carried.document;
    this.held = heldTogether([...this.held, ...held], carried.held);
  }

  /** A newer base; `theirs` are the changes of others that led to it. What conflicts is held. */
  advance(base: PlanDocument, theirs: readonly Change[] = []): void {
    this.base = base;
    const { queue, held, document } = carryOver(this.queue, theirs, base);
    this.queue = queue;
    this.document = document;
    this.hold(held);
    this.steps.othersDid(theirs);
  }

  /** The first batch has become part of the base. */
  firstIsTaken(): void {
    this.queue = this.queue.slice(1);
  }

  /** Conflicts that only the server can see. */
  firstConflicts(conflicts: readonly Conflict[]): void {
    const [first] = this.queue;
    if (!first) return;
    this.hold(heldOf(conflicts, first));
    this.takeFromFirst(new Set(conflicts.map(({ change }) => change)));
  }

  /** The server will never take these; all of the first batch where it names none. */
  firstIsRefused({ code, message, faults }: Answer & { outcome: 'refused' }): void {
    const [first] = this.queue;
    if (!first) return;
    const stopped = new Set(faults.size > 0 ? faults.keys() : first.changes.keys());
    const refused = first.changes.flatMap((change, index) =>
      stopped.has(index) ? [{ change, code, message, fault: faults.get(index) }] : [],
    );
    for (const { change } of refused) {
      this.steps.forget({ change: 0, record: change.id, field: '*', rule: 'record-gone' });
    }
    this.refused = [...this.refused, ...refused];
    this.takeFromFirst(stopped);
  }

  private takeFromFirst(stopped: ReadonlySet<number>): void {
    const [first, ...rest] = this.queue;
    if (!first) return;
    const changes = first.changes.filter((_, index) => !stopped.has(index));
    this.queue = changes.length > 0 ? [{ ...first, changes }, ...rest] : rest;
    this.advance(this.base);
  }

  private hold(held: readonly Held[]): void {
    if (held.length === 0) return;
    for (const { conflict } of held) this.steps.forget(conflict);
    this.held = heldTogether(this.held, held);
  }

  private carryOut(changes: readonly Change[], { source, reason }: EditOptions): Change[] {
    const done = perform(this.document, changes);
    if (done.changes.length === 0) return [];
    const given = reason?.trim() ? { reason: reason.trim() } : {};
    this.queue = enqueue(this.queue, { changes: done.changes, source, ...given }, this.onTheWay);
    this.document = done.document;
    return done.changes;
  }

  private turnBack(back: TurnedBack | undefined, remember: (changes: Change[]) => void, reason?: string): void {
    if (!back) return;
    const done = this.carryOut(back.applies, { source: 'undo', reason });
    if (done.length > 0) remember(done);
    this.held = heldTogether(this.held, heldOf(back.conflicts, { changes: back.wished, source: 'undo', reason }));
  }
}

/** The base with what the server lists, one set after another; throws `ChangeRefused` where they do not fit. */
export const forwarded = (
  base: PlanDocument,
  sets: readonly { readonly revision: number; readonly changes: readonly Change[] }[],
): PlanDocument => sets.reduce((document, { changes, revision }) => apply(document, changes, revision), base);
