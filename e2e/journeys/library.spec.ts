import { asked, draftOf, expect, newName, test } from './journey.js';

test('what one plan words well is kept for the next, copied with where it comes from', async ({ as }) => {
  const page = await as('Amara Solen');
  const action = newName('Train school counsellors to listen');
  const first = await draftOf(page, newName('A plan that keeps'), {
    Schools: [{ title: action, lead: 'Ministry of Education', startsOn: '2026-01-01' }],
  });
  const { records } = await asked<{ records: { id: string; kind: string; code?: string }[] }>(
    page,
    `${first.slice(1)}/document`,
  );
  const kept = records.find(({ kind }) => kind === 'action');

  await page.goto(`${first}/matrix`);
  await page.getByRole('gridcell', { name: action }).click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Keep in the library' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep in the library' });
  await expect(dialog).toContainText(action);
  await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(dialog).toHaveCount(0);

  const second = await draftOf(page, newName('A plan that takes'), { Communities: [] });
  await page.goto(`${second}/matrix`);
  await page.getByRole('button', { name: 'Library' }).click();
  const library = page.getByRole('dialog', { name: 'Library' });
  await expect(library.getByRole('heading', { name: 'Of the product' })).toBeVisible();
  await library.getByLabel('Search the library').fill(action.slice(-6));
  await expect(library.getByRole('listitem')).toHaveCount(1);
  const better = `${action}, together with parents`;
  await library.getByRole('button', { name: `Rename: ${action}` }).click();
  await library.getByLabel('Name (English)').fill(better);
  await library.getByRole('button', { name: 'Save' }).click();
  await expect(library.getByLabel('Name (English)')).toHaveCount(0);
  await library
    .getByRole('listitem')
    .filter({ hasText: better })
    .getByRole('button', { name: /^Insert/ })
    .click();
  await library.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('gridcell', { name: better })).toBeVisible();

  const carried = async () => {
    const taken = await asked<{ records: { kind: string; id: string; carriedFrom?: { code?: string } }[] }>(
      page,
      `${second.slice(1)}/document`,
    );
    return taken.records.find(({ kind }) => kind === 'action');
  };
  await expect.poll(async () => (await carried())?.carriedFrom?.code).toBe(kept?.code);
  await page.goto(`${second}/matrix?record=${String((await carried())?.id)}`);
  await expect(page.getByText(`Taken from the library: ${String(kept?.code)}`)).toBeVisible();

  const elsewhere = await as('Bao Linde');
  const theirs = await asked<{ scope: string }[]>(elsewhere, 'library-entries?range=[0,999]');
  expect(new Set(theirs.map(({ scope }) => scope))).toEqual(new Set(['product']));
});
