import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { labelOf } from '@mufakat/planning/records/wording';
import { useTranslate } from 'ra-core';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { Column } from './columns.js';
import { indicatorsOf, lastTargetOf } from './linked-cells.js';
import { useMatrixTools } from './MatrixContext.js';
import { budgetLinesOf, rollUpsOf } from './roll-ups.js';

interface Props {
  readonly record: PlanRecord;
  readonly column: Column;
}

const Money = ({ record }: { readonly record: PlanRecord }) => {
  const { reading } = useMatrixTools();
  const format = useFormat();
  const planned = Object.entries(rollUpsOf(reading.document).get(record.id)?.planned ?? {});
  const lines = budgetLinesOf(reading.document, record.id).length;
  if (planned.length === 0) return null;
  return (
    <span className="matrix-money">
      {planned.map(([currency, amount]) => (
        <bdi key={currency}>
          {format.number(amount, 0)}
          {currency !== reading.currency && currency !== '' && <small> {currency}</small>}
        </bdi>
      ))}
      {lines > 1 && <small className="muted">× {format.number(lines)}</small>}
    </span>
  );
};

const Indicator = ({ record }: { readonly record: PlanRecord }) => {
  const { reading } = useMatrixTools();
  const format = useFormat();
  const indicators = indicatorsOf(reading.document, record.id);
  const [first] = indicators;
  if (!first) return null;
  const target = lastTargetOf(reading.document, first.id);
  const [from, to] = [first['baselineValue'], target?.['value']].map((value) =>
    typeof value === 'string' ? format.number(value) : '–',
  );
  return (
    <span className="matrix-indicator">
      <span dir="auto">{labelOf(first, reading.languages)}</span>
      <small>
        <bdi>
          {from} → {to}
        </bdi>
        {indicators.length > 1 && <> · +{format.number(indicators.length - 1)}</>}
      </small>
    </span>
  );
};

const day = 86_400_000;
const share = (at: string, from: string, to: string): number =>
  (Date.parse(at) - Date.parse(from)) / Math.max(Date.parse(to) - Date.parse(from), day);
const cut = (value: number): number => Math.min(Math.max(value, 0), 1) * 100;

/** When an action runs within the plan's time, with today as a line. */
const Period = ({ record }: { readonly record: PlanRecord }) => {
  const { period, reading } = useMatrixTools();
  const translate = useTranslate();
  const { startsOn, endsOn, isOngoing } = record;
  const from = typeof startsOn === 'string' ? startsOn : undefined;
  const to = typeof endsOn === 'string' ? endsOn : isOngoing === true ? period.to : undefined;
  if ((!from && !to) || !period.from || !period.to) {
    return isOngoing === true ? <span>{translate('plan.ongoing')}</span> : null;
  }
  const start = cut(from ? share(from, period.from, period.to) : 0);
  const end = cut(to ? share(to, period.from, period.to) : start / 100);
  const now = share(reading.today, period.from, period.to);
  const years = [from, to].map((one) => one?.slice(0, 4));
  return (
    <span className="matrix-period">
      <i aria-hidden="true">
        <b style={{ insetInlineStart: `${start}%`, width: `${Math.max(end - start, 4)}%` }} />
        {now >= 0 && now <= 1 && <u style={{ insetInlineStart: `${cut(now)}%` }} />}
      </i>
      <bdi>{years[0] === years[1] ? years[0] : `${years[0] ?? ''}–${years[1]?.slice(2) ?? ''}`}</bdi>
    </span>
  );
};

const Day = ({ record, column }: Props) => {
  const { reading } = useMatrixTools();
  const format = useFormat();
  const translate = useTranslate();
  const value = column.read(record, reading);
  if (value !== '') return <>{format.day(value)}</>;
  return column.id === 'endsOn' && record['isOngoing'] === true ? (
    <span className="muted">{translate('plan.ongoing')}</span>
  ) : null;
};

const kindMarks: Partial<Record<Kind, string>> = { activity: 'activity', indicator: 'indicator' };

/** How a cell shows its value; an empty one stays empty. */
export const CellContent = ({ record, column }: Props) => {
  const { reading } = useMatrixTools();
  const translate = useTranslate();
  if (column.id === 'budget') return <Money record={record} />;
  if (column.id === 'indicator') return record.kind === 'action' ? <Indicator record={record} /> : null;
  if (column.id === 'period') return record.kind === 'pillar' ? null : <Period record={record} />;
  if (column.editor === 'day') return <Day record={record} column={column} />;
  const text = column.read(record, reading);
  const kind = kindMarks[record.kind];
  if (column.id === 'code') {
    return text === '' && kind ? <small className="muted">{translate(`kinds.${kind}`)}</small> : <bdi>{text}</bdi>;
  }
  const isTitle = column.isFrozen === true;
  const other = isTitle && text === '' ? labelOf(record, reading.languages) : '';
  return (
    <span
      className="matrix-text"
      dir="auto"
      lang={other === '' ? column.language : undefined}
      data-other={other !== '' || undefined}
    >
      {other === '' ? text : other}
    </span>
  );
};
