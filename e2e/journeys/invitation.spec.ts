import { expect, newName, test } from './journey.js';

test('a new colleague is invited, opens the account by the link, and sees what the grant reaches', async ({
  as,
  browser,
}) => {
  const email = `${newName('nadia.brook').replace(' ', '.')}@sample.example`;
  const administrator = await as('Sam Keller', { at: '/invitations' });
  await administrator.getByRole('button', { name: 'Invite somebody' }).first().click();
  const form = administrator.getByRole('dialog', { name: 'Invite somebody' });
  await form.getByLabel('Name').fill('Nadia Brook');
  await form.getByLabel('E-mail address').fill(email);
  await form.getByLabel('Role').click();
  await administrator.getByRole('option', { name: 'Reporter' }).click();
  await form.getByLabel('For the body').fill('Ministry of Information');
  await administrator.getByRole('option', { name: /^Ministry of Information/ }).click();
  await form.getByRole('button', { name: 'Invite' }).click();
  const made = administrator.getByRole('dialog', { name: 'Invitation for Nadia Brook' });
  const link = await made.getByRole('textbox', { name: 'Link of the invitation' }).inputValue();
  await made.getByRole('button', { name: 'Close' }).click();

  const context = await browser.newContext({ locale: 'en' });
  const nadia = await context.newPage();
  await nadia.goto(link);
  await nadia.getByLabel('New password').fill('three green ferries');
  await nadia.getByLabel('The same once more').fill('three green ferries');
  await nadia.getByRole('button', { name: 'Open my account' }).click();
  await expect(nadia.getByRole('status').filter({ hasText: 'Your account is open' })).toBeVisible();
  await nadia.getByRole('link', { name: 'Back to sign-in' }).click();
  await nadia.getByLabel('E-mail address').fill(email);
  await nadia.getByLabel('Password').fill('three green ferries');
  await nadia.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(nadia.getByRole('button', { name: /^Nadia Brook/ })).toBeVisible();
  await nadia.goto('/account');
  await expect(nadia.getByRole('main')).toContainText('Ministry of Information');

  await nadia.goto(link);
  await nadia.getByLabel('New password').fill('four yellow ferries');
  await nadia.getByLabel('The same once more').fill('four yellow ferries');
  await nadia.getByRole('button', { name: 'Open my account' }).click();
  await expect(nadia.getByRole('alert')).toContainText('was used');
  await context.close();

  await administrator.goto('/invitations');
  await expect(administrator.getByRole('row').filter({ hasText: email })).toContainText('Accepted');
});
