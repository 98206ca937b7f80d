import type { Page } from '@playwright/test';
import { asked, draftOf, expect, newName, press, test, told } from './journey.js';

/** A plan of two actions, adopted by the person at this page. */
const adoptedPlan = async (page: Page, name: string): Promise<string> => {
  const address = await draftOf(page, name, {
    Schools: [
      { title: 'Train school counsellors', lead: 'Ministry of Education', startsOn: '2026-01-01' },
      { title: 'Print a leaflet', lead: 'Ministry of Education', startsOn: '2026-01-01' },
    ],
  });
  const plan = address.slice('/plans/'.length);
  const { hash } = await told(page, `plans/${plan}/versions`, { kind: 'adopted' });
  const { ownerBodyId } = await asked<{ ownerBodyId: string }>(page, `plans/${plan}`);
  await told(page, `plans/${plan}/acts`, { bodyId: ownerBodyId, act: 'adopted', on: '2026-02-01', versionHash: hash });
  await told(page, `plans/${plan}/moves`, { move: 'start-mid-term-review' });
  return address;
};

interface Recommended {
  readonly id: string;
  readonly evaluationId: string;
  readonly bodies: readonly { readonly id: string }[];
}
const addressOf = (one: Recommended | undefined): string =>
  `evaluations/${String(one?.evaluationId)}/recommendations/${String(one?.id)}`;

const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

