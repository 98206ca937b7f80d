import type { Span } from '@mufakat/planning/timeline/timeline';
import { useLocale, useTranslate } from 'ra-core';
import type { Ref } from 'react';
import { intlLocale } from '../../platform/i18n/i18n-provider.js';
import { across, type Across, Bar, Bars } from './Bars.js';
import { inLines, lineHeights, type Measure, type Row, titleSize, underSize } from './layout.js';

interface Props {
  readonly rows: readonly Row[];
  readonly place: Across;
  readonly today: string;
  readonly measure: Measure;
  readonly caption: string;
  /** What a screen reader says of it; the copies for paper have none. */
  readonly label?: string;
  readonly drawing?: Ref<SVGSVGElement>;
}

const [captionLine, legendLine, axisHeight] = [18, 20, 38];

/** A sample of a bar, 26 pixels of it, as if the time were a day. */
const sample = (place: Across, begins: number): Across => ({
  ...place,
  begins,
  axis: { ...place.axis, at: (day) => (day === '2000-01-01' ? 0 : 26) },
});
const whole: Span = { state: 'dated', from: '2000-01-01', to: '2000-01-01' };
const signs: readonly { key: string; span: Span; name: string; height: number }[] = [
  { key: 'now', span: whole, name: 'bar-now', height: 12 },
  { key: 'adopted', span: whole, name: 'bar-adopted', height: 7 },
  { key: 'pillar', span: whole, name: 'bar-pillar', height: 12 },
  { key: 'ongoing', span: { ...whole, state: 'ongoing' }, name: 'bar-now', height: 12 },
  { key: 'no_end', span: { ...whole, state: 'no-end' }, name: 'bar-now', height: 12 },
  { key: 'no_start', span: { state: 'no-start', to: '2000-01-02' }, name: 'bar-now', height: 12 },
];

interface Placed {
  readonly key: string;
  readonly begins: number;
  readonly line: number;
}

/** Signs one beside the other, on as many lines as they need. */
const legendOf = (width: number, measure: Measure, words: (key: string) => string): readonly Placed[] => {
  let [begins, line] = [0, 0];
  return signs.map(({ key }) => {
    const wide = 34 + measure(words(key), underSize, false) * 1.05 + 18;
    if (begins > 0 && begins + wide > width) [begins, line] = [0, line + 1];
    const placed = { key, begins, line };
    begins += wide;
    return placed;
  });
};

const Legend = ({ place, placed, top }: { place: Across; placed: readonly Placed[]; top: number }) => {
  const translate = useTranslate();
  return signs.map(({ key, span, name, height }, index) => {
    const { begins = 0, line = 0 } = placed[index] ?? {};
    const middle = top + line * legendLine + 8;
    const at = key === 'no_start' ? begins - 13 : begins;
    return (
      <g key={key}>
        <Bar {...{ place: sample(place, at), span, name, height }} top={middle - height / 2} />
        <text className="words-small" x={across(place, begins + 34)} y={middle + 4} fontSize={underSize}>
          {translate(`timeline.${key}`)}
        </text>
      </g>
    );
  });
};

const AxisLines = ({ place, top, bottom }: { place: Across; top: number; bottom: number }) => {
  const locale = intlLocale(useLocale());
  const { axis, begins } = place;
  const said = (day: string, isMonth: boolean): string =>
    new Intl.DateTimeFormat(locale, {
      ...{ year: 'numeric', timeZone: 'UTC' },
      ...(isMonth && { month: 'short' }),
    }).format(new Date(day));
  return axis.ticks.map(({ day, at, isMonth }) => {
    const x = across(place, begins + at);
    return (
      <g key={day}>
        <line className={day.endsWith('-01-01') ? 'axis-year' : 'axis-quarter'} x1={x} x2={x} y1={top} y2={bottom} />
        <text className="words-small" x={across(place, begins + at + 4)} y={top + 12} fontSize={underSize}>
          {said(day, isMonth)}
        </text>
      </g>
    );
  });
};

