import { expect, national, openPlan, test } from './journey.js';

test('a reporter on a phone says “no change”, gives a value and words, and finds them again', async ({ as }) => {
  const reporter = await as('Lina Marsh', { phone: true });
  await reporter
    .getByRole('link', { name: /^Submit the report National Plan/ })
    .first()
    .click();
  await expect(reporter.getByRole('heading', { level: 1, name: 'Report on 2026 (sample)' })).toBeVisible();
  const [schools, teachers] = [/media literacy/, /difficult conversations/].map((name) =>
    reporter.getByRole('article').filter({ has: reporter.getByRole('heading', { name }) }),
  );
  const noChange = schools!.getByRole('button', { name: /^No change/ });
  if ((await noChange.getAttribute('aria-pressed')) !== 'true') await noChange.click();
  await expect(schools!.getByRole('button', { name: /^No change since/ })).toBeVisible();

  await teachers!.getByRole('radio', { name: 'On track' }).check();
  await teachers!.getByLabel('What was done').fill('Ninety teachers more.');
  await teachers!.getByRole('group', { name: 'In all' }).getByRole('textbox').fill('90');
  await expect(reporter.getByText('2 of 3 given')).toBeVisible();
  await expect(reporter.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();

  await reporter.reload();
  await expect(teachers!.getByLabel('What was done')).toHaveValue('Ninety teachers more.');
  await expect(teachers!.getByRole('group', { name: 'In all' }).getByRole('textbox')).toHaveValue('90');
  const { wide, seen } = await reporter.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    seen: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(seen);
});

test('a figure opens the rows it is made of, and silence is no status', async ({ as }) => {
  const page = await as('Noor Haldane');
  await openPlan(page, national, 'Progress');
  const figure = page.getByRole('button', { name: /^No report 4 of 12/ });
  await expect(figure).toBeVisible();
  await expect(page.getByRole('main')).toContainText('12 in all: the nine add up to it');

  await figure.click();
  const rows = page.getByRole('complementary').or(page.getByRole('dialog')).filter({ hasText: 'No report' });
  await expect(rows).toContainText('P4.A1');
  await expect(rows).toContainText('Nobody holds the post');
});
