import { describe, expect, it } from '@jest/globals';
import {
  Document,
  HeadingLevel,
  type IRunOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { readFile } from './read-file.js';
import { cellAt, type ReadFile } from './sheet.js';

const texts = (file: ReadFile, sheet = 0) => file.sheets[sheet]!.rows.map((row) => row.map((cell) => cell.text));

const workbook = async (fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

describe('a workbook is read', () => {
  it('with merged cells repeating the text of their first', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('Plan');
      sheet.getCell('A1').value = 'Prevention';
      sheet.getCell('B1').value = 'Train teachers';
      sheet.getCell('B2').value = 'Print a guide';
      sheet.mergeCells('A1:A2');
    });
    const file = await readFile(bytes, 'plan.xlsx');
    expect(texts(file)).toEqual([
      ['Prevention', 'Train teachers'],
      ['Prevention', 'Print a guide'],
    ]);
    expect(cellAt(file.sheets[0]!.rows[1], 0).mergedFrom).toEqual([0, 0]);
  });

  it('with dates as days wherever the server stands, and formulas, links and rich text as what they show', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('Plan');
      sheet.getCell('A1').value = new Date(Date.UTC(2026, 2, 1));
      sheet.getCell('B1').value = { formula: 'A1+1', result: 7 };
      sheet.getCell('C1').value = { text: 'the act', hyperlink: 'https://example.org' };
      sheet.getCell('D1').value = {
        richText: [{ text: 'Train ' }, { text: 'teachers' }, { text: '2', font: { vertAlign: 'superscript' } }],
      };
      sheet.getCell('E1').value = 0.5;
      sheet.getCell('E1').numFmt = '0%';
      sheet.getCell('F1').value = 1.1;
      sheet.getCell('F1').numFmt = '0.00';
      sheet.getCell('A1').font = { bold: true };
    });
    const file = await readFile(bytes, 'plan.xlsx');
    expect(texts(file)).toEqual([['2026-03-01', '7', 'the act', 'Train teachers', '50%', '1.10']]);
    expect(file.sheets[0]!.rows[0]![0]).toEqual({ text: '2026-03-01', day: '2026-03-01', bold: true });
  });

  it('keeps row numbers across empty rows, and says which sheet is hidden', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('Plan');
      sheet.getCell('A3').value = 'third';
      book.addWorksheet('Lists', { state: 'hidden' }).getCell('A1').value = 'x';
    });
    const file = await readFile(bytes, 'plan.xlsx');
    expect(texts(file)).toEqual([[], [], ['third']]);
    expect(file.sheets[1]!.isHidden).toBe(true);
  });

  it('without filling memory for a merged range over the whole sheet', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('Plan');
      sheet.getCell('A1').value = 'Title';
      sheet.mergeCells('A1:B1');
    });
    const { unzipSync } = await import('fflate');
    const parts = unzipSync(bytes);
    const path = 'xl/worksheets/sheet1.xml';
    parts[path] = strToU8(new TextDecoder().decode(parts[path]).replace('A1:B1', 'A1:XFD1048576'));
    expect(texts(await readFile(zipSync(parts), 'plan.xlsx'))[0]![0]).toBe('Title');
  });
});

