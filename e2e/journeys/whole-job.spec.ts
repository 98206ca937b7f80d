import ExcelJS from 'exceljs';
import type { Locator, Page } from '@playwright/test';
import { type As, asked, cellIn, expect, isSaved, newName, openView, rowWith, test, writeCell } from './journey.js';
import { bringBack, taken, wordsOf, workbook } from './files.js';

const title = newName('Plan of the Harbour Provinces');
const [education, youth] = ['Ministry of Education', 'Ministry of Youth and Sports'];

/** The ministry's own spreadsheet: a title block, merged cells for the pillars, leads by their names, its own headings. */
const spreadsheet = async (): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Plan');
  sheet.addRow(['Prevention of violent extremism in the Harbour Provinces']);
  sheet.mergeCells('A1:G1');
  sheet.addRow(['Working group, third reading']);
  sheet.addRow([]);
  sheet.addRow(['Priority area', 'Measure', 'Responsible institution', 'Start', 'End', 'Remarks', 'Indicator']);
  const schools = 'Schools and families';
  const clubs = 'Clubs and places';
  sheet.addRow([
    ...[schools, 'Train school counsellors in the harbour towns', education],
    ...[new Date('2026-01-01'), new Date('2027-12-31'), 'Counsellors with a certificate', 'Counsellors trained'],
  ]);
  sheet.addRow([schools, 'Talk with parents about games', education, '1.3.2026', '31.12.2026', 'Evenings held', '']);
  sheet.addRow([clubs, 'Open halls at night', youth, 2026, 2028, 'Six halls open until midnight', '']);
  sheet.mergeCells('A5:A6');
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Brings the spreadsheet in; a column that was read as something else is corrected by hand. Answers the plan's address. */
const bringIn = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'New plan' }).click();
  await page.getByRole('menuitem', { name: /^From a file/ }).click();
  await page.getByLabel('The file with the plan').setInputFiles({
    name: 'harbour.xlsx',
    mimeType: workbook,
    buffer: await spreadsheet(),
  });
  await page.getByRole('textbox', { name: 'Title of the plan (English)' }).fill(title);
  await page.getByLabel('Body that owns it').fill('National Prevention');
  await page.getByRole('option', { name: /^National Prevention Secretariat/ }).click();
  await page.getByRole('button', { name: 'Read the file' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'harbour.xlsx' })).toBeVisible();
  await page.getByRole('combobox', { name: /Remarks: holds$/ }).selectOption({ label: 'Expected output' });
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
  await page.getByRole('button', { name: /^Bodies/ }).click();
  await expect(page).toHaveURL(/step=bodies/);
  await expect(page.getByRole('row').filter({ hasText: education }).first()).toContainText(education);
  await page.getByRole('button', { name: /^What it changes/ }).click();
  await expect(page.getByRole('main')).toContainText('Open halls at night');
  await page.getByRole('button', { name: 'Take it in' }).click();
  await page.getByRole('dialog', { name: 'Take it in' }).getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByRole('treegrid')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '3 actions' })).toBeVisible();
  await expect(rowWith(page, 'Open halls at night')).toContainText('Six halls open until midnight');
  return new URL(page.url()).pathname.replace('/matrix', '');
};

