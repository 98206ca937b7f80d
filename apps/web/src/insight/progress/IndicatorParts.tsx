import { useTranslate } from 'ra-core';
import { ProofMark } from '../../components/ProofMark.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { Missing } from '../Missing.js';
import type { IndicatorProgress, PlanProgress } from '../progress.js';
import { useCoverageWords, useFigureWords } from './use-figure-words.js';

/** The values an indicator's figure is rolled up from, and by which rule. */
export const IndicatorParts = ({
  indicator,
  progress,
}: {
  readonly indicator: IndicatorProgress;
  readonly progress: PlanProgress;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useFigureWords();
  const coverage = useCoverageWords();
  const { figure, values, accumulation, acrossBodies } = indicator;
  const inFigure = new Set(figure.rows);
  const cutOf = (sex: string | null, age: string | null): string =>
    [sex && translate(`report.sex.${sex}`), age && (age === 'not-stated' ? translate('report.age_not_stated') : age)]
      .filter(Boolean)
      .join(', ');
  return (
    <>
      <p className="figure-value">{words.value(indicator) || translate('progress.no_value')}</p>
      <p className="muted">
        {translate('progress.rule', {
          over: translate(`accumulations.${accumulation ?? 'latest'}`),
          across: translate(`across_bodies.${acrossBodies ?? 'none'}`),
        })}
      </p>
      <p className="muted number">
        {coverage(indicator)} · {translate('figure.as_of', { day: format.day(figure.asOf) })}
      </p>
      {figure.cautions.map((caution) => (
        <p key={caution} className="caution">
          {translate(`cautions.${caution}`)}
        </p>
      ))}
      <table className="parts">
        <thead>
          <tr>
            <th scope="col">{translate('progress.columns.period')}</th>
            <th scope="col">{translate('progress.columns.body')}</th>
            <th scope="col">{translate('progress.columns.value')}</th>
          </tr>
        </thead>
        <tbody>
          {values.map((one) => {
            const cut = cutOf(one.sex, one.age);
            return (
              <tr key={one.id} data-counted={inFigure.has(one.id) || undefined}>
                <td>{format.day(one.period)}</td>
                <td>
                  <Words of={progress.bodies[one.body]} />
                  {cut !== '' && <small>{cut}</small>}
                </td>
                <td>
                  <span className="number" dir="auto">
                    {words.given(one, indicator) || translate('progress.no_value')}
                  </span>
                  <ProofMark of={one} correctedOn={one.correctedOn} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Missing figure={figure} bodies={progress.bodies} />
    </>
  );
};
