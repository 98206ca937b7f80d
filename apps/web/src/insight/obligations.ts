import type { DueState } from '@mufakat/planning/obligations/due';
import type { ObligationKind } from '@mufakat/planning/obligations/kinds';
import type { RaRecord } from 'ra-core';
import type { Translated } from '../platform/i18n/use-words.js';

export interface Obligation extends RaRecord<string> {
  readonly kind: ObligationKind;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly planId: string | null;
  readonly planTitle: Translated | null;
  readonly postName: Translated | null;
  readonly bodyId: string | null;
  readonly bodyName: Translated | null;
  readonly opensOn: string | null;
  readonly dueOn: string | null;
  readonly state: DueState;
  readonly isVacant: boolean;
  /** Negative once overdue. */
  readonly daysLeft: number | null;
  readonly isMine: boolean;
}

const reviewing: readonly ObligationKind[] = [
  'comment-on-consultation',
  'answer-review-request',
  'review-plan',
  'answer-advice',
  'answer-comment',
  'decide-suggestion',
];

/** A report is written on its own page by whom it waits on; everybody else finds it among those of its round. */
const reportPlace = ({ kind, planId, subjectId, bodyId, isMine, isVacant }: Obligation): string => {
  const rounds = `/plans/${planId ?? ''}/progress?show=rounds`;
  const isOfRound = kind === 'submit-report' || kind === 'clear-report';
  if (kind === 'verify-report') return `${rounds}&report=${subjectId}`;
  if (!isMine || isVacant) return `${rounds}&${isOfRound ? 'round' : 'report'}=${subjectId}`;
  return isOfRound ? `/reports/of/${subjectId}/${bodyId ?? ''}` : `/reports/${subjectId}`;
};

/** Where an obligation is met. */
export const placeOf = (obligation: Obligation): string => {
  const { kind, planId, subjectId } = obligation;
  if (kind.endsWith('-report')) return reportPlace(obligation);
  const plan = `/plans/${planId ?? ''}`;
  return reviewing.includes(kind) ? `${plan}/review?subject=${subjectId}` : plan;
};
