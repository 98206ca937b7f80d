import { first } from './messages-first.ar.js';
import { messages as evaluation } from './evaluation/evaluation.ar.js';
import { messages as exchange } from './exchange/exchange.ar.js';
import { messages as roundFiles } from './exchange/round-files/round-files.ar.js';
import { messages as importProblems } from './exchange/problems.ar.js';
import { messages as handover } from './insight/handover/handover.ar.js';
import { messages as results } from './insight/results.ar.js';
import { messages as coverage } from './insight/coverage.ar.js';
import { messages as search } from './insight/search/search.ar.js';
import { messages as timeline } from './insight/timeline.ar.js';
import { messages as checksPage } from './plans/checks-page.ar.js';
import { messages as planChecks } from './plans/checks.ar.js';
import { messages as planDocument } from './plans/document.ar.js';
import { messages as amendment } from './plans/amendment/amendment.ar.js';
import { messages as renewal } from './plans/renewal/renewal.ar.js';
import { messages as planLanguages } from './plans/languages/languages.ar.js';
import { messages as plans } from './plans/plans.ar.js';
import { messages as scale } from './plans/panel/scale.ar.js';
import { messages as planSheet } from './plans/sheet.ar.js';
import { messages as initiatives } from './reporting/initiatives/initiatives.ar.js';
import { messages as commitments } from './reporting/commitments/commitments.ar.js';
import { messages as calendars } from './reporting/calendars/calendars.ar.js';
import { messages as bodyWork } from './insight/body/body-work.ar.js';
import { messages as escalation } from './reporting/escalation/escalation.ar.js';
import { messages as lead } from './reporting/lead/lead.ar.js';
import { messages as delegations } from './bodies/delegations/delegations.ar.js';
import { messages as together } from './insight/together/together.ar.js';
import { messages as trend } from './insight/trend/trend.ar.js';
import { messages as regionFigures } from './insight/region/region-figures.ar.js';
import { messages as joint } from './reporting/joint/joint.ar.js';
import { messages as paper } from './insight/paper/paper.ar.js';
import { messages as meetings } from './meetings/meetings.ar.js';
import { messages as reporting } from './reporting/reporting.ar.js';
import { messages as verification } from './reporting/verification/verification.ar.js';
import { messages as reviews } from './reviews/reviews.ar.js';
import { messages as checklist } from './reviews/checklist/checklist.ar.js';
import { messages as rounds } from './reviews/rounds.ar.js';

/** Arabic, one file per feature; the chunk of this language. */
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
