import type { PlanDocument } from '@mufakat/planning/records/record';
import { rootOf } from '@mufakat/planning/records/tree';
import { hasWordsIn } from './words.js';

const languagesIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((language): language is string => typeof language === 'string') : [];

/**
 * The language of the words around a plan's text: the reader's where the plan is written in it, else the first
 * authoritative one we have words for, so that names of sheets and headings speak the language of what stands under them.
 */
export const fileLanguageOf = (document: PlanDocument, reader: string): string => {
  const root = rootOf(document);
  const written = languagesIn(root?.['languages']);
  if (written.length === 0 || written.includes(reader)) return reader;
  return [...languagesIn(root?.['authoritativeLanguages']), ...written].find(hasWordsIn) ?? reader;
};
