import AssignmentOutlinedIcon from '@mui/icons-material/AssignmentOutlined';
import { lazy } from 'react';
import type { Feature } from '../platform/slots.js';

export { type PlanSummary, toneOfStage } from './plan-summary.js';

export const plans: Feature = {
  resources: [
    { name: 'plans', list: lazy(() => import('./PlanList.js').then((module) => ({ default: module.PlanList }))) },
  ],
  navigation: [
    {
      to: '/plans',
      label: 'plan_list.title',
      icon: AssignmentOutlinedIcon,
      group: 'work',
      permission: 'plan.read',
      order: 20,
    },
  ],
};
