import type { Page } from '@playwright/test';

import { type As, expect, national, openPlan, test, youthDraft } from '../journeys/journey.js';

const matrixOfAMinistry = `Pillar;Action;Lead;Start;End;Budget
Education;Train 400 teachers to host difficult conversations;Ministry of Education;Jan 2027;Dec 2028;400,000
Education;Add media literacy to the curriculum;Ministry of Education;2027;2029;1,200,000
Young people;Seat young people in every district council;Ministry of Youth and Sports;Q2 2027;ongoing;90,000
Young people;Give small grants to youth projects;Ministry of Youths;2027;2030;2,400,000
`;

async function readFile(page: Page): Promise<void> {
  await page.goto('/imports/new');
  const file = { name: 'draft of the ministries.csv', mimeType: 'text/csv', buffer: Buffer.from(matrixOfAMinistry) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('combobox', { name: 'Body that owns it' }).fill('National Prevention');
  await page.getByRole('option', { name: /National Prevention Secretariat/ }).click();
  await page.getByRole('button', { name: 'Read the file' }).click();
  await expect(page.getByText('Sheets and columns').first()).toBeVisible({ timeout: 30_000 });
}

async function ownReport(page: Page): Promise<void> {
  await page.goto('/reports');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.getByText('How does it stand?').first()).toBeVisible();
}

/** Where each picture of the guide is taken: its file, who looks, and how they get there. */
const pictures: Record<string, { person: string; go: (page: Page) => Promise<void> }> = {
  home: { person: 'Noor Haldane', go: (page) => page.goto('/').then(() => undefined) },
  overview: { person: 'Amara Solen', go: (page) => openPlan(page, national, 'Overview') },
  matrix: { person: 'Amara Solen', go: (page) => openPlan(page, national, 'Matrix') },
  document: { person: 'Amara Solen', go: (page) => openPlan(page, national, 'Document') },
  review: { person: 'Hana Verbeek', go: (page) => openPlan(page, youthDraft, 'Review') },
  progress: { person: 'Noor Haldane', go: (page) => openPlan(page, national, 'Progress') },
  'import-read': { person: 'Amara Solen', go: readFile },
  report: { person: 'Piet Okoro', go: ownReport },
  regions: { person: 'Yara Bennani', go: (page) => page.goto('/regions').then(() => undefined) },
};

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.locator('.waiting')).toHaveCount(0, { timeout: 20_000 });
  await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined);
  await expect(page.locator('.waiting')).toHaveCount(0, { timeout: 20_000 });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(400);
}

async function take(as: As, name: string, language: 'en' | 'ar'): Promise<void> {
  const { person, go } = pictures[name]!;
  const page = await as(person, { language });
  await go(page);
  await settled(page);
  const file = `docs/guide/images/${name}${language === 'ar' ? '.ar' : ''}.png`;
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
}

for (const name of Object.keys(pictures)) test(`picture: ${name}`, ({ as }) => take(as, name, 'en'));
