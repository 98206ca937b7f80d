import AccountBalanceOutlinedIcon from '@mui/icons-material/AccountBalanceOutlined';
import PublicIcon from '@mui/icons-material/Public';
import { lazy } from 'react';
import type { Feature } from '../platform/slots.js';

/** What one passed on, and what was passed on to one; for the account. */
export const OwnDelegations = lazy(() =>
  import('./delegations/OwnDelegations.js').then((module) => ({ default: module.OwnDelegations })),
);

export const bodies: Feature = {
  resources: [
    {
      name: 'bodies',
      list: lazy(() => import('./BodyList.js').then((module) => ({ default: module.BodyList }))),
      edit: lazy(() => import('./BodyShow.js').then((module) => ({ default: module.BodyShow }))),
    },
    {
      name: 'jurisdictions',
      list: lazy(() => import('./JurisdictionList.js').then((module) => ({ default: module.JurisdictionList }))),
    },
  ],
  navigation: [
    {
      to: '/bodies',
      label: 'bodies.title',
      icon: AccountBalanceOutlinedIcon,
      group: 'reference',
      permission: 'body.read',
      order: 10,
    },
    {
      to: '/jurisdictions',
      label: 'jurisdictions.title',
      icon: PublicIcon,
      group: 'reference',
      permission: 'jurisdiction.read',
      order: 20,
    },
  ],
};
