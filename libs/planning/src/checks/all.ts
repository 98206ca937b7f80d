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
import { PlanUnderCheck } from './plan-under-check.js';
import { proofRules } from './proof-and-time.js';
import { textRules } from './text.js';

/** Every rule, for the screens that explain and translate them: `checks.<rule>`. */
export const checkRules: readonly CheckRule[] = [
  ...leadRules,
  ...dateRules,
  ...textRules,
  ...duplicateRules,
  ...codeRules,
  ...indicatorRules,
  ...moneyRules,
  ...coverageRules,
  ...proofRules,
];

const checksOf = (rule: CheckRule, plan: PlanUnderCheck): Check[] =>
  rule.find(plan).map(({ record, field, params, fix }) => ({
    rule: rule.rule,
    severity: rule.severity,
    record,
    ...(field !== undefined && { field }),
    message: { code: rule.rule, params: params ?? {} },
    ...(fix && fix.length > 0 && { fix }),
  }));

/** All checks of a plan, rule after rule, records in reading order. Pure; the same on both ends. */
export const checkDocument = (
  document: PlanDocument,
  context: CheckContext,
  rules: readonly CheckRule[] = checkRules,
): Check[] => {
  const plan = new PlanUnderCheck(document, context);
  return rules.flatMap((rule) => checksOf(rule, plan));
};

/** What stands in the way of submission. */
export const errorsIn = (document: PlanDocument, context: CheckContext): Check[] =>
  checkDocument(
    document,
    context,
    checkRules.filter(({ severity }) => severity === 'error'),
  );

/** How many checks of each severity. */
export const countBySeverity = (checks: readonly Check[]): Record<Severity, number> => {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of checks) counts[severity] += 1;
  return counts;
};
