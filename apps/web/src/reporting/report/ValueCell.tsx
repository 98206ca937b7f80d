import { useTranslate } from 'ra-core';
import type { LineIndicator, ValueGiven } from '../reporting.js';
import { useValueWords } from '../use-value-words.js';
import { type Cut, faultOf, isCut, shareOf, typedNumber, wholeCut } from './values.js';

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

/** The inputs of one value in the form its indicator asks for. */
export const Inputs = ({
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
  const name = [
    words.indicator(indicator),
    ...(isCut({ indicator: indicator.id, ...cut }, wholeCut) ? [] : [words.cut(cut)]),
  ].join(', ');
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
  if (indicator.format === 'date')
    return (
      <input
        type="date"
        aria-label={name}
        value={given.words ?? ''}
        onChange={(event) => change({ words: event.target.value === '' ? null : event.target.value })}
      />
    );
  if (indicator.format === 'value-list')
    return (
      <select
        dir="auto"
        aria-label={name}
        value={given.words ?? ''}
        onChange={(event) => change({ words: event.target.value === '' ? null : event.target.value })}
      >
        <option value="">–</option>
        {indicator.choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
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
  const number = <NumberCell {...common} label={name} value={given.value} onChange={(value) => change({ value })} />;
  if (indicator.acrossBodies !== 'weighted-mean') return number;
  const [, weight] = words.share(indicator);
  return (
    <span className="value-share">
      {number}
      <span aria-hidden="true">·</span>
      <NumberCell
        {...common}
        label={`${name}: ${weight}`}
        value={given.denominator}
        onChange={(denominator) => change({ denominator })}
      />
      <small>{weight}</small>
    </span>
  );
};
