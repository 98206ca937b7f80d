import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { apply } from '@mufakat/planning/changes/apply';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { fromParagraphs } from '@mufakat/planning/records/long-text';
import { readMatrix } from './reading/comment-matrix.js';
import { readFile } from './reading/read-file.js';
import { writeMatrixDocx, writeMatrixXlsx } from './writing/comment-matrix.js';

const idOf = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const [plan, section, pillar, action] = [idOf(1), idOf(2), idOf(3), idOf(4)];
const empty = { plan, revision: 0, records: new Map() } as unknown as PlanDocument;
const [block = { id: '' }] = Object.values(fromParagraphs(['Schools teach dialogue.']));
const document = apply(empty, [
  { op: 'add', kind: 'plan', id: plan, parent: null, 'title.en': 'National plan', languages: ['en'] },
  { op: 'add', kind: 'section', id: section, parent: plan, 'title.en': 'Context', [`body.en/${block.id}`]: block },
  { op: 'add', kind: 'pillar', id: pillar, parent: plan, code: 'P1', 'title.en': 'Education' },
  { op: 'add', kind: 'action', id: action, parent: pillar, code: 'P1.A1', 'title.en': '=Train teachers' },
] as never);
const meta = { title: 'National plan', stateLine: 'Version 1', language: 'en', direction: 'ltr', bodies: [] } as const;
const part = { round: idOf(9), hash: 'abc', lines: [] };

const filled = async (edit: (sheet: ExcelJS.Worksheet) => void) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeMatrixXlsx(document, meta, part)).buffer as ArrayBuffer);
  const [sheet] = book.worksheets;
  if (sheet) edit(sheet);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  return readMatrix(await readFile(bytes, 'matrix.xlsx'), document);
};
const rowOf = (sheet: ExcelJS.Worksheet, id: string): ExcelJS.Row => {
  let found: ExcelJS.Row | undefined;
  sheet.eachRow((row) => {
    if (row.getCell(10).value === id) found = row;
  });
  if (!found) throw new Error('no row');
  return found;
};

describe('a comment matrix filled in without an account', () => {
  test('lands on its records, sorted and added to, in Excel', async () => {
    const read = await filled((sheet) => {
      rowOf(sheet, action).getCell(7).value = 'Which teachers?';
      rowOf(sheet, action).getCell(9).value = 'High';
      rowOf(sheet, pillar).getCell(8).value = 'Learning';
      const moved = (rowOf(sheet, section).values as ExcelJS.CellValue[]).slice(1);
      sheet.spliceRows(rowOf(sheet, section).number, 1);
      moved[7] = 'Schools live dialogue.';
      sheet.addRow(moved);
      sheet.addRow(['P1', '', '', '', '', 'Dana Doe, Youth Union', 'Known by its code', '', 'soon']);
      sheet.addRow(['P9', 'Health', '', '', '', '', 'Where is health?']);
    });
    expect(read).toMatchObject({ plan, round: part.round, hash: 'abc' });
    expect(
      read?.words.map(({ is, at, priority, unplaced, changes, author, found }) => ({
        ...{ is, at, priority, unplaced, changes, author, found },
      })),
    ).toMatchObject([
      { is: 'change', at: { record: pillar, field: 'title' }, changes: [{ id: pillar, 'title.en': 'Learning' }] },
      { is: 'comment', at: { record: action }, priority: 'high' },
      { is: 'change', at: { record: section, block: block.id } },
      { is: 'comment', at: { record: pillar }, author: 'Dana Doe, Youth Union', found: 'code' },
      { is: 'comment', at: { record: null }, unplaced: 'row-unknown' },
    ]);
    expect(read?.notices).toMatchObject([{ code: 'priority-unknown', text: 'soon' }]);
  });

  test('holds no formula that a plan brought', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await writeMatrixXlsx(document, meta, part)).buffer as ArrayBuffer);
    const [sheet] = book.worksheets;
    expect(sheet && rowOf(sheet, action).getCell(2).value).toBe("'=Train teachers");
  });

  test('lands on its records in Word too, however the rows stand', async () => {
    const parts = unzipSync(await writeMatrixDocx(document, meta, part));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    const of = rows.find((row) => row.includes(action.replaceAll('-', ''))) ?? '';
    const cells = of.split('</w:tc>');
    cells[6] = (cells[6] ?? '').replace('</w:p>', '<w:r><w:t>Which teachers?</w:t></w:r></w:p>');
    const rest = rows.slice(1).filter((row) => row !== of);
    const changed = xml.replace(rows.slice(1).join(''), cells.join('</w:tc>') + rest.join(''));
    const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(changed) });
    const read = readMatrix(await readFile(bytes, 'matrix.docx'), document);
    expect(read?.words).toMatchObject([{ is: 'comment', at: { record: action }, text: 'Which teachers?' }]);
  });

  test('is no matrix of ours without its marks', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Comments').addRow(['code', 'comment']);
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    expect(readMatrix(await readFile(bytes, 'a.xlsx'), document)).toBeUndefined();
  });
});
