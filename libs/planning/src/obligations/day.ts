/** A calendar day, `YYYY-MM-DD`; compared as text. */
export type Day = string;

const millisecondsADay = 86_400_000;
/** No zone was ever further than 15 hours from UTC. */
const furthestOffset = 16 * 3_600_000;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(zone, format);
  return format;
};

/** Whether the text names an IANA time zone this machine knows, such as `Asia/Jakarta`. */
export const isZone = (zone: string): boolean => {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
};

/** The day it is at an instant in an IANA time zone. Throws RangeError for an unknown zone. */
export const today = (now: Date, zone: string): Day => {
  const parts = formatOf(zone).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
};

const utcMidnight = (day: Day): number => {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant)) throw new RangeError(`Not a day: ${day}`);
  return instant;
};

/** The day `days` later, or earlier when negative. */
export const addDays = (day: Day, days: number): Day =>
  new Date(utcMidnight(day) + days * millisecondsADay).toISOString().slice(0, 10);

/** The same day of the month `months` later, or the last of a shorter month. */
export const addMonths = (day: Day, months: number): Day => {
  const date = new Date(utcMidnight(day));
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), last));
  return first.toISOString().slice(0, 10);
};

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (utcMidnight(to) - utcMidnight(from)) / millisecondsADay;

/**
 * The instant a day ends in a zone: the first instant of the next day there. Exact where midnight is skipped or comes
 * twice because the clocks change at midnight (Lebanon, Egypt, Iran).
 */
export const endOfDay = (day: Day, zone: string): Date => {
  const next = utcMidnight(day) + millisecondsADay;
  let before = next - furthestOffset;
  let after = next + furthestOffset;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (today(new Date(middle), zone) > day) after = middle;
    else before = middle;
  }
  return new Date(after);
};
