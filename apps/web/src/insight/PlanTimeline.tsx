import DownloadIcon from '@mui/icons-material/Download';
import PrintIcon from '@mui/icons-material/Print';
import Button from '@mui/material/Button';
import { rootOf } from '@mufakat/planning/records/tree';
import { labelOf } from '@mufakat/planning/records/wording';
import { timelineKinds, timelineOf } from '@mufakat/planning/timeline/timeline';
import { useNotify, useTranslate } from 'ra-core';
import { useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { Empty } from '../components/Empty.js';
import { usePlanInHand, usePlanState } from '../plans/index.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { saveFile, saveCsv } from '../components/csv.js';
import { entriesOf, type Wish } from './timeline/entries.js';
import { Picture } from './timeline/Picture.js';
import { asPng, asSvg } from './timeline/picture.js';
import './timeline/timeline.css';
import { timelineCsv } from './timeline/timeline-csv.js';
import { TimelineTable } from './timeline/TimelineTable.js';
import { useAdopted } from './timeline/use-adopted.js';
import { useWordsOfTime } from './timeline/use-words-of-time.js';

/** What of the timeline is shown; kept in the address. */
const useWish = (): readonly [Wish, (name: string, word: string | null) => void] => {
  const [params, setParams] = useSearchParams();
  const downTo = timelineKinds.find((kind) => kind === params.get('to')) ?? 'activity';
  const set = (name: string, word: string | null): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (word === null) after.delete(name);
        else after.set(name, word);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return [{ downTo, onlyMoved: params.get('moved') === '1' }, set];
};

/** When what of the plan happens, and how far its dates lie from those adopted: drawn, as a table, and to take out. */
export const PlanTimeline = () => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const words = useWordsOfTime();
  const { today, languages } = usePlanInHand();
  const { document } = usePlanState();
  const adopted = useAdopted();
  const [wish, setWish] = useWish();
  const drawing = useRef<SVGSVGElement>(null);
  const timeline = useMemo(() => timelineOf(document, adopted.document), [document, adopted.document]);
  const { downTo, onlyMoved } = wish;
  const entries = useMemo(
    () => entriesOf(timeline, { document, adopted: adopted.document }, { downTo, onlyMoved }),
    [timeline, document, adopted.document, downTo, onlyMoved],
  );
  const all = useMemo(
    () => entriesOf(timeline, { document, adopted: adopted.document }, { downTo: 'activity', onlyMoved: false }),
    [timeline, document, adopted.document],
  );
  const summary = words.summary(timeline, all, adopted);
  const root = rootOf(document);
  const caption = translate('timeline.caption', { plan: root ? labelOf(root, languages) : '', day: format.day(today) });
  const { window: shown } = timeline;
  if (!shown || all.length === 0)
    return <Empty title={translate('timeline.empty')} why={translate('timeline.empty_why')} />;
  const picture = (name: string, make: (svg: SVGSVGElement) => Blob | Promise<Blob>) => async (): Promise<void> => {
    if (!drawing.current) return;
    try {
      saveFile(name, await make(drawing.current));
    } catch {
      notify('timeline.picture_failed', { type: 'warning' });
    }
  };
  const takenOut: readonly (readonly [string, () => unknown])[] = [
    ['svg', picture('timeline.svg', (svg) => new Blob([asSvg(svg)], { type: 'image/svg+xml' }))],
    ['png', picture('timeline.png', asPng)],
    [
      'csv',
      () =>
        saveCsv(
          'timeline.csv',
          timelineCsv(entries, { words, languages, version: adopted.version, asOf: today }, translate),
        ),
    ],
  ];
  const outside = today < shown.from.slice(0, 4) ? 'before' : today.slice(0, 4) > shown.to.slice(0, 4) && 'after';
  return (
    <div className="timeline">
      <p className="timeline-summary">
        {summary} {outside && translate(`timeline.today_${outside}`, { day: format.day(today) })}
      </p>
      <div className="timeline-head not-printed">
        <div role="group" aria-label={translate('timeline.down_to')} className="timeline-switch">
          {timelineKinds.map((kind) => (
            <button key={kind} type="button" aria-pressed={kind === downTo} onClick={() => setWish('to', kind)}>
              {translate(`kinds_many.${kind}`)}
            </button>
          ))}
        </div>
        {adopted.document && (
          <label className="timeline-only">
            <input
              type="checkbox"
              checked={onlyMoved}
              onChange={({ target }) => setWish('moved', target.checked ? '1' : null)}
            />
            {translate('timeline.only_moved')}
          </label>
        )}
        <span className="timeline-doings">
          {takenOut.map(([name, take]) => (
            <Button key={name} variant="outlined" startIcon={<DownloadIcon />} onClick={() => void take()}>
              {translate(`timeline.${name}`)}
            </Button>
          ))}
          <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
            {translate('timeline.print')}
          </Button>
        </span>
      </div>
      {entries.length === 0 ? (
        <Empty title={translate('timeline.none_moved')} why={translate('timeline.none_moved_why')} />
      ) : (
        <>
          <Picture
            {...{ entries, window: shown, words, caption, drawing }}
            label={translate('timeline.drawing', { summary })}
          />
          <TimelineTable {...{ entries, words }} hasAdopted={adopted.document !== undefined} />
        </>
      )}
    </div>
  );
};
