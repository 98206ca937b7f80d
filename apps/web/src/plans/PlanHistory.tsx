import Button from '@mui/material/Button';
import { changeSources } from '@mufakat/planning/changes/change';
import { labelOf } from '@mufakat/planning/records/wording';
import CloseIcon from '@mui/icons-material/Close';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Empty } from '../components/Empty.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { AmendmentReview } from './amendment/AmendmentReview.js';
import { Compare } from './history/Compare.js';
import './history/history.css';
import { HistoryFilter } from './history/HistoryFilter.js';
import { ChapterView } from './history/Stories.js';
import { chaptersOf } from './history/story.js';
import { useChangeAuthors, useChangeSets } from './history/use-change-sets.js';
import { usePlanInHand, usePlanState } from './store/PlanContext.js';

const Changes = () => {
  const translate = useTranslate();
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const { languages } = usePlanInHand();
  const { document } = usePlanState();
  const [record, person, source, since, until] = ['record', 'person', 'source', 'since', 'until'].map(
    (name) => params.get(name) ?? undefined,
  );
  const asking = { record, person, source, since, until };
  const { sets, hasNextPage, fetchNextPage, isFetching } = useChangeSets(asking);
  const authors = useChangeAuthors();
  const chapters = useMemo(() => chaptersOf(sets, document, languages), [sets, document, languages]);
  const set = (name: string) => (value: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  const subject = record === undefined ? undefined : document.records.get(record);
  let day = '';
  return (
    <>
      <div className="history-filters not-printed">
        <HistoryFilter
          label={translate('plan.history.anybody')}
          value={person}
          options={authors.map(({ id, name }) => [id, name] as const).sort((a, b) => format.compare(a[1], b[1]))}
          onChange={set('person')}
        />
        <HistoryFilter
          label={translate('plan.history.any_source')}
          value={source}
          options={changeSources.map((one) => [one, translate(`plan.history.sources.${one}`)])}
          onChange={set('source')}
        />
        {(['since', 'until'] as const).map((name) => (
          <label key={name} className="history-day-filter">
            <span>{translate(`told.${name}`)}</span>
            <input type="date" value={asking[name] ?? ''} onChange={(event) => set(name)(event.target.value)} />
          </label>
        ))}
        {record !== undefined && (
          <button type="button" className="plain-button" onClick={() => set('record')('')}>
            <span dir="auto">{subject ? (subject.code ?? labelOf(subject, languages)) : record}</span>
            <CloseIcon fontSize="inherit" aria-label={translate('list.clear')} />
          </button>
        )}
      </div>
      {chapters.length === 0 && !isFetching && (
        <Empty title={translate('plan.history.none')} why={translate('plan.history.none_why')} />
      )}
      {chapters.map((chapter) => {
        const thisDay = format.day(chapter.to.slice(0, 10));
        const isNew = thisDay !== day;
        day = thisDay;
        return (
          <div key={chapter.id} className="history-day">
            {isNew && <h2>{thisDay}</h2>}
            <ChapterView chapter={chapter} />
          </div>
        );
      })}
      {hasNextPage && (
        <Button variant="outlined" disabled={isFetching} onClick={() => void fetchNextPage()}>
          {translate('plan.history.older')}
        </Button>
      )}
    </>
  );
};

/** What happened to the plan as a story, and what differs between two moments. */
export const PlanHistory = () => {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const { frozen } = usePlanInHand();
  const amendment = params.get('amendment');
  const isComparing = frozen !== undefined || params.has('compare') || params.has('from');
  if (amendment !== null)
    return (
      <div className="history-page">
        <AmendmentReview id={amendment} />
      </div>
    );
  return (
    <div className="history-page">
      {!frozen && (
        <div className="segments not-printed" role="group" aria-label={translate('plan.views.history')}>
          <button type="button" aria-pressed={!isComparing} onClick={() => setParams({}, { replace: true })}>
            {translate('plan.history.changes')}
          </button>
          <button
            type="button"
            aria-pressed={isComparing}
            onClick={() => setParams({ compare: '1' }, { replace: true })}
          >
            {translate('plan.compare.title')}
          </button>
        </div>
      )}
      {isComparing ? <Compare /> : <Changes />}
    </div>
  );
};
