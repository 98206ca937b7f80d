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

test('the region goes from half year to half year, plan by plan, and every figure opens what it is made of', async ({
  as,
}) => {
  const desk = await as('Yara Bennani', { at: '/regions' });
  await desk.getByRole('button', { name: 'Trend' }).click();
  const trend = desk.getByRole('region', { name: 'From half year to half year' });
  await trend.getByRole('button', { name: /^Jul 2025 – Dec 2025 2 of 3 plans had a round/ }).click();
  const panel = desk.getByRole('complementary', { name: 'What the figure is made of' });
  await expect(panel).toContainText('No round ended in this half year: Samplemark Prevention Plan');
  await expect(panel).toContainText('Silent: Ministry of Justice');
  await expect(panel.getByRole('link', { name: /P1.A1 Add media literacy/ })).toBeVisible();

  await trend.getByRole('button', { name: 'Level', exact: true }).click();
  await expect(trend.getByRole('heading', { name: /^P1 .* · National Plan of Action/ })).toBeVisible();
  await trend.getByRole('button', { name: 'Plan', exact: true }).click();
  await trend
    .getByRole('button', { name: /^Jul 2025 – Dec 2025 Report on 2025/ })
    .first()
    .click();
  await panel.getByRole('link', { name: 'Report on 2025' }).click();
  await expect(desk.getByRole('region', { name: 'From round to round' })).toBeVisible();
  await desk.goBack();

  const waiting = desk.waitForEvent('download');
  await desk.getByRole('button', { name: /^Table as CSV: The numbers/ }).click();
  expect((await waiting).suggestedFilename()).toBe('region-trend-by-plan.csv');
  await desk.setViewportSize({ width: 390, height: 844 });
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('who answers in the region is counted by body and by post, and opens its reports as far as they are listed', async ({
  as,
}) => {
  const desk = await as('Yara Bennani', { at: '/regions' });
  await desk.getByRole('button', { name: 'Who answers' }).click();
  await desk.getByRole('button', { name: /^Reports given of those due 75%/ }).click();
  const panel = desk.getByRole('complementary', { name: 'What the figure is made of' });
  const closed = panel.getByRole('listitem').filter({ hasText: 'National Plan of Action' });
  await expect(closed).toContainText('Reports are counted and not listed for you.');
  const own = panel.getByRole('listitem').filter({ hasText: 'Sample regional plan' });
  await own.getByText('Show the reports').click();
  await expect(own.getByRole('link', { name: /Sample Senior Officials on Crime · Report on 2025/ })).toBeVisible();

  const posts = desk.getByRole('region', { name: 'Answers by post' }).first();
  const officer = posts.getByRole('row').filter({ hasText: 'Ministry of Education' });
  await officer.getByRole('button', { name: /\d of \d/ }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('Reporting officer');
  await expect(panel).toContainText('Who answers in this plan');
});
