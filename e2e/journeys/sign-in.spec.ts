import { expect, test } from './journey.js';

test('somebody looks around as a sample person, and is gone after signing out', async ({ page, context }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^Noor Haldane/ }).click();
  await expect(page.getByRole('heading', { name: 'My plans' })).toBeVisible();

  const stolen = await context.cookies();
  await page.getByRole('button', { name: /^Noor Haldane/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  await context.addCookies(stolen);
  expect((await context.request.get('/api/session')).status()).toBe(401);
  await page.goto('/plans');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('a wrong password is refused in words, a right one leads to where one was going', async ({ page }) => {
  await page.goto('/plans');
  await page.getByLabel('E-mail address').fill('focal-point@sample.example');
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('do not fit together');

  await page.getByLabel('Password').fill('look around, sample');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(/^(Plans|Home)$/);
});

test.describe('in Arabic', () => {
  test.use({ locale: 'ar' });

  test('the door is right to left and in Arabic, and the language is chosen under its own name', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(/\p{Script=Arabic}/u);

    await page.getByRole('button', { name: 'اللغة' }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  });
});

test('whoever looks after a jurisdiction finds its people in the menu; a reporter does not', async ({ as }) => {
  const [focalPoint, reporter] = [await as('Amara Solen'), await as('Lina Marsh')];
  const people = { name: 'People', exact: true };
  await focalPoint.getByRole('navigation').getByRole('link', people).click();
  await expect(focalPoint.getByRole('main')).toContainText('Idris Falk');
  await expect(reporter.getByRole('navigation').getByRole('link', { name: 'Bodies' })).toBeVisible();
  await expect(reporter.getByRole('navigation').getByRole('link', people)).toHaveCount(0);
});
