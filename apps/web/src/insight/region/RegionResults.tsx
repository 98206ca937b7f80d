import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { type CountColumn, CountTable } from '../../components/CountTable.js';
import { Empty } from '../../components/Empty.js';
import { ProofMark } from '../../components/ProofMark.js';
import { SidePanel } from '../../components/SidePanel.js';
import { Words } from '../../components/Words.js';
import { useProofWords } from '../../components/use-proof-words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { PlansBelow } from '../results/PlansBelow.js';
import '../results/results.css';
import './region.css';
import {
  fetchRegionResults,
  type IndicatorOverRegion,
  type RegionResults as Results,
  titlesOf,
  withheldOf,
} from './region-figures.js';

type Said = Pick<IndicatorOverRegion['over'], 'value' | 'unit'>;

/** How an indicator is added up over bodies and plans. */
const useRuleWords = () => {
  const translate = useTranslate();
  return ({ own, level }: IndicatorOverRegion): string => {
    const { acrossBodies = 'none' } = own.rule as { readonly acrossBodies?: string };
    return translate(level === 'context' ? 'region_figures.context' : `across_bodies.${acrossBodies}`);
  };
};

/** What stands beside a figure: cautions, and which plans give nothing for it. */
const useNotes = (titles: ReturnType<typeof titlesOf>) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const names = (plans: readonly string[]): string =>
    format.list([...new Set(plans)].map((plan) => words(titles[plan])));
  return ({ over, unlinked }: IndicatorOverRegion): string[] => {
    const silent = over.leftOut.filter(({ why }) => why === 'no-value').map(({ indicator }) => indicator);
    const parts = over.parts as unknown as readonly { readonly indicator: string; readonly plan: string }[];
    const without = parts.filter(({ indicator }) => silent.includes(indicator)).map(({ plan }) => plan);
    return [
      ...over.cautions.map((caution) => translate(`cautions.${caution}`)),
      ...(without.length > 0 ? [translate('region_figures.silent_plans', { plans: names(without) })] : []),
      ...(unlinked.length > 0 ? [translate('region_figures.unlinked', { plans: names(unlinked) })] : []),
    ];
  };
};

const Table = ({ results, onOpen }: { readonly results: Results; readonly onOpen: (id: string) => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const rule = useRuleWords();
  const notes = useNotes(titlesOf(results.plans));
  const valueOf = ({ value, unit }: Said): string => {
    if (value === null) return translate('progress.no_value');
    return unit === 'percent' ? format.percent(Number(value) / 100) : format.number(value);
  };
  const { said: proofOf } = useProofWords();
  const columns: readonly CountColumn<IndicatorOverRegion>[] = [
    {
      name: 'indicator',
      label: translate('results.csv.indicator'),
      said: ({ code, title }) => [code, words(title)].filter(Boolean).join(' '),
      cell: ({ id, code, title }) => (
        <button type="button" className="link-button region-indicator" onClick={() => onOpen(id)}>
          {code && <bdi className="muted">{code}</bdi>} <Words of={title} />
        </button>
      ),
    },
    { name: 'unit', label: translate('results.csv.unit'), said: ({ unit }) => words(unit), isMinor: true },
    {
      name: 'own',
      label: translate('region_figures.own'),
      isNumber: true,
      said: ({ own }) => own.value ?? '',
      cell: (one) => (
        <>
          {valueOf(one.own)} <ProofMark of={one} />
        </>
      ),
    },
    { name: 'own_proof', label: translate('region_figures.own_proof'), said: proofOf, isInFileOnly: true },
    {
      name: 'over',
      label: translate('region_figures.over'),
      isNumber: true,
      said: ({ over }) => over.value ?? '',
      cell: ({ over }) => (
        <>
          {valueOf(over)} <ProofMark of={over} />
        </>
      ),
    },
    {
      name: 'over_proof',
      label: translate('region_figures.over_proof'),
      said: ({ over }) => proofOf(over),
      isInFileOnly: true,
    },
    {
      name: 'plans',
      label: translate('region_figures.reported'),
      isNumber: true,
      said: ({ over }) =>
        translate('results.of', { reported: over.plansReported.reported, all: over.plansReported.of }),
    },
    { name: 'rule', label: translate('results.rule'), said: rule, isMinor: true },
    {
      name: 'notes',
      label: translate('region_figures.notes'),
      said: (one) => notes(one).join('; '),
      cell: (one) =>
        notes(one).map((note) => (
          <p key={note} className="region-note">
            {note}
          </p>
        )),
    },
    { name: 'as_of', label: translate('body_work.as_of'), said: ({ over }) => over.asOf, isInFileOnly: true },
  ];
  return (
    <CountTable
      file="region-indicators"
      title={translate('region_figures.indicators')}
      columns={columns}
      rows={results.indicators}
      keyOf={({ id }) => id}
      none={translate('region_figures.no_indicators')}
    >
      <p className="muted">{translate('region_figures.indicators_why')}</p>
    </CountTable>
  );
};

/** Indicators of the regional plan with what the plans of its members give, each by its own rule. */
export const RegionResults = ({ region }: { readonly region: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const [params, setParams] = useSearchParams();
  const { data, error } = useQuery({
    queryKey: ['regions', region, 'results'],
    queryFn: () => fetchRegionResults(region),
  });
  const notes = useNotes(titlesOf(data?.plans ?? []));
  const rule = useRuleWords();
  if (error) return <Empty title={translate('regions.closed')} why={wordsOfError(error, translate)} />;
  if (!data) return <Waiting />;
  const opened = data.indicators.find(({ id }) => id === params.get('rows'));
  const withheld = withheldOf(data.plans);
  return (
    <div className="with-panel">
      <div className="progress-main">
        <section className="progress-card region-indicators" aria-label={translate('region_figures.indicators')}>
          <Table results={data} onOpen={(rows) => setParams({ show: 'results', rows })} />
          {withheld.length > 0 && (
            <p className="missing">
              {translate('region_figures.results_withheld', {
                plans: format.list(withheld.map(({ title }) => words(title))),
              })}
            </p>
          )}
        </section>
      </div>
      {opened && (
        <SidePanel
          title={<Words of={opened.title} />}
          label={translate('progress.rows')}
          onClose={() => setParams({ show: 'results' })}
        >
          <p className="muted">{[words(opened.unit), rule(opened)].filter(Boolean).join(' · ')}</p>
          <PlansBelow of={opened.over} nameOf={titlesOf(data.plans)} />
          {notes({ ...opened, over: { ...opened.over, cautions: [] } }).map((note) => (
            <p key={note} className="missing">
              {note}
            </p>
          ))}
        </SidePanel>
      )}
    </div>
  );
};
