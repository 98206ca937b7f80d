import type { Page } from '@playwright/test';
import { asked, expect, test } from './journey.js';
import { hourStrikes, sampleIsAwake, theDayBefore, theyAreDueIn } from './clock.js';
import { givenPlan, openRound, reportIn } from './reported-plan.js';

interface Letter {
  readonly kind: string;
  readonly toName: string;
  readonly subject: string;
  readonly text: string;
}

/** What was written to somebody about this plan, oldest first. */
const lettersTo = async (administrator: Page, name: string): Promise<Letter[]> => {
  const mails = await asked<Letter[]>(administrator, 'mails?range=[0,199]&sort=["createdAt","ASC"]');
  return mails.filter(({ kind, toName }) => kind === 'reminder' && toName === name);
};

/** The person of this page gets letters in this language. */
const speaks = async (page: Page, language: 'en' | 'ar'): Promise<void> => {
  const { person } = await asked<{ person: { id: string } }>(page, 'session');
  const { version } = await asked<{ version: number }>(page, `people/${person.id}`);
  const headers = { 'If-Match': `"${String(version)}"` };
  const changed = await page.request.patch(`/api/people/${person.id}`, { data: { language }, headers });
  expect(changed.status(), await changed.text()).toBe(200);
};

test('who owes a report is reminded once a day before and after it is due, answers out of the letter, and ends the letters there', async ({
  as,
  browser,
  baseURL,
}) => {
  const story = await givenPlan(as, {
    ...{ title: 'A plan with a due day', body: 'Ministry of Interior', reporter: 'Tomas Reeve', actions: 2 },
  });
  const { coordinator, reporter, planId } = story;
  const administrator = await as('Sam Keller');
  const round = await openRound(story, 'By post', '2099-12-31');
  await sampleIsAwake();
  const letters = async () =>
    (await lettersTo(administrator, 'Tomas Reeve')).flatMap(({ text }) =>
      text.includes('A plan with a due day') ? [text] : [],
    );

  await theyAreDueIn(planId, 30);
  await hourStrikes();
  expect(await letters()).toHaveLength(0);

  await theyAreDueIn(planId, 3);
  await theDayBefore();
  await hourStrikes();
  await hourStrikes();
  const [before = '', ...more] = await letters();
  expect(more).toEqual([]);
  expect(before).toContain('3 days left');
  expect(before).toContain('Reach district 1');

  const guest = await (await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en' })).newPage();
  const [link = ''] = /http\S+\/answer\/\S+/.exec(before) ?? [];
  await guest.goto(String(baseURL) + new URL(link).pathname, { waitUntil: 'networkidle' });
  expect((await reportIn(story, round)).state).toBe('not-opened');
  await guest.getByRole('radio', { name: 'On track' }).check();
  await guest.getByRole('button', { name: 'Record this answer' }).click();
  await expect(guest.getByText('Recorded. Thank you.')).toBeVisible();
  expect((await reportIn(story, round)).state).toBe('draft');

  await speaks(reporter, 'ar');
  await theyAreDueIn(planId, -1);
  await theDayBefore();
  await hourStrikes();
  const [, after = ''] = await letters();
  expect(after).toContain('أيام التأخر: 1');
  expect(after).not.toContain('/answer/');

  await coordinator.goto(`/plans/${planId}/progress?show=rounds&round=${round}`);
  await coordinator.getByRole('button', { name: 'Remind now' }).click();
  await expect(coordinator.getByText(/Nobody was written to/)).toBeVisible();
  await theDayBefore();
  await coordinator.getByRole('button', { name: 'Remind now' }).click();
  await expect(coordinator.getByText('One letter is on its way.')).toBeVisible();
  await coordinator.getByText('3 letters sent').click();
  const log = coordinator.getByRole('region', { name: 'Letters to who is waited for' });
  await expect(log.getByRole('listitem').filter({ hasText: 'Noor Haldane' })).toHaveCount(1);
  await expect(log.getByRole('listitem').filter({ hasText: 'by the calendar' })).toHaveCount(2);

  const [ending = ''] = /http\S+\/reminders\/\S+/.exec(after) ?? [];
  await guest.goto(String(baseURL) + new URL(ending).pathname, { waitUntil: 'networkidle' });
  await expect(guest.getByRole('checkbox', { name: 'Submit the report' })).toBeChecked();
  await guest.getByRole('button', { name: 'No more letters about: Submit the report' }).click();
  await expect(guest.getByRole('checkbox', { name: 'Submit the report' })).not.toBeChecked();
  await theDayBefore();
  await theyAreDueIn(planId, -3);
  await hourStrikes();
  expect(await letters()).toHaveLength(3);
  await guest.getByRole('checkbox', { name: 'Submit the report' }).click();
  await expect(guest.getByRole('checkbox', { name: 'Submit the report' })).toBeChecked();
  await speaks(reporter, 'en');
  await guest.context().close();
});
