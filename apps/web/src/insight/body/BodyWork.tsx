import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { useMay } from '../../platform/actor.js';
import { fetchJson } from '../../platform/api.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { BodyPartProps } from '../../platform/slots.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { InitiativeFigures } from '../../reporting/index.js';
import { ObligationRows } from '../ObligationRows.js';
import type { Obligation } from '../obligations.js';
import { totalOf } from '../progress.js';
import { StatusRows } from '../StatusRows.js';
import '../home.css';
import '../progress.css';
import './body-work.css';
import { actionsAsked, type BodyWork as Work, fetchBodyWork } from './body-work.js';
import { PostsAnswering, RoundsOfBody } from './AnswerTables.js';
import { ActionsOfBody, PlansOfBody, WorksWith } from './BodyTables.js';

const TrendOverPlans = lazy(() =>
  import('../trend/TrendOverPlans.js').then((module) => ({ default: module.TrendOverPlans })),
);

const OpenObligations = ({ body }: { readonly body: string }) => {
  const translate = useTranslate();
  const asked = new URLSearchParams({
    filter: JSON.stringify({ body, stored: 'open' }),
    sort: JSON.stringify(['dueOn', 'ASC']),
    range: JSON.stringify([0, 49]),
  });
  const { data } = useQuery({
    queryKey: ['obligations', 'of-body', body],
    queryFn: () => fetchJson<readonly Obligation[]>(`/obligations?${asked.toString()}`),
  });
  return (
    <section className="progress-card" aria-label={translate('body_work.obligations')}>
      <h2>{translate('body_work.obligations')}</h2>
      {data && data.length > 0 && <ObligationRows rows={data} />}
      {data?.length === 0 && <p className="muted">{translate('body_work.obligations_none')}</p>}
    </section>
  );
};

/** What it does beside the plans' own words, each initiative once. */
const Initiatives = ({ body }: { readonly body: string }) => {
  const may = useMay();
  return (
    may('initiative.read') && (
      <Suspense fallback={null}>
        <InitiativeFigures bodyId={body} />
      </Suspense>
    )
  );
};

/** Led, then supported: the nine over all plans; a click narrows the list of actions under them. */
const Led = ({ work, onOpen }: { readonly work: Work; readonly onOpen: (rows: string) => void }) => {
  const translate = useTranslate();
  return (
    <div className="body-led">
      {(['leads', 'supports'] as const).map((way) => (
        <section key={way} className="progress-card" aria-label={translate(`body_work.${way}`)}>
          <h2>{translate(`body_work.${way}`)}</h2>
          {totalOf(work[way]) === 0 ? (
            <p className="muted">{translate(`body_work.${way}_none`)}</p>
          ) : (
            <StatusRows byStatus={work[way]} onOpen={(status) => onOpen(`${way}.${status}`)} />
          )}
          {work[way]['no-report'].rowsWithheld && <p className="muted">{translate('body_work.withheld')}</p>}
        </section>
      ))}
    </div>
  );
};

/** What the body leads, supports and answers over all plans the reader may see, and whom it works with. */
export const BodyWork = ({ body }: BodyPartProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const { data: work, error } = useQuery({ queryKey: ['bodies', body, 'work'], queryFn: () => fetchBodyWork(body) });
  if (error) return <p role="alert">{wordsOfError(error, translate)}</p>;
  if (!work) return <p className="muted">{translate('list.loading')}</p>;
  const asked = params.get('rows');
  const open = (rows: string | undefined) => {
    setParams(rows ? { rows } : {}, { preventScrollReset: true });
    if (rows) document.getElementById('actions-of-body')?.scrollIntoView({ block: 'start' });
  };
  if (work.plans.length === 0)
    return (
      <>
        <section>
          <h2 className="section-head">{translate('body_work.title')}</h2>
          <p className="muted">{translate('body_work.no_plans')}</p>
        </section>
        <OpenObligations body={body} />
        <Initiatives body={body} />
      </>
    );
  const narrowed = actionsAsked(work, asked);
  return (
    <div className="body-work">
      <p className="muted">
        {translate('body_work.over', { count: work.plans.length })} ·{' '}
        {translate('figure.as_of', { day: format.day(work.asOf) })}
      </p>
      <Led work={work} onOpen={open} />
      <section id="actions-of-body" className="progress-card">
        <ActionsOfBody work={work} rows={narrowed ?? work.actions} onAll={narrowed && (() => open(undefined))} />
      </section>
      <Suspense fallback={<p className="muted">{translate('list.loading')}</p>}>
        <TrendOverPlans of="bodies" id={body} />
      </Suspense>
      <section className="progress-card">
        <RoundsOfBody work={work} />
        {work.byPost.length > 0 && <PostsAnswering work={work} />}
      </section>
      <OpenObligations body={body} />
      <Initiatives body={body} />
      <section className="progress-card">
        <WorksWith work={work} onOpen={(other) => open(`with.${other}`)} />
      </section>
      <section className="progress-card">
        <PlansOfBody work={work} onOpen={(plan) => open(`plan.${plan}`)} />
      </section>
    </div>
  );
};
