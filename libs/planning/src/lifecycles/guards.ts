import { errorsIn, checkRules } from '../checks/all.js';
import type { Check } from '../checks/check.js';
import type { CheckContext } from '../checks/context.js';
import type { Followed } from '../evaluations/evaluation.js';
import { openAmong } from '../evaluations/follow-up-figures.js';
import type { Day } from '../obligations/day.js';
import type { PlanDocument } from '../records/record.js';
import { isDay } from '../records/value-faults.js';
import type { Judgement } from '../status/scale.js';
import { type Act, adopts } from './acts.js';
import type { GuardName } from './guard-names.js';
import { asksForReason, type Move } from './lifecycle.js';
import type { ReportState } from './report.js';

/** Why a move cannot be made now, in a sentence, with the records it is about. The web translates by `obstacles.<rule>`. */
export interface Obstacle {
  readonly rule: string;
  readonly message: string;
  readonly records: readonly string[];
}

/** Sentences of the obstacles that are no checks. */
export const obstacleSentences = {
  'reason-missing': 'Say why: this move needs a reason.',
  'facts-missing': 'What this move depends on is not known.',
  'version-not-frozen': 'No version is frozen; an act needs the frozen text it acts on.',
  'act-missing': 'A plan is adopted by recording the act of a body that adopts or approves it.',
  'act-does-not-adopt': 'This act does not adopt the plan: only “adopted” and “approved” do.',
  'act-without-body': 'The act names no body.',
  'act-without-day': 'The act names no day.',
  'act-in-future': 'The act lies in the future.',
  'act-on-other-version': 'The act names another version than the frozen one.',
  'amendment-empty': 'The amendment changes nothing.',
  'amendment-conflicts':
    'The adopted text has changed meanwhile where this amendment meant something else; decide first.',
  'act-before-adoption': 'The act lies before the adoption of the plan.',
  'comment-open': 'Comments have no answer yet.',
  'line-without-status': 'Actions have neither a status nor “no change” nor “nothing to report”.',
  'completed-without-evidence': 'Actions reported as completed have no evidence; attach it or say that there is none.',
  'report-returned': 'Reports were returned and not submitted again; freeze with a reason or wait for them.',
  'report-not-verified': 'Reports wait for verification; freeze with a reason or verify them.',
  'round-frozen': 'The round is frozen; a correction is a new value with a reason.',
  'evaluation-empty': 'The evaluation has no finding yet.',
  'recommendation-to-nobody': 'Recommendations name no body they are addressed to.',
  'recommendation-unanswered': 'Recommendations have no response yet.',
  'follow-up-open': 'Accepted recommendations are not done yet; close with a reason or follow them up.',
} as const;
export type ObstacleRule = keyof typeof obstacleSentences;

/** One line of a report, as it is before submission. */
export interface ReportLineTerms {
  readonly action: string;
  /** One of the nine the reporter's step counts as. */
  readonly status?: Judgement | null;
  readonly isUnchanged?: boolean;
  readonly hasNothingToReport?: boolean;
  readonly evidence: number;
  /** The reporter said that there is none. */
  readonly saysNoEvidence?: boolean;
}

/** What a guard may ask; what it needs and does not get counts as not fulfilled. */
export interface GuardFacts {
  readonly document?: PlanDocument;
  readonly check?: CheckContext;
  readonly today?: Day;
  readonly reason?: string | null;
  readonly frozenVersion?: { readonly hash: string } | null;
  readonly act?: Act | null;
  /** Ids of comments without an answer. */
  readonly openComments?: readonly string[];
  readonly lines?: readonly ReportLineTerms[];
  readonly reports?: readonly { readonly id: string; readonly state: ReportState }[];
  readonly isRoundFrozen?: boolean;
  readonly evaluation?: EvaluationTerms;
  readonly amendment?: AmendmentTerms;
}

/** An evaluation as its moves ask of it. */
export interface EvaluationTerms {
  readonly findings: number;
  readonly recommendations: readonly (Followed & { readonly bodies: readonly string[] })[];
}

/** An amendment that is about to be applied. */
export interface AmendmentTerms {
  /** The adopted document as it stands, and as it would be. */
  readonly adopted: PlanDocument;
  readonly document: PlanDocument;
  readonly conflicts: readonly { readonly record: string }[];
  readonly changes: readonly unknown[];
  readonly adoptedOn?: Day | null;
}

type Guard = (facts: GuardFacts) => readonly Obstacle[];

const obstacle = (rule: ObstacleRule, records: readonly string[] = []): Obstacle => ({
  rule,
  message: obstacleSentences[rule],
  records,
});

const about = (rule: ObstacleRule, records: readonly string[]): Obstacle[] =>
  records.length > 0 ? [obstacle(rule, records)] : [];

const unknown: readonly Obstacle[] = [obstacle('facts-missing')];

/** Errors of the checks, one obstacle a rule. */
const asObstacles = (errors: readonly Check[]): Obstacle[] => {
  const byRule = new Map<string, string[]>();
  for (const { rule, record } of errors) byRule.set(rule, [...(byRule.get(rule) ?? []), record]);
  return [...byRule].map(([rule, records]) => ({
    rule,
    message: (checkRules.find((one) => one.rule === rule)?.explanation ?? rule).replace(/\{\w+\}/g, '…'),
    records,
  }));
};

const readyToSubmit: Guard = ({ document, check }) =>
  document && check ? asObstacles(errorsIn(document, check)) : unknown;

