import { lazy } from 'react';
import type { Feature } from '../platform/slots.js';

export const evaluation: Feature = {
  planViews: [
    {
      path: 'evaluation',
      label: 'evaluation.title',
      order: 65,
      lazy: lazy(() => import('./PlanEvaluation.js').then((module) => ({ default: module.PlanEvaluation }))),
    },
  ],
};
