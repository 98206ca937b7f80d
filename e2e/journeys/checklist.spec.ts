import { asked, bodyNamed, draftOf, expect, newName, test, told } from './journey.js';

test('an advisor answers the checklist with the keyboard; the state reads it once the opinion is given', async ({
  as,
}) => {
  const focalPoint = await as('Amara Solen');
  const advisor = await as('Hana Verbeek');
  const plan = await draftOf(focalPoint, newName('A plan to check'), {
    Schools: [{ title: 'Train school counsellors', lead: 'Ministry of Education', startsOn: '2026-01-01' }],
  });
  await focalPoint.goto(`${plan}/review`);
  await focalPoint.getByRole('button', { name: 'Ask for a review' }).click();
  const dialog = focalPoint.getByRole('dialog', { name: 'Ask for a review' });
  await dialog.getByLabel('Bodies asked').fill('Sample UN Prevention Office');
  await focalPoint.getByRole('option', { name: 'Sample UN Prevention Office' }).click();
  await dialog.getByRole('button', { name: 'Freeze and ask' }).click();
  await expect(dialog).toBeHidden();

  await advisor.goto(`${plan}/review`);
  const checklist = advisor.getByRole('region', { name: 'Checklist' });
  await checklist.getByRole('button', { name: 'Work through the checklist' }).press('Enter');
  const money = checklist.getByRole('group', { name: /source of funds/ });
  await expect(money).toContainText('The checks find');
  await money.getByRole('radio', { name: 'Met', exact: true }).focus();
  await advisor.keyboard.press('ArrowRight');
  await expect(checklist).toContainText('1 of 18 items answered');
  await money.getByLabel('Note').fill('Nothing says who pays.');
  await advisor.keyboard.press('Tab');
  await advisor.keyboard.type('Train school counsellors');
  await advisor.reload();
  await checklist.getByRole('button', { name: 'Work through the checklist' }).press('Enter');
  await expect(money.getByRole('radio', { name: 'Partly met' })).toBeChecked();
  await expect(money.getByLabel('Note')).toHaveValue('Nothing says who pays.');

  await focalPoint.reload();
  await expect(focalPoint.getByRole('region', { name: 'Checklist' })).toBeHidden();
  await advisor.getByLabel('Opinion of your body on the whole').fill('Sound; the funding is open.');
  await advisor.getByRole('button', { name: 'Give the opinion' }).click();
  await focalPoint.reload();
  const read = focalPoint.getByRole('region', { name: 'Checklist' });
  await read.getByRole('button', { name: 'Show the findings' }).click();
  await expect(read).toContainText('Partly met: 1');
  await expect(read).toContainText('Nothing says who pays.');
});

test('a body makes a list of its own from the standard one, words it anew and answers it', async ({ as }) => {
  const focalPoint = await as('Amara Solen');
  const advisor = await as('Hana Verbeek', { language: 'ar' });
  const plan = await draftOf(focalPoint, newName('A plan for an own list'), {
    Schools: [{ title: 'Monitoring by teachers', lead: 'Ministry of Education', startsOn: '2026-01-01' }],
  });
  const dueOn = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);
  const bodyIds = [await bodyNamed(focalPoint, 'Sample UN Prevention Office')];
  await told(focalPoint, 'review-rounds', { planId: plan.replace('/plans/', ''), bodyIds, dueOn });

  await advisor.goto(`${plan}/review`);
  const checklist = advisor.getByRole('region', { name: 'قائمة التحقق' });
  await checklist.getByRole('button', { name: 'العمل على قائمة التحقق' }).click();
  // What is found by its words is said to be found by its words.
  const monitoring = checklist.getByRole('group', { name: /صُمّم الرصد/ });
  await monitoring.getByText('Monitoring', { exact: false }).first().click();
  await expect(monitoring).toContainText('وُجدت بألفاظها فقط');

  const title = newName('قائمتنا');
  await checklist.getByRole('button', { name: 'نسخها إلى قائمة خاصة بنا' }).click();
  const dialog = advisor.getByRole('dialog');
  await dialog.getByLabel('اسم القائمة').fill(title);
  await dialog.getByLabel('البند 1', { exact: true }).fill('هل الأدلة حديثة؟');
  await expect(dialog.getByText('وهو مكتوب أيضاً بـ').first()).toContainText('الإنجليزية');
  await dialog.getByRole('button', { name: 'حذف البند 18' }).click();
  await dialog.getByRole('button', { name: 'حفظ' }).click();
  await expect(dialog).toBeHidden();
  await expect(checklist).toContainText('أُجيب عن 0 من 17 من البنود');
  await checklist
    .getByRole('group', { name: /هل الأدلة حديثة/ })
    .getByRole('radio', { name: 'مستوفى', exact: true })
    .check();
  await expect(checklist).toContainText('أُجيب عن 1 من 17 من البنود');
  const lists = await asked<{ title: object; items: { question: { ar?: string; en?: string } }[] }[]>(
    advisor,
    'checklists?range=[0,99]',
  );
  const own = lists.find((list) => Object.values(list.title).includes(title));
  expect(own?.items[0]?.question.ar).toBe('هل الأدلة حديثة؟');
  expect(own?.items[0]?.question.en).toContain('evidence');
});
