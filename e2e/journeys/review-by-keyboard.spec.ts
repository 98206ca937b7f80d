import { asked, bodyNamed, draftOf, expect, newName, test, told } from './journey.js';

const twenty = Array.from({ length: 19 }, (_, at) => ({
  title: `Train counsellors of district ${String(at + 1)}`,
  startsOn: '2026-01-01',
}));

test('an advisor reads 20 rows and says what is to say without touching a mouse', async ({ as }) => {
  const [focalPoint, advisor] = [await as('Amara Solen'), await as('Hana Verbeek')];
  const plan = await draftOf(focalPoint, newName('A plan of twenty rows'), { Schools: twenty });
  const id = String(plan.split('/').at(-1));
  const bodyIds = [await bodyNamed(focalPoint, 'Sample UN Prevention Office')];
  await told(focalPoint, 'review-rounds', { planId: id, bodyIds, dueOn: '2027-06-30' });

  await advisor.goto(`${plan}/rows`);
  const list = advisor.getByRole('listbox', { name: 'Row by row' });
  await expect(list).toBeFocused();
  const press = (key: string) => advisor.keyboard.press(key);
  await press('?');
  await expect(advisor.getByRole('region', { name: 'Keys' })).toContainText('comment on the row');
  await press('Escape');
  for (let row = 1; row < 20; row += 1) {
    await press(row % 2 === 0 ? 'ArrowDown' : 'j');
    await expect(list.getByRole('option', { selected: true })).toContainText(`P1.A${String(row)}`);
    if (row % 5 !== 0) continue;
    await press('c');
    await expect(advisor.getByLabel('Your comment', { exact: true })).toBeFocused();
    await advisor.keyboard.type(`Who leads in district ${String(row)}?`);
    await press('Control+Enter');
    await expect(list).toBeFocused();
  }
  await press('k');
  await press('s');
  await expect(advisor.getByLabel('Field')).toBeFocused();
  await press('Tab');
  await press('Control+a');
  await advisor.keyboard.type('Train all counsellors of district 18');
  await advisor.getByRole('button', { name: 'Suggest', exact: true }).focus();
  await press('Enter');
  await expect(list).toBeFocused();
  await press('c');
  await advisor.keyboard.type('Never sent');
  await press('Escape');
  await expect(list).toBeFocused();

  const filter = encodeURIComponent(JSON.stringify({ planId: id }));
  const comments = await asked<{ text: string; recordCode: string }[]>(advisor, `comments?filter=${filter}`);
  expect(comments.map(({ recordCode }) => recordCode).sort()).toEqual(['P1.A10', 'P1.A15', 'P1.A5']);
  expect(await asked(advisor, `suggestions?filter=${filter}`)).toMatchObject([{ recordCode: 'P1.A18' }]);
});