/** Makes a move of the plan by its button, with a reason where stages are passed over. */
const move = async (page: Page, name: string): Promise<void> => {
  const button = page.getByRole('button', { name, exact: true }).first();
  if (!(await button.isVisible())) {
    await page.getByRole('button', { name: 'Other moves' }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  } else await button.click();
  const dialog = page.getByRole('dialog', { name });
  const reason = dialog.getByRole('textbox', { name: 'Reason' });
  if (await reason.isVisible()) await reason.fill('Agreed in the working group');
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toHaveCount(0);
};

const sayWhen = async (page: Page): Promise<void> => {
  await openView(page, 'Overview');
  await page.getByRole('link', { name: 'Say when the plan starts and ends' }).click();
  const panel = page.getByRole('tabpanel');
  for (const [field, day] of [
    ['Starts', '1.1.2026'],
    ['Ends', '31.12.2028'],
  ] as const) {
    await panel.getByLabel(field).fill(day);
    await panel.getByLabel(field).press('Enter');
  }
  await expect(panel).toContainText('31 Dec 2028');
  await isSaved(page);
};

/** An end before the start is found at once; one click turns the two round. */
const fixAFinding = async (page: Page): Promise<void> => {
  const row = rowWith(page, 'Talk with parents');
  const ends = await cellIn(page, row, 'Ends');
  await writeCell(page, ends, '1.2.2026');
  await ends.getByRole('button', { name: /finding/ }).click();
  await page.getByRole('button', { name: 'Fix' }).first().click();
  await expect(row).toContainText('1 Feb 2026');
  await expect(ends).toContainText('1 Mar 2026');
  await isSaved(page);
};

const askForReview = async (page: Page): Promise<void> => {
  await openView(page, 'Review');
  await page.getByRole('button', { name: 'Ask for a review' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ask for a review' });
  await dialog.getByLabel('Bodies asked').fill('Sample UN Prevention');
  await page.getByRole('option', { name: /Sample UN Prevention Office/ }).click();
  await dialog.getByLabel('What you want to know').fill('Are the places and days clear?');
  await dialog.getByRole('button', { name: 'Freeze and ask' }).click();
  await expect(page.getByRole('main')).toContainText('Are the places and days clear?');
};

const beside = async (page: Page, words: string): Promise<Locator> => {
  await rowWith(page, words).hover();
  await rowWith(page, words).getByRole('button', { name: 'Open beside the table' }).click();
  await page.getByRole('tab', { name: /^Comments/ }).click();
  return page.getByRole('tabpanel');
};

const advise = async (advisor: Page): Promise<void> => {
  await advisor
    .getByRole('link', { name: new RegExp(`^Review the plan ${title}`) })
    .first()
    .click();
  await openView(advisor, 'Matrix');
  await expect(advisor.getByRole('main')).toContainText(/You see version 1|Version 1, frozen/);
  const first = await beside(advisor, 'Train school counsellors');
  await first.getByLabel('Your comment').fill('Say who certifies the counsellors.');
  await first.getByRole('button', { name: 'Comment', exact: true }).last().click();
  await expect(first).toContainText('Say who certifies the counsellors.');

  const second = await beside(advisor, 'Open halls at night');
  await second.getByRole('button', { name: 'Suggest a change' }).click();
  await second.getByLabel('Field').selectOption({ label: 'Ends' });
  await second.getByLabel('As it could read').fill('30.6.2028');
  await second.getByLabel(/^Why/).fill('The grant for the halls ends in June.');
  await second.getByRole('button', { name: 'Suggest', exact: true }).click();
  await expect(second).toContainText('The grant for the halls ends in June.');
};

const answerAdvice = async (page: Page): Promise<void> => {
  await page.reload();
  const said = (words: string) => page.getByRole('article').filter({ hasText: words });
  await said('The grant for the halls').getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(page.getByRole('alert').or(page.getByText('Accepted: the plan has changed.')).first()).toBeVisible();
  const comment = said('Say who certifies');
  await comment.getByRole('button', { name: 'Answer' }).click();
  await comment.getByRole('radio', { name: 'Partly accepted' }).check();
  await comment.getByLabel(/^Why/).fill('The ministry says so in its own order.');
  await comment.getByRole('button', { name: 'Save the answer' }).click();
  await expect(page.getByText('Answered.').first()).toBeVisible();
  await openView(page, 'Matrix');
  await expect(rowWith(page, 'Open halls at night')).toContainText('30 Jun 2028');
};

/** Submits, freezes the text and records what the Cabinet did with it. Answers the hash of the text. */
const adopt = async (page: Page, plan: string): Promise<string> => {
  await page.goto(`${plan}/overview`);
  await move(page, 'Go to validation');
  await page.getByRole('button', { name: 'Freeze a version' }).click();
  const freezing = page.getByRole('dialog', { name: 'Freeze a version' });
  await freezing.getByLabel('For what').selectOption({ label: 'validated' });
  await freezing.getByRole('button', { name: 'Freeze a version' }).click();
  await expect(freezing).toHaveCount(0);
  await move(page, 'Submit for adoption');
  await page.getByRole('button', { name: 'Record an act' }).click();
  const act = page.getByRole('dialog', { name: 'Record an act' });
  await act.getByLabel('Body').fill('Cabinet of Sampleland');
  await act.getByLabel('Number of the act').fill('CAB 31');
  await act.getByRole('button', { name: 'Record an act' }).click();
  await expect(act).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText(/Adopted on .*, version \d/);
  const { acts } = await asked<{ acts: { versionHash: string }[] }>(page, plan.slice(1));
  return String(acts[0]?.versionHash);
};

const openRound = async (page: Page, plan: string): Promise<void> => {
  await page.goto(`${plan}/progress?show=rounds`);
  await page.getByRole('button', { name: 'New round' }).click();
  const form = page.getByRole('dialog', { name: 'New reporting round' });
  await form.getByLabel(/^Title/).fill('First report');
  await form.getByLabel(/^Reports due on/).fill(inDays(20));
  await form.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('region', { name: 'First report' })).toContainText('Not given yet');
};

const line = (page: Page, name: string): Locator =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: new RegExp(name) }) });

/** The ministry has an officer of its own who clears what leaves it. */
const submit = async (page: Page, officer: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Hand in for clearance' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in for clearance' }).click();
  await expect(page.getByText('With the clearing officer of the body')).toBeVisible();
  await officer.goto(page.url());
  await officer.getByRole('button', { name: 'Clear and submit' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'Clear and submit' }).click();
  await expect(officer.getByText(/submitted by Jon Adeyemi/)).toBeVisible();
};

