import { asked, expect, national, planNamed, test } from './journey.js';

test('the region sees what was released to it, rows of one plan and figures only of another', async ({ as }) => {
  const desk = await as('Yara Bennani', { at: '/regions' });
  await expect(desk.getByRole('heading', { level: 1, name: 'Sample Region' })).toBeVisible();
  await expect(desk.getByRole('main')).toContainText('3 plans released');

  await desk.getByRole('button', { name: /^National Plan of Action/ }).click();
  const panel = desk.getByRole('complementary', { name: 'What the figure is made of' });
  await panel.getByRole('button', { name: /^No report 4 of 12/ }).click();
  const ofSampleland = panel.getByRole('listitem').filter({ hasText: 'Sampleland' });
  await ofSampleland.getByRole('link', { name: 'Open the rows' }).click();
  const rows = desk.getByRole('complementary', { name: 'What the figure is made of' });
  await expect(rows).toContainText('P4.A1');
  await expect(rows).toContainText('Nobody holds the post');

  await desk.goto('/regions');
  await desk.getByRole('button', { name: /^Samplemark Prevention Plan/ }).click();
  await panel.getByRole('button', { name: /^Not due 3 of 3/ }).click();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Samplemark' })).toContainText(
    'Its rows are not released',
  );
});

test('a neighbour sees neither the draft of another state nor that there is one', async ({ as }) => {
  const [owner, neighbour] = [await as('Amara Solen'), await as('Bao Linde')];
  const titles = (await asked<{ title: { en?: string } }[]>(neighbour, 'plans?range=[0,99]')).map(
    ({ title }) => title.en,
  );
  expect(titles).not.toContain('Action Plan for Youth and Digital Resilience (sample draft)');
  const address = await planNamed(owner, 'Action Plan for Youth and Digital Resilience (sample draft)');
  expect((await neighbour.request.get(`/api${address}`)).status()).toBe(404);
  await neighbour.goto(address);
  await expect(neighbour.getByRole('main')).toContainText(/Nothing is here|not for you to see|cannot be shown/);
  expect(await planNamed(owner, national)).toContain('/plans/');
});
