import type { Change, Conflict } from '@mufakat/planning/changes/change';
import { invert } from '@mufakat/planning/changes/invert';
import { type Rebased, rebase } from '@mufakat/planning/changes/rebase';
import { changeKeys } from '@mufakat/planning/records/address';
import type { PlanDocument } from '@mufakat/planning/records/record';

/** One step of mine, with how much of the others' work had been seen when it was made. */
interface Step {
  readonly changes: readonly Change[];
  readonly seen: number;
}

export interface TurnedBack extends Rebased {
  /** The inverse as it would be had nobody else worked meanwhile; conflicts point into it. */
  readonly wished: readonly Change[];
}

const cleaned = (change: Change, { record, field }: Conflict): Change[] => {
  if (change.id !== record) return [change];
  if (change.op !== 'set' || field === '*') return [];
  const rest = Object.fromEntries(Object.entries(change).filter(([key]) => key !== field));
  const before = Object.fromEntries(Object.entries(change.before ?? {}).filter(([address]) => address !== field));
  const isEmpty = Object.keys(rest).every((key) => changeKeys.has(key));
  return isEmpty ? [] : [{ ...rest, before } as unknown as Change];
};

/** Undo and redo as `rebase(invert(step))` over what others changed since the step. */
export class UndoStack {
  private done: Step[] = [];
  private undone: Step[] = [];
  private theirs: Change[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }
  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Remembers a step with `before` filled in; what had been undone cannot be redone any more. */
  did(changes: readonly Change[]): void {
    this.done.push({ changes, seen: this.theirs.length });
    this.undone = [];
  }

  othersDid(changes: readonly Change[]): void {
    if (this.done.length + this.undone.length === 0) return;
    this.theirs.push(...changes);
  }

  /** What is held for decision was never done. */
  forget(conflict: Conflict): void {
    const kept = (steps: Step[]): Step[] =>
      steps
        .map((step) => ({ ...step, changes: step.changes.flatMap((change) => cleaned(change, conflict)) }))
        .filter(({ changes }) => changes.length > 0);
    this.done = kept(this.done);
    this.undone = kept(this.undone);
  }

  undo(document: PlanDocument): TurnedBack | undefined {
    return this.inverse(this.done.pop(), document);
  }
  redo(document: PlanDocument): TurnedBack | undefined {
    return this.inverse(this.undone.pop(), document);
  }

  /** Remembers an undo as carried out, so that it can be redone. */
  didUndo(changes: readonly Change[]): void {
    this.undone.push({ changes, seen: this.theirs.length });
  }
  didRedo(changes: readonly Change[]): void {
    this.done.push({ changes, seen: this.theirs.length });
  }

  private inverse(step: Step | undefined, document: PlanDocument): TurnedBack | undefined {
    if (!step) return undefined;
    const wished = invert(step.changes);
    return { wished, ...rebase(wished, this.theirs.slice(step.seen), document) };
  }
}
