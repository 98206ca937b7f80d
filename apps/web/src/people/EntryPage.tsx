import { useTranslate } from 'ra-core';
import { type ReactNode, useEffect } from 'react';
import { LanguageMenu } from '../platform/layout/LanguageMenu.js';
import { Notices } from '../platform/layout/Notices.js';
import '../platform/layout/layout.css';
import './entry.css';

/** The door: one card in the middle, and the language switch. */
export const EntryPage = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const translate = useTranslate();
  useEffect(() => {
    document.title = `${title} · Mufakat`;
  }, [title]);
  return (
    <div className="entry">
      <header>
        <span className="entry-mark">
          <img src="/mark.svg" alt="" width="28" height="28" />
          Mufakat
        </span>
        <LanguageMenu />
      </header>
      <main>
        <section className="entry-card" aria-labelledby="entry-title">
          <h1 id="entry-title">{title}</h1>
          {children}
        </section>
        <p className="entry-product">{translate('sign_in.product')}</p>
      </main>
      <Notices />
    </div>
  );
};
