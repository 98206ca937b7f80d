import { readAt } from '@mufakat/planning/records/address';
import type { FieldDescription, FieldType } from '@mufakat/planning/records/field';
import { type Kind, kindDescriptions } from '@mufakat/planning/records/kinds';
import type { PlanRecord } from '@mufakat/planning/records/record';

const numbered: ReadonlySet<Kind> = new Set(['pillar', 'action', 'activity', 'indicator', 'section']);
const suggestible: ReadonlySet<FieldType> = new Set([
  'text',
  'translated',
  'day',
  'decimal',
  'integer',
  'choice',
  'list',
]);

/** Fields of a record that a comment can be about. */
export const fieldsOf = (record: PlanRecord): readonly FieldDescription[] =>
  kindDescriptions[record.kind].fields.filter(({ type }) => type !== 'json');

export interface Suggestible {
  readonly address: string;
  readonly type: FieldType;
  readonly options?: readonly string[];
  readonly language?: string;
}

/** Addresses of a record for which another value can be written, in the plan's languages. */
export const suggestibleIn = (record: PlanRecord, languages: readonly string[]): readonly Suggestible[] => {
  const code: Suggestible[] = numbered.has(record.kind) ? [{ address: 'code', type: 'text' }] : [];
  const fields = kindDescriptions[record.kind].fields
    .filter(({ type }) => suggestible.has(type))
    .flatMap(({ name, type, options }): Suggestible[] =>
      type === 'translated'
        ? languages.map((language) => ({ address: `${name}.${language}`, type, language }))
        : [{ address: name, type, options: type === 'choice' ? options : undefined }],
    );
  return [...fields, ...code];
};

/** What stands at an address now, as one writes it. */
export const writtenAt = (record: PlanRecord, address: string): string => {
  const value = readAt(record, address);
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};
