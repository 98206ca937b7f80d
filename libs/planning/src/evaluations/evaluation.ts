import type { Day } from '../obligations/day.js';

export const evaluationKinds = ['mid-term', 'final', 'thematic'] as const;
export type EvaluationKind = (typeof evaluationKinds)[number];

/** The six of OECD-DAC; an evaluation takes some of them and may add its own. */
export const evaluationCriteria = [
  'relevance',
  'coherence',
  'effectiveness',
  'efficiency',
  'impact',
  'sustainability',
] as const;

export const recommendationPriorities = ['high', 'medium', 'low'] as const;
export type RecommendationPriority = (typeof recommendationPriorities)[number];

export const responseAnswers = ['accepted', 'partly', 'not-accepted'] as const;
export type ResponseAnswer = (typeof responseAnswers)[number];

export const followUpSteps = ['not-begun', 'under-way', 'done', 'overtaken'] as const;
export type FollowUpStep = (typeof followUpSteps)[number];

/** What the state says to a recommendation: the answer, and where it accepts, what is done, by whom, by when. */
export interface ManagementResponse {
  readonly answer: ResponseAnswer;
  readonly reason?: string | null;
  readonly promise?: string | null;
  readonly bodyId?: string | null;
  readonly dueOn?: Day | null;
}

type Lack = 'reason' | 'promise' | 'bodyId' | 'dueOn';

const isBlank = (text: string | null | undefined): boolean => !text?.trim();

/** What a response still lacks: a promise, a body and a day where something is accepted; a reason where anything is not. */
export const responseLack = (response: ManagementResponse, isAnew: boolean): Lack | undefined => {
  if ((response.answer !== 'accepted' || isAnew) && isBlank(response.reason)) return 'reason';
  if (response.answer === 'not-accepted') return undefined;
  return (['promise', 'bodyId', 'dueOn'] as const).find((field) => isBlank(response[field]));
};

/** A recommendation with what was said to it, as far as its standing asks. */
export interface Followed {
  readonly id: string;
  readonly answer: ResponseAnswer | null;
  readonly step: FollowUpStep | null;
  /** A record of the successor answers it. */
  readonly isCarried?: boolean;
}

export const recommendationStandings = ['unanswered', 'not-accepted', ...followUpSteps, 'carried'] as const;
export type RecommendationStanding = (typeof recommendationStandings)[number];

/** Where a recommendation stands today. */
export const standingOf = ({ answer, step, isCarried }: Followed): RecommendationStanding => {
  if (answer === 'not-accepted') return 'not-accepted';
  if (step === 'done' || step === 'overtaken') return step;
  if (isCarried) return 'carried';
  return answer === null ? 'unanswered' : (step ?? 'not-begun');
};

/** Something is still to be done or said: it is offered to the successor and listed there until it is answered. */
export const isOpenStanding = (standing: RecommendationStanding): boolean =>
  standing === 'unanswered' || standing === 'not-begun' || standing === 'under-way';
