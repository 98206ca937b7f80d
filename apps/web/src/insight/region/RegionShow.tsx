import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { lazy, Suspense } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { CsvButton } from '../../components/CsvButton.js';
import { Empty } from '../../components/Empty.js';
import { Mark } from '../../components/Mark.js';
import { PageHeader } from '../../components/PageHeader.js';
import { ProofCounted } from '../../components/ProofMark.js';
import { StackedBar } from '../../components/StackedBar.js';
import { Words } from '../../components/Words.js';
import { isRefusal } from '../../platform/api.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { type Translated, useWords } from '../../platform/i18n/use-words.js';
import { NotFound, Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { GroupBars } from '../GroupBars.js';
import '../../components/data-list.css';
import '../progress.css';
import { Missing } from '../Missing.js';
import { countsOf, fetchRegionProgress, provedIn, type RegionProgress, totalOf } from '../progress.js';
import { useRegionFiguresFile } from '../progress/progress-csv.js';
import { StatusRows } from '../StatusRows.js';
import { regionAsked } from './region-asked.js';
import { RegionPanel } from './RegionPanel.js';

const WhoTogether = lazy(() =>
  import('../together/WhoTogether.js').then((module) => ({ default: module.WhoTogether })),
);

const RegionResults = lazy(() => import('./RegionResults.js').then((module) => ({ default: module.RegionResults })));
const RegionAnswers = lazy(() => import('./RegionAnswers.js').then((module) => ({ default: module.RegionAnswers })));

const TrendOverPlans = lazy(() =>
  import('../trend/TrendOverPlans.js').then((module) => ({ default: module.TrendOverPlans })),
);

const shows = ['figures', 'trend', 'results', 'answers', 'together'] as const;

/** What the page shows beside the figures. */
const Looked = ({ region, shown }: { readonly region: string; readonly shown: string }) => (
  <Suspense fallback={<Waiting />}>
    {shown === 'trend' && <TrendOverPlans of="regions" id={region} />}
    {shown === 'results' && <RegionResults region={region} />}
    {shown === 'answers' && <RegionAnswers region={region} />}
    {shown === 'together' && <WhoTogether place={`/regions/${region}`} />}
  </Suspense>
);

/** Adopted, in play, committed: all three in a line. */
const useDenominatorWords = () => {
  const translate = useTranslate();
  const format = useFormat();
  return (denominators: RegionProgress['denominators']): string =>
    denominators
      .map(({ of, byStatus }) => `${format.number(totalOf(byStatus))} ${translate(`figure.of.${of}`, { _: of })}`)
      .join(' · ');
};

/** Members of the region with the plans they released; who released nothing is named as such. */
const Members = ({ region, onOpen }: { readonly region: RegionProgress; readonly onOpen: (asked: string) => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const named = useDenominatorWords();
  return (
    <ul className="members">
      {region.members.map(({ id, name, plans }) => (
        <li key={id} data-released={plans.length > 0 || undefined}>
          <h3>
            <Words of={name} />
          </h3>
          {plans.length === 0 && <p className="not-released">{translate('regions.not_released')}</p>}
          {region.plans
            .filter((plan) => plans.includes(plan.id))
            .map((plan) => (
              <button key={plan.id} type="button" onClick={() => onOpen(`plan.${plan.id}`)}>
                <span>
                  <strong>
                    <Words of={plan.title} />
                  </strong>{' '}
                  <Mark tone={plan.extent === 'figures' ? 'plain' : 'accent'}>
                    {translate(`regions.extents.${plan.extent}`)}
                  </Mark>
                </span>
                <StackedBar counts={countsOf(plan.byStatus)} />
                <ProofCounted of={provedIn(plan.byStatus)} />
                <small className="number">
                  {named(plan.denominators)}
                  {plan.response?.value &&
                    ` · ${translate('regions.response', {
                      given: format.number(plan.response.numerator),
                      owed: format.number(plan.response.denominator),
                    })}`}
                </small>
              </button>
            ))}
        </li>
      ))}
    </ul>
  );
};

const RegionFile = ({ region }: { readonly region: RegionProgress }) => {
  const translate = useTranslate();
  return (
    <CsvButton file="region-figures" of={translate('progress.shows.figures')} rows={useRegionFiguresFile(region)} />
  );
};

const namesOf = ({ byBody }: RegionProgress): Readonly<Record<string, Translated>> =>
  Object.fromEntries(byBody.flatMap(({ id, title }) => (id && title ? [[id, title]] : [])));

/** How the plans released to a region stand: by state, by plan, by body. */
export const RegionShow = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const format = useFormat();
  const named = useDenominatorWords();
  const words = useWords();
  const [params, setParams] = useSearchParams();
  const { data: region, error } = useQuery({
    queryKey: ['regions', id],
    queryFn: () => fetchRegionProgress(id),
  });
  if (isRefusal(error) && error.status === 404) return <NotFound />;
  if (error) return <Empty title={translate('regions.closed')} why={wordsOfError(error, translate)} />;
  if (!region) return <Waiting />;
  const asked = regionAsked(region, params.get('rows'));
  const shown = shows.find((show) => show === params.get('show')) ?? 'figures';
  const open = (rows: string) => setParams({ rows });
  const silentMembers = region.members.filter(({ plans }) => plans.length === 0).length;
  return (
    <>
      <PageHeader
        title={words(region.name)}
        trail={[{ label: translate('regions.title'), to: '/regions' }]}
        facts={
          <>
            <span>{translate('regions.members', { count: region.members.length })}</span>
            <span>{translate('regions.plans', { count: region.plans.length })}</span>
            {silentMembers > 0 && <span>{translate('regions.not_released_count', { count: silentMembers })}</span>}
            <span>{translate('figure.as_of', { day: format.day(region.asOf) })}</span>
          </>
        }
      />
      <div className="progress-switch not-printed" role="group" aria-label={translate('progress.show')}>
        {shows.map((show) => (
          <button
            key={show}
            type="button"
            aria-pressed={show === shown}
            onClick={() => setParams(show === 'figures' ? {} : { show })}
          >
            {translate(show === 'results' ? 'region_figures.indicators' : `progress.shows.${show}`)}
          </button>
        ))}
      </div>
      <Looked region={id} shown={shown} />
      {shown === 'figures' && (
        <div className="with-panel">
          <div className="progress-main">
            {region.plans.length === 0 ? (
              <Empty title={translate('regions.none_released')} why={translate('regions.none_released_why')} />
            ) : (
              <section className="progress-card" aria-label={translate('progress.by_status')}>
                <h2>{translate('progress.by_status')}</h2>
                <p className="muted">{translate('regions.over_released', { count: region.plans.length })}</p>
                <p className="number">{named(region.denominators)}</p>
                <RegionFile region={region} />
                <StatusRows byStatus={region.byStatus} onOpen={(status) => open(`status.${status}`)} />
                <Missing figure={region.byStatus['no-report']} bodies={namesOf(region)} />
              </section>
            )}
            <section className="progress-card" aria-label={translate('regions.by_plan')}>
              <h2>{translate('regions.by_plan')}</h2>
              <Members region={region} onOpen={open} />
            </section>
            {region.byBody.length > 0 && (
              <section className="progress-card" aria-label={translate('progress.by_body')}>
                <h2>{translate('progress.by_body')}</h2>
                <GroupBars
                  groups={region.byBody}
                  none={translate('progress.no_body')}
                  onOpen={(group) => open(`body.${group.id ?? 'none'}`)}
                />
              </section>
            )}
          </div>
          {asked && <RegionPanel asked={asked} region={region} onOpen={open} onClose={() => setParams({})} />}
        </div>
      )}
    </>
  );
};
