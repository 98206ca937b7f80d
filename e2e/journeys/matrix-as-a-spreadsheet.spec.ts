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
  'Schools and families': [
    { title: 'Train school counsellors', lead: 'Ministry of Education', startsOn: '2026-01-01', endsOn: '2027-12-31' },
    { title: 'Open a help line', startsOn: '2026-01-01', endsOn: '2028-12-31' },
    { title: 'Meet parents in the evening', startsOn: '2026-01-01' },
  ],
  'Prisons and return': [
    { title: 'Review detention rules', lead: 'Ministry of Justice', startsOn: '2027-01-01', endsOn: '2027-12-31' },
  ],
};

const matrixOf = async (as: As, title: string): Promise<Page> => {
  const page = await as('Amara Solen');
  const plan = await draftOf(page, newName(title), pillars);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${plan}/matrix`);
  await (await cellOf(page, 'P1.A1', 'Action')).click();
  return page;
};

/** Two states may have a body of that acronym; then the name stands. */
const youth = /MOY|Ministry of Youth and Sports/;

test('the hand stays on the keys: moving, choosing, filling, setting many rows, and undoing all of it', async ({
  as,
}) => {
  const page = await matrixOf(as, 'A plan filled by keyboard');

  // To the edge of what is written, the ends of the row, and back.
  await press(page, 'Control+ArrowDown');
  await expect(activeCell(page)).toContainText('Review detention rules');
  await press(page, 'Control+Home', 'ArrowDown', 'ArrowRight');
  await expect(activeCell(page)).toContainText('Train school counsellors');

  // Typing replaces; an arrow leaves the cell; Ctrl+D fills what stands above.
  await (await cellOf(page, 'P1.A1', 'Budget')).click();
  await page.keyboard.type('640000.50');
  await press(page, 'ArrowDown', 'Control+d');
  await expect(await cellOf(page, 'P1.A1', 'Budget')).toContainText('640,000.50');
  await expect(await cellOf(page, 'P1.A2', 'Budget')).toContainText('640,000.50');
  await expect(page.locator('.matrix-foot')).toContainText('1,280,001');

  // Three rows chosen with Shift, one field for all of them: one change, one undo.
  await (await cellOf(page, 'P1.A1', 'Lead')).click();
  await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Alt+b');
  const bulk = page.getByRole('dialog', { name: 'Set a field…' });
  await expect(bulk.getByRole('combobox', { name: 'Field' })).toHaveValue('lead');
  await page.keyboard.type('Ministry of Youth and Sports');
  await press(page, 'Enter');
  for (const code of ['P1.A1', 'P1.A2', 'P1.A3']) await expect(await cellOf(page, code, 'Lead')).toContainText(youth);
  await isSaved(page);

  // Typed once into every chosen cell.
  await (await cellOf(page, 'P1.A1', 'Ends')).click();
  await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown');
  await page.keyboard.type('Q3 2029');
  await press(page, 'Control+Enter');
  for (const code of ['P1.A1', 'P1.A2', 'P1.A3'])
    await expect(await cellOf(page, code, 'Ends')).toContainText('30 Sept 2029');

  await press(page, 'Control+z', 'Control+z', 'Control+z', 'Control+z');
  await expect(await cellOf(page, 'P1.A1', 'Lead')).toContainText('MOE');
  await expect(await cellOf(page, 'P1.A3', 'Lead')).not.toContainText(youth);
  await expect(await cellOf(page, 'P1.A1', 'Ends')).toContainText('31 Dec 2027');
  await expect(await cellOf(page, 'P1.A1', 'Budget')).not.toContainText('640');
  await press(page, 'Control+y', 'Control+y', 'Control+y', 'Control+y');
  await expect(await cellOf(page, 'P1.A3', 'Ends')).toContainText('30 Sept 2029');
  await isSaved(page);
});

test('a block is copied for Excel and Word and pasted back, a table from Word among them', async ({ as }) => {
  const page = await matrixOf(as, 'A plan of copied blocks');
  await press(page, 'Shift+ArrowDown', 'Control+c');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item ? (await item.getType('text/html')).text() : '';
  });
  expect(html).toContain('<td>Train school counsellors</td>');

  await (await cellOf(page, 'P2.A1', 'Action')).click();
  await press(page, 'Control+v');
  await expect(rowOf(page, 'P2.A1')).toContainText('Train school counsellors');
  await expect(page.getByRole('row').filter({ hasText: 'Open a help line' })).toHaveCount(2);

  await page.evaluate(() => {
    const table = '<table><tr><td><p>Train judges</p><p>and clerks</p></td><td>MOJ</td></tr></table>';
    const blob = (type: string, text: string) => new Blob([text], { type });
    return navigator.clipboard.write([
      new ClipboardItem({
        'text/html': blob('text/html', table),
        'text/plain': blob('text/plain', 'Train judges\nand clerks\tMOJ'),
      }),
    ]);
  });
  await (await cellOf(page, 'P1.A1', 'Action')).click();
  await press(page, 'Control+v');
  await expect(rowOf(page, 'P1.A1')).toContainText('and clerks');
  await expect(rowOf(page, 'P1.A2')).toContainText('Open a help line');
  await press(page, 'Control+z', 'Control+z');
  await expect(rowOf(page, 'P2.A1')).toContainText('Review detention rules');
  await expect(rowOf(page, 'P1.A1')).toContainText('Train school counsellors');
});

test('an action goes into the next pillar by keyboard, and takes the code of its new place', async ({ as }) => {
  const page = await matrixOf(as, 'A plan that is put in order');
  await (await cellOf(page, 'P1.A3', 'Action')).click();
  await press(page, 'Alt+ArrowDown');
  const question = page.getByRole('dialog', { name: /Another code/ });
  await expect(question).toContainText('P1.A3');
  await expect(question).toContainText('P2.A2');
  await press(page, 'Enter');
  await expect(rowWith(page, 'Meet parents in the evening')).toContainText('P2.A2');
  await press(page, 'Control+z');
  await expect(rowWith(page, 'Meet parents in the evening')).toContainText('P1.A3');

  // Carried with the pointer, by the grip at its head, and left with its old code.
  const row = rowOf(page, 'P1.A2');
  await row.hover();
  await row.locator('.matrix-grip').hover();
  await page.mouse.down();
  const target = await rowOf(page, 'P2.A1').boundingBox();
  if (!target) throw new Error('The row to carry it to is not on the screen.');
  await page.mouse.move(target.x + 300, target.y + 10, { steps: 5 });
  await page.mouse.move(target.x + 300, target.y + target.height - 6, { steps: 3 });
  await page.mouse.up();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep the old code' }).click();
  const rows = page.getByRole('treegrid').getByRole('row');
  await expect(rows.last()).toContainText('Open a help line');
  await expect(rows.last()).toContainText('P1.A2');
  await isSaved(page);
});

test('columns, filter and groups are saved as a view, shared, and opened by a colleague from its link', async ({
  as,
}) => {
  const page = await matrixOf(as, 'A plan looked at in its own way');

  // In the headings: one on, wider, hidden.
  await press(page, 'Control+Home', 'ArrowUp', 'End', 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect(page.getByRole('columnheader', { name: 'Lead' })).toBeFocused();
  await press(page, 'Control+ArrowRight', 'Shift+ArrowRight', 'Enter');
  await page.getByRole('menuitem', { name: 'Group by this' }).click();
  await page.getByRole('columnheader', { name: 'Indicator' }).click();
  await page.getByRole('menuitem', { name: 'Hide' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Ministry of Education' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Indicator' })).toHaveCount(0);

  await page.getByRole('button', { name: /^View:/ }).click();
  await page.getByRole('menuitem', { name: 'Save as a new view…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('By lead body');
  await dialog.getByRole('checkbox', { name: /^Share/ }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(/view=/);
  await expect(page).not.toHaveURL(/group=/);

  const colleague = await as('Noor Haldane', { at: page.url() });
  await expect(colleague.getByRole('button', { name: 'View: By lead body' })).toBeVisible();
  await expect(colleague.getByRole('row').filter({ hasText: 'Ministry of Education' })).toBeVisible();
  await expect(colleague.getByRole('columnheader', { name: 'Indicator' })).toHaveCount(0);
  const heads = await colleague.getByRole('columnheader').allTextContents();
  expect(heads.indexOf('Period')).toBeLessThan(heads.indexOf('Lead'));
});

test('a screen reader hears that a cell is being edited, and which cells cannot be', async ({ as }) => {
  const page = await matrixOf(as, 'A plan that is heard');
  const said = page.getByRole('main').getByRole('status').filter({ hasText: 'Editing.' });
  await expect(activeCell(page)).toHaveAttribute('aria-readonly', 'false');
  await expect(said).toHaveCount(0);
  await press(page, 'F2');
  await expect(said).toHaveText('Editing. Enter keeps, Escape leaves as it was.');
  await press(page, 'Escape');
  await expect(said).toHaveCount(0);
  await expect(rowOf(page, 'P1.A1').locator('[aria-readonly=true]').first()).toBeAttached();
});
