import type { Page } from '@playwright/test';
import {
  activeCell,
  type As,
  cellOf,
  draftOf,
  expect,
  isSaved,
  newName,
  press,
  rowOf,
  rowWith,
  test,
} from './journey.js';

const pillars = {
  Schools: [
    { title: 'Train counsellors', lead: 'Ministry of Education', startsOn: '2026-01-01', endsOn: '2027-12-31' },
    { title: 'Open a help line', startsOn: '2026-01-01', endsOn: '2028-12-31' },
  ],
  Prisons: [{ title: 'Review the rules', lead: 'Ministry of Justice', startsOn: '2027-01-01' }],
};

const matrixOf = async (as: As, title: string, language: 'en' | 'ar' = 'en'): Promise<Page> => {
  const page = await as('Amara Solen', { language });
  const plan = await draftOf(page, newName(title), pillars);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${plan}/matrix`);
  await rowOf(page, 'P1.A1').getByRole('gridcell').nth(1).click();
  return page;
};

const isAt = (page: Page, column: string): Promise<void> =>
  expect(activeCell(page)).toHaveAttribute('data-column', column);

test('Enter, F2, Tab, Home, End and Escape do what they do in a spreadsheet', async ({ as }) => {
  const page = await matrixOf(as, 'A plan walked through');
  await press(page, 'Enter');
  await page.keyboard.type(' and parents');
  await press(page, 'Enter');
  await expect(await cellOf(page, 'P1.A1', 'Action')).toContainText('Train counsellors and parents');
  await expect(activeCell(page)).toContainText('Open a help line');
  await press(page, 'F2');
  await page.keyboard.type(' at night');
  await press(page, 'Escape');
  await expect(await cellOf(page, 'P1.A2', 'Action')).not.toContainText('at night');

  await press(page, 'Tab');
  await isAt(page, 'checks');
  await press(page, 'Shift+Tab', 'Home');
  await isAt(page, 'code');
  await press(page, 'End');
  await isAt(page, 'drivers');
  await press(page, 'Control+End');
  await expect(page.locator('.matrix-row').filter({ has: activeCell(page) })).toContainText('P2.A1');
  await press(page, 'Control+Home', 'Control+ArrowRight');
  await expect(page.locator('.matrix-row').filter({ has: activeCell(page) })).toContainText('Schools');
});

test('cells are emptied, cut and put elsewhere, and every step is taken back', async ({ as }) => {
  const page = await matrixOf(as, 'A plan cut and pasted');
  const starts = () => cellOf(page, 'P1.A1', 'Starts');
  await (await starts()).click();
  await press(page, 'Shift+ArrowRight', 'Delete');
  await expect(await starts()).toHaveText('');
  await press(page, 'Control+z');
  await expect(await starts()).toContainText('1 Jan 2026');

  await (await starts()).click();
  await press(page, 'Shift+ArrowRight', 'Control+x');
  await (await cellOf(page, 'P2.A1', 'Starts')).click();
  await press(page, 'Control+v');
  await expect(await cellOf(page, 'P2.A1', 'Ends')).toContainText('31 Dec 2027');
  await expect(await starts()).toHaveText('');
  await press(page, 'Control+z', 'Control+z');
  await expect(await starts()).toContainText('1 Jan 2026');
  await expect(await cellOf(page, 'P2.A1', 'Starts')).toContainText('1 Jan 2027');
  await press(page, 'Control+y', 'Control+y');
  await expect(await cellOf(page, 'P2.A1', 'Starts')).toContainText('1 Jan 2026');
  await isSaved(page);
});

test('rows are put above and below by keys, and removed', async ({ as }) => {
  const page = await matrixOf(as, 'A plan with rows between');
  const titles = () => page.locator('.matrix-row[data-kind=action] [data-column="title.en"]').allInnerTexts();
  await press(page, 'Control+Shift+Enter');
  await page.keyboard.type('Ask the schools');
  await press(page, 'Enter');
  await expect(rowWith(page, 'Ask the schools')).toBeVisible();
  await (await cellOf(page, 'P1.A1', 'Action')).click();
  await press(page, 'Control+Enter');
  await page.keyboard.type('Pay the trainers');
  await press(page, 'Enter');
  await expect(rowWith(page, 'Pay the trainers')).toBeVisible();
  await expect
    .poll(async () => (await titles()).slice(0, 4).map((title) => title.split('\n')[0]))
    .toEqual(['Ask the schools', 'Train counsellors', 'Pay the trainers', 'Open a help line']);
  await rowWith(page, 'Pay the trainers').getByRole('gridcell').nth(1).click();
  await press(page, 'Control+Delete');
  await expect(rowWith(page, 'Pay the trainers')).toHaveCount(0);
  await press(page, 'Control+z');
  await expect(rowWith(page, 'Pay the trainers')).toBeVisible();
  await isSaved(page);
});

test('bodies, days, drivers and what an action serves are picked in the cell', async ({ as }) => {
  const page = await matrixOf(as, 'A plan of pickers');
  await (await cellOf(page, 'P1.A2', 'Lead')).click();
  await page.keyboard.type('Ministry of Jus');
  await page
    .getByRole('option', { name: /Ministry of Justice/ })
    .first()
    .click();
  await press(page, 'Enter');
  await expect(await cellOf(page, 'P1.A2', 'Lead')).toContainText(/MOJ|Ministry of Justice/);

  await (await cellOf(page, 'P2.A1', 'Ends')).click();
  await press(page, 'F2');
  await page.keyboard.type('June 2028');
  await expect(page.locator('.cell-below')).toContainText('30 Jun 2028');
  await press(page, 'Enter');
  await expect(await cellOf(page, 'P2.A1', 'Ends')).toContainText('30 Jun 2028');

  await (await cellOf(page, 'P1.A1', 'Drivers')).click();
  await page.keyboard.type('D2');
  await press(page, 'Enter');
  await expect(await cellOf(page, 'P1.A1', 'Drivers')).toContainText(/D2 \S+/);

  await page.getByRole('button', { name: 'Columns' }).click();
  await page
    .getByRole('menuitem', { name: 'Alignment' })
    .or(page.getByRole('menuitemcheckbox', { name: 'Alignment' }))
    .click();
  await press(page, 'Escape');
  await (await cellOf(page, 'P1.A1', 'Alignment')).click();
  await page.keyboard.type('UN1.1');
  await press(page, 'Enter');
  await expect(await cellOf(page, 'P1.A1', 'Alignment')).toContainText('UN1.1 Engage parties early');
  await (await cellOf(page, 'P1.A1', 'Alignment')).click();
  await press(page, 'F2');
  await expect(activeCell(page).locator('textarea')).toHaveValue('UN1.1 Engage parties early');
  await press(page, 'Enter');
  await expect(await cellOf(page, 'P1.A1', 'Alignment')).toHaveText('UN1.1 Engage parties early');
});

test('pillars add up, groups of any field do as well, and a column stays beside the title', async ({ as }) => {
  const page = await matrixOf(as, 'A plan that adds up');
  for (const [code, amount] of [
    ['P1.A1', '1200.50'],
    ['P1.A2', '800'],
  ] as const) {
    await (await cellOf(page, code, 'Budget')).click();
    await page.keyboard.type(amount);
    await press(page, 'Enter');
  }
  await expect(await cellOf(page, 'P1', 'Budget')).toContainText('2,000.50');
  await page.getByRole('columnheader', { name: 'Lead' }).click();
  await page.getByRole('menuitem', { name: 'Freeze' }).click();
  const lead = page.getByRole('columnheader', { name: 'Lead' });
  await expect(lead).toHaveCSS('position', 'sticky');
  await lead.click();
  await page.getByRole('menuitem', { name: 'Group by this' }).click();
  const group = page.getByRole('row').filter({ hasText: 'Ministry of Education' });
  await expect(group.locator('.matrix-tail')).toBeInViewport();
  await expect(group).toContainText('1,200.50');
});

test('a screen reader is told the rows, their level and whether they are open', async ({ as }) => {
  const page = await matrixOf(as, 'A plan that is read aloud');
  const grid = page.getByRole('treegrid');
  await expect(grid).toHaveAttribute('aria-rowcount', /\d+/);
  await expect(grid).toHaveAttribute('aria-colcount', /\d+/);
  const pillar = rowWith(page, 'Schools');
  await expect(pillar).toHaveAttribute('aria-level', '1');
  await expect(pillar).toHaveAttribute('aria-expanded', 'true');
  await expect(rowOf(page, 'P1.A1')).toHaveAttribute('aria-level', '2');
  await expect(rowOf(page, 'P1.A1')).toHaveAttribute('aria-rowindex', '3');
  await press(page, 'ArrowUp', 'Control+Space');
  await expect(pillar).toHaveAttribute('aria-expanded', 'false');
  await expect(rowOf(page, 'P1.A1')).toHaveCount(0);
});

test('the menus name the keys that work in the direction of reading', async ({ as }) => {
  const page = await matrixOf(as, 'خطة من اليمين', 'ar');
  await press(page, 'Shift+F10');
  await expect(page.getByRole('menuitem').filter({ hasText: 'Alt+←' })).toContainText('داخل');
  await press(page, 'Escape');
  await page.getByRole('columnheader').nth(3).click();
  await expect(page.getByRole('menuitem').filter({ hasText: 'Ctrl+←' })).toContainText('الأمام');
});
