import type { IndicatorResult } from './results.js';

/** What a chart marks: where the line of values runs, targets, and the baseline. */
export interface Marked {
  readonly day: string;
  readonly value: number;
}
export interface Trend {
  readonly values: readonly Marked[];
  readonly targets: readonly Marked[];
  readonly baseline?: Marked;
}

const marked = (day: string | undefined, value: string | null | undefined): Marked[] =>
  day && value !== null && value !== undefined ? [{ day, value: Number(value) }] : [];

/** The values up to each period, beside what was promised. */
export const trendOf = ({ trend, targets, baselineValue, baselineOn }: IndicatorResult): Trend => {
  /* A period in which nothing was said has no dot: what stood before is not a value of it. */
  const values = trend.flatMap(({ period, own, upTo }) => (own.value === null ? [] : marked(period, upTo.value)));
  const promised = targets.flatMap(({ dueOn, value }) => marked(dueOn, value));
  const first = [...values, ...promised].map(({ day }) => day).sort()[0];
  return { values, targets: promised, baseline: marked(baselineOn ?? first, baselineValue)[0] };
};

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export interface Box {
  readonly width: number;
  readonly height: number;
  readonly pad: number;
  readonly isMirrored: boolean;
}

/** Places of days and values in the box; one day or one value alone stands in the middle. */
export const placing = (trend: Trend, { width, height, pad, isMirrored }: Box) => {
  const all = [...trend.values, ...trend.targets, ...(trend.baseline ? [trend.baseline] : [])];
  const days = all.map(({ day }) => dayNumber(day));
  const values = [0, ...all.map(({ value }) => value)];
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const share = (at: number, least: number, most: number) => (most === least ? 0.5 : (at - least) / (most - least));
  return {
    x: (day: string): number => {
      const along = share(dayNumber(day), from, to);
      return pad + (isMirrored ? 1 - along : along) * (width - 2 * pad);
    },
    y: (value: number): number => height - pad - share(value, low, high) * (height - 2 * pad),
  };
};
