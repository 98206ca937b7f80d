import type { Big } from 'big.js';
import { sumOf, toDecimal } from '../figures/decimal.js';
import type { PlanRecord } from '../records/record.js';
import type { CheckRule, Finding } from './check.js';
import { setting } from './fixes.js';
import { type PlanUnderCheck, textIn } from './plan-under-check.js';

const linesOf = (plan: PlanUnderCheck, action: PlanRecord): PlanRecord[] => [
  ...plan.under(action, 'budget-line'),
  ...plan.under(action, 'activity').flatMap((activity) => plan.under(activity, 'budget-line')),
];

/** Mainstreamed work needs no new money and counts as funded. */
const isUnfunded = (plan: PlanUnderCheck, action: PlanRecord): boolean =>
  linesOf(plan, action).every(({ funding }) => funding === undefined || funding === 'unfunded');

const unfunded: CheckRule = {
  rule: 'unfunded',
  group: 'numbers',
  severity: 'warning',
  explanation: 'Nothing says how the action is paid for.',
  find: (plan) =>
    plan
      .of('action')
      .filter((action) => isUnfunded(plan, action))
      .map((action) => ({ record: action.id, field: 'funding' })),
};

/** From this share on the plan itself is at risk, not an action of it. */
const muchUnfunded = 0.25;
const fewestActions = 4;
const mostNamed = 12;

/** The answer to “how much of this plan is paid for?”, with the rows that are not. */
const unfundedShare: CheckRule = {
  rule: 'unfunded-share',
  group: 'numbers',
  severity: 'warning',
  explanation: '{count} of {total} actions ({share} per cent) say nothing of how they are paid for: {rows}.',
  find: (plan) => {
    const actions = plan.of('action');
    const open = actions.filter((action) => isUnfunded(plan, action));
    if (!plan.root || actions.length < fewestActions || open.length < muchUnfunded * actions.length) return [];
    const codes = open.flatMap(({ code }) => (code?.trim() ? [code.trim()] : []));
    const named = codes.slice(0, mostNamed).join(', ');
    const params = {
      count: open.length,
      total: actions.length,
      share: Math.floor((open.length * 100) / actions.length),
      rows: codes.length > mostNamed || named === '' ? `${named}${named && ' '}…` : named,
    };
    return [{ record: plan.root.id, params }];
  },
};

const spentKey = (line: PlanRecord) => `${String(line.year)} ${textIn(line, 'currency') ?? ''}`;

const totals = (lines: readonly PlanRecord[]): Map<string, Big> => {
  const sums = new Map<string, Big>();
  for (const line of lines) {
    const planned = toDecimal(line.planned);
    if (!planned) continue;
    const key = spentKey(line);
    sums.set(key, sumOf([sums.get(key) ?? planned.times(0), planned]));
  }
  return sums;
};

/** Only years and currencies in which both the action and its activities name an amount. */
const sumDiffers: CheckRule = {
  rule: 'sum-differs-from-activities',
  group: 'numbers',
  severity: 'warning',
  explanation: 'The action plans {own} for {year}, its activities {activities}.',
  find: (plan) =>
    plan.of('action').flatMap((action): Finding[] => {
      const own = totals(plan.under(action, 'budget-line'));
      if (own.size === 0) return [];
      const below = totals(plan.under(action, 'activity').flatMap((activity) => plan.under(activity, 'budget-line')));
      return [...own].flatMap(([key, amount]) => {
        const activities = below.get(key);
        if (!activities || activities.eq(amount)) return [];
        return [
          {
            record: action.id,
            field: 'planned',
            params: { year: key.trim(), own: amount.toFixed(), activities: activities.toFixed() },
          },
        ];
      });
    }),
};

const overcommitted: CheckRule = {
  rule: 'committed-above-planned',
  group: 'numbers',
  severity: 'hint',
  explanation: 'More is committed ({committed}) than planned ({planned}).',
  find: (plan) =>
    plan.of('budget-line').flatMap((line) => {
      const [planned, committed] = [toDecimal(line.planned), toDecimal(line.committed)];
      if (!planned || !committed?.gt(planned)) return [];
      return [
        { record: line.id, field: 'committed', params: { planned: planned.toFixed(), committed: committed.toFixed() } },
      ];
    }),
};

const yearOutside: CheckRule = {
  rule: 'budget-year-outside-period',
  group: 'numbers',
  severity: 'warning',
  explanation: 'The year {year} lies outside the period of the plan.',
  find: (plan) => {
    const [first, last] = [plan.period.startsOn, plan.period.endsOn].map((day) =>
      day ? Number(day.slice(0, 4)) : undefined,
    );
    return plan.of('budget-line').flatMap(({ id, year }) => {
      if (typeof year !== 'number' || (year >= (first ?? year) && year <= (last ?? year))) return [];
      return [{ record: id, field: 'year', params: { year: String(year) } }];
    });
  },
};

const noCurrency: CheckRule = {
  rule: 'amount-without-currency',
  group: 'numbers',
  severity: 'warning',
  explanation: 'The amount names no currency.',
  find: (plan) =>
    plan
      .of('budget-line')
      .filter((line) => toDecimal(line.planned) && !textIn(line, 'currency'))
      .map((line) => {
        const currency = plan.root && textIn(plan.root, 'currency');
        return { record: line.id, field: 'currency', fix: currency ? [setting(line, { currency })] : undefined };
      }),
};

export const moneyRules: readonly CheckRule[] = [
  unfunded,
  unfundedShare,
  sumDiffers,
  overcommitted,
  yearOutside,
  noCurrency,
];
