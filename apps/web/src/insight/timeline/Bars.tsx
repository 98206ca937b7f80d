import type { Span } from '@mufakat/planning/timeline/timeline';
import { addDays } from '@mufakat/planning/obligations/day';
import type { Axis, Row } from './layout.js';

/** Where something lies from left to right: mirrored where one reads from right to left. */
export interface Across {
  readonly isMirrored: boolean;
  readonly width: number;
  /** Where the time begins. */
  readonly begins: number;
  readonly axis: Axis;
}

/** A distance from the beginning of the line, as an x. */
export const across = ({ isMirrored, width }: Across, distance: number): number =>
  isMirrored ? width - distance : distance;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const fewestPixels = 3;

/** From where to where a span is drawn; without an end, to the end of the time shown. */
const stretchOf = ({ axis, begins }: Across, { from, to }: Span): Stretch => {
  const start = axis.at(from ?? axis.from);
  const end = axis.at(addDays(to ?? axis.to, 1));
  return { from: begins + start, to: begins + Math.max(end, start + fewestPixels) };
};

interface BarProps {
  readonly place: Across;
  readonly span: Span;
  readonly top: number;
  readonly height: number;
  readonly name: string;
}

const Box = ({
  place,
  stretch,
  ...rest
}: {
  place: Across;
  stretch: Stretch;
  top: number;
  height: number;
  name: string;
}) => {
  const x = Math.min(across(place, stretch.from), across(place, stretch.to));
  return (
    <rect className={rest.name} x={x} y={rest.top} width={stretch.to - stretch.from} height={rest.height} rx={2} />
  );
};

const points = (place: Across, all: readonly (readonly [number, number])[]): string =>
  all.map(([distance, y]) => `${String(across(place, distance))},${String(y)}`).join(' ');

/** Only an end is known: a rhomb on its day. */
const Rhomb = ({ place, span, top, height, name }: BarProps) => {
  const at = place.begins + place.axis.at(span.to ?? place.axis.to);
  const half = height / 2;
  const corners = [
    [at - half, top + half],
    [at, top],
    [at + half, top + half],
    [at, top + height],
  ] as const;
  return <polygon className={name} points={points(place, corners)} />;
};

/** It goes on: a bar that ends in an arrow. */
const Arrow = ({ place, span, top, height, name }: BarProps) => {
  const { from, to } = stretchOf(place, span);
  const tip = Math.max(to - height, from);
  const corners = [
    [from, top],
    [tip, top],
    [to, top + height / 2],
    [tip, top + height],
    [from, top + height],
  ] as const;
  return <polygon className={name} points={points(place, corners)} />;
};

/** A span by its state; one without dates is not drawn, its words say so. */
export const Bar = ({ span, name, ...rest }: BarProps) => {
  if (span.state === 'undated') return null;
  if (span.state === 'ongoing') return <Arrow {...rest} span={span} name={name} />;
  if (span.state === 'no-start') return <Rhomb {...rest} span={span} name={name} />;
  const isOpen = span.state === 'no-end';
  return <Box {...rest} stretch={stretchOf(rest.place, span)} name={isOpen ? `${name} is-open` : name} />;
};

/** What is planned now, and under it, where it differs or is gone, what was adopted. */
export const Bars = ({ row, place }: { readonly row: Row; readonly place: Across }) => {
  const { span, adopted, slip, kind, standing } = row.entry;
  const top = row.top + row.barTop;
  return (
    <>
      {span && <Bar {...{ place, span, top, height: 12 }} name={kind === 'pillar' ? 'bar-pillar' : 'bar-now'} />}
      {adopted && (slip ?? standing === 'gone') && (
        <Bar {...{ place, span: adopted, top: top + 15, height: 7 }} name="bar-adopted" />
      )}
    </>
  );
};
