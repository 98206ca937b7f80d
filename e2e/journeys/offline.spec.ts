import type { Page } from '@playwright/test';
import { cellOf, draftOf, expect, isSaved, newName, rowOf, test, writeCell } from './journey.js';

/** The page and what it showed are on the device; from now on it opens without a network. */
const isKept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const isThere = async () =>
      navigator.serviceWorker.controller !== null &&
      (await caches.match('/')) !== undefined &&
      (await caches.match('/api/session')) !== undefined;
    for (let tries = 0; tries < 200 && !(await isThere()); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    if (!(await isThere())) throw new Error('Nothing is kept on the device');
  });

const pillars = {
  Schools: [
    {
      ...{ title: 'Train counsellors', expectedOutput: 'Counsellors trained', lead: 'Ministry of Education' },
      ...{ startsOn: '2026-01-01', endsOn: '2027-12-31' },
    },
  ],
};

test('two people write offline, one closes the page, and both meet: what differs is asked field by field', async ({
  as,
}) => {
  const amara = await as('Amara Solen');
  const plan = await draftOf(amara, newName('A plan of two islands'), pillars);
  await amara.goto(`${plan}/matrix`);
  const idris = await as('Idris Falk', { at: `${plan}/matrix` });
  for (const page of [amara, idris]) {
    await expect(rowOf(page, 'P1.A1')).toBeVisible();
    await isKept(page);
    await page.reload();
    await expect(rowOf(page, 'P1.A1')).toBeVisible();
    await page.context().setOffline(true);
  }

  await writeCell(idris, await cellOf(idris, 'P1.A1', 'Action'), 'Train counsellors of every school');
  await writeCell(amara, await cellOf(amara, 'P1.A1', 'Action'), 'Train counsellors and nurses');
  await writeCell(amara, await cellOf(amara, 'P1.A1', 'Expected output'), 'Nurses trained too');
  const waiting = (page: Page) => page.getByRole('status').filter({ hasText: /[12] changes? / });
  await expect(waiting(amara)).toBeVisible();

  const address = amara.url();
  const again = await amara.context().newPage();
  await amara.close();
  await again.goto(address);
  await expect(again.getByText('No network')).toBeVisible();
  await expect(rowOf(again, 'P1.A1')).toContainText('Train counsellors and nurses');
  await expect(waiting(again)).toBeVisible();

  await idris.context().setOffline(false);
  await isSaved(idris);
  await again.context().setOffline(false);
  await again.getByRole('button', { name: 'Decide' }).click();
  const dialog = again.getByRole('dialog', { name: 'One thing was changed twice' });
  for (const words of ['of every school', 'and nurses', 'Train counsellors']) await expect(dialog).toContainText(words);
  await dialog.getByRole('radio', { name: /^Theirs/ }).check();
  await dialog.getByRole('button', { name: /^Settle/ }).click();
  await isSaved(again);
  for (const page of [again, idris]) {
    await expect(rowOf(page, 'P1.A1')).toContainText('Train counsellors of every school');
    await expect(rowOf(page, 'P1.A1')).toContainText('Nurses trained too');
  }
});

test('a reporter without a network opens the report again, writes on, and it is sent when the network is back', async ({
  as,
}) => {
  const reporter = await as('Lina Marsh', { phone: true });
  await reporter
    .getByRole('link', { name: /^Submit the report National Plan/ })
    .first()
    .click();
  const line = (page: Page) =>
    page.getByRole('article').filter({ has: page.getByRole('heading', { name: /difficult conversations/ }) });
  await expect(line(reporter)).toBeVisible();
  await isKept(reporter);
  await reporter.reload();
  await expect(line(reporter)).toBeVisible();

  await reporter.context().setOffline(true);
  const words = newName('Written on the train');
  await line(reporter).getByLabel('What was done').fill(words);
  await line(reporter).getByLabel('What was done').blur();
  await expect(reporter.getByRole('status').filter({ hasText: /^Offline/ })).toBeVisible();
  await reporter.reload();
  await expect(line(reporter).getByLabel('What was done')).toHaveValue(words);
  await reporter.context().setOffline(false);
  await expect(reporter.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible({ timeout: 20_000 });

  const elsewhere = await as('Lina Marsh', { at: new URL(reporter.url()).pathname });
  await expect(line(elsewhere).getByLabel('What was done')).toHaveValue(words);
});

test('whoever signs out leaves nothing on the device', async ({ as }) => {
  const page = await as('Amara Solen');
  const plan = await draftOf(page, newName('A plan on a borrowed computer'), pillars);
  await page.goto(`${plan}/matrix`);
  await isKept(page);
  await page.reload();
  await expect(rowOf(page, 'P1.A1')).toBeVisible();
  expect(await page.evaluate(async (path) => caches.match(`/api${path}/document`).then(Boolean), plan)).toBe(true);

  await page.getByRole('button', { name: /account and sign-out/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: /^Amara Solen/ })).toBeVisible();
  expect(await page.evaluate(async (path) => caches.match(`/api${path}/document`).then(Boolean), plan)).toBe(false);
});
