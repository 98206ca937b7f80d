import { amendmentLifecycle } from './amendment.js';
import { commentLifecycle } from './comment.js';
import { consultationLifecycle } from './consultation.js';
import { evaluationLifecycle } from './evaluation.js';
import { decisionLifecycle, meetingLifecycle } from './meeting.js';
import { obligationLifecycle } from './obligation.js';
import { planLifecycle } from './plan-stages.js';
import { reportLifecycle } from './report.js';
import { reportLineLifecycle } from './report-line.js';
import { reportingRoundLifecycle } from './reporting-round.js';
import { reviewRoundLifecycle } from './review-round.js';
import { suggestionLifecycle } from './suggestion.js';

export const lifecycles = {
  plan: planLifecycle,
  amendment: amendmentLifecycle,
  'review-round': reviewRoundLifecycle,
  consultation: consultationLifecycle,
  'reporting-round': reportingRoundLifecycle,
  report: reportLifecycle,
  'report-line': reportLineLifecycle,
  evaluation: evaluationLifecycle,
  comment: commentLifecycle,
  suggestion: suggestionLifecycle,
  meeting: meetingLifecycle,
  'meeting-decision': decisionLifecycle,
  obligation: obligationLifecycle,
} as const;
