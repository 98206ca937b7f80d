import OutboxOutlinedIcon from '@mui/icons-material/OutboxOutlined';
import { lazy } from 'react';
import type { Feature } from '../platform/slots.js';

export const notices: Feature = {
  resources: [
    { name: 'mails', list: lazy(() => import('./MailList.js').then((module) => ({ default: module.MailList }))) },
  ],
  navigation: [
    {
      to: '/mails',
      label: 'mails.title',
      icon: OutboxOutlinedIcon,
      group: 'administration',
      permission: 'mail.read',
      order: 40,
    },
  ],
};
