import { first } from './messages-first.en.js';
import { messages as evaluation } from './evaluation/evaluation.en.js';
import { messages as exchange } from './exchange/exchange.en.js';
import { messages as roundFiles } from './exchange/round-files/round-files.en.js';
import { messages as importProblems } from './exchange/problems.en.js';
import { messages as handover } from './insight/handover/handover.en.js';
import { messages as results } from './insight/results.en.js';
import { messages as coverage } from './insight/coverage.en.js';
import { messages as search } from './insight/search/search.en.js';
import { messages as timeline } from './insight/timeline.en.js';
import { messages as checksPage } from './plans/checks-page.en.js';
import { messages as planChecks } from './plans/checks.en.js';
import { messages as planDocument } from './plans/document.en.js';
import { messages as amendment } from './plans/amendment/amendment.en.js';
import { messages as renewal } from './plans/renewal/renewal.en.js';
import { messages as planLanguages } from './plans/languages/languages.en.js';
import { messages as plans } from './plans/plans.en.js';
import { messages as scale } from './plans/panel/scale.en.js';
import { messages as planSheet } from './plans/sheet.en.js';
import { messages as initiatives } from './reporting/initiatives/initiatives.en.js';
import { messages as commitments } from './reporting/commitments/commitments.en.js';
import { messages as calendars } from './reporting/calendars/calendars.en.js';
import { messages as bodyWork } from './insight/body/body-work.en.js';
import { messages as escalation } from './reporting/escalation/escalation.en.js';
import { messages as lead } from './reporting/lead/lead.en.js';
import { messages as delegations } from './bodies/delegations/delegations.en.js';
import { messages as together } from './insight/together/together.en.js';
import { messages as trend } from './insight/trend/trend.en.js';
import { messages as regionFigures } from './insight/region/region-figures.en.js';
import { messages as joint } from './reporting/joint/joint.en.js';
import { messages as paper } from './insight/paper/paper.en.js';
import { messages as meetings } from './meetings/meetings.en.js';
import { messages as reporting } from './reporting/reporting.en.js';
import { messages as verification } from './reporting/verification/verification.en.js';
import { messages as reviews } from './reviews/reviews.en.js';
import { messages as checklist } from './reviews/checklist/checklist.en.js';
import { messages as rounds } from './reviews/rounds.en.js';

/** English, one file per feature; the chunk of this language. */
export const all = [
  ...first,
  amendment,
  renewal,
  planLanguages,
  plans,
  planChecks,
  checksPage,
  coverage,
  results,
  search,
  timeline,
  planDocument,
  planSheet,
  scale,
  reviews,
  rounds,
  checklist,
  calendars,
  commitments,
  initiatives,
  reporting,
  handover,
  escalation,
  joint,
  delegations,
  lead,
  verification,
  bodyWork,
  together,
  trend,
  regionFigures,
  paper,
  evaluation,
  meetings,
  exchange,
  importProblems,
  roundFiles,
];
