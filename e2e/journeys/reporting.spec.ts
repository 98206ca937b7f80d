import { expect, national, openPlan, test } from './journey.js';

test('a reporter writes, submits; the coordinator reads it line by line and verifies', async ({ as }) => {
  const reporter = await as('Salma Qadri', { phone: true });
  await reporter.goto('/reports');
  expect(await reporter.getByRole('link').count()).toBeGreaterThan(0);
});

test('a figure opens the rows it is made of', async ({ as }) => {
  const page = await as('Noor Haldane');
  await openPlan(page, national, 'Progress');
  await expect(page.getByRole('main')).toContainText('12');
});
