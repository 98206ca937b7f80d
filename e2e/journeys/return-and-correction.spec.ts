import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, isSaved, test, told } from './journey.js';
import { givenMeasuredPlan, openRound, reportIn } from './reported-plan.js';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const brings = async (page: Page, planId: string, bodyId: string, name: string) => {
  const multipart = { planId, bodyId, file: { name, mimeType: 'image/png', buffer: png } };
  const kept = await page.request.post('/api/files', { multipart });
  expect(kept.status()).toBe(201);
  return { fileId: ((await kept.json()) as { id: string }).id, title: name };
};

test('a jump and a file seen twice are looked at first, returned, mended, confirmed, and corrected once official', async ({
  as,
}) => {
  const story = await givenMeasuredPlan(as, {
    ...{ title: 'A plan looked at twice', body: 'Ministry of Interior', reporter: 'Tomas Reeve' },
    actions: ['Train officers', 'Open centres', 'Print leaflets'],
  });
  const { coordinator, focalPoint, reporter, planId, body, indicators } = story;
  const write = async (report: { id: string; version: number }, lines: object[]) => {
    const headers = { 'If-Match': `"${String(report.version)}"` };
    const written = await reporter.request.patch(`/api/reports/${report.id}`, { data: { lines }, headers });
    expect(written.status(), await written.text()).toBe(200);
    await told(reporter, `reports/${report.id}/submission`);
  };
  const valued = (indicator: string | undefined, value: string) => [{ indicator, value }];

  const first = await openRound(story, 'First half', '2026-07-31');
  const earlier = await reportIn(story, first);
  await write(
    earlier,
    earlier.lines.map(({ action }, at) => ({
      ...{ action, judgement: 'on-track', narrative: 'Begun as planned.', values: valued(indicators[at], '100') },
    })),
  );
  await told(coordinator, `reports/${earlier.id}/verification`);

  const second = await openRound(story, 'Second half', '2099-12-31');
  const report = await reportIn(story, second);
  const file = await brings(reporter, planId, body, 'list.png');
  const again = await brings(reporter, planId, body, 'again.png');
  const [train, centres, leaflets] = report.lines.map(({ action }) => action);
  await write(report, [
    { action: train, judgement: 'on-track', narrative: 'Many more.', values: valued(indicators[0], '900') },
    {
      ...{ action: centres, judgement: 'at-risk', narrative: 'Two opened.', evidence: [file] },
      values: valued(indicators[1], '110'),
    },
    {
      ...{ action: leaflets, judgement: 'at-risk', narrative: 'Printed.', evidence: [again] },
      values: valued(indicators[2], '120'),
    },
  ]);

  await coordinator.goto(`/verification?plan=${planId}`);
  const taking = coordinator.waitForEvent('download');
  await coordinator.getByRole('button', { name: /^Table as CSV/ }).click();
  expect(await readFile(await (await taking).path(), 'utf8')).toContain('"Proof"');
  const list = coordinator.getByRole('list', { name: 'To verify' });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(list.getByRole('listitem').nth(0)).toContainText('the same file lies on another line');
  await expect(list.getByRole('listitem').nth(2)).toContainText('jumped from 100 to 900');
  await list.getByRole('button', { name: /Train officers/ }).click();
  const open = coordinator.getByRole('region', { name: 'The line that is open' });
  await expect(open.getByText('claimed', { exact: true })).toBeVisible();
  await coordinator.keyboard.press('r');
  await open.getByLabel('What must be corrected').fill('Nine hundred officers? Say where.');
  await open.getByRole('button', { name: /Return/ }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);

  await list.getByRole('button', { name: /Open centres/ }).click();
  await open.getByRole('button', { name: 'Look at list.png' }).click();
  const picture = open.getByRole('img', { name: 'list.png' });
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await expect(open.getByText('with evidence')).toBeVisible();
  await list.getByLabel('Tick P1.A2').check();
  await list.getByLabel('Tick P1.A3').check();
  await coordinator.getByRole('button', { name: 'Own word' }).first().click();
  const asks = coordinator.getByRole('dialog');
  await asks.getByRole('radio', { name: 'Off track' }).check();
  await asks.getByLabel(/^Why/).fill('The same picture cannot show both.');
  await asks.getByRole('button', { name: 'Verify with own word' }).click();
  await expect(coordinator.getByText('Nothing waits to be verified')).toBeVisible();

  await reporter.goto(`/reports/${report.id}`);
  const mends = reporter.getByRole('article').filter({ hasText: 'Train officers' });
  await expect(mends).toContainText('Nine hundred officers? Say where.');
  await expect(reporter.getByLabel('What was done')).toHaveCount(1);
  await mends.getByRole('group', { name: 'In all' }).getByRole('textbox').fill('190');
  await mends.getByLabel('What was done').fill('One hundred and ninety, in two provinces.');
  await isSaved(reporter);
  await expect(reporter.getByRole('note')).toContainText('Readers and figures keep what was sent');
  await mends.getByText('What others still read').click();
  await expect(mends.getByText('Many more.')).toBeVisible();
  await expect(mends.getByLabel('What was done')).toHaveValue('One hundred and ninety, in two provinces.');

  await coordinator.goto(`/reports/${report.id}`);
  const read = coordinator.getByRole('article').filter({ hasText: 'Train officers' });
  await expect(coordinator.getByRole('note')).toContainText('You read what was last sent');
  await expect(read).toContainText('Many more.');
  await expect(read).toContainText('900');
  await expect(read).not.toContainText('One hundred');
  await told(reporter, `reports/${report.id}/submission`);
  await coordinator.reload();
  await expect(read).toContainText('One hundred and ninety, in two provinces.');
  await expect(coordinator.getByRole('note')).toHaveCount(0);

  await coordinator.goto(`/verification?plan=${planId}`);
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await open.getByRole('button', { name: /^Verify/ }).click();
  await expect(coordinator.getByText('Nothing waits to be verified')).toBeVisible();

  const page = `/plans/${planId}/progress?show=rounds&round=${second}&report=${report.id}`;
  await coordinator.goto(page);
  const lineOf = (code: string) => coordinator.getByRole('article').filter({ hasText: code });
  await lineOf('P1.A1').getByRole('button', { name: 'Confirmed by another body' }).click();
  const confirms = coordinator.getByRole('dialog');
  await expect(confirms.getByRole('region', { name: 'What is confirmed' })).toContainText('190');
  await confirms.getByLabel(/Which body/).fill('Ministry of Education');
  await coordinator.getByRole('option', { name: 'Ministry of Education' }).first().click();
  await confirms.getByLabel('How it was seen').fill('Visited both provinces.');
  await confirms.locator('input[type=file]').setInputFiles({ name: 'visit.png', mimeType: 'image/png', buffer: png });
  await expect(confirms.getByText('visit.png')).toBeVisible();
  await confirms.getByRole('button', { name: 'Confirmed by another body' }).click();
  await expect(lineOf('P1.A1').getByText('independently confirmed')).toBeVisible();

  await told(coordinator, `reporting-rounds/${second}/freeze`);
  await coordinator.goto(page);
  await expect(lineOf('P1.A1').getByText('official', { exact: true })).toBeVisible();
  await expect(lineOf('P1.A2').getByText('official', { exact: true })).toBeVisible();
  await lineOf('P1.A1').getByRole('button', { name: 'Correct a value' }).click();
  await coordinator.getByRole('dialog').getByRole('textbox').first().fill('188');
  await coordinator.getByRole('dialog').getByLabel('Reason').fill('Two were counted in both provinces.');
  await coordinator.getByRole('dialog').getByRole('button', { name: 'Correct a value' }).click();
  await expect(lineOf('P1.A1')).toContainText('188');
  await expect(lineOf('P1.A1')).toContainText('190 before (Noor Haldane');
  await expect(lineOf('P1.A1')).toContainText('Two were counted in both provinces.');
  await expect(lineOf('P1.A2')).not.toContainText('corrected on');

  await focalPoint.goto(`/plans/${planId}/progress`);
  await expect(focalPoint.getByText('independently confirmed').first()).toBeVisible();
  await expect(focalPoint.getByText('official', { exact: true }).first()).toBeVisible();
  await focalPoint.goto(`/plans/${planId}/results`);
  const download = focalPoint.waitForEvent('download');
  await focalPoint.getByRole('button', { name: /csv/i }).click();
  const text = await (await (await download).createReadStream()).toArray();
  expect(Buffer.concat(text as Buffer[]).toString()).toMatch(/"188",.*"official","independently confirmed"/i);
});
