import type { Page } from '@playwright/test';
import { asked, bodyNamed, draftOf, expect, newName, test, told } from './journey.js';

/** Each says something of the same action; the second and third hand their words in. Answers the round. */
const wordsOfThree = async (planId: string, [lead, second, third]: readonly [Page, Page, Page]): Promise<string> => {
  const filter = encodeURIComponent(JSON.stringify({ planId }));
  const [round] = await asked<{ id: string; versionNumber: number }[]>(lead, `review-rounds?filter=${filter}`);
  if (!round) throw new Error('Nobody was asked.');
  const { records } = await asked<{ records: { id: string; kind: string }[] }>(
    lead,
    `plans/${planId}/versions/${String(round.versionNumber)}/document`,
  );
  const said = { planId, roundId: round.id, recordId: records.find(({ kind }) => kind === 'action')?.id };
  await told(lead, 'comments', { ...said, text: 'No source of funds is named.' });
  await told(second, 'comments', { ...said, text: 'Who pays for this?' });
  await told(third, 'comments', { ...said, text: 'The budget is missing.' });
  for (const page of [second, third])
    await told(page, `review-rounds/${round.id}/opinion`, { text: 'Sound on the whole.' });
  return round.id;
};

test('three entities say the same; the lead makes one advice of it, and only then the state sees it', async ({
  as,
}) => {
  const focalPoint = await as('Amara Solen');
  const [lead, second, third] = [await as('Hana Verbeek'), await as('Rosa Ilves'), await as('Kofi Lindqvist')];
  const title = newName('A plan for three readers');
  const plan = await draftOf(focalPoint, title, {
    Schools: [{ title: 'Train school counsellors', lead: 'Ministry of Education', startsOn: '2026-01-01' }],
  });
  const id = String(plan.split('/').at(-1));

  await focalPoint.goto(`${plan}/review`);
  await focalPoint.getByRole('button', { name: 'Ask for a review' }).click();
  const dialog = focalPoint.getByRole('dialog', { name: 'Ask for a review' });
  for (const name of ['Sample UN Prevention Office', 'Sample UN Women Office', 'Sample UN Development Office']) {
    await dialog.getByLabel('Bodies asked').fill(name);
    await focalPoint.getByRole('option', { name }).click();
  }
  await dialog.getByLabel('Led by').selectOption({ label: 'Sample UN Prevention Office' });
  await dialog.getByRole('button', { name: 'Freeze and ask' }).click();
  await expect(dialog).toBeHidden();

  const round = await wordsOfThree(id, [lead, second, third]);

  await focalPoint.reload();
  await expect(focalPoint.getByRole('main')).not.toContainText('Who pays');
  await expect(focalPoint.getByRole('main')).not.toContainText('Sound on the whole');

  await lead.goto(`${plan}/review`);
  const board = lead.getByRole('region', { name: 'Merge board' });
  await expect(board).toContainText('Who pays for this?');
  for (const words of ['No source of funds', 'Who pays for this', 'The budget is missing'])
    await board.getByRole('article').filter({ hasText: words }).getByRole('checkbox', { name: 'Join' }).check();
  const wording = board.getByLabel(/One wording for these 3 comments/);
  await wording.fill('Name the source of funds.');
  await board.getByRole('button', { name: 'Join 3 comments' }).click();
  await expect(board.getByRole('article').filter({ hasText: 'Name the source of funds.' })).toContainText('Rosa Ilves');
  for (let left = 2; left > 0; left -= 1) {
    const card = board
      .getByRole('article')
      .filter({ hasText: 'Sound on the whole.' })
      .filter({ hasNotText: 'Left out' });
    await card.first().getByRole('button', { name: 'Leave out' }).click();
    const why = lead.getByRole('dialog', { name: 'Leave out' });
    await why.getByRole('textbox').fill('It is in the advice.');
    await why.getByRole('button', { name: 'Leave out' }).click();
    await expect(why).toBeHidden();
    await expect(board.getByRole('article').filter({ hasText: 'Left out' })).toHaveCount(3 - left);
  }
  await board.getByLabel('The advice of all bodies asked').fill('A sound plan; one gap in its funding.');
  await board.getByRole('button', { name: 'Release the advice' }).click();
  await expect(board).toBeHidden();

  await focalPoint.goto(`${plan}/review?round=${round}`);
  const main = focalPoint.getByRole('main');
  await expect(main).toContainText('A sound plan; one gap in its funding.');
  await expect(main).toContainText('Name the source of funds.');
  await expect(main).not.toContainText('Who pays for this?');
  await expect(main).not.toContainText('Sound on the whole.');
  expect(await bodyNamed(lead, 'Sample UN Development Office')).toBeTruthy();
});
