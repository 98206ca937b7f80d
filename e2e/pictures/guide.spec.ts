import type { Page } from '@playwright/test';

import { type As, expect, national, openPlan, test, youthDraft } from '../journeys/journey.js';

/** Where each picture of the guide is taken: its file, who looks, and how they get there. */
const pictures: Record<string, { person: string; go: (page: Page) => Promise<void> }> = {
  home: { person: 'Noor Haldane', go: (page) => page.goto('/').then(() => undefined) },
  plans: { person: 'Amara Solen', go: (page) => page.goto('/plans').then(() => undefined) },
  overview: { person: 'Amara Solen', go: (page) => openPlan(page, national, 'Overview') },
  matrix: { person: 'Amara Solen', go: (page) => openPlan(page, national, 'Matrix') },
  document: { person: 'Amara Solen', go: (page) => openPlan(page, national, 'Document') },
  history: { person: 'Amara Solen', go: (page) => openPlan(page, national, 'History') },
  review: { person: 'Hana Verbeek', go: (page) => openPlan(page, youthDraft, 'Review') },
  progress: { person: 'Noor Haldane', go: (page) => openPlan(page, national, 'Progress') },
  import: { person: 'Amara Solen', go: (page) => page.goto('/imports/new').then(() => undefined) },
  reports: { person: 'Lina Marsh', go: (page) => page.goto('/reports').then(() => undefined) },
  regions: { person: 'Yara Bennani', go: (page) => page.goto('/regions').then(() => undefined) },
};

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined);
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
