import type { Thing } from '@mufakat/planning/permissions/can';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { lazy, Suspense } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Empty } from '../components/Empty.js';
import { NextMeeting } from '../meetings/index.js';
import type { PlanSummary } from '../plans/index.js';
import { useCan, useMay } from '../platform/actor.js';
import { fetchJson } from '../platform/api.js';
import { Waiting } from '../platform/layout/Pages.js';
import { wordsOfError } from '../platform/refusal-words.js';
import { Commitments, InitiativeFigures, Rounds } from '../reporting/index.js';
import '../components/data-list.css';
import './progress.css';
import { Figures } from './progress/Figures.js';
import { fetchPlanProgress, type PlanProgress as Progress } from './progress.js';

const PlanTrend = lazy(() => import('./trend/PlanTrend.js').then((module) => ({ default: module.PlanTrend })));
const PlanAnswers = lazy(() => import('./trend/PlanAnswers.js').then((module) => ({ default: module.PlanAnswers })));
const WhoTogether = lazy(() => import('./together/WhoTogether.js').then((module) => ({ default: module.WhoTogether })));

const forAll = ['figures', 'trend', 'answers', 'together'] as const;
const shows = [...forAll, 'rounds', 'commitments'] as const;

const Looked = ({ plan, shown }: { readonly plan: string; readonly shown: string }) => (
  <Suspense fallback={<Waiting />}>
    {shown === 'trend' && <PlanTrend plan={plan} />}
    {shown === 'answers' && <PlanAnswers plan={plan} />}
    {shown === 'together' && <WhoTogether place={`/plans/${plan}`} />}
  </Suspense>
);

interface FiguresProps {
  readonly planId: string;
  readonly thing: Thing;
  readonly progress: Progress;
}

const FiguresOf = ({ planId, thing, progress }: FiguresProps) => (
  <>
    <Figures progress={progress} />
    {useCan('initiative.read', thing) && <InitiativeFigures planId={planId} />}
  </>
);

/** The progress view of the plan page: figures with their rows, and the rounds they come from. */
export const PlanProgress = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const may = useMay();
  const [params, setParams] = useSearchParams();
  const plan = useQuery({ queryKey: ['plans', id], queryFn: () => fetchJson<PlanSummary>(`/plans/${id}`) });
  const progress = useQuery({
    queryKey: ['plans', id, 'progress'],
    queryFn: () => fetchPlanProgress(id),
  });
  const error = plan.error ?? progress.error;
  if (error) return <Empty title={translate('progress.closed')} why={wordsOfError(error, translate)} />;
  if (!plan.data || !progress.data) return <Waiting />;
  const { jurisdictionId, ownerBodyId, sensitivity, stage } = plan.data;
  const isAdopted = progress.data.denominators[0]?.of === 'adopted-actions';
  const thing = { planId: id, jurisdictionId, ownerBodyId, sensitivity, stage, isAdopted: String(isAdopted) };
  const mayReadReports = may('report.read', thing) || progress.data.extent === 'whole';
  const asked = params.has('report') ? 'rounds' : shows.find((show) => show === params.get('show'));
  const offered = mayReadReports ? shows : forAll;
  const shown = offered.find((show) => show === asked) ?? 'figures';
  return (
    <div className="progress-view">
      <Suspense fallback={null}>
        <NextMeeting planId={id} />
      </Suspense>
      <div className="progress-switch not-printed" role="group" aria-label={translate('progress.show')}>
        {offered.map((show) => (
          <button
            key={show}
            type="button"
            aria-pressed={show === shown}
            onClick={() => setParams(show === 'figures' ? {} : { show })}
          >
            {translate(`progress.shows.${show}`)}
          </button>
        ))}
      </div>
      {shown === 'figures' && <FiguresOf planId={id} thing={thing} progress={progress.data} />}
      <Looked plan={id} shown={shown} />
      {shown === 'rounds' && <Rounds planId={id} thing={thing} today={progress.data.asOf} />}
      {shown === 'commitments' && (
        <Commitments planId={id} thing={thing} today={progress.data.asOf} denominators={progress.data.denominators} />
      )}
    </div>
  );
};
