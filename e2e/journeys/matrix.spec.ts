import { cellOf, expect, openPlan, test, youthDraft } from './journey.js';

test('a cell is edited by keyboard, saved, seen by a colleague within a second, and undone', async ({ as }) => {
  const [focalPoint, coordinator] = [await as('Amara Solen'), await as('Noor Haldane')];
  await openPlan(focalPoint, youthDraft, 'Matrix');
  await openPlan(coordinator, youthDraft, 'Matrix');
  const theirs = await cellOf(coordinator, 'P1.A2', 'Action');
  await expect(theirs).toContainText('Run a help line');

  await (await cellOf(focalPoint, 'P1.A2', 'Action')).click();
  await focalPoint.keyboard.press('F2');
  await focalPoint.keyboard.press('ControlOrMeta+a');
  await focalPoint.keyboard.type('Run a help line, day and night');
  await focalPoint.keyboard.press('Enter');
  await expect(theirs).toContainText('day and night', { timeout: 4000 });
  await expect(focalPoint.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();

  await focalPoint.keyboard.press('ControlOrMeta+z');
  await expect(theirs).not.toContainText('day and night', { timeout: 4000 });
});

test('two people change one cell while one is offline: the second is asked, and nothing is lost', async ({ as }) => {
  const [here, there] = [await as('Amara Solen'), await as('Amara Solen')];
  await openPlan(here, youthDraft, 'Matrix');
  await openPlan(there, youthDraft, 'Matrix');
  const write = async (page: typeof here, words: string) => {
    await (await cellOf(page, 'P2.A1', 'Action')).click();
    await page.keyboard.press('F2');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
  };

  await here.context().setOffline(true);
  await write(here, 'Open sports halls at night');
  await write(there, 'Open sports halls on Sundays');
  await expect(there.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await here.context().setOffline(false);

  const dialog = here.getByRole('dialog');
  await expect(dialog).toContainText('Open sports halls at night', { timeout: 20_000 });
  await expect(dialog).toContainText('Open sports halls on Sundays');
});
