import HomeOutlinedIcon from '@mui/icons-material/HomeOutlined';
import { lazy } from 'react';
import type { Feature } from '../platform/slots.js';

export const insight: Feature = {
  routes: [{ path: '/', lazy: lazy(() => import('./Home.js').then((module) => ({ default: module.Home }))) }],
  navigation: [{ to: '/', label: 'home.title', icon: HomeOutlinedIcon, group: 'work', order: 10 }],
};
