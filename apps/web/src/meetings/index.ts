import GroupsOutlinedIcon from '@mui/icons-material/GroupsOutlined';
import { lazy } from 'react';
import type { Feature } from '../platform/slots.js';

export const NextMeeting = lazy(() => import('./NextMeeting.js').then((module) => ({ default: module.NextMeeting })));

export const meetings: Feature = {
  routes: [
    {
      path: '/meetings',
      lazy: lazy(() => import('./MeetingList.js').then((module) => ({ default: module.MeetingList }))),
    },
    {
      path: '/meetings/:id',
      lazy: lazy(() => import('./MeetingPage.js').then((module) => ({ default: module.MeetingPage }))),
    },
    {
      path: '/decisions/:id',
      lazy: lazy(() => import('./DecisionDoor.js').then((module) => ({ default: module.DecisionDoor }))),
    },
  ],
  navigation: [
    {
      to: '/meetings',
      label: 'meetings.title',
      icon: GroupsOutlinedIcon,
      group: 'work',
      permission: 'meeting.read',
      order: 38,
    },
  ],
};
