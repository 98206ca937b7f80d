import { commentLifecycle } from './comment.js';
import { obligationLifecycle } from './obligation.js';
import { planLifecycle } from './plan-stages.js';
import { reportLifecycle } from './report.js';
import { reportingRoundLifecycle } from './reporting-round.js';
import { reviewRoundLifecycle } from './review-round.js';
import { suggestionLifecycle } from './suggestion.js';

export const lifecycles = {
  plan: planLifecycle,
  'review-round': reviewRoundLifecycle,
  'reporting-round': reportingRoundLifecycle,
  report: reportLifecycle,
  comment: commentLifecycle,
  suggestion: suggestionLifecycle,
  obligation: obligationLifecycle,
} as const;
