import { Link } from 'react-router';
import { Words } from '../components/Words.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { useEventWords } from './event-words.js';
import type { RecentChange } from './history.js';
import './history.css';

interface Told {
  readonly change: RecentChange;
  readonly times: number;
}

const isSame = (a: RecentChange, b: RecentChange): boolean =>
  a.type === b.type && a.planId === b.planId && a.personName === b.personName;

/** One person's same deeds in a row are told once, with their number. */
export const folded = (changes: readonly RecentChange[]): readonly Told[] => {
  const told: Told[] = [];
  for (const change of changes) {
    const last = told.at(-1);
    if (last && isSame(last.change, change)) told[told.length - 1] = { ...last, times: last.times + 1 };
    else told.push({ change, times: 1 });
  }
  return told;
};

/** The last changes of what one may see, a line each. */
export const RecentChanges = ({ changes }: { readonly changes: readonly RecentChange[] }) => {
  const format = useFormat();
  const words = useEventWords();
  return (
    <ul className="recent-changes">
      {folded(changes).map(({ change: { id, at, type, personName, planId, planTitle }, times }) => (
        <li key={id}>
          <span>
            {words(type)}
            {times > 1 && <span className="muted"> ×{format.number(times)}</span>}
            {planId && (
              <>
                {' · '}
                <Link to={`/plans/${planId}`}>
                  <Words of={planTitle} />
                </Link>
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
