import ExcelJS from 'exceljs';
import { givenReportedPlan, type ReportedPlan } from '../../../test/reporting.world.js';
import { openGround } from '../../../test/world.js';
import type { SignedPerson } from '../../../test/people.world.js';

const ground = openGround();

const take = async (by: SignedPerson, id: string): Promise<ExcelJS.Workbook> => {
  const answer = await by
    .get(`/api/reports/${id}/sheet`)
    .buffer()
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
  expect(answer.status).toBe(200);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(answer.body as ArrayBuffer);
  return book;
};

const bring = async (by: SignedPerson, id: string, book: ExcelJS.Workbook) =>
  by.post(`/api/reports/${id}/sheet`).attach('file', Buffer.from(await book.xlsx.writeBuffer()), 'report.xlsx');

/** Writes under a heading, in the row with this code. */
const fill = (book: ExcelJS.Workbook, sheet: 'Report' | 'Values', code: string, cells: Record<string, string>) => {
  const table = book.getWorksheet(sheet) as ExcelJS.Worksheet;
  const headings = (table.getRow(1).values as unknown[]).map(String);
  const rows = table.getRows(2, table.rowCount - 1) ?? [];
  const row = rows.find((one) => one.getCell(2).value === code);
  for (const [heading, text] of Object.entries(cells)) {
    const cell = row?.getCell(headings.indexOf(heading));
    expect(cell?.protection).toMatchObject({ locked: false });
    if (cell) cell.value = text;
  }
};

const given = async () => {
  const reported: ReportedPlan = await givenReportedPlan(ground);
  const round = await reported.opens();
  const { education, interior } = reported;
  const report = await reported.report(education.reporter, round, education.body);
  return { reported, round, education, interior, id: report.id };
};
const lines = (answer: { body: unknown }) => (answer.body as { lines: object[] }).lines;

