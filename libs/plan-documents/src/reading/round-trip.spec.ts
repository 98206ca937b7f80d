import { expect, it } from '@jest/globals';
import { apply } from '@mufakat/planning/changes/apply';
import type { Change } from '@mufakat/planning/changes/change';
import { faultsIn } from '@mufakat/planning/changes/faults';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf } from '@mufakat/planning/records/tree';
import { labelOf } from '@mufakat/planning/records/wording';
import ExcelJS from 'exceljs';
import type { FileMeta } from '../writing/file-meta.js';
import { writeXlsx } from '../writing/xlsx.js';
import { proposeImport } from './propose.js';
import { readFile } from './read-file.js';

const uuid = (number: number) => `a0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const moi = { id: uuid(901), acronym: 'MoI', name: { en: 'Ministry of Interior', ar: 'وزارة الداخلية' } };
const moe = { id: uuid(902), acronym: null, name: { en: 'Ministry of Education; Research' } };
const plan = uuid(1);

const changes: Change[] = [
  {
    op: 'add',
    kind: 'plan',
    id: plan,
    parent: null,
    'title.en': 'Plan of Sampleland',
    'title.ar': 'خطة',
    languages: ['en', 'ar'],
    startsOn: '2026-01-01',
    endsOn: '2028-12-31',
    levelScheme: {
      levels: [
        { key: 'pillar', name: { en: 'Pillar' } },
        { key: 'action', name: { en: 'Action' } },
      ],
      actionLevel: 1,
    },
  },
  { op: 'add', kind: 'pillar', id: uuid(10), parent: plan, code: '1', 'title.en': 'Prevention', 'title.ar': 'الوقاية' },
  { op: 'add', kind: 'pillar', id: uuid(11), parent: plan, code: '2', 'title.en': 'Justice' },
  {
    op: 'add',
    kind: 'action',
    id: uuid(20),
    parent: uuid(10),
    code: '1.1',
    'title.en': '=Train   teachers\nof all schools',
    startsOn: '2026-03-01',
    endsOn: '2027-06-30',
    targetGroups: ['youth', 'women'],
  },
  {
    op: 'add',
    kind: 'action',
    id: uuid(21),
    parent: uuid(10),
    code: '1.2',
    'title.en': "'+ Print a guide",
    isOngoing: true,
  },
  { op: 'add', kind: 'action', id: uuid(22), parent: uuid(10), code: '1.10', 'title.en': 'Visit homes' },
  { op: 'add', kind: 'action', id: uuid(23), parent: uuid(11), code: '2.1', 'title.en': 'Review laws' },
  { op: 'add', kind: 'action', id: uuid(24), parent: uuid(11), code: '2.2', 'title.en': 'Train judges' },
  { op: 'add', kind: 'assignment', id: uuid(30), parent: uuid(20), body: moi.id, role: 'lead' },
  { op: 'add', kind: 'assignment', id: uuid(31), parent: uuid(20), body: moe.id, role: 'support' },
  {
    op: 'add',
    kind: 'indicator',
    id: uuid(40),
    parent: uuid(20),
    'title.en': 'Teachers trained',
    baselineValue: '0.125000',
    format: 'number',
  },
  { op: 'add', kind: 'target', id: uuid(50), parent: uuid(40), dueOn: '2026-12-31', value: '100' },
  {
    op: 'add',
    kind: 'target',
    id: uuid(51),
    parent: uuid(40),
    dueOn: '2027-12-31',
    value: '500',
    'note.en': 'if funded',
  },
  {
    op: 'add',
    kind: 'budget-line',
    id: uuid(60),
    parent: uuid(20),
    year: 2026,
    currency: 'USD',
    planned: '12345678901234567.5',
  },
  { op: 'add', kind: 'activity', id: uuid(70), parent: uuid(20), 'title.en': 'Write the course' },
  { op: 'add', kind: 'driver-link', id: uuid(80), parent: uuid(20), driver: 'D1' },
  { op: 'add', kind: 'risk', id: uuid(85), parent: uuid(20), nature: 'risk', 'title.en': 'Teachers leave' },
];
const document: PlanDocument = {
  ...apply({ plan, revision: 0, records: new Map<string, PlanRecord>() }, changes),
  revision: 7,
};

const meta: FileMeta = {
  title: 'Plan of Sampleland',
  stateLine: 'draft, revision 7, not frozen',
  language: 'en',
  direction: 'ltr',
  bodies: [moi, moe],
};

const edited = async (edit: (book: ExcelJS.Workbook) => void, base = document): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeXlsx(base, meta)).buffer as ArrayBuffer);
  edit(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
};
const comesBack = async (bytes: Uint8Array, existing = document) => {
  let number = 5000;
  const context = { bodies: [moi, moe], existing, language: 'en', newId: () => uuid((number += 1)) };
  return proposeImport(await readFile(bytes, 'plan.xlsx'), context);
};
const sheetOf = (book: ExcelJS.Workbook, kind: string): ExcelJS.Worksheet =>
  book.worksheets.find((sheet) => sheet.getCell('A1').value === `mufakat:${kind}`)!;
const column = (sheet: ExcelJS.Worksheet, key: string): number => (sheet.getRow(1).values as string[]).indexOf(key);
const rowOf = (sheet: ExcelJS.Worksheet, id: string): ExcelJS.Row => {
  let found: ExcelJS.Row | undefined;
  sheet.eachRow((row) => {
    if (row.getCell(1).value === id) found = row;
  });
  return found!;
};

it('the unchanged workbook comes back as an empty diff', async () => {
  const proposal = await comesBack(await writeXlsx(document, meta));
  expect(proposal).toMatchObject({ changes: [], problems: [], baseRevision: 7 });
});

it('in Arabic too, and after another program has saved it', async () => {
  const arabic = await writeXlsx(document, { ...meta, language: 'ar', direction: 'rtl' });
  expect((await comesBack(arabic)).changes).toEqual([]);
  expect((await comesBack(await edited(() => undefined))).changes).toEqual([]);
});

it('an edited workbook comes back as exactly its edits', async () => {
  const bytes = await edited((book) => {
    const actions = sheetOf(book, 'action');
    const first = rowOf(actions, uuid(20));
    first.getCell(column(actions, 'title.en')).value = 'Train all teachers';
    first.getCell(column(actions, 'endsOn')).value = 'Q2 2028';
    first.getCell(column(actions, 'lead')).value = 'MoI; Coast Guard';
    first.getCell(column(actions, 'support')).value = null;
    first.getCell(column(actions, 'drivers')).value = 'D1; D4';
    rowOf(actions, uuid(21)).getCell(column(actions, 'isOngoing')).value = 'no';
    const indicators = sheetOf(book, 'indicator');
    rowOf(indicators, uuid(40)).getCell(column(indicators, 'targets')).value =
      '2026-12-31: 120\n2027-12-31: 500 (if funded)\n2028: 900';
    const own = sheetOf(book, 'plan');
    own.eachRow((row) => {
      if (row.getCell(1).value === 'summary.en') row.getCell(3).value = 'A plan.';
    });
  });
  const proposal = await comesBack(bytes);
  const guard = proposal.bodies[0]!.decision as { body: string };
  expect(proposal.changes).toEqual([
    { op: 'add', kind: 'assignment', id: expect.any(String), parent: uuid(20), body: guard.body, role: 'lead' },
    { op: 'add', kind: 'driver-link', id: expect.any(String), parent: uuid(20), driver: 'D4' },
    { op: 'add', kind: 'target', id: expect.any(String), parent: uuid(40), dueOn: '2028-12-31', value: '900' },
    { op: 'set', kind: 'action', id: uuid(20), 'title.en': 'Train all teachers', endsOn: '2028-06-30' },
    { op: 'remove', kind: 'assignment', id: uuid(31) },
    { op: 'set', kind: 'action', id: uuid(21), isOngoing: null },
    { op: 'set', kind: 'target', id: uuid(50), value: '120' },
    { op: 'set', kind: 'plan', id: plan, 'summary.en': 'A plan.' },
  ]);
  expect(faultsIn(document, proposal.changes)).toEqual([]);
  expect(apply(document, proposal.changes).records.get(uuid(20))).toMatchObject({ endsOn: '2028-06-30' });
});

it('rows without an id are added where they stand, rows taken out are removed with what hangs below', async () => {
  const bytes = await edited((book) => {
    const actions = sheetOf(book, 'action');
    const at = rowOf(actions, uuid(20)).number;
    const fresh: unknown[] = [];
    fresh[column(actions, 'parent')] = '1 Prevention';
    fresh[column(actions, 'code')] = '1.1a';
    fresh[column(actions, 'title.en')] = 'Train imams';
    actions.insertRow(at + 1, fresh);
    actions.spliceRows(rowOf(actions, uuid(23)).number, 1);
    const indicators = sheetOf(book, 'indicator');
    const more: unknown[] = [];
    more[column(indicators, 'parent')] = '1.1a Train imams';
    more[column(indicators, 'title.en')] = 'Imams trained';
    indicators.addRow(more);
  });
  const proposal = await comesBack(bytes);
  expect(proposal.counts).toMatchObject({ added: { action: 1, indicator: 1 }, removed: 1, set: 0, moved: 0 });
  const after = apply(document, proposal.changes);
  expect(childrenOf(after, uuid(10)).map((record) => labelOf(record))).toEqual([
    '=Train   teachers\nof all schools',
    'Train imams',
    "'+ Print a guide",
    'Visit homes',
  ]);
  expect(after.records.has(uuid(23))).toBe(false);
  const imams = childrenOf(after, uuid(10))[1]!;
  expect(childrenOf(after, imams.id).map((record) => labelOf(record))).toEqual(['Imams trained']);
});

it('a row moves by its parent or by its place', async () => {
  const bytes = await edited((book) => {
    const actions = sheetOf(book, 'action');
    rowOf(actions, uuid(21)).getCell(column(actions, 'parent')).value = '2 Justice';
    const last = rowOf(actions, uuid(24));
    const values = (last.values as ExcelJS.CellValue[]).slice();
    actions.spliceRows(last.number, 1);
    actions.insertRow(rowOf(actions, uuid(23)).number, values);
  });
  const proposal = await comesBack(bytes);
  expect(proposal.changes.map(({ op, id }) => [op, id]).sort()).toEqual([
    ['move', uuid(21)],
    ['move', uuid(24)],
  ]);
  const after = apply(document, proposal.changes);
  expect(childrenOf(after, uuid(11)).map(({ code }) => code)).toEqual(['1.2', '2.2', '2.1']);
});

it('a sheet that was sorted keeps the order of the plan, and says so', async () => {
  const bytes = await edited((book) => {
    const actions = sheetOf(book, 'action');
    const rows: ExcelJS.CellValue[][] = [];
    actions.eachRow((row, number) => number > 2 && rows.push((row.values as ExcelJS.CellValue[]).slice()));
    rows.reverse().forEach((values, at) => (actions.getRow(3 + at).values = values));
    actions.addRow([null, '1 Prevention', '9', 'A fresh one']);
  }, withMany);
  const proposal = await comesBack(bytes, withMany);
  expect(proposal.counts).toMatchObject({ moved: 0, removed: 0, added: { action: 1 } });
  expect(proposal.problems.map(({ message }) => message.code)).toEqual(['order.kept']);
});
const withMany: PlanDocument = apply(
  document,
  Array.from(
    { length: 10 },
    (_, at) =>
      ({ op: 'add', kind: 'action', id: uuid(200 + at), parent: uuid(10), 'title.en': `Action ${at}` }) as const,
  ),
);

it('a pillar in use is not removed, an unknown one is proposed, a copied row is a new one', async () => {
  const bytes = await edited((book) => {
    const pillars = sheetOf(book, 'pillar');
    pillars.spliceRows(rowOf(pillars, uuid(11)).number, 1);
    const actions = sheetOf(book, 'action');
    rowOf(actions, uuid(22)).getCell(column(actions, 'parent')).value = 'Rehabilitation';
    const copy = (rowOf(actions, uuid(24)).values as ExcelJS.CellValue[]).slice();
    copy[column(actions, 'title.en')] = 'Train prosecutors';
    actions.addRow(copy);
  });
  const proposal = await comesBack(bytes);
  expect(proposal.problems.map(({ message }) => message.code).sort()).toEqual([
    'parent.unknown',
    'record.id-twice',
    'record.still-used',
  ]);
  const after = apply(document, proposal.changes);
  expect(after.records.get(uuid(22))!.parent).not.toBe(uuid(10));
  expect(childrenOf(after, uuid(11)).map((record) => labelOf(record))).toEqual([
    'Review laws',
    'Train judges',
    'Train prosecutors',
  ]);
});

it('edits are measured against the revision the file was written from', async () => {
  const bytes = await edited((book) => {
    const actions = sheetOf(book, 'action');
    rowOf(actions, uuid(22)).getCell(column(actions, 'title.en')).value = 'Visit families';
  });
  const since = {
    ...apply(document, [{ op: 'set', kind: 'action', id: uuid(23), 'title.en': 'Review all laws' }]),
    revision: 9,
  };
  const file = await readFile(bytes, 'plan.xlsx');
  const proposal = proposeImport(file, { bodies: [moi, moe], existing: since, base: document, language: 'en' });
  expect(proposal).toMatchObject({
    baseRevision: 7,
    changes: [{ op: 'set', id: uuid(22), 'title.en': 'Visit families' }],
    problems: [],
  });
});

it('the workbook of one plan makes another, all of it new', async () => {
  const file = await readFile(await writeXlsx(document, meta), 'plan.xlsx');
  const proposal = proposeImport(file, { bodies: [moi, moe], language: 'en' });
  const made = apply({ plan: proposal.changes[0]!.id, revision: 0, records: new Map() }, proposal.changes);
  const kinds = [...made.records.values()].map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'action')).toHaveLength(5);
  expect(kinds.sort()).toEqual([...document.records.values()].map(({ kind }) => kind).sort());
  expect([...made.records.keys()].some((id) => document.records.has(id))).toBe(false);
  expect(made.records.get(made.plan)).toMatchObject({
    title: { en: 'Plan of Sampleland' },
    startsOn: '2026-01-01',
    levelScheme: { actionLevel: 1 },
  });
});

it('what the reader of the file was not allowed to see is neither missing nor changed', async () => {
  const seen = {
    ...document,
    records: new Map([...document.records].filter(([id]) => id !== uuid(24) && id !== uuid(31))),
  };
  expect((await comesBack(await writeXlsx(seen, meta))).changes).toEqual([]);
});

it('a new plan that was already begun keeps its own title and takes levels and languages from the file', async () => {
  const begun: PlanDocument = {
    plan: uuid(2),
    revision: 1,
    records: new Map([
      [
        uuid(2),
        { id: uuid(2), kind: 'plan', parent: null, position: 'a0', title: { en: 'My plan' }, languages: ['en'] },
      ],
    ]),
  };
  const file = await readFile(await writeXlsx(document, meta), 'plan.xlsx');
  const { changes: taken } = proposeImport(file, { bodies: [moi, moe], existing: begun, language: 'en' });
  const made = apply(begun, taken);
  expect(made.records.get(uuid(2))).toMatchObject({
    title: { en: 'My plan' },
    languages: ['en', 'ar'],
    startsOn: '2026-01-01',
    levelScheme: { actionLevel: 1 },
  });
  expect([...made.records.values()].find(({ code }) => code === '1')).toMatchObject({
    title: { en: 'Prevention', ar: 'الوقاية' },
  });
});

it('5,000 actions go out and come back unchanged', async () => {
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
  expect((await comesBack(await writeXlsx(many, meta), many)).changes).toEqual([]);
}, 120_000);
