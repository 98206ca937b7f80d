import { asked, draftOf, expect, newName, placeOfPlans, test, told } from './journey.js';

test('a plan that ends is followed by its successor, which carries over what is unfinished', async ({ as }) => {
  const page = await as('Amara Solen');
  const name = newName('A plan that ends');
  const address = await draftOf(page, name, {
    Schools: [
      { title: 'Train school counsellors', lead: 'Ministry of Education', startsOn: '2026-01-01' },
      { title: 'Print a leaflet', lead: 'Ministry of Education', startsOn: '2026-01-01' },
    ],
  });
  const plan = address.slice('/plans/'.length);
  const soon = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
  const root = { op: 'set', kind: 'plan', id: plan, endsOn: soon };
  await told(page, `plans/${plan}/change-sets`, { baseRevision: 2, changes: [root] });
  const { hash } = await told(page, `plans/${plan}/versions`, { kind: 'adopted' });
  const { ownerBodyId } = await asked<{ ownerBodyId: string }>(page, `plans/${plan}`);
  await told(page, `plans/${plan}/acts`, { bodyId: ownerBodyId, act: 'adopted', on: '2026-02-01', versionHash: hash });

  await page.goto(`${address}/overview`);
  await expect(page.getByRole('note')).toContainText('nothing follows it yet');
  await page.getByRole('link', { name: 'Begin its successor' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /Print a leaflet/ }).uncheck();
  await dialog.getByLabel('Title').fill(`${name}, continued`);
  await dialog.getByRole('button', { name: 'Begin the plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${name}, continued` })).toBeVisible();
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible();

  const successor = new URL(page.url()).pathname.replace('/overview', '');
  const { records } = await asked<{ records: { code?: string; carriedFrom?: object; id: string }[] }>(
    page,
    `${successor.slice(1)}/document`,
  );
  expect(records.flatMap(({ code }) => code ?? []).sort()).toEqual(['P1', 'P1.A1']);
  const carried = records.find(({ code }) => code === 'P1.A1');
  await page.goto(`${successor}/matrix?record=${String(carried?.id)}`);
  await expect(page.getByText('Carried over from P1.A1 of the earlier plan')).toBeVisible();

  await page.goto(`${address}/overview`);
  await expect(page.getByRole('link', { name: `${name}, continued` })).toBeVisible();
  await expect(page.getByRole('note')).toHaveCount(0);
});

test('a child plan shows what it answers of its parent, and is put under the strategy it carries out', async ({
  as,
}) => {
  const page = await as('Amara Solen');
  const name = newName('A parent plan');
  const parent = await draftOf(page, name, {
    Schools: [{ title: 'Train school counsellors' }, { title: 'Print a leaflet' }],
  });
  const strategy = newName('A strategy');
  await draftOf(page, strategy, { Schools: [] });
  const own = { title: { en: `${name}, of a province` }, ...(await placeOfPlans(page)) };
  const child = await told(page, `${parent.slice(1)}/derived`, { as: 'child', ...own });
  const address = `plans/${String(child['id'])}`;

  await page.goto(`/${address}/overview`);
  await expect(page.getByText(`2 of 2 actions of ${name} have an answer here`)).toBeVisible();
  const { records, revision } = await asked<{ revision: number; records: { code?: string; id: string }[] }>(
    page,
    `${address}/document`,
  );
  const dropped = records.find(({ code }) => code === 'P1.A2');
  const remove = { op: 'remove', kind: 'action', id: dropped?.id };
  await told(page, `${address}/change-sets`, { baseRevision: revision, changes: [remove] });
  await page.reload();
  await expect(page.getByText(`1 of 2 actions of ${name} have an answer here`)).toBeVisible();
  await expect(page.getByRole('link', { name: 'P1.A2 Print a leaflet' })).toBeVisible();

  await page.getByRole('button', { name: 'Change what it belongs to' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change what it belongs to' });
  await expect(dialog.getByLabel('Child of')).toHaveValue(name);
  await dialog.getByLabel('Action plan of the strategy').fill(strategy);
  await page.getByRole('option', { name: strategy }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: strategy }).click();
  await expect(page.getByRole('heading', { level: 1, name: strategy })).toBeVisible();
  await expect(page.getByRole('link', { name: own.title.en })).toBeVisible();

  const kept = records.find(({ code }) => code === 'P1.A1');
  await page.goto(`/${address}/matrix?record=${String(kept?.id)}`);
  await expect(page.getByText('Begun from P1.A1 of the parent plan')).toBeVisible();
});
