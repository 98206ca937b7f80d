import type { PlanRecord } from '../records/record.js';
import type { CheckRule, Finding } from './check.js';
import { alike, besides, elsewhereRules } from './elsewhere.js';
import { type PlanUnderCheck, wordings } from './plan-under-check.js';
import { type Reading, readingOf } from './reading.js';
import { alikes, areAlike } from './similar.js';
import { comparable, fewestWords, type Told } from './told-texts.js';

/** Shorter texts say too little to call two of them alike. */
const fewestWordsAlike = 6;

const duplicateText: CheckRule = {
  rule: 'duplicate-text',
  group: 'text',
  severity: 'warning',
  explanation: 'The same text stands in another record ({otherCode}).',
  find: (plan) =>
    comparable(plan).flatMap((group) => {
      const first = new Map<number, Told>();
      return group.flatMap((told): Finding[] => {
        const other = first.get(told.reading.key);
        if (!other) first.set(told.reading.key, told);
        const isElsewhere = other && other.record !== told.record;
        return isElsewhere && told.reading.wordCount >= fewestWords(told) ? [besides(told, other)] : [];
      });
    }),
};

/** One of each text, long enough to be alike to another. */
const distinct = (group: readonly Told[]): Told[] => {
  const first = new Map<number, Told>();
  for (const told of group)
    if (!first.has(told.reading.key) && told.reading.wordCount >= fewestWordsAlike) first.set(told.reading.key, told);
  return [...first.values()];
};

interface Compared {
  readonly readings: readonly Reading[];
  readonly found: readonly (number | undefined)[];
}

/** Editing one text leaves the other fields and languages as they were compared last. */
const lastCompared = new Map<string, Compared>();

const isSame = (before: Compared | undefined, readings: readonly Reading[]): before is Compared =>
  before?.readings.length === readings.length && readings.every((reading, index) => reading === before.readings[index]);

const comparedAgain = (name: string, readings: readonly Reading[]): Compared['found'] => {
  const before = lastCompared.get(name);
  if (isSame(before, readings)) return before.found;
  const found = alikes(
    readings.map(({ shingles }) => shingles),
    alike,
  );
  lastCompared.set(name, { readings, found });
  return found;
};

const nearDuplicateText: CheckRule = {
  rule: 'near-duplicate-text',
  group: 'text',
  severity: 'hint',
  explanation: 'Nearly the same text stands in another record ({otherCode}).',
  find: (plan) =>
    comparable(plan).flatMap((group) => {
      const texts = distinct(group);
      const [first] = texts;
      if (!first) return [];
      const found = comparedAgain(
        `${first.record.kind} ${first.address}`,
        texts.map(({ reading }) => reading),
      );
      return texts.flatMap((told, index) => {
        const other = texts[found[index] ?? -1];
        return other && other.record !== told.record ? [besides(told, other)] : [];
      });
    }),
};

const isCopy = (text: string, other: string): boolean => {
  const [a, b] = [readingOf(text), readingOf(other)];
  return a.key === b.key || areAlike(a.shingles, b.shingles, alike);
};

const copiedFrom = (plan: PlanUnderCheck, indicator: PlanRecord): Finding[] => {
  const parent = plan.parentOf(indicator);
  if (parent?.kind !== 'action') return [];
  return wordings(indicator, 'title').flatMap(([language, text]) => {
    const source = ['expectedOutput', 'title'].find((field) =>
      wordings(parent, field).some(([other, words]) => other === language && isCopy(text, words)),
    );
    return source ? [{ record: indicator.id, field: `title.${language}`, params: { source } }] : [];
  });
};

const outputAsIndicator: CheckRule = {
  rule: 'output-as-indicator',
  group: 'text',
  severity: 'warning',
  explanation: 'The indicator repeats the {source} of its action instead of saying what is measured.',
  find: (plan) => plan.of('indicator').flatMap((indicator) => copiedFrom(plan, indicator)),
};

export const duplicateRules: readonly CheckRule[] = [
  duplicateText,
  nearDuplicateText,
  ...elsewhereRules,
  outputAsIndicator,
];
