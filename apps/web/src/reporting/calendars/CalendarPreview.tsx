import { offsetOutOfOrder, periodName, roundsAhead } from '@mufakat/planning/rounds/calendar';
import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { ReportingCalendar } from './calendars.js';

interface Props {
  /** The day it is where the plan is at home. */
  readonly today: string;
  /** Last day of the plan; null: open end. */
  readonly until: string | null;
}

const shown = 4;
const isDay = (text: unknown): text is string => typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The rounds that a calendar would make, as it is being written. */
export const CalendarPreview = ({ today, until }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const terms = useWatch() as Partial<ReportingCalendar>;
  const { cadence, firstFrom, opensAfter, dueAfter, freezesAfter = null } = terms;
  if (!cadence || !isDay(firstFrom) || typeof opensAfter !== 'number' || typeof dueAfter !== 'number') return null;
  const full = { cadence, firstFrom, opensAfter, dueAfter, freezesAfter };
  if (offsetOutOfOrder(full)) return <p className="form-error">{translate('calendars.out_of_order')}</p>;
  const rounds = roundsAhead(full, { today, until, ...(until === null && { atMost: 12 }) });
  return (
    <section className="calendar-preview" aria-label={translate('calendars.preview')}>
      <h3>{translate('calendars.preview_of', { count: rounds.length })}</h3>
      {rounds.length === 0 ? (
        <p className="muted">{translate('calendars.preview_empty')}</p>
      ) : (
        <div className="scrolls" tabIndex={0} role="group" aria-label={translate('calendars.preview')}>
          <table>
            <thead>
              <tr>
                {(['period', 'opens', 'due', 'freezes'] as const).map((column) => (
                  <th key={column} scope="col">
                    {translate(`calendars.columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rounds.slice(0, shown).map((round) => (
                <tr key={round.periodFrom}>
                  <th scope="row">
                    <bdi>{periodName(round)}</bdi>
                  </th>
                  <td>{format.day(round.opensOn)}</td>
                  <td>{format.day(round.dueOn)}</td>
                  <td>{round.freezesOn ? format.day(round.freezesOn) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rounds.length > shown && (
        <p className="muted">
          {translate('calendars.preview_more', {
            count: rounds.length - shown,
            day: format.day(rounds.at(-1)?.periodTo),
          })}
        </p>
      )}
    </section>
  );
};
