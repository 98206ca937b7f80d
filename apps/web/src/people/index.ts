import BadgeOutlinedIcon from '@mui/icons-material/BadgeOutlined';
import KeyOutlinedIcon from '@mui/icons-material/KeyOutlined';
import MailOutlinedIcon from '@mui/icons-material/MailOutlined';
import ShareOutlinedIcon from '@mui/icons-material/ShareOutlined';
import { lazy } from 'react';
import type { Feature } from '../platform/slots.js';

export const SignIn = lazy(() => import('./SignIn.js').then((module) => ({ default: module.SignIn })));
const door = () => import('./ChoosePassword.js');

export const people: Feature = {
  resources: [
    {
      name: 'people',
      list: lazy(() => import('./PersonList.js').then((module) => ({ default: module.PersonList }))),
      edit: lazy(() => import('./PersonShow.js').then((module) => ({ default: module.PersonShow }))),
    },
    { name: 'grants', list: lazy(() => import('./GrantList.js').then((module) => ({ default: module.GrantList }))) },
    {
      name: 'invitations',
      list: lazy(() => import('./InvitationList.js').then((module) => ({ default: module.InvitationList }))),
    },
    {
      name: 'releases',
      list: lazy(() => import('./ReleaseList.js').then((module) => ({ default: module.ReleaseList }))),
    },
  ],
  routes: [
    { path: '/account', lazy: lazy(() => import('./Account.js').then((module) => ({ default: module.Account }))) },
    {
      path: '/reminders/:token',
      frame: 'bare',
      lazy: lazy(() => import('./ReminderChoices.js').then((module) => ({ default: module.RemindersByLink }))),
    },
    {
      path: '/forgotten-password',
      frame: 'bare',
      lazy: lazy(() => import('./ForgottenPassword.js').then((module) => ({ default: module.ForgottenPassword }))),
    },
    {
      path: '/invitation',
      frame: 'bare',
      lazy: lazy(() => door().then((module) => ({ default: module.AcceptInvitation }))),
    },
    {
      path: '/new-password',
      frame: 'bare',
      lazy: lazy(() => door().then((module) => ({ default: module.NewPassword }))),
    },
  ],
  navigation: [
    {
      to: '/releases',
      label: 'releases.title',
      icon: ShareOutlinedIcon,
      group: 'reference',
      permission: 'release.read',
      order: 40,
    },
    {
      to: '/people',
      label: 'people.title',
      icon: BadgeOutlinedIcon,
      group: 'administration',
      permission: 'person.read',
      // Somebody of one's own jurisdiction, not only oneself.
      thing: ({ grants }) => ({ heldIn: grants.flatMap(({ jurisdictionId }) => jurisdictionId ?? []) }),
      order: 10,
    },
    {
      to: '/grants',
      label: 'grants.title',
      icon: KeyOutlinedIcon,
      group: 'administration',
      permission: 'grant.manage',
      order: 20,
    },
    {
      to: '/invitations',
      label: 'invitations.title',
      icon: MailOutlinedIcon,
      group: 'administration',
      permission: 'invitation.manage',
      order: 30,
    },
  ],
  commands: [{ name: 'account', label: 'account.title', to: '/account' }],
};
