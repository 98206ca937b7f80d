import ExcelJS from 'exceljs';
import { givenBody, givenPerson, givenPost } from './people.world.js';
import { adding, givenPlan } from './plans.world.js';
import type { Answer, Ground } from './world.js';

export const soon = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);

export const binary = (request: Answer) =>
  request.buffer(true).parse((answer, done: (error: null, body: Buffer) => void) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => done(null, Buffer.concat(chunks)));
  });

/** A plan in which the Ministry of Education leads two actions, and supports one of the Ministry of Interior. */
export const givenMinistry = async (ground: Ground) => {
  const plan = await givenPlan(ground);
  const { jurisdiction } = plan;
  const education = await givenBody(ground, { jurisdiction, name: 'Ministry of Education' });
  const interior = await givenBody(ground, { jurisdiction, name: 'Ministry of Interior' });
  const schools = adding.pillar(plan, 'Schools', { code: 'P1' });
  const teachers = adding.action(schools, 'Train teachers', { code: 'P1.A1' });
  const clubs = adding.action(schools, 'Open school clubs', { code: 'P1.A2' });
  const police = adding.action(schools, 'Train the police', { code: 'P1.A3' });
  await plan.changes([
    ...[schools, teachers, adding.lead(teachers, education), clubs, adding.lead(clubs, education)],
    ...[
      police,
      adding.lead(police, interior),
      adding.record('assignment', police, { body: education.id, role: 'support' }),
    ],
  ]);
  const drafter = await givenPerson(ground, { name: 'Dara Min', role: 'drafter', body: education });
  await givenPost(ground, { body: education, duties: ['drafting'], holder: drafter });
  const rows = (format: 'xlsx' | 'docx') =>
    binary(drafter.get(`${plan.path}/exports/plan.${format}?body=${education.id}&language=en`));
  const back = (file: Buffer, by = drafter, name = 'rows.xlsx') =>
    by.post('/api/row-returns').field('plan', plan.id).attach('file', file, name);
  return { plan, education, interior, teachers, clubs, police, drafter, rows, back };
};

/** The sheet of actions as people leave it: its rows by the keys of their columns, in any order of both. */
export const edited = async (
  bytes: Buffer,
  edit: (rows: Record<string, ExcelJS.CellValue>[], keys: string[]) => Record<string, ExcelJS.CellValue>[],
): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  const sheet = book.getWorksheet('Actions');
  if (!sheet) throw new Error('no sheet of actions');
  sheet.unprotect();
  const values = (row: ExcelJS.Row) => Array.from({ length: sheet.columnCount }, (_, at) => row.getCell(at + 1).value);
  const keys = values(sheet.getRow(1)).map(String);
  const headings = values(sheet.getRow(2));
  const rows: Record<string, ExcelJS.CellValue>[] = [];
  for (let at = 3; at <= sheet.rowCount; at += 1) {
    const cells = values(sheet.getRow(at));
    rows.push(Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? null])));
  }
  const order = keys.toReversed();
  book.removeWorksheet(sheet.id);
  const own = book.addWorksheet('Our actions, final (2)');
  own.addRow(order);
  own.addRow(order.map((key) => headings[keys.indexOf(key)]));
  for (const row of edit(rows, keys)) own.addRow(order.map((key) => row[key] ?? null));
  return Buffer.from(await book.xlsx.writeBuffer());
};

export const idKey = 'mufakat:action';
