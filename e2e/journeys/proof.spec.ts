import type { Page } from '@playwright/test';
import { asked, bodyNamed, expect, national, planNamed, test } from './journey.js';

interface Found {
  readonly seen: number;
  readonly alone: readonly string[];
}

/**
 * Every status on the page, and those beside which no word says whose they are. The head of a table, the steps one may choose from,
 * the three words that name their speaker, and a count of none are no status of anything.
 */
const statusesOn = (page: Page, words: readonly string[]): Promise<Found> =>
  page.evaluate((said) => {
    const chips = Array.from(document.querySelectorAll<HTMLElement>('.status-chip'));
    const spoken = chips.filter(
      (chip) =>
        !['not-due', 'no-report'].includes(chip.dataset['status'] ?? '') &&
        !chip.closest('thead, .three-words, [role=radiogroup], [data-none], h2, .verifier-said'),
    );
    const placeOf = (chip: HTMLElement) =>
      chip.closest('article, li, tr, [role=gridcell], .answer-before') ?? chip.parentElement;
    const alone = spoken.filter((chip) => !said.some((word) => placeOf(chip)?.textContent.includes(word)));
    return { seen: spoken.length, alone: alone.map((chip) => placeOf(chip)?.textContent ?? '') };
  }, words);

const words = { en: ['claimed', 'verified', 'official'], ar: ['مُبلَّغ عنه', 'متحقَّق منه', 'رسمي'] } as const;

/** Screens that show statuses, as the sample stands when this journey's turn comes. */
const screensOf = async (page: Page): Promise<readonly (readonly [what: string, address: string])[]> => {
  type OfPlan = readonly { readonly id: string; readonly planId: string; readonly state: string }[];
  const plan = (await planNamed(page, national)).slice('/plans/'.length);
  const body = await bodyNamed(page, 'Ministry of Education');
  const first = async (resource: string, ...states: readonly string[]): Promise<string> => {
    const rows = await asked<OfPlan>(page, `${resource}?range=[0,99]`);
    return String(rows.find(({ planId, state }) => planId === plan && states.includes(state))?.id);
  };
  const waiting = await asked<OfPlan>(page, 'lines-to-verify?range=[0,9]');
  return [
    ['figures of the plan', `/plans/${plan}/progress`],
    ['rows of a figure', `/plans/${plan}/progress?rows=status.on-track`],
    ['rows of a body', `/plans/${plan}/progress?rows=body.${body}`],
    ['body page', `/bodies/${body}`],
    ['consolidated report', `/rounds/${await first('reporting-rounds', 'frozen')}/paper`],
    ['report with last time', `/reports/${await first('reports', 'submitted', 'returned', 'verified')}`],
    ['evaluation', `/plans/${plan}/evaluation?evaluation=${await first('evaluations', 'final', 'responded')}`],
    ...(waiting.length > 0 ? ([['inbox', '/verification']] as const) : []),
  ];
};

for (const language of ['en', 'ar'] as const)
  test(`no status stands without whose word it is, screen by screen (${language})`, async ({ as }) => {
    const page = await as('Noor Haldane', { language, phone: language === 'ar' });
    const screens = await screensOf(page);
    const found: Record<string, number> = {};
    for (const [what, address] of screens) {
      await page.goto(address);
      if (what === 'evaluation') await page.locator('details.evaluation-facts > summary').click();
      await expect(page.locator('main .status-chip').first(), what).toBeVisible();
      await page.waitForLoadState('networkidle');
      const { seen, alone } = await statusesOn(page, words[language]);
      expect({ what, alone }).toEqual({ what, alone: [] });
      found[what] = seen;
    }
    expect(Object.entries(found).filter(([, seen]) => seen === 0)).toEqual([]);
    const { width = 0 } = page.viewportSize() ?? {};
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test('the matrix says it, too, and what is taken out to Excel keeps it', async ({ as }) => {
  const page = await as('Noor Haldane');
  const plan = (await planNamed(page, national)).slice('/plans/'.length);
  await page.goto(`/plans/${plan}/matrix?group=status`);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page
    .getByRole('menuitem', { name: 'Status', exact: true })
    .or(page.getByRole('menuitemcheckbox', { name: 'Status', exact: true }))
    .click();
  await page.keyboard.press('Escape');
  const cells = page.getByRole('gridcell').filter({ has: page.locator('.status-chip') });
  await expect(cells.filter({ hasText: 'On track' }).first()).toContainText(/claimed|verified|official/);
  const { seen, alone } = await statusesOn(page, words.en);
  expect({ seen: seen > 0, alone }).toEqual({ seen: true, alone: [] });
  await page.goto(`/plans/${plan}/progress`);
  const waiting = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^Table as CSV/ })
    .first()
    .click();
  const text = Buffer.concat(await (await (await waiting).createReadStream()).toArray()).toString();
  expect(text).toMatch(/"Proof"/);
  expect(text).toMatch(/claimed \d/);
});
