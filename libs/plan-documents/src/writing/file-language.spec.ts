import { apply } from '@mufakat/planning/changes/apply';
import type { Change } from '@mufakat/planning/changes/change';
import type { PlanDocument } from '@mufakat/planning/records/record';
import ExcelJS from 'exceljs';
import { proposeImport } from '../reading/propose.js';
import { readFile } from '../reading/read-file.js';
import { fileLanguageOf } from './file-language.js';
import { writeXlsx } from './xlsx.js';

const uuid = (number: number) => `a0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const plan = uuid(1);
const ministry = { id: uuid(9), acronym: null, name: { ar: 'وزارة الداخلية', en: 'Ministry of Interior' } };

const planIn = (languages: string[], authoritativeLanguages: string[] = []): PlanDocument => {
  const changes: Change[] = [
    { op: 'add', kind: 'plan', id: plan, parent: null, 'title.ar': 'خطة', languages, authoritativeLanguages },
    { op: 'add', kind: 'pillar', id: uuid(2), parent: plan, code: '1', 'title.ar': 'الوقاية' },
    { op: 'add', kind: 'action', id: uuid(3), parent: uuid(2), code: '1.1', 'title.ar': 'تدريب المعلمين' },
    { op: 'add', kind: 'assignment', id: uuid(4), parent: uuid(3), body: ministry.id, role: 'lead' },
  ];
  return { ...apply({ plan, revision: 0, records: new Map() }, changes), revision: 3 };
};

describe('the words around a plan’s text', () => {
  it('are the reader’s where the plan is written in that language, and where it names none', () => {
    expect(fileLanguageOf(planIn(['ar', 'en']), 'en')).toBe('en');
    expect(fileLanguageOf(planIn(['ar', 'en'], ['ar']), 'ar')).toBe('ar');
    expect(fileLanguageOf(planIn([]), 'en')).toBe('en');
  });

  it('are else the plan’s own, the authoritative language first, as far as there are words', () => {
    expect(fileLanguageOf(planIn(['ar']), 'en')).toBe('ar');
    expect(fileLanguageOf(planIn(['en', 'fr', 'ar'], ['ar']), 'id')).toBe('ar');
    expect(fileLanguageOf(planIn(['mn']), 'ar')).toBe('ar');
  });

  it('make a workbook of an Arabic plan Arabic for an English reader, and what is edited in it comes back', async () => {
    const document = planIn(['ar']);
    const language = fileLanguageOf(document, 'en');
    const meta = { title: 'خطة', stateLine: 'مسودة', language, direction: 'rtl' as const, bodies: [ministry] };
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await writeXlsx(document, meta)).buffer as ArrayBuffer);
    const shown = book.worksheets.filter(({ state }) => state === 'visible');
    expect(shown.map(({ name }) => name)).toEqual(expect.arrayContaining(['الخطة', 'المحاور', 'الإجراءات']));
    for (const sheet of shown) {
      const headings = sheet.getRow(2).values as string[];
      const read = headings.filter((heading) => heading && heading !== 'id');
      expect(read.filter((heading) => /[a-z]/iu.test(heading))).toEqual([]);
      expect(sheet.views[0]?.rightToLeft).toBe(true);
    }
    const actions = book.getWorksheet('الإجراءات')!;
    const keys = actions.getRow(1).values as string[];
    const back = async () =>
      proposeImport(await readFile(new Uint8Array(await book.xlsx.writeBuffer()), 'plan.xlsx'), {
        ...{ bodies: [ministry], existing: document, language: 'en', newId: () => uuid(50) },
      });
    expect((await back()).changes).toEqual([]);
    actions.getRow(3).getCell(keys.indexOf('title.ar')).value = 'تدريب جميع المعلمين';
    expect((await back()).changes).toEqual([
      { op: 'set', kind: 'action', id: uuid(3), 'title.ar': 'تدريب جميع المعلمين' },
    ]);
  });
});
