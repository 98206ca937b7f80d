import type { PlanRecord } from '../records/record.js';
import { sensitivityOf, stricterOf } from '../records/sensitivity.js';
import type { CheckRule, Finding } from './check.js';
import { setting } from './fixes.js';
import { hasWords, type PlanUnderCheck, wordings } from './plan-under-check.js';
import { personalDataWord } from './words.js';

/** A driver or alignment on a pillar covers the actions under it; one on the whole plan covers none in particular. */
const isCovered = (plan: PlanUnderCheck, action: PlanRecord): boolean =>
  [action, ...plan.above(action).filter(({ kind }) => kind !== 'plan')].some(
    (record) => plan.hasUnder(record, 'driver-link') || plan.hasUnder(record, 'alignment'),
  );

const noDriver: CheckRule = {
  rule: 'no-driver-or-alignment',
  group: 'coverage',
  severity: 'hint',
  explanation: 'The action is linked to no driver of violent extremism and aligned with no framework.',
  find: (plan) =>
    plan
      .of('action')
      .filter((action) => !isCovered(plan, action))
      .map((action) => ({ record: action.id })),
};

const screened = ['title', 'description', 'expectedOutput', 'problem'];

const personalWordIn = (plan: PlanUnderCheck, action: PlanRecord): string | undefined => {
  const texts = [action, ...plan.under(action, 'activity')].flatMap((record) =>
    screened.flatMap((field) => wordings(record, field).map(([, text]) => text)),
  );
  for (const text of texts) {
    const word = personalDataWord(text);
    if (word) return word;
  }
  return undefined;
};

const personalData: CheckRule = {
  rule: 'personal-data-unscreened',
  group: 'coverage',
  severity: 'warning',
  explanation: '“{word}”: the action may touch personal data and has not been screened.',
  find: (plan) =>
    plan.of('action').flatMap((action): Finding[] => {
      if (action.personalData !== undefined) return [];
      const word = personalWordIn(plan, action);
      if (!word) return [];
      const fix = [setting(action, { personalData: 'to-be-screened' })];
      return [{ record: action.id, field: 'personalData', params: { word }, fix }];
    }),
};

const awaitsScreening: CheckRule = {
  rule: 'personal-data-to-screen',
  group: 'coverage',
  severity: 'hint',
  explanation: 'The action waits for its screening on personal data.',
  find: (plan) =>
    plan
      .of('action')
      .filter(({ personalData: state }) => state === 'to-be-screened')
      .map((action) => ({ record: action.id, field: 'personalData' })),
};

const emptyPillar: CheckRule = {
  rule: 'empty-pillar',
  group: 'coverage',
  severity: 'warning',
  explanation: 'There is no action under it.',
  find: (plan) =>
    plan
      .of('pillar')
      .filter((pillar) => !plan.hasUnder(pillar, 'action') && !plan.hasUnder(pillar, 'pillar'))
      .map((pillar) => ({ record: pillar.id })),
};

const noObjective: CheckRule = {
  rule: 'pillar-without-objective',
  group: 'coverage',
  severity: 'hint',
  explanation: 'It says no objective.',
  find: (plan) =>
    plan
      .of('pillar')
      .filter((pillar) => pillar.parent === plan.root?.id && !hasWords(pillar, 'objective'))
      .map((pillar) => ({ record: pillar.id, field: 'objective' })),
};

const isMeasured = (plan: PlanUnderCheck, action: PlanRecord): boolean =>
  plan.hasUnder(action, 'indicator') ||
  plan.under(action, 'activity').some((activity) => plan.hasUnder(activity, 'indicator'));

const noIndicator: CheckRule = {
  rule: 'no-indicator',
  group: 'coverage',
  severity: 'hint',
  explanation: 'No indicator measures the action.',
  find: (plan) =>
    plan
      .of('action')
      .filter((action) => !isMeasured(plan, action))
      .map((action) => ({ record: action.id, field: 'indicator' })),
};

const noOutput: CheckRule = {
  rule: 'no-expected-output',
  group: 'coverage',
  severity: 'hint',
  explanation: 'The action does not say what will exist when it is done.',
  find: (plan) =>
    plan
      .of('action')
      .filter((action) => !hasWords(action, 'expectedOutput'))
      .map((action) => ({ record: action.id, field: 'expectedOutput' })),
};

/** A child may be stricter than what it stands under, never looser. */
const looserThanParent: CheckRule = {
  rule: 'looser-than-parent',
  group: 'coverage',
  severity: 'warning',
  explanation: 'It is marked {own}, what it stands under {above}.',
  find: (plan) =>
    plan.records.flatMap((record): Finding[] => {
      const { sensitivity: own, parent } = record;
      if (own === undefined || parent === null) return [];
      const above = sensitivityOf(plan.document, parent);
      if (stricterOf(own, above) === own) return [];
      const fix = [setting(record, { sensitivity: above })];
      return [{ record: record.id, field: 'sensitivity', params: { own, above }, fix }];
    }),
};

export const coverageRules: readonly CheckRule[] = [
  noDriver,
  personalData,
  awaitsScreening,
  emptyPillar,
  noObjective,
  noIndicator,
  noOutput,
  looserThanParent,
];
