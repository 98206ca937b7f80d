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

const views: Partial<Record<ObligationKind, string>> = {
  'comment-on-consultation': 'review',
  'answer-review-request': 'review',
  'review-plan': 'review',
  'answer-advice': 'review',
  'answer-comment': 'review',
  'decide-suggestion': 'review',
  'submit-report': 'progress',
  'clear-report': 'progress',
  'correct-report': 'progress',
  'verify-report': 'progress',
};

/** Where an obligation is met. */
export const placeOf = ({ kind, planId, subjectId }: Obligation): string => {
  const view = views[kind];
  const plan = `/plans/${planId ?? ''}`;
  return view ? `${plan}/${view}?subject=${subjectId}` : plan;
};
