import { asked, expect, newName, test } from './journey.js';
import { givenJointRound, givenNextJointRound } from './reported-plan.js';

test('a body answers a round over two plans on one page, on a phone, partly without a network, with one submit', async ({
  as,
}) => {
  const title = newName('Plan in a pair');
  const body = 'Ministry of Justice';
  const given = await givenJointRound(as, { title, body, reporter: 'Piet Okoro' });
  const { story, other, joint } = given;
  const { reporter } = story;
  const titleOf = async (planId: string) =>
    (await asked<{ title: { en: string } }>(reporter, `plans/${planId}`)).title.en;
  const titles = [await titleOf(story.planId), await titleOf(other.planId)];

  await reporter.goto('/');
  const line = reporter.getByRole('link', { name: new RegExp(`^Submit the report ${title}`) });
  await expect(line).toHaveCount(1);
  await expect(line).toContainText('and another plan, as one');
  await line.click();
  await expect(reporter).toHaveURL(new RegExp(`/reports/joint/${joint}/`));
  await expect(reporter.getByRole('heading', { level: 1 })).toHaveText('Report over 2 plans');
  for (const one of titles) await expect(reporter.getByRole('region', { name: new RegExp(`^${one}`) })).toBeVisible();
  const lines = reporter.getByRole('article');
  await expect(lines).toHaveCount(3);

  await reporter.getByRole('button', { name: 'Submit all' }).click();
  await expect(reporter.getByRole('alert').first()).toBeVisible();
  await lines.nth(0).getByRole('radio', { name: 'On track' }).check();
  await reporter.context().setOffline(true);
  await lines.nth(1).getByRole('radio', { name: 'On track' }).check();
  await lines.nth(2).getByRole('radio', { name: 'On track' }).check();
  await expect(reporter.getByText('3 of 3', { exact: false }).first()).toBeVisible();
  await reporter.context().setOffline(false);
  await reporter.getByRole('button', { name: 'Submit all' }).click();
  await reporter.getByRole('dialog').getByRole('button', { name: 'Submit all' }).click();
  await expect(reporter.getByText('This report is given.')).toHaveCount(2);

  const filter = encodeURIComponent(JSON.stringify({ jointId: joint, bodyId: story.body }));
  const reports = await asked<{ planId: string; state: string }[]>(story.coordinator, `reports?filter=${filter}`);
  expect(new Map(reports.map(({ planId, state }) => [planId, state]))).toEqual(
    new Map([
      [story.planId, 'submitted'],
      [other.planId, 'submitted'],
    ]),
  );
  await reporter.goto('/');
  await expect(line).toHaveCount(0);

  const quarterAgo = new Date(Date.now() - 93 * 86_400_000).toISOString().slice(0, 10);
  const next = await givenNextJointRound(given, quarterAgo);
  await reporter.goto(`/reports/joint/${next}/${story.body}`);
  await reporter.getByRole('button', { name: 'No change for all 3 still open' }).click();
  await expect(reporter.getByText('3 of 3', { exact: false }).first()).toBeVisible();
  for (let at = 0; at < 3; at++) await expect(lines.nth(at).getByRole('radio', { name: 'On track' })).toBeChecked();
  await reporter.getByRole('button', { name: 'Submit all' }).click();
  await reporter.getByRole('dialog').getByRole('button', { name: 'Submit all' }).click();
  await expect(reporter.getByText('This report is given.')).toHaveCount(2);
  const second = encodeURIComponent(JSON.stringify({ jointId: next, bodyId: story.body }));
  const again = await asked<{ planId: string; state: string }[]>(story.coordinator, `reports?filter=${second}`);
  expect(again.map(({ state }) => state)).toEqual(['submitted', 'submitted']);
});
