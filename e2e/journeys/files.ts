import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from './journey.js';

export const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Takes the plan at this page out by the menu of files: the draft, or the text whose name begins so. */
export const taken = async (page: Page, kind: string, text?: RegExp): Promise<Buffer> => {
  await page.getByRole('button', { name: 'Files' }).click();
  const menu = page.getByRole('dialog', { name: 'Files' });
  if (text) {
    const option = menu.getByRole('option', { name: text });
    await menu.getByLabel('Which text').selectOption(String(await option.getAttribute('value')));
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('link', { name: new RegExp(`^${kind}`) }).click(),
  ]);
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** All words of a Word file: body, headers and footers. */
export const wordsOf = (docx: Buffer): string =>
  Object.entries(unzipSync(docx))
    .filter(([name]) => /^word\/(document|header|footer)\d*\.xml$/.test(name))
    .map(([, xml]) =>
      strFromU8(xml)
        .replaceAll(/<\/w:p>/g, '\n')
        .replaceAll(/<[^>]+>/g, ''),
    )
    .join('\n');

/** Brings a file into the plan as far as the preview of what it would change. */
export const bringBack = async (page: Page, plan: string, buffer: Buffer): Promise<void> => {
  await page.goto(`/imports/new?plan=${plan.replace('/plans/', '')}`);
  await page.getByLabel('The file with the plan').setInputFiles({ name: 'plan.xlsx', mimeType: workbook, buffer });
  await page.getByRole('button', { name: 'Read the file' }).click();
  await page.getByRole('button', { name: /^What it changes/ }).click();
};
