/** Name of the hidden sheet that says which report a workbook is of, and what stood in it. */
export const reportMark = 'mufakat-report';
export const reportSchema = 'mufakat-report-1';

/** Columns of a line that a person fills in, in the order of the sheet. */
export const reportLineFields = [
  'noChange',
  'judgement',
  'narrative',
  'challenge',
  'nextStep',
  'helpNeeded',
  'nothingReason',
  'noEvidenceReason',
] as const;
export type ReportLineField = (typeof reportLineFields)[number];

/** Columns of a value that a person fills in. */
export const reportValueFields = ['value', 'numerator', 'denominator', 'words', 'note'] as const;
export type ReportValueField = (typeof reportValueFields)[number];

/** Where a filled-in cell belongs: the action, or the action, indicator and cut. */
export const lineKey = (action: string): string => action;
export const valueKey = (at: {
  readonly action: string;
  readonly indicator: string;
  readonly sex: string | null;
  readonly age: string | null;
}): string => [at.action, at.indicator, at.sex ?? '', at.age ?? ''].join('/');
