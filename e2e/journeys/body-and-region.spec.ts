import { bodyNamed, expect, national, planNamed, test } from './journey.js';

test('a body’s page says what it leads over all plans, how it answers and whom it works with', async ({ as }) => {
  const page = await as('Noor Haldane');
  await page.goto(`/bodies/${await bodyNamed(page, 'Ministry of Education')}`);
  const leads = page.getByRole('region', { name: 'Leads' });
  await leads.getByRole('button', { name: /^At risk/ }).click();
  const actions = page.locator('#actions-of-body');
  await expect(actions).toContainText('P1.A2');
  await expect(actions.getByRole('row')).toHaveCount(2);
  await actions.getByRole('button', { name: 'Show all actions' }).click();
  await expect(actions).toContainText('P1.A1');

  const partners = page.getByRole('group', { name: 'Works with' });
  const youth = partners.getByRole('row').filter({ hasText: 'Civil Society Platform' });
  await youth.getByRole('button', { name: 'Show them' }).click();
  await expect(actions.getByRole('row')).toHaveCount(3);

  const waiting = page.waitForEvent('download');
  await actions.getByRole('button', { name: /^Table as CSV/ }).click();
  expect((await waiting).suggestedFilename()).toBe('actions-of-body.csv');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('what a body leads goes from half year to half year, and its initiatives are counted once', async ({ as }) => {
  const page = await as('Noor Haldane');
  await page.goto(`/bodies/${await bodyNamed(page, 'Ministry of Education')}`);
  const trend = page.getByRole('region', { name: 'What it leads, from half year to half year' });
  await trend.getByRole('button', { name: /^Jul 2025 – Dec 2025/ }).click();
  const panel = page.getByRole('complementary', { name: 'What the figure is made of' });
  await expect(panel).toContainText('actions it leads that rounds asked for');
  await expect(panel.getByRole('link', { name: /P1.A2/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await trend.getByRole('button', { name: 'What stands behind it' }).click();
  await expect(trend.getByRole('button', { name: /verified/ }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Initiatives' }).first()).toBeVisible();
});

test('the trend keeps silence apart, and who works with whom is read by keyboard', async ({ as }) => {
  const page = await as('Noor Haldane');
  const plan = await planNamed(page, national);
  await page.goto(`${plan}/progress?show=trend`);
  await page.getByRole('button', { name: /^Report on 2025/ }).click();
  const panel = page.getByRole('complementary', { name: 'What the figure is made of' });
  await expect(panel).toContainText('Silent: Ministry of Justice');
  await expect(panel).toContainText('Post vacant: Ministry of Information');

  await page.getByRole('button', { name: 'Who answers' }).click();
  await expect(page.getByRole('region', { name: 'Who is silent' }).first()).toContainText('Ministry of Justice');

  await page.getByRole('button', { name: 'Who works with whom' }).click();
  const line = page.getByRole('button', {
    name: /Ministry of Justice and Ministry of Interior: 2 shared|Ministry of Interior and Ministry of Justice: 2 shared/,
  });
  await line.focus();
  await page.keyboard.press('Enter');
  const shared = page.getByRole('complementary', { name: 'Shared actions' });
  await expect(shared.getByRole('listitem')).toHaveCount(2);
});
