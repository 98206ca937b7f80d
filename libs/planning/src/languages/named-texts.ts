import { isLevelScheme } from '../records/level-scheme.js';
import type { PlanRecord, Translated, Value } from '../records/record.js';
import { isStatusScale } from '../status/scale.js';

interface NamedText {
  /** `levelScheme/pillar`, `statusScale/well-anchored`. */
  readonly field: string;
  readonly name: Translated;
}

/** What a plan calls its levels and the steps of its scale: texts inside fields that have a shape of their own. */
const named: Readonly<Record<string, (value: unknown) => readonly (readonly [key: string, name: Translated])[]>> = {
  levelScheme: (value) => (isLevelScheme(value) ? value.levels.map(({ key, name }) => [key, name]) : []),
  statusScale: (value) => (isStatusScale(value) ? value.map(({ code, label }) => [code, label]) : []),
};

const isNamed = ({ kind }: Pick<PlanRecord, 'kind'>): boolean => kind === 'plan';

/** Whether a field holds names, each of them a text of its own. */
export const holdsNames = (record: Pick<PlanRecord, 'kind'>, field: string): boolean =>
  isNamed(record) && Object.hasOwn(named, field);

/** The names a record gives, in their order; none for another record than the plan's own. */
export const namedTextsOf = (record: PlanRecord): readonly NamedText[] =>
  isNamed(record)
    ? Object.entries(named).flatMap(([field, read]) =>
        read(record[field]).map(([key, name]) => ({ field: `${field}/${key}`, name })),
      )
    : [];

/** The field that a name stands in, and its key there; undefined for another field. */
export const splitName = (field: string): readonly [field: string, key: string] | undefined => {
  const slash = field.indexOf('/');
  return slash < 0 ? undefined : [field.slice(0, slash), field.slice(slash + 1)];
};

export const namedTextAt = (record: PlanRecord, field: string): Translated | undefined =>
  namedTextsOf(record).find((one) => one.field === field)?.name;

const renamed = (name: Translated, language: string, words: string): Translated =>
  Object.fromEntries(Object.entries({ ...name, [language]: words }).filter(([, said]) => said !== ''));

/** The whole field with one of its names said in these words; undefined where there is no such name. */
export const withName = (
  record: PlanRecord,
  { field, language, words }: { readonly field: string; readonly language: string; readonly words: string },
): { readonly field: string; readonly value: Value } | undefined => {
  const [inField = '', key] = splitName(field) ?? [];
  const value = record[inField];
  if (inField === 'levelScheme' && isLevelScheme(value)) {
    const levels = value.levels.map((one) =>
      one.key === key ? { ...one, name: renamed(one.name, language, words) } : one,
    );
    return { field: inField, value: { ...value, levels } };
  }
  if (inField !== 'statusScale' || !isStatusScale(value)) return undefined;
  const steps = value.map((one) => (one.code === key ? { ...one, label: renamed(one.label, language, words) } : one));
  return { field: inField, value: steps };
};
