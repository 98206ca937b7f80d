import { asked, cellOf, draftOf, expect, isSaved, newName, openView, test, told, writeCell } from './journey.js';

test('an adopted text is amended: written on a copy, reviewed as a diff, adopted by an act, cited where it changed', async ({
  as,
}) => {
  const page = await as('Amara Solen');
  const address = await draftOf(page, newName('A plan to amend'), {
    Schools: [
      {
        ...{ title: 'Train school counsellors', lead: 'Ministry of Education' },
        ...{ startsOn: '2026-01-01', endsOn: '2027-12-31', expectedOutput: '400 counsellors trained' },
      },
    ],
  });
  const plan = address.slice('/plans/'.length);
  const version = await told(page, `plans/${plan}/versions`, { kind: 'adopted' });
  const { ownerBodyId } = await asked<{ ownerBodyId: string }>(page, `plans/${plan}`);
  const act = { bodyId: ownerBodyId, act: 'adopted', on: '2026-02-01', versionHash: version['hash'] };
  await told(page, `plans/${plan}/acts`, act);

  await page.goto(`${address}/overview`);
  await page.getByRole('button', { name: 'Begin an amendment' }).click();
  await page.getByRole('textbox', { name: 'What it is called' }).fill('Nurses, too');
  await page.getByRole('dialog').getByRole('button', { name: 'Begin an amendment' }).click();
  const strip = page.getByRole('status').filter({ hasText: 'Amendment 1' });
  await expect(strip).toContainText('nothing is changed yet');

  await writeCell(page, await cellOf(page, 'P1.A1', 'Action'), 'Train school counsellors and nurses');
  await isSaved(page);
  await expect(strip).toContainText('1 record differs');
  expect(await asked<{ revision: number }>(page, `plans/${plan}`)).toMatchObject({ revision: 2 });

  await strip.getByRole('link', { name: 'Review' }).click();
  const difference = page.getByRole('article').filter({ hasText: 'P1.A1' });
  await expect(difference.locator('ins')).toContainText('and nurses');

  await page.getByRole('button', { name: 'Record its act' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Body').fill('National Prevention Secretariat');
  await dialog.getByLabel('Number').fill('17/2026');
  await dialog.getByRole('button', { name: 'Record its act' }).click();
  await expect(page.getByText('made version 2').first()).toBeVisible();

  await openView(page, 'Document');
  const paper = page.getByRole('article').first();
  await expect(paper).toContainText('Train school counsellors and nurses');
  await expect(paper).toContainText('Amended by National Prevention Secretariat, 17/2026');
  await page.getByRole('button', { name: 'As adopted' }).first().click();
  await expect(paper).not.toContainText('and nurses');
  await expect(paper).not.toContainText('Amended by');
  await page.getByRole('button', { name: 'As amended' }).first().click();
  await expect(paper).toContainText('and nurses');

  const versions = await asked<{ hash: string; kind: string }[]>(page, `plans/${plan}/versions`);
  expect(versions.map(({ kind }) => kind)).toEqual(['amended', 'adopted']);
  expect(versions[1]?.hash).toBe(version['hash']);
});
