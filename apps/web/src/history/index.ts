import HistoryIcon from '@mui/icons-material/History';
import { lazy } from 'react';
import type { Feature } from '../platform/slots.js';

/** `<RecentChanges changes />`: the last changes, for another feature's page. */
export const RecentChanges = lazy(() =>
  import('./RecentChanges.js').then((module) => ({ default: module.RecentChanges })),
);

export const history: Feature = {
  resources: [
    {
      name: 'history',
      list: lazy(() => import('./HistoryList.js').then((module) => ({ default: module.HistoryList }))),
    },
  ],
  navigation: [
    {
      to: '/history',
      label: 'history.title',
      icon: HistoryIcon,
      group: 'reference',
      permission: 'history.read',
      order: 50,
    },
  ],
};
