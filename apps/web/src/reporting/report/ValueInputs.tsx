import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { LineIndicator, ReportLine, ValueGiven } from '../reporting.js';
import { useValueWords } from '../use-value-words.js';
import { Inputs } from './ValueCell.js';
import {
  categoriesOf,
  type Cut,
  cutFaultsOf,
  faultOf,
  isTold,
  knownCuts,
  ownAxes,
  valueAt,
  wholeCut,
  withValue,
} from './values.js';

/** What of a line its values need. */
export type ValuedLine = Pick<ReportLine, 'indicators' | 'values'> & {
  readonly before: Pick<NonNullable<ReportLine['before']>, 'values'> | null;
};

interface RowProps {
  readonly indicator: LineIndicator;
  readonly line: ValuedLine;
  readonly cut: Cut;
  readonly onChange: (values: ValueGiven[]) => void;
}

const ValueRow = ({ indicator, line, cut, onChange }: RowProps) => {
  const translate = useTranslate();
  const words = useValueWords();
  const faultId = useId();
  const given = valueAt(line.values, indicator.id, cut) ?? { indicator: indicator.id, ...cut };
  const before = line.before && valueAt(line.before.values, indicator.id, cut);
  const fault = faultOf(given, indicator);
  return (
    <div className="value-row" role="group" aria-label={words.cut(cut)}>
      {cut !== wholeCut && <span className="value-cut">{words.cut(cut)}</span>}
      <Inputs
        indicator={indicator}
        given={given}
        cut={cut}
        faultId={faultId}
        change={(part) => onChange(withValue(line.values, { ...given, ...part }))}
      />
      {indicator.unit && cut === wholeCut && indicator.format !== 'percent' && (
        <small>
          <Words of={indicator.unit} />
        </small>
      )}
      {before && (
        <small>
          {translate('report.before_value')} <bdi className="number">{words.value(before, indicator)}</bdi>
        </small>
      )}
      {fault && (
        <small id={faultId} className="value-fault" role="alert">
          {translate(`report.faults.${fault}`)}
        </small>
      )}
    </div>
  );
};

const useTargetWords = () => {
  const translate = useTranslate();
  const format = useFormat();
  return ({ targets, format: kind }: LineIndicator): string => {
    const today = new Date().toISOString().slice(0, 10);
    const next = targets.find(({ dueOn }) => dueOn !== null && dueOn >= today) ?? targets.at(-1);
    if (!next?.value) return '';
    const value = `${format.number(next.value)}${kind === 'percent' ? ' %' : ''}`;
    return translate('report.target', { value, day: format.day(next.dueOn) });
  };
};

/** An axis of the indicator's own: a row for each category named so far, and a place to name one more. */
const OwnAxis = ({ indicator, line, onChange, axis }: Omit<RowProps, 'cut'> & { readonly axis: string }) => {
  const translate = useTranslate();
  const words = useValueWords();
  const [added, setAdded] = useState<readonly string[]>([]);
  const before = line.before?.values ?? [];
  const known = [...new Set([...categoriesOf(axis, indicator.id, before, line.values), ...added])];
  const name = translate('report.category', { axis: words.axis(axis) });
  const add = (input: HTMLInputElement): void => {
    const category = input.value.trim();
    if (category === '') return;
    setAdded((all) => [...all, category]);
    input.value = '';
  };
  return (
    <div role="group" aria-label={words.axis(axis)}>
      {known.map((category) => (
        <ValueRow key={category} {...{ indicator, line, onChange }} cut={{ ...wholeCut, axis, category }} />
      ))}
      <input
        className="value-category"
        dir="auto"
        maxLength={200}
        placeholder={name}
        aria-label={name}
        onBlur={(event) => add(event.target)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add(event.currentTarget);
        }}
      />
    </div>
  );
};

const CutFaults = ({ indicator, line }: Pick<RowProps, 'indicator' | 'line'>) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useValueWords();
  const [fault] = cutFaultsOf(line.values, indicator, { isComplete: true });
  if (!fault) return null;
  const isWrongNow = fault.code === 'cut-over-total' || fault.code === 'cut-not-asked';
  const [sum, total] = [format.number(fault.sum ?? null), format.number(fault.total ?? null)];
  return (
    <small className={isWrongNow ? 'value-fault' : 'muted'} role={isWrongNow ? 'alert' : undefined}>
      {translate(`report.faults.${fault.code.replaceAll('-', '_')}`, { cut: words.axis(fault.cut), sum, total })}
    </small>
  );
};

/** The values of a line's indicators: an empty cell is not known, and 0 is 0. */
export const ValueInputs = ({ line, onChange }: Pick<RowProps, 'line' | 'onChange'>) => {
  const translate = useTranslate();
  const words = useValueWords();
  const target = useTargetWords();
  if (line.indicators.length === 0) return null;
  return (
    <div className="values" role="group" aria-label={translate('report.values')}>
      {line.indicators.map((indicator) => {
        const cuts = isTold(indicator) ? [] : knownCuts(indicator);
        const axes = isTold(indicator) ? [] : ownAxes(indicator);
        const hasCuts =
          indicator.requiredCuts.length > 0 ||
          line.values.some(
            (value) => value.indicator === indicator.id && Boolean(value.sex ?? value.age ?? value.axis),
          );
        const [part, whole] = words.share(indicator);
        return (
          <div key={indicator.id} className="value-indicator">
            <h3>
              <Words of={indicator.title} />
              <small>
                {[indicator.format === 'percent' && `${part} / ${whole}`, target(indicator)]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </h3>
            <ValueRow indicator={indicator} line={line} cut={wholeCut} onChange={onChange} />
            {cuts.length + axes.length > 0 && (
              <details open={hasCuts}>
                <summary>{translate('report.by', { cuts: words.cuts(indicator) })}</summary>
                {cuts.map((cut) => (
                  <ValueRow key={`${String(cut.sex)} ${String(cut.age)}`} {...{ indicator, line, cut, onChange }} />
                ))}
                {axes.map((axis) => (
                  <OwnAxis key={axis} {...{ indicator, line, axis, onChange }} />
                ))}
              </details>
            )}
            <CutFaults indicator={indicator} line={line} />
            {indicator.limits && (
              <small className="muted">
                <Words of={indicator.limits} />
              </small>
            )}
          </div>
        );
      })}
    </div>
  );
};