describe('a report as an Excel sheet', () => {
  it('is filled in away from here, shown as a difference, and written as a draft', async () => {
    const { reported, education, id } = await given();
    const { actions, indicators } = reported;
    const book = await take(education.reporter, id);
    const named = book.getWorksheet('Report')?.getRow(2).getCell(3) as Partial<ExcelJS.Cell>;
    expect(named.protection?.locked).not.toBe(false);
    fill(book, 'Report', 'P1.A1', { 'How does it stand?': 'On track', 'What was done': '=Twelve schools' });
    fill(book, 'Values', 'P1.A1', { Value: '120' });
    const back = await bring(education.reporter, id, book);
    expect(back.body).toMatchObject({
      faults: [],
      cells: [
        { sheet: 'report', field: 'judgement', after: 'On track', isConflict: false },
        { sheet: 'report', field: 'narrative', after: '=Twelve schools' },
        { sheet: 'values', field: 'value', before: '', after: '120' },
      ],
      lines: [
        {
          ...{ action: actions.train, judgement: 'on-track', narrative: '=Twelve schools' },
          values: [{ indicator: indicators.trained, value: '120' }],
        },
      ],
    });
    expect((await education.reporter.get(`/api/reports/${id}`)).body).toMatchObject({ state: 'not-opened' });
    const written = await reported.writes(education.reporter, { id }, lines(back));
    expect(written.body).toMatchObject({
      state: 'draft',
      lines: [{ judgement: 'on-track', values: [{ value: '120' }] }, { isGiven: false }],
    });

    const again = await bring(education.reporter, id, book);
    expect(again.body).toMatchObject({ cells: [], faults: [], lines: [] });
  });

  it('names what cannot be taken over by row, and takes the rest', async () => {
    const { education, interior, reported, round, id } = await given();
    const book = await take(education.reporter, id);
    fill(book, 'Report', 'P1.A1', { 'No change (x)': 'x' });
    fill(book, 'Report', 'P1.A2', { 'How does it stand?': 'Splendid' });
    fill(book, 'Values', 'P1.A1', { Value: 'many' });
    const back = await bring(education.reporter, id, book);
    expect(back.body).toMatchObject({
      faults: [
        { sheet: 'report', row: 2, fault: 'no-earlier-report' },
        { sheet: 'report', row: 3, field: 'judgement', fault: 'step-unknown' },
        { sheet: 'values', row: 2, fault: 'not-a-number' },
      ],
      lines: [],
    });
    const other = await reported.report(interior.reporter, round, interior.body);
    const foreign = await take(interior.reporter, other.id);
    fill(foreign, 'Values', 'P1.A2', { Numerator: '3' });
    expect((await bring(interior.reporter, other.id, foreign)).body).toMatchObject({
      faults: [{ fault: 'half-a-share' }],
    });
    expect((await bring(education.reporter, id, foreign)).body).toMatchObject({ code: 'report.sheet-unknown' });
  });

  it('asks what the round asks, and takes cuts along the plan’s own axes, old and newly named', async () => {
    const reported = await givenReportedPlan(ground, { trained: { disaggregation: ['sex', 'province'] } });
    const { actions, education, indicators } = reported;
    const form = [
      ...[
        { code: 'judgement', required: 'always' },
        { code: 'values', required: 'never' },
      ],
      { ...{ code: 'districts', answer: 'number', required: 'never' }, label: { en: 'In how many districts?' } },
      { ...{ code: 'mayor', answer: 'yes-no', required: 'never' }, label: { en: 'Was the mayor there?' } },
      {
        ...{ code: 'mood', answer: 'choice', required: 'never', label: { en: 'How was it received?' } },
        options: [
          { code: 'well', label: { en: 'Well' } },
          { code: 'ill', label: { en: 'Ill' } },
        ],
      },
    ];
    const round = await reported.opens();
    await ground.sql.query('update reporting_round set form = $2 where id = $1', [round.id, JSON.stringify(form)]);
    const report = await reported.report(education.reporter, round, education.body);
    await reported.writes(education.reporter, report, [
      {
        ...{ action: actions.train, judgement: 'on-track' },
        values: [
          { indicator: indicators.trained, value: '10' },
          { indicator: indicators.trained, axis: 'province', category: 'North / upper', value: '6' },
        ],
      },
    ]);
    const book = await take(education.reporter, report.id);
    const table = book.getWorksheet('Report')!;
    const headings = (table.getRow(1).values as unknown[]).map(String);
    expect(table.getColumn(headings.indexOf('What stands in the way')).hidden).toBe(true);
    fill(book, 'Report', 'P1.A1', {
      ...{ 'In how many districts?': '4', 'Was the mayor there?': 'Yes', 'How was it received?': 'ill' },
    });
    const values = book.getWorksheet('Values')!;
    const columns = (values.getRow(1).values as unknown[]).map(String);
    const rows = (values.getRows(2, values.rowCount - 1) ?? []).filter((row) =>
      row.getCell(3).text.includes('province'),
    );
    const [north, first, second, third] = rows;
    expect(north?.getCell(columns.indexOf('Value')).value).toBe('6');
    const say = (row: ExcelJS.Row | undefined, category: string, value: string) => {
      row!.getCell(columns.indexOf('Category (name it)')).value = category;
      row!.getCell(columns.indexOf('Value')).value = value;
    };
    say(first, 'South', '4');
    say(second, '', '7');
    say(third, 'West', 'few');
    const back = await bring(education.reporter, report.id, book);
    expect(back.body.faults).toMatchObject([
      { sheet: 'values', row: second?.number, field: 'category', fault: 'category-missing' },
      { sheet: 'values', row: third?.number, field: 'value', fault: 'not-a-number' },
    ]);
    expect(back.body.cells).toMatchObject([
      { field: 'answer:districts', label: { en: 'In how many districts?' }, after: '4' },
      ...[{ field: 'answer:mayor', after: 'Yes' }, { field: 'answer:mood' }, { field: 'value', after: '4' }],
      { field: 'value', after: 'few' },
    ]);
    const written = await reported.writes(education.reporter, report, lines(back));
    expect(written.body.lines[0]).toMatchObject({
      answers: { districts: '4', mayor: 'yes', mood: 'ill' },
      values: [
        { value: '10', axis: null },
        { axis: 'province', category: 'North / upper', value: '6' },
        { axis: 'province', category: 'South', value: '4' },
      ],
    });
    say(second, '', '');
    say(third, '', '');
    const again = await bring(education.reporter, report.id, book);
    expect(again.body).toMatchObject({ cells: [], faults: [], lines: [] });
    const later = await take(education.reporter, report.id);
    fill(later, 'Report', 'P1.A1', { 'In how many districts?': 'many', 'How was it received?': 'Splendidly' });
    expect((await bring(education.reporter, report.id, later)).body.faults).toMatchObject([
      { field: 'answer:districts', fault: 'not-a-number' },
      { field: 'answer:mood', fault: 'not-in-list' },
    ]);
  });

  it('leaves alone what somebody of the same body wrote meanwhile, and says so', async () => {
    const { education, reported, id } = await given();
    const book = await take(education.reporter, id);
    const { train, patrol } = reported.actions;
    await reported.writes(education.reporter, { id }, [{ action: train, narrative: 'Theirs.', judgement: 'at-risk' }]);
    fill(book, 'Report', 'P1.A1', { 'What was done': 'Mine.' });
    fill(book, 'Report', 'P1.A2', { 'What was done': 'Mine too.' });
    const back = await bring(education.reporter, id, book);
    expect(back.body).toMatchObject({
      cells: [
        { field: 'narrative', before: 'Theirs.', after: 'Mine.', isConflict: true },
        { field: 'narrative', after: 'Mine too.', isConflict: false },
      ],
      lines: [{ action: patrol, narrative: 'Mine too.' }],
    });
  });

  it('is for whoever may write the report', async () => {
    const { reported, interior, id } = await given();
    expect((await interior.reporter.get(`/api/reports/${id}/sheet`)).status).toBe(404);
    expect((await reported.coordinator.get(`/api/reports/${id}/sheet`)).status).toBe(403);
  });
});
