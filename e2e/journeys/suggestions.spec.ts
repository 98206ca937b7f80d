import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import {
  asked,
  bodyNamed,
  cellIn,
  cellOf,
  draftOf,
  expect,
  isSaved,
  newName,
  rowOf,
  rowWith,
  test,
  told,
  writeCell,
} from './journey.js';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly code?: string;
  readonly parent: string;
  readonly position: string;
  readonly title?: { readonly en: string };
}

const inWeeks = (): string => new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);

const recordsOf = async (page: Page, plan: string): Promise<readonly Row[]> =>
  (await asked<{ records: Row[] }>(page, `${plan.slice(1)}/document`)).records;

/** A draft with an indicator on its first action, sent to two UN entities for review. */
const underReview = async (page: Page, name: string) => {
  const plan = await draftOf(page, newName(name), {
    Schools: [
      {
        title: 'Train school counsellors',
        lead: 'Ministry of Education',
        startsOn: '2026-01-01',
        endsOn: '2026-12-31',
      },
      { title: 'Print leaflets', lead: 'Ministry of Education', startsOn: '2026-01-01' },
      { title: 'Open a help line', lead: 'Ministry of Education', startsOn: '2026-01-01' },
    ],
  });
  const planId = plan.replace('/plans/', '');
  const [first] = (await recordsOf(page, plan)).filter(({ kind }) => kind === 'action');
  const indicator = randomUUID();
  const { revision } = await asked<{ revision: number }>(page, plan.slice(1));
  const added = {
    op: 'add',
    kind: 'indicator',
    id: indicator,
    parent: first?.id,
    title: { en: 'Counsellors trained' },
  };
  await told(page, `${plan.slice(1)}/change-sets`, { baseRevision: revision, changes: [added] });
  const names = ['Sample UN Prevention Office', 'Sample UN Women Office'];
  const bodyIds = await Promise.all(names.map((body) => bodyNamed(page, body)));
  const round = await told(page, 'review-rounds', { planId, bodyIds, dueOn: inWeeks() });
  return { plan, planId, indicator, round: String(round['id']) };
};

const beginSuggesting = async (page: Page, plan: string): Promise<void> => {
  await page.goto(`${plan}/matrix`);
  await page.getByRole('button', { name: 'Suggest changes' }).click();
  await expect(page.getByText('You are suggesting')).toBeVisible();
};

