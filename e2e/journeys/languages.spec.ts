import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { draftOf, expect, newName, test, isSaved } from './journey.js';

const faults = async (page: Page) =>
  (await new AxeBuilder({ page }).include('.languages-page').analyze()).violations.map(({ id }) => id);

test('a plan gets another language, is translated in place and by a sheet, and knows what is older', async ({ as }) => {
  const page = await as('Amara Solen');
  const plan = await draftOf(page, newName('Plan in two languages'), {
    Schools: [
      { title: 'Train teachers', startsOn: '2027-01-01' },
      { title: 'Visit parents', startsOn: '2027-01-01' },
    ],
  });
  await page.goto(`${plan}/languages`);
  await expect(page.getByText('This plan is in one language')).toBeVisible();

  await page.getByLabel('Add a language…').selectOption('ar');
  const arabic = page.getByRole('listitem').filter({ hasText: 'العربية' });
  await expect(arabic.getByText('4 missing')).toBeVisible();
  const trained = page.getByRole('row').filter({ hasText: 'Train teachers' });
  const words = trained.getByRole('textbox');
  await expect(words).toHaveAttribute('dir', 'rtl');
  await words.fill('تدريب المعلمين');
  await words.blur();
  /* The names of the three levels were in Arabic before. */
  await expect(arabic.getByText('4 fresh')).toBeVisible();
  /* Sent before the original is changed: what is written in one set counts as one word. */
  await isSaved(page);
  expect(await faults(page)).toEqual([]);

  await test.step('the original changes, so the translation is older, until somebody says it is still right', async () => {
    await page.getByRole('button', { name: /^English/ }).click();
    await page.getByRole('button', { name: 'All', exact: true }).click();
    const original = page.getByRole('row').filter({ hasText: 'تدريب المعلمين' }).getByRole('textbox');
    await original.fill('Train all teachers');
    await original.blur();
    await page.getByRole('button', { name: /^Arabic/ }).click();
    const older = page.getByRole('row').filter({ hasText: 'Train all teachers' });
    await expect(older.getByText('Older than its original')).toBeVisible({ timeout: 15_000 });
    await older.getByRole('button', { name: 'Still right' }).click();
    await expect(older.getByText('Fresh')).toBeVisible();
  });

  await test.step('the rest goes out as a sheet and comes back as a difference', async () => {
    await page.getByRole('button', { name: 'To do' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Translation sheet' }).click();
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await readFile(await (await download).path())) as unknown as ArrayBuffer);
    book.worksheets[0]?.eachRow((row) => {
      if (row.getCell(3).value === 'Visit parents') row.getCell(4).value = 'زيارة أولياء الأمور';
    });
    const buffer = Buffer.from(await book.xlsx.writeBuffer());
    await page.getByRole('button', { name: 'Take a sheet back' }).click();
    await page
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({
        ...{ name: 'sheet.xlsx', mimeType: 'application/octet-stream', buffer },
      });
    await expect(page.getByRole('dialog').getByText('زيارة أولياء الأمور')).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Take one text' }).click();
    await page.getByRole('button', { name: 'All', exact: true }).click();
    const visited = page.getByRole('row').filter({ hasText: 'Visit parents' });
    await expect(visited.getByRole('textbox')).toHaveValue('زيارة أولياء الأمور', { timeout: 15_000 });
    await expect(visited.getByText('From a sheet')).toBeVisible();
  });
});
