import ExcelJS from 'exceljs';
import { effortOf } from './effort.js';
import { costs } from './effort-table.js';
import { workbook } from './files.js';
import { asked, draftOf, expect, newName, test } from './journey.js';

type Cells = Record<string, ExcelJS.CellValue>;

/** The workbook as a ministry leaves it: sorted, its columns moved, on a sheet of another name. */
const edited = async (bytes: Buffer, edit: (rows: Cells[]) => Cells[]): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  const sheet = book.worksheets.find(({ name }) => name === 'Actions');
  if (!sheet) throw new Error('no sheet of actions');
  const valuesOf = (row: number) =>
    Array.from({ length: sheet.columnCount }, (_, at) => sheet.getRow(row).getCell(at + 1).value);
  const keys = valuesOf(1).map(String);
  const headings = valuesOf(2);
  const rows: Cells[] = [];
  for (let row = 3; row <= sheet.rowCount; row += 1) {
    const cells = valuesOf(row);
    rows.push(Object.fromEntries(keys.map((key, at) => [key, cells[at] ?? null])));
  }
  book.removeWorksheet(sheet.id);
  const own = book.addWorksheet('Final version (2)');
  const order = keys.toReversed();
  own.addRow(order);
  own.addRow(order.map((key) => headings[keys.indexOf(key)]));
  for (const row of edit(rows)) own.addRow(order.map((key) => row[key] ?? null));
  return Buffer.from(await book.xlsx.writeBuffer());
};

test('a ministry is sent its rows, edits them in Excel and sends them back; they become its suggestions', async ({
  as,
}) => {
  const [focalPoint, drafter, administrator] = [
    await as('Amara Solen'),
    await as('Idris Falk'),
    await as('Sam Keller'),
  ];
  const title = newName('A plan on its round to the ministries');
  const plan = await draftOf(focalPoint, title, {
    Schools: [
      { title: 'Train school counsellors', lead: 'Ministry of Education', startsOn: '2026-01-01' },
      { title: 'Talk with parents', lead: 'Ministry of Education', startsOn: '2026-01-01' },
      { title: 'Guard school gates', lead: 'Ministry of Interior', startsOn: '2026-01-01' },
    ],
  });

  await focalPoint.goto(`${plan}/matrix`);
  const sending = await effortOf(focalPoint, async () => {
    await focalPoint.getByRole('button', { name: 'Files' }).click();
    await focalPoint.getByRole('button', { name: 'Send a body its rows' }).click();
    const dialog = focalPoint.getByRole('dialog', { name: 'Send a body its rows' });
    await dialog.getByLabel('Body').fill('Ministry of Edu');
    await focalPoint.getByRole('option', { name: 'Ministry of Education' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(focalPoint.getByText(/^Sent to .*Idris Falk/)).toBeVisible();
  });

  const mails = await asked<{ subject: string; toName: string; text: string }[]>(administrator, 'mails?range=[0,199]');
  const mail = mails.find(({ subject, toName }) => subject.includes(title) && toName === 'Idris Falk');
  const link = /\/rows\/[0-9a-f-]{36}/.exec(mail?.text ?? '')?.[0] ?? '';
  expect(link, 'a link in the mail to the drafter').not.toBe('');

  await drafter.goto(link);
  await expect(drafter.getByRole('heading', { level: 1, name: 'Rows of Ministry of Education' })).toBeVisible();
  const [download] = await Promise.all([
    drafter.waitForEvent('download'),
    drafter.getByRole('link', { name: 'Excel' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const buffer = await edited(Buffer.concat(chunks), (rows) => [
    { 'title.en': 'Print a guide for parents', parent: rows[0]?.['parent'] ?? null },
    ...rows
      .filter((row) => row['title.en'] !== 'Talk with parents')
      .map((row) =>
        row['title.en'] === 'Train school counsellors' ? { ...row, 'title.en': 'Train all school counsellors' } : row,
      )
      .toReversed(),
  ]);
  const returning = await effortOf(drafter, async () => {
    await drafter.getByLabel('The edited file').setInputFiles({ name: 'our rows.xlsx', mimeType: workbook, buffer });
    await expect(drafter.getByRole('heading', { name: '1 record changed' })).toBeVisible();
    await expect(drafter.getByRole('main')).toContainText('Print a guide for parents');
    await drafter.getByRole('button', { name: 'Make them suggestions' }).click();
    await expect(drafter.getByText('3 suggestions were made.').first()).toBeVisible();
  });

  await focalPoint.goto(`${plan}/review`);
  for (let left = 3; left > 0; left -= 1) {
    const accept = focalPoint.getByRole('main').getByRole('button', { name: 'Accept', exact: true });
    await expect(accept).toHaveCount(left);
    await accept.first().click();
  }
  await expect(focalPoint.getByRole('main').getByRole('button', { name: 'Accept', exact: true })).toHaveCount(0);
  const { records } = await asked<{ records: { kind: string; title?: { en?: string } }[] }>(
    focalPoint,
    `${plan.slice(1)}/document`,
  );
  const actions = records.filter(({ kind }) => kind === 'action').map((record) => record.title?.en);
  expect(actions.sort()).toEqual(['Guard school gates', 'Print a guide for parents', 'Train all school counsellors']);

  costs('send a body its rows', sending);
  costs('take them back as suggestions (choosing the file not counted)', returning);
});
