import { expect, test } from './journey.js';

test('a wrong password says so, a right one leads home, signing out ends it at once', async ({ page, context }) => {
  await page.goto('/');
  await page.getByLabel('E-mail address').fill('focal-point@sample.example');
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();

  await page.getByLabel('Password').fill('look around, sample');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Waiting on me' })).toBeVisible();

  const stolen = await context.cookies();
  await page.getByRole('button', { name: /account and sign-out/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await context.addCookies(stolen);
  expect((await context.request.get('/api/session')).status()).toBe(401);
});

test('in Arabic the whole frame reads from right to left', async ({ as }) => {
  const page = await as('Amara Solen', { language: 'ar' });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'الخطط' }).first()).toBeVisible();
});
