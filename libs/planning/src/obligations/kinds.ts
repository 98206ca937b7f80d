/** What a post or body can owe; one table holds them all (idea 5). */
export const obligationKinds = [
  'comment-on-consultation',
  'answer-review-request',
  'review-plan',
  'answer-advice',
  'answer-comment',
  'decide-suggestion',
  'return-rows',
  'record-act',
  'submit-report',
  'clear-report',
  'correct-report',
  'verify-report',
  'freeze-round',
  'commit-to-actions',
  'prepare-successor',
  'open-evaluation',
  'evaluate-plan',
  'respond-to-evaluation',
  'follow-up-recommendation',
  'follow-up-decision',
] as const;
export type ObligationKind = (typeof obligationKinds)[number];
