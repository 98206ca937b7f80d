import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { taken } from './files.js';
import { asked, draftOf, expect, isSaved, newName, test, told } from './journey.js';

interface Written {
  readonly revision: number;
  readonly records: readonly { readonly kind: string; readonly id: string; readonly body?: object }[];
}

const paragraph = (id: string, position: string, text: string) => ({
  [id]: { id, position, node: { type: 'paragraph', content: [{ type: 'text', text }] } },
});

/** A draft with two pillars and one section of two paragraphs. */
const draftWithText = async (page: Page, name: string): Promise<string> => {
  const plan = await draftOf(page, newName(name), {
    Schools: [{ title: 'Train school counsellors', lead: 'Ministry of Education', startsOn: '2026-01-01' }],
    Families: [{ title: 'Talk with parents', lead: 'Ministry of Education', startsOn: '2026-01-01' }],
  });
  const { revision } = await asked<Written>(page, `${plan.slice(1)}/document`);
  const body = { en: { ...paragraph('b1', 'a0', 'Why we act'), ...paragraph('b2', 'a1', 'With whom we act') } };
  const section = { op: 'add', kind: 'section', id: randomUUID(), parent: plan.replace('/plans/', ''), position: 'Zz' };
  const changes = [{ ...section, title: { en: 'Context' }, body }];
  await told(page, `${plan.slice(1)}/change-sets`, { baseRevision: revision, changes });
  return plan;
};

/** Opens the text of the section with the caret at the end of these words. */
const writeAfter = async (page: Page, words: string): Promise<void> => {
  await page.locator('.paper-body').getByText(words, { exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Text of Context' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Text of Context' }).getByText(words, { exact: true }).click();
  await page.keyboard.press('End');
};

test('two people write two paragraphs of one section at once, and both stand', async ({ as }) => {
  const [amara, drafter] = [await as('Amara Solen'), await as('Amara Solen')];
  const plan = await draftWithText(amara, 'A text of two hands');
  for (const page of [amara, drafter]) await page.goto(`${plan}/document`);
  await writeAfter(amara, 'Why we act');
  await writeAfter(drafter, 'With whom we act');
  await amara.keyboard.type(' now');
  await drafter.keyboard.type(' and how');
  for (const page of [amara, drafter]) {
    await expect(page.locator('.paper-body')).toContainText('Why we act now');
    await expect(page.locator('.paper-body')).toContainText('With whom we act and how');
  }
  await amara.keyboard.press('Escape');
  await isSaved(amara);
  await expect(amara.getByRole('button', { name: /conflict/i })).toHaveCount(0);
});

test('a list, a table, a footnote and a link are made by hand and stand in the Word file', async ({ as }) => {
  const page = await as('Amara Solen');
  const plan = await draftWithText(page, 'A text with a table');
  await page.goto(`${plan}/document`);
  await writeAfter(page, 'With whom we act');
  await page.getByRole('button', { name: 'Footnote' }).click();
  await page.getByLabel('Words of the footnote').fill('Council decision 5');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- schools');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('of the north');
  await page.getByRole('button', { name: 'Insert a table' }).click();
  await page.keyboard.type('Year');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Places');
  await page.getByLabel('In the table…').selectOption({ label: 'Add a column after' });
  await page.keyboard.press('Control+End');
  await page.getByRole('button', { name: 'Link' }).click();
  await page.getByLabel('Address of the link').fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('A link begins with');
  await page.getByLabel('Address of the link').fill('www.un.org/prevention');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('.paper-body th')).toHaveCount(4);
  await isSaved(page);

  const parts = unzipSync(await taken(page, 'Word'));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(body).toMatch(/<w:ilvl w:val="1"\/>(?:(?!<\/w:p>).)*of the north/s);
  expect(body).toMatch(/<w:tblHeader\/>(?:(?!<\/w:tr>).)*Year(?:(?!<\/w:tr>).)*Places/s);
  expect(body).toMatch(/<w:hyperlink/);
  expect(strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array())).toContain('Council decision 5');
  expect(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain(
    'https://www.un.org/prevention',
  );
});

const order = (page: Page): Promise<string[]> => page.locator('.paper-part[data-kind="pillar"] small').allInnerTexts();

