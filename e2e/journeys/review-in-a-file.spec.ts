import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { effortOf } from './effort.js';
import { costs } from './effort-table.js';
import { workbook } from './files.js';
import { asked, draftOf, expect, newName, test, told } from './journey.js';

const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const downloaded = async (page: Page, file: string): Promise<Buffer> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`a[href*="/files/${file}"]`).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** A consultation on a draft of its own. */
const givenRound = async (owner: Page, title: string) => {
  const plan = await draftOf(owner, title, {
    Schools: [{ title: 'Train teachers', lead: 'Ministry of Education' }, { title: 'Talk with parents' }],
  });
  const { round } = await told(owner, 'consultations', {
    ...{ planId: plan.replace('/plans/', ''), access: 'open', dueOn: inDays(10), question: 'Whom did we forget?' },
  });
  const { id } = round as { id: string };
  return { plan, id, page: `${plan}/review?round=${id}` };
};

/** The workbook as somebody without an account leaves it: two rows filled in, one added. */
const filledIn = async (bytes: Buffer): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  sheet.eachRow((row) => {
    if (row.getCell(1).text === 'P1.A1') {
      row.getCell(6).value = 'Rana Aziz, Youth Union (sample)';
      row.getCell(7).value = 'Which teachers are meant?';
      row.getCell(8).value = 'Train teachers of all schools';
      row.getCell(9).value = 'high';
    }
    if (row.getCell(1).text === 'P1') row.getCell(7).value = 'Parents are missing here.';
  });
  sheet.addRow(['P7', 'Health', '', '', '', 'Omar Haddad (sample)', 'Where is health?']);
  return Buffer.from(await book.xlsx.writeBuffer());
};

test('a comment matrix goes out as Excel, comes back filled in by people without an account, and lands on its records', async ({
  as,
}) => {
  const owner = await as('Amara Solen');
  const { plan, page } = await givenRound(owner, newName('Plan reviewed in a matrix'));
  await owner.goto(page);
  await owner.getByRole('link', { name: 'Review in a file' }).click();
  await expect(owner.getByRole('heading', { level: 1, name: 'Review in a file' })).toBeVisible();
  const buffer = await filledIn(await downloaded(owner, 'comment-matrix.xlsx'));

  const spent = await effortOf(owner, async () => {
    await owner.getByLabel('The filled-in file').setInputFiles({ name: 'filled in.xlsx', mimeType: workbook, buffer });
    const table = owner.getByRole('region', { name: 'What the file says' });
    const change = table.getByRole('row').filter({ hasText: 'P1.A1' });
    await expect(change).toContainText('Train teachers of all schools');
    await expect(change).toContainText('known by its hidden mark');
    await expect(table.getByRole('row').filter({ hasText: 'Where is health?' })).toContainText(
      'it is kept on the plan as a whole',
    );
    const unnamed = owner.getByRole('group', { name: /^Rows that name nobody/ });
    await unnamed.getByLabel('Name').fill('Lina Harrow');
    await owner.getByRole('button', { name: 'Store 3 entries' }).click();
    await expect(owner.getByText('2 comments and 1 suggestion stored').first()).toBeVisible();
  });

  const main = owner.getByRole('main');
  await expect(main.getByText('Parents are missing here.')).toBeVisible();
  await expect(main.getByText('brought from “filled in.xlsx” by Amara Solen').first()).toBeVisible();
  await main.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(main.getByRole('button', { name: 'Accept', exact: true })).toHaveCount(0);
  const { records } = await asked<{ records: { kind: string; title?: { en?: string } }[] }>(
    owner,
    `${plan.slice(1)}/document`,
  );
  const titles = records.filter(({ kind }) => kind === 'action').map((record) => record.title?.en);
  expect(titles.sort()).toEqual(['Talk with parents', 'Train teachers of all schools']);

  await owner.goto(page);
  await owner.getByRole('link', { name: 'Review in a file' }).click();
  await owner.getByLabel('The filled-in file').setInputFiles({ name: 'again.xlsx', mimeType: workbook, buffer });
  await expect(owner.getByText(/^This same file was brought by Amara Solen/)).toBeVisible();
  await expect(owner.getByRole('button', { name: 'Nothing to store' })).toBeDisabled();
  costs('store a comment matrix that came back filled in (choosing the file not counted)', spent);
});

