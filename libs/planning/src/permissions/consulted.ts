import type { Condition } from './condition.js';
import { orAsked, reviewing } from './conditions.js';

/** Speaking where the state asked the own body, and where one reads the draft anyhow. */
export const consulted = (draft?: Condition) => {
  const speaks = draft ? orAsked(draft) : reviewing;
  return {
    'consultation.take-part': speaks,
    'review.answer': reviewing,
    'comment.make': speaks,
    'suggestion.make': speaks,
  };
};
