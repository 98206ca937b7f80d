import { draftOf, expect, newName, test } from './journey.js';

test('an advisor answers the checklist with the keyboard; the state reads it once the opinion is given', async ({
  as,
}) => {
  const focalPoint = await as('Amara Solen');
  const advisor = await as('Hana Verbeek');
  const plan = await draftOf(focalPoint, newName('A plan to check'), {
    Schools: [{ title: 'Train school counsellors', lead: 'Ministry of Education', startsOn: '2026-01-01' }],
  });
  await focalPoint.goto(`${plan}/review`);
  await focalPoint.getByRole('button', { name: 'Ask for a review' }).click();
  const dialog = focalPoint.getByRole('dialog', { name: 'Ask for a review' });
  await dialog.getByLabel('Bodies asked').fill('Sample UN Prevention Office');
  await focalPoint.getByRole('option', { name: 'Sample UN Prevention Office' }).click();
  await dialog.getByRole('button', { name: 'Freeze and ask' }).click();
  await expect(dialog).toBeHidden();

  await advisor.goto(`${plan}/review`);
  const checklist = advisor.getByRole('region', { name: 'Checklist' });
  await checklist.getByRole('button', { name: 'Work through the checklist' }).press('Enter');
  const money = checklist.getByRole('group', { name: /source of funds/ });
  await expect(money).toContainText('The checks find');
  await money.getByRole('radio', { name: 'Met', exact: true }).focus();
  await advisor.keyboard.press('ArrowRight');
  await expect(checklist).toContainText('1 of 18 items answered');
  await money.getByLabel('Note').fill('Nothing says who pays.');
  await advisor.keyboard.press('Tab');
  await advisor.keyboard.type('Train school counsellors');
  await advisor.reload();
  await checklist.getByRole('button', { name: 'Work through the checklist' }).press('Enter');
  await expect(money.getByRole('radio', { name: 'Partly met' })).toBeChecked();
  await expect(money.getByLabel('Note')).toHaveValue('Nothing says who pays.');

  await focalPoint.reload();
  await expect(focalPoint.getByRole('region', { name: 'Checklist' })).toBeHidden();
  await advisor.getByLabel('Opinion of your body on the whole').fill('Sound; the funding is open.');
  await advisor.getByRole('button', { name: 'Give the opinion' }).click();
  await focalPoint.reload();
  const read = focalPoint.getByRole('region', { name: 'Checklist' });
  await read.getByRole('button', { name: 'Show the findings' }).click();
  await expect(read).toContainText('Partly met: 1');
  await expect(read).toContainText('Nothing says who pays.');
});
