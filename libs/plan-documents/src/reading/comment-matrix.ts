import { faultsIn } from '@mufakat/planning/changes/faults';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { isUuid } from '@mufakat/planning/records/value-faults';
import type { BroughtFile, BroughtPlace, BroughtWord, FoundBy } from '../brought.js';
import { askedTextOf, matrixColumns, type MatrixColumn, matrixRecords, wordingChange } from '../comment-matrix.js';
import { reviewWord } from '../review-words.js';
import { languagesOf } from '../writing/file-meta.js';
import { sheetMark } from '../writing/plan-sheets.js';
import { markSheet } from '../writing/xlsx.js';
import { cellAt, type ReadFile, type Row, type Sheet } from './sheet.js';

/** Plan, round, hash and language that a file of ours carries, by their names. */
export const carriedProperties = (file: ReadFile): ReadonlyMap<string, string> => {
  const rows = file.sheets.find(({ name, isHidden }) => name === markSheet && isHidden)?.rows ?? [];
  return new Map(rows.map((row) => [cellAt(row, 0).text, cellAt(row, 1).text]));
};

const priorityWords: Readonly<Record<string, 'high' | 'medium' | 'low'>> = {
  ...{ high: 'high', h: 'high', عالية: 'high', عالي: 'high' },
  ...{ medium: 'medium', m: 'medium', متوسطة: 'medium', متوسط: 'medium' },
  ...{ low: 'low', l: 'low', منخفضة: 'low', منخفض: 'low' },
};

interface Table {
  readonly sheet: Sheet;
  readonly columns: Readonly<Record<MatrixColumn, number>>;
  readonly id: number;
  readonly rows: readonly number[];
}

const isKeys = (row: Row): boolean => {
  const texts = row.map(({ text }) => text);
  return texts.includes('comment') && texts.includes('code') && texts.some((text) => text.startsWith(sheetMark));
};

/** The sheet that carries our columns; rows down to its own heading are none of it. */
const tableIn = ({ sheets }: ReadFile): Table | undefined => {
  for (const sheet of sheets) {
    const at = sheet.rows.findIndex(isKeys);
    const keys = sheet.rows[at]?.map(({ text }) => text);
    if (!keys) continue;
    const columns = Object.fromEntries(matrixColumns.map((key) => [key, keys.indexOf(key)])) as Table['columns'];
    const id = keys.findIndex((key) => key.startsWith(sheetMark));
    const rows = [...sheet.rows.keys()].filter((row) => row > at);
    return { sheet, columns, id, rows };
  }
  return undefined;
};

type Texts = Readonly<Record<MatrixColumn, string>>;
interface Filled {
  readonly where: string;
  readonly id: string;
  readonly text: Texts;
}

const filledIn = ({ sheet, columns, id, rows }: Table, language: string): Filled[] =>
  rows.flatMap((at) => {
    const row = sheet.rows[at];
    const text = Object.fromEntries(
      matrixColumns.map((column) => [column, columns[column] < 0 ? '' : cellAt(row, columns[column]).text]),
    ) as Texts;
    const isHeading = ['en', 'ar', language].some((tag) => text.comment === reviewWord(tag, 'comment'));
    const isEmpty = text.comment === '' && text.proposal === '';
    const number = String(at + 1 - (sheet.rowsAdded ?? 0));
    return isHeading || isEmpty ? [] : [{ where: number, id: cellAt(row, id).text, text }];
  });

interface Known {
  readonly record: PlanRecord;
  readonly found: FoundBy;
}

const titlesOf = (record: PlanRecord): unknown[] => Object.values(record['title'] ?? {});
const only = (records: readonly PlanRecord[], found: FoundBy): Known | undefined => {
  const [record, second] = records;
  return record && !second ? { record, found } : undefined;
};

/** A row that somebody added: known by its code, else by its title, where only one record has it. */
const byWords = (records: readonly PlanRecord[], { code, title }: Texts): Known | undefined =>
  (code === ''
    ? undefined
    : only(
        records.filter((record) => record.code === code),
        'code',
      )) ??
  (title === ''
    ? undefined
    : only(
        records.filter((record) => titlesOf(record).includes(title)),
        'title',
      ));

