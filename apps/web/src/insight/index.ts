import HomeOutlinedIcon from '@mui/icons-material/HomeOutlined';
import TravelExploreIcon from '@mui/icons-material/TravelExplore';
import { lazy } from 'react';
import type { Feature } from '../platform/slots.js';

export const insight: Feature = {
  routes: [
    { path: '/', lazy: lazy(() => import('./Home.js').then((module) => ({ default: module.Home }))) },
    { path: '/search', lazy: lazy(() => import('./search/Search.js').then((module) => ({ default: module.Search }))) },
    {
      path: '/rounds/:id/paper',
      lazy: lazy(() => import('./paper/PaperPage.js').then((module) => ({ default: module.PaperPage }))),
    },
    {
      path: '/regions',
      lazy: lazy(() => import('./region/RegionList.js').then((module) => ({ default: module.RegionList }))),
    },
    {
      path: '/regions/:id',
      lazy: lazy(() => import('./region/RegionShow.js').then((module) => ({ default: module.RegionShow }))),
    },
    {
      path: '/posts/:id/handover',
      lazy: lazy(() => import('./handover/HandoverPage.js').then((module) => ({ default: module.HandoverPage }))),
    },
  ],
  planViews: [
    {
      path: 'timeline',
      label: 'timeline.title',
      order: 35,
      lazy: lazy(() => import('./PlanTimeline.js').then((module) => ({ default: module.PlanTimeline }))),
    },
    {
      path: 'coverage',
      label: 'coverage.title',
      order: 45,
      lazy: lazy(() => import('./PlanCoverage.js').then((module) => ({ default: module.PlanCoverage }))),
    },
    {
      path: 'results',
      label: 'results.title',
      permission: 'progress.read',
      order: 55,
      lazy: lazy(() => import('./PlanResults.js').then((module) => ({ default: module.PlanResults }))),
    },
    {
      path: 'progress',
      label: 'progress.title',
      permission: 'progress.read',
      order: 60,
      lazy: lazy(() => import('./PlanProgress.js').then((module) => ({ default: module.PlanProgress }))),
    },
  ],
  recordPanels: [
    {
      name: 'status',
      label: 'progress.status_panel',
      permission: 'progress.read',
      kinds: ['action'],
      order: 30,
      lazy: lazy(() => import('./progress/StatusOfRecord.js').then((module) => ({ default: module.StatusOfRecord }))),
    },
  ],
  bodyParts: [
    {
      name: 'work',
      order: 10,
      lazy: lazy(() => import('./body/BodyWork.js').then((module) => ({ default: module.BodyWork }))),
    },
  ],
  navigation: [
    { to: '/', label: 'home.title', icon: HomeOutlinedIcon, group: 'work', order: 10 },
    {
      to: '/regions',
      label: 'regions.title',
      icon: TravelExploreIcon,
      group: 'work',
      permission: 'region.read',
      order: 40,
    },
  ],
};
