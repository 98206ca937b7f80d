import { useTranslate } from 'ra-core';
import { type ReactNode, useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { type Step, useTrail } from '../platform/layout/trail.js';
import './page.css';

interface Props {
  readonly title: string;
  /** Steps before this page; the title is added. */
  readonly trail?: readonly Step[];
  /** Chips before the facts: stage, sample. */
  readonly marks?: ReactNode;
  /** Small facts in one line, each an element. */
  readonly facts?: ReactNode;
  readonly actions?: ReactNode;
  /** Figures and tabs. */
  readonly children?: ReactNode;
}

/** Head of a page: title, facts, actions; also writes the breadcrumb. */
export const PageHeader = ({ title, trail = [], marks, facts, actions, children }: Props) => {
  useTrail([...trail, { label: title }]);
  return (
    <header className="page-header">
      <div className="page-title">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        {actions && <div className="page-actions not-printed">{actions}</div>}
      </div>
      {(Boolean(marks) || Boolean(facts)) && (
        <div className="page-facts">
          {marks}
          {facts}
        </div>
      )}
      {children}
    </header>
  );
};

export interface Tab {
  readonly to: string;
  readonly label: string;
  readonly count?: number;
}

/** Views of one thing, each with its own address; `to` is relative or absolute, labels are message keys. */
export const Tabs = ({ tabs, label }: { readonly tabs: readonly Tab[]; readonly label: string }) => {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    row.current?.querySelector('.active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  return (
    <nav ref={row} className="tabs not-printed" aria-label={label}>
      {tabs.map(({ to, label: name, count }) => (
        <NavLink key={to} to={to} end>
          {translate(name)}
          {count !== undefined && count > 0 && <b>{count}</b>}
        </NavLink>
      ))}
    </nav>
  );
};
