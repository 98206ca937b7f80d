import CloseIcon from '@mui/icons-material/Close';
import { useTranslate } from 'ra-core';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import { AllWords } from '../i18n/AllWords.js';
import { ScreenErrors } from './ScreenErrors.js';
import './layout.css';
import { Navigation } from './Navigation.js';
import { OfflineStrip } from './OfflineStrip.js';
import { Waiting } from './Pages.js';
import { TopBar } from './TopBar.js';
import { type Step, TrailContext } from './trail.js';

const Notices = lazy(() => import('./Notices.js').then((module) => ({ default: module.Notices })));

/** The frame: navigation, top bar with breadcrumb, and the screen. */
export const Layout = ({ children }: { readonly children?: ReactNode }) => {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const [steps, show] = useState<readonly Step[]>([]);
  const [isOpen, setOpen] = useState(false);
  const trail = useMemo(() => ({ steps, show }), [steps]);
  useEffect(() => setOpen(false), [pathname]);
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false);
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [isOpen]);
  return (
    <TrailContext.Provider value={trail}>
      <a className="skip-link" href="#screen">
        {translate('frame.skip')}
      </a>
      <div className="frame" data-nav={isOpen ? 'open' : undefined}>
        <div className="frame-nav not-printed">
          <button
            type="button"
            className="frame-nav-close"
            aria-label={translate('frame.close_menu')}
            onClick={() => setOpen(false)}
          >
            <CloseIcon fontSize="small" />
          </button>
          <Navigation />
        </div>
        <div className="frame-veil" onClick={() => setOpen(false)} aria-hidden="true" />
        <TopBar onMenu={() => setOpen(true)} />
        <main id="screen" className="frame-screen" tabIndex={-1}>
          <OfflineStrip />
          <ScreenErrors>
            <Suspense fallback={<Waiting />}>{pathname === '/' ? children : <AllWords>{children}</AllWords>}</Suspense>
          </ScreenErrors>
        </main>
      </div>
      <Suspense fallback={null}>
        <Notices />
      </Suspense>
    </TrailContext.Provider>
  );
};
