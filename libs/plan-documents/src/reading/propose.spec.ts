import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { apply } from '@mufakat/planning/changes/apply';
import { faultsIn } from '@mufakat/planning/changes/faults';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf } from '@mufakat/planning/records/tree';
import { labelOf } from '@mufakat/planning/records/wording';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import ExcelJS from 'exceljs';
import { strToU8 } from 'fflate';
import iconv from 'iconv-lite';
import type { ImportContext, ImportProposal } from './import-proposal.js';
import { checkMapping } from './mapping.js';
import { proposeImport } from './propose.js';
import { readFile } from './read-file.js';

const body = (number: number, acronym: string, en: string) => ({
  id: `b0000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  acronym,
  name: { en },
});
const moi = body(1, 'MoI', 'Ministry of Interior');
const moe = body(2, 'MoE', 'Ministry of Education, Research and Sport');
const context: ImportContext = { bodies: [moi, moe], language: 'en' };

const propose = async (bytes: Uint8Array, name: string, given: Partial<ImportContext> = {}) =>
  proposeImport(await readFile(bytes, name), { ...context, ...given });

const csv = (text: string, name = 'plan.csv') => propose(strToU8(text), name);

const xlsx = async (fill: (book: ExcelJS.Workbook) => void, given: Partial<ImportContext> = {}) => {
  const book = new ExcelJS.Workbook();
  fill(book);
  return propose(new Uint8Array(await book.xlsx.writeBuffer()), 'plan.xlsx', given);
};

const planOf = ({ changes }: ImportProposal): PlanDocument => {
  const plan = changes[0]!.id;
  const empty = { plan, revision: 0, records: new Map<string, PlanRecord>() };
  const document = apply(empty, changes);
  expect(faultsIn(empty, changes)).toEqual([]);
  return document;
};

/** Pillars and actions as an indented outline. */
const outline = (proposal: ImportProposal, languages: string[] = []): string[] => {
  const document = planOf(proposal);
  const below = (parent: string, depth: number): string[] =>
    childrenOf(document, parent)
      .filter(({ kind }) => kind === 'pillar' || kind === 'action')
      .flatMap((record) => [
        `${'  '.repeat(depth)}${record.kind === 'action' ? '- ' : ''}${[record.code, labelOf(record, languages)].filter(Boolean).join(' ')}`,
        ...below(record.id, depth + 1),
      ]);
  return below(document.plan, 0);
};
const ofKind = (proposal: ImportProposal, kind: PlanRecord['kind']): PlanRecord[] =>
  [...planOf(proposal).records.values()].filter((record) => record.kind === kind);
const codes = ({ problems }: ImportProposal) =>
  problems.map(({ message, at }) => `${message.code}${at ? ` ${at}` : ''}`);

describe('groups are found wherever a plan keeps them', () => {
  it('in a column that is written once', async () => {
    const proposal = await csv(
      'Pillar,Objective,Action\n1 Prevention,Schools,Train teachers\n,,Print a guide\n,Families,Visit homes\n2 Justice,,Review laws\n',
    );
    expect(outline(proposal)).toEqual([
      '1 Prevention',
      '  Schools',
      '    - Train teachers',
      '    - Print a guide',
      '  Families',
      '    - Visit homes',
      '2 Justice',
      '  - Review laws',
    ]);
  });

  it('in a column that is written on every row, where an empty cell says none', async () => {
    const proposal = await csv('Pillar,Action\nPrevention,Train teachers\nPrevention,Print a guide\n,Map of actors\n');
    expect(outline(proposal)).toEqual(['Prevention', '  - Train teachers', '  - Print a guide', '- Map of actors']);
  });

  it('several in one cell', async () => {
    const proposal = await csv('Pillar,Action\n1 Prevention,a first\n1 Prevention > Focus 3,a second\n');
    expect(outline(proposal)).toEqual(['1 Prevention', '  - a first', '  Focus 3', '    - a second']);
  });

  it('in merged cells', async () => {
    const proposal = await xlsx((book) => {
      const sheet = book.addWorksheet('Matrix');
      sheet.addRows([
        ['Pillar', 'Action', 'Lead'],
        ['Prevention', 'Train teachers', 'MoE'],
        ['', 'Print a guide', 'MoE'],
        ['Justice', 'Review laws', 'MoI'],
      ]);
      sheet.mergeCells('A2:A3');
    });
    expect(outline(proposal)).toEqual([
      'Prevention',
      '  - Train teachers',
      '  - Print a guide',
      'Justice',
      '  - Review laws',
    ]);
  });

  it('in rows of their own, merged across, in two levels', async () => {
    const proposal = await xlsx((book) => {
      const sheet = book.addWorksheet('Matrix');
      sheet.addRows([
        ['No.', 'Action', 'Lead'],
        ['Pillar 1: Prevention'],
        ['Objective 1.1: Schools'],
        ['1.1.1', 'Train teachers', 'MoE'],
        ['Objective 1.2: Families'],
        ['1.2.1', 'Visit homes', 'MoE'],
        ['Pillar 2: Justice'],
        ['2.1.1', 'Review laws', 'MoI'],
      ]);
      for (const row of [2, 3, 5, 7]) sheet.mergeCells(row, 1, row, 3);
    });
    expect(outline(proposal)).toEqual([
      '1 Prevention',
      '  1.1 Schools',
      '    - 1.1.1 Train teachers',
      '  1.2 Families',
      '    - 1.2.1 Visit homes',
      '2 Justice',
      '  - 2.1.1 Review laws',
    ]);
  });

  it('in rows numbered in the column of codes', async () => {
    const proposal = await csv(
      'No.;Action;Lead\n1;Prevention;\n1.1;Train teachers;MoE\n1.2;Print a guide;MoE\n2;Justice;\n2.1;Review laws;MoI\n',
    );
    expect(outline(proposal)).toEqual([
      '1 Prevention',
      '  - 1.1 Train teachers',
      '  - 1.2 Print a guide',
      '2 Justice',
      '  - 2.1 Review laws',
    ]);
  });

  it('in the names of the sheets', async () => {
    const proposal = await xlsx((book) => {
      for (const [name, action] of [
        ['Prevention', 'Train teachers'],
        ['Justice', 'Review laws'],
      ] as const) {
        book.addWorksheet(name).addRows([
          ['Action', 'Lead', 'Deadline'],
          [action, 'MoI', '2027'],
        ]);
      }
    });
    expect(outline(proposal)).toEqual(['Prevention', '  - Train teachers', 'Justice', '  - Review laws']);
  });

  it('in the headings of a Word file, whose tables go on without headings', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const table = (rows: string[][]) =>
      new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'National plan', heading: HeadingLevel.TITLE }),
            new Paragraph({ text: 'Prevention', heading: HeadingLevel.HEADING_1 }),
            table([
              ['Action', 'Responsible'],
              ['Train teachers', 'MoE'],
            ]),
            new Paragraph('continued'),
            table([['Print a guide', 'MoE']]),
            new Paragraph({ text: 'Justice', heading: HeadingLevel.HEADING_1 }),
            table([
              ['Action', 'Responsible'],
              ['Review laws', 'MoI'],
            ]),
          ],
        },
      ],
    });
    const proposal = await propose(new Uint8Array(await Packer.toBuffer(document)), 'plan.docx');
    expect(outline(proposal)).toEqual([
      'Prevention',
      '  - Train teachers',
      '  - Print a guide',
      'Justice',
      '  - Review laws',
    ]);
  });
});

it('an ugly workbook: title block, two heading rows, empty rows, repeated headings, totals, notes', async () => {
  const proposal = await xlsx((book) => {
    const sheet = book.addWorksheet('Action plan');
    sheet.addRows([
      ['NATIONAL ACTION PLAN TO PREVENT VIOLENT EXTREMISM 2026-2028'],
      ['Approved by the Council of Ministers'],
      [],
      [
        'No.',
        'Priority area',
        'Measure',
        'Responsibility',
        '',
        'Timeline',
        '',
        '',
        'Indicators',
        '',
        'Budget (EUR)',
        'Status',
      ],
      ['', '', '', 'Lead', 'Partners', '2026', '2027', '2028', 'Indicator', 'Target', '', ''],
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
      [
        '1.1',
        'Prevention',
        'Train teachers¹',
        'MoE',
        'NGOs; UNDP',
        'x',
        'x',
        '',
        'Teachers trained',
        '500',
        '12 000',
        'done',
      ],
      [],
      ['1.2', '', 'Print a guide', 'MoI', '', '', '', 'x', 'Copies', '1,000 by 2028', 'within existing budget', ''],
      [
        'No.',
        'Priority area',
        'Measure',
        'Responsibility',
        '',
        'Timeline',
        '',
        '',
        'Indicators',
        '',
        'Budget (EUR)',
        'Status',
      ],
      ['2.1', 'Justice', 'Review laws', 'Parliament', '', '', 'x', '', '', '', '3.500,50', ''],
      ['Total', '', '', '', '', '', '', '', '', '', '15 500,50', ''],
      ['* Figures are indicative.'],
      ['Source: Ministry of Interior'],
    ]);
    for (const range of ['A1:L1', 'D4:E4', 'F4:H4', 'I4:J4', 'A4:A5', 'B4:B5', 'C4:C5', 'K4:K5', 'L4:L5'])
      sheet.mergeCells(range);
  });
  expect(proposal.title).toBe('NATIONAL ACTION PLAN TO PREVENT VIOLENT EXTREMISM 2026-2028');
  expect(outline(proposal)).toEqual([
    'Prevention',
    '  - 1.1 Train teachers¹',
    '  - 1.2 Print a guide',
    'Justice',
    '  - 2.1 Review laws',
  ]);
  const [first, second] = ofKind(proposal, 'action');
  expect(first).toMatchObject({ startsOn: '2026-01-01', endsOn: '2027-12-31' });
  expect(second).toMatchObject({ startsOn: '2028-01-01', endsOn: '2028-12-31' });
  expect(ofKind(proposal, 'budget-line')).toMatchObject([
    { planned: '12000', currency: 'EUR' },
    { fundingSource: 'within existing budget' },
    { planned: '3500.5', currency: 'EUR' },
  ]);
  expect(ofKind(proposal, 'target')).toMatchObject([{ value: '500' }, { value: '1000', dueOn: '2028-12-31' }]);
  expect(ofKind(proposal, 'plan')[0]).toMatchObject({
    startsOn: '2026-01-01',
    endsOn: '2028-12-31',
    currency: 'EUR',
    languages: ['en'],
  });
  expect(codes(proposal)).toEqual(
    expect.arrayContaining([
      'row.total A12',
      'row.note A13',
      'row.note A14',
      'column.status-ignored L4',
      'money.not-understood K9',
    ]),
  );
});

it('levels take the names the plan gives them, and a known scheme is recognised', async () => {
  const norwegian = await csv(
    'Innsatsområde;Tiltak;Ansvarlig\nKunnskap;Utvikle kompetanse og styrke arbeidet med forebygging;JD\n',
  );
  expect(norwegian.mapping.levelScheme).toMatchObject({ preset: 'norway', actionLevel: 1 });
  const own = await csv('Axe stratégique;Chantier;Mesure\nA;B;Former les enseignants de la ville\n');
  expect(own.mapping.levelScheme).toMatchObject({
    actionLevel: 2,
    levels: [{ name: { fr: 'Axe stratégique' } }, { name: { fr: 'Chantier' } }, { name: { fr: 'Mesure' } }],
  });
});

it('groups say what their level is called: in front of the number, behind it, or as sheets beside a column', async () => {
  const words = ({ mapping }: ImportProposal) => mapping.levelScheme!.levels.map(({ name }) => Object.values(name)[0]);
  const rows = await csv(
    'No.;Activity;Lead;Cost and source\nStrategic objective 1: Causes;;;\n1.1 Specific objective: Awareness;;;\n1.1.1;Lectures;MEST;5.000 € / State budget\n',
  );
  expect(words(rows)).toEqual(['Strategic objective', 'Specific objective', 'Activity']);
  expect(outline(rows)).toEqual(['1 Causes', '  1.1 Awareness', '    - 1.1.1 Lectures']);
  expect(ofKind(rows, 'budget-line')).toMatchObject([
    { planned: '5000', currency: 'EUR', fundingSource: 'State budget' },
  ]);
  const sheets = await xlsx((book) => {
    for (const name of ['المحور الأول', 'المحور الثاني']) {
      book.addWorksheet(name).addRows([
        ['م', 'الهدف', 'الإجراءات', 'الجهة المسؤولة'],
        ['١', `هدف ${name}`, `إجراء ${name}`, 'وزارة'],
      ]);
    }
  });
  expect(words(sheets)).toEqual(['المحور', 'الهدف', 'الإجراءات']);
  expect(outline(sheets, ['ar'])).toHaveLength(6);
});

describe('bodies', () => {
  it('are matched by acronym, by name, by nearly the same name, or proposed', async () => {
    const proposal = await csv(
      'Action;Lead;Support\nTrain;Ministry of Education, Research and Sport;Ministry of Interior (MoI)\nGuide;Ministry of Education Research and Sports;Civil Society Forum (CSF)\n',
    );
    expect(proposal.bodies.map(({ text, decision }) => [text, decision])).toEqual(
      [
        ['Ministry of Education, Research and Sport', { use: 'existing', body: moe.id }],
        ['Ministry of Interior (MoI)', { use: 'existing', body: moi.id }],
        [
          'Ministry of Education Research and Sports',
          { use: 'new', body: expect.any(String), name: expect.anything() },
        ],
        [
          'Civil Society Forum (CSF)',
          { use: 'new', body: expect.any(String), name: { en: 'Civil Society Forum' }, acronym: 'CSF' },
        ],
      ].map((row, at) => (at === 2 ? [row[0], expect.anything()] : row)),
    );
    expect(ofKind(proposal, 'assignment')).toHaveLength(4);
  });

  it('two leads are both kept and the row is named', async () => {
    const proposal = await csv(
      'Code,Action,Lead\n1,Guidance function,HOD; JD\n2,Map of actors,JD koordinerer\n3,Plan,HOD og JD\n',
    );
    expect(codes(proposal)).toEqual(expect.arrayContaining(['lead.two row 2, column 3', 'lead.two row 4, column 3']));
    expect(proposal.bodies.map(({ text, count }) => [text, count])).toEqual([
      ['HOD', 2],
      ['JD', 3],
    ]);
    expect(ofKind(proposal, 'assignment').map(({ role, basis }) => [role, basis])).toContainEqual([
      'lead',
      'JD koordinerer',
    ]);
  });

  it('with their role or a remark in the cell', async () => {
    const proposal = await csv(
      'Action;Lead\nTrain;Min. of Education (lead), Police, NGOs\nGuide;МВД, ГКНБ (по согласованию)\nVisit;BNPT dan Kemendagri\n',
    );
    const names = new Map(
      proposal.bodies.map(({ text, decision }) => [decision.use === 'new' ? decision.body : '', text]),
    );
    const assigned = ofKind(proposal, 'assignment').map(
      (record) => `${String(record.role)} ${names.get(String(record.body)) ?? ''}`,
    );
    expect(assigned).toEqual([
      'lead Min. of Education',
      'support Police',
      'support NGOs',
      'lead МВД',
      'lead ГКНБ',
      'lead BNPT',
      'lead Kemendagri',
    ]);
  });

  it('a decision of a person is kept, ids of new bodies with it', async () => {
    const file = await readFile(strToU8('Action,Lead\nTrain,XYZ\nGuide,ABC\n'), 'a.csv');
    const first = proposeImport(file, context);
    const corrected = {
      ...first.mapping,
      bodies: { ...first.mapping.bodies, XYZ: { use: 'existing', body: moi.id } as const },
    };
    const second = proposeImport(file, context, corrected);
    expect(second.bodies.map(({ decision }) => decision)).toEqual([
      { use: 'existing', body: moi.id },
      first.bodies[1]!.decision,
    ]);
  });
});

describe('scripts and encodings', () => {
  it('an Arabic plan in windows-1256 with its own digits', async () => {
    const text =
      'الخطة الوطنية لمنع التطرف العنيف ٢٠٢٦-٢٠٢٨;;;;;\n;;;;;\nالرقم;المحور;الإجراء;الجهة المسؤولة;الإطار الزمني;الميزانية\n1;الوقاية;تدريب المعلمين على منع التطرف;وزارة التربية;2026-2027;120000\n2;;إعداد دليل وطني;وزارة الداخلية؛ وزارة العدل;مستمر;-\n';
    const proposal = await propose(
      new Uint8Array(
        iconv.encode(
          text.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))),
          'windows-1256',
        ),
      ),
      'plan.csv',
    );
    expect(proposal.mapping.language).toBe('ar');
    expect(outline(proposal, ['ar'])).toEqual([
      'الوقاية',
      '  - 1 تدريب المعلمين على منع التطرف',
      '  - 2 إعداد دليل وطني',
    ]);
    expect(ofKind(proposal, 'action')).toMatchObject([
      { startsOn: '2026-01-01', endsOn: '2027-12-31' },
      { isOngoing: true },
    ]);
    expect(ofKind(proposal, 'budget-line')).toMatchObject([{ planned: '120000' }]);
    expect(ofKind(proposal, 'assignment')).toHaveLength(3);
  });

  it('Arabic-Indic digits in dates, numbers and codes', async () => {
    const proposal = await csv('الرمز,الإجراء,المدة,المؤشر,المستهدف\n١.١,تدريب,٢٠٢٦-٢٠٢٧,عدد المعلمين,٥٠٠\n');
    expect(ofKind(proposal, 'action')[0]).toMatchObject({ code: '١.١', startsOn: '2026-01-01', endsOn: '2027-12-31' });
    expect(ofKind(proposal, 'target')).toMatchObject([{ value: '500' }]);
  });

  it('a Russian plan in windows-1251', async () => {
    const text =
      '№ п/п;Наименование мероприятия;Ответственные исполнители;Сроки исполнения;Форма завершения\n1;2;3;4;5\nРаздел I. Профилактика;;;;\n1;Обучение учителей;Министерство образования;II квартал 2026 г.;Отчет\n2;Издание пособия;МВД;постоянно;Пособие\n';
    const proposal = await propose(new Uint8Array(iconv.encode(text, 'windows-1251')), 'plan.csv');
    expect(outline(proposal, ['ru'])).toEqual(['I Профилактика', '  - 1 Обучение учителей', '  - 2 Издание пособия']);
    expect(ofKind(proposal, 'action')).toMatchObject([
      { startsOn: '2026-04-01', endsOn: '2026-06-30', expectedOutput: { ru: 'Отчет' } },
      { isOngoing: true },
    ]);
  });

  it('two languages side by side', async () => {
    const proposal = await csv(
      'pillar_en,pillar_ar,action_en,action_ar\nPrevention,الوقاية,Train teachers,تدريب المعلمين\n',
    );
    expect(ofKind(proposal, 'pillar')[0]!.title).toEqual({ en: 'Prevention', ar: 'الوقاية' });
    expect(ofKind(proposal, 'action')[0]!.title).toEqual({ en: 'Train teachers', ar: 'تدريب المعلمين' });
    expect(ofKind(proposal, 'plan')[0]!.languages).toEqual(['en', 'ar']);
  });
});

describe('what cannot be taken is named with its place', () => {
  it('dates of other calendars, dates that are none, codes that became dates', async () => {
    const proposal = await xlsx((book) => {
      const sheet = book.addWorksheet('Plan');
      sheet.addRows([
        ['Code', 'Action', 'Start', 'End'],
        [new Date(Date.UTC(2026, 1, 1)), 'a first', '1447/03/01', 'soon'],
        ['2', 'a second', '2028', '2027'],
      ]);
    });
    expect(codes(proposal)).toEqual(
      expect.arrayContaining([
        'code.is-date A2',
        'date.hijri C2',
        'date.not-understood D2',
        'date.end-before-start row 3',
      ]),
    );
    expect(proposal.problems.find(({ message }) => message.code === 'date.hijri')).toMatchObject({
      severity: 'error',
      sheet: 'Plan',
      message: { params: { text: '1447/03/01' }, text: expect.stringContaining('Gregorian') },
    });
  });

  it('sheets without a heading, hidden sheets, targets without indicators, texts too long', async () => {
    const proposal = await xlsx((book) => {
      book.addWorksheet('Plan').addRows([
        ['Action', 'Lead', 'Target'],
        ['Train', 'MoE', '5'],
        ['x'.repeat(2500), '', ''],
      ]);
      book.addWorksheet('Cover').addRows([['Republic of Sampleland']]);
      book.addWorksheet('Lists', { state: 'hidden' }).addRows([
        ['Action', 'Lead'],
        ['a', 'b'],
      ]);
    });
    expect(codes(proposal)).toEqual(
      expect.arrayContaining([
        'sheet.no-heading',
        'sheet.hidden',
        'target.without-indicator C2',
        'text.too-long row 3',
      ]),
    );
    expect(ofKind(proposal, 'action')).toHaveLength(2);
  });

  it('numbers that start again in each group are no codes', async () => {
    const proposal = await csv('No,Pillar,Action\n1,A,one\n2,A,two\n1,B,three\n2,B,four\n');
    expect(ofKind(proposal, 'action').map(({ code }) => code)).toEqual([undefined, undefined, undefined, undefined]);
    expect(codes(proposal)).toContain('code.restarts row 2');
  });
});

describe('an action on several rows', () => {
  it('gathers its indicators, activities and amounts', async () => {
    const proposal = await xlsx((book) => {
      const sheet = book.addWorksheet('Plan');
      sheet.addRows([
        ['Measure', 'Activity', 'Lead', 'Indicator', 'Baseline', 'Target 2027', 'Cost', 'Source of funding'],
        ['Train teachers', 'Write the course', 'MoE', 'Teachers trained', '0 (2025)', '500', 'USD 1.2 million', 'UNDP'],
        ['', 'Hold the course', '', 'Schools reached', 'none yet', '40', '', ''],
        ['Review laws', '', 'MoI', 'Laws reviewed;Laws changed', '0;0', '5;2', '', ''],
      ]);
      sheet.mergeCells('A2:A3');
    });
    expect(outline(proposal)).toEqual(['- Train teachers', '- Review laws']);
    expect(ofKind(proposal, 'activity').map((record) => labelOf(record))).toEqual([
      'Write the course',
      'Hold the course',
    ]);
    expect(ofKind(proposal, 'indicator')).toMatchObject([
      { title: { en: 'Teachers trained' }, baselineValue: '0', baselineOn: '2025-12-31' },
      { title: { en: 'Schools reached' }, baselineSource: 'none yet' },
      { title: { en: 'Laws reviewed' } },
      { title: { en: 'Laws changed' } },
    ]);
    expect(ofKind(proposal, 'target').map(({ value, dueOn }) => [value, dueOn])).toEqual([
      ['500', '2027-12-31'],
      ['40', '2027-12-31'],
      ['5', '2027-12-31'],
      ['2', '2027-12-31'],
    ]);
    expect(ofKind(proposal, 'budget-line')).toMatchObject([
      { planned: '1200000', currency: 'USD', fundingSource: 'UNDP' },
    ]);
  });

  it('and a second table that refers to actions by code', async () => {
    const proposal = await xlsx((book) => {
      book.addWorksheet('Actions').addRows([
        ['Code', 'Action', 'Lead'],
        ['A1', 'Train teachers', 'MoE'],
      ]);
      book.addWorksheet('Indicators').addRows([
        ['Action code', 'Indicator', 'Baseline', 'Target'],
        ['A1', 'Teachers trained', '0', '500'],
        ['A9', 'Lost', '0', '1'],
      ]);
    });
    const [action] = ofKind(proposal, 'action');
    expect(ofKind(proposal, 'indicator')).toMatchObject([{ parent: action!.id, title: { en: 'Teachers trained' } }]);
    expect(codes(proposal)).toContain('action.unknown-code row 3');
  });
});

describe('into a plan that exists', () => {
  const existing = async () =>
    planOf(
      await csv(
        'Code,Pillar,Action,Lead,Start\nA1,Prevention,Train teachers,MoE,2026\nA2,Prevention,Print a national guide for schools,MoI,2026\n',
      ),
    );

  it('the same file changes nothing', async () => {
    const plan = await existing();
    const file = await readFile(
      strToU8(
        'Code,Pillar,Action,Lead,Start\nA1,Prevention,Train teachers,MoE,2026\nA2,Prevention,Print a national guide for schools,MoI,2026\n',
      ),
      'plan.csv',
    );
    expect(proposeImport(file, { ...context, existing: plan }).changes).toEqual([]);
  });

  it('rows are found by code, by title, by nearly the same title; the rest is added, nothing removed', async () => {
    const plan = await existing();
    const file = await readFile(
      strToU8(
        'Code,Pillar,Action,Lead,Start\nA1,Justice,Train all teachers,MoE,2027\n,Prevention,Print a national guide for all schools,MoI,2026\nA3,Justice,Review laws,MoI,2026\n',
      ),
      'plan.csv',
    );
    const { changes, counts } = proposeImport(file, { ...context, existing: plan });
    const a1 = [...plan.records.values()].find(({ code }) => code === 'A1')!;
    expect(counts).toMatchObject({ added: { pillar: 1, action: 1, assignment: 1 }, set: 2, moved: 1, removed: 0 });
    expect(changes).toContainEqual({
      op: 'set',
      kind: 'action',
      id: a1.id,
      'title.en': 'Train all teachers',
      startsOn: '2027-01-01',
    });
    const after = apply(plan, changes);
    expect([...after.records.values()].filter(({ kind }) => kind === 'action')).toHaveLength(3);
  });
});

it('a mapping from outside is checked, fault by fault', async () => {
  const file = await readFile(strToU8('Action,Lead\nTrain,XYZ\n'), 'a.csv');
  const { mapping } = proposeImport(file, context);
  expect(checkMapping(JSON.parse(JSON.stringify(mapping)), file)).toEqual({
    mapping: JSON.parse(JSON.stringify(mapping)),
  });
  const wrong = {
    ...mapping,
    language: 'English',
    tables: [{ ...mapping.tables[0]!, columns: [{ column: 0, field: 'banana' }] }],
  };
  expect(checkMapping(wrong, file)).toEqual({
    faults: [
      { field: 'language', message: 'must be a language tag such as en or ar' },
      { field: 'tables[0].columns[0].field', message: expect.stringContaining('must be one of ignore') },
    ],
  });
  expect(checkMapping(null, file)).toMatchObject({ faults: [{ message: 'must be an object' }] });
});

it('a person moves the heading row, and the columns are recognised again', async () => {
  const file = await readFile(strToU8('a,b\nWas getan wird,Wer\nSchulen besuchen,MoE\n'), 'a.csv');
  const first = proposeImport(file, context);
  expect(codes(first)).toContain('sheet.no-heading');
  const table = {
    ...first.mapping.tables[0]!,
    use: true,
    headingRow: 1,
    firstRow: 2,
    columns: [
      { column: 0, heading: '', field: 'action' as const },
      { column: 1, heading: '', field: 'lead' as const },
    ],
  };
  expect(outline(proposeImport(file, context, { ...first.mapping, tables: [table] }))).toEqual(['- Schulen besuchen']);
});

describe('codes are proposed where a file has none', () => {
  const uncoded = strToU8('Pillar,Action\nPrevention,Train teachers\nPrevention,Print a guide\nJustice,Review laws\n');

  it('as if the rows were typed one after the other, and a person may leave them out', async () => {
    const proposal = await propose(uncoded, 'plan.csv', { codes: true });
    expect(proposal.mapping.codes).toBe(true);
    expect(outline(proposal)).toEqual([
      'P1 Prevention',
      '  - P1.A1 Train teachers',
      '  - P1.A2 Print a guide',
      'P2 Justice',
      '  - P2.A1 Review laws',
    ]);
    const file = await readFile(uncoded, 'plan.csv');
    const plain = proposeImport(file, { ...context, codes: true }, { ...proposal.mapping, codes: false });
    expect(outline(plain)[1]).toBe('  - Train teachers');
  });

  it('in the style the plan has, never one that is taken; not where the plan numbers nothing, nor where a column has codes', async () => {
    const coded = planOf(await csv('Pillar,No,Action\nPrevention,1.1,Train teachers\nPrevention,1.3,Visit homes\n'));
    const into = await propose(uncoded, 'plan.csv', { codes: true, existing: coded });
    const added = into.changes.flatMap((change) => (change.op === 'add' && change.kind === 'action' ? [change] : []));
    expect(added.find((change) => change['title.en'] === 'Print a guide')?.['code']).toBe('1.4');

    const unnumbered = planOf(await csv('Pillar,Action\nPrevention,Visit homes\n'));
    expect((await propose(uncoded, 'plan.csv', { codes: true, existing: unnumbered })).mapping.codes).toBe(false);
    const withColumn = await propose(strToU8('No,Action\n1,Train teachers\n'), 'plan.csv', { codes: true });
    expect(withColumn.mapping.codes).toBe(false);
  });
});

it('5,000 rows are proposed, and over themselves change nothing', async () => {
  const rows = Array.from(
    { length: 5000 },
    (_, at) =>
      `P${Math.floor(at / 100)},${at}.1,Action number ${at} on some topic,MoE; Body ${at % 40},2026-2028,Output ${at}`,
  );
  const file = await readFile(strToU8(`Pillar,Code,Action,Lead,Timeframe,Output\n${rows.join('\n')}\n`), 'plan.csv');
  const proposal = proposeImport(file, context);
  const plan = planOf(proposal);
  const added = proposal.bodies.flatMap(({ decision }) =>
    decision.use === 'new' ? [{ id: decision.body, name: decision.name }] : [],
  );
  const again = proposeImport(file, { ...context, bodies: [...context.bodies, ...added], existing: plan });
  expect(again.changes).toEqual([]);
  expect(proposal.counts.added).toMatchObject({ action: 5000, pillar: 50, assignment: 10_000 });
}, 120_000);

describe('the rows of real plans', () => {
  const norway = `pillar\tcode\taction_en\taction_original\tlead\tsupport\tstart\tend\toutput_or_indicator\tsource
Knowledge and expertise\t1\tResearch strategy\tForskningsstrategi\tBLD\t\t2014\t\t\thttps://example.org/a
Knowledge and expertise\t2\tResearch on local prevention work\tForskning om lokalt forebyggingsarbeid\tJD\t\t2014\t\t\thttps://example.org/a
\tx1\tNational guidance and resource function\tEtablering av en nasjonal veilednings- og ressursfunksjon\tHOD; JD\t\t2020\t\t\thttps://example.org/b
`;
  it('Norway: two languages, a group that is not known, two leads', async () => {
    const proposal = await csv(norway, 'norway.tsv');
    expect(outline(proposal)).toEqual([
      'Knowledge and expertise',
      '  - 1 Research strategy',
      '  - 2 Research on local prevention work',
      '- x1 National guidance and resource function',
    ]);
    expect(ofKind(proposal, 'action')[1]).toMatchObject({
      title: { en: 'Research on local prevention work', nb: 'Forskning om lokalt forebyggingsarbeid' },
      startsOn: '2014-01-01',
    });
    expect(codes(proposal)).toContain('lead.two row 4, column 5');
  });

  const folder = '/work/shared/data/plans';
  if (!existsSync(folder)) console.info(`${folder} is not here; only the rows copied above are tried`);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.tsv')) : [];
  it('every file that is here is read without a fault', async () => {
    const plans = new Map<string, string[]>();
    for (const name of files) {
      const proposal = await propose(new Uint8Array(readFileSync(`${folder}/${name}`)), name);
      plans.set(name, outline(proposal));
      if (/norway|lebanon|indonesia/.test(name))
        expect(proposal.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
    const actions = (name: string) => plans.get(name)?.filter((row) => row.includes('- ')).length;
    expect(
      files.length === 0 ||
        (actions('norway-2014.tsv') === 22 &&
          actions('lebanon-2021-2023.tsv') === 14 &&
          actions('indonesia-ran-pe.tsv') === 8 &&
          actions('lebanon-strategy-2018.tsv') === 6),
    ).toBe(true);
  });
});
