import { describe, expect, it } from '@jest/globals';
import { apply, withBefore } from '@mufakat/planning/changes/apply';
import type { Change } from '@mufakat/planning/changes/change';
import { fromParagraphs } from '@mufakat/planning/records/long-text';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { placesOf } from '@mufakat/planning/versions/amendment';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { proposeImport } from '../reading/propose.js';
import { readFile } from '../reading/read-file.js';
import { writeCsv } from './csv.js';
import { writeDocx } from './docx.js';
import type { FileMeta } from './file-meta.js';
import { writeJson } from './json.js';
import { writeXlsx } from './xlsx.js';

const uuid = (number: number) => `a0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const [plan, section, pillar, action, other, indicator] = [1, 2, 3, 4, 5, 6].map(uuid) as [
  ...[string, string, string, string, string, string],
];
const block = (text: string) => ({ ...Object.values(fromParagraphs([text], () => 'b1'))[0], position: 'a0' });
const root: PlanRecord = { id: plan, kind: 'plan', parent: null, position: 'a0', title: { en: 'National plan' } };
const adopted = apply({ plan, revision: 1, records: new Map([[plan, root]]) }, [
  { op: 'add', kind: 'section', id: section, parent: plan, 'title.en': 'Why', 'body.en/b1': block('We act') },
  { op: 'add', kind: 'pillar', id: pillar, parent: plan, code: 'P1', 'title.en': 'Schools' },
  { op: 'add', kind: 'action', id: action, parent: pillar, code: 'P1.A1', 'title.en': 'Train' },
  { op: 'add', kind: 'action', id: other, parent: pillar, code: 'P1.A2', 'title.en': 'Open clubs' },
  { op: 'add', kind: 'indicator', id: indicator, parent: action, 'title.en': 'Trained' },
]);
const changes: readonly Change[] = [
  { op: 'set', kind: 'section', id: section, 'body.en/b1': block('We act together') },
  { op: 'set', kind: 'action', id: action, endsOn: '2028-12-31', 'expectedOutput.en': 'Lessons' },
  { op: 'add', kind: 'target', id: uuid(7), parent: indicator, value: '10', dueOn: '2027-12-31' },
  { op: 'remove', kind: 'action', id: other },
];
const amended: PlanDocument = { ...apply(adopted, changes), revision: 2 };
const act = { body: 'Council of Ministers', actNumber: '17/2026', on: '2026-03-01' };
const meta: FileMeta = {
  ...{ title: 'National plan', stateLine: 'Version 3', language: 'en', direction: 'ltr', bodies: [] },
  amendments: [{ ...act, number: 1, title: 'First', version: 3, places: placesOf(withBefore(adopted, changes)) }],
};
const noted = '[Amended by Council of Ministers, 17/2026, 1 Mar 2026]';
const cited = '[Amended by 17/2026]';
const gone = '[P1.A2 Open clubs: taken out by 17/2026]';

const paragraphs = async (file: FileMeta): Promise<string[]> => {
  const xml = strFromU8(unzipSync(await writeDocx(amended, file))['word/document.xml'] ?? new Uint8Array());
  const all = xml.match(/<w:p>.*?<\/w:p>/g) ?? [];
  return all.map((one) => [...one.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''));
};
const behind = (lines: readonly string[], line: string) => lines[lines.indexOf(line) + 1];

describe('a consolidated text in Word', () => {
  it('names its amending acts at the head and cites each at every place it changed', async () => {
    const lines = await paragraphs(meta);
    expect(lines).toContain('Council of Ministers, 17/2026, 1 Mar 2026: First (Version 3)');
    expect(behind(lines, 'We act together')).toBe(cited);
    expect(behind(lines, 'P1 Schools')).toBe(gone);
    expect(behind(lines, 'by Dec\u00a02028')).toBe(cited);
    expect(behind(lines, 'Lessons')).toBe(cited);
    expect(behind(lines, 'Trained (10 by Dec 2027)')).toBe(cited);
    expect(lines.filter((line) => line === cited)).toHaveLength(4);
    expect(behind(lines, 'Train')).not.toBe(cited);
  });

  it('says so in the words of its language', async () => {
    const lines = await paragraphs({ ...meta, language: 'ar', direction: 'rtl' });
    expect(lines).toContain('[عُدِّل بموجب \u200e17/2026\u200e]');
    expect(lines.find((line) => line.startsWith('Council of Ministers، \u200e17/2026\u200e، '))).toBeDefined();
  });

  it('tells two acts of one number apart by their days, and names an act without a number in full', async () => {
    const [first] = meta.amendments ?? [];
    const another = { ...first, number: 2, on: '2027-05-02', places: [] };
    const named = await paragraphs({ ...meta, amendments: [first, another] as FileMeta['amendments'] });
    expect(named).toContain('[Amended by 17/2026, 1 Mar 2026]');
    const bare = { ...first, actNumber: undefined };
    const lines = await paragraphs({ ...meta, amendments: [bare] as unknown as FileMeta['amendments'] });
    expect(lines).toContain('[Amended by Council of Ministers, 1 Mar 2026]');
  });

  it('cites nothing where nothing was amended', async () => {
    const lines = await paragraphs({ ...meta, amendments: [] });
    expect(lines.filter((line) => /Amended|amended|taken out/.test(line))).toEqual([]);
  });
});

describe('an amended plan as a workbook', () => {
  it('lists each changed place with its act and notes it at the cell, and comes back without a difference', async () => {
    const bytes = await writeXlsx(amended, meta);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const rows = book.getWorksheet('Amendments')?.getSheetValues() as unknown[][];
    expect(rows.slice(2).map((row) => row.slice(4))).toEqual([
      ['Why', 'Text (en)'],
      ['P1.A1 Train', 'Ends'],
      ['P1.A1 Train', 'Expected output (en)'],
      ['2027-12-31', 'the whole'],
      ['P1.A2 Open clubs', 'taken out'],
    ]);
    const actions = book.getWorksheet('Actions');
    const keys = actions?.getRow(1).values as string[];
    expect(actions?.getRow(3).getCell(keys.indexOf('endsOn')).note).toBe(noted);

    const file = await readFile(bytes, 'plan.xlsx');
    const context = { existing: amended, bodies: [], newId: () => uuid(900), language: 'en' };
    expect(proposeImport(file, context).changes).toEqual([]);
  });
});

describe('an amended plan for machines', () => {
  it('names the acts in JSON with every place, and in CSV beside each action', () => {
    const json = JSON.parse(new TextDecoder().decode(writeJson(amended, meta))) as { amendments: unknown[] };
    expect(json.amendments).toMatchObject([
      { ...act, number: 1, version: 3, places: expect.arrayContaining([{ record: action, address: 'endsOn' }]) },
    ]);
    const [heading = '', row = ''] = new TextDecoder().decode(writeCsv(amended, meta)).split('\r\n');
    expect(heading).toContain(',Amended by');
    expect(row).toContain('"Council of Ministers, 17/2026, 1 Mar 2026"');
  });
});
