import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import MenuIcon from '@mui/icons-material/Menu';
import SearchIcon from '@mui/icons-material/Search';
import { useTranslate } from 'ra-core';
import { lazy, Suspense, useContext, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { TrailContext } from './trail.js';

const Menus = lazy(() => import('./Menus.js').then((module) => ({ default: module.Menus })));
const Jump = lazy(() => import('./Jump.js').then((module) => ({ default: module.Jump })));

const Breadcrumb = () => {
  const translate = useTranslate();
  const { steps } = useContext(TrailContext);
  return (
    <nav className="breadcrumb" aria-label={translate('frame.breadcrumb')}>
      <ol>
        {steps.map(({ label, to }, index) => {
          const isLast = index === steps.length - 1;
          return (
            <li key={`${label}-${to ?? ''}`}>
              {index > 0 && <ChevronRightIcon className="mirrored" fontSize="inherit" aria-hidden="true" />}
              {to && !isLast ? (
                <Link to={to} dir="auto">
                  {label}
                </Link>
              ) : (
                <span dir="auto" aria-current={isLast ? 'page' : undefined}>
                  {label}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
};

export const TopBar = ({ onMenu }: { readonly onMenu: () => void }) => {
  const translate = useTranslate();
  const [isJumping, setJumping] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setJumping(true);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <header className="top-bar not-printed">
      <button
        type="button"
        className="icon-button top-bar-menu"
        aria-label={translate('frame.open_menu')}
        onClick={onMenu}
      >
        <MenuIcon fontSize="small" />
      </button>
      <Breadcrumb />
      <button type="button" className="jump-button" onClick={() => setJumping(true)}>
        <SearchIcon fontSize="small" />
        <span>{translate('frame.jump')}</span>
        <kbd dir="ltr">Ctrl K</kbd>
      </button>
      <Suspense fallback={<span className="menus-to-come" aria-hidden="true" />}>
        <Menus />
      </Suspense>
      {isJumping && (
        <Suspense fallback={null}>
          <Jump onClose={() => setJumping(false)} />
        </Suspense>
      )}
    </header>
  );
};