test('the outline drags a pillar above another; undo brings it back; keys do the same', async ({ as }) => {
  const page = await as('Amara Solen');
  const plan = await draftWithText(page, 'A plan put in order');
  await page.goto(`${plan}/document`);
  const outline = page.getByRole('navigation', { name: 'Outline' });
  const entry = (words: string) => outline.getByRole('link', { name: words });
  await expect.poll(() => order(page)).toEqual([expect.stringContaining('P1'), expect.stringContaining('P2')]);
  await entry('P2 Families').dragTo(entry('P1 Schools'), { targetPosition: { x: 20, y: 2 } });
  await expect.poll(() => order(page)).toEqual([expect.stringContaining('P2'), expect.stringContaining('P1')]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => order(page)).toEqual([expect.stringContaining('P1'), expect.stringContaining('P2')]);
  await entry('P2 Families').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => order(page)).toEqual([expect.stringContaining('P2'), expect.stringContaining('P1')]);
  await expect(entry('P2 Families')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(() => order(page)).toEqual([expect.stringContaining('P1'), expect.stringContaining('P2')]);
});

test('an action taken into another pillar in the outline is offered the code of its new place', async ({ as }) => {
  const page = await as('Amara Solen');
  await page.goto(`${await draftWithText(page, 'A plan with codes')}/document`);
  const outline = page.getByRole('navigation', { name: 'Outline' });
  await outline.getByRole('link', { name: 'P1.A1' }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  const question = page.getByRole('dialog', { name: /It stands elsewhere now/ });
  await expect(question).toContainText('P1.A1');
  await question.getByRole('button', { name: 'Take the new code' }).click();
  await expect(outline.getByRole('link', { name: /^P2\.A\d Train/ })).toBeFocused();
  await expect(outline.getByRole('link', { name: 'P1.A1' })).toHaveCount(0);
  await isSaved(page);
});

test('cells of the table are written where they stand, as in the matrix', async ({ as }) => {
  const page = await as('Amara Solen');
  const plan = await draftWithText(page, 'A table written on paper');
  await page.goto(`${plan}/document`);
  const row = page.getByRole('row').filter({ hasText: 'Train school counsellors' });
  await row.getByRole('button', { name: 'Change Lead of P1.A1' }).click();
  await page.getByRole('textbox', { name: 'Lead P1.A1' }).fill('Nobody at all');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('alert')).toContainText('is no body known here');
  await page.getByRole('textbox', { name: 'Lead P1.A1' }).fill('Ministry of Interior');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('Ministry of Interior');
  await row.getByRole('button', { name: 'Change Period of P1.A1' }).click();
  await page.getByRole('textbox', { name: 'Period P1.A1' }).fill('2027–2028');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('Dec 2028');
  await isSaved(page);
});

test('words of the paper are commented on; a suggestion shows its words and is taken there', async ({ as }) => {
  const page = await as('Amara Solen');
  const plan = await draftWithText(page, 'A text with marks');
  const { revision, records } = await asked<Written>(page, `${plan.slice(1)}/document`);
  const section = String(records.find(({ kind }) => kind === 'section')?.id);
  await told(page, 'suggestions', {
    ...{ planId: plan.replace('/plans/', ''), recordId: section, baseRevision: revision },
    changes: [{ op: 'set', kind: 'section', id: section, 'title.en': 'Context and purpose' }],
  });
  await page.goto(`${plan}/document`);
  const beside = page.getByRole('group', { name: 'Suggests' });
  await expect(beside.locator('ins')).toContainText('and purpose');
  await expect(beside).toContainText('Amara Solen');
  await beside.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('heading', { name: 'Context and purpose' })).toBeVisible();
  await expect(beside).toHaveCount(0);

  await page.locator('.paper-body').getByText('Why we act', { exact: true }).selectText();
  await page.getByRole('button', { name: 'Comment on this' }).click();
  await page.getByLabel('Your comment').fill('Say it shorter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByLabel('Your comment')).toHaveCount(0);
  const comments = await asked<{ quote: string | null; recordId: string }[]>(
    page,
    `comments?range=[0,99]&filter=${JSON.stringify({ planId: plan.replace('/plans/', '') })}`,
  );
  expect(comments).toEqual([expect.objectContaining({ quote: 'Why we act', recordId: section })]);
});

test('the printed paper says which text it is, on every page, and nothing of the screen', async ({ as }) => {
  const page = await as('Amara Solen');
  const plan = await draftWithText(page, 'A printed plan');
  await page.goto(`${plan}/document`);
  await expect(page.getByRole('heading', { name: 'Context' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper')).toContainText('not frozen');
  for (const hidden of ['.paper-outline', '.paper-tools', '.page-header', '.top-bar'])
    await expect(page.locator(hidden).first()).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/);
});

for (const language of ['en', 'ar'] as const)
  test(`writing in a section is accessible (${language})`, async ({ as }) => {
    const page = await as('Amara Solen', { language });
    const plan = await draftWithText(page, 'An accessible text');
    await page.goto(`${plan}/document`);
    await page.locator('.paper-body').getByText('Why we act', { exact: true }).click();
    await expect(page.locator('.ProseMirror')).toBeFocused();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
  });
