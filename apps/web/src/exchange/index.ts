import { lazy } from 'react';
import type { Feature } from '../platform/slots.js';

export const exchange: Feature = {
  routes: [
    {
      path: '/imports/new',
      lazy: lazy(() => import('./ImportStart.js').then((module) => ({ default: module.ImportStart }))),
    },
    {
      path: '/rows/:id',
      lazy: lazy(() => import('./rows/RowsPage.js').then((module) => ({ default: module.RowsPage }))),
    },
    {
      path: '/returns/new',
      lazy: lazy(() => import('./rows/TakeBackPage.js').then((module) => ({ default: module.TakeBackPage }))),
    },
    {
      path: '/returns/:id',
      lazy: lazy(() => import('./rows/ReturnPage.js').then((module) => ({ default: module.ReturnPage }))),
    },
    {
      path: '/rounds/:id/files',
      lazy: lazy(() =>
        import('./round-files/RoundFilesPage.js').then((module) => ({ default: module.RoundFilesPage })),
      ),
    },
    {
      path: '/brought/:id',
      lazy: lazy(() => import('./round-files/BroughtPage.js').then((module) => ({ default: module.BroughtPage }))),
    },
    {
      path: '/verify',
      lazy: lazy(() => import('./VerifyFile.js').then((module) => ({ default: module.VerifyFile }))),
    },
    {
      path: '/imports/:id',
      lazy: lazy(() => import('./ImportPage.js').then((module) => ({ default: module.ImportPage }))),
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
