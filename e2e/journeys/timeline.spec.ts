import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { asked, draftOf, expect, newName, test, told } from './journey.js';

interface Kept {
  readonly id: string;
  readonly kind: string;
  readonly code?: string;
}

const takenOut = async (page: Page, button: string): Promise<{ name: string; bytes: Buffer }> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('main').getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

test('a coordinator sees how far a plan has slipped since its adoption, and takes the picture along', async ({
  as,
}) => {
  const page = await as('Amara Solen');
  const address = await draftOf(page, newName('A plan in time'), {
    Schools: [
      { title: 'Train teachers', startsOn: '2026-01-01', endsOn: '2026-12-31', lead: 'Ministry of Education' },
      { title: 'Visit parents', startsOn: '2027-01-01', endsOn: '2027-12-31', lead: 'Ministry of Education' },
    ],
  });
  const plan = address.slice('/plans/'.length);
  const main = page.getByRole('main');

  await test.step('nothing is adopted yet: the bars stand alone, and the page says why', async () => {
    await page.goto(`${address}/timeline`);
    await expect(main.getByText('Nothing is adopted yet')).toBeVisible();
    await expect(main.getByRole('img', { name: /^Timeline\./ })).toBeVisible();
    await expect(main.getByLabel('Only what moved since adoption')).toHaveCount(0);
  });

  await test.step('adopted, then amended: one action ends 90 days later', async () => {
    const version = await told(page, `plans/${plan}/versions`, { kind: 'adopted' });
    const { ownerBodyId } = await asked<{ ownerBodyId: string }>(page, `plans/${plan}`);
    const act = { bodyId: ownerBodyId, act: 'adopted', on: '2026-02-01', versionHash: version['hash'] };
    await told(page, `plans/${plan}/acts`, act);
    const { id, revision } = await told(page, `plans/${plan}/amendments`, { title: 'More time' });
    const { records } = await asked<{ records: Kept[] }>(page, `plans/${plan}/document`);
    const action = records.find(({ code }) => code === 'P1.A1')?.id;
    await told(page, `amendments/${String(id)}/change-sets`, {
      ...{ baseRevision: revision },
      changes: [{ op: 'set', kind: 'action', id: action, endsOn: '2027-03-31' }],
    });
    await told(page, `amendments/${String(id)}/acts`, { bodyId: ownerBodyId, on: '2026-03-01' });
    await page.goto(`${address}/timeline`);
    await expect(main.getByText('1 action ends later than adopted in version 1, of 2 in both texts.')).toBeVisible();
    await expect(main.getByText('Furthest: P1.A1 Train teachers, by 90 days.')).toBeVisible();
  });

  await test.step('the table says the same, by keyboard', async () => {
    await main.getByText('The same as a table').focus();
    await page.keyboard.press('Enter');
    const row = main.getByRole('row').filter({ hasText: 'P1.A1 Train teachers' });
    await expect(row).toContainText('1 Jan 2026 – 31 Mar 2027');
    await expect(row).toContainText('1 Jan 2026 – 31 Dec 2026');
    await expect(row).toContainText('ends 90 days later than adopted');
    await main.getByLabel('Only what moved since adoption').click();
    await expect(main.getByLabel('Only what moved since adoption')).toBeChecked();
    await expect(page).toHaveURL(/moved=1/);
    await expect(main.getByRole('row').filter({ hasText: 'Visit parents' })).toHaveCount(0);
    await expect(row).toBeVisible();
  });

  await test.step('picture and table go out as they are shown', async () => {
    const svg = await takenOut(page, 'Picture (SVG)');
    expect(svg.name).toBe('timeline.svg');
    expect(svg.bytes.toString()).toContain('P1.A1 Train teachers');
    expect(svg.bytes.toString()).toContain('ends 90 days later than adopted');
    expect(svg.bytes.toString()).not.toContain('Visit parents');
    const png = await takenOut(page, 'Picture (PNG)');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(png.bytes.length).toBeGreaterThan(5000);
    const csv = await takenOut(page, 'Table as CSV');
    expect(csv.bytes.toString()).toContain('"2026-01-01","2026-12-31","","90","ends 90 days later than adopted"');
    expect(csv.bytes.toString()).not.toContain('Visit parents');
  });

  await test.step('on paper the pages of the drawing stand, and nothing of the screen around them', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.timeline-pages svg').first()).toBeVisible();
    await expect(main.getByRole('button', { name: 'Picture (PNG)' })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });
});

test('in Arabic the time runs from right to left', async ({ as }) => {
  const page = await as('Amara Solen', { language: 'ar', phone: true });
  const address = await draftOf(page, newName('A plan read from the right'), {
    Schools: [
      { title: 'First', startsOn: '2026-01-01', endsOn: '2026-06-30', lead: 'Ministry of Education' },
      { title: 'Last', startsOn: '2030-01-01', endsOn: '2030-12-31', lead: 'Ministry of Education' },
    ],
  });
  await page.goto(`${address}/timeline`);
  const bars = page.locator('.timeline-screen .bar-now[width]');
  await expect(page.getByRole('img', { name: /^الجدول الزمني/ })).toBeVisible();
  const places = await bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().x));
  const [first = 0, last = 0] = places.slice(-2);
  expect(first).toBeGreaterThan(last);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
