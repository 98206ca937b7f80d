import Button from '@mui/material/Button';
import { inReadingOrder } from '@mufakat/planning/records/tree';
import { labelOf } from '@mufakat/planning/records/wording';
import { useTranslate } from 'ra-core';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Empty } from '../../components/Empty.js';
import { useLevelName, usePlanInHand, usePlanState } from '../../plans/index.js';
import { SaidCards } from '../comments/SaidCards.js';
import { SayForm } from '../comments/SayForm.js';
import '../reviews.css';
import { useOpenCounts, useRefreshReviews, useReviewRights, useRounds, useSaid } from '../use-reviews.js';
import './rows.css';

type Saying = 'comment' | 'suggest' | undefined;

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
const keys = ['next', 'back', 'comment', 'suggest', 'send', 'leave', 'sheet'] as const;
const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, button, [contenteditable]');

const KeySheet = ({ onClose }: { readonly onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <section className="key-sheet" aria-label={translate('review_rows.keys')}>
      <h3>{translate('review_rows.keys')}</h3>
      <dl>
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{translate(`review_rows.key.${key}`)}</kbd>
            </dt>
            <dd>{translate(`review_rows.does.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <Button size="small" onClick={onClose}>
        {translate('ra.action.close')}
      </Button>
    </section>
  );
};

/** Row after row in reading order, without leaving the keyboard: what it says, what was said of it, and saying something. */
export const ReviewRows = () => {
  const translate = useTranslate();
  const levelName = useLevelName();
  const { plan, languages } = usePlanInHand();
  const { document } = usePlanState();
  const { rounds } = useRounds(plan.id);
  const rights = useReviewRights(rounds);
  const refresh = useRefreshReviews(plan.id);
  const said = useSaid(plan.id);
  const counts = useOpenCounts(plan.id);
  const rows = useMemo(
    () => inReadingOrder(document).filter(({ kind }) => ['pillar', 'action', 'activity', 'indicator'].includes(kind)),
    [document],
  );
  const [at, setAt] = useState(0);
  const [saying, setSaying] = useState<Saying>();
  const [isSheet, setSheet] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const row = rows[Math.min(at, rows.length - 1)];
  useEffect(() => {
    if (saying) return;
    list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    list.current?.focus();
  }, [at, saying]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && (saying || isSheet)) {
      event.preventDefault();
      setSaying(undefined);
      setSheet(false);
      return;
    }
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step !== undefined) setAt((before) => Math.max(0, Math.min(rows.length - 1, before + step)));
    else if (event.key === 'Home') setAt(0);
    else if (event.key === 'End') setAt(rows.length - 1);
    else if (event.key === 'c' || event.key === 'Enter') setSaying('comment');
    else if (event.key === 's') setSaying('suggest');
    else if (event.key === '?') setSheet((before) => !before);
    else return;
    event.preventDefault();
  };
  if (!row) return <Empty title={translate('review_rows.none')} why={translate('review_rows.none_why')} />;
  const here = said.filter(({ recordId }) => recordId === row.id);
  return (
    <div className="review-rows" onKeyDown={onKeyDown}>
      <div>
        <p className="muted">
          {translate('review_rows.place', { at: Math.min(at, rows.length - 1) + 1, all: rows.length })}{' '}
          <Button size="small" onClick={() => setSheet(true)}>
            {translate('review_rows.keys')} <kbd>?</kbd>
          </Button>
        </p>
        {isSheet && <KeySheet onClose={() => setSheet(false)} />}
        <ul
          ref={list}
          role="listbox"
          tabIndex={0}
          aria-label={translate('review_rows.view')}
          aria-activedescendant={`row-${row.id}`}
          className="rows-list"
        >
          {rows.map((one, index) => (
            <li
              key={one.id}
              id={`row-${one.id}`}
              role="option"
              aria-selected={one.id === row.id}
              data-kind={one.kind}
              onClick={() => setAt(index)}
            >
              <bdi>{one.code}</bdi> <span dir="auto">{labelOf(one, languages) || translate('plan.untitled')}</span>
              {(counts.get(one.id) ?? 0) > 0 && <b>{counts.get(one.id)}</b>}
            </li>
          ))}
        </ul>
      </div>
      <section className="rows-one" aria-label={translate('review_rows.one')}>
        <h2>
          <small>
            {levelName(document, row)} <bdi>{row.code}</bdi>
          </small>{' '}
          <span dir="auto">{labelOf(row, languages) || translate('plan.untitled')}</span>
        </h2>
        <SaidCards said={here} rights={rights} onChanged={refresh} />
        {saying ? (
          <SayForm
            key={row.id + saying}
            record={row}
            isOfRecord
            rounds={rounds}
            rights={rights}
            begins={saying}
            onSaid={() => {
              setSaying(undefined);
              refresh();
            }}
          />
        ) : (
          <p className="said-buttons">
            <Button variant="outlined" size="small" onClick={() => setSaying('comment')}>
              {translate('said.modes.comment')} <kbd>c</kbd>
            </Button>
            <Button variant="outlined" size="small" onClick={() => setSaying('suggest')}>
              {translate('said.modes.suggest')} <kbd>s</kbd>
            </Button>
          </p>
        )}
      </section>
    </div>
  );
};
