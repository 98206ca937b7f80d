import { addMonths } from '../obligations/day.js';
import type { PlanRecord } from '../records/record.js';
import type { CheckRule, Finding } from './check.js';
import type { ActionFacts } from './context.js';
import { dayIn, type PlanUnderCheck } from './plan-under-check.js';

/** A rule over the actions something has been reported on. */
const ofReported = (
  rule: string,
  [severity, explanation]: readonly [CheckRule['severity'], string],
  find: (action: PlanRecord, facts: ActionFacts, plan: PlanUnderCheck) => Omit<Finding, 'record'> | undefined,
): CheckRule => ({
  rule,
  group: 'proof-and-time',
  severity,
  explanation,
  find: (plan) =>
    plan.facts.size === 0
      ? []
      : plan.of('action').flatMap((action) => {
          const facts = plan.facts.get(action.id);
          const found = facts && find(action, facts, plan);
          return found ? [{ record: action.id, ...found }] : [];
        }),
});

const running = ['not-started', 'on-track', 'at-risk'];

const onTrackPastEnd = ofReported(
  'on-track-past-end',
  ['warning', 'It is reported as {status}, but was to end on {endsOn}.'],
  (action, { status }, plan) => {
    const endsOn = dayIn(action, 'endsOn');
    if (!status || !running.includes(status) || !endsOn || endsOn >= plan.today || action.isOngoing === true)
      return undefined;
    return { field: 'endsOn', params: { status, endsOn } };
  },
);

const notStartedPastStart = ofReported(
  'not-started-past-start',
  ['warning', 'It is reported as not started, but was to start on {startsOn}.'],
  (action, { status }, plan) => {
    const startsOn = dayIn(action, 'startsOn');
    if (status !== 'not-started' || !startsOn || startsOn >= plan.today) return undefined;
    return { field: 'startsOn', params: { startsOn } };
  },
);

const closedBeforeStart = ofReported(
  'completed-before-start',
  ['warning', 'It is reported as completed, but starts on {startsOn}.'],
  (action, { status }, plan) => {
    const startsOn = dayIn(action, 'startsOn');
    const isDone = status === 'completed' || status === 'completed-closed';
    return isDone && startsOn && startsOn > plan.today ? { field: 'startsOn', params: { startsOn } } : undefined;
  },
);

const closedBeforeEnd = ofReported(
  'closed-before-end',
  ['hint', 'It is closed for reporting, but was to run until {endsOn}.'],
  (action, { status }, plan) => {
    const endsOn = dayIn(action, 'endsOn');
    return status === 'completed-closed' && endsOn && endsOn > plan.today
      ? { field: 'endsOn', params: { endsOn } }
      : undefined;
  },
);

const completedWithoutEvidence = ofReported(
  'completed-without-evidence',
  ['warning', 'It is reported as completed, without evidence.'],
  (_, { status, evidence = [] }) =>
    (status === 'completed' || status === 'completed-closed') && evidence.length === 0
      ? { field: 'status' }
      : undefined,
);

const missedTwice = ofReported(
  'no-report-in-two-rounds',
  ['warning', 'No report in {rounds} rounds.'],
  (_, { roundsMissed = 0 }) => (roundsMissed >= 2 ? { field: 'status', params: { rounds: roundsMissed } } : undefined),
);

const sameEvidence: CheckRule = {
  rule: 'same-evidence',
  group: 'proof-and-time',
  severity: 'warning',
  explanation: 'The same file is evidence for another action ({otherCode}).',
  find: (plan) => {
    const first = new Map<string, PlanRecord>();
    return plan.of('action').flatMap((action): Finding[] => {
      const evidence = new Set(plan.facts.get(action.id)?.evidence);
      const others = [...evidence].flatMap((file) => first.get(file) ?? []);
      for (const file of evidence) if (!first.has(file)) first.set(file, action);
      const [other] = others;
      return other
        ? [{ record: action.id, field: 'evidence', params: { otherRecord: other.id, otherCode: other.code ?? '' } }]
        : [];
    });
  },
};

/** Renewal took Indonesia 13 months and Bosnia and Herzegovina two years: it starts before the plan ends. */
const noSuccessor: CheckRule = {
  rule: 'no-successor',
  group: 'proof-and-time',
  severity: 'warning',
  explanation: 'The plan ends on {endsOn}, and no plan is known that follows it.',
  find: ({ root, context, period, today }) => {
    const { endsOn } = period;
    if (!root || !endsOn || context.hasSuccessor === true) return [];
    return addMonths(today, 12) > endsOn ? [{ record: root.id, field: 'endsOn', params: { endsOn } }] : [];
  },
};

export const proofRules: readonly CheckRule[] = [
  onTrackPastEnd,
  notStartedPastStart,
  closedBeforeStart,
  closedBeforeEnd,
  completedWithoutEvidence,
  missedTwice,
  sameEvidence,
  noSuccessor,
];
