const before: readonly number[] = [7, 3, 1, 0];
const after: readonly number[] = [-1, -3, -7];

/**
 * Whether a reminder is due so many whole days before the last day (negative: after it): a week, three days, a day before,
 * on the day, and a day, three days, a week late, then weekly. On other days nobody is written to.
 */
export const remindsOn = (daysLeft: number): boolean =>
  before.includes(daysLeft) || after.includes(daysLeft) || (daysLeft < -7 && daysLeft % 7 === 0);

/** What belongs into the same letter once one is written: all that ends within a week, or is late. */
export const belongsInDigest = (daysLeft: number): boolean => daysLeft <= 7;