test('the same in Word and in Arabic: right to left, edited as Word edits it', async ({ as }) => {
  const owner = await as('Amara Solen', { language: 'ar' });
  const { id, plan } = await givenRound(owner, newName('Plan reviewed in Word'));
  await owner.goto(`/rounds/${id}/files`);
  const bytes = await downloaded(owner, 'comment-matrix.docx');
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('<w:bidiVisual/>');
  const { records } = await asked<{ records: { id: string; code?: string }[] }>(owner, `${plan.slice(1)}/document`);
  const mark = String(records.find(({ code }) => code === 'P1.A2')?.id).replaceAll('-', '');
  const row = xml.match(/<w:tr>.*?<\/w:tr>/gs)?.find((one) => one.includes(mark)) ?? '';
  const cells = row.split('</w:tc>');
  for (const [at, text] of [
    [5, 'رنا'],
    [6, 'أين الآباء؟'],
  ] as const)
    cells[at] = (cells[at] ?? '').replace('</w:p>', `<w:r><w:rPr><w:rtl/></w:rPr><w:t>${text}</w:t></w:r></w:p>`);
  const buffer = Buffer.from(
    zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace(row, cells.join('</w:tc>'))) }),
  );
  await owner.getByLabel('الملف بعد ملئه').setInputFiles({ name: 'مصفوفة.docx', mimeType: wordFile, buffer });
  await expect(owner.getByRole('row').filter({ hasText: 'P1.A2' })).toContainText('أين الآباء؟');
  await owner.getByRole('button', { name: 'حفظ قول واحد' }).click();
  await owner.waitForURL(/\/review/);
  await expect(owner.getByRole('main').getByText('أين الآباء؟')).toBeVisible();
  const comments = await asked(owner, `comments?filter=${encodeURIComponent(JSON.stringify({ roundId: id }))}`);
  expect(comments).toMatchObject([{ authorName: 'رنا', recordCode: 'P1.A2', broughtFrom: 'مصفوفة.docx' }]);
});

/** The pack as Word leaves it: a comment on one word, three words changed with tracking, one title without. */
const reviewedPack = (bytes: Buffer): Buffer => {
  const parts = unzipSync(bytes);
  const run = (text: string, tag = 't') => `<w:r><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`;
  const by = 'w:id="900" w:author="Rana Aziz (sample)" w:date="2026-01-01T00:00:00Z"';
  const runOf = (text: string) => new RegExp(`<w:r>(?:(?!<w:r>).)*?>${text}</w:t></w:r>`);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    .replace(
      runOf('Train teachers'),
      `${run('Train ')}<w:commentRangeStart w:id="70"/>${run('teachers')}<w:commentRangeEnd w:id="70"/>` +
        '<w:r><w:commentReference w:id="70"/></w:r>',
    )
    .replace(
      runOf('Talk with parents'),
      `<w:ins ${by}>${run('Listen to')}</w:ins><w:del ${by}>${run('Talk with', 'delText')}</w:del>${run(' parents')}`,
    )
    .replace(runOf('Schools'), run('Schools and clubs'));
  const comment = `<w:comment w:id="70" w:author="Omar Haddad (sample)"><w:p>${run('Which teachers?')}</w:p></w:comment>`;
  const known = parts['word/comments.xml'] ? strFromU8(parts['word/comments.xml']) : '<w:comments></w:comments>';
  return Buffer.from(
    zipSync({
      ...parts,
      'word/document.xml': strToU8(xml),
      'word/comments.xml': strToU8(known.replace('</w:comments>', `${comment}</w:comments>`)),
    }),
  );
};

test('a review pack goes out as one Word file and comes back with comments and tracked changes, each on its place', async ({
  as,
}) => {
  const owner = await as('Amara Solen');
  const { id, plan } = await givenRound(owner, newName('Plan reviewed without a network'));
  await owner.goto(`/rounds/${id}/files`);
  const buffer = reviewedPack(await downloaded(owner, 'review-pack.docx'));
  const spent = await effortOf(owner, async () => {
    await owner.getByLabel('The filled-in file').setInputFiles({ name: 'pack.docx', mimeType: wordFile, buffer });
    const table = owner.getByRole('region', { name: 'What the file says' });
    await expect(table.getByRole('row').filter({ hasText: 'Which teachers?' })).toContainText('P1.A1');
    await expect(table.getByRole('row').filter({ hasText: 'Listen to parents' })).toContainText('Rana Aziz (sample)');
    const unnamed = owner.getByRole('group', { name: /^Rows that name nobody/ });
    await unnamed.getByLabel('Name').fill('Lina Harrow');
    await owner.getByRole('button', { name: 'Store 3 entries' }).click();
    await owner.waitForURL(/\/review/);
  });
  const filter = encodeURIComponent(JSON.stringify({ roundId: id }));
  expect(await asked(owner, `comments?filter=${filter}`)).toMatchObject([
    { authorName: 'Omar Haddad (sample)', recordCode: 'P1.A1', quote: 'teachers', text: 'Which teachers?' },
  ]);
  const suggestions = await asked<{ authorName: string; recordCode: string }[]>(owner, `suggestions?filter=${filter}`);
  expect(suggestions.map(({ authorName, recordCode }) => `${recordCode} ${authorName}`).sort()).toEqual([
    'P1 Lina Harrow',
    'P1.A2 Rana Aziz (sample)',
  ]);
  const accept = owner.getByRole('main').getByRole('button', { name: 'Accept', exact: true });
  await expect(accept).toHaveCount(2);
  await accept.first().click();
  await expect(accept).toHaveCount(1);
  await accept.first().click();
  await expect(accept).toHaveCount(0);
  const { records } = await asked<{ records: { code?: string; title?: { en?: string } }[] }>(
    owner,
    `${plan.slice(1)}/document`,
  );
  const titles = records.flatMap(({ code, title }) => (code ? [title?.en] : []));
  expect(titles.sort()).toEqual(['Listen to parents', 'Schools and clubs', 'Train teachers']);
  costs('store a review pack that came back (choosing the file not counted)', spent);
});
