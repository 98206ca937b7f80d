import { addDays, addMonths, type Day } from '../obligations/day.js';

export const calendarCadences = [
  'monthly',
  'quarterly',
  'four-monthly',
  'half-yearly',
  'yearly',
  'two-yearly',
] as const;
export type CalendarCadence = (typeof calendarCadences)[number];

const monthsOf: Readonly<Record<CalendarCadence, number>> = {
  monthly: 1,
  quarterly: 3,
  'four-monthly': 4,
  'half-yearly': 6,
  yearly: 12,
  'two-yearly': 24,
};

/** When a plan reports to one audience. The offsets are whole days after the last day of a period; negative: before it. */
export interface CalendarTerms {
  readonly cadence: CalendarCadence;
  /** First day of the first period. */
  readonly firstFrom: Day;
  readonly opensAfter: number;
  readonly dueAfter: number;
  /** Null: no day is set for the freeze. */
  readonly freezesAfter: number | null;
}

export interface CalendarRound {
  readonly periodFrom: Day;
  readonly periodTo: Day;
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly freezesOn: Day | null;
}

/** The offset that comes before the one it must follow; undefined where opening, due day and freeze stand in order. */
export const offsetOutOfOrder = (terms: CalendarTerms): 'dueAfter' | 'freezesAfter' | undefined => {
  if (terms.dueAfter < terms.opensAfter) return 'dueAfter';
  return terms.freezesAfter !== null && terms.freezesAfter < terms.dueAfter ? 'freezesAfter' : undefined;
};

/* Always counted from the first day: from 31 August half-yearly comes 28 February, and then 31 August again. */
const beginOf = ({ cadence, firstFrom }: CalendarTerms, place: number): Day =>
  addMonths(firstFrom, place * monthsOf[cadence]);

const roundAt = (terms: CalendarTerms, place: number): CalendarRound => {
  const periodTo = addDays(beginOf(terms, place + 1), -1);
  return {
    ...{ periodFrom: beginOf(terms, place), periodTo },
    ...{ opensOn: addDays(periodTo, terms.opensAfter), dueOn: addDays(periodTo, terms.dueAfter) },
    freezesOn: terms.freezesAfter === null ? null : addDays(periodTo, terms.freezesAfter),
  };
};

/** No plan is reported on more often than this. */
const most = 120;

/**
 * The rounds of a calendar that are not past their due day, one a period, up to the one that begins on or before `until`
 * (the plan's last day; null: open end); at most `atMost`.
 */
export const roundsAhead = (
  terms: CalendarTerms,
  { today, until, atMost = most }: { today: Day; until: Day | null; atMost?: number },
): readonly CalendarRound[] => {
  const rounds: CalendarRound[] = [];
  for (let place = 0; place < 1200 && rounds.length < atMost; place += 1) {
    const round = roundAt(terms, place);
    if (until !== null && round.periodFrom > until) break;
    if (round.dueOn >= today) rounds.push(round);
  }
  return rounds;
};

/** How a period is called beside a title: `2026`, `2026-01 – 2026-06`, or its two days. */
export const periodName = ({ periodFrom, periodTo }: Pick<CalendarRound, 'periodFrom' | 'periodTo'>): string => {
  const isOfMonths = periodFrom.endsWith('-01') && addDays(periodTo, 1).endsWith('-01');
  if (!isOfMonths) return `${periodFrom} – ${periodTo}`;
  const [from, to] = [periodFrom.slice(0, 7), periodTo.slice(0, 7)];
  if (from.endsWith('-01') && to.endsWith('-12'))
    return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`;
  return from === to ? from : `${from} – ${to}`;
};
