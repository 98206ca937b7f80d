/**
 * SQL that says whether a body has spoken by this report: it was sent once, whatever became of it. What its lines, values and
 * evidence say is what was last sent, also while the body writes anew what was given back to it.
 */
export const reportIsGiven = (report: string): string => `(${report}.submitted_at is not null)`;

/** SQL of a report's state as it counts: one that was returned and is with the body's own officer again stays returned. */
export const countedState = (report: string): string =>
  `case when ${report}.state = 'in-clearance' and ${reportIsGiven(report)} then 'returned' else ${report}.state end`;
