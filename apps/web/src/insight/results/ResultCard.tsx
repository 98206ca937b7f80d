import { useTranslate } from 'ra-core';
import { Mark, type Tone } from '../../components/Mark.js';
import { ProofMark } from '../../components/ProofMark.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useCoverageWords, useFigureWords } from '../progress/use-figure-words.js';
import { formulaOf, type IndicatorResult, isTold, type TargetResult } from './results.js';
import { TrendChart, TrendTable } from './TrendChart.js';

const lightTones = { green: 'good', amber: 'warning', red: 'danger' } as const satisfies Record<string, Tone>;

export const LightMark = ({ light }: { readonly light: keyof typeof lightTones }) => {
  const translate = useTranslate();
  return <Mark tone={lightTones[light]}>{translate(`results.lights.${light}`)}</Mark>;
};

/** Where it began: the value with its day and source, or the day on which it will be known. */
const Baseline = ({ indicator }: { readonly indicator: IndicatorResult }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { baselineValue, baselineNumerator, baselineDenominator, baselineOn, baselineSource } = indicator;
  const { baselineExpectedOn, isBeingBuilt } = indicator;
  const words = useFigureWords();
  if (isBeingBuilt) return <dd>{translate('results.being_built', { day: format.day(baselineExpectedOn) })}</dd>;
  if (!baselineValue) return <dd className="muted">{translate('results.no_baseline')}</dd>;
  const share = { numerator: format.number(baselineNumerator), denominator: format.number(baselineDenominator) };
  const part = baselineNumerator && baselineDenominator && translate('progress.part', share);
  const about = [part, format.day(baselineOn), baselineSource].filter(Boolean).join(' · ');
  return (
    <dd>
      <span className="number">{words.plain(baselineValue, indicator.format)}</span> <small>· {about}</small>
    </dd>
  );
};

interface TargetProps {
  readonly target: TargetResult;
  readonly kind: IndicatorResult['format'];
}

const Target = ({ target, kind }: TargetProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useFigureWords();
  const { startsOn, dueOn, value, note, reached, percent, light } = target;
  return (
    <li>
      <span className="number">{words.plain(value, kind)}</span>{' '}
      <small>· {startsOn ? format.period(startsOn, dueOn) : format.day(dueOn)}</small>{' '}
      {reached !== null && percent !== null && (
        <small className="number">
          ·{' '}
          {translate('results.reached', {
            value: words.plain(reached, kind),
            percent: format.percent(Number(percent) / 100),
          })}
        </small>
      )}{' '}
      {light && <LightMark light={light} />} {note && <Words of={note} />}
    </li>
  );
};

const Facts = ({ indicator }: { readonly indicator: IndicatorResult }) => {
  const translate = useTranslate();
  const coverage = useCoverageWords();
  const { targets, accumulation, acrossBodies, told, isBeingBuilt } = indicator;
  const formula = formulaOf(indicator);
  return (
    <dl className="result-facts">
      <dt>{translate('results.baseline')}</dt>
      <Baseline indicator={indicator} />
      {!isBeingBuilt && (
        <>
          <dt>{translate('results.targets')}</dt>
          <dd>
            {targets.length === 0 && <span className="muted">{translate('results.no_targets')}</span>}
            <ul>
              {targets.map((target, at) => (
                <Target key={target.id ?? at} target={target} kind={indicator.format} />
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>{translate('results.rule')}</dt>
      <dd>
        {formula ? (
          <code dir="ltr">{formula.text}</code>
        ) : (
          translate('progress.rule', {
            over: translate(`accumulations.${accumulation ?? 'latest'}`),
            across: translate(`across_bodies.${acrossBodies ?? 'none'}`),
          })
        )}
        {!formula && <small className="number"> {coverage(indicator)}</small>}
      </dd>
      <dt>{translate('results.proof')}</dt>
      <dd>{indicator.proof ? <ProofMark of={indicator} /> : '–'}</dd>
      {told?.limits && (
        <>
          <dt>{translate('results.limits')}</dt>
          <dd>
            <Words of={told.limits} />
          </dd>
        </>
      )}
    </dl>
  );
};

const OverPlans = ({ indicator }: { readonly indicator: IndicatorResult }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { overPlans, format: kind } = indicator;
  if (!overPlans) return null;
  const { figure } = overPlans;
  const { value, plansReported } = figure;
  const said = kind === 'percent' && value !== null ? format.percent(Number(value) / 100) : format.number(value);
  return (
    <p className="over-plans number">
      {translate('results.over_plans', {
        value: said || translate('progress.no_value'),
        reported: plansReported.reported,
        all: plansReported.of,
      })}{' '}
      <ProofMark of={figure} />
    </p>
  );
};

/** One indicator: where it began, what was promised, what was reached, how it is added up and how well it is proved. */
export const ResultCard = ({
  indicator,
  onOpen,
}: {
  readonly indicator: IndicatorResult;
  readonly onOpen: () => void;
}) => {
  const translate = useTranslate();
  const words = useFigureWords();
  const { id, code, title, level, light, figure, told, values } = indicator;
  const missing = formulaOf(indicator)?.missing ?? [];
  const newest = isTold(indicator) ? values.filter(({ words: said }) => said).at(-1) : undefined;
  return (
    <article className="result-card" aria-labelledby={`result-${id}`}>
      <header>
        <h3 id={`result-${id}`}>
          {code && <bdi className="muted">{code}</bdi>} <Words of={title} />
        </h3>
        {level && <Mark>{translate(`options.${level}`)}</Mark>}
        {light && <LightMark light={light} />}
      </header>
      {told?.definition && (
        <p className="muted">
          <Words of={told.definition} />
        </p>
      )}
      <button type="button" className="result-value" onClick={onOpen}>
        <strong className="number" dir="auto">
          {(newest ? words.given(newest, indicator) : words.value(indicator)) || translate('progress.no_value')}
        </strong>
        <small>{translate('results.open_rows')}</small>
      </button>
      {figure.cautions.map((caution) => (
        <p key={caution} className="caution">
          {translate(`cautions.${caution}`)}
          {caution === 'inputs-missing' && `: ${missing.join(', ')}`}
        </p>
      ))}
      <OverPlans indicator={indicator} />
      {!isTold(indicator) && <TrendChart indicator={indicator} />}
      {indicator.trend.length > 0 && !isTold(indicator) && <TrendTable indicator={indicator} />}
      <Facts indicator={indicator} />
    </article>
  );
};
