import ExcelJS from 'exceljs';
import { bringBack, taken, wordsOf } from './files.js';
import { asked, draftOf, expect, national, planNamed, rowOf, test } from './journey.js';

test('a draft goes out as Excel, is edited there, and comes back as exactly its edits', async ({ as }) => {
  const page = await as('Amara Solen');
  const plan = await draftOf(page, 'A plan edited in Excel', {
    Schools: [
      {
        title: 'Train school counsellors',
        lead: 'Ministry of Education',
        startsOn: '2026-01-01',
        endsOn: '2027-12-31',
      },
      { title: 'Talk with parents', lead: 'Ministry of Education', startsOn: '2026-01-01', endsOn: '2026-12-31' },
    ],
  });
  await page.goto(`${plan}/matrix`);
  const file = await taken(page, 'Excel');

  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file as unknown as ArrayBuffer);
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.value === 'Talk with parents') cell.value = 'Talk with parents at home';
      }),
    ),
  );
  await bringBack(page, plan, Buffer.from(await workbook.xlsx.writeBuffer()));
  await expect(page.getByRole('heading', { name: '1 record changed' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('at home');
  await page.getByRole('button', { name: 'Take it in' }).click();
  await page.getByRole('dialog', { name: 'Take it in' }).getByRole('button', { name: 'Take it in' }).click();
  await expect(rowOf(page, 'P1.A2')).toContainText('Talk with parents at home');
  await expect(rowOf(page, 'P1.A1')).toContainText('Train school counsellors');
});

test('an adopted plan goes out as Word, CSV and JSON; the paper says which text it is', async ({ as }) => {
  const page = await as('Noor Haldane');
  const plan = await planNamed(page, national);
  const { latestVersion } = await asked<{ latestVersion: { hash: string } }>(page, plan.slice(1));
  await page.goto(`${plan}/overview`);
  const paper = wordsOf(await taken(page, 'Word', /^Version 2/));
  expect(paper).toContain(latestVersion.hash);
  expect(paper).toContain('Train teachers to host difficult conversations');

  const rows = (await taken(page, 'CSV')).toString('utf8');
  expect(rows.split('\n').length).toBeGreaterThan(12);
  expect(rows).toContain('P1.A1');
  const whole = JSON.parse((await taken(page, 'JSON')).toString('utf8')) as { records?: unknown[] };
  expect(JSON.stringify(whole)).toContain('P4.A1');
});
