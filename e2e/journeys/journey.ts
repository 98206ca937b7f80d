import { type Browser, expect, type Page, test as base } from '@playwright/test';

/** A sample person at a browser of their own. */
export type As = (name: string, options?: { language?: 'en' | 'ar'; phone?: boolean }) => Promise<Page>;

const openAs = async (browser: Browser, name: string, { language = 'en', phone = false } = {}): Promise<Page> => {
  const context = await browser.newContext({
    locale: language,
    viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await expect(page.getByRole('main')).toBeVisible();
  return page;
};

/** Journeys speak of people: `const focalPoint = await as('Amara Solen')`. Their browsers close with the test. */
export const test = base.extend<{ as: As }>({
  as: async ({ browser }, use) => {
    const pages: Page[] = [];
    await use(async (name, options) => {
      const page = await openAs(browser, name, options);
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
});

export { expect };

export const national = 'National Plan of Action to Prevent Violent Extremism (sample)';
export const youthDraft = 'Action Plan for Youth and Digital Resilience (sample draft)';

/** Opens a plan from the list of plans, at one of its views. */
export const openPlan = async (page: Page, title: string, view?: string): Promise<void> => {
  await page.goto('/plans');
  await page.getByRole('link', { name: title }).first().click();
  if (view) await page.getByRole('navigation', { name: 'Views of the plan' }).getByRole('link', { name: view }).click();
};

/** A cell of the matrix by the row's code and the column's heading. */
export const cellOf = async (page: Page, code: string, heading: string | RegExp) => {
  const headings = await page.getByRole('treegrid').getByRole('columnheader').allTextContents();
  const at = headings.findIndex((text) => (typeof heading === 'string' ? text.startsWith(heading) : heading.test(text)));
  const row = page.getByRole('treegrid').getByRole('row').filter({ has: page.getByRole('gridcell', { name: code, exact: true }) });
  return row.getByRole('gridcell').nth(at);
};
