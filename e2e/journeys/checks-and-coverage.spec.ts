import { readFile } from 'node:fs/promises';
import { draftOf, expect, isSaved, newName, openView, rowWith, test } from './journey.js';

test('a leader sees what keeps a plan back, lets one finding stand, mends a rule at once and takes it back', async ({
  as,
}) => {
  const page = await as('Amara Solen');
  const plan = await draftOf(page, newName('Plan under check'), {
    Schools: [
      { title: 'Train teachers', lead: 'Ministry of Education', startsOn: '2027-01-01' },
      { title: 'Visit parents', lead: 'Ministry of Education', startsOn: '2027-01-01' },
      { title: 'Print a guide', startsOn: '2027-01-01', endsOn: '2027-12-31' },
    ],
  });
  await page.goto(`${plan}/checks`);
  const main = page.getByRole('main');
  const noEnd = main.getByRole('article', { name: 'The action starts but has no end and is not marked ongoing' });
  const ending = noEnd.getByRole('listitem');

  await test.step('what keeps the plan from being submitted stands first, with its place', async () => {
    await expect(main.getByText('One finding keeps the plan from being submitted.')).toBeVisible();
    await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText(
      'What keeps the plan from being submitted',
    );
    const blocking = main.getByRole('region', { name: 'What keeps the plan from being submitted' });
    await expect(blocking.getByRole('button', { name: 'Mute' })).toHaveCount(0);
    await blocking.getByRole('link', { name: 'P1.A3 Print a guide' }).click();
    await expect(page).toHaveURL(/\/matrix\?record=/);
    await expect(rowWith(page, 'Print a guide')).toBeVisible();
    await openView(page, 'Checks');
  });

  await test.step('one finding may stand with a reason, until somebody wants to hear of it again', async () => {
    await expect(ending).toHaveCount(2);
    await ending.filter({ hasText: 'Visit parents' }).getByRole('button', { name: 'Mute' }).click();
    const dialog = page.getByRole('dialog', { name: 'This may stand' });
    await expect(dialog.getByRole('button', { name: 'Mute' })).toBeDisabled();
    await dialog.getByLabel('Reason').fill('It goes on as long as there are parents.');
    await dialog.getByRole('button', { name: 'Mute' }).click();
    await expect(dialog).toBeHidden();
    await expect(ending).toHaveCount(1);
    await page.getByLabel('Show what is muted').click();
    await expect(page.getByLabel('Show what is muted')).toBeChecked();
    const muted = ending.filter({ hasText: 'It goes on as long as there are parents.' });
    await expect(muted).toContainText('Muted by Amara Solen');
    await muted.getByRole('button', { name: 'Hear again' }).click();
    await expect(muted).toHaveCount(0);
    await expect(ending).toHaveCount(2);
  });

  await test.step('all findings of a rule are mended after a look at what would change, and undone in one step', async () => {
    await noEnd.getByRole('button', { name: 'Fix all 2' }).click();
    const preview = page.getByRole('dialog', { name: '2 changes' });
    await expect(preview.getByRole('listitem').filter({ hasText: 'Train teachers' })).toBeVisible();
    await expect(preview.getByRole('listitem').filter({ hasText: 'Visit parents' })).toBeVisible();
    await preview.getByRole('button', { name: 'Make these changes' }).click();
    await expect(noEnd).toHaveCount(0);
    await main.getByRole('button', { name: 'Undo' }).click();
    await expect(ending).toHaveCount(2);
    await expect(main.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  });
});

test('an empty square of the coverage says what is missing; an action linked to it counts at once', async ({ as }) => {
  const page = await as('Amara Solen');
  const plan = await draftOf(page, newName('Plan that covers'), {
    Schools: [
      { title: 'Train teachers', lead: 'Ministry of Education', startsOn: '2027-01-01' },
      { title: 'Visit parents', lead: 'Ministry of Education', startsOn: '2027-01-01' },
    ],
  });
  await page.goto(`${plan}/coverage`);
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'P1 Schools, D1: no action' }).click();
  const panel = page.getByRole('complementary', { name: /^P1 Schools, D1/ });
  await expect(panel).toContainText('None of the 2 actions of this pillar answers driver D1.');
  await panel.getByRole('button', { name: 'Link P1.A1 Train teachers to D1' }).click();
  await expect(main.getByRole('button', { name: 'P1 Schools, D1: 1 action' })).toBeVisible();
  await expect(panel.getByRole('link', { name: 'P1.A1 Train teachers' })).toBeVisible();
  await expect(panel).not.toContainText('None of the');
  await isSaved(page);

  await main.getByText('What is counted, as a table').click();
  const counted = main.getByRole('row').filter({ hasText: 'D1' }).filter({ hasText: 'P1.A1 Train teachers' });
  await expect(counted.getByRole('cell', { name: '1', exact: true })).toBeVisible();
  const download = page.waitForEvent('download');
  await main.getByRole('button', { name: 'Table as CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('coverage-drivers.csv');
  expect(await readFile(await file.path(), 'utf8')).toMatch(/P1 Schools.*D1.*1.*P1\.A1 Train teachers/);

  await main.getByRole('button', { name: 'Undo' }).click();
  await expect(main.getByRole('button', { name: 'P1 Schools, D1: no action' })).toBeVisible();
});
