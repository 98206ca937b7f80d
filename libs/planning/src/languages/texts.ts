import { descriptionOf } from '../records/address.js';
import type { FieldDescription } from '../records/field.js';
import { type Kind, kindDescriptions } from '../records/kinds.js';
import { type Blocks, plainText } from '../records/long-text.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { rootOf } from '../records/tree.js';
import { isObject } from '../records/value.js';
import { namedTextAt, namedTextsOf, splitName } from './named-texts.js';

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item !== '') : [];

/** The plan's languages in its own order; authoritative ones that it does not list come last. */
export const languagesOf = (document: PlanDocument): readonly string[] => {
  const root = rootOf(document);
  return [...new Set([...strings(root?.['languages']), ...strings(root?.['authoritativeLanguages'])])];
};

/** Languages whose text is the original: those named authoritative, else the plan's first. */
export const originalsOf = (document: PlanDocument): readonly string[] => {
  const named = strings(rootOf(document)?.['authoritativeLanguages']);
  return named.length > 0 ? named : languagesOf(document).slice(0, 1);
};

const translatableFields = new Map<Kind, readonly FieldDescription[]>(
  Object.values(kindDescriptions).map(({ kind, fields }) => [
    kind,
    fields.filter(({ type }) => type === 'translated' || type === 'long-text'),
  ]),
);

/** Fields of a kind that hold text in several languages. */
export const translatableOf = (kind: Kind): readonly FieldDescription[] => translatableFields.get(kind) ?? [];

/** Every text a record may have in several languages: its translatable fields, and the names a plan gives. */
export const textFieldsOf = (record: PlanRecord): readonly string[] => [
  ...translatableOf(record.kind).map(({ name }) => name),
  ...namedTextsOf(record).map(({ field }) => field),
];

const wordingsOf = (record: PlanRecord, field: string): unknown =>
  splitName(field) ? namedTextAt(record, field) : record[field];

/** The words of a text in a language, of long text without its form; empty where there are none. */
export const wordsAt = (record: PlanRecord | undefined, field: string, language: string): string => {
  const value = record && wordingsOf(record, field);
  if (!record || !isObject(value) || !Object.hasOwn(value, language)) return '';
  return wordsOf(record.kind, field, value[language]);
};

const wordsOf = (kind: Kind, field: string, words: unknown): string => {
  if (typeof words === 'string') return words.trim();
  const isLong = descriptionOf(kind, field)?.type === 'long-text' && isObject(words);
  return isLong ? plainText(words as Blocks).trim() : '';
};

/** Languages in which a text has words. */
export const spokenIn = (record: PlanRecord | undefined, field: string): readonly string[] => {
  const value = record && wordingsOf(record, field);
  return isObject(value) ? Object.keys(value).filter((language) => wordsAt(record, field, language) !== '') : [];
};
