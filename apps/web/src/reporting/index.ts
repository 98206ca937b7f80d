import AssignmentTurnedInOutlinedIcon from '@mui/icons-material/AssignmentTurnedInOutlined';
import FactCheckOutlinedIcon from '@mui/icons-material/FactCheckOutlined';
import VolunteerActivismOutlinedIcon from '@mui/icons-material/VolunteerActivismOutlined';
import { lazy } from 'react';
import type { Feature } from '../platform/slots.js';

export { useStepWords } from './use-step-words.js';

/* One chunk: whoever lists their reports opens one next. */
const ownReports = () => import('./own-reports.js');

const roundsAndCommitments = () => import('./rounds-and-commitments.js');

const initiatives = () => import('./initiatives/screens.js');

/** Rounds of a plan with who reported in each, for the progress view of the plan page. */
export const Rounds = lazy(() => roundsAndCommitments().then((module) => ({ default: module.Rounds })));

/** What bodies take on in a year, for the progress view of the plan page. */
export const Commitments = lazy(() => roundsAndCommitments().then((module) => ({ default: module.Commitments })));

/* One chunk: from the panel of a record and from the foot of the matrix. */
const leads = () => import('./lead/leads-of-plan.js');
/** How many different initiatives a plan or a body has. */
export const InitiativeFigures = lazy(() =>
  import('./initiatives/InitiativeFigures.js').then((module) => ({ default: module.InitiativeFigures })),
);

export const reporting: Feature = {
  recordPanels: [
    {
      name: 'lead',
      label: 'lead.panel',
      permission: 'plan.read-draft',
      order: 40,
      lazy: lazy(() => leads().then((module) => ({ default: module.LeadPanel }))),
    },
    {
      name: 'initiatives',
      label: 'initiatives.panel.title',
      permission: 'initiative.read',
      order: 25,
      lazy: lazy(() =>
        import('./initiatives/RecordInitiatives.js').then((module) => ({ default: module.RecordInitiatives })),
      ),
    },
  ],
  rowsActions: [{ name: 'lead', lazy: lazy(() => leads().then((module) => ({ default: module.MoveLeadOfRows }))) }],
  routes: [
    {
      path: '/initiatives',
      lazy: lazy(() => initiatives().then((module) => ({ default: module.InitiativeList }))),
    },
    {
      path: '/initiatives/overlaps',
      lazy: lazy(() => initiatives().then((module) => ({ default: module.Overlaps }))),
    },
    {
      path: '/initiatives/:id',
      lazy: lazy(() => initiatives().then((module) => ({ default: module.InitiativeShow }))),
    },
    {
      path: '/reports',
      lazy: lazy(() => ownReports().then((module) => ({ default: module.ReportList }))),
    },
    {
      path: '/reports/of/:round/:body',
      lazy: lazy(() => ownReports().then((module) => ({ default: module.ReportOfRound }))),
    },
    {
      path: '/reports/joint/:joint/:body',
      lazy: lazy(() => ownReports().then((module) => ({ default: module.JointReportPage }))),
    },
    {
      path: '/answer/:token',
      frame: 'bare',
      lazy: lazy(() => import('./answer/AnswerPage.js').then((module) => ({ default: module.AnswerPage }))),
    },
    {
      path: '/verification',
      lazy: lazy(() => import('./verification/Inbox.js').then((module) => ({ default: module.Inbox }))),
    },
    {
      path: '/reports/:id',
      lazy: lazy(() => ownReports().then((module) => ({ default: module.ReportPage }))),
    },
  ],
  navigation: [
    {
      to: '/initiatives',
      label: 'initiatives.title',
      icon: VolunteerActivismOutlinedIcon,
      group: 'work',
      permission: 'initiative.read',
      order: 27,
    },
    {
      to: '/reports',
      label: 'reports.title',
      icon: AssignmentTurnedInOutlinedIcon,
      group: 'work',
      permission: 'report.read',
      order: 25,
    },
    {
      to: '/verification',
      label: 'inbox.title',
      icon: FactCheckOutlinedIcon,
      group: 'work',
      permission: 'report.verify',
      order: 26,
    },
  ],
};