const actObstacles = (act: Act, { frozenVersion, today }: GuardFacts): Obstacle[] => {
  const found: ObstacleRule[] = [];
  if (!adopts(act)) found.push('act-does-not-adopt');
  if (!act.body) found.push('act-without-body');
  if (!isDay(act.on)) found.push('act-without-day');
  else if (today && act.on > today) found.push('act-in-future');
  if (frozenVersion && act.versionHash !== frozenVersion.hash) found.push('act-on-other-version');
  return found.map((rule) => obstacle(rule));
};

/** The text may be incomplete: what a body has adopted is adopted, and we record it. */
const adoptedByAct: Guard = (facts) => [
  ...(facts.frozenVersion ? [] : [obstacle('version-not-frozen')]),
  ...(facts.act ? actObstacles(facts.act, facts) : [obstacle('act-missing')]),
];

/** Errors that the amendment would bring in; what the adopted text lacks already does not stand in its way. */
const broughtIn = ({ adopted, document }: AmendmentTerms, check: CheckContext): Check[] => {
  const known = new Set(errorsIn(adopted, check).map(({ rule, record }) => `${rule} ${record}`));
  return errorsIn(document, check).filter(({ rule, record }) => !known.has(`${rule} ${record}`));
};

const amendingActObstacles = (act: Act, { today, amendment }: GuardFacts): Obstacle[] => {
  const found: ObstacleRule[] = [];
  if (!act.body) found.push('act-without-body');
  if (!isDay(act.on)) found.push('act-without-day');
  else if (today && act.on > today) found.push('act-in-future');
  else if (amendment?.adoptedOn && act.on < amendment.adoptedOn) found.push('act-before-adoption');
  return found.map((rule) => obstacle(rule));
};

/** The act is asked for when it is recorded; until then the guard says what else stands in the way. */
const amendedByAct: Guard = (facts) => {
  const { amendment, check, act } = facts;
  if (!amendment || !check) return unknown;
  return [
    ...(amendment.changes.length + amendment.conflicts.length > 0 ? [] : [obstacle('amendment-empty')]),
    ...about('amendment-conflicts', [...new Set(amendment.conflicts.map(({ record }) => record))]),
    ...asObstacles(broughtIn(amendment, check)),
    ...(act ? amendingActObstacles(act, facts) : []),
  ];
};

const isSaid = ({ status, isUnchanged, hasNothingToReport }: ReportLineTerms): boolean =>
  Boolean(status) || isUnchanged === true || hasNothingToReport === true;

/** Completed, with nothing to show for it and no word on why. */
export const needsEvidence = ({ status, evidence, saysNoEvidence, isUnchanged }: ReportLineTerms): boolean =>
  (status === 'completed' || status === 'completed-closed') && evidence === 0 && !saysNoEvidence && !isUnchanged;

const actionsOf = (lines: readonly ReportLineTerms[]): string[] => lines.map(({ action }) => action);

const reportComplete: Guard = ({ lines }) =>
  lines
    ? [
        ...about('line-without-status', actionsOf(lines.filter((line) => !isSaid(line)))),
        ...about('completed-without-evidence', actionsOf(lines.filter(needsEvidence))),
      ]
    : unknown;

const reportsSettled: Guard = ({ reports, reason }) => {
  if (!reports) return unknown;
  if (reason?.trim()) return [];
  const inState = (state: ReportState) => reports.filter((report) => report.state === state).map(({ id }) => id);
  return [...about('report-returned', inState('returned')), ...about('report-not-verified', inState('submitted'))];
};

const commentsSettled: Guard = ({ openComments }) => (openComments ? about('comment-open', openComments) : unknown);

const roundNotFrozen: Guard = ({ isRoundFrozen }) => {
  if (isRoundFrozen === undefined) return unknown;
  return isRoundFrozen ? [obstacle('round-frozen')] : [];
};

const evaluationComplete: Guard = ({ evaluation }) =>
  evaluation
    ? [
        ...(evaluation.findings > 0 ? [] : [obstacle('evaluation-empty')]),
        ...about(
          'recommendation-to-nobody',
          evaluation.recommendations.filter(({ bodies }) => bodies.length === 0).map(({ id }) => id),
        ),
      ]
    : unknown;

const recommendationsAnswered: Guard = ({ evaluation }) =>
  evaluation
    ? about(
        'recommendation-unanswered',
        evaluation.recommendations.filter(({ answer }) => answer === null).map(({ id }) => id),
      )
    : unknown;

const followUpSettled: Guard = ({ evaluation, reason }) => {
  if (!evaluation) return unknown;
  return reason?.trim()
    ? []
    : about(
        'follow-up-open',
        openAmong(evaluation.recommendations).map(({ id }) => id),
      );
};

export const guards: Readonly<Record<GuardName, Guard>> = {
  'ready-to-submit': readyToSubmit,
  'adopted-by-act': adoptedByAct,
  'amended-by-act': amendedByAct,
  'comments-settled': commentsSettled,
  'report-complete': reportComplete,
  'reports-settled': reportsSettled,
  'round-not-frozen': roundNotFrozen,
  'evaluation-complete': evaluationComplete,
  'recommendations-answered': recommendationsAnswered,
  'follow-up-settled': followUpSettled,
};

/** Everything that stands in the way of a move; empty: it may be made. Permission is asked elsewhere. */
export const obstaclesTo = (move: Move, facts: GuardFacts): readonly Obstacle[] => [
  ...(asksForReason(move) && !facts.reason?.trim() ? [obstacle('reason-missing')] : []),
  ...(move.guard ? guards[move.guard](facts) : []),
];
