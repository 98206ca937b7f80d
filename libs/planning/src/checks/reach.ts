import type { PlanRecord } from '../records/record.js';
import type { CheckRule, Finding } from './check.js';
import { hasWords, listIn, type PlanUnderCheck, textIn } from './plan-under-check.js';

const indicatorsOf = (plan: PlanUnderCheck, action: PlanRecord): PlanRecord[] => [
  ...plan.under(action, 'indicator'),
  ...plan.under(action, 'activity').flatMap((activity) => plan.under(activity, 'indicator')),
];

const byGroup = (plan: PlanUnderCheck): Map<string, PlanRecord[]> => {
  const groups = new Map<string, PlanRecord[]>();
  for (const action of plan.of('action'))
    for (const group of listIn(action, 'targetGroups')) {
      const known = groups.get(group);
      if (known) known.push(action);
      else groups.set(group, [action]);
    }
  return groups;
};

/** Nothing can be said of a group for which nothing is ever counted apart. */
const neverDisaggregated: CheckRule = {
  rule: 'target-group-never-disaggregated',
  group: 'coverage',
  severity: 'warning',
  explanation:
    '“{group}” is a target group of {count} actions, and none of their indicators is counted by sex, age or place.',
  find: (plan) =>
    [...byGroup(plan)].flatMap(([group, actions]): Finding[] => {
      const indicators = actions.flatMap((action) => indicatorsOf(plan, action));
      const [first] = actions;
      const isCut = indicators.some((indicator) => listIn(indicator, 'disaggregation').length > 0);
      if (!first || indicators.length === 0 || isCut) return [];
      return [{ record: first.id, field: 'targetGroups', params: { group, count: actions.length } }];
    }),
};

const noTargetGroup: CheckRule = {
  rule: 'no-target-group',
  group: 'coverage',
  severity: 'hint',
  explanation: 'The action does not say whom it is for.',
  find: (plan) =>
    plan
      .of('action')
      .filter((action) => listIn(action, 'targetGroups').length === 0)
      .map((action) => ({ record: action.id, field: 'targetGroups' })),
};

const driverWithoutEvidence: CheckRule = {
  rule: 'driver-without-evidence',
  group: 'coverage',
  severity: 'hint',
  explanation: 'The link to driver {driver} names no evidence.',
  find: (plan) =>
    plan
      .of('driver-link')
      .filter((link) => !textIn(link, 'evidence'))
      .map((link) => ({ record: link.id, field: 'evidence', params: { driver: textIn(link, 'driver') ?? '' } })),
};

const noPlace: CheckRule = {
  rule: 'no-place-named',
  group: 'completeness',
  severity: 'hint',
  explanation: 'No action says where it happens.',
  find: (plan) => {
    const actions = plan.of('action');
    const isNowhere = plan.root && actions.length > 1 && actions.every((action) => !hasWords(action, 'place'));
    return plan.root && isNowhere ? [{ record: plan.root.id }] : [];
  },
};

const noMitigation: CheckRule = {
  rule: 'risk-without-mitigation',
  group: 'completeness',
  severity: 'hint',
  explanation: 'Nothing is planned against the risk.',
  find: (plan) =>
    plan
      .of('risk')
      .filter((risk) => risk.nature !== 'assumption' && !hasWords(risk, 'mitigation'))
      .map((risk) => ({ record: risk.id, field: 'mitigation' })),
};

/** An indicator under an action is its lead's; one of the plan or a pillar needs somebody named. */
const nobodyCollects: CheckRule = {
  rule: 'indicator-without-owner',
  group: 'leads-and-dates',
  severity: 'hint',
  explanation: 'Nobody is named who collects the indicator.',
  find: (plan) =>
    plan
      .of('indicator')
      .filter((indicator) => {
        const above = plan.parentOf(indicator)?.kind;
        return (above === 'plan' || above === 'pillar') && !plan.hasUnder(indicator, 'assignment');
      })
      .map((indicator) => ({ record: indicator.id })),
};

export const reachRules: readonly CheckRule[] = [
  neverDisaggregated,
  noTargetGroup,
  driverWithoutEvidence,
  noPlace,
  noMitigation,
  nobodyCollects,
];
