import { describe, expect, it } from '@jest/globals';
import { apply } from '@mufakat/planning/changes/apply';
import type { Change } from '@mufakat/planning/changes/change';
import { fromProse } from '@mufakat/planning/records/long-text';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { proposeImport } from '../reading/propose.js';
import { kindDescriptions } from '@mufakat/planning/records/kinds';
import { readFile } from '../reading/read-file.js';
import { writeCsv } from './csv.js';
import { writeDocx } from './docx.js';
import type { FileMeta } from './file-meta.js';
import { planDocumentSchema, writeJson } from './json.js';
import { writeTableDocx } from './table-docx.js';
import { writeTableXlsx } from './table-xlsx.js';
import { wordIn } from './words.js';
import { writeXlsx } from './xlsx.js';

const uuid = (number: number) => `a0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const plan = uuid(1);
const moi = { id: uuid(901), acronym: 'MoI', name: { en: 'Ministry of Interior', ar: 'وزارة الداخلية' } };
const prose = fromProse({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'We ' },
        { type: 'text', text: 'act', marks: [{ type: 'bold' }] },
        { type: 'footnote', attrs: { text: 'Council decision 5' } },
        { type: 'text', text: ', see ' },
        { type: 'text', text: 'the annex', marks: [{ type: 'link', attrs: { href: 'https://un.org/?a=1&b=2' } }] },
      ],
    },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'together' }] },
            {
              type: 'orderedList',
              content: [
                { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'in order' }] }] },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'table',
      content: ['tableHeader', 'tableCell'].map((type) => ({
        type: 'tableRow',
        content: ['Year', 'Places'].map((text) => ({
          type,
          content: [{ type: 'paragraph', content: [{ type: 'text', text: `${type} ${text}` }] }],
        })),
      })),
    },
  ],
});
const changes: Change[] = [
  {
    op: 'add',
    kind: 'plan',
    id: plan,
    parent: null,
    'title.en': 'Plan of Sampleland',
    'title.ar': 'خطة سامبللاند',
    languages: ['en', 'ar'],
    startsOn: '2026-01-01',
    endsOn: '2028-12-31',
    levelScheme: {
      levels: [
        { key: 'pillar', name: { en: 'Pillar', ar: 'محور' } },
        { key: 'measure', name: { en: 'Measure', ar: 'تدبير' } },
      ],
      actionLevel: 1,
    },
  },
  { op: 'add', kind: 'section', id: uuid(5), parent: plan, 'title.en': 'Introduction', body: { en: prose } },
  {
    op: 'add',
    kind: 'pillar',
    id: uuid(10),
    parent: plan,
    code: '1',
    'title.en': 'Prevention',
    'title.ar': 'الوقاية',
    'objective.en': 'Fewer join.',
  },
  { op: 'add', kind: 'pillar', id: uuid(11), parent: uuid(10), code: '1.1', 'title.en': 'Schools' },
  {
    op: 'add',
    kind: 'action',
    id: uuid(20),
    parent: uuid(11),
    code: '1.1.1',
    'title.en': '=HYPERLINK("http://x") <b>&\u0001 teachers',
    'title.ar': 'تدريب المعلمين',
    startsOn: '2026-03-01',
    isOngoing: true,
  },
  {
    op: 'add',
    kind: 'action',
    id: uuid(21),
    parent: plan,
    'title.en': 'Map of actors',
    'title.ar': 'خريطة',
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
  },
  { op: 'add', kind: 'assignment', id: uuid(30), parent: uuid(20), body: moi.id, role: 'lead' },
  { op: 'add', kind: 'indicator', id: uuid(40), parent: uuid(20), 'title.en': 'Teachers trained', baselineValue: '0' },
  { op: 'add', kind: 'target', id: uuid(50), parent: uuid(40), dueOn: '2027-12-31', value: '500' },
];
const document: PlanDocument = {
  ...apply({ plan, revision: 0, records: new Map<string, PlanRecord>() }, changes),
  revision: 7,
};
const english: FileMeta = {
  title: 'Plan of Sampleland',
  stateLine: 'draft, revision 7, not frozen',
  language: 'en',
  direction: 'ltr',
  bodies: [moi],
};
const arabic: FileMeta = {
  ...english,
  title: 'خطة سامبللاند',
  stateLine: 'مسودة، المراجعة 7، غير مجمّدة',
  language: 'ar',
  direction: 'rtl',
};

/** Every part of an Office file as XML, each checked to be well formed. */
const parts = (bytes: Uint8Array): Map<string, string> => {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  for (const [name, part] of files) {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(strFromU8(part)).close();
  }
  return new Map(files.map(([name, part]) => [name, strFromU8(part)]));
};
const textsIn = (xml: string): string[] => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text!);

describe('the plan as a Word file', () => {
  it('has headings, tables with a repeated heading row, wide pages, and its state on every page', async () => {
    const files = parts(await writeDocx(document, english));
    const body = files.get('word/document.xml')!;
    expect(textsIn(body)).toEqual(
      expect.arrayContaining([
        'Plan of Sampleland',
        'Introduction',
        'act',
        'together',
        '1 Prevention',
        '1.1 Schools',
        'Fewer join.',
        'MoI',
        'Measure',
      ]),
    );
    expect(body).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(body).toMatch(/<w:pStyle w:val="Heading2"\/>/);
    expect(body.match(/<w:tbl>/g)).toHaveLength(3);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(body).toMatch(/w:orient="landscape"/);
    expect(body).not.toMatch(/<w:bidi\/>/);
    const headers = [...files].filter(([name]) => name.startsWith('word/header')).map(([, xml]) => xml);
    expect(headers.length).toBeGreaterThan(0);
    for (const header of headers) {
      expect(textsIn(header).join('')).toContain('draft, revision 7, not frozen');
      expect(header).toMatch(/PAGE.*NUMPAGES/s);
    }
    expect(files.get('docProps/core.xml')).toMatch(/<dc:title>Plan of Sampleland<\/dc:title>.*not frozen/s);
  });

  it('runs from right to left in Arabic, with the plan’s Arabic words', async () => {
    const files = parts(await writeDocx(document, arabic));
    const body = files.get('word/document.xml')!;
    expect(textsIn(body)).toEqual(expect.arrayContaining(['1 الوقاية', 'تدريب المعلمين', 'تدبير', 'الجهة المسؤولة']));
    expect(body).toMatch(/<w:bidiVisual\/>/);
    expect(body.match(/<w:bidi\/>/g)!.length).toBe(body.match(/<w:p>/g)!.length);
    expect(body).toMatch(/<w:rtl\/>/);
  });

  it('carries the lists, tables, footnotes and links of a section as Word has them', async () => {
    const files = parts(await writeDocx(document, english));
    const body = files.get('word/document.xml')!;
    expect(body).toMatch(/<w:ilvl w:val="0"\/><w:numId[^>]*\/><\/w:numPr>(?:(?!<w:p>).)*together/s);
    expect(body).toMatch(/<w:ilvl w:val="1"\/><w:numId[^>]*\/><\/w:numPr>(?:(?!<w:p>).)*in order/s);
    expect(body).toMatch(/<w:tblHeader\/>(?:(?!<\/w:tr>).)*tableHeader Places(?:(?!<\/w:tbl>).)*tableCell Year/s);
    expect(body).toMatch(/<w:footnoteReference w:id="1"\/>/);
    expect(textsIn(files.get('word/footnotes.xml')!).join('')).toContain('Council decision 5');
    const link = /<w:hyperlink[^>]*r:id="([^"]+)"(?:(?!<\/w:hyperlink>).)*the annex/s.exec(body)!;
    expect(files.get('word/_rels/document.xml.rels')).toMatch(
      new RegExp(`Id="${link[1]!}"[^>]*Target="https://un.org/\\?a=1&amp;b=2"`),
    );
  });

  it('is read back by our own reader, pillars from its headings', async () => {
    const file = await readFile(await writeDocx(document, english), 'plan.docx');
    const { counts, changes: read } = proposeImport(file, { bodies: [moi], language: 'en' });
    expect(counts.added).toMatchObject({ action: 2, pillar: 2, indicator: 1, assignment: 1 });
    expect(
      read.flatMap((change) =>
        change.op === 'add' && change.kind === 'action' ? [[change.code, change.startsOn, change.isOngoing]] : [],
      ),
    ).toEqual([
      [undefined, '2026-01-01', undefined],
      ['1.1.1', '2026-03-01', true],
    ]);
  });
});

describe('the plan as a workbook', () => {
  it('opens in another reader: frozen heading, filter, hidden ids, no formula', async () => {
    const bytes = await writeXlsx(document, english);
    parts(bytes);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Plan', 'visible'],
      ['Pillars', 'visible'],
      ['Actions', 'visible'],
      ['Indicators', 'visible'],
      ['Budget', 'visible'],
      ['mufakat', 'veryHidden'],
    ]);
    const actions = book.getWorksheet('Actions')!;
    expect(actions.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(actions.autoFilter).toBeTruthy();
    expect([actions.getColumn(1).hidden, actions.getRow(1).hidden]).toEqual([true, true]);
    const title = actions.getCell('D3');
    expect(title.type).toBe(ExcelJS.ValueType.String);
    expect(title.value).toMatch(/^'=HYPERLINK/);
  });

  it('runs from right to left in Arabic', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await writeXlsx(document, arabic)).buffer as ArrayBuffer);
    expect(book.worksheets.slice(0, 5).map(({ views }) => views[0]!.rightToLeft)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(book.worksheets[2]!.name).toBe('الإجراءات');
  });
});

describe('the plan as CSV', () => {
  it('carries a byte order mark and no formula, and changes nothing when it comes back', async () => {
    const bytes = writeCsv(document, english);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")`);
    const clean = apply(document, [{ op: 'set', kind: 'action', id: uuid(20), 'title.en': '+ Train teachers' }]);
    const file = await readFile(writeCsv(clean, english), 'plan.csv');
    expect(proposeImport(file, { bodies: [moi], existing: clean, language: 'en' }).changes).toEqual([]);
  });

  it('is read by its Arabic headings too', async () => {
    const clean = apply(document, [{ op: 'set', kind: 'action', id: uuid(20), 'title.en': 'Train teachers' }]);
    const file = await readFile(writeCsv(clean, arabic), 'plan.csv');
    expect(proposeImport(file, { bodies: [moi], existing: clean, language: 'ar' }).changes).toEqual([]);
  });
});

