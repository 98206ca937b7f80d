/** Days are `YYYY-MM-DD`; months `YYYY-MM`. */
const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
const written = (date: Date): string => date.toISOString().slice(0, 10);
const milliseconds = 86_400_000;

export const daysLater = (day: string, days: number): string =>
  written(new Date(at(day).getTime() + days * milliseconds));

/** The same day of another month, or its last where it is shorter. */
export const monthsLater = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return written(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))));
};

/** The weeks that a month touches, each beginning on `firstDay` (1 is Monday, 7 Sunday). */
export const weeksOf = (day: string, firstDay: number): string[][] => {
  const first = `${day.slice(0, 7)}-01`;
  const before = (at(first).getUTCDay() - (firstDay % 7) + 7) % 7;
  const weeks: string[][] = [];
  for (let start = daysLater(first, -before); start.slice(0, 7) <= day.slice(0, 7); start = daysLater(start, 7))
    weeks.push(Array.from({ length: 7 }, (_, column) => daysLater(start, column)));
  return weeks;
};

/** How a key moves through the days; undefined for one that does not. In right-to-left text the arrows follow the eye. */
export const dayAfterKey = (day: string, key: string, isRtl: boolean): string | undefined => {
  const forward = isRtl ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    ArrowDown: 7,
    ArrowUp: -7,
  };
  if (key === 'PageDown' || key === 'PageUp') return monthsLater(day, key === 'PageDown' ? 1 : -1);
  const step = steps[key];
  return step === undefined ? undefined : daysLater(day, step);
};
