import type { PlanRecord } from '../records/record.js';
import type { CheckRule, Finding } from './check.js';
import { setting } from './fixes.js';
import { hasWords, type PlanUnderCheck, textIn, wordings } from './plan-under-check.js';
import { changeWord, deliveredWord, stigmatisingWord, vagueVerb } from './wording-words.js';

/** The first language in which the word is found: address, and the word as written. */
const wordIn = (
  record: PlanRecord,
  field: string,
  find: (language: string, text: string) => string | undefined,
): { readonly field: string; readonly word: string } | undefined => {
  for (const [language, text] of wordings(record, field)) {
    const word = find(language, text);
    if (word !== undefined) return { field: `${field}.${language}`, word };
  }
  return undefined;
};

/** Where an output or a target says what it comes to, the verb may be what it likes. */
const isSaidElsewhere = (plan: PlanUnderCheck, action: PlanRecord): boolean =>
  hasWords(action, 'expectedOutput') ||
  plan.under(action, 'indicator').some((indicator) => plan.hasUnder(indicator, 'target'));

const vague: CheckRule = {
  rule: 'vague-verb',
  group: 'wording',
  severity: 'hint',
  explanation: '“{word}” does not say what will be done, and no output or target says it.',
  find: (plan) =>
    plan.of('action').flatMap((action): Finding[] => {
      const found = isSaidElsewhere(plan, action) ? undefined : wordIn(action, 'title', vagueVerb);
      return found ? [{ record: action.id, field: found.field, params: { word: found.word } }] : [];
    }),
};

const outcomeAsOutput: CheckRule = {
  rule: 'outcome-as-output',
  group: 'wording',
  severity: 'hint',
  explanation: '“{word}” tells what should change in others; an output is what exists when the action is done.',
  find: (plan) =>
    plan.of('action').flatMap((action): Finding[] => {
      const found = wordIn(action, 'expectedOutput', changeWord);
      return found ? [{ record: action.id, field: found.field, params: { word: found.word } }] : [];
    }),
};

const outputAsOutcome: CheckRule = {
  rule: 'output-as-outcome',
  group: 'wording',
  severity: 'warning',
  explanation: '“{word}”: the indicator counts what is delivered, though it is marked as {level}.',
  find: (plan) =>
    plan.of('indicator').flatMap((indicator): Finding[] => {
      const level = textIn(indicator, 'level');
      if (level !== 'outcome' && level !== 'impact') return [];
      const found = wordIn(indicator, 'title', deliveredWord);
      if (!found) return [];
      const fix = [setting(indicator, { level: 'output' })];
      return [{ record: indicator.id, field: 'level', params: { word: found.word, level }, fix }];
    }),
};

const told = {
  plan: ['title', 'summary'],
  section: ['title'],
  pillar: ['title', 'objective', 'description'],
  action: ['title', 'description', 'problem', 'expectedOutput'],
  activity: ['title', 'description'],
  indicator: ['title', 'definition'],
  risk: ['title'],
} as const;

const stigmatising: CheckRule = {
  rule: 'stigmatising-words',
  group: 'wording',
  severity: 'warning',
  explanation: '“{word}” ties violent extremism to a belief, a people or a region.',
  find: (plan) =>
    (Object.keys(told) as (keyof typeof told)[]).flatMap((kind) =>
      plan.of(kind).flatMap((record) =>
        told[kind].flatMap((field): Finding[] => {
          const found = wordIn(record, field, stigmatisingWord);
          return found ? [{ record: record.id, field: found.field, params: { word: found.word } }] : [];
        }),
      ),
    ),
};

export const wordingRules: readonly CheckRule[] = [vague, outcomeAsOutput, outputAsOutcome, stigmatising];
