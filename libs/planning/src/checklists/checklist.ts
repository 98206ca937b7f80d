import type { Translated } from '../records/record.js';

/** What a reviewer finds of one item. */
export const checklistResults = ['met', 'partly', 'not-met', 'not-applicable'] as const;
export type ChecklistResult = (typeof checklistResults)[number];

/** One thing a reviewer looks for in a plan. */
export interface ChecklistItem {
  /** Unique in its list, and the same for good: findings are kept by it. */
  readonly id: string;
  readonly question: Translated;
  /** Where the item comes from: a guide, a plan, an evaluation. */
  readonly source?: string;
  /** Automatic checks (`checks/all`) that speak to it. */
  readonly rules?: readonly string[];
}

/** Name of the list that ships with the product, where findings name their list. */
export const standardChecklistId = 'standard';

/** How many items were found met, partly met and so on; their sum is the number of findings. */
export const countResults = (
  findings: readonly { readonly result: ChecklistResult }[],
): Readonly<Record<ChecklistResult, number>> => {
  const counts = { met: 0, partly: 0, 'not-met': 0, 'not-applicable': 0 };
  for (const { result } of findings) counts[result] += 1;
  return counts;
};
