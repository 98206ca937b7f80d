import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { labelOf } from '@mufakat/planning/records/wording';
import { planItemOf } from '@mufakat/planning/records/plan-item';
import { useTranslate } from 'ra-core';
import { Fragment } from 'react';
import { StatusSaid } from '../../components/ProofMark.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { Amounts } from './Amounts.js';
import type { Column } from './column.js';
import { alignmentsOf, indicatorsOf, lastTargetOf } from './linked-cells.js';
import { useMatrixTools } from './MatrixContext.js';
import { ParentItem } from '../renewal/ParentItem.js';
import { budgetLinesOf } from './roll-ups.js';

interface Props {
  readonly record: PlanRecord;
  readonly column: Column;
}

/** A pillar's total; of an action what its own lines say, with how many they are. */
const Money = ({ record }: { readonly record: PlanRecord }) => {
  const { reading, rollUps } = useMatrixTools();
  const format = useFormat();
  const lines = budgetLinesOf(reading.document, record.id);
  const [line] = lines;
  const only = lines.length === 1 && record.kind !== 'pillar' && typeof line?.['planned'] === 'string';
  const own = typeof line?.['currency'] === 'string' ? line['currency'] : '';
  const planned = only ? { [own]: String(line['planned']) } : (rollUps.get(record.id)?.planned ?? {});
  return (
    <Amounts planned={planned} currency={reading.currency}>
      {lines.length > 1 && <small className="muted">× {format.number(lines.length)}</small>}
    </Amounts>
  );
};

const Indicator = ({ record }: { readonly record: PlanRecord }) => {
  const { reading } = useMatrixTools();
  const translate = useTranslate();
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
      <span dir="auto">{labelOf(first, reading.languages) || translate('plan.untitled')}</span>
      <small>
        {(from !== '–' || to !== '–') && (
          <bdi>
            {from} → {to}
          </bdi>
        )}
        {indicators.length > 1 && <> · +{format.number(indicators.length - 1)}</>}
      </small>
    </span>
  );
};

const day = 86_400_000;
const share = (at: string, from: string, to: string): number =>
  (Date.parse(at) - Date.parse(from)) / Math.max(Date.parse(to) - Date.parse(from), day);
const cut = (value: number): number => Math.min(Math.max(value, 0), 1) * 100;

const dayIn = (record: PlanRecord, field: string): string | undefined =>
  typeof record[field] === 'string' ? record[field] : undefined;

interface Bar {
  readonly start: number;
  readonly end: number;
  /** Share of the plan's time that has passed; none outside of it. */
  readonly now?: number;
}

const barOf = (record: PlanRecord, plan: { from?: string; to?: string }, today: string): Bar | undefined => {
  const [from, to] = [dayIn(record, 'startsOn'), dayIn(record, 'endsOn')];
  if ((!from && !to) || !plan.from || !plan.to) return undefined;
  const start = cut(from ? share(from, plan.from, plan.to) : 0);
  const last = to ?? (record['isOngoing'] === true ? plan.to : undefined);
  const now = share(today, plan.from, plan.to);
  const end = last ? cut(share(last, plan.from, plan.to)) : start;
  return { start, end, now: now >= 0 && now <= 1 ? cut(now) : undefined };
};

const yearsOf = (record: PlanRecord): string => {
  const [from = '', to = ''] = [dayIn(record, 'startsOn'), dayIn(record, 'endsOn')].map((one) => one?.slice(0, 4));
  return from === to ? from : `${from}–${to.slice(2)}`;
};

/** When an action runs within the plan's time, with today as a line. */
const Period = ({ record }: { readonly record: PlanRecord }) => {
  const { period, reading } = useMatrixTools();
  const translate = useTranslate();
  const bar = barOf(record, period, reading.today);
  const isOngoing = record['isOngoing'] === true;
  if (!bar) return <span>{isOngoing ? translate('plan.ongoing') : yearsOf(record)}</span>;
  return (
    <span className="matrix-period">
      <i aria-hidden="true">
        <b style={{ insetInlineStart: `${bar.start}%`, width: `${Math.max(bar.end - bar.start, 4)}%` }} />
        {bar.now !== undefined && <u style={{ insetInlineStart: `${bar.now}%` }} />}
      </i>
      <bdi>{yearsOf(record)}</bdi>
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

const StatusOf = ({ record }: { readonly record: PlanRecord }) => {
  const { reading } = useMatrixTools();
  const said = reading.statuses.get(record.id);
  return said === undefined ? null : <StatusSaid of={said} />;
};

const Alignments = ({ record }: { readonly record: PlanRecord }) => {
  const { reading } = useMatrixTools();
  return (
    <span className="matrix-text" dir="auto">
      {alignmentsOf(reading.document, record.id).map((item, at) => (
        <Fragment key={item}>
          {at > 0 && '; '}
          {planItemOf(item) ? <ParentItem item={item} /> : <bdi>{reading.frameworks.words(item)}</bdi>}
        </Fragment>
      ))}
    </span>
  );
};

/** Columns whose cell is more than its text. */
const drawn: Readonly<Partial<Record<string, typeof StatusOf>>> = {
  budget: Money,
  status: StatusOf,
  alignment: Alignments,
};

const kindMarks: Partial<Record<Kind, string>> = { activity: 'activity', indicator: 'indicator' };

/** How a cell shows its value; an empty one stays empty. */
export const CellContent = ({ record, column }: Props) => {
  const { reading } = useMatrixTools();
  const translate = useTranslate();
  const Drawn = drawn[column.id];
  if (Drawn) return <Drawn record={record} />;
  if (column.id === 'indicator') return record.kind === 'action' ? <Indicator record={record} /> : null;
  if (column.id === 'period') return record.kind === 'pillar' ? null : <Period record={record} />;
  if (column.editor === 'day') return <Day record={record} column={column} />;
  const text = column.read(record, reading);
  const kind = kindMarks[record.kind];
  if (column.id === 'code') {
    return text === '' && kind ? <small className="muted">{translate(`kinds.${kind}`)}</small> : <bdi>{text}</bdi>;
  }
  const isTitle = column.isTitle === true;
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
