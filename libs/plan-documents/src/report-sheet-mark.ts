/** Name of the hidden sheet that says which report a workbook is of, and what stood in it. */
export const reportMark = 'mufakat-report';
export const reportSchema = 'mufakat-report-2';

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

/** The column of a question of the round's own. */
export type AnswerField = `answer:${string}`;
export const answerField = (code: string): AnswerField => `answer:${code}`;
export const isAnswerField = (field: string): field is AnswerField => field.startsWith('answer:');
export const questionCodeOf = (field: AnswerField): string => field.slice('answer:'.length);

/** Columns of a value that a person fills in; the category only where a row waits for one to be named. */
export const reportValueFields = ['category', 'value', 'numerator', 'denominator', 'words', 'note'] as const;
export type ReportValueField = (typeof reportValueFields)[number];

/** Where a value stands: the whole, or a cut by sex, by age, or by an axis of the indicator's own. */
export interface ValuePlace {
  readonly indicator: string;
  readonly sex: string | null;
  readonly age: string | null;
  readonly axis: string | null;
  readonly category: string | null;
}

/** Where a filled-in cell belongs: the action, or the action, indicator and cut. `newAt` numbers rows whose category is still to be named. */
export const lineKey = (action: string): string => action;
export const valueKey = (at: ValuePlace & { readonly action: string; readonly newAt?: number }): string => {
  const parts = [at.action, at.indicator, at.sex, at.age, at.axis, at.category].map((part) =>
    encodeURIComponent(part ?? ''),
  );
  return at.newAt === undefined ? parts.join('/') : `${parts.slice(0, 5).join('/')}/+${String(at.newAt)}`;
};

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const linePattern = new RegExp(`^${uuid}$`, 'i');
const valuePattern = new RegExp(`^(${uuid})/(${uuid})/([^/]*)/([^/]*)/([^/]*)/([^/]*)$`, 'i');

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text) || null;
  } catch {
    return null;
  }
};

/** The action a row of the report is about; undefined where we did not write the key. */
export const actionOfKey = (key: string): string | undefined => (linePattern.test(key) ? key : undefined);

type Cut = string | null;
type Parts = [string, string, Cut, Cut, Cut, Cut];
const newPattern = /^\+\d+$/;

/** Where a row of the values belongs; undefined where we did not write the key. */
export const placeOfKey = (
  key: string,
): (ValuePlace & { readonly action: string; readonly isNew: boolean }) | undefined => {
  const parts = valuePattern.exec(key)?.slice(1);
  if (!parts) return undefined;
  const [action, indicator, sex, age, axis, named] = parts.map(decoded) as Parts;
  const isNew = newPattern.test(String(parts[5]));
  const place = { indicator, sex, age, axis, category: isNew ? null : named };
  return { action, ...place, isNew };
};
