import { effortOf } from './effort.js';
import { costs } from './effort-table.js';
import { bodyNamed, draftOf, expect, newName, test, told } from './journey.js';

test('what an advisor and a focal point spend on a comment, a day and an answer', async ({ as }) => {
  const [focalPoint, advisor] = [await as('Amara Solen'), await as('Hana Verbeek')];
  const plan = await draftOf(focalPoint, newName('A plan that costs little'), {
    Schools: [{ title: 'Train counsellors', startsOn: '2026-01-01', endsOn: '2027-12-31' }],
  });
  const bodyIds = [await bodyNamed(focalPoint, 'Sample UN Prevention Office')];
  const planId = String(plan.split('/').at(-1));
  const round = await told(focalPoint, 'review-rounds', { planId, bodyIds, dueOn: '2027-06-30' });

  await advisor.goto(`${plan}/rows`);
  const list = advisor.getByRole('listbox', { name: 'Row by row' });
  await expect(list).toBeFocused();
  await advisor.keyboard.press('j');
  await expect(list.getByRole('option', { selected: true })).toContainText('P1.A1');
  const commenting = await effortOf(advisor, async () => {
    await advisor.keyboard.press('c');
    await expect(advisor.getByLabel('Your comment', { exact: true })).toBeFocused();
    await advisor.keyboard.type('Who pays?');
    await advisor.keyboard.press('Control+Enter');
    await expect(list).toBeFocused();
  });
  costs('comment on the row one is on, in the row by row view', commenting);

  const suggesting = await effortOf(advisor, async () => {
    await advisor.keyboard.press('s');
    const field = advisor.getByLabel('Field');
    await expect(field).toBeFocused();
    await advisor.keyboard.type('End');
    await expect(field).toHaveValue('endsOn');
    await advisor.keyboard.press('Tab');
    await advisor.keyboard.type('2028-06-30');
    await advisor.keyboard.press('Control+Enter');
    await expect(list).toBeFocused();
  });
  costs('suggest another day on it', suggesting);

  await told(advisor, `review-rounds/${String(round['id'])}/opinion`, { text: 'Sound.' });
  await focalPoint.goto(`${plan}/review`);
  const card = focalPoint.getByRole('main').locator('.said').filter({ hasText: 'Who pays?' });
  await expect(card).toBeVisible();
  const disposing = await effortOf(focalPoint, async () => {
    await card.getByRole('button', { name: 'Answer', exact: true }).click();
    await card.getByText('Accepted', { exact: true }).click();
    await focalPoint.keyboard.press('Control+Enter');
    await expect(focalPoint.getByText(/2 said|Answered 1/).first()).toBeVisible();
  });
  costs('dispose of a comment: accepted', disposing);
});
