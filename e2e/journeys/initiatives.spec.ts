import { asked, bodyNamed, expect, newName, test, told } from './journey.js';
import { givenPlan, openRound, reportIn } from './reported-plan.js';

test('an association enters what it does once; two reports take it over, and it is one above', async ({ as }) => {
  const leyla = await as('Leyla Aman');
  const platform = await bodyNamed(leyla, 'Civil Society Platform');
  const [one, two] = [
    await givenPlan(as, {
      title: 'A plan of theatres',
      body: 'Ministry of Interior',
      reporter: 'Tomas Reeve',
      actions: 1,
    }),
    await givenPlan(as, {
      title: 'A plan of schools',
      body: 'Ministry of Education',
      reporter: 'Lina Marsh',
      actions: 1,
    }),
  ];
  for (const { focalPoint, planId } of [one, two])
    await told(focalPoint, 'releases', { planId, toBodyId: platform, what: 'adopted-text' });
  const titleOf = async (planId: string) => (await asked<{ title: { en: string } }>(leyla, `plans/${planId}`)).title.en;
  const name = newName('Youth theatre');
  const place = newName('Hill');

  await test.step('entered once', async () => {
    await leyla.goto('/initiatives');
    await leyla.getByRole('button', { name: 'New initiative' }).first().click();
    const form = leyla.getByRole('dialog');
    await form.getByLabel('Initiative (English)').fill(name);
    await form.getByLabel('Places').fill(place);
    await form.getByLabel('Places').press('Enter');
    await form.getByLabel('Target groups').fill('Young people');
    await form.getByLabel('Target groups').press('Enter');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(leyla.getByRole('heading', { level: 1, name })).toBeVisible();
  });

  await test.step('linked to actions of two plans', async () => {
    for (const { planId } of [one, two]) {
      const title = await titleOf(planId);
      await leyla.getByRole('button', { name: 'Link to an action' }).click();
      const form = leyla.getByRole('dialog');
      await form.getByLabel('Plan').fill(title);
      await leyla.getByRole('option', { name: title }).click();
      await form.getByRole('button', { name: 'Link P1.A1' }).click();
      await expect(form.getByText('linked', { exact: true })).toBeVisible();
      await form.getByRole('button', { name: 'Close' }).click();
    }
    await expect(leyla.getByText('Counted in each of 2 actions, and once in every sum above them.')).toBeVisible();
  });

  await test.step('updated once', async () => {
    await leyla.getByRole('button', { name: 'Update' }).click();
    const form = leyla.getByRole('dialog');
    await form.getByLabel('What happened').fill('Twelve plays were shown.');
    await form.getByLabel('Up to which day').fill('2026-04-30');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(leyla.getByText('Twelve plays were shown.')).toBeVisible();
  });

  const said = `${name}: Twelve plays were shown.`;
  await test.step('taken over by a key, and by a press', async () => {
    for (const [story, how] of [[one, 'key'] as const, [two, 'press'] as const]) {
      const { reporter } = story;
      const report = await reportIn(story, await openRound(story, 'First half', '2099-12-31'));
      await reporter.goto(`/reports/${report.id}`);
      const line = reporter.locator('[data-action]');
      const offered = line.getByRole('group', { name: 'Initiatives' });
      await expect(offered.getByText('Twelve plays were shown.')).toBeVisible();
      if (how === 'key') {
        await reporter.keyboard.press('Control+Enter');
        await reporter.keyboard.press('i');
      } else await offered.getByRole('button', { name: 'Take over' }).click();
      await expect(line.getByText(said)).toBeVisible();
      await expect(offered.getByRole('button', { name: 'Taken over' })).toBeDisabled();
      await line.getByRole('radio', { name: 'On track' }).check();
      const kept = async () =>
        (
          await asked<{ lines: { narrative: string; takenFrom: string[] }[] }>(reporter, `reports/${report.id}`)
        ).lines.map(({ narrative, takenFrom }) => [narrative, takenFrom.length]);
      await expect.poll(kept).toEqual([[said, 1]]);
      if (how === 'press') continue;
      await reporter.getByRole('button', { name: 'Submit' }).click();
      await reporter.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
      await expect(reporter.getByText('The report is submitted.')).toBeVisible();
    }
  });

  await test.step('counted in each plan, and once above', async () => {
    for (const { planId, coordinator } of [one, two]) {
      await coordinator.goto(`/plans/${planId}/progress`);
      const figures = coordinator.getByRole('region', { name: 'Initiatives' });
      await figures.getByRole('button', { name: /Different initiatives/ }).click();
      await expect(coordinator.getByRole('link', { name })).toBeVisible();
    }
    const all = await asked<{
      total: { links: number };
      byAction: { figure: { rows: string[] } }[];
      byBody: { group: string; figure: { rows: string[] } }[];
    }>(leyla, `initiatives/figures?bodyId=${platform}`);
    const [mine] = await asked<{ id: string }[]>(
      leyla,
      `initiatives?filter=${encodeURIComponent(JSON.stringify({ q: name }))}`,
    );
    const id = String(mine?.id);
    expect(all.byAction.filter(({ figure }) => figure.rows.includes(id))).toHaveLength(2);
    expect(all.byBody.flatMap(({ figure }) => figure.rows).filter((row) => row === id)).toHaveLength(1);
  });

  await test.step('and an overlap is found', async () => {
    const lina = two.reporter;
    const alike = await told(lina, 'initiatives', {
      ...{
        bodyId: two.body,
        title: { en: newName('Debating clubs') },
        places: [place],
        targetGroups: ['young people'],
      },
    });
    const [action] = await asked<{ id: string; kind: string }[]>(lina, `plans/${two.planId}/linkable-records`);
    await told(lina, `initiatives/${String(alike['id'])}/links`, { planId: two.planId, recordId: action?.id });
    await two.coordinator.goto(`/initiatives/overlaps?place=${encodeURIComponent(place)}`);
    await expect(two.coordinator.getByText('1 pair')).toBeVisible();
    await expect(two.coordinator.getByText(`Place: ${place}`)).toBeVisible();
    await two.coordinator.getByRole('link', { name }).click();
    await expect(two.coordinator.getByRole('heading', { level: 1, name })).toBeVisible();
  });
});
