import type { Schemas } from '@mufakat/api-client/client';
import type { ObligationKind } from '@mufakat/planning/obligations/kinds';

export type Obligation = Schemas['HomeObligation'];

const reviewing: readonly ObligationKind[] = [
  'comment-on-consultation',
  'answer-review-request',
  'review-plan',
  'answer-advice',
  'answer-comment',
  'decide-suggestion',
];

/** The address of what it is about, on the evaluation view of its plan. */
const onEvaluations: Partial<Record<ObligationKind, (subject: string) => string>> = {
  'open-evaluation': () => '',
  'evaluate-plan': (subject) => `?evaluation=${subject}`,
  'respond-to-evaluation': (subject) => `?evaluation=${subject}`,
  'follow-up-recommendation': (subject) => `?recommendation=${subject}`,
};
const ofRounds: readonly ObligationKind[] = ['submit-report', 'clear-report'];
const isOfRound = ({ kind }: Obligation): boolean => ofRounds.includes(kind);

const ownReport = (obligation: Obligation): string => {
  const { subjectId, bodyId, jointId } = obligation;
  if (jointId) return `/reports/joint/${jointId}/${bodyId ?? ''}`;
  return isOfRound(obligation) ? `/reports/of/${subjectId}/${bodyId ?? ''}` : `/reports/${subjectId}`;
};

/** A report is written on its own page by whom it waits on; everybody else finds it among those of its round. */
const reportPlace = (obligation: Obligation): string => {
  const { kind, planId, subjectId, isMine, isVacant, isTakenOver } = obligation;
  if (kind !== 'verify-report' && isMine && !isTakenOver && !isVacant) return ownReport(obligation);
  const name = isOfRound(obligation) ? 'round' : 'report';
  return `/plans/${String(planId)}/progress?show=rounds&${name}=${subjectId}`;
};

/** Places of their own, by what the obligation is about. */
const ownPlaces: Partial<Record<ObligationKind, string>> = {
  'follow-up-decision': '/decisions',
  'return-rows': '/rows',
};

/** Where an obligation is met. */
export const placeOf = (obligation: Obligation): string => {
  const { kind, planId, subjectId } = obligation;
  const evaluated = onEvaluations[kind];
  if (evaluated) return `/plans/${String(planId)}/evaluation${evaluated(subjectId)}`;
  if (kind === 'commit-to-actions') return `/plans/${String(planId)}/progress?show=commitments&call=${subjectId}`;
  if (kind === 'freeze-round') return `/plans/${String(planId)}/progress?show=rounds&round=${subjectId}`;
  if (kind.endsWith('-report')) return reportPlace(obligation);
  const own = ownPlaces[kind];
  if (own) return `${own}/${subjectId}`;
  const plan = `/plans/${planId ?? ''}`;
  return reviewing.includes(kind) ? `${plan}/review?subject=${subjectId}` : plan;
};
