import { effortOf } from './effort.js';
import { costs } from './effort-table.js';
import { asked, expect, test } from './journey.js';
import { givenPlan, givenReported, openRound, reportIn } from './reported-plan.js';

test('six actions reported on a phone by keyboard alone, in under five minutes and forty keys', async ({ as }) => {
  const story = await givenPlan(as, {
    ...{ title: 'A plan of six districts', body: 'Ministry of Interior', reporter: 'Tomas Reeve', actions: 6 },
  });
  await givenReported(story);
  const report = await reportIn(story, await openRound(story, 'Second half', '2099-12-31'));
  const { reporter } = story;
  await reporter.goto(`/reports/${report.id}`);
  await expect(reporter.getByText('0 of 6 given')).toBeVisible();

  const { keyboard } = reporter;
  const begun = Date.now();
  const spent = await effortOf(reporter, async () => {
    for (const [judgement, words] of [
      ['2', 'Two more teams at work.'],
      ['3', 'The budget came late.'],
      ['4', 'Nobody could be found.'],
    ] as const) {
      await keyboard.press('Control+Enter');
      await keyboard.press(judgement);
      await keyboard.press('Tab');
      await keyboard.type(words);
    }
    await expect(reporter.getByText('3 of 6 given')).toBeVisible();
    await keyboard.press('Alt+0');
    await expect(reporter.getByText('6 of 6 given')).toBeVisible();
    await keyboard.press('Control+Enter');
    await expect(reporter.getByRole('button', { name: 'Submit' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(reporter.getByRole('dialog').getByRole('button', { name: 'Submit' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(reporter.getByText('The report is submitted.')).toBeVisible();
  });
  expect(spent.clicks).toBe(0);
  expect(spent.keys).toBeLessThanOrEqual(40);
  expect(Date.now() - begun).toBeLessThan(5 * 60_000);
  costs('a report on six actions, by keyboard on a phone', spent);

  const sent = await asked<{ state: string; lines: { judgement: string; narrative: string; noChange: boolean }[] }>(
    reporter,
    `reports/${report.id}`,
  );
  expect(sent.state).toBe('submitted');
  expect(sent.lines.map(({ judgement, noChange }) => [judgement, noChange])).toEqual([
    ['on-track', false],
    ['at-risk', false],
    ['off-track', false],
    ...Array.from({ length: 3 }, () => ['on-track', true]),
  ]);
  expect(sent.lines[1]?.narrative).toBe('The budget came late.');
});

test('a report is handed in, sent back by the body’s own officer, and cleared before anybody else reads it', async ({
  as,
}) => {
  const story = await givenPlan(as, {
    ...{ title: 'A cleared plan', body: 'Ministry of Education', reporter: 'Lina Marsh', actions: 1 },
  });
  const { reporter, coordinator, planId } = story;
  const roundId = await openRound(story, 'Only round', '2099-12-31');
  const report = await reportIn(story, roundId);
  await reporter.goto(`/reports/${report.id}`);
  await reporter.getByRole('radio', { name: 'On track' }).check();
  await reporter.getByLabel('What was done').fill('The district is reached.');
  await reporter.getByRole('button', { name: 'Hand in for clearance' }).click();
  const dialog = reporter.getByRole('dialog');
  await expect(dialog).toContainText('Jon Adeyemi');
  await dialog.getByRole('button', { name: 'Hand in for clearance' }).click();
  await expect(reporter.getByText('With the clearing officer of the body')).toBeVisible();

  const officer = await as('Jon Adeyemi', { phone: true });
  await officer.goto(`/reports/of/${roundId}/${story.body}`);
  await officer.getByRole('button', { name: 'Send back' }).click();
  await officer.getByRole('dialog').getByRole('textbox').fill('Which district?');
  await officer.getByRole('dialog').getByRole('button', { name: 'Send back' }).click();
  await expect(officer.getByText('The report went back to the reporter.')).toBeVisible();

  await reporter.reload();
  await expect(reporter.getByRole('alert').filter({ hasText: 'Which district?' })).toBeVisible();
  await reporter.getByLabel('What was done').fill('The northern district is reached.');
  await reporter.getByRole('button', { name: 'Hand in for clearance' }).click();
  await reporter.getByRole('dialog').getByRole('button', { name: 'Hand in for clearance' }).click();
  await expect(reporter.getByText('With the clearing officer of the body')).toBeVisible();
  await coordinator.goto(`/plans/${planId}/progress?show=rounds&round=${roundId}`);
  await expect(coordinator.getByRole('main')).toContainText('In clearance');
  await expect(coordinator.getByRole('main')).not.toContainText('northern');

  await officer.reload();
  await officer.getByRole('button', { name: 'Clear and submit' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'Clear and submit' }).click();
  await expect(officer.getByText(/submitted by Jon Adeyemi/)).toBeVisible();
  const read = await asked<{ lines: { narrative: string }[] }>(coordinator, `reports/${report.id}`);
  expect(read.lines[0]?.narrative).toBe('The northern district is reached.');
});
