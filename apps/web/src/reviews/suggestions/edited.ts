import type { Change } from '@mufakat/planning/changes/change';
import type { Kind } from '@mufakat/planning/records/kinds';
import { descriptionOf, splitAddress, writesOf } from '@mufakat/planning/records/address';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { writeField } from '../../plans/index.js';

/** One value of a suggestion that can be written otherwise. */
export interface EditedValue {
  readonly record: string;
  readonly kind: Kind;
  readonly address: string;
  readonly text: string;
}

const writable = new Set(['text', 'translated', 'day', 'decimal', 'integer']);

const isWritable = (kind: Kind, address: string): boolean => {
  const { field, block } = splitAddress(address);
  return block === undefined && (field === 'code' || writable.has(descriptionOf(kind, field)?.type ?? ''));
};

/** The values of a suggestion as texts; undefined where it does more than setting such values. */
export const editedFrom = (changes: readonly Change[]): readonly EditedValue[] | undefined => {
  const values = changes.flatMap((change) =>
    writesOf(change).map(([address, value]) => ({
      record: change.id,
      kind: change.kind,
      address,
      text: typeof value === 'string' || typeof value === 'number' ? String(value) : '',
    })),
  );
  const isPlain = changes.every(({ op }) => op === 'set') && values.length > 0;
  return isPlain && values.every(({ kind, address }) => isWritable(kind, address)) ? values : undefined;
};

/** The edited values as changes, or the address that was not understood. */
export const changesFrom = (
  values: readonly EditedValue[],
  document: PlanDocument,
): { readonly changes: readonly Change[] } | { readonly fault: string; readonly address: string } => {
  const changes: Change[] = [];
  for (const { record: id, address, text } of values) {
    const record = document.records.get(id);
    if (!record) return { fault: 'refused', address };
    const written = writeField(record, address, text);
    if ('fault' in written) return { fault: written.fault, address };
    changes.push(...written.changes);
  }
  return { changes };
};
