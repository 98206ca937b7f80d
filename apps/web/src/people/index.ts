import { lazy } from 'react';
import type { Feature } from '../platform/slots.js';

export const SignIn = lazy(() => import('./SignIn.js').then((module) => ({ default: module.SignIn })));

export const people: Feature = {
  routes: [
    {
      path: '/forgotten-password',
      frame: 'bare',
      lazy: lazy(() => import('./ForgottenPassword.js').then((module) => ({ default: module.ForgottenPassword }))),
    },
    {
      path: '/invitation',
      frame: 'bare',
      lazy: lazy(() => import('./ChoosePassword.js').then((module) => ({ default: module.AcceptInvitation }))),
    },
    {
      path: '/new-password',
      frame: 'bare',
      lazy: lazy(() => import('./ChoosePassword.js').then((module) => ({ default: module.NewPassword }))),
    },
  ],
};
