import { useGetList } from 'ra-core';
import { RecordName } from '../components/RecordName.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { useEventWords } from './event-words.js';
import type { HistoryEntry } from './history.js';
import './history.css';

interface Props {
  readonly count: number;
  /** Shown when nothing has happened. */
  readonly none: string;
}

/** The last changes of what one may see, a line each; signing in and out is left to the audit trail. */
export const RecentChanges = ({ count, none }: Props) => {
  const format = useFormat();
  const words = useEventWords();
  const { data: heard = [], isPending } = useGetList<HistoryEntry>('history', {
    pagination: { page: 1, perPage: count * 5 },
    sort: { field: 'id', order: 'DESC' },
  });
  const data = heard.filter(({ subjectKind }) => subjectKind !== 'session').slice(0, count);
  if (!isPending && data.length === 0) return <p className="muted">{none}</p>;
  return (
    <ul className="recent-changes">
      {data.map(({ id, at, type, personName, planId }) => (
        <li key={id}>
          <span>
            {words(type)}
            {planId && (
              <>
                {' · '}
                <RecordName resource="plans" id={planId} to={`/plans/${planId}`} />
              </>
            )}
          </span>
          <small>
            {personName && (
              <>
                <bdi>{personName}</bdi>
                {' · '}
              </>
            )}
            <time dateTime={at} title={format.instant(at)}>
              {format.distance(at)}
            </time>
          </small>
        </li>
      ))}
    </ul>
  );
};
