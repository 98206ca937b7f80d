import type { ImportField } from './import-fields.js';
import type { Heading } from './headings.js';
import { guessLanguage } from './language-guess.js';
import { cellAt, type Row } from './sheet.js';
import { isBlank, readDecimal } from './values.js';

/** What one column of a table holds; `column` counted from 0. */
export interface ColumnMapping {
  readonly column: number;
  readonly heading: string;
  readonly field: ImportField;
  /** Depth of a level from the outermost, from 1. */
  readonly depth?: number;
  /** Language of the column's texts where it is not the table's. */
  readonly language?: string;
  /** Year or quarter that the heading names: a mark, a target or an amount for that time. */
  readonly year?: number;
  readonly quarter?: number;
  readonly currency?: string;
}

interface Seen {
  readonly heading: Heading;
  readonly column: number;
  field: ImportField;
}

const textsIn = (rows: readonly Row[], column: number): string[] =>
  rows
    .map((row) => cellAt(row, column))
    .filter(({ text, mergedFrom }) => text !== '' && !mergedFrom)
    .map(({ text }) => text);

const has = (seen: readonly Seen[], field: ImportField): boolean => seen.some((column) => column.field === field);
const firstOf = (seen: readonly Seen[], field: ImportField): Seen | undefined =>
  seen.find((column) => column.field === field);
const lastOf = (seen: readonly Seen[], field: ImportField): Seen | undefined =>
  [...seen].reverse().find((column) => column.field === field);

const isMark = (text: string): boolean =>
  /^(?:[x×хv✓✔☑■●█▪*+]|yes|oui|да|نعم|ya|ja)$/i.test(text.trim()) || isBlank(text);

/** A year at the head of a column: its group says what the cells are, else the cells themselves do. */
const yearField = (heading: Heading, texts: readonly string[]): ImportField => {
  if (heading.field === 'target' || heading.field === 'budget' || heading.field === 'baseline') return heading.field;
  if (texts.every(isMark)) return 'mark';
  if (heading.field === undefined || heading.field === 'period')
    return texts.every((text) => readDecimal(text) !== undefined) ? 'budget' : 'mark';
  return heading.field;
};

/** A table without a column called action: its activities, else its innermost level, are the actions. */
const chooseAction = (seen: readonly Seen[]): void => {
  if (has(seen, 'action')) return;
  const chosen = firstOf(seen, 'activity') ?? innermostLevel(seen) ?? firstOf(seen, 'description');
  if (chosen) chosen.field = 'action';
};

const innermostLevel = (seen: readonly Seen[]): Seen | undefined => {
  const isDetail = (['indicator', 'budget', 'risk'] as const).some((field) => has(seen, field));
  const levels = seen.filter(({ field }) => field === 'level');
  return levels.length > 1 || (levels.length === 1 && !(isDetail && has(seen, 'code')))
    ? lastOf(seen, 'level')
    : undefined;
};

/** "Measure | Action": the second of two in one language is what is done under the first. */
const partActions = (seen: readonly Seen[], rows: readonly Row[]): void => {
  const [first, ...others] = seen.filter(({ field }) => field === 'action');
  if (!first) return;
  const language = guessLanguage(textsIn(rows, first.column));
  for (const other of others) {
    const isTranslation =
      other.heading.language !== undefined || guessLanguage(textsIn(rows, other.column)) !== language;
    if (!isTranslation && !has(seen, 'activity')) other.field = 'activity';
  }
};

/** "Objective" beside the action is a text of it where hardly a value comes twice. */
const settleLevels = (seen: readonly Seen[], rows: readonly Row[]): void => {
  const action = firstOf(seen, 'action')?.column ?? Infinity;
  for (const level of seen.filter(({ field, column }) => field === 'level' && column > action)) {
    const texts = textsIn(rows, level.column);
    if (texts.length > 2 && new Set(texts).size / texts.length > 0.8 && !has(seen, 'description'))
      level.field = 'description';
  }
};

/** "No. | Pillar | No. | Action": a number left of a level numbers the level, where another numbers the action. */
const settleCodes = (seen: readonly Seen[]): void => {
  const codes = seen.filter(({ field }) => field === 'code');
  for (const code of codes.slice(0, -1)) {
    const next = seen.find(({ column }) => column === code.column + 1);
    code.field = next?.field === 'level' ? 'level-code' : 'ignore';
  }
};

const seenIn = (headings: readonly Heading[], rows: readonly Row[]): Seen[] =>
  headings.flatMap((heading, column) => {
    if (heading.text === '') return [];
    const field = heading.year === undefined ? (heading.field ?? 'ignore') : yearField(heading, textsIn(rows, column));
    return [{ heading, column, field }];
  });

const settled = (seen: Seen[], rows: readonly Row[]): Seen[] => {
  chooseAction(seen);
  partActions(seen, rows);
  settleLevels(seen, rows);
  settleCodes(seen);
  return seen;
};

const toMapping = ({ heading, column, field }: Seen, depth: number | undefined): ColumnMapping => ({
  column,
  heading: heading.text,
  field,
  ...(depth === undefined ? {} : { depth }),
  ...(heading.language === undefined ? {} : { language: heading.language }),
  ...(heading.year === undefined ? {} : { year: heading.year }),
  ...(heading.quarter === undefined ? {} : { quarter: heading.quarter }),
  ...(heading.currency === undefined ? {} : { currency: heading.currency }),
});

/** "pillar_en | pillar_ar" is one level in two languages; a language that comes again opens the next. */
const isSameLevel = (spoken: ReadonlySet<string>, { heading: { language } }: Seen): boolean =>
  language !== undefined && spoken.size > 0 && !spoken.has(language);

/** The columns of a table by their headings, and where the headings leave it open, by what stands below. */
export const recogniseColumns = (headings: readonly Heading[], rows: readonly Row[]): ColumnMapping[] => {
  const sample = rows.slice(0, 300);
  let depth = 0;
  let spoken = new Set<string>();
  return settled(seenIn(headings, sample), sample).map((column) => {
    if (column.field === 'level-code') return toMapping(column, depth + 1);
    if (column.field !== 'level') return toMapping(column, undefined);
    if (!isSameLevel(spoken, column)) {
      depth += 1;
      spoken = new Set();
    }
    if (column.heading.language !== undefined) spoken.add(column.heading.language);
    return toMapping(column, depth);
  });
};
