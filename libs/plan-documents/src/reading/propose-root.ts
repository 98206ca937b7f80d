import type { Change } from '@mufakat/planning/changes/change';
import { writesOf } from '@mufakat/planning/records/address';
import type { PlanRecord, Value } from '@mufakat/planning/records/record';
import type { Mapping } from './mapping.js';
import type { ReadFile } from './sheet.js';

const longestTitle = 300;
const planWord = /plan|strateg|programme|خطة|استراتيجية|إستراتيجية|план|стратеги|программ|rencana|pelan|programa/iu;

const linesAbove = (file: ReadFile, mapping: Mapping): string[] => {
  const table = mapping.tables.find(({ use }) => use);
  const rows = table ? (file.sheets[table.sheet]?.rows.slice(0, table.headingRow) ?? []) : [];
  return rows.flatMap((row) => row.filter(({ mergedFrom }) => !mergedFrom).map(({ text }) => text));
};

const isTitle = (line: string): boolean => line.length > 8 && line.length <= longestTitle && /\p{L}{3}/u.test(line);

/** What stands above the first table: the line that speaks of a plan, else the first long one, else the file's name. */
export const titleIn = (file: ReadFile, mapping: Mapping): string => {
  const titles = linesAbove(file, mapping).filter(isTitle);
  const named = titles.find((line) => planWord.test(line)) ?? titles[0];
  return named ?? file.name.replace(/\.[^.]*$/, '').replace(/[_-]+/g, ' ');
};

const periodIn = (title: string): Record<string, Value> => {
  const [, first, last] = /(20\d\d)\s*[-–—/]\s*(20\d\d)/.exec(title) ?? [];
  return first !== undefined && last !== undefined && first <= last
    ? { startsOn: `${first}-01-01`, endsOn: `${last}-12-31` }
    : {};
};

/** Languages that the changes write texts in, the plan's first. */
const languagesIn = (changes: readonly Change[], before: readonly string[]): string[] => {
  const written = changes.flatMap((change) =>
    writesOf(change).flatMap(([address]) => /\.([a-z-]+)$/i.exec(address)?.[1] ?? []),
  );
  return [...new Set([...before, ...written])];
};

const oneCurrency = (changes: readonly Change[]): string | undefined => {
  const all = new Set(
    changes.flatMap((change) =>
      writesOf(change).flatMap(([address, value]) => (address === 'currency' ? [value] : [])),
    ),
  );
  const [only] = all;
  return all.size === 1 && typeof only === 'string' ? only : undefined;
};

interface RootWish {
  readonly plan: string;
  readonly root: PlanRecord | undefined;
  readonly mapping: Mapping;
  readonly title: string;
  readonly changes: readonly Change[];
}

const unsaid = (root: PlanRecord | undefined, values: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).filter(([field, value]) => value !== undefined && !root?.[field]));

/** The root of a new plan, or what the plan does not say yet: levels, languages, currency. */
export const rootChanges = ({ plan, root, mapping, title, changes }: RootWish): Change[] => {
  const known = Array.isArray(root?.['languages']) ? (root['languages'] as string[]) : [];
  const languages = languagesIn(changes, root ? known : [mapping.language]);
  const wanted = {
    ...unsaid(root, { levelScheme: mapping.levelScheme, currency: oneCurrency(changes) }),
    ...(languages.length > known.length ? { languages } : {}),
  };
  if (!root) {
    const named = { [`title.${mapping.language}`]: title.slice(0, 500), ...periodIn(title) };
    return [{ op: 'add', kind: 'plan', id: plan, parent: null, ...named, ...wanted }];
  }
  return Object.keys(wanted).length > 0 && changes.length > 0 ? [{ op: 'set', kind: 'plan', id: plan, ...wanted }] : [];
};
