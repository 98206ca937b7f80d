import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { useFormat } from '../platform/i18n/use-format.js';
import './page.css';

/** A figure as the API writes it (`libs/planning/src/figures/figure.ts`). */
export interface FigureView {
  readonly value: string | null;
  readonly unit: 'percent' | 'number';
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly of: string;
  readonly asOf: string;
  readonly silent: readonly string[];
  readonly vacant: readonly string[];
}

interface Props {
  readonly label: string;
  readonly figure: FigureView;
  /** Address of the rows it is made of. */
  readonly to?: string;
  readonly onOpen?: () => void;
}

/** A number with what it is made of: numerator, denominator, day of the data, who did not report; it opens its rows. */
export const Figure = ({ label, figure, to, onOpen }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const { value, unit, numerator, denominator, of, asOf, silent, vacant } = figure;
  const shown = value === null ? translate('figure.nothing') : format.number(value);
  const parts = numerator !== null && denominator !== null;
  const content = (
    <>
      <span>{label}</span>
      <span className="figure-value">
        <bdi>{value !== null && unit === 'percent' ? format.percent(Number(value) / 100) : shown}</bdi>
      </span>
      {parts && (
        <small>
          {translate('figure.made_of', {
            numerator: format.number(numerator),
            denominator: format.number(denominator),
            of: translate(`figure.of.${of}`, { _: of }),
          })}
        </small>
      )}
      <small>
        {[
          translate('figure.as_of', { day: format.day(asOf) }),
          silent.length > 0 && translate('figure.silent', { count: silent.length }),
          vacant.length > 0 && translate('figure.vacant', { count: vacant.length }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </>
  );
  if (to)
    return (
      <Link className="figure" to={to}>
        {content}
      </Link>
    );
  if (onOpen)
    return (
      <button type="button" className="figure" onClick={onOpen}>
        {content}
      </button>
    );
  return <div className="figure">{content}</div>;
};
