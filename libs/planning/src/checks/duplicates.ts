import type { Kind } from '../records/kinds.js';
import type { PlanRecord } from '../records/record.js';
import type { CheckRule, Finding } from './check.js';
import { type PlanUnderCheck, wordings } from './plan-under-check.js';
import { type Reading, readingOf } from './reading.js';
import { alikes, areAlike } from './similar.js';

/** Texts at least this alike are near-duplicates. */
const alike = 0.75;
/** Shorter texts say too little to call two of them alike. */
const fewestWordsAlike = 6;

/** Fields compared with the same field of other records, and the fewest words at which saying the same is worth a word. */
const compared: Partial<Record<Kind, Readonly<Record<string, number>>>> = {
  pillar: { title: 1, objective: 5, description: 5 },
  action: { title: 1, description: 5, problem: 5, expectedOutput: 5 },
  activity: { title: 5, description: 5 },
  indicator: { title: 3, definition: 5 },
  risk: { title: 5, mitigation: 5 },
};

interface Told {
  readonly record: PlanRecord;
  readonly address: string;
  readonly reading: Reading;
}

const gather = (plan: PlanUnderCheck): Map<string, Told[]> => {
  const groups = new Map<string, Told[]>();
  for (const [kind, fields] of Object.entries(compared) as [Kind, Record<string, number>][])
    for (const record of plan.of(kind))
      for (const field of Object.keys(fields))
        for (const [language, text] of wordings(record, field)) {
          const address = `${field}.${language}`;
          const told = { record, address, reading: readingOf(text) };
          const group = groups.get(`${kind} ${address}`);
          if (group) group.push(told);
          else groups.set(`${kind} ${address}`, [told]);
        }
  return groups;
};

const gathered = new WeakMap<PlanUnderCheck, Map<string, Told[]>>();

/** Texts by what may be compared: same kind, field and language. */
const comparable = (plan: PlanUnderCheck): readonly (readonly Told[])[] => {
  const groups = gathered.get(plan) ?? gather(plan);
  gathered.set(plan, groups);
  return [...groups.values()];
};

const finding = (told: Told, other: Told): Finding => ({
  record: told.record.id,
  field: told.address,
  params: { otherRecord: other.record.id, otherCode: other.record.code ?? '' },
});

const fewestWords = ({ record, address }: Told): number => compared[record.kind]?.[address.split('.')[0] ?? ''] ?? 5;

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
        return other && told.reading.wordCount >= fewestWords(told) ? [finding(told, other)] : [];
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
        return other ? [finding(told, other)] : [];
      });
    }),
};

/** Shorter texts are said in several places for good reason. */
const fewestWordsElsewhere = 8;

/** The same words where another kind of record or another field has them: a pillar’s objective as an action’s description. */
const repeatedElsewhere: CheckRule = {
  rule: 'text-repeated-elsewhere',
  group: 'text',
  severity: 'hint',
  explanation: 'The same text stands elsewhere in the plan ({otherCode}).',
  find: (plan) => {
    const first = new Map<string, Told>();
    return comparable(plan).flatMap((group) =>
      distinct(group).flatMap((told): Finding[] => {
        if (told.reading.wordCount < fewestWordsElsewhere) return [];
        const key = `${told.address.split('.')[1] ?? ''} ${String(told.reading.key)}`;
        const other = first.get(key);
        if (!other) first.set(key, told);
        return other && other.record.id !== told.record.id ? [finding(told, other)] : [];
      }),
    );
  },
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
  repeatedElsewhere,
  outputAsIndicator,
];
