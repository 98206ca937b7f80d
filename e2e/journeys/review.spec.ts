import { asked, bodyNamed, draftOf, expect, newName, test } from './journey.js';

test('an advisor sees a draft only after the state asked, and only as it was frozen', async ({ as }) => {
  const [focalPoint, advisor] = [await as('Amara Solen'), await as('Hana Verbeek')];
  const title = newName('A plan sent to review');
  const plan = await draftOf(focalPoint, title, {
    Schools: [{ title: 'Train school counsellors', lead: 'Ministry of Education', startsOn: '2026-01-01' }],
  });
  expect((await advisor.request.get(`/api${plan}`)).status()).toBe(404);
  await advisor.goto('/plans');
  await expect(advisor.getByRole('table').or(advisor.getByText('No plan is open'))).toBeVisible();
  await expect(advisor.getByRole('link', { name: new RegExp(title) })).toHaveCount(0);

  await focalPoint.goto(`${plan}/review`);
  await focalPoint.getByRole('button', { name: 'Ask for a review' }).click();
  const dialog = focalPoint.getByRole('dialog', { name: 'Ask for a review' });
  await dialog.getByLabel('Bodies asked').fill('Sample UN Prevention');
  await focalPoint.getByRole('option', { name: /Sample UN Prevention Office/ }).click();
  await dialog.getByLabel('What you want to know').fill('Is the lead clear?');
  await dialog.getByRole('button', { name: 'Freeze and ask' }).click();
  await expect(focalPoint.getByRole('main')).toContainText('Is the lead clear?');

  await advisor.goto('/');
  await advisor
    .getByRole('link', { name: new RegExp(`^Review the plan ${title}`) })
    .first()
    .click();
  await expect(advisor.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(advisor.getByRole('main')).toContainText('Is the lead clear?');
  const rounds = await asked<{ versionHash: string }[]>(advisor, 'review-rounds?range=[0,99]');
  expect(rounds.length).toBeGreaterThan(0);
  expect(await bodyNamed(advisor, 'Sample UN Prevention Office')).toBeTruthy();
});
