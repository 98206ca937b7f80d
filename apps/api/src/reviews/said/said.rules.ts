import type { Translated } from '@mufakat/planning/records/record';

/** How much it matters, in the words of those who advise. */
export const priorities = ['high', 'medium', 'low'] as const;
export type Priority = (typeof priorities)[number];

/** Who said something that a merged comment joins, as they were called then. */
export interface Voice {
  readonly commentId: string;
  readonly authorName: string;
  readonly bodyId: string | null;
  readonly bodyName: Translated | null;
}

/** SQL of what asks for an answer of its own: no reply, no note, neither joined to another nor left out of the advice. */
export const asksForAnswer = (table: 'comment' | 'suggestion'): string =>
  table === 'suggestion'
    ? 'suggestion.left_out_reason is null'
    : 'comment.parent_id is null and not comment.is_note and comment.merged_into is null and comment.left_out_reason is null';
