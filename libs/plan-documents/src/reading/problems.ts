import { addressOf, type ReadFile } from './sheet.js';
import { filled, type MessageParameters } from './unreadable-file.js';

/** What a reading has to say to the person; the key is the key of its translation. */
export const problemTexts = {
  'sheet.no-heading': 'No heading row was recognised; choose the row that names the columns.',
  'sheet.hidden': 'This sheet is hidden and is left out.',
  'sheet.no-action-column': 'No column holds the actions; choose it.',
  'column.ignored': 'The column "{heading}" is not taken.',
  'column.status-ignored': 'The column "{heading}" is not taken: progress belongs to reports, not to the plan.',
  'column.language-guessed': 'The column "{heading}" is read as {language}.',
  'column.language-unknown':
    'The language of the column "{heading}" is not known; it is not taken until you choose one.',
  'file.language-guessed': 'The texts are read as {language}.',
  'row.note': 'Read as a note, not taken: "{text}".',
  'row.total': 'A total is not taken; it is computed: "{text}".',
  'row.without-action': 'This row has no action to belong to.',
  'action.no-title': 'An action without a title.',
  'action.unknown-code': 'No action has the code "{code}".',
  'action.twice': 'The code "{code}" stands on more than one action.',
  'code.restarts': 'The numbers start again in each group and are not taken as codes.',
  'code.is-date': 'The spreadsheet has turned this code into a date; type it again as text.',
  'date.hijri': 'A Hijri date is not converted; write it in the Gregorian calendar: "{text}".',
  'date.buddhist-era': 'A Buddhist-era date is not converted; write it in the Gregorian calendar: "{text}".',
  'date.not-understood': 'This time is not understood and is left empty: "{text}".',
  'date.no-such-day': 'There is no such day: "{text}".',
  'date.ambiguous': 'Read as {day}; day and month could be the other way round: "{text}".',
  'date.end-before-start': 'The end is before the start.',
  'number.not-understood': 'This is no number; it is kept as a note: "{text}".',
  'money.not-understood': 'This is no amount; it is kept as the source of funding: "{text}".',
  'money.no-currency': 'An amount without a currency.',
  'text.too-long': 'The text is {length} characters long; at most {limit} are taken.',
  'lead.two': 'Two or more leads: {bodies}. A plan usually names one with main responsibility.',
  'lead.none': 'An action without a lead.',
  'body.near': '"{text}" is taken for {body}.',
  'body.proposed': '"{text}" is not in the directory; it is proposed as a new body.',
  'body.left-out': '"{text}" is not in the directory and is left out.',
  'target.without-indicator': 'A baseline or target without an indicator is not taken.',
  'indicator.uneven': 'The number of targets does not match the number of indicators; the text is kept with the first.',
  'parent.unknown': 'There is no "{text}" in the plan; it is added.',
  'record.gone': 'This row carries an id that the plan does not hold; it is added anew.',
  'record.id-twice': 'Two rows carry the same id; this one is added anew.',
  'record.matched-by-title': 'Taken for the existing "{title}".',
  'record.child-of-removed': 'Removed together with what it belongs to.',
  'record.still-used': '"{title}" still has rows under it and is not removed.',
  'plan.other': 'This file was written from another plan; it is read as an ordinary file.',
  'plan.moved-on': 'The plan has changed since this file was written (revision {written}, now {current}).',
  'order.kept': 'Most rows stand in another order, as after sorting; the order of the plan is kept.',
  'value.not-allowed': '"{text}" is not one of: {options}.',
  'problems.more': 'The same was found in {count} more places: {text}',
  'row.left-out': '{count} edits are left out: they are in rows or columns that others decide.',
  'removal.many': '{count} rows are no longer in the file and will be removed.',
} as const;
export type ProblemCode = keyof typeof problemTexts;

/** `error`: something of the file is not taken; `warning`: taken, please check; `notice`: for information. */
export type Severity = 'error' | 'warning' | 'notice';

export interface Problem {
  readonly severity: Severity;
  readonly sheet: string;
  /** "B12" or "row 12, column 2"; absent where the whole sheet is meant. */
  readonly at?: string;
  readonly message: { readonly code: ProblemCode; readonly params: MessageParameters; readonly text: string };
}

/** A place in a file, counted from 0. */
export interface Place {
  readonly sheet: number;
  readonly row?: number;
  readonly column?: number;
}

const shortened = (value: string | number): string | number =>
  typeof value === 'string' && value.length > 120 ? `${value.slice(0, 117)}...` : value;

/** As many places as a person will read through; the rest of a kind is counted. */
const mostOfOneKind = 100;

/** Collects what is to be said; the same is said once a place. */
export class Problems {
  private readonly found = new Map<string, Problem>();
  private readonly times = new Map<ProblemCode, number>();

  constructor(private readonly file: ReadFile) {}

  say(severity: Severity, code: ProblemCode, place: Place, params: MessageParameters = {}): void {
    const times = (this.times.get(code) ?? 0) + 1;
    this.times.set(code, times);
    if (times > mostOfOneKind) return;
    const { sheet, at } = this.named(place);
    const problem = problemOf(severity, code, params);
    const key = `${code} ${place.sheet} ${at ?? ''} ${problem.message.text}`;
    this.found.set(key, { ...problem, sheet, ...(at === undefined ? {} : { at }) });
  }

  private named({ sheet, row, column }: Place): { sheet: string; at?: string } {
    const found = this.file.sheets[sheet];
    if (!found) return { sheet: '' };
    return row === undefined ? { sheet: found.name } : { sheet: found.name, at: addressOf(found, row, column) };
  }

  get all(): Problem[] {
    const more = [...this.times].flatMap(([code, times]) => {
      if (times <= mostOfOneKind) return [];
      return [problemOf('notice', 'problems.more', { count: times - mostOfOneKind, text: problemTexts[code], code })];
    });
    return [...this.found.values(), ...more];
  }
}

const problemOf = (severity: Severity, code: ProblemCode, params: MessageParameters): Problem => {
  const short = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shortened(value)]));
  return { severity, sheet: '', message: { code, params: short, text: filled(problemTexts[code], short) } };
};
