import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { inReadingOrder } from '@mufakat/planning/records/tree';
import { columnMark, propertyStart, rowMark } from '../docx-marks.js';
import { aboutLines, isLockedCell } from './body-sheets.js';
import { DocxPieces } from './docx-pieces.js';
import { type FileForBody, type FileMeta, languagesOf } from './file-meta.js';
import { headingOf, showingOf } from './plan-sheets.js';
import { columnsFor, type SheetColumn, show } from './sheet-columns.js';
import type { MarkedText } from './table-xml.js';
import { wordIn } from './words.js';

const shownFields = [
  'code',
  'parent',
  'title',
  'description',
  'expectedOutput',
  'startsOn',
  'endsOn',
  'lead',
  'support',
];
const widths: Readonly<Record<string, number>> = {
  title: 26,
  description: 30,
  expectedOutput: 24,
  parent: 16,
  code: 8,
};

/** What a table of actions has no room for is in the workbook. */
const holds =
  'This table holds the actions with their texts, days, lead and support. Activities, indicators, targets, budget and risks are in the Excel file of the same rows.';

const fieldOf = ({ key }: SheetColumn): string => key.split('.')[0] ?? key;

/** The columns of the action table, in the order in which they are read, in one language. */
const tableColumns = (language: string): SheetColumn[] => {
  const columns = columnsFor('action', [language], ['lead', 'support']);
  return shownFields.flatMap((field) => columns.filter((column) => fieldOf(column) === field));
};

const markOf = (record: PlanRecord, column: SheetColumn): string | undefined => {
  if (column.key === 'code') return rowMark(record.id, 0);
  return fieldOf(column) === 'title' ? rowMark(record.id, 1) : undefined;
};

/**
 * The actions of one body as a table in a Word file. Hidden bookmarks hold the ids of rows and columns, properties the
 * plan, revision and body, so that the edited file is read as exactly the edits made in it.
 */
export const writeBodyDocx = (document: PlanDocument, meta: FileMeta, part: FileForBody): Promise<Uint8Array> => {
  const pieces = new DocxPieces(meta);
  const showing = showingOf(document, meta);
  const [language = meta.language] = languagesOf(document, meta);
  const columns = tableColumns(language);
  const cellOf = (record: PlanRecord, column: SheetColumn): MarkedText => ({
    text: show(column, record, showing).split('\n'),
    bookmark: markOf(record, column),
    isLocked: isLockedCell(part, record, column),
  });
  const rows = inReadingOrder(document)
    .filter(({ kind }) => kind === 'action')
    .map((record) => columns.map((column) => cellOf(record, column)));
  const headings = columns.map((column) => ({
    heading: headingOf(column, [language], meta.language),
    width: widths[fieldOf(column)] ?? 11,
    bookmark: columnMark(column.key),
  }));
  const [title = '', ...lines] = aboutLines(meta, part);
  const properties = {
    [`${propertyStart}plan`]: document.plan,
    [`${propertyStart}revision`]: String(document.revision),
    [`${propertyStart}for`]: part.body,
    [`${propertyStart}language`]: meta.language,
    [`${propertyStart}languages`]: languagesOf(document, meta).join(' '),
  };
  const paper = [
    pieces.heading(title, 1),
    ...[...lines, wordIn(meta.language, holds)].map((line) => pieces.small(line)),
    pieces.table(headings, rows, 'landscape'),
  ];
  return pieces.file([pieces.section('landscape', [...paper, pieces.paragraph('')])], properties);
};
