import { randomUUID } from 'node:crypto';
import { asked, draftOf, expect, newName, placeOfPlans, test, told } from './journey.js';

test('an indicator is measured beside the reports, computed of others, and what is counted twice is taken off', async ({
  as,
}) => {
  const focalPoint = await as('Amara Solen');
  const address = await draftOf(focalPoint, newName('A measured plan'), {
    Youth: [
      { title: 'Hold camps', lead: 'Ministry of Education', startsOn: '2026-01-01' },
      { title: 'Open centres', lead: 'Ministry of Education', startsOn: '2026-01-01' },
    ],
  });
  const planId = address.slice('/plans/'.length);
  const { revision, records } = await asked<{ revision: number; records: { id: string; code?: string }[] }>(
    focalPoint,
    `plans/${planId}/document`,
  );
  const people = { en: 'people' };
  const counted = ['P1.A1', 'P1.A2'].map((code) => ({
    ...{ op: 'add', kind: 'indicator', id: randomUUID(), code: `${code}.I1`, title: { en: `Reached by ${code}` } },
    parent: records.find((one) => one.code === code)?.id,
    ...{ format: 'number', unit: people, acrossBodies: 'sum', accumulation: 'incremental', decimals: 0 },
  }));
  const computed = {
    ...{ op: 'add', kind: 'indicator', id: randomUUID(), parent: planId, code: 'R1', title: { en: 'Reached in all' } },
    ...{ format: 'number', unit: people, decimals: 0, formula: 'P1.A1.I1 + P1.A2.I1' },
  };
  await told(focalPoint, `plans/${planId}/change-sets`, { baseRevision: revision, changes: [...counted, computed] });
  const { hash } = await told(focalPoint, `plans/${planId}/versions`, { kind: 'adopted' });
  const { ownerBodyId } = await placeOfPlans(focalPoint);
  const act = { bodyId: ownerBodyId, act: 'adopted', on: '2026-02-01', versionHash: hash };
  await told(focalPoint, `plans/${planId}/acts`, act);
  const coordinator = await as('Noor Haldane');

  await coordinator.goto(`/plans/${planId}/results`);
  const card = (name: string) => coordinator.getByRole('article', { name });
  await expect(card('Reached in all')).toContainText('P1.A1.I1, P1.A2.I1');

  const adds = async (kind: 'Value measured elsewhere' | 'Overlap', day: string, value: string, reason: string) => {
    await coordinator.getByRole('button', { name: 'Add a value or an overlap' }).click();
    const dialog = coordinator.getByRole('dialog');
    if (kind === 'Overlap') {
      await dialog.getByLabel('What is added').click();
      await coordinator.getByRole('option', { name: kind }).click();
      await dialog.getByLabel('Period to').click();
      await coordinator.getByRole('option').first().click();
      await dialog.getByLabel('Amount, below zero to take off').fill(value);
    } else {
      await dialog.getByLabel('Period to').fill(day);
      await dialog.getByRole('textbox', { name: /^Value/ }).fill(value);
    }
    await dialog.getByLabel(/Reason/).fill(reason);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(dialog).toHaveCount(0);
  };
  await test.step('measured elsewhere, with its source', async () => {
    await card(`Reached by P1.A1`)
      .getByRole('button', { name: /What it is made of/ })
      .click();
    await adds('Value measured elsewhere', '2026-06-30', '120', 'Register of the camps');
    await expect(coordinator.getByRole('complementary').getByText('Register of the camps')).toBeVisible();
    await card(`Reached by P1.A2`)
      .getByRole('button', { name: /What it is made of/ })
      .click();
    await adds('Value measured elsewhere', '2026-06-30', '30', 'Register of the centres');
    await expect(card('Reached in all')).toContainText('150');
  });
  await test.step('an overlap is taken off with its reason, and put back by withdrawing it', async () => {
    await adds('Overlap', '2026-06-30', '-10', 'Ten were in both');
    await expect(card('Reached in all')).toContainText('140');
    const panel = coordinator.getByRole('complementary');
    await panel.getByRole('listitem').filter({ hasText: 'Ten were in both' }).getByRole('button').click();
    await coordinator
      .getByRole('dialog')
      .getByLabel(/Reason/)
      .fill('They were counted once');
    await coordinator.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await expect(card('Reached in all')).toContainText('150');
    await expect(panel.getByText('Withdrawn: They were counted once')).toBeVisible();
  });
  await test.step('on a phone, too', async () => {
    await coordinator.setViewportSize({ width: 390, height: 844 });
    await coordinator.goto(`/plans/${planId}/results`);
    await expect(card('Reached in all')).toContainText('150');
    expect(await coordinator.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test('an indicator is said to be the same as one of another plan by choosing plan and indicator', async ({ as }) => {
  const focalPoint = await as('Amara Solen');
  const measured = async (title: string) => {
    const address = await draftOf(focalPoint, title, { Youth: [{ title: 'Hold camps', startsOn: '2026-01-01' }] });
    const planId = address.slice('/plans/'.length);
    const { revision, records } = await asked<{ revision: number; records: { id: string; code?: string }[] }>(
      focalPoint,
      `plans/${planId}/document`,
    );
    const id = randomUUID();
    const parent = records.find(({ code }) => code === 'P1.A1')?.id;
    const indicator = {
      op: 'add',
      kind: 'indicator',
      id,
      parent,
      code: 'P1.A1.I1',
      title: { en: 'Young people reached' },
    };
    await told(focalPoint, `plans/${planId}/change-sets`, { baseRevision: revision, changes: [indicator] });
    return { planId, id };
  };
  const title = newName('Above');
  const above = await measured(title);
  const below = await measured(newName('Below'));

  await focalPoint.goto(`/plans/${below.planId}/matrix?record=${below.id}`);
  await focalPoint.getByRole('button', { name: /^Add alignment/i }).click();
  await focalPoint.getByText('An item of another plan').click();
  await focalPoint.getByLabel('Plan', { exact: true }).selectOption({ label: title });
  await focalPoint.getByLabel('Item there').selectOption({ label: 'P1.A1.I1 Young people reached' });
  await expect(focalPoint.getByRole('link', { name: 'P1.A1.I1 Young people reached' })).toBeVisible();
  await focalPoint.getByLabel('Degree').selectOption('full');
  const alignment = async () => {
    const { records } = await asked<{ records: { kind: string; item?: string; degree?: string }[] }>(
      focalPoint,
      `plans/${below.planId}/document`,
    );
    return records.find(({ kind }) => kind === 'alignment');
  };
  await expect.poll(alignment).toMatchObject({ item: `plan:${above.planId}:${above.id}`, degree: 'full' });
});