const report = async (page: Page, officer: Page): Promise<void> => {
  await page.goto('/');
  await page
    .getByRole('link', { name: new RegExp(`^Submit the report ${title}`) })
    .first()
    .click();
  await line(page, 'Train school counsellors').getByRole('radio', { name: 'On track' }).check();
  await line(page, 'Train school counsellors').getByLabel('What was done').fill('Two courses were held.');
  await line(page, 'Train school counsellors').getByRole('group', { name: 'In all' }).getByRole('textbox').fill('48');
  await line(page, 'Talk with parents').getByRole('radio', { name: 'Not started' }).check();
  await submit(page, officer);
};

const openReport = async (page: Page, plan: string): Promise<Locator> => {
  await page.goto(`${plan}/progress?show=rounds`);
  await page
    .getByRole('region', { name: 'First report' })
    .getByRole('button', { name: new RegExp(education) })
    .click();
  return page.getByRole('region', { name: `Report of ${education}` });
};

const returnALine = async (page: Page, plan: string): Promise<void> => {
  const read = await openReport(page, plan);
  const parents = line(page, 'Talk with parents');
  await parents.getByRole('radio', { name: 'Return' }).check();
  await parents.getByLabel('What must be corrected').fill('Evenings began in May, says your own page.');
  await read.getByRole('button', { name: 'Return 1 line' }).click();
  await expect(page.getByText('The report went back to the body.').first()).toBeVisible();
};

const correct = async (page: Page, officer: Page): Promise<void> => {
  await page.goto('/');
  await page
    .getByRole('link', { name: new RegExp(`^Correct the returned report ${title}`) })
    .first()
    .click();
  const parents = line(page, 'Talk with parents');
  await expect(parents).toContainText('Evenings began in May');
  await parents.getByRole('radio', { name: 'At risk' }).check();
  await parents.getByLabel('What was done').fill('Three evenings were held.');
  await submit(page, officer);
};

const verifyAndFreeze = async (page: Page, plan: string): Promise<void> => {
  const read = await openReport(page, plan);
  await read.getByRole('button', { name: 'Verify', exact: true }).click();
  await expect(page.getByText('The report is verified.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Freeze', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Freeze this round?' });
  await expect(dialog).toContainText(youth);
  await dialog.getByRole('button', { name: 'Freeze' }).click();
  await expect(dialog).toHaveCount(0);
};

const readFigures = async (page: Page, plan: string): Promise<void> => {
  await page.goto(`${plan}/progress`);
  await expect(page.getByRole('button', { name: /^On track 1 of 3/ })).toBeVisible();
  await page.getByRole('button', { name: /^At risk 1 of 3/ }).click();
  const rows = page.getByRole('complementary', { name: 'What the figure is made of' });
  await expect(rows).toContainText('Talk with parents');
  await expect(page.getByRole('table', { name: 'Indicators' })).toContainText('48');
};

const begin = async (as: As) => ({
  focalPoint: await as('Amara Solen', { at: '/plans' }),
  advisor: await as('Hana Verbeek'),
});

test('a spreadsheet becomes a reviewed, adopted plan, a verified report, and a figure one can take apart', async ({
  as,
}) => {
  test.setTimeout(240_000);
  const { focalPoint, advisor } = await begin(as);
  const plan = await test.step('the focal point brings the spreadsheet in', () => bringIn(focalPoint));
  await test.step('drafting begins, with the period of the plan', async () => {
    await move(focalPoint, 'Go to drafting');
    await sayWhen(focalPoint);
  });
  await test.step('a finding is fixed by one click', () => fixAFinding(focalPoint));

  expect((await advisor.request.get(`/api${plan}`)).status(), 'nobody asked the advisor yet').toBe(404);
  await test.step('the state asks for a review', () => askForReview(focalPoint));
  await advisor.reload();
  await test.step('the advisor reads the frozen version and says what to change', () => advise(advisor));
  await test.step('the focal point answers', () => answerAdvice(focalPoint));
  const hash = await test.step('the text is adopted', () => adopt(focalPoint, plan));

  const coordinator = await as('Noor Haldane');
  await test.step('the coordinator opens a round', () => openRound(coordinator, plan));
  const reporter = await as('Lina Marsh');
  const officer = await as('Jon Adeyemi');
  await test.step('the ministry reports', () => report(reporter, officer));
  await test.step('one line goes back with a reason', () => returnALine(coordinator, plan));
  await test.step('the ministry corrects it', () => correct(reporter, officer));
  await test.step('it is verified, the round is frozen', () => verifyAndFreeze(coordinator, plan));
  await test.step('the figure opens its rows', () => readFigures(coordinator, plan));

  await test.step('the plan is taken out as Word, with the hash that was adopted', async () => {
    await focalPoint.goto(`${plan}/overview`);
    const paper = wordsOf(await taken(focalPoint, 'Word', /^Version 2/));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(paper).toContain(hash);
    expect(paper).toContain('Train school counsellors in the harbour towns');
  });
  await test.step('the plan is taken out as Excel, and comes back without a change', async () => {
    const file = await taken(focalPoint, 'Excel');
    await bringBack(focalPoint, plan, file);
    await expect(focalPoint.getByText('The file changes nothing in the plan.')).toBeVisible();
  });
});
