import { type AddChange, type Change } from '@mufakat/planning/changes/change';
import { writesOf } from '@mufakat/planning/records/address';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { isOthersColumn, partOf } from '../body-part.js';

/** An edit that is not taken: of a row of others, or of a column that others decide. */
export interface LeftOut {
  readonly record: string;
  readonly kind: Kind;
  readonly code?: string;
  readonly title?: unknown;
  /** `others-row`: the row is not led by the body; `others-column`: who leads, where it stands, its code; `gone`: it has left the plan. */
  readonly why: 'others-row' | 'others-column' | 'gone';
  /** The column, where only that is left out. */
  readonly field?: string;
  /** What the file says there. */
  readonly value?: unknown;
}

export interface BodyReturn {
  /** The body's own edits. */
  readonly changes: readonly Change[];
  readonly leftOut: readonly LeftOut[];
}

type Verdict = { readonly taken?: Change; readonly leftOut?: readonly LeftOut[] };

class Sorting {
  private readonly own: Set<string>;
  /** Records that the file adds. */
  private readonly added = new Set<string>();

  constructor(
    private readonly base: PlanDocument,
    body: string,
  ) {
    this.own = new Set(partOf(base, body).own);
  }

  verdictOn(change: Change): Verdict {
    if (change.op === 'add') return this.onAddition(change);
    const row = this.rowOf(change.id);
    if (!this.own.has(row)) return this.left(row, 'others-row');
    if (change.op === 'remove') return this.onRemoval(change, row);
    if (change.op === 'move') return this.left(row, 'others-column', { field: 'parent' });
    return this.onSetting(change);
  }

  /** Assignments stand in columns of their action. */
  private rowOf(id: string): string {
    const record = this.base.records.get(id);
    return record?.kind === 'assignment' ? (record.parent ?? id) : id;
  }

  private onAddition(change: AddChange): Verdict {
    const parent = change.parent ?? '';
    const isNew = this.added.has(parent) || this.isNewRow(change);
    if (!isNew && !this.own.has(parent)) return this.left(parent, 'others-row');
    if (!isNew && change.kind === 'assignment')
      return this.left(parent, 'others-column', { field: String(change['role']), value: change['body'] });
    if (isNew) this.added.add(change.id);
    this.own.add(change.id);
    return { taken: withoutPlace(change) };
  }

  /** Actions and groups may be added to any group of the plan. */
  private isNewRow({ kind, parent }: AddChange): boolean {
    const above = this.base.records.get(parent ?? '')?.kind;
    return (kind === 'action' || kind === 'pillar') && (above === 'pillar' || above === 'plan');
  }

  private onRemoval(change: Change, row: string): Verdict {
    const record = this.base.records.get(change.id);
    if (record?.kind !== 'assignment') return { taken: change };
    return this.left(row, 'others-column', { field: String(record['role']) });
  }

  private onSetting(change: Change): Verdict {
    const writes = writesOf(change);
    const others = writes.filter(([address]) => isOthersColumn(address));
    const kept = Object.fromEntries(writes.filter(([address]) => !isOthersColumn(address)));
    const { id, kind } = change;
    const leftOut = others.flatMap(([field, value]) => this.left(id, 'others-column', { field, value }).leftOut ?? []);
    return { leftOut, ...(Object.keys(kept).length > 0 ? { taken: { op: 'set', kind, id, ...kept } } : {}) };
  }

  private left(id: string, why: LeftOut['why'], more: Pick<LeftOut, 'field' | 'value'> = {}): Verdict {
    const record = this.base.records.get(id);
    const { kind = 'action', code } = record ?? {};
    return { leftOut: [{ record: id, kind, code, title: record?.['title'], why, ...more }] };
  }
}

/** The order of rows in a file of one body says nothing of the order of the plan. */
const withoutPlace = (change: AddChange): AddChange => {
  const { position, ...rest } = change;
  return position === undefined ? change : rest;
};

const isLead = (change: Change, action: string): boolean =>
  change.op === 'add' && change.kind === 'assignment' && change.parent === action && change['role'] === 'lead';

/** Whoever adds an action leads it, unless the row names another. */
const withLeads = (changes: readonly Change[], body: string, newId: () => string): Change[] =>
  changes.flatMap((change): Change[] => {
    if (change.op !== 'add' || change.kind !== 'action' || changes.some((one) => isLead(one, change.id)))
      return [change];
    return [change, { op: 'add', kind: 'assignment', id: newId(), parent: change.id, body, role: 'lead' }];
  });

/** Parts the edits of a file that was written for one body: its own, and those that are not its to make. */
export const partedForBody = (
  changes: readonly Change[],
  { base, body, newId }: { base: PlanDocument; body: string; newId: () => string },
): BodyReturn => {
  const sorting = new Sorting(base, body);
  const verdicts = changes.map((change) => sorting.verdictOn(change));
  const taken = verdicts.flatMap(({ taken: one }) => one ?? []);
  const rows = new Map(
    verdicts.flatMap(({ leftOut = [] }) => leftOut.map((one) => [`${one.record} ${one.why} ${one.field ?? ''}`, one])),
  );
  return { changes: withLeads(taken, body, newId), leftOut: [...rows.values()] };
};
