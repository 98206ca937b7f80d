import type { Change } from '../changes/change.js';
import type { PlanRecord } from '../records/record.js';
import type { CheckRule, Finding } from './check.js';
import { setting } from './fixes.js';
import { dayIn, type PlanUnderCheck } from './plan-under-check.js';

const given = (fields: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** The plan runs as long as its actions, unless it would then end before it starts. */
const periodFix = (root: PlanRecord, field: string, actions: readonly PlanRecord[]): readonly Change[] | undefined => {
  const days = actions.flatMap((action) => dayIn(action, field) ?? []).sort();
  const value = field === 'startsOn' ? days[0] : days.at(-1);
  const { startsOn, endsOn }: Span = { ...spanOf(root), [field]: value };
  return value && !isBefore(endsOn, startsOn) ? [setting(root, { [field]: value })] : undefined;
};

const noPeriod: CheckRule = {
  rule: 'no-period',
  group: 'leads-and-dates',
  severity: 'error',
  explanation: 'The plan does not say when it starts and ends.',
  find: (plan) => {
    const { root } = plan;
    if (!root) return [];
    const missing = ['startsOn', 'endsOn'].filter((field) => !dayIn(root, field));
    return missing.map((field) => ({ record: root.id, field, fix: periodFix(root, field, plan.of('action')) }));
  },
};

const noTime: CheckRule = {
  rule: 'no-time',
  group: 'leads-and-dates',
  severity: 'error',
  explanation: 'The action has no time: neither start, nor end, nor “ongoing”.',
  find: (plan) => {
    const period = given(plan.period);
    return plan
      .of('action')
      .filter((action) => !dayIn(action, 'startsOn') && !dayIn(action, 'endsOn') && action.isOngoing !== true)
      .map((action) => ({
        record: action.id,
        field: 'startsOn',
        fix: Object.keys(period).length > 0 ? [setting(action, period)] : undefined,
      }));
  },
};

const noEnd: CheckRule = {
  rule: 'no-end',
  group: 'leads-and-dates',
  severity: 'warning',
  explanation: 'The action starts but has no end and is not marked ongoing.',
  find: (plan) =>
    plan
      .of('action')
      .filter((action) => dayIn(action, 'startsOn') && !dayIn(action, 'endsOn') && action.isOngoing !== true)
      .map((action) => ({
        record: action.id,
        field: 'endsOn',
        fix: plan.period.endsOn ? [setting(action, { endsOn: plan.period.endsOn })] : undefined,
      })),
};

const ongoingWithEnd: CheckRule = {
  rule: 'ongoing-with-end',
  group: 'leads-and-dates',
  severity: 'hint',
  explanation: 'The action is marked ongoing and ends on {endsOn}.',
  find: (plan) =>
    plan.of('action').flatMap((action) => {
      const endsOn = dayIn(action, 'endsOn');
      if (action.isOngoing !== true || !endsOn) return [];
      return [
        { record: action.id, field: 'isOngoing', params: { endsOn }, fix: [setting(action, { isOngoing: null })] },
      ];
    }),
};

const spans = [
  ['plan', 'startsOn', 'endsOn'],
  ['action', 'startsOn', 'endsOn'],
  ['activity', 'startsOn', 'endsOn'],
  ['assignment', 'from', 'to'],
] as const;

const endBeforeStart: CheckRule = {
  rule: 'end-before-start',
  group: 'leads-and-dates',
  severity: 'error',
  explanation: 'It ends on {end}, before it starts on {start}.',
  find: (plan) =>
    spans.flatMap(([kind, from, to]) =>
      plan.of(kind).flatMap((record): Finding[] => {
        const [start, end] = [dayIn(record, from), dayIn(record, to)];
        if (!start || !end || end >= start) return [];
        const fix = [setting(record, { [from]: end, [to]: start })];
        return [{ record: record.id, field: to, params: { start, end }, fix }];
      }),
    ),
};

interface Span {
  readonly startsOn?: string;
  readonly endsOn?: string;
}

const spanOf = (record: PlanRecord | undefined): Span => ({
  startsOn: dayIn(record, 'startsOn'),
  endsOn: dayIn(record, 'endsOn'),
});

const isBefore = (day: string | undefined, other: string | undefined): boolean => Boolean(day && other && day < other);

/** Dates of an inner span that lie outside the outer one, and what clipping would make of them. */
const excess = (inner: Span, outer: Span): Record<string, string> =>
  given({
    startsOn: isBefore(inner.startsOn, outer.startsOn) ? outer.startsOn : undefined,
    endsOn: isBefore(outer.endsOn, inner.endsOn) ? outer.endsOn : undefined,
  });

/** Nothing of it lies inside, so that clipping would invent a time. */
const isApart = (inner: Span, outer: Span): boolean =>
  isBefore(inner.endsOn, outer.startsOn) || isBefore(outer.endsOn, inner.startsOn);

const clipped = (record: PlanRecord, outer: Span): Finding[] => {
  const inner = spanOf(record);
  if (isBefore(inner.endsOn, inner.startsOn)) return [];
  if (isApart(inner, outer)) {
    const field = isBefore(inner.endsOn, outer.startsOn) ? 'endsOn' : 'startsOn';
    return [{ record: record.id, field, params: { day: inner[field] ?? '' } }];
  }
  const clip = excess(inner, outer);
  const [field] = Object.keys(clip);
  if (field !== 'startsOn' && field !== 'endsOn') return [];
  return [{ record: record.id, field, params: { day: inner[field] ?? '' }, fix: [setting(record, clip)] }];
};

const outsidePeriod: CheckRule = {
  rule: 'outside-period',
  group: 'leads-and-dates',
  severity: 'warning',
  explanation: '{day} lies outside the period of the plan.',
  find: (plan) => plan.of('action').flatMap((action) => clipped(action, plan.period)),
};

const enclosing = (plan: PlanUnderCheck, activity: PlanRecord): Span => spanOf(plan.parentOf(activity));

const activityOutsideAction: CheckRule = {
  rule: 'activity-outside-action',
  group: 'leads-and-dates',
  severity: 'warning',
  explanation: '{day} lies outside the time of the action.',
  find: (plan) => plan.of('activity').flatMap((activity) => clipped(activity, enclosing(plan, activity))),
};

export const dateRules: readonly CheckRule[] = [
  noPeriod,
  noTime,
  noEnd,
  ongoingWithEnd,
  endBeforeStart,
  outsidePeriod,
  activityOutsideAction,
];
