/** Weeks a round is open unless somebody says otherwise. */
export const usualWeeks = 3;
/** The day so many weeks later. */
export const inWeeks = (day: string, weeks: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
