import type { PlanDocument } from '../records/record.js';
import { ChangeRefused, perform } from './apply.js';
import type { Change, Conflict } from './change.js';
import { rebase } from './rebase.js';
import { settling } from './settling.js';

/** A suggestion as it waits: its changes, and the suggestions that add the records it builds on. */
export interface WaitingSuggestion {
  readonly id: string;
  readonly changes: readonly Change[];
  readonly needs: readonly string[];
}

/** What others changed since it was made, with `before`; the changes of suggestions it needs are left out. */
export interface ChosenSuggestion extends WaitingSuggestion {
  readonly over: readonly Change[];
}

/** A conflict of one of several suggestions, as a person must decide it. */
export interface SuggestionConflict extends Conflict {
  readonly suggestion: string;
}

/** How a conflict was decided: what was suggested is written all the same, or what stands stays. */
export interface SuggestionChoice {
  readonly suggestion: string;
  readonly record: string;
  readonly field: string;
  readonly choice: 'suggested' | 'standing';
}

export interface AcceptedTogether {
  /** One change set for all of them, with `before`. */
  readonly changes: readonly Change[];
  /** Suggestion → what it brought about. */
  readonly parts: ReadonlyMap<string, readonly Change[]>;
  /** What must be decided first; then nothing of `changes` may be applied. */
  readonly conflicts: readonly SuggestionConflict[];
}

const referredTo = (change: Change): string[] => [
  ...(change.op === 'add' ? [] : [change.id]),
  ...('parent' in change && typeof change.parent === 'string' ? [change.parent] : []),
];

/** The waiting suggestions that add what these changes speak of and the document does not hold. */
export const needsOf = (
  changes: readonly Change[],
  document: PlanDocument,
  waiting: readonly WaitingSuggestion[],
): string[] => {
  const own = new Set(changes.flatMap(({ op, id }) => (op === 'add' ? [id] : [])));
  const missing = new Set(changes.flatMap(referredTo).filter((id) => !own.has(id) && !document.records.has(id)));
  const adds = ({ op, id }: Change) => op === 'add' && missing.has(id);
  return missing.size === 0 ? [] : waiting.filter((one) => one.changes.some(adds)).map(({ id }) => id);
};

/** The chosen ones with all that they need, in the order given; what was not chosen itself is `taken`. */
export const withNeeds = <Waiting extends WaitingSuggestion>(
  chosen: readonly string[],
  waiting: readonly Waiting[],
): { readonly all: readonly Waiting[]; readonly taken: readonly string[] } => {
  const byId = new Map(waiting.map((one) => [one.id, one]));
  const wanted = new Set<string>();
  const want = (id: string): void => {
    const one = byId.get(id);
    if (!one || wanted.has(id)) return;
    wanted.add(id);
    one.needs.forEach(want);
  };
  chosen.forEach(want);
  const all = waiting.filter(({ id }) => wanted.has(id));
  return { all, taken: all.map(({ id }) => id).filter((id) => !chosen.includes(id)) };
};

class Accepting {
  readonly parts = new Map<string, readonly Change[]>();
  readonly conflicts: SuggestionConflict[] = [];

  constructor(
    private document: PlanDocument,
    private readonly choices: readonly SuggestionChoice[],
  ) {}

  take(one: ChosenSuggestion): void {
    const others = [...this.parts].filter(([id]) => !one.needs.includes(id)).flatMap(([, changes]) => changes);
    const { applies, conflicts } = rebase(one.changes, [...one.over, ...others], this.document);
    const settled = conflicts.flatMap((conflict) => this.decided(one, conflict));
    this.carryOut(one, [...applies, ...settled]);
  }

  private decided(one: ChosenSuggestion, conflict: Conflict): Change[] {
    const { record, field } = conflict;
    const choice = this.choices.find((c) => c.suggestion === one.id && c.record === record && c.field === field);
    const change = one.changes[conflict.change];
    const mine = choice?.choice === 'suggested' && change ? settling({ change, conflict }, this.document) : [];
    const isDecided = choice?.choice === 'standing' || mine.length > 0;
    if (!isDecided) this.conflicts.push({ suggestion: one.id, ...conflict });
    return mine;
  }

  private carryOut({ id }: ChosenSuggestion, changes: readonly Change[]): void {
    try {
      const done = perform(this.document, changes);
      this.document = done.document;
      this.parts.set(id, done.changes);
    } catch (refusal) {
      if (!(refusal instanceof ChangeRefused) || refusal.faults.length > 0) throw refusal;
      this.conflicts.push(...refusal.conflicts.map((conflict) => ({ suggestion: id, ...conflict })));
    }
  }
}

/**
 * Several suggestions accepted at once, in order: each is carried over what others changed since it was made and over
 * those accepted before it. Where two want different values of one field, or the plan has moved on, a person decides by
 * `choices`; nothing is overwritten silently.
 */
export const acceptSeveral = (
  current: PlanDocument,
  chosen: readonly ChosenSuggestion[],
  choices: readonly SuggestionChoice[] = [],
): AcceptedTogether => {
  const accepting = new Accepting(current, choices);
  for (const one of chosen) accepting.take(one);
  const { parts, conflicts } = accepting;
  return { changes: [...parts.values()].flat(), parts, conflicts };
};
