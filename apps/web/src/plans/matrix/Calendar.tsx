import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import { useLocale, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { intlLocale } from '../../platform/i18n/i18n-provider.js';
import { monthsLater, weeksOf } from './days.js';

interface Props {
  /** For `aria-activedescendant` of the field above. */
  readonly id: string;
  /** The day one stands on; its month is shown. */
  readonly day: string;
  readonly isEntered: boolean;
  readonly onMove: (day: string) => void;
  readonly onPick: (day: string) => void;
}

interface WithWeeks extends Intl.Locale {
  getWeekInfo?: () => { firstDay: number };
}

/** Monday where the browser does not know. */
const firstDayOf = (locale: string): number => (new Intl.Locale(locale) as WithWeeks).getWeekInfo?.().firstDay ?? 1;

/** A month of days under a day that is typed: clicked, or walked through by keys from the field. */
export const Calendar = ({ id, day, isEntered, onMove, onPick }: Props) => {
  const translate = useTranslate();
  const locale = intlLocale(useLocale());
  const weeks = weeksOf(day, firstDayOf(locale));
  const say = (one: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${one}T00:00:00Z`));
  const turn = (months: number, label: string, icon: ReactNode) => (
    <button
      type="button"
      tabIndex={-1}
      className="icon-button"
      aria-label={translate(label)}
      onMouseDown={(event) => {
        event.preventDefault();
        onMove(monthsLater(day, months));
      }}
    >
      {icon}
    </button>
  );
  return (
    <div className="cell-calendar" onMouseDown={(event) => event.preventDefault()}>
      <div className="cell-calendar-head">
        {turn(-1, 'sheet.month_before', <ChevronLeftIcon fontSize="small" className="mirrored" />)}
        <strong aria-live="polite">{say(day, { month: 'long', year: 'numeric' })}</strong>
        {turn(1, 'sheet.month_after', <ChevronRightIcon fontSize="small" className="mirrored" />)}
      </div>
      <table role="grid" aria-label={say(day, { month: 'long', year: 'numeric' })}>
        <thead>
          <tr>
            {(weeks[1] ?? []).map((one) => (
              <th key={one} scope="col" abbr={say(one, { weekday: 'long' })}>
                {say(one, { weekday: 'narrow' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <td
                  key={one}
                  id={one === day ? id : undefined}
                  role="gridcell"
                  aria-label={say(one, { dateStyle: 'long' })}
                  aria-selected={one === day}
                  data-entered={(one === day && isEntered) || undefined}
                  data-other={one.slice(0, 7) !== day.slice(0, 7) || undefined}
                  onMouseDown={() => onPick(one)}
                >
                  {Number(one.slice(8))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
