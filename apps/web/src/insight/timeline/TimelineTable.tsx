import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { usePlanInHand } from '../../plans/index.js';
import '../progress.css';
import type { Entry } from './entries.js';
import type { WordsOfTime } from './use-words-of-time.js';

interface Props {
  readonly entries: readonly Entry[];
  readonly words: WordsOfTime;
  readonly hasAdopted: boolean;
}

/** What the bars show, line by line, in words. */
export const TimelineTable = ({ entries, words, hasAdopted }: Props) => {
  const translate = useTranslate();
  const { plan } = usePlanInHand();
  const columns = ['level', 'name', 'when', ...(hasAdopted ? ['adopted', 'slip'] : [])];
  return (
    <details className="timeline-table">
      <summary>{translate('timeline.table')}</summary>
      <div className="timeline-scroll" role="group" aria-label={translate('timeline.table')} tabIndex={0}>
        <table className="parts">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {translate(`timeline.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr data-counted key={entry.id}>
                <td>{translate(`kinds.${entry.kind}`)}</td>
                <th scope="row" style={{ paddingInlineStart: entry.depth * 14 }}>
                  {entry.standing === 'gone' ? (
                    <bdi>{words.name(entry)}</bdi>
                  ) : (
                    <Link to={`/plans/${plan.id}/matrix?record=${entry.id}`}>
                      <bdi>{words.name(entry)}</bdi>
                    </Link>
                  )}
                </th>
                <td>{words.when(entry)}</td>
                {hasAdopted && (
                  <>
                    <td>{words.asAdopted(entry)}</td>
                    <td>
                      {words.slip(entry) ||
                        (entry.span?.state === entry.adopted?.state && translate('timeline.slips.same'))}
                    </td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};
