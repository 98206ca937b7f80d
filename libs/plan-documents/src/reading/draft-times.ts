import type { ActionDraft } from './draft.js';
import type { Problems } from './problems.js';
import type { RowCell, RowView } from './row-view.js';
import { type DateOrder, readTimeframe, type Timeframe } from './timeframes.js';

const serialDay = (serial: number): string => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
const isSerial = (text: string): boolean => /^[3-5]\d{4}$/.test(text);

const dayIn = ({ cell, text }: RowCell): string | undefined =>
  cell.day ?? (isSerial(text) ? serialDay(Number(text)) : undefined);

const read = (cell: RowCell, order: DateOrder, problems: Problems): Timeframe => {
  const day = dayIn(cell);
  if (day !== undefined) return { from: day, to: day };
  const { text, place } = cell;
  const timeframe = readTimeframe(text, order) ?? {};
  if ('refused' in timeframe) {
    problems.say('error', `date.${timeframe.refused}`, place, { text });
    return {};
  }
  const named = timeframe.from ?? timeframe.to ?? '';
  if (timeframe.isAmbiguous) problems.say('warning', 'date.ambiguous', place, { text, day: named });
  return timeframe;
};

/** Crosses under years or quarters: from the first to the last. */
const marked = (cells: readonly RowCell[]): Timeframe => {
  const spans = cells.flatMap(({ column: { year, quarter } }) => {
    if (year === undefined) return [];
    const span = readTimeframe(quarter === undefined ? String(year) : `Q${quarter} ${year}`);
    return span && !('refused' in span) ? [span] : [];
  });
  const from = spans.map((span) => span.from ?? '').sort()[0];
  const to = spans
    .map((span) => span.to ?? '')
    .sort()
    .at(-1);
  return from === undefined ? {} : { from, to };
};

const first = (spans: readonly Timeframe[]): Timeframe => Object.assign({}, ...[...spans].reverse()) as Timeframe;

interface Times {
  readonly start: Timeframe;
  readonly end: Timeframe;
  readonly period: Timeframe;
}

const startOf = ({ start, period }: Times): string | undefined => start.from ?? start.to ?? period.from;

const endOf = ({ start, end, period }: Times): string | undefined =>
  end.to ?? end.from ?? period.to ?? (isRange(start) ? start.to : undefined);

const isOngoing = (times: Times): boolean => Object.values(times).some((span: Timeframe) => span.isOngoing);

/** "2026-2028" in the column of starts says the end too; "2026" alone says only the start. */
const isRange = ({ from, to }: Timeframe): boolean =>
  from !== undefined && to !== undefined && from.slice(0, 4) !== to.slice(0, 4);

/** Start, end and "ongoing" of an action from all columns that speak of time. */
export const readTimes = (view: RowView, action: ActionDraft, order: DateOrder, problems: Problems): void => {
  const spansOf = (field: 'start' | 'end' | 'period') =>
    first(view.own(field).map((cell) => read(cell, order, problems)));
  const times = {
    start: spansOf('start'),
    end: spansOf('end'),
    period: { ...marked(view.own('mark')), ...spansOf('period') },
  };
  const from = startOf(times);
  const to = endOf(times);
  if (from !== undefined) action.startsOn = from;
  if (to !== undefined) action.endsOn = to;
  if (isOngoing(times)) action.isOngoing = true;
  if (from !== undefined && to !== undefined && to < from)
    problems.say('warning', 'date.end-before-start', view.place());
};
