import { planItemOf } from './plan-item.js';
import type { PlanRecord, Translated } from './record.js';
import { isObject } from './value.js';

/** The text in the first of the languages that has one, else in any; empty where there is none. */
export const wordingOf = (text: unknown, languages: readonly string[] = []): string => {
  if (!isObject(text)) return '';
  const found = [...languages, 'en', ...Object.keys(text)].find((language) => typeof text[language] === 'string');
  return found === undefined ? '' : ((text as Translated)[found] ?? '');
};

/** How a record is called in a list or a story: its title, else what its kind shows instead; a record of another plan is not named by its key. */
export const labelOf = (record: PlanRecord, languages: readonly string[] = []): string => {
  const title = wordingOf(record['title'], languages);
  if (title !== '') return title;
  const instead = [record['driver'], record['item'], record['role'], record['year'], record['dueOn'], record.code];
  const isSaid = (value: unknown): value is string | number =>
    typeof value === 'number' || (typeof value === 'string' && planItemOf(value) === undefined);
  const shown = instead.find(isSaid);
  return shown === undefined ? '' : String(shown);
};
