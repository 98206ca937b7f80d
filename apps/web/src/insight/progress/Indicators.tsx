import { useTranslate } from 'ra-core';
import { ShareBar } from '../../components/StackedBar.js';
import { ProofMark } from '../../components/ProofMark.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { IndicatorProgress } from '../progress.js';
import { useCoverageWords, useFigureWords } from './use-figure-words.js';

interface Props {
  readonly indicators: readonly IndicatorProgress[];
  readonly onOpen: (indicator: string) => void;
}

/** Indicators with their value rolled up over periods and bodies, what it is made of, and how well it is proved. */
export const Indicators = ({ indicators, onOpen }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useFigureWords();
  const coverage = useCoverageWords();
  return (
    <div className="data-list-scroll data-list">
      <table aria-label={translate('progress.indicators')}>
        <thead>
          <tr>
            {(['indicator', 'baseline', 'value', 'target', 'way', 'proof', 'coverage'] as const).map((name) => (
              <th key={name} scope="col" data-minor={name === 'baseline' || name === 'coverage' || undefined}>
                {translate(`progress.columns.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => {
            const { id, code, title, figure, proof, correctedOn, achievement } = indicator;
            const target = words.target(indicator);
            return (
              <tr key={id}>
                <td>
                  <button type="button" className="data-list-opener" onClick={() => onOpen(id)}>
                    {code && <bdi className="muted">{code}</bdi>} <Words of={title} />
                  </button>
                </td>
                <td data-label={translate('progress.columns.baseline')} data-minor>
                  <span className="two-lines">
                    <span className="number">{words.plain(indicator.baselineValue, indicator.format) || '–'}</span>
                    {indicator.baselineNumerator && indicator.baselineDenominator && (
                      <small>
                        {translate('progress.part', {
                          numerator: format.number(indicator.baselineNumerator),
                          denominator: format.number(indicator.baselineDenominator),
                        })}
                      </small>
                    )}
                  </span>
                </td>
                <td data-label={translate('progress.columns.value')}>
                  <span className="two-lines">
                    <strong className="number">{words.value(indicator) || translate('progress.no_value')}</strong>
                    {figure.cautions.length > 0 && (
                      <small>{figure.cautions.map((one) => translate(`cautions.${one}`)).join(' · ')}</small>
                    )}
                  </span>
                </td>
                <td data-label={translate('progress.columns.target')}>{target || '–'}</td>
                <td data-label={translate('progress.columns.way')}>
                  {achievement ? (
                    <span className="two-lines">
                      <span className="number">{format.percent(Number(achievement.percent) / 100)}</span>
                      <ShareBar
                        share={Number(achievement.percent) / 100}
                        label={translate('progress.of_the_way', { day: format.day(achievement.dueOn) })}
                      />
                    </span>
                  ) : (
                    <span className="muted">{translate(target ? 'progress.not_due' : 'progress.no_target')}</span>
                  )}
                </td>
                <td data-label={translate('progress.columns.proof')}>
                  {proof ? <ProofMark of={indicator} correctedOn={correctedOn} /> : '–'}
                </td>
                <td data-label={translate('progress.columns.coverage')} data-minor>
                  <small className="number">{coverage(indicator)}</small>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
