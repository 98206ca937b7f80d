import { descriptionOf, splitAddress, writesOf } from '../records/address.js';
import { isProseNode, textOfNode } from '../records/long-text.js';
import type { PlanDocument, PlanRecord, Value } from '../records/record.js';
import { isObject } from '../records/value.js';
import { labelOf } from '../records/wording.js';
import { recordOf } from './apply.js';
import type { Change } from './change.js';

/** One value in the story of a change. */
export interface StoryLine {
  readonly address: string;
  readonly field: string;
  /** English label of the field; the web translates by `fields.<kind>.<field>`. */
  readonly label: string;
  readonly language?: string;
  readonly block?: string;
  /** The values; of a block of long text, its words. `null` where there was or is none. */
  readonly before: Value;
  readonly after: Value;
}

/** A change as a person reads it, in plain data. */
export interface Story {
  readonly op: Change['op'];
  readonly kind: Change['kind'];
  readonly record: string;
  readonly code?: string;
  /** What the record is called now, or was when it was removed. */
  readonly label: string;
  readonly lines: readonly StoryLine[];
  /** Where a moved or added record stands, and where a moved one stood. */
  readonly from?: string;
  readonly to?: string;
  /** How many records went with a removed one, itself among them. */
  readonly removed?: number;
}

export const wordsOf = (value: Value): Value =>
  isObject(value) && isProseNode(value['node']) ? textOfNode(value['node']) : (value ?? null);

const envelopeLabels: Readonly<Record<string, string>> = { code: 'Code', sensitivity: 'Sensitivity' };

/** One address of a record of a kind with its values before and after, labelled. */
export const lineOf = (kind: Change['kind'], address: string, before: Value, after: Value): StoryLine => {
  const parts = splitAddress(address);
  const label = descriptionOf(kind, parts.field)?.label ?? envelopeLabels[parts.field] ?? parts.field;
  return { address, ...parts, label, before: wordsOf(before), after: wordsOf(after) };
};

/** The values a change writes, each with what was there before. */
export const linesOf = (change: Change): StoryLine[] => {
  const before: Readonly<Record<string, Value>> = change.op === 'set' ? (change.before ?? {}) : {};
  return writesOf(change).map(([address, after]) => lineOf(change.kind, address, before[address], after));
};

const subjectOf = (change: Change, document: PlanDocument): PlanRecord | undefined => {
  const there = document.records.get(change.id);
  if (there) return there;
  if (change.op === 'add') return recordOf(change, '');
  return change.op === 'remove' ? change.before?.[0] : undefined;
};

const placesOf = (change: Change, labelAt: (id: string | null | undefined) => string) => {
  if (change.op === 'add') return { to: labelAt(change.parent) };
  return change.op === 'move' ? { from: labelAt(change.before?.parent), to: labelAt(change.parent) } : {};
};

/**
 * The story of a change; the change carries `before`, as the server keeps it. The document gives the names: any moment
 * at which the records were there will do. `languages` are the reader's, best first.
 */
export const describe = (change: Change, document: PlanDocument, languages: readonly string[] = []): Story => {
  const subject = subjectOf(change, document);
  const labelAt = (id: string | null | undefined): string => {
    const record = id == null ? undefined : document.records.get(id);
    return record ? labelOf(record, languages) : '';
  };
  return {
    op: change.op,
    kind: change.kind,
    record: change.id,
    ...(subject?.code === undefined ? {} : { code: subject.code }),
    label: subject ? labelOf(subject, languages) : '',
    lines: linesOf(change),
    ...placesOf(change, labelAt),
    ...(change.op === 'remove' ? { removed: change.before?.length ?? 1 } : {}),
  };
};
