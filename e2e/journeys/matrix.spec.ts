import type { Page } from '@playwright/test';
import { type As, cellOf, draftOf, expect, isSaved, rowOf, test, writeCell } from './journey.js';

const pillars = {
  'Schools and families': [
    { title: 'Train school counsellors', lead: 'Ministry of Education', startsOn: '2026-01-01', endsOn: '2027-12-31' },
    { title: 'Open a help line', lead: 'Ministry of Youth and Sports', startsOn: '2026-01-01', endsOn: '2028-12-31' },
  ],
  'Prisons and return': [
    { title: 'Review detention rules', lead: 'Ministry of Justice', startsOn: '2027-01-01', endsOn: '2027-12-31' },
  ],
};

const matrixOf = async (as: As, title: string): Promise<readonly [Page, string]> => {
  const page = await as('Amara Solen');
  const plan = await draftOf(page, title, pillars);
  await page.goto(`${plan}/matrix`);
  return [page, plan];
};

test('a cell is edited by keyboard, saved, seen by a colleague within a second, and undone', async ({ as }) => {
  const [focalPoint, plan] = await matrixOf(as, 'A plan two people work on');
  const coordinator = await as('Noor Haldane', { at: `${plan}/matrix` });
  const theirs = await cellOf(coordinator, 'P1.A2', 'Action');
  await expect(theirs).toContainText('Open a help line');
  await expect(focalPoint.getByText('Noor Haldane')).toBeAttached();

  await writeCell(focalPoint, await cellOf(focalPoint, 'P1.A2', 'Action'), 'Open a help line, day and night');
  await isSaved(focalPoint);
  await expect(theirs).toContainText('day and night', { timeout: 3000 });

  await (await cellOf(focalPoint, 'P1.A2', 'Action')).click();
  await expect(coordinator.getByText('Amara Solen, P1.A2 · Action')).toBeAttached({ timeout: 3000 });
  const nameOn = () => theirs.evaluate((cell) => getComputedStyle(cell, '::after').content);
  await expect.poll(nameOn).toBe('"Amara Solen"');

  await focalPoint.keyboard.press('ControlOrMeta+z');
  await expect(theirs).not.toContainText('day and night');
  await focalPoint.keyboard.press('ControlOrMeta+y');
  await expect(theirs).toContainText('day and night');
});

test('blocks of Excel are pasted over cells and beyond the last row, days as people write them, each undone as one', async ({
  as,
}) => {
  const [page] = await matrixOf(as, 'A plan with a block from Excel');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = (...rows: readonly string[]) =>
    page.evaluate((text) => navigator.clipboard.writeText(text), rows.join('\n'));

  await copied('Review detention rules and practice', 'Meet the families of prisoners', 'Train probation officers');
  await (await cellOf(page, 'P2.A1', 'Action')).click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(rowOf(page, 'P2.A1')).toContainText('rules and practice');
  await expect(page.getByRole('row').filter({ hasText: 'Train probation officers' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '5 actions' })).toBeVisible();

  await copied('1.7.2026\t30.6.2028', 'March 2027\t31.12.2029');
  await (await cellOf(page, 'P1.A1', 'Starts')).click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(rowOf(page, 'P1.A1')).toContainText('1 Jul 2026');
  await expect(rowOf(page, 'P1.A2')).toContainText('31 Dec 2029');
  await isSaved(page);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(page, 'P1.A1')).toContainText('1 Jan 2026');
  await expect(rowOf(page, 'P1.A2')).not.toContainText('31 Dec 2029');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status').filter({ hasText: '3 actions' })).toBeVisible();
  await isSaved(page);
});

test('an action is added, moved to another pillar, and removed; codes of the others stay', async ({ as }) => {
  const [page] = await matrixOf(as, 'A plan that grows');
  await (await cellOf(page, 'P1.A2', 'Action')).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Action' }).click();
  await page.keyboard.type('Meet families at home');
  await page.keyboard.press('Enter');
  const added = page.getByRole('row').filter({ hasText: 'Meet families at home' });
  await expect(added).toBeVisible();
  await isSaved(page);
  await expect(page.getByRole('status').filter({ hasText: '4 actions' })).toBeVisible();

  await added.hover();
  await added.getByRole('button', { name: 'More for this row' }).click();
  await page.getByRole('menuitem', { name: 'Move to…' }).click();
  await page.getByRole('menuitem', { name: /Prisons and return/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take the new code' }).click();
  await isSaved(page);
  await expect(added).toContainText('P2.A2');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('combobox', { name: 'Field' }).selectOption({ label: 'Pillar' });
  await page.getByRole('checkbox', { name: /P2 Prisons and return/ }).check();
  await page.keyboard.press('Escape');
  await expect(added).toBeVisible();
  await expect(rowOf(page, 'P1.A1')).toHaveCount(0);

  await added.hover();
  await added.getByRole('button', { name: 'More for this row' }).click();
  await page.getByRole('menuitem', { name: /^Remove/ }).click();
  await expect(added).toHaveCount(0);
  await page.getByRole('button', { name: 'Take off the filter by Pillar' }).click();
  await expect(rowOf(page, 'P1.A1')).toBeVisible();
});

test('a filter is in the address, so that a colleague sees the same rows', async ({ as }) => {
  const [page] = await matrixOf(as, 'A plan one filters');
  await page.getByRole('searchbox', { name: 'Filter by words or code' }).fill('help line');
  await expect(page.getByRole('status').filter({ hasText: '1 action' })).toBeVisible();
  await expect(rowOf(page, 'P2.A1')).toHaveCount(0);
  await expect(page).toHaveURL(/help/);

  const colleague = await as('Noor Haldane', { at: page.url() });
  await expect(rowOf(colleague, 'P1.A2')).toBeVisible();
  await expect(rowOf(colleague, 'P2.A1')).toHaveCount(0);
});

test('two people change one cell while one is offline: the second is asked, and nothing is lost', async ({ as }) => {
  const [here, plan] = await matrixOf(as, 'A plan written offline');
  const there = await as('Noor Haldane', { at: `${plan}/matrix` });
  const theirs = await cellOf(there, 'P2.A1', 'Action');
  await expect(theirs).toContainText('Review detention rules');

  await here.context().setOffline(true);
  await writeCell(here, await cellOf(here, 'P2.A1', 'Action'), 'Review the rules of every prison');
  await expect(here.getByRole('status').filter({ hasText: '1 change' })).toBeVisible();
  const focalPoint = await as('Amara Solen', { at: `${plan}/matrix` });
  await writeCell(focalPoint, await cellOf(focalPoint, 'P2.A1', 'Action'), 'Review the rules with the judges');
  await isSaved(focalPoint);
  await here.context().setOffline(false);

  await here.getByRole('button', { name: 'Decide' }).click();
  const dialog = here.getByRole('dialog', { name: 'One thing was changed twice' });
  await expect(dialog).toContainText('with the judges');
  await expect(dialog).toContainText('of every prison');
  await dialog.getByRole('radio', { name: /^Mine/ }).check();
  await dialog.getByRole('button', { name: /^Settle/ }).click();
  await expect(theirs).toContainText('Review the rules of every prison');
  await isSaved(here);
});
