import { PlanTexts, type TextInLanguage } from '../languages/plan-texts.js';
import type { Kind } from '../records/kinds.js';
import { kindDescriptions } from '../records/kinds.js';
import type { PlanRecord } from '../records/record.js';
import { sensitivityOf } from '../records/sensitivity.js';
import type { CheckRule, Finding } from './check.js';
import { hasWords, type PlanUnderCheck, wordings } from './plan-under-check.js';

const titled: readonly Kind[] = ['plan', 'pillar', 'action', 'indicator'];

const noTitle: CheckRule = {
  rule: 'no-title',
  group: 'text',
  severity: 'error',
  explanation: 'It has no title.',
  find: (plan) =>
    titled
      .flatMap((kind) => plan.of(kind))
      .filter((record) => !hasWords(record, 'title'))
      .map((record) => ({ record: record.id, field: 'title' })),
};

const longestTitle = 300;

const longTitle: CheckRule = {
  rule: 'long-title',
  group: 'text',
  severity: 'hint',
  explanation: 'The title has {length} characters; what is longer than a sentence belongs in the description.',
  find: (plan) =>
    (['pillar', 'action', 'indicator'] as const)
      .flatMap((kind) => plan.of(kind))
      .flatMap((record) =>
        wordings(record, 'title')
          .filter(([, text]) => text.length > longestTitle)
          .map(([language, text]) => ({
            record: record.id,
            field: `title.${language}`,
            params: { length: text.length },
          })),
      ),
};

const translatedFields = new Map(
  Object.values(kindDescriptions).map(({ kind, fields }) => [
    kind,
    fields.filter(({ type }) => type === 'translated').map(({ name }) => name),
  ]),
);

const placeholder =
  /^\W*(tbd|tbc|t\.b\.d\.?|n\/a|x{3,}|\.{3,}|…+|\?+|to be (determined|confirmed|decided|completed)|lorem ipsum.*)\W*$/iu;

const placeholderText: CheckRule = {
  rule: 'placeholder-text',
  group: 'text',
  severity: 'warning',
  explanation: '“{text}” stands where a text belongs.',
  find: (plan) =>
    plan.records.flatMap((record) =>
      (translatedFields.get(record.kind) ?? []).flatMap((field) =>
        wordings(record, field)
          .filter(([, text]) => text.length < 60 && placeholder.test(text))
          .map(([language, text]) => ({ record: record.id, field: `${field}.${language}`, params: { text } })),
      ),
    ),
};

const texts = new WeakMap<PlanUnderCheck, readonly TextInLanguage[]>();

/** Texts that are not fresh, of a plan in two languages or more. */
const behindIn = (plan: PlanUnderCheck): readonly TextInLanguage[] => {
  const known = texts.get(plan);
  if (known) return known;
  const inLanguages = new PlanTexts(plan.document, plan.context.texts ?? []);
  const all = inLanguages.languages.length < 2 ? [] : inLanguages.of(plan.records.map(({ id }) => id));
  const behind = all.filter(({ state }) => state !== 'fresh');
  texts.set(plan, behind);
  return behind;
};

const isRequired = (plan: PlanUnderCheck): boolean => plan.root?.['requiresFreshTranslations'] === true;

/** One finding a record and language, whatever the number of fields. */
const byLanguage = (behind: readonly TextInLanguage[]): Finding[] => {
  const together = new Map<string, TextInLanguage[]>();
  for (const text of behind) {
    const key = `${text.record} ${text.language}`;
    together.set(key, [...(together.get(key) ?? []), text]);
  }
  return [...together.values()].map((all) => {
    const [{ record, field, language } = { record: '', field: '', language: '' }] = all;
    const fields = all.map((text) => text.field).join(', ');
    return { record, field: `${field}.${language}`, params: { language, fields } };
  });
};

const missingTranslation: CheckRule = {
  rule: 'missing-translation',
  group: 'text',
  severity: 'warning',
  explanation: 'Not translated into {language}: {fields}.',
  find: (plan) => (isRequired(plan) ? [] : byLanguage(behindIn(plan).filter(({ state }) => state === 'missing'))),
};

const staleTranslation: CheckRule = {
  rule: 'stale-translation',
  group: 'text',
  severity: 'warning',
  explanation: 'The text in {language} is older than the text it was translated from.',
  find: (plan) =>
    isRequired(plan)
      ? []
      : behindIn(plan)
          .filter(({ state }) => state === 'stale')
          .map(({ record, field, language }) => ({ record, field: `${field}.${language}`, params: { language } })),
};

/** Also the gate of adoption. */
export const requiredTranslation: CheckRule = {
  rule: 'required-translation',
  group: 'text',
  severity: 'error',
  explanation: 'This plan is adopted with fresh translations only; in {language} these are missing or older: {fields}.',
  find: (plan) => (isRequired(plan) ? byLanguage(behindIn(plan)) : []),
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A public text that names the code of a restricted record would tell that it exists. */
const restrictedCode: CheckRule = {
  rule: 'mentions-restricted-code',
  group: 'text',
  severity: 'warning',
  explanation: 'The text names {code}, a restricted record, and will be published.',
  find: (plan) => {
    const isRestricted = (record: PlanRecord) => sensitivityOf(plan.document, record.id) === 'restricted';
    const codes = plan.records.some(({ sensitivity }) => sensitivity === 'restricted')
      ? plan.records.filter((record) => record.code && isRestricted(record)).map(({ code = '' }) => escaped(code))
      : [];
    if (codes.length === 0) return [];
    const named = new RegExp(`(?<![\\p{L}\\p{N}.])(${codes.join('|')})(?![\\p{L}\\p{N}])`, 'u');
    return plan.records
      .filter((record) => !isRestricted(record))
      .flatMap((record) =>
        (translatedFields.get(record.kind) ?? []).flatMap((field) =>
          wordings(record, field).flatMap(([language, text]): Finding[] => {
            const [code] = named.exec(text) ?? [];
            return code ? [{ record: record.id, field: `${field}.${language}`, params: { code } }] : [];
          }),
        ),
      );
  },
};

export const textRules: readonly CheckRule[] = [
  noTitle,
  longTitle,
  placeholderText,
  missingTranslation,
  staleTranslation,
  requiredTranslation,
  restrictedCode,
];
