import { Big } from 'big.js';
import type { Day } from '../obligations/day.js';
import { isDay } from '../records/value-faults.js';
import { defaultThresholds, type IndicatorProgress, lightOf, type Thresholds } from './facts.js';
import type { Reason } from './reasons.js';
import { isClosed, type Judgement, type Status } from './scale.js';

/** The dates of an action; a plan record will do. */
export interface ActionTerms {
  readonly id: string;
  readonly startsOn?: unknown;
  readonly endsOn?: unknown;
  readonly isOngoing?: unknown;
}

/** What the system notices beside the reporter's judgement; it never replaces it. */
export interface Hint {
  readonly status: Judgement;
  readonly reasons: readonly Reason[];
}

interface Notice {
  readonly status: 'at-risk' | 'off-track';
  readonly reason: Reason;
}

const decimal = (value: unknown): Big | undefined => {
  try {
    return typeof value === 'string' && value !== '' ? new Big(value) : undefined;
  } catch {
    return undefined;
  }
};

const lastTargetDue = (targets: IndicatorProgress['targets'], day: Day) =>
  targets
    .filter(({ dueOn }) => isDay(dueOn) && dueOn <= day)
    .map(({ dueOn, value }) => ({ dueOn: String(dueOn), value: decimal(value) }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    .at(-1);

/** While the baseline is being built nothing is asked of the indicator. */
const isBeingBuilt = ({ baselineValue, baselineExpectedOn }: IndicatorProgress): boolean =>
  isDay(baselineExpectedOn) && decimal(baselineValue) === undefined;

const baselineOf = (progress: IndicatorProgress): Big | undefined => {
  const { level, baselineValue, direction } = progress;
  if (level === 'context' || isBeingBuilt(progress)) return undefined;
  return decimal(baselineValue) ?? (direction === 'decrease' ? undefined : new Big(0));
};

/**
 * Per cent of the way from the baseline to the last target already due; an indicator that counts up has 0 as its
 * baseline when none is given. Undefined where that cannot be said.
 */
export const achievement = (progress: IndicatorProgress, day: Day): { percent: Big; dueOn: Day } | undefined => {
  const value = decimal(progress.value);
  const target = lastTargetDue(progress.targets, day);
  const baseline = baselineOf(progress);
  if (!value || !target?.value || !baseline || target.value.eq(baseline)) return undefined;
  const percent = value.minus(baseline).times(100).div(target.value.minus(baseline)).round(1);
  return { percent, dueOn: target.dueOn };
};

const targetNotices = (progress: readonly IndicatorProgress[], day: Day, thresholds: Thresholds): Notice[] =>
  progress.flatMap((one) => {
    const reached = achievement(one, day);
    const light = reached && lightOf(reached.percent.toFixed(), one.thresholds ?? thresholds);
    if (!reached || light === 'green') return [];
    const status = light === 'red' ? 'off-track' : 'at-risk';
    const params = { indicator: one.indicator, percent: reached.percent.toFixed(), dueOn: reached.dueOn };
    return [{ status, reason: { code: 'target-gap', params } }];
  });

const dateNotices = (action: ActionTerms, shown: Status, day: Day): Notice[] => {
  const { startsOn, endsOn } = action;
  if (shown === 'completed') return [];
  if (isDay(endsOn) && endsOn < day && action.isOngoing !== true)
    return [{ status: 'off-track', reason: { code: 'end-passed', params: { endsOn } } }];
  if (isDay(startsOn) && startsOn < day && shown === 'not-started')
    return [{ status: 'at-risk', reason: { code: 'start-passed', params: { startsOn } } }];
  return [];
};

export interface HintFacts {
  readonly progress?: readonly IndicatorProgress[];
  readonly thresholds?: Thresholds;
}

/** The system's hint where it differs from the status shown; undefined when it has nothing to add. */
export const hintOf = (action: ActionTerms, shown: Status, facts: HintFacts, today: Day): Hint | undefined => {
  if (isClosed(shown)) return undefined;
  const notices = [
    ...dateNotices(action, shown, today),
    ...targetNotices(facts.progress ?? [], today, facts.thresholds ?? defaultThresholds),
  ];
  if (notices.length === 0) return undefined;
  const status = notices.some((notice) => notice.status === 'off-track') ? 'off-track' : 'at-risk';
  if (status === shown || shown === 'off-track') return undefined;
  return { status, reasons: notices.map(({ reason }) => reason) };
};
