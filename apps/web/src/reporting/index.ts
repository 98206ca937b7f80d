import AssignmentTurnedInOutlinedIcon from '@mui/icons-material/AssignmentTurnedInOutlined';
import { lazy } from 'react';
import type { Feature } from '../platform/slots.js';

export { useStepWords } from './use-step-words.js';

/** Rounds of a plan with who reported in each, for the progress view of the plan page. */
export const Rounds = lazy(() => import('./rounds/Rounds.js').then((module) => ({ default: module.Rounds })));

/** What bodies take on in a year, for the progress view of the plan page. */
export const Commitments = lazy(() =>
  import('./commitments/Commitments.js').then((module) => ({ default: module.Commitments })),
);

export const reporting: Feature = {
  routes: [
    {
      path: '/reports',
      lazy: lazy(() => import('./ReportList.js').then((module) => ({ default: module.ReportList }))),
    },
    {
      path: '/reports/of/:round/:body',
      lazy: lazy(() => import('./ReportOfRound.js').then((module) => ({ default: module.ReportOfRound }))),
    },
    {
      path: '/reports/:id',
      lazy: lazy(() => import('./ReportPage.js').then((module) => ({ default: module.ReportPage }))),
    },
  ],
  navigation: [
    {
      to: '/reports',
      label: 'reports.title',
      icon: AssignmentTurnedInOutlinedIcon,
      group: 'work',
      permission: 'report.read',
      order: 25,
    },
  ],
};
