import { lazy } from 'react';
import type { Feature } from '../platform/slots.js';
import type * as pages from './pages.js';

/* One chunk: whoever takes a file out brings one back. */
const page = (name: keyof typeof pages) =>
  lazy(() => import('./pages.js').then((module) => ({ default: module[name] })));

export const exchange: Feature = {
  routes: [
    {
      path: '/imports/new',
      lazy: page('ImportStart'),
    },
    {
      path: '/rows/:id',
      lazy: page('RowsPage'),
    },
    {
      path: '/returns/new',
      lazy: page('TakeBackPage'),
    },
    {
      path: '/returns/:id',
      lazy: page('ReturnPage'),
    },
    {
      path: '/rounds/:id/files',
      lazy: page('RoundFilesPage'),
    },
    {
      path: '/brought/:id',
      lazy: page('BroughtPage'),
    },
    {
      path: '/verify',
      lazy: page('VerifyFile'),
    },
    {
      path: '/imports/:id',
      lazy: page('ImportPage'),
    },
  ],
  planActions: [
    {
      name: 'files',
      lazy: lazy(() => import('./FilesMenu.js').then((module) => ({ default: module.FilesMenu }))),
    },
  ],
  commands: [{ name: 'import-plan', label: 'exchange.new_from_file', to: '/imports/new', permission: 'plan.draft' }],
};
