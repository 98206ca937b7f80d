import { labelOf } from '@mufakat/planning/records/wording';
import { slipsIn, type Slip, type Span, type Timeline } from '@mufakat/planning/timeline/timeline';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { usePlanInHand } from '../../plans/index.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { Adopted } from './use-adopted.js';
import type { Entry } from './entries.js';

export interface WordsOfTime {
  readonly name: (entry: Entry) => string;
  readonly when: (entry: Entry) => string;
  readonly asAdopted: (entry: Entry) => string;
  /** What has happened to the dates since adoption; empty where nothing has, or nothing is adopted. */
  readonly slip: (entry: Entry) => string;
  readonly summary: (timeline: Timeline, entries: readonly Entry[], adopted: Adopted) => string;
}

const side = (days: number): 'later' | 'earlier' => (days > 0 ? 'later' : 'earlier');

/** Spans and slips said in the reader’s language. */
export const useWordsOfTime = (): WordsOfTime => {
  const translate = useTranslate();
  const format = useFormat();
  const { languages } = usePlanInHand();
  return useMemo(() => {
    const name: WordsOfTime['name'] = ({ record }) =>
      [record.code, labelOf(record, languages) || translate('plan.untitled')].filter(Boolean).join(' ');
    const said = (kind: Entry['kind'], span: Span): string =>
      translate(`timeline.${kind === 'pillar' ? 'pillar_spans' : 'spans'}.${span.state}`, {
        from: span.from ? format.day(span.from) : 'none',
        to: format.day(span.to),
      });
    const moved = ({ start, end, startIs, endIs }: Slip, adopted?: Span): string[] => [
      ...(start === undefined ? [] : [translate(`timeline.slips.start_${side(start)}`, { days: Math.abs(start) })]),
      ...(startIs ? [translate(`timeline.slips.start-${startIs}`, { day: format.day(adopted?.from) })] : []),
      ...(end === undefined ? [] : [translate(`timeline.slips.end_${side(end)}`, { days: Math.abs(end) })]),
      ...(endIs ? [translate(`timeline.slips.end-${endIs}`, { day: format.day(adopted?.to) })] : []),
    ];
    return {
      name,
      when: ({ kind, span }) => (span ? said(kind, span) : ''),
      asAdopted: ({ kind, adopted }) => (adopted ? said(kind, adopted) : ''),
      slip: ({ slip, adopted, standing }) => {
        if (standing !== 'kept') return translate(`timeline.slips.${standing}`);
        return slip ? format.list(moved(slip, adopted)) : '';
      },
      summary: (timeline, entries, { document, version, isClosed }) => {
        if (version === undefined) return translate('timeline.nothing_adopted');
        if (!document) return isClosed ? translate('timeline.adopted_closed') : '';
        const { later, of, furthest } = slipsIn(timeline);
        const where = furthest && entries.find(({ id }) => id === furthest.id);
        return [
          translate('timeline.summary', { later, of, version }),
          ...(where ? [translate('timeline.furthest', { name: name(where), days: furthest.days })] : []),
        ].join(' ');
      },
    };
  }, [translate, format, languages]);
};