describe('a delimited file is read', () => {
  const arabic = 'الرمز;الإجراء;الجهة المسؤولة\n1;تدريب المعلمين على الوقاية من التطرف العنيف;وزارة التربية\n';
  const russian = 'Код;Мероприятие;Ответственный исполнитель\n1;Обучение учителей; Министерство образования\n';
  const french = 'Code;Mesure;Chef de file\n1;Former les enseignants à la prévention;Ministère de l’Éducation\n';

  it.each([
    ['windows-1256', arabic],
    ['windows-1251', russian],
    ['windows-1252', french],
    ['utf-16le', arabic],
    ['utf-16be', russian],
    ['utf-8', arabic],
  ])('in %s without being told', async (encoding, text) => {
    const file = await readFile(new Uint8Array(iconv.encode(text, encoding)), 'plan.csv');
    expect(file.encoding).toBe(encoding);
    expect(file.delimiter).toBe(';');
    expect(texts(file)).toEqual(
      text
        .trim()
        .split('\n')
        .map((line) => line.split(';').map((cell) => cell.trim())),
    );
  });

  it('with its byte order mark taken off', async () => {
    const file = await readFile(new Uint8Array(iconv.encode('code\taction\n', 'utf-16le', { addBOM: true })), 'a.tsv');
    expect(texts(file)).toEqual([['code', 'action']]);
  });

  it('with line breaks, delimiters and quotes inside quoted cells', async () => {
    const file = await readFile(strToU8('a,b\n"one, two\nthree","say ""yes"""\n'), 'a.csv');
    expect(texts(file)).toEqual([
      ['a', 'b'],
      ['one, two\nthree', 'say "yes"'],
    ]);
  });

  it('with stray quotes as plain letters', async () => {
    const file = await readFile(strToU8('a\tb\n"open\t1\nnext\t2\n'), 'a.tsv');
    expect(texts(file)[1]).toEqual(['"open', '1']);
  });

  it('and pipes and an announced separator are understood', async () => {
    expect(texts(await readFile(strToU8('a|b\n1|2'), 'a.txt'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(texts(await readFile(strToU8('sep=;\na;b,c\n1;2'), 'a.csv'))).toEqual([
      ['a', 'b,c'],
      ['1', '2'],
    ]);
  });
});

describe('a Word file is read', () => {
  const bold = (text: string): IRunOptions => ({ text, bold: true });
  const cell = (text: string, options: object = {}) =>
    new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)), ...options });

  it('table by table, with spans, vertical merges and the headings above', async () => {
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Pillar 1: Prevention', heading: HeadingLevel.HEADING_1 }),
            new Table({
              rows: [
                new TableRow({ children: [cell('Code'), cell('Action', { columnSpan: 2 })] }),
                new TableRow({
                  children: [cell('1', { verticalMerge: VerticalMergeType.RESTART }), cell('a\nb'), cell('c')],
                }),
                new TableRow({
                  children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('d'), cell('e')],
                }),
              ],
            }),
            new Paragraph({ text: 'Objective 1.1', heading: HeadingLevel.HEADING_2 }),
            new Table({
              rows: [
                new TableRow({
                  children: [
                    new TableCell({
                      children: [
                        new Paragraph({
                          children: [new TextRun(bold('Mapping')), new TextRun({ ...bold('3'), superScript: true })],
                        }),
                      ],
                    }),
                  ],
                }),
              ],
            }),
          ],
        },
      ],
    });
    const file = await readFile(new Uint8Array(await Packer.toBuffer(document)), 'plan.docx');
    expect(texts(file)).toEqual([
      ['Code', 'Action', 'Action'],
      ['1', 'a\nb', 'c'],
      ['1', 'd', 'e'],
    ]);
    expect(cellAt(file.sheets[0]!.rows[2], 0).mergedFrom).toEqual([1, 0]);
    expect(file.sheets[1]!.rows[0]).toEqual([{ text: 'Mapping', bold: true }]);
    expect(file.sheets[1]!.headings!.map(({ text }) => text)).toEqual(['Pillar 1: Prevention', 'Objective 1.1']);
  });
});

describe('a file is refused by name', () => {
  const refusal = async (bytes: Uint8Array, name: string) => {
    try {
      await readFile(bytes, name);
    } catch (refused) {
      return refused as Error & { code: string };
    }
    throw new Error(`${name} was read`);
  };

  it('when it unpacks to far more than it weighs', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(20_000_000) });
    expect(await refusal(bomb, 'plan.xlsx')).toMatchObject({ code: 'file.too-dense' });
  });

  it('when it declares more than a hundred megabytes', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`xl/${at}.bin`, new Uint8Array(2_000_000)]),
    );
    expect(await refusal(zipSync(parts), 'plan.xlsx')).toMatchObject({ code: 'file.unzips-too-large' });
  });

  it('when a part is larger than it declares', async () => {
    const zip = zipSync({ 'xl/workbook.xml': strToU8('x'.repeat(100_000)) });
    const directory = zip.length - 22 - (46 + 'xl/workbook.xml'.length);
    new DataView(zip.buffer).setUint32(directory + 24, 100, true);
    expect(await refusal(zip, 'plan.xlsx')).toMatchObject({ code: 'file.damaged' });
  });

  it('when it holds thousands of parts, or one that climbs out of its folder', async () => {
    const many = Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`xl/${at}`, strToU8('x')]));
    expect(await refusal(zipSync(many), 'plan.xlsx')).toMatchObject({ code: 'file.too-many-entries' });
    expect(await refusal(zipSync({ 'xl/../../etc/x': strToU8('x') }), 'plan.xlsx')).toMatchObject({
      code: 'file.unsafe-path',
    });
  });

  it('when it is old, protected, empty, cut, or of another kind', async () => {
    expect(await refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'plan.xls')).toMatchObject({
      code: 'file.old-or-protected',
    });
    expect(await refusal(new Uint8Array(), 'plan.csv')).toMatchObject({ code: 'file.empty' });
    expect(await refusal(strToU8('hello'), 'plan.xlsx')).toMatchObject({ code: 'file.damaged' });
    expect(await refusal(strToU8('%PDF-1.4'), 'plan.pdf')).toMatchObject({ code: 'file.kind-unknown' });
    const cut = (await workbook((book) => (book.addWorksheet('a').getCell('A1').value = 'x'))).slice(0, 900);
    expect(await refusal(cut, 'plan.xlsx')).toMatchObject({ code: 'file.damaged' });
  });
});

it('a workbook of 5,000 rows is read whole', async () => {
  const bytes = await workbook((book) => {
    const sheet = book.addWorksheet('Plan');
    for (let row = 0; row < 5000; row += 1) {
      sheet.addRow(Array.from({ length: 12 }, (_, column) => `row ${row} column ${column}`));
    }
  });
  expect((await readFile(bytes, 'plan.xlsx')).sheets[0]!.rows).toHaveLength(5000);
}, 120_000);
