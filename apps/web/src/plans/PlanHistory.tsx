import Button from '@mui/material/Button';
import { changeSources } from '@mufakat/planning/changes/change';
import { labelOf } from '@mufakat/planning/records/wording';
import CloseIcon from '@mui/icons-material/Close';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Empty } from '../components/Empty.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { Compare } from './history/Compare.js';
import './history/history.css';
import { ChapterView } from './history/Stories.js';
import { asked, chaptersOf } from './history/story.js';
import { useChangeSets } from './history/use-change-sets.js';
import { usePlanInHand, usePlanState } from './store/PlanContext.js';

const Filter = (props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
}) => (
  <label className="history-filter">
    <span className="hidden-visually">{props.label}</span>
    <select value={props.value ?? ''} onChange={(event) => props.onChange(event.target.value)}>
      <option value="">{props.label}</option>
      {props.options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </label>
);

const Changes = () => {
  const translate = useTranslate();
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const { languages } = usePlanInHand();
  const { document } = usePlanState();
  const { sets, hasNextPage, fetchNextPage, isFetching } = useChangeSets();
  const [record, person, source] = ['record', 'person', 'source'].map((name) => params.get(name) ?? undefined);
  const chapters = useMemo(
    () => chaptersOf(asked(sets, { record, person, source }), document, languages),
    [sets, record, person, source, document, languages],
  );
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
  const people = [...new Map(sets.flatMap(({ author }) => (author ? [[author.id, author.name] as const] : [])))];
  const subject = record === undefined ? undefined : document.records.get(record);
  let day = '';
  return (
    <>
      <div className="history-filters not-printed">
        <Filter
          label={translate('plan.history.anybody')}
          value={person}
          options={people.sort((a, b) => format.compare(a[1], b[1]))}
          onChange={set('person')}
        />
        <Filter
          label={translate('plan.history.any_source')}
          value={source}
          options={changeSources.map((one) => [one, translate(`plan.history.sources.${one}`)])}
          onChange={set('source')}
        />
        {record !== undefined && (
          <button type="button" className="matrix-toggle" aria-pressed onClick={() => set('record')('')}>
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
  const isComparing = frozen !== undefined || params.has('compare') || params.has('from');
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