test('a mid-term evaluation is written, answered by the state, followed up, and lives on in the successor', async ({
  as,
}) => {
  test.setTimeout(240_000);
  const focal = await as('Amara Solen');
  const name = newName('An evaluated plan');
  const address = await adoptedPlan(focal, name);

  const coordinator = await as('Noor Haldane', { at: `${address}/evaluation` });
  await expect(coordinator.getByRole('note')).toContainText('under mid-term review');
  await test.step('the coordinator opens it with the plan in numbers', async () => {
    await coordinator.getByRole('button', { name: 'Open an evaluation' }).click();
    const dialog = coordinator.getByRole('dialog');
    await dialog.getByLabel('Team or firm, by name').fill('Team North');
    await dialog.getByRole('button', { name: 'Open an evaluation' }).click();
    await expect(coordinator.getByRole('row', { name: /Not due|No report/ }).first()).toContainText('of 2');
    await coordinator.getByRole('button', { name: 'Begin', exact: true }).click();
    await confirm(coordinator, 'Begin');
    await expect(coordinator.getByText('Under way').first()).toBeVisible();
  });

  await test.step('its terms of reference are dropped there, and taken again', async () => {
    const papers = coordinator.getByRole('region', { name: 'Documents' });
    const terms = { name: 'terms.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 terms') };
    await papers.locator('input[type=file]').first().setInputFiles(terms);
    const waiting = coordinator.waitForEvent('download');
    await papers.getByRole('link', { name: 'terms.pdf' }).click();
    expect((await waiting).suggestedFilename()).toBe('terms.pdf');
  });

  await test.step('findings rest on its numbers; recommendations come one by one and from pasted rows', async () => {
    await coordinator.getByRole('button', { name: 'Add a finding' }).click();
    const dialog = coordinator.getByRole('dialog');
    await dialog.getByLabel('Text').fill('Training reaches few.');
    await dialog.getByLabel('Numbers it rests on').fill('later than adopted');
    await coordinator.getByRole('option', { name: /later than adopted/ }).click();
    await dialog.getByLabel('Text').click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    const findings = coordinator.getByRole('region', { name: 'Findings' });
    await expect(findings.getByText('Training reaches few.')).toBeVisible();
    await expect(findings.getByText('Actions that end later than adopted')).toBeVisible();
    await coordinator.getByRole('button', { name: 'From a table' }).click();
    const rows = [
      'Recommendation\tPriority\tAddressed to\tFinding',
      'Train in the districts. Not in the capital.\thigh\tMinistry of Education\t1',
      'Ask the Moon Office\tlow\tMoon Office\t',
      'Teach it to parents.\tlow\tMinistry of Education\t',
      'Print it in braille.\tlow\tMinistry of Education\t',
      'Say nothing of it.\tlow\t\t',
    ];
    await coordinator.getByLabel('Or paste the rows here').fill(rows.join('\n'));
    await coordinator.getByRole('button', { name: 'Read the rows' }).click();
    await expect(coordinator.getByText('names a body that is not known: Moon Office')).toBeVisible();
    await coordinator.getByRole('button', { name: 'Add them' }).click();
    await coordinator.getByRole('button', { name: 'Take out: Recommendation 2' }).click();
    await confirm(coordinator, 'Take out');
    await expect(coordinator.getByText('Ask the Moon Office')).toHaveCount(0);
  });

  await test.step('a finding is edited and a recommendation taken out by keyboard, each after its question', async () => {
    const findings = coordinator.getByRole('region', { name: 'Findings' });
    const edit = findings.getByRole('button', { name: /^Edit: Finding 1/ });
    await edit.press('Enter');
    const dialog = coordinator.getByRole('dialog');
    await expect(dialog.getByLabel('Text')).toHaveValue('Training reaches few.');
    await dialog.getByLabel('Text').fill('Training reaches few in the districts.');
    await dialog.getByLabel('Rating').fill('Partly satisfactory');
    await dialog.getByRole('button', { name: 'Save' }).press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(findings.getByText('Training reaches few in the districts.')).toBeVisible();
    await expect(findings.getByText('Actions that end later than adopted')).toBeVisible();
    await expect(findings.getByText('Partly satisfactory')).toBeVisible();

    const recommendations = coordinator.getByRole('region', { name: 'Recommendations' });
    const remove = recommendations.getByRole('button', { name: /^Take out: Recommendation 5/ });
    await remove.press('Enter');
    await expect(dialog).toContainText('Recommendation 5');
    await press(coordinator, 'Escape');
    await expect(dialog).toHaveCount(0);
    await expect(recommendations.getByText('Say nothing of it.')).toBeVisible();
    await expect(remove).toBeFocused();
    await remove.press('Enter');
    await dialog.getByRole('button', { name: 'Take out' }).press('Enter');
    await expect(recommendations.getByText('Say nothing of it.')).toHaveCount(0);
    await recommendations.getByRole('button', { name: /^Edit: Recommendation 4/ }).press('Enter');
    await dialog.getByLabel('Text').fill('Print it in braille and large type.');
    await dialog.getByRole('button', { name: 'Save' }).press('Enter');
    await expect(recommendations.getByText('Print it in braille and large type.')).toBeVisible();
  });

  await test.step('it becomes final, past a shared draft with a reason', async () => {
    await coordinator.getByRole('button', { name: 'Make it final' }).click();
    await coordinator
      .getByRole('dialog')
      .getByLabel(/Reason/)
      .fill('The task force read it');
    await confirm(coordinator, 'Make it final');
    await expect(coordinator.getByText('No response yet').first()).toBeVisible();
  });

  await test.step('the focal point answers on a phone, by keyboard', async () => {
    const phone = await as('Amara Solen', { phone: true });
    await phone.goto('/');
    await phone
      .getByRole('link')
      .filter({ hasText: 'Answer the recommendations of the evaluation' })
      .filter({ hasText: name })
      .click();
    await phone.getByRole('button', { name: 'Answer: Recommendation 1' }).press('Enter');
    await phone.getByRole('radio', { name: 'Accepted', exact: true }).press('Space');
    await phone.getByLabel('What is done').fill('Two courses in each district');
    await phone.getByLabel('By when').fill('2027-06-30');
    await phone.getByRole('button', { name: 'Give the answer' }).press('Enter');
    await expect(phone.getByText('Two courses in each district')).toBeVisible();
    const plan = address.slice('/plans/'.length);
    const [, ...others] = await asked<Recommended[]>(focal, `plans/${plan}/recommendations`);
    for (const one of others)
      await told(focal, `${addressOf(one)}/responses`, {
        ...{ answer: 'accepted', promise: 'Evenings for parents', bodyId: one.bodies[0]?.id, dueOn: '2027-09-30' },
      });
    await phone.reload();
    await phone.getByRole('button', { name: 'Hand over the response' }).click();
    await confirm(phone, 'Hand over the response');
    await expect(phone.getByText('Responded').first()).toBeVisible();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  await test.step('the ministry that promised says what became of it', async () => {
    const ministry = await as('Lina Marsh');
    await ministry.goto('/');
    await ministry
      .getByRole('link')
      .filter({ hasText: 'Carry out what was promised to a recommendation' })
      .filter({ hasText: name })
      .first()
      .click();
    await ministry.getByRole('button', { name: 'Say what became of it: Recommendation 1' }).click();
    await ministry.getByLabel('In words').fill('Courses ran in two districts.');
    const list = { name: 'courses.csv', mimeType: 'text/csv', buffer: Buffer.from('district,people') };
    await ministry.locator('input[type=file]').setInputFiles(list);
    await expect(ministry.getByRole('button', { name: 'Take out: courses.csv' })).toBeVisible();
    await ministry.getByRole('button', { name: 'Save' }).click();
    await expect(ministry.getByText('Courses ran in two districts.')).toBeVisible();
    await expect(ministry.getByRole('link', { name: 'courses.csv' })).toBeVisible();
  });

  await test.step('what was settled while the dialog stood open is not carried over, and the new plan says why', async () => {
    const plan = address.slice('/plans/'.length);
    await focal.goto(`/plans?from=${plan}&as=successor`);
    const dialog = focal.getByRole('dialog');
    const offered = dialog.getByRole('group', { name: 'Open recommendations that become actions' });
    await expect(offered.getByRole('checkbox', { name: /Print it in braille/ })).toBeChecked();
    const [, , braille] = await asked<Recommended[]>(focal, `plans/${plan}/recommendations`);
    await told(focal, `${addressOf(braille)}/follow-ups`, { step: 'done', words: 'Printed in braille.' });
    await dialog.getByLabel('Title').fill(`${name}, begun too early`);
    await dialog.getByRole('button', { name: 'Begin the plan' }).click();
    await expect(focal.getByRole('heading', { level: 1, name: `${name}, begun too early` })).toBeVisible();
    await expect(focal.getByText(/The plan is begun, but no recommendation was carried over: \S+/)).toBeVisible();
    const begun = new URL(focal.url()).pathname.split('/')[2] ?? '';
    const { records } = await asked<{ records: { kind: string; title?: { en?: string } }[] }>(
      focal,
      `plans/${begun}/document`,
    );
    expect(records.filter(({ title }) => /braille|parents/.test(title?.en ?? ''))).toEqual([]);
  });

  await test.step('the dialog that begins the successor offers what was accepted, and makes actions of what is ticked', async () => {
    await focal.goto(`/plans?from=${address.slice('/plans/'.length)}&as=successor`);
    const dialog = focal.getByRole('dialog');
    const offered = dialog.getByRole('group', { name: 'Open recommendations that become actions' });
    await expect(offered.getByRole('checkbox', { name: /Teach it to parents/ })).toBeChecked();
    await offered.getByRole('checkbox', { name: /Train in the districts/ }).uncheck();
    await dialog.getByLabel('Title').fill(`${name}, continued`);
    await dialog.getByRole('button', { name: 'Begin the plan' }).click();
    await expect(focal.getByRole('heading', { level: 1, name: `${name}, continued` })).toBeVisible();
    await expect(focal.getByText('begins with an action for 1 recommendation')).toBeVisible();
  });

  await test.step('the successor lists what is open until an action of it answers', async () => {
    await focal.goto(new URL(focal.url()).pathname.replace('/overview', '/evaluation'));
    const answered = focal.getByRole('region', { name: 'Answered by this plan' });
    await expect(answered.getByRole('link', { name: 'Teach it to parents.' })).toBeVisible();
    const before = focal.getByRole('region', { name: 'Open recommendations of the plan before this one' });
    await expect(before.getByText('Train in the districts. Not in the capital.')).toBeVisible();
    await before.getByRole('button', { name: 'Make an action of it: 1' }).click();
    await confirm(focal, 'Save');
    await expect(answered.getByRole('link', { name: 'Train in the districts.' })).toBeVisible();
    await expect(before).toHaveCount(0);
    await answered.getByRole('link', { name: 'Train in the districts.' }).click();
    await expect(focal.getByRole('gridcell', { name: 'Train in the districts.' }).first()).toBeVisible();
  });
});
