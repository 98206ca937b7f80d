import { useTranslate } from 'ra-core';
import { useId } from 'react';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { type LineIndicator, type ReportLine, sexes, type ValueGiven } from '../reporting.js';
import { useValueWords } from '../use-value-words.js';
import { type Cut, faultOf, shareOf, typedNumber, valueAt, wholeCut, withValue } from './values.js';

const ages = ['0-17', '18-29', '30-59', '60+', 'not-stated'] as const;

const cutsOf = ({ disaggregation }: LineIndicator): readonly Cut[] => [
  ...(disaggregation.includes('sex') ? sexes.map((sex) => ({ sex, age: null })) : []),
  ...(disaggregation.includes('age') ? ages.map((age) => ({ sex: null, age })) : []),
];

interface CellProps {
  readonly label: string;
  readonly value: string | null | undefined;
  readonly hasFault: boolean;
  readonly onChange: (text: string | null) => void;
  readonly describedBy?: string;
}

const NumberCell = ({ label, value, hasFault, onChange, describedBy }: CellProps) => (
  <input
    type="text"
    inputMode="decimal"
    dir="ltr"
    className="value-cell"
    aria-label={label}
    aria-invalid={hasFault || undefined}
    aria-describedby={describedBy}
    value={value ?? ''}
    onChange={(event) => onChange(event.target.value === '' ? null : typedNumber(event.target.value))}
  />
);

interface RowProps {
  readonly indicator: LineIndicator;
  readonly line: ReportLine;
  readonly cut: Cut;
  readonly onChange: (values: ValueGiven[]) => void;
}

const Inputs = ({
  indicator,
  given,
  cut,
  change,
  faultId,
}: {
  readonly indicator: LineIndicator;
  readonly given: ValueGiven;
  readonly cut: Cut;
  readonly change: (part: Partial<ValueGiven>) => void;
  readonly faultId: string;
}) => {
  const translate = useTranslate();
  const words = useValueWords();
  const fault = faultOf(given, indicator);
  const name = [words.indicator(indicator), ...(cut === wholeCut ? [] : [words.cut(cut)])].join(', ');
  const common = { hasFault: fault !== undefined, describedBy: fault ? faultId : undefined };
  if (indicator.format === 'text')
    return (
      <textarea
        dir="auto"
        rows={2}
        aria-label={name}
        value={given.words ?? ''}
        onChange={(event) => change({ words: event.target.value === '' ? null : event.target.value })}
      />
    );
  if (indicator.format === 'yes-no')
    return (
      <select
        aria-label={name}
        value={given.value ?? ''}
        onChange={(event) => change({ value: event.target.value === '' ? null : event.target.value })}
      >
        <option value="">–</option>
        <option value="1">{translate('form.yes')}</option>
        <option value="0">{translate('form.no')}</option>
      </select>
    );
  if (indicator.format === 'percent') {
    const [part, whole] = words.share(indicator);
    const share = shareOf(given);
    return (
      <span className="value-share">
        <NumberCell
          {...common}
          label={`${name}: ${part}`}
          value={given.numerator}
          onChange={(numerator) => change({ numerator })}
        />
        <span aria-hidden="true">/</span>
        <NumberCell
          {...common}
          label={`${name}: ${whole}`}
          value={given.denominator}
          onChange={(denominator) => change({ denominator })}
        />
        <output className="number">{share === undefined ? '' : `= ${words.percent(share)}`}</output>
      </span>
    );
  }
  return <NumberCell {...common} label={name} value={given.value} onChange={(value) => change({ value })} />;
};

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

/** The values of a line's indicators: an empty cell is not known, and 0 is 0. */
export const ValueInputs = ({ line, onChange }: Pick<RowProps, 'line' | 'onChange'>) => {
  const translate = useTranslate();
  const words = useValueWords();
  const target = useTargetWords();
  if (line.indicators.length === 0) return null;
  return (
    <div className="values" role="group" aria-label={translate('report.values')}>
      {line.indicators.map((indicator) => {
        const cuts = cutsOf(indicator);
        const hasCuts = line.values.some(
          (value) => value.indicator === indicator.id && Boolean(value.sex ?? value.age),
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
            {cuts.length > 0 && (
              <details open={hasCuts}>
                <summary>{translate('report.by', { cuts: words.cuts(indicator) })}</summary>
                {cuts.map((cut) => (
                  <ValueRow key={`${String(cut.sex)} ${String(cut.age)}`} {...{ indicator, line, cut, onChange }} />
                ))}
              </details>
            )}
          </div>
        );
      })}
    </div>
  );
};