test('an advisor suggests words, a date, a body, a target, a row more, a row less and another place; the owner takes one, several, all of a person', async ({
  as,
}) => {
  const owner = await as('Amara Solen');
  const [advisor, second] = [await as('Hana Verbeek'), await as('Rosa Ilves')];
  const { plan, planId, indicator, round } = await underReview(owner, 'A plan with suggestions');

  // In the document as in the matrix, what is changed waits.
  await beginSuggesting(advisor, plan);
  await advisor.goto(`${plan}/document`);
  const title = advisor.locator('.paper-table').getByRole('textbox', { name: 'Action' }).first();
  await title.fill('Train 500 school counsellors');
  await title.press('Enter');
  await isSaved(advisor);
  await advisor.goto(`${plan}/matrix`);
  await expect(rowOf(advisor, 'P1.A1')).toContainText('Train 500 school counsellors');
  await writeCell(advisor, await cellOf(advisor, 'P1.A1', 'Ends'), '30.6.2028');
  await writeCell(advisor, await cellOf(advisor, 'P1.A1', 'Support'), 'Ministry of Interior');
  await isSaved(advisor);
  await (await cellOf(advisor, 'P1.A2', 'Action')).click();
  await advisor.keyboard.press('Control+Delete');
  await expect(rowWith(advisor, 'Print leaflets')).toHaveCount(0);
  await isSaved(advisor);
  await told(advisor, 'suggestions', {
    ...{ planId, roundId: round, recordId: indicator },
    changes: [{ op: 'add', kind: 'target', id: randomUUID(), parent: indicator, dueOn: '2027-12-31', value: '500' }],
  });

  // Another entity adds a row, and moves one.
  await beginSuggesting(second, plan);
  await (await cellOf(second, 'P1.A3', 'Action')).click();
  await second.keyboard.press('Control+Enter');
  const added = rowOf(second, 'P1.A4');
  await expect(added).toBeVisible();
  await writeCell(second, await cellIn(second, added, 'Action'), 'Meet mothers');
  await (await cellOf(second, 'P1.A3', 'Action')).click();
  await second.keyboard.press('Alt+ArrowUp');
  await isSaved(second);

  // Nothing of it stands in the plan yet; it stands beside it.
  const before = await recordsOf(owner, plan);
  expect(before.map(({ title: words }) => words?.en)).not.toContain('Meet mothers');
  await owner.goto(`${plan}/document`);
  await expect(
    owner.getByRole('group', { name: 'Suggests' }).filter({ hasText: '500' }).locator('ins').first(),
  ).toContainText('500');

  // One.
  await owner.goto(`${plan}/review?round=${round}`);
  const main = owner.getByRole('main');
  const words = main.locator('.said[data-is=suggestion]').filter({ hasText: 'school counsellors' }).first();
  await words.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect
    .poll(async () => (await recordsOf(owner, plan)).map((record) => record.title?.en))
    .toContain('Train 500 school counsellors');

  // Several of both at once; what is left aside goes on waiting.
  await main.getByRole('button', { name: /^Decide on \d suggestions at once/ }).click();
  const several = main.getByRole('region', { name: 'Several suggestions' });
  await several.getByRole('checkbox', { name: /P1\.A2 Hana Verbeek/ }).uncheck();
  await several.getByRole('checkbox', { name: /Hana Verbeek: Added: Body/ }).uncheck();
  await several.getByLabel(/^Why/).fill('As both advise');
  await several.getByRole('button', { name: /^Accept/ }).click();
  await expect(several).toBeHidden();
  const after = await recordsOf(owner, plan);
  const titled = (words: string) => after.find((record) => record.title?.en === words);
  expect(titled('Meet mothers')).toBeDefined();
  expect(titled('Print leaflets')).toBeDefined();
  expect(String(titled('Open a help line')?.position) < String(titled('Print leaflets')?.position)).toBe(true);
  expect(after.map(({ kind }) => kind)).toContain('target');

  // All that is left of one person, by the filter that stands in the address.
  await told(second, 'suggestions', {
    ...{ planId, roundId: round, recordId: indicator },
    changes: [{ op: 'set', kind: 'indicator', id: indicator, 'title.en': 'Counsellors who passed' }],
  });
  await owner.reload();
  await main.getByRole('combobox', { name: 'Everybody' }).selectOption({ label: 'Hana Verbeek' });
  await expect(owner).toHaveURL(/author=/);
  await main.getByRole('button', { name: 'Decide on 2 suggestions at once' }).click();
  await several.getByLabel(/^Why/).fill('The leaflets are printed.');
  await several.getByRole('button', { name: 'Reject 2' }).click();
  await expect(several).toBeHidden();
  const filter = (state: string) => encodeURIComponent(JSON.stringify({ planId, state }));
  expect(await asked(owner, `suggestions?filter=${filter('rejected')}`)).toHaveLength(2);
  expect(await asked(owner, `suggestions?filter=${filter('waiting')}`)).toMatchObject([{ authorName: 'Rosa Ilves' }]);

  // The history names everybody whose words were taken in.
  await owner.goto(`${plan}/history`);
  const chapter = owner.getByRole('article').filter({ hasText: 'As both advise' });
  await expect(chapter).toContainText('Hana Verbeek');
  await expect(chapter).toContainText('Rosa Ilves');
  await expect(chapter).toContainText('taken in by');
});

test('a note stays with its body until released; own words are reworded and what they said before is read', async ({
  as,
}) => {
  const owner = await as('Amara Solen');
  const advisor = await as('Hana Verbeek');
  const { plan, round } = await underReview(owner, 'A plan with a note');
  await advisor.goto(`${plan}/review?round=${round}`);
  await advisor.getByRole('button', { name: 'Comment on the plan as a whole' }).click();
  await advisor.getByLabel('Your comment on the plan as a whole').fill('Ask the ministry first.');
  await advisor.getByLabel('Who reads it now').selectOption({ label: 'My body: a note, until it is released' });
  await advisor.getByRole('button', { name: 'Comment', exact: true }).last().click();
  const card = advisor.locator('.said').filter({ hasText: 'Ask the ministry first.' });
  await expect(card).toContainText('note of your body');
  await owner.goto(`${plan}/review?round=${round}`);
  await expect(owner.getByRole('main')).not.toContainText('Ask the ministry first.');

  await card.getByRole('button', { name: 'Reword' }).click();
  await advisor.getByLabel('Your words').fill('Ask two ministries first.');
  await advisor.getByRole('button', { name: 'Save' }).click();
  const reworded = advisor.locator('.said').filter({ hasText: 'Ask two ministries first.' });
  await reworded.getByText('Edited; earlier wordings').click();
  await expect(reworded.locator('del')).toContainText('the ministry');
  await reworded.getByRole('button', { name: 'Release it' }).click();
  await expect(reworded).not.toContainText('note of your body');
  await owner.reload();
  await expect(owner.getByRole('main')).toContainText('Ask two ministries first.');

  // Filters stand in the address.
  const author = owner.getByRole('combobox', { name: 'Everybody' });
  await expect(author).toHaveCount(0);
  await owner.goto(`${plan}/review?round=${round}&author=${randomUUID()}`);
  await expect(owner.getByRole('main')).not.toContainText('Ask two ministries first.');
});
