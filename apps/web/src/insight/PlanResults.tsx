import DownloadIcon from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useParams, useSearchParams } from 'react-router';
import { Empty } from '../components/Empty.js';
import { SidePanel } from '../components/SidePanel.js';
import { Words } from '../components/Words.js';
import type { PlanSummary } from '../plans/index.js';
import { useMay } from '../platform/actor.js';
import { fetchJson } from '../platform/api.js';
import { useWords } from '../platform/i18n/use-words.js';
import { Waiting } from '../platform/layout/Pages.js';
import { wordsOfError } from '../platform/refusal-words.js';
import { csvOf, saveCsv } from '../components/csv.js';
import './progress.css';
import './results/results.css';
import { ResultCard } from './results/ResultCard.js';
import { resultRows } from './results/results-csv.js';
import { byPlace, fetchResults, type IndicatorResult, type PlanResults as Results } from './results/results.js';
import { ResultRows } from './results/ResultRows.js';

const PlaceName = ({ results, place }: { readonly results: Results; readonly place: string }) => {
  const translate = useTranslate();
  const found = results.places.find(({ id }) => id === place);
  if (!found || place === results.plan) return translate('results.of_the_plan');
  return (
    <>
      {found.code && <bdi className="muted">{found.code}</bdi>} <Words of={found.title} />
    </>
  );
};

interface ShownProps {
  readonly results: Results;
  readonly shown: readonly IndicatorResult[];
  readonly onOpen: (id: string) => void;
}

const Cards = ({ results, shown, onOpen }: ShownProps) => (
  <div className="result-places">
    {[...byPlace(shown)].map(([place, indicators]) => (
      <section key={place} className="result-place" data-many={indicators.length > 1 || undefined}>
        <h2>
          <PlaceName results={results} place={place} />
        </h2>
        <div className="result-cards">
          {indicators.map((indicator) => (
            <ResultCard key={indicator.id} indicator={indicator} onOpen={() => onOpen(indicator.id)} />
          ))}
        </div>
      </section>
    ))}
  </div>
);

/** The results view of the plan page: a card an indicator, its rows beside it. */
export const PlanResults = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const words = useWords();
  const may = useMay();
  const client = useQueryClient();
  const [params, setParams] = useSearchParams();
  const plan = useQuery({ queryKey: ['plans', id], queryFn: () => fetchJson<PlanSummary>(`/plans/${id}`) });
  const key = ['plans', id, 'results'];
  const results = useQuery({ queryKey: key, queryFn: () => fetchResults(id) });
  const error = plan.error ?? results.error;
  if (error) return <Empty title={translate('results.closed')} why={wordsOfError(error, translate)} />;
  if (!plan.data || !results.data) return <Waiting />;
  const { jurisdictionId, ownerBodyId, sensitivity, stage } = plan.data;
  const mayEnter = may('report.verify', { planId: id, jurisdictionId, ownerBodyId, sensitivity, stage });
  const level = params.get('level');
  const levels = [...new Set(results.data.indicators.flatMap((one) => one.level ?? []))];
  const shown = results.data.indicators.filter((one) => level === null || one.level === level);
  const opened = results.data.indicators.find((one) => one.id === params.get('rows'));
  const set = (name: string, value: string | null): void =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (value === null) after.delete(name);
      else after.set(name, value);
      return after;
    });
  const data = results.data;
  return (
    <div className="with-panel">
      <div className="progress-main">
        {data.extent !== 'whole' && <p className="extent">{translate(`progress.extents.${data.extent}`)}</p>}
        <div className="section-head">
          <div className="denominators not-printed" role="group" aria-label={translate('results.by_level')}>
            <button type="button" aria-pressed={level === null} onClick={() => set('level', null)}>
              {translate('results.all_levels')}
            </button>
            {levels.map((one) => (
              <button key={one} type="button" aria-pressed={level === one} onClick={() => set('level', one)}>
                {translate(`options.${one}`)}
              </button>
            ))}
          </div>
          {data.indicators.length > 0 && (
            <Button
              className="not-printed"
              variant="outlined"
              startIcon={<DownloadIcon />}
              onClick={() => saveCsv('results.csv', csvOf(resultRows(data, translate, words)))}
            >
              {translate('coverage.csv')}
            </Button>
          )}
        </div>
        {shown.length === 0 && (
          <Empty
            title={translate('progress.indicators_empty')}
            why={data.extent === 'figures' ? translate('progress.withheld') : translate('results.empty_why')}
          />
        )}
        <Cards results={data} shown={shown} onOpen={(one) => set('rows', one)} />
      </div>
      {opened && (
        <SidePanel
          title={<Words of={opened.title} />}
          label={translate('progress.rows')}
          onClose={() => set('rows', null)}
        >
          <ResultRows
            indicator={opened}
            results={data}
            mayEnter={mayEnter}
            onChanged={() => void client.invalidateQueries({ queryKey: ['plans', id] })}
          />
        </SidePanel>
      )}
    </div>
  );
};
