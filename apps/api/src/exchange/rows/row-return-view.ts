import type { Change, Conflict } from '@mufakat/planning/changes/change';
import { settling } from '@mufakat/planning/changes/settling';
import { isObject } from '@mufakat/planning/records/value';
import type { LeftOut } from '@mufakat/plan-documents/reading/body-return';
import type { PlanDocument, PlanRecord, Translated } from '@mufakat/planning/records/record';
import type { RowReturn } from './row-return.entity.js';
import type { ConflictChoice, ReturnConflict, RowReturnView } from './rows.dto.js';
import { ConflictsUndecided } from './rows.failures.js';

interface Rebased {
  readonly applies: readonly Change[];
  readonly conflicts: readonly Conflict[];
  readonly document: PlanDocument;
}

const titleOf = (title: unknown): Translated | null => (title as Translated | undefined) ?? null;

const nameOf = (record: PlanRecord | undefined) => ({
  code: record?.code ?? null,
  title: titleOf(record?.['title']),
});

const recordIn = (value: unknown): PlanRecord | undefined =>
  isObject(value) && typeof value['kind'] === 'string' ? (value as PlanRecord) : undefined;

const conflictView = (
  { change: at, record: id, field, rule, ...values }: Conflict,
  given: RowReturn,
  { document }: Rebased,
): ReturnConflict => {
  const record = document.records.get(id) ?? recordIn(values.base);
  const kind = (record ?? given.changes[at])?.kind ?? 'action';
  return { record: id, kind, ...nameOf(record), field, rule, ...{ base: null, theirs: null, mine: null }, ...values };
};

/** What is shown of a file that came back: what applies, what conflicts with the plan as it stands, what is left out. */
export const viewOf = (given: RowReturn, bodyName: Translated, rebased: Rebased): RowReturnView => {
  const { id, version, state, planId, bodyId, isOnBehalf, fileName, baseRevision, suggestions } = given;
  const isOver = state === 'suggested';
  return {
    ...{ id, version, state, planId, bodyId, bodyName, isOnBehalf, fileName, baseRevision, suggestions },
    revision: rebased.document.revision,
    changes: isOver ? [] : [...rebased.applies],
    conflicts: isOver ? [] : rebased.conflicts.map((conflict) => conflictView(conflict, given, rebased)),
    leftOut: given.leftOut.map(({ record, kind, code = null, title, why, field = null }) => ({
      ...{ record, kind, code, title: titleOf(title), why, field },
    })),
    problems: given.problems.map(({ severity, sheet, at, message }) => ({ severity, sheet, at, ...message })),
  };
};

export interface Chosen {
  readonly changes: readonly Change[];
  /** The file was chosen where it can no longer be: what it wrote in has left the plan. */
  readonly lost: readonly LeftOut[];
}

const lostIn = (conflict: Conflict, kind: LeftOut['kind']): LeftOut => {
  const { record, field, base } = conflict;
  const { code, title } = nameOf(recordIn(base));
  return { record, kind, ...(code && { code }), title, why: 'gone', ...(field !== '*' && { field }) };
};

/** The edits to suggest: those that apply, and those in conflict for which the file was chosen. Throws while one is open. */
export const chosenChanges = (
  { applies, conflicts, document }: Rebased,
  sent: readonly Change[],
  choices: readonly ConflictChoice[],
): Chosen => {
  const choice = new Map(choices.map(({ record, field, take }) => [`${record} ${field}`, take]));
  const takeOf = ({ record, field }: Conflict) => choice.get(`${record} ${field}`);
  const open = conflicts.filter((conflict) => takeOf(conflict) === undefined);
  if (open.length > 0) throw new ConflictsUndecided(open.length);
  const mine = conflicts.flatMap((conflict) => {
    const change = sent[conflict.change];
    if (!change || takeOf(conflict) !== 'mine') return [];
    return [{ conflict, kind: change.kind, settled: settling({ change, conflict }, document) }];
  });
  const lost = mine.filter(({ settled }) => settled.length === 0);
  return {
    changes: [...applies, ...mine.flatMap(({ settled }) => settled)],
    lost: lost.map(({ conflict, kind }) => lostIn(conflict, kind)),
  };
};
