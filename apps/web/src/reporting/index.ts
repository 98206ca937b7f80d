import AssignmentTurnedInOutlinedIcon from '@mui/icons-material/AssignmentTurnedInOutlined';
import { lazy } from 'react';
import type { Feature } from '../platform/slots.js';

export const reporting: Feature = {
  routes: [
    {
      path: '/reports',
      lazy: lazy(() => import('./ReportList.js').then((module) => ({ default: module.ReportList }))),
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
