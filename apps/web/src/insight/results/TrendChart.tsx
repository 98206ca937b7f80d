import { useTranslate } from 'ra-core';
import { ProofMark } from '../../components/ProofMark.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { IndicatorResult } from './results.js';
import { type Marked, placing, trendOf } from './scale.js';

const box = { width: 420, height: 150, pad: 26 };

const Diamond = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <path d={`M ${String(x)} ${String(y - 6)} l 6 6 l -6 6 l -6 -6 z`} className="trend-target" />
);

/** Values as a line with dots, targets as diamonds, the baseline dashed: told apart by shape, with the numbers in a table. */
export const TrendChart = ({ indicator }: { readonly indicator: IndicatorResult }) => {
  const translate = useTranslate();
  const format = useFormat();
  const trend = trendOf(indicator);
  if (trend.values.length + trend.targets.length < 2) return null;
  const isMirrored = document.documentElement.dir === 'rtl';
  const { x, y } = placing(trend, { ...box, isMirrored });
  const said = ({ value }: Marked): string => format.number(value);
  const line = trend.values.map((one) => `${String(x(one.day))},${String(y(one.value))}`).join(' ');
  const last = trend.values.at(-1);
  const label = translate('results.chart', {
    values: trend.values.length,
    targets: trend.targets.length,
    last: last ? said(last) : translate('progress.no_value'),
  });
  return (
    <figure className="trend">
      <svg viewBox={`0 0 ${String(box.width)} ${String(box.height)}`} role="img" aria-label={label} direction="ltr">
        <line x1={box.pad} x2={box.width - box.pad} y1={y(0)} y2={y(0)} className="trend-zero" />
        {trend.baseline && (
          <line
            x1={box.pad}
            x2={box.width - box.pad}
            y1={y(trend.baseline.value)}
            y2={y(trend.baseline.value)}
            className="trend-baseline"
          />
        )}
        <polyline points={line} className="trend-line" />
        {trend.targets.map((one) => (
          <g key={`target ${one.day}`}>
            <Diamond x={x(one.day)} y={y(one.value)} />
            <text x={x(one.day)} y={y(one.value) - 10} textAnchor="middle">
              {said(one)}
            </text>
          </g>
        ))}
        {trend.values.map((one) => (
          <g key={one.day}>
            <circle cx={x(one.day)} cy={y(one.value)} r={4} className="trend-value" />
            <text x={x(one.day)} y={y(one.value) + 16} textAnchor="middle">
              {said(one)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <span className="trend-key" data-of="value" /> {translate('results.key.value')}
        <span className="trend-key" data-of="target" /> {translate('results.key.target')}
        {trend.baseline && (
          <>
            <span className="trend-key" data-of="baseline" /> {translate('results.key.baseline')}
          </>
        )}
      </figcaption>
    </figure>
  );
};

/** The numbers of the chart, period by period. */
export const TrendTable = ({ indicator }: { readonly indicator: IndicatorResult }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { trend } = indicator;
  const value = (said: string | null): string => (said === null ? translate('progress.no_value') : format.number(said));
  return (
    <details className="trend-table">
      <summary>{translate('results.table')}</summary>
      <table className="parts">
        <thead>
          <tr>
            {(['period', 'own', 'up_to', 'proof', 'bodies'] as const).map((name) => (
              <th key={name} scope="col">
                {translate(`results.columns.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trend.map(({ period, own, upTo, ...said }) => (
            <tr key={period} data-counted>
              <td>{format.day(period)}</td>
              <td className="number">{value(own.value)}</td>
              <td className="number">{value(upTo.value)}</td>
              <td>
                <ProofMark of={said} />
              </td>
              <td className="number">
                {own.formula
                  ? '–'
                  : translate('results.of', { reported: own.bodiesReported.reported, all: own.bodiesReported.of })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
