import { addDays } from '@mufakat/planning/obligations/day';
import { asked, expect, test } from './journey.js';
import { givenPlan, openRound, reportIn } from './reported-plan.js';

const today = (): string => new Date().toISOString().slice(0, 10);

test('what nobody answers goes on to the coordinator, a holder passes duties on, and a lead goes to another body', async ({
  as,
}) => {
  const body = 'Ministry of Justice';
  const story = await givenPlan(as, { title: 'Plan that changes hands', body, reporter: 'Piet Okoro', actions: 2 });
  const { coordinator, reporter, planId } = story;
  const { title } = await asked<{ title: { en: string } }>(coordinator, `plans/${planId}`);
  const round = await openRound(story, 'Late round', addDays(today(), -12));

  const late = coordinator.getByRole('link', { name: new RegExp(`^Submit the report ${title.en}`) });
  await expect(async () => {
    await coordinator.goto('/');
    await expect(late).toContainText('with the coordinator too', { timeout: 2000 });
  }).toPass();
  await expect(late).toContainText('from Piet Okoro');
  await late.click();
  await expect(coordinator).toHaveURL(new RegExp(`round=${round}`));
  await expect(coordinator.getByText(/moved to the coordinator on/)).toBeVisible();
  const policy = coordinator.getByRole('region', { name: 'What nobody answers' });
  await policy.getByRole('button', { name: 'Change' }).click();
  await coordinator.getByLabel('Days late until it goes to the deputy too').fill('5');
  await coordinator.getByRole('button', { name: 'Save' }).click();
  await expect(policy).toContainText('After 5 days late');

  await reporter.goto('/account');
  await reporter.getByRole('button', { name: 'Pass on the duties of Reporting officer …' }).click();
  const giving = reporter.getByRole('dialog');
  await giving.getByLabel(/^To whom/).selectOption({ label: 'Reporting officer (Ministry of Interior)' });
  await giving.getByLabel(/^Last day/).fill(addDays(today(), 5));
  await giving.getByLabel('A word to them').fill('While I am on leave.');
  await giving.getByRole('button', { name: 'Pass on' }).click();
  await expect(reporter.getByRole('main')).toContainText('in force');

  const delegate = await as('Tomas Reeve');
  const passed = delegate.getByRole('link', { name: new RegExp(`^Submit the report ${title.en}`) });
  await expect(passed).toContainText('for Piet Okoro, who passed it on');
  await passed.click();
  for (const code of ['P1.A1', 'P1.A2'])
    await delegate.getByRole('article').filter({ hasText: code }).getByRole('radio', { name: 'On track' }).check();
  await delegate.getByRole('button', { name: 'Submit' }).click();
  await delegate.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
  await expect(delegate.getByText(/by delegation of Piet Okoro/)).toBeVisible();
  expect((await reportIn(story, round)).state).toBe('submitted');
  await reporter.getByRole('button', { name: 'Withdraw' }).click();
  await reporter.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
  await expect(reporter.getByRole('main')).toContainText('withdrawn');
  expect((await delegate.request.get(`/api/reports/${(await reportIn(story, round)).id}`)).status()).toBe(404);

  const next = await openRound(story, 'Next round', addDays(today(), 30));
  const action = String((await reportIn(story, next)).lines[0]?.action);
  await coordinator.goto(`/plans/${planId}/matrix?record=${action}&panel=lead`);
  await coordinator.getByRole('button', { name: 'Move the lead …' }).click();
  const moving = coordinator.getByRole('dialog');
  await moving.getByLabel(/^Who leads from then on/).fill('Ministry of Interior');
  await moving.getByLabel(/^Who decided it/).fill('Cabinet');
  await moving.getByLabel('Number of the act').fill('Decree 12');
  await moving.getByLabel(/^Reason/).fill('The government was formed anew.');
  await moving.getByRole('button', { name: 'Move the lead' }).click();
  await expect(moving).toBeHidden();
  const panel = coordinator.getByRole('tabpanel');
  await expect(panel).toContainText(/Lead moved from Ministry of Justice to Ministry of Interior/);
  await expect(panel).toContainText('by act: Cabinet, Decree 12');
  await expect(async () => {
    await delegate.goto('/');
    await expect(passed).toBeVisible({ timeout: 2000 });
  }).toPass();
  await passed.click();
  await expect(delegate.getByRole('article')).toHaveCount(1);
});
