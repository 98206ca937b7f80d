import type { PlanDocument } from '../records/record.js';
import type { Check, CheckRule, Severity } from './check.js';
import { codeRules } from './codes.js';
import type { CheckContext } from './context.js';
import { coverageRules } from './coverage.js';
import { dateRules } from './dates.js';
import { duplicateRules } from './duplicates.js';
import { indicatorRules } from './indicators.js';
import { leadRules } from './leads.js';
import { moneyRules } from './money.js';
import { muteOf } from './mutes.js';
import { PlanUnderCheck } from './plan-under-check.js';
import { proofRules } from './proof-and-time.js';
import { reachRules } from './reach.js';
import { saidTwiceRules } from './said-twice.js';
import { speaksOfRules } from './speaks-of.js';
import { textRules } from './text.js';
import { wordingRules } from './wording.js';

/** Every rule, for the screens that explain and translate them: `checks.<rule>`. */
export const checkRules: readonly CheckRule[] = [
  ...leadRules,
  ...dateRules,
  ...saidTwiceRules,
  ...textRules,
  ...duplicateRules,
  ...codeRules,
  ...indicatorRules,
  ...moneyRules,
  ...wordingRules,
  ...coverageRules,
  ...reachRules,
  ...proofRules,
  ...speaksOfRules,
];

/** Whether a person may decide that a finding of the rule stands. */
export const mayBeMuted = ({ severity, mayMute }: Pick<CheckRule, 'severity' | 'mayMute'>): boolean =>
  mayMute ?? severity !== 'error';

const checksOf = (rule: CheckRule, plan: PlanUnderCheck): Check[] =>
  rule.find(plan).map((finding) => {
    const { record, field, params, fix } = finding;
    const muted = mayBeMuted(rule) ? muteOf(plan, rule.rule, finding) : undefined;
    return {
      rule: rule.rule,
      severity: rule.severity,
      record,
      ...(field !== undefined && { field }),
      message: { code: rule.rule, params: params ?? {} },
      ...(fix && fix.length > 0 && { fix }),
      ...(muted && { muted }),
    };
  });

/** All checks of a plan, rule after rule, records in reading order. Pure; the same on both ends. */
export const checkDocument = (
  document: PlanDocument,
  context: CheckContext,
  rules: readonly CheckRule[] = checkRules,
): Check[] => {
  const plan = new PlanUnderCheck(document, context);
  return rules.flatMap((rule) => checksOf(rule, plan));
};

/** What stands in the way of submission; a muted one does not. */
export const errorsIn = (document: PlanDocument, context: CheckContext): Check[] =>
  checkDocument(
    document,
    context,
    checkRules.filter(({ severity }) => severity === 'error'),
  ).filter(({ muted }) => muted === undefined);

/** How many checks of each severity. */
export const countBySeverity = (checks: readonly Check[]): Record<Severity, number> => {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of checks) counts[severity] += 1;
  return counts;
};
