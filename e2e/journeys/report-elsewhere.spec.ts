import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { workbook } from './files.js';
import { asked, expect, isSaved, test, told } from './journey.js';
import { givenPlan, givenReported, openRound, reportIn } from './reported-plan.js';

const interior = { body: 'Ministry of Interior', reporter: 'Tomas Reeve' } as const;

test('a report written without a network, with a photograph, is sent later and once', async ({ as }) => {
  const story = await givenPlan(as, { ...interior, title: 'A plan beyond the hills', actions: 1 });
  const report = await reportIn(story, await openRound(story, 'From the hills', '2099-12-31'));
  const { reporter } = story;
  await reporter.goto(`/reports/${report.id}`);
  await expect(reporter.getByText('0 of 1 given')).toBeVisible();

  await reporter.context().setOffline(true);
  await reporter.getByRole('radio', { name: 'On track' }).check();
  await reporter.getByLabel('What was done').fill('The bridge stands.');
  const photo = { name: 'bridge.png', mimeType: 'image/png', buffer: readFileSync('docs/guide/images/report.png') };
  await reporter.getByLabel('Photo').setInputFiles(photo);
  await expect(reporter.getByText('sent when there is a network')).toBeVisible();
  await expect(reporter.getByRole('status').filter({ hasText: /1 change/ })).toBeVisible();

  await reporter.context().setOffline(false);
  await isSaved(reporter);
  await expect(reporter.getByRole('link', { name: 'bridge.png' })).toBeVisible();
  const kept = await asked<{ lines: { narrative: string; evidence: { title: string }[] }[] }>(
    reporter,
    `reports/${report.id}`,
  );
  expect(kept.lines[0]).toMatchObject({ narrative: 'The bridge stands.', evidence: [{ title: 'bridge.png' }] });
});

test('an answer by the link of a letter, without signing in, on a phone', async ({ as, browser, baseURL }) => {
  const story = await givenPlan(as, { ...interior, title: 'A plan of one tap', actions: 1 });
  await givenReported(story);
  const round = await openRound(story, 'By letter', '2099-12-31');
  const { coordinator, planId } = story;
  await coordinator.goto(`/plans/${planId}/progress?show=rounds&round=${round}`);
  await coordinator.getByRole('button', { name: 'Send answer links…' }).click();
  await coordinator.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
  await expect(coordinator.getByText(/One letter was sent/)).toBeVisible();

  const administrator = await as('Sam Keller');
  const mails = await asked<{ kind: string; text: string }[]>(administrator, 'mails?range=[0,199]');
  const letter = mails.filter(({ kind, text }) => kind === 'answer-links' && text.includes('By letter')).at(-1);
  const [link = ''] = /http\S+say=no-change/.exec(String(letter?.text)) ?? [];
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en' });
  const guest = await context.newPage();
  await guest.goto(new URL(link).pathname + new URL(link).search, { waitUntil: 'networkidle' });
  await expect(guest.getByText('This will be recorded:')).toBeVisible();
  await expect(guest.getByText(/the report is then submitted/)).toBeVisible();
  expect((await reportIn(story, round)).state).toBe('not-opened');
  await guest.getByRole('button', { name: 'Record this answer' }).click();
  await expect(guest.getByText('Recorded. Thank you.')).toBeVisible();
  await guest.goto(String(baseURL) + new URL(link).pathname);
  await expect(guest.getByText('Recorded. Thank you.')).toBeVisible();
  await context.close();
  expect((await reportIn(story, round)).state).toBe('submitted');
});

test('a report filled in as an Excel sheet', async ({ as }) => {
  const story = await givenPlan(as, { ...interior, title: 'A plan in cells', actions: 2 });
  const report = await reportIn(story, await openRound(story, 'In cells', '2099-12-31'));
  const { reporter } = story;
  await reporter.goto(`/reports/${report.id}`);
  await reporter.getByRole('button', { name: 'As an Excel sheet' }).click();
  const download = reporter.waitForEvent('download');
  await reporter.getByRole('link', { name: 'Download the sheet' }).click();
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await (await download).path());
  const sheet = book.getWorksheet('Report');
  const column = (sheet?.getRow(1).values as unknown[]).indexOf('How does it stand?');
  for (const row of [2, 3]) sheet!.getRow(row).getCell(column).value = 'At risk';
  const file = { name: 'report.xlsx', mimeType: workbook, buffer: Buffer.from(await book.xlsx.writeBuffer()) };
  await reporter.getByRole('dialog').locator('input[type=file]').setInputFiles(file);
  await expect(reporter.getByText('2 cells change the report.')).toBeVisible();
  await reporter.getByRole('button', { name: 'Write it into the report' }).click();
  await expect(reporter.getByText('2 of 2 given')).toBeVisible();

  await reporter.getByRole('button', { name: 'As an Excel sheet' }).click();
  await reporter.getByRole('dialog').locator('input[type=file]').setInputFiles(file);
  await expect(reporter.getByText('Nothing in it differs from the report.')).toBeVisible();
  await told(reporter, `reports/${report.id}/submission`);
});
