import { cellOf, draftOf, expect, isSaved, openView, test, told, writeCell } from './journey.js';

test('what was changed is told as a story, and two moments are compared field by field', async ({ as }) => {
  const page = await as('Amara Solen');
  const plan = await draftOf(page, 'A plan with a history', {
    Schools: [{ title: 'Train school counsellors', lead: 'Ministry of Education', startsOn: '2026-01-01' }],
  });
  await told(page, plan.slice(1) + '/versions', { kind: 'draft', note: 'Before the holidays' });
  await page.goto(`${plan}/matrix`);
  await writeCell(page, await cellOf(page, 'P1.A1', 'Action'), 'Train school counsellors and nurses');
  await isSaved(page);

  await openView(page, 'History');
  const newest = page.getByRole('article').first();
  await expect(newest).toContainText('Amara Solen');
  await expect(newest).toContainText('in the matrix');
  await expect(newest).toContainText('and nurses');

  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('combobox', { name: 'From', exact: true })).toHaveValue('1');
  await expect(page.getByRole('main')).toContainText('1 changed');
  const difference = page.getByRole('article').filter({ hasText: 'Changed' });
  await expect(difference).toContainText('P1.A1');
  await expect(difference.getByRole('insertion').or(difference.locator('ins'))).toContainText('and nurses');

  await openView(page, 'History');
  await page.getByRole('button', { name: 'Changes', exact: true }).click();
  await page
    .getByRole('article')
    .first()
    .getByRole('button', { name: /^Bring back: P1.A1/ })
    .click();
  const preview = page.getByRole('dialog');
  await expect(preview.getByRole('deletion').or(preview.locator('del'))).toContainText('and nurses');
  await preview.getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByRole('article').first()).toContainText('by bringing back what was');
  await page.goto(`${plan}/history?source=matrix`);
  await expect(page.getByRole('article')).toHaveCount(1);
});
