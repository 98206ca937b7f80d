import { expect, newName, placeOfPlans, planNamed, test, told, youthDraft } from './journey.js';

test('words are found from the keyboard in a plan and in a comment on it, misspelt too, and lead to their place', async ({
  as,
}) => {
  const page = await as('Amara Solen');
  const draft = await planNamed(page, youthDraft);
  const planId = draft.replace('/plans/', '');
  const word = newName('Saxifrage').replace(' ', '');
  await told(page, 'comments', { planId, text: `The ${word} circle should be heard.` });

  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Waiting on me' }).first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search or jump to…' }).fill(word.toLowerCase());
  await page.getByRole('option', { name: /^Search every text/ }).click();
  await expect(page).toHaveURL(/\/search\?q=/);
  const hits = page.getByRole('main').getByRole('listitem');
  await expect(hits).toHaveCount(1);
  await expect(hits.locator('mark')).toHaveText(word);
  await hits.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${draft}/review`));
  await expect(page.getByText(`The ${word} circle should be heard.`).first()).toBeVisible();

  await page.goto('/search');
  await page.getByRole('searchbox').fill('conferances for yuoth');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'these come close' })).toBeVisible();
  await hits.getByRole('link', { name: /Dialogue conferences for youth/ }).click();
  await expect(page).toHaveURL(/\/matrix\?record=/);
});

test('a code leads to its record, and another state finds nothing of a draft', async ({ as }) => {
  const [page, neighbour] = [await as('Amara Solen'), await as('Bao Linde', { at: '/search' })];
  const title = newName('Quillwort');
  await told(page, 'plans', { ...(await placeOfPlans(page)), title: { en: title }, kind: 'national' });
  await page.goto(`/search?q=${encodeURIComponent(title)}`);
  await expect(page.getByRole('link', { name: new RegExp(title) })).toBeVisible();

  await neighbour.getByRole('searchbox').fill(title);
  await neighbour.keyboard.press('Enter');
  await expect(neighbour.getByRole('main')).toContainText('Nothing you may read holds');
});
