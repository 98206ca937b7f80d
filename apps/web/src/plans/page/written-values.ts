import type { Change } from '@mufakat/planning/changes/change';
import { writesOf } from '@mufakat/planning/records/address';
import { textOfNode } from '@mufakat/planning/records/long-text';
import { isObject } from '@mufakat/planning/records/value';

/** A value as plain words; a block of long text as its text. */
export const plainValue = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (isObject(value) && 'node' in value) return textOfNode(value['node']);
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** What a change would write, for showing it again. */
export const writtenValues = (change: Change): string[] =>
  writesOf(change)
    .map(([, value]) => plainValue(value))
    .filter((text) => text !== '');
