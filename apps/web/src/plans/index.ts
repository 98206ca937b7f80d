import AssignmentOutlinedIcon from '@mui/icons-material/AssignmentOutlined';
import { lazy } from 'react';
import type { Feature } from '../platform/slots.js';

export { UndoButton } from './page/UndoButton.js';
export { planKinds, type PlanSummary, toneOfStage } from './plan-summary.js';
/* For the views and panels that other features put on the plan page. */
export { useChecksOfText } from './checks/use-checks-of-text.js';
export { useNarrow } from './use-narrow.js';
export { useEdit, usePlanInHand, usePlanState } from './store/PlanContext.js';
export { useAddressLabel, useFieldLabel, useLevelName } from './labels.js';
export { useBodies } from './bodies.js';
export { useCheckWords } from './checks/words.js';
export { LongTextRead } from './document/prose/LongTextRead.js';
export { FieldLine } from './history/FieldLine.js';
export { StoryView } from './history/Stories.js';
export { useAside } from './amendment/aside.js';
export { newId } from './new-id.js';
export { thingOf } from './rights.js';
export { writeField } from './matrix/columns.js';

const planPage = lazy(() => import('./PlanPage.js').then((module) => ({ default: module.PlanPage })));

export const plans: Feature = {
  resources: [
    { name: 'plans', list: lazy(() => import('./PlanList.js').then((module) => ({ default: module.PlanList }))) },
  ],
  routes: [
    { path: '/plans/:id', lazy: planPage },
    { path: '/plans/:id/:view', lazy: planPage },
  ],
  planViews: [
    {
      path: 'overview',
      label: 'plan.views.overview',
      order: 10,
      lazy: lazy(() => import('./PlanOverview.js').then((module) => ({ default: module.PlanOverview }))),
    },
    {
      path: 'matrix',
      label: 'plan.views.matrix',
      order: 20,
      lazy: lazy(() => import('./PlanMatrix.js').then((module) => ({ default: module.PlanMatrix }))),
    },
    {
      path: 'document',
      label: 'plan.views.document',
      order: 30,
      lazy: lazy(() => import('./PlanDocument.js').then((module) => ({ default: module.PlanDocument }))),
    },
    {
      path: 'languages',
      label: 'plan.views.languages',
      permission: 'plan.read-draft',
      order: 80,
      lazy: lazy(() => import('./languages/PlanLanguages.js').then((module) => ({ default: module.PlanLanguages }))),
    },
    {
      path: 'checks',
      label: 'plan.views.checks',
      permission: 'plan.read-draft',
      order: 40,
      lazy: lazy(() => import('./PlanChecks.js').then((module) => ({ default: module.PlanChecks }))),
    },
    {
      path: 'history',
      label: 'plan.views.history',
      order: 90,
      lazy: lazy(() => import('./PlanHistory.js').then((module) => ({ default: module.PlanHistory }))),
    },
  ],
  planActions: [
    {
      name: 'library',
      lazy: lazy(() => import('./renewal/LibraryDrawer.js').then((module) => ({ default: module.LibraryButton }))),
    },
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
