import type { Timeline } from '@mufakat/planning/timeline/timeline';
import { useLocale } from 'ra-core';
import { type Ref, useMemo } from 'react';
import { usePlanInHand } from '../../plans/index.js';
import { directionOf } from '../../platform/i18n/languages.js';
import type { Across } from './Bars.js';
import { Drawing } from './Drawing.js';
import type { Entry } from './entries.js';
import { axisOf, inPages, type Measure, rowsOf } from './layout.js';
import { useWidth } from './use-width.js';
import type { WordsOfTime } from './use-words-of-time.js';

interface Props {
  readonly entries: readonly Entry[];
  readonly window: NonNullable<Timeline['window']>;
  readonly words: WordsOfTime;
  readonly caption: string;
  readonly label: string;
  readonly drawing: Ref<SVGSVGElement>;
}

/** A4 across, and the rows that fit on it under caption, legend and time. */
const paper = { width: 1040, room: 560 };
const [narrowest, wordsWide, wordsMedium, phone, margin] = [300, 360, 240, 640, 6];

const useMeasure = (): Measure =>
  useMemo(() => {
    const context = document.createElement('canvas').getContext('2d');
    const { fontFamily } = getComputedStyle(document.body);
    return (text, size, isBold) => {
      if (!context) return text.length * size * 0.55;
      context.font = `${isBold ? '600' : '400'} ${String(size)}px ${fontFamily}`;
      return context.measureText(text).width;
    };
  }, []);

/** The drawing as wide as the page, and once more in pages for paper. */
export const Picture = ({ entries, window: shown, words, caption, label, drawing }: Props) => {
  const { element, width } = useWidth<HTMLDivElement>();
  const { today } = usePlanInHand();
  const isMirrored = directionOf(useLocale()) === 'rtl';
  const measure = useMeasure();
  const laidOut = (wide: number) => {
    const isStacked = wide < phone;
    const forWords = wide < 900 ? wordsMedium : wordsWide;
    const begins = isStacked ? 0 : forWords + 16;
    const place: Across = { isMirrored, width: wide, begins, axis: axisOf(shown, wide - begins - margin) };
    const column = { width: isStacked ? wide : forWords, isStacked, measure };
    return { place, rows: rowsOf(entries, column, words) };
  };
  const screen = laidOut(Math.max(width, narrowest));
  const print = laidOut(paper.width);
  return (
    <>
      <div className="timeline-screen" ref={element}>
        {width > 0 && <Drawing {...screen} {...{ today, measure, caption, label, drawing }} />}
      </div>
      <div className="timeline-pages" aria-hidden="true">
        {inPages(print.rows, paper.room).map((rows) => (
          <Drawing key={rows[0]?.entry.id} place={print.place} {...{ rows, today, measure, caption }} />
        ))}
      </div>
    </>
  );
};
