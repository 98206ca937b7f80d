import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import './history.css';
import { ChapterView } from './Stories.js';
import { chaptersOf } from './story.js';
import { useChangeSets } from './use-change-sets.js';

/** What happened to one record. */
export const RecordHistory = ({ record }: { readonly record: string }) => {
  const translate = useTranslate();
  const { languages } = usePlanInHand();
  const { document } = usePlanState();
  const { sets, hasNextPage, fetchNextPage, isFetching } = useChangeSets({ record });
  const chapters = useMemo(() => {
    const about = sets.map((set) => ({
      ...set,
      changes: set.changes.filter(
        ({ id, ...change }) => id === record || (change.op === 'add' && change['parent'] === record),
      ),
    }));
    return chaptersOf(about, document, languages);
  }, [sets, record, document, languages]);
  return (
    <div className="record-history">
      {chapters.length === 0 && !isFetching && <p className="muted">{translate('plan.history.none_here')}</p>}
      {chapters.map((chapter) => (
        <ChapterView key={chapter.id} chapter={chapter} />
      ))}
      {hasNextPage && (
        <Button variant="outlined" disabled={isFetching} onClick={() => void fetchNextPage()}>
          {translate('plan.history.older')}
        </Button>
      )}
    </div>
  );
};