const isNamedSo = (record: PlanRecord, { code, title }: Texts): boolean =>
  (code !== '' && record.code === code) || titlesOf(record).includes(title);

type Base = Pick<BroughtWord, 'where' | 'priority' | 'author' | 'found'>;

/** Reads one row after the other against the frozen text. */
class MatrixReader {
  private readonly records: readonly PlanRecord[];

  constructor(
    private readonly document: PlanDocument,
    private readonly languages: readonly string[],
    private readonly language: string,
  ) {
    this.records = matrixRecords(document);
  }

  read(row: Filled): BroughtWord[] {
    const known = this.known(row);
    const base: Base = { where: row.where, ...this.beside(row), ...(known && { found: known.found }) };
    const isWhole = known?.record.id === this.document.plan || row.text.title === reviewWord(this.language, 'whole');
    if (isWhole) return this.plainly(row.text, base, { record: null });
    if (!known) return this.unplaced(row.text, base);
    return this.ofRecord(row.text, base, known.record);
  }

  /** By its hidden id, unless code and title say plainly that the ids were left behind when rows were sorted. */
  private known({ id, text }: Filled): Known | undefined {
    const record = isUuid(id) ? this.document.records.get(id) : undefined;
    const named = byWords(this.records, text);
    const isLeftBehind = record && named && !isNamedSo(record, text) && record.id !== this.document.plan;
    return record && !isLeftBehind ? { record, found: 'id' } : named;
  }

  private beside({ text }: Filled): Pick<BroughtWord, 'priority' | 'author'> {
    const priority = priorityWords[text.priority.toLowerCase()];
    return { ...(priority && { priority }), ...(text.author !== '' && { author: text.author }) };
  }

  private ofRecord(text: Texts, base: Base, record: PlanRecord): BroughtWord[] {
    const asked = askedTextOf(record, this.languages);
    if (text.proposal === '' || asked.text === text.proposal)
      return this.plainly({ ...text, proposal: '' }, base, { record: record.id });
    const change = wordingChange(record, asked, text.proposal);
    if (!change || faultsIn(this.document, [change]).length > 0)
      return this.plainly(text, { ...base, ...(change && { unplaced: 'fixed-text' }) }, { record: record.id });
    const { field, language, block } = asked;
    const at = { record: record.id, field, language, ...(block !== undefined && { block }) };
    const reason = text.comment === '' ? {} : { reason: text.comment };
    return [{ ...base, is: 'change', at, text: text.proposal, before: asked.text, ...reason, changes: [change] }];
  }

  /** As a comment, a proposed wording said in it. */
  private plainly({ comment, proposal }: Texts, base: Base, at: BroughtPlace): BroughtWord[] {
    const said = [comment, proposal && this.worded(proposal)].filter(Boolean).join('\n');
    return said === '' ? [] : [{ ...base, is: proposal === '' ? 'comment' : 'proposal', at, text: said }];
  }

  private worded(wording: string): string {
    return `${reviewWord(this.language, 'wordingIs')} ${wording}`;
  }

  /** Nothing is lost: it goes to the plan as a whole, with the words its row began with. */
  private unplaced(text: Texts, base: Base): BroughtWord[] {
    const row = [text.code, text.title].filter(Boolean).join(' ');
    return this.plainly(text, base, { record: null }).map((word) => ({
      ...word,
      unplaced: 'row-unknown',
      text: row === '' ? word.text : `${row}: ${word.text}`,
    }));
  }
}

/** All that a filled-in matrix says of the frozen text it was made from; undefined where the file is no matrix of ours. */
export const readMatrix = (file: ReadFile, document: PlanDocument): BroughtFile | undefined => {
  const table = tableIn(file);
  const said = carriedProperties(file);
  if (!table || !said.has('round')) return undefined;
  const language = said.get('language') ?? 'en';
  const reader = new MatrixReader(document, languagesOf(document, { language }), language);
  const rows = filledIn(table, language);
  const notices = rows.flatMap(({ where, text }) =>
    text.priority === '' || priorityWords[text.priority.toLowerCase()]
      ? []
      : [{ where, code: 'priority-unknown' as const, text: text.priority }],
  );
  const { plan = '', round = '', hash = '' } = Object.fromEntries(said);
  return { plan, round, hash, words: rows.flatMap((row) => reader.read(row)), notices };
};
