import { addDays } from '@mufakat/planning/obligations/day';
import { asked, bodyNamed, draftOf, expect, newName, placeOfPlans, test, told } from './journey.js';

const today = (): string => new Date().toISOString().slice(0, 10);
const year = today().slice(0, 4);

test('a calendar opens its round, a body signs what it takes on, and its successor finds all of it', async ({ as }) => {
  const focalPoint = await as('Amara Solen');
  const title = newName('Plan with a calendar');
  const plan = await draftOf(focalPoint, title, {
    Justice: [
      { title: 'Train prison staff', lead: 'Ministry of Justice', startsOn: '2026-01-01' },
      { title: 'Open a referral desk', lead: 'Ministry of Justice', startsOn: '2026-01-01' },
    ],
  });
  const { hash } = await told(focalPoint, `${plan.slice(1)}/versions`, { kind: 'adopted' });
  const { ownerBodyId: bodyId } = await placeOfPlans(focalPoint);
  await told(focalPoint, `${plan.slice(1)}/acts`, { bodyId, act: 'adopted', on: today(), versionHash: hash });

  const coordinator = await as('Noor Haldane', { at: `${plan}/progress?show=rounds` });
  await coordinator.getByRole('region', { name: 'Reporting calendars' }).getByRole('button', { name: 'New' }).click();
  const dialog = coordinator.getByRole('dialog', { name: 'New reporting calendar' });
  await dialog.getByLabel(/^Title/).fill('Report of the year');
  await dialog.getByLabel(/^Reports go to/).fill('The President');
  await dialog.getByLabel(/^How often/).click();
  await coordinator.getByRole('option', { name: 'Yearly' }).click();
  const lastYear = `${String(Number(year) - 1)}${addDays(today(), 0).slice(4)}`;
  await dialog.getByLabel(/^First period begins/).fill(lastYear);
  await dialog.getByLabel(/^Opens: days after/).fill('0');
  await expect(dialog.getByRole('heading', { name: /rounds follow$/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Set the calendar' }).click();
  await expect(dialog).toBeHidden();
  await expect(coordinator.getByRole('region', { name: 'Reporting calendars' })).toContainText('The President');
  await expect(coordinator.getByRole('button', { name: /^Report of the year .* Open/ })).toBeVisible();
  await expect(coordinator.getByRole('main')).toContainText('Ministry of Justice');

  await coordinator.getByRole('button', { name: 'Commitments' }).click();
  await coordinator.getByRole('button', { name: 'Ask for a year' }).first().click();
  const asking = coordinator.getByRole('dialog', { name: 'What do bodies take on?' });
  await asking.getByRole('button', { name: 'Ask for a year' }).click();
  await expect(asking).toBeHidden();
  await expect(coordinator.getByText(`${year}: 0 of 2 answers given`)).toBeVisible();

  const reporter = await as('Piet Okoro');
  await reporter.getByRole('link', { name: new RegExp(`^Say what your body takes on ${title}`) }).click();
  const rows = reporter.getByRole('listitem');
  const first = rows.filter({ hasText: 'Train prison staff' });
  await first.getByRole('radio', { name: 'Takes on with a change' }).check();
  await first.getByLabel('Which change?').fill('In two prisons.');
  await rows.filter({ hasText: 'Open a referral desk' }).getByRole('radio', { name: 'Not this year' }).check();
  await reporter.getByRole('button', { name: 'Sign 2 answers' }).click();
  await expect(reporter.getByText('Give the reason.')).toBeVisible();
  await reporter.getByLabel('Why not this year?').fill('No budget.');
  await reporter.getByRole('button', { name: 'Sign 2 answers' }).click();
  await expect(reporter.getByText(`${year}: 2 of 2 answers given`)).toBeVisible();

  await coordinator.goto(`${plan}/progress`);
  const counted = coordinator.getByRole('group', { name: 'Counted over' });
  await expect(counted.getByRole('button', { name: '2 adopted actions' })).toBeVisible();
  await expect(counted.getByRole('button', { name: '2 actions in play' })).toBeVisible();
  await expect(counted.getByRole('button', { name: '1 committed actions' })).toBeVisible();

  const justice = await bodyNamed(reporter, 'Ministry of Justice');
  const filter = encodeURIComponent(JSON.stringify({ bodyId: justice }));
  const [post] = await asked<{ id: string }[]>(reporter, `posts?filter=${filter}`);
  await reporter.goto(`/bodies/${justice}`);
  await reporter.getByRole('link', { name: 'Handover pack' }).first().click();
  await expect(reporter).toHaveURL(new RegExp(`/posts/${String(post?.id)}/handover`));
  const due = reporter.getByRole('region', { name: 'What is due now' });
  await expect(due.getByRole('listitem').filter({ hasText: title })).toContainText('Submit the report');
  await expect(reporter.getByRole('region', { name: 'Commitments that stand' })).toContainText('In two prisons.');
  const paper = await reporter.request.get(`/api/posts/${String(post?.id)}/handover.docx`);
  expect(paper.status()).toBe(200);
  expect((await paper.body()).subarray(0, 2).toString()).toBe('PK');
});
