import { cellOf, expect, planNamed, test, youthDraft } from './journey.js';

test('in Arabic the frame, the plan and its matrix read from right to left, and it is worked on as in English', async ({
  as,
}) => {
  const page = await as('Amara Solen', { language: 'ar' });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('navigation').getByRole('link', { name: 'الخطط' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'الخطط' })).toBeVisible();

  await page.goto(`${await planNamed(page, youthDraft)}/matrix`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(/خطة العمل للشباب/);
  const code = await cellOf(page, 'P1.A1', 'الرمز');
  const title = await cellOf(page, 'P1.A1', 'الإجراء');
  const [first, second] = [await code.boundingBox(), await title.boundingBox()];
  expect(first!.x, 'the code stands right of the title').toBeGreaterThan(second!.x);

  await title.click();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  const editor = page.getByRole('treegrid').getByRole('textbox');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'اللغة' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.getByRole('heading', { level: 1, name: youthDraft }).first()).toBeVisible();
});
