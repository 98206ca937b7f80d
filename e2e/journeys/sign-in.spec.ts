import { expect, test } from '@playwright/test';

test('somebody looks around as a sample person, and is gone after signing out', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /Noor Haldane/ }).click();
  await expect(page.getByRole('heading', { name: 'My plans' })).toBeVisible();

  await page.getByRole('button', { name: /Noor Haldane/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  const answer = await page.request.get('/api/session');
  expect(answer.status()).toBe(401);
  await page.goto('/plans');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('a wrong password is refused in words', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('E-mail address').fill('coordinator@sample.example');
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();

  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test.describe('in Arabic', () => {
  test.use({ locale: 'ar' });

  test('the first page is right to left and in Arabic', async ({ page }) => {
    await page.goto('/');

    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\p{Script=Arabic}/u);
  });
});