it('the plan as JSON is the document, with the bodies it names', () => {
  const file = JSON.parse(
    new TextDecoder().decode(
      writeJson(document, { ...english, bodies: [moi, { ...moi, id: uuid(999) }], hash: 'abc' }),
    ),
  ) as Record<string, unknown>;
  expect(file).toMatchObject({
    $schema: planDocumentSchema,
    plan,
    revision: 7,
    sha256: 'abc',
    state: 'draft, revision 7, not frozen',
    bodies: [{ id: moi.id }],
  });
  expect(file.records).toHaveLength(document.records.size);
});

describe('any titled table', () => {
  const table = {
    title: 'Disposition of comments: [draft] 3/2026',
    lines: ['Review round 1'],
    columns: [
      { heading: 'No.', width: 1 },
      { heading: 'Comment', width: 6 },
      { heading: 'Disposition', width: 3 },
    ],
    rows: [
      ['1', ['first line', 'second line'], '=cmd()'],
      ['2', 'Other', 'accepted'],
    ],
  };

  it('prints as a wide Word table', async () => {
    const body = parts(await writeTableDocx([table], arabic)).get('word/document.xml')!;
    expect(textsIn(body)).toEqual(
      expect.arrayContaining([
        'Disposition of comments: [draft] 3/2026',
        'Review round 1',
        'first line',
        'second line',
        'accepted',
      ]),
    );
    expect(body).toMatch(/w:orient="landscape".*|<w:tblHeader\/>/s);
    expect(body).toMatch(/<w:bidiVisual\/>/);
  });

  it('prints as a sheet each', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await writeTableXlsx([table, table], english)).buffer as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(
      ['Disposition of comments dra', 'Disposition of comments dra 2'].map((name) =>
        expect.stringContaining(name.slice(0, 20)),
      ),
    );
    expect(book.worksheets[0]!.getCell('B5').value).toBe('first line\nsecond line');
    expect(book.worksheets[0]!.getCell('C5').value).toBe("'=cmd()");
  });
});

it('5,000 actions are all written', async () => {
  const many = apply(
    document,
    Array.from(
      { length: 5000 },
      (_, at) =>
        ({
          op: 'add',
          kind: 'action',
          id: uuid(10_000 + at),
          parent: uuid(10 + (at % 2)),
          code: `9.${at}`,
          'title.en': `Action ${at}`,
        }) as const,
    ),
  );
  expect((await writeDocx(many, english)).length).toBeGreaterThan(10_000);
  expect(writeCsv(many, english).length).toBeGreaterThan(10_000);
}, 120_000);

it('has an Arabic word for every field of a plan', () => {
  const labels = Object.values(kindDescriptions).flatMap(({ label, fields }) => [
    label,
    ...fields.map((field) => field.label),
  ]);
  expect([...new Set(labels)].filter((label) => wordIn('ar', label) === label)).toEqual([]);
});
