import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { wordsOf } from './files.js';
import { asked, expect, newName, test, told } from './journey.js';
import { givenPlan, openRound, reportIn } from './reported-plan.js';

const folder = mkdtempSync(join(tmpdir(), 'mufakat-freeze-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const download = async (page: Page, name: string): Promise<Buffer> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};
const pagesOf = (pdf: Buffer): string => {
  const path = join(folder, 'paper.pdf');
  writeFileSync(path, pdf);
  const said = execFileSync(process.execPath, [join(process.cwd(), 'tools/pdf-text.mjs'), path], { encoding: 'utf8' });
  return (JSON.parse(said) as { pages: string[] }).pages.join('\n');
};

test('a round is frozen, its paper goes to the meeting, and what is decided there comes back', async ({ as }) => {
  test.setTimeout(180_000);
  const body = 'Ministry of Interior';
  const story = await givenPlan(as, { title: 'Frozen plan', body, reporter: 'Tomas Reeve', actions: 2 });
  const { coordinator, reporter, planId } = story;
  const roundTitle = newName('Half year');
  const roundId = await openRound(story, roundTitle, '2026-03-31');

  await test.step('the body reports and asks for help', async () => {
    const report = await reportIn(story, roundId);
    const lines = report.lines.map(({ action }, at) => ({
      ...{ action, judgement: at === 0 ? 'off-track' : 'on-track', narrative: 'As far as the harbour.' },
      ...(at === 0 && { helpNeeded: 'A boat for the islands' }),
    }));
    const written = await reporter.request.patch(`/api/reports/${report.id}`, {
      data: { lines },
      headers: { 'If-Match': `"${String(report.version)}"` },
    });
    expect(written.status()).toBe(200);
    await told(reporter, `reports/${report.id}/submission`);
    await told(coordinator, `reports/${report.id}/verification`);
  });

  await test.step('frozen, the paper stands; its numbers open their rows; its words are edited', async () => {
    await told(coordinator, `reporting-rounds/${roundId}/freeze`);
    await coordinator.goto(`/rounds/${roundId}/paper`);
    await expect(coordinator.getByRole('heading', { level: 1 })).toContainText(roundTitle);
    await coordinator.getByRole('button', { name: '1 Off track: show the rows' }).first().click();
    const rows = coordinator.getByRole('complementary', { name: 'Rows of the number' });
    await expect(rows.getByRole('listitem')).toHaveCount(1);
    await expect(rows).toContainText('Reach district 1');
    await coordinator.getByLabel('Introduction').fill('For the steering committee of the harbour towns.');
    await coordinator.getByRole('button', { name: 'Save' }).click();
    await expect(coordinator.getByText('The report is saved.')).toBeVisible();
  });

  await test.step('it leaves as Word, Excel and PDF, read by other programs', async () => {
    const docx = wordsOf(await download(coordinator, 'Word'));
    for (const words of ['For the steering committee', 'A boat for the islands', 'Reach district 2'])
      expect(docx).toContain(words);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await download(coordinator, 'Excel')) as unknown as ArrayBuffer);
    expect(book.worksheets.length).toBeGreaterThan(1);
    expect(pagesOf(await download(coordinator, 'PDF'))).toContain('For the steering committee');
  });

  const title = newName('Committee of the harbours');
  await test.step('a meeting gets its agenda from what stands', async () => {
    await coordinator.goto(`/meetings?plan=${planId}`);
    await coordinator.getByRole('button', { name: 'New meeting' }).click();
    const form = coordinator.getByRole('dialog', { name: 'New meeting' });
    await form.getByLabel('Title').fill(title);
    await form.getByLabel(/^Day/).fill('2026-05-04');
    const invite = form.getByLabel('Invite a body');
    await invite.fill(body);
    await coordinator.getByRole('option', { name: body }).first().click();
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(coordinator.getByRole('heading', { level: 1 })).toContainText(title);
    await coordinator.getByRole('button', { name: 'Propose from what stands' }).click();
    const proposed = coordinator.getByRole('region', { name: /^Proposed/ });
    await expect(proposed).toContainText('A boat for the islands');
    await proposed.getByRole('button', { name: /^Keep: .*A boat for the islands/ }).click();
    await proposed.getByRole('button', { name: /^Drop: .*Reach district 1$/ }).click();
    await expect(coordinator.locator('.agenda > li')).toHaveCount(1);
    await coordinator.getByLabel('A line of your own').fill('Any other business');
    await coordinator.keyboard.press('Enter');
    await expect(coordinator.locator('.agenda > li')).toHaveCount(2);
    await coordinator.getByRole('button', { name: 'Send the agenda' }).click();
    await coordinator.getByRole('dialog').getByRole('button', { name: 'Send the agenda' }).click();
    await expect(coordinator.getByText('Agenda sent', { exact: true })).toBeVisible();
  });

  await test.step('a decision is taken by Enter; it binds the body', async () => {
    await coordinator.getByLabel('Binds').fill(body);
    await coordinator.getByRole('option', { name: body }).first().click();
    await coordinator.getByLabel('A decision; Enter adds it').fill('Hire a boat before June');
    await coordinator.keyboard.press('Enter');
    const decision = coordinator.getByRole('article').filter({ hasText: 'Hire a boat before June' });
    await expect(decision).toContainText('No answer yet');
    await expect(coordinator.getByLabel('A decision; Enter adds it')).toBeFocused();
  });

  await test.step('the body finds it on Home, on a phone, and answers', async () => {
    const [decision] = await asked<{ subjectId: string }[]>(
      reporter,
      `obligations?filter=${encodeURIComponent(JSON.stringify({ kind: 'follow-up-decision', stored: 'open', plan: planId }))}`,
    );
    await reporter.goto('/');
    await reporter
      .locator(`a[href="/decisions/${String(decision?.subjectId)}"]`)
      .first()
      .click();
    await expect(reporter.getByRole('heading', { level: 1 })).toContainText(title);
    const own = reporter.getByRole('article').filter({ hasText: 'Hire a boat before June' });
    await own.getByRole('button', { name: 'Under way' }).click();
    await own.getByLabel('In a few words').fill('A fisherman agreed.');
    await own.getByRole('button', { name: 'Answer', exact: true }).click();
    await expect(own).toContainText('A fisherman agreed.');
    const width = await reporter.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });

  await test.step('held and agreed, it hands out its minutes; what is open stands on the next agenda', async () => {
    await coordinator.reload();
    await expect(coordinator.getByRole('article').first()).toContainText('A fisherman agreed.');
    for (const move of ['It was held', 'Minutes are agreed', 'Close the meeting']) {
      await coordinator.getByRole('button', { name: move }).click();
      await coordinator.getByRole('dialog').getByRole('button', { name: move }).click();
      await expect(coordinator.getByRole('dialog')).toHaveCount(0);
    }
    expect(wordsOf(await download(coordinator, 'Minutes (Word)'))).toContain('Hire a boat before June');
    expect((await download(coordinator, 'Decisions (CSV)')).toString('utf8')).toContain('Hire a boat before June');
    const next = await told(coordinator, 'meetings', {
      planIds: [planId],
      title: 'The next one',
      startsOn: '2026-09-01',
    });
    await coordinator.goto(`/meetings/${String(next['id'])}`);
    await coordinator.getByRole('button', { name: 'Propose from what stands' }).click();
    const proposed = coordinator.getByRole('region', { name: /^Proposed/ });
    await expect(proposed.getByRole('link', { name: 'Hire a boat before June' })).toBeVisible();
    await expect(proposed).toContainText(`Still open: no. 1 of ${title}`);
  });
});
