import { asked, draftOf, expect, newName, test } from './journey.js';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('a consultation: opened, a guest comments by the mailed link on a phone, is answered; extended, counted, closed', async ({
  as,
  browser,
}) => {
  const owner = await as('Amara Solen');
  const title = newName('Plan to be consulted on');
  const plan = await draftOf(owner, title, { Schools: [{ title: 'Train teachers', lead: 'Ministry of Education' }] });
  const email = `${newName('gita').replace(' ', '.')}@sample.example`;

  await owner.goto(`${plan}/review`);
  await owner.getByRole('button', { name: 'Open a consultation' }).click();
  const dialog = owner.getByRole('dialog', { name: 'Open a consultation' });
  await dialog.getByRole('radio', { name: /^Invited/ }).check();
  await dialog.getByRole('button', { name: 'Next' }).click();
  await expect(dialog.getByRole('button', { name: 'Next' })).toBeDisabled();
  await dialog.getByRole('combobox', { name: 'Bodies invited' }).fill('Ministry of Education');
  await owner
    .getByRole('option', { name: /^Ministry of Education/ })
    .first()
    .click();
  await dialog.getByLabel('Guests without an account').fill(`Gita Sample, ${email}, Women’s League`);
  await dialog.getByRole('button', { name: 'Next' }).click();
  await dialog.getByLabel('Due').fill(inDays(10));
  await dialog.getByLabel('What you want to know').fill('Whom did we forget?');
  await dialog.getByRole('button', { name: 'Freeze and open' }).click();
  const links = owner.getByRole('dialog', { name: 'Guests without an account' });
  await expect(links).toContainText('Gita Sample');
  await links.getByRole('button', { name: 'Close' }).click();
  await expect(owner.getByRole('heading', { name: 'Consultation on version 1' })).toBeVisible();
  await expect(owner.getByRole('main')).toContainText('until the end of');
  const invitees = owner.getByRole('region', { name: 'Invitees' });
  await expect(invitees.getByRole('row').filter({ hasText: 'Gita Sample' })).toContainText('Awaited');

  const administrator = await as('Sam Keller');
  const filter = encodeURIComponent(JSON.stringify({ toEmail: email }));
  const [letter] = await asked<{ text: string }[]>(administrator, `mails?filter=${filter}`);
  const link = new URL(String(/\S+\/consultation\/\S+/.exec(String(letter?.text))?.[0])).pathname;

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'en' });
  const guest = await phone.newPage();
  await guest.goto(link);
  await expect(guest.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(guest.getByText('Whom did we forget?')).toBeVisible();
  await guest.getByRole('button', { name: 'Read and comment' }).click();
  const action = guest.getByRole('article').filter({ hasText: 'Train teachers' });
  await action.getByRole('heading').dblclick({ position: { x: 60, y: 10 } });
  await action.getByRole('button', { name: /^Comment/ }).click();
  await action.getByRole('textbox').fill('Parents are missing.');
  await action.getByRole('button', { name: 'Send' }).click();
  const own = guest.getByRole('region', { name: 'What you said (1)' });
  await expect(own).toContainText('Parents are missing.');
  await expect(own).toContainText('Received');
  expect(await guest.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await owner.reload();
  await expect(invitees.getByRole('row').filter({ hasText: 'Gita Sample' })).toContainText('Answered');
  await owner.getByRole('button', { name: 'Extend' }).click();
  const extension = owner.getByRole('dialog', { name: 'Extend' });
  await extension.getByLabel('New last day').fill(inDays(20));
  await extension.getByRole('textbox', { name: /Reason|Why/ }).fill('The feast fell into it.');
  await extension.getByRole('button', { name: 'Extend' }).click();
  await expect(owner.getByText('The feast fell into it.')).toBeVisible();

  const said = owner.locator('.said').filter({ hasText: 'Parents are missing.' });
  await expect(said).toContainText('Gita Sample');
  await said.getByRole('button', { name: 'Answer' }).click();
  await said.getByRole('radio', { name: 'Partly accepted' }).check();
  await said.getByLabel('Why', { exact: true }).fill('Parents come in 2027.');
  await said.getByRole('button', { name: 'Save the answer' }).click();
  await expect(said).toHaveCount(0);

  await guest.reload();
  await expect(own).toContainText('Partly accepted');
  await expect(own).toContainText('Parents come in 2027.');
  await phone.close();

  const counts = owner.getByRole('region', { name: 'Who took part' });
  await counts.getByLabel('Place').fill('Port town');
  await counts.getByLabel('Number').fill('12');
  await counts.getByRole('button', { name: 'Add' }).click();
  await counts.getByRole('combobox', { name: /^Sex/ }).selectOption('male');
  await counts.getByLabel('Number').fill('7');
  await counts.getByRole('button', { name: 'Add' }).click();
  await expect(counts.getByText('19 people').first()).toBeVisible();
  await expect(counts).toContainText('Women 12');

  await owner.getByRole('button', { name: 'Close the round' }).click();
  await owner.getByRole('dialog', { name: 'Close the round' }).getByRole('button', { name: 'Close the round' }).click();
  await expect(owner.locator('.round-head')).toContainText('Closed');
  await expect(counts.getByRole('button', { name: 'Add' })).toHaveCount(0);
});

test('a link that leads nowhere says so, on a phone and in Arabic', async ({ browser }) => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ar' });
  const nobody = await phone.newPage();
  await nobody.goto('/consultation/not-a-link');
  await expect(nobody.getByRole('alert')).toContainText('لا يقود هذا الرابط إلى شيء');
  await phone.close();
});