const TodayLine = ({
  place,
  today,
  top,
  bottom,
  measure,
}: Pick<Props, 'place' | 'today' | 'measure'> & { top: number; bottom: number }) => {
  const translate = useTranslate();
  const { axis, begins, width } = place;
  if (today < axis.from || today > axis.to) return null;
  const at = begins + axis.at(today);
  const words = translate('timeline.today');
  const wide = measure(words, underSize, true) + 6;
  return (
    <>
      <line className="today-line" x1={across(place, at)} x2={across(place, at)} y1={top + 18} y2={bottom} />
      <text
        className="words-today"
        x={across(place, at + 4 + wide > width ? at - wide : at + 4)}
        y={top + 29}
        fontSize={underSize}
        fontWeight={600}
      >
        {words}
      </text>
    </>
  );
};

const Words = ({ row, place }: { row: Row; place: Across }) => {
  const x = across(place, row.indent);
  const first = row.top + lineHeights.above + 11;
  const { title, under, slips, entry } = row;
  return (
    <>
      {title.map((line, index) => (
        <text
          className="words"
          key={index}
          x={x}
          y={first + index * lineHeights.title}
          fontSize={titleSize}
          fontWeight={entry.kind === 'pillar' ? 600 : 400}
        >
          {line}
        </text>
      ))}
      {under.map((line, index) => (
        <text
          className={index >= under.length - slips ? 'words-slip' : 'words-small'}
          key={`${String(index)} under`}
          x={x}
          y={first + title.length * lineHeights.title + index * lineHeights.under}
          fontSize={underSize}
          fontWeight={index >= under.length - slips ? 600 : 400}
        >
          {line}
        </text>
      ))}
    </>
  );
};

/** The picture: caption, legend, time, and a row each with its words and bars. */
export const Drawing = ({ rows, place, today, measure, caption, label, drawing }: Props) => {
  const translate = useTranslate();
  const { width, isMirrored } = place;
  const placed = legendOf(width, measure, (key) => translate(`timeline.${key}`));
  const captions = inLines(caption, (text) => measure(text, titleSize, true) <= width * 0.97, 4);
  const captionHeight = captions.length * captionLine + 8;
  const axisTop = captionHeight + ((placed.at(-1)?.line ?? 0) + 1) * legendLine + 6;
  const rowsTop = axisTop + axisHeight;
  const last = rows.at(-1);
  const length = last ? last.top + last.height : 0;
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      {...spoken}
      ref={drawing}
      className="timeline-drawing"
      viewBox={`0 0 ${String(width)} ${String(rowsTop + length)}`}
      width={width}
      height={rowsTop + length}
      direction={isMirrored ? 'rtl' : 'ltr'}
    >
      <rect className="drawing-ground" width={width} height={rowsTop + length} />
      {captions.map((line, index) => (
        <text
          className="words"
          key={line}
          x={across(place, 0)}
          y={14 + index * captionLine}
          fontSize={titleSize}
          fontWeight={600}
        >
          {line}
        </text>
      ))}
      <Legend place={place} placed={placed} top={captionHeight} />
      <AxisLines place={place} top={axisTop} bottom={rowsTop + length} />
      <g transform={`translate(0 ${String(rowsTop)})`}>
        {rows.map((row) => (
          <g key={row.entry.id}>
            <line className="row-line" x1={0} x2={width} y1={row.top} y2={row.top} />
            <Bars row={row} place={place} />
          </g>
        ))}
      </g>
      <TodayLine {...{ place, today, measure }} top={axisTop} bottom={rowsTop + length} />
      <g transform={`translate(0 ${String(rowsTop)})`}>
        {rows.map((row) => (
          <Words key={row.entry.id} row={row} place={place} />
        ))}
      </g>
    </svg>
  );
};
