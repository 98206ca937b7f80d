import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { givenBody, givenPerson, type SignedPerson } from '../../../test/people.world.js';
import { adding, givenLivePlan } from '../../../test/plans.world.js';
import { bytesOf, givenThreeBodies, saidTo } from '../../../test/reviews.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();
const soon = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);

/** Columns of the matrix, counted from 1. */
const [codeAt, titleAt, authorAt, commentAt, proposalAt, priorityAt, idAt] = [1, 2, 6, 7, 8, 9, 10];

const rowsOf = (sheet: ExcelJS.Worksheet) => {
  const rows: ExcelJS.Row[] = [];
  sheet.eachRow((row) => rows.push(row));
  const of = (id: string) => {
    const row = rows.find((one) => one.getCell(idAt).text === id);
    if (!row) throw new Error('no such row');
    return row;
  };
  return { of };
};

const edited = async (
  bytes: Buffer,
  edit: (sheet: ExcelJS.Worksheet, of: (id: string) => ExcelJS.Row) => void,
): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  edit(sheet, rowsOf(sheet).of);
  return Buffer.from(await book.xlsx.writeBuffer());
};

const fillIn = (row: ExcelJS.Row, cells: Readonly<Record<number, string>>) => {
  for (const [column, text] of Object.entries(cells)) row.getCell(Number(column)).value = text;
};

const brings = (person: SignedPerson, round: string, file: Buffer, name = 'matrix.xlsx') =>
  person.post(`/api/review-rounds/${round}/brought-files`).attach('file', file, name);

const stores = (person: SignedPerson, id: string, decision: object = {}) =>
  person.post(`/api/brought-files/${id}/words`, decision);

/** A review of three UN bodies, and the matrix as an advisor of the first takes it out. */
const givenReview = async () => {
  const live = await givenThreeBodies(ground);
  const round = await live.asks();
  const { bytes } = await bytesOf(live.lead, `/api/review-rounds/${round.id}/files/comment-matrix.xlsx?language=en`);
  return { ...live, round, bytes };
};

describe('a comment matrix in Excel, filled in by people without an account', () => {
  it('is shown row by row, then lands on the right records in the names of its authors', async () => {
    const { plan, round, lead, bytes, action, pillar, bodies } = await givenReview();
    const file = await edited(bytes, (sheet, of) => {
      fillIn(of(action), {
        [authorAt]: 'Rana Aziz, Youth Union',
        [commentAt]: 'Which teachers?',
        [priorityAt]: 'high',
      });
      fillIn(of(pillar), { [proposalAt]: 'Education for all', [commentAt]: 'Wider, please' });
      const added = sheet.addRow([]);
      fillIn(added, { [codeAt]: 'P1', [authorAt]: 'Rana Aziz, Youth Union', [commentAt]: 'By its code' });
      fillIn(sheet.addRow([]), { [codeAt]: 'P7', [titleAt]: 'Health', [authorAt]: 'Omar', [commentAt]: 'Where?' });
    });
    const shown = await brings(lead, round.id, file);
    expect(shown.status).toBe(201);
    expect(shown.body).toMatchObject({ form: 'matrix', state: 'shown', before: null, suggests: true, isAsked: true });
    expect(shown.body.words).toMatchObject([
      { is: 'change', recordId: pillar, field: 'title', before: 'Education', text: 'Education for all', author: null },
      { is: 'comment', recordId: action, found: 'id', priority: 'high', author: 'Rana Aziz, Youth Union' },
      { is: 'comment', recordId: pillar, found: 'code', text: 'By its code' },
      { is: 'comment', recordId: null, unplaced: 'row-unknown', text: 'P7 Health: Where?', author: 'Omar' },
    ]);
    expect(await saidTo(lead, 'comments', { roundId: round.id })).toEqual([]);

    const unnamed = await stores(lead, shown.body.id);
    expect(unnamed.body).toMatchObject({ status: 400, code: 'brought.author-needed' });
    const stored = await stores(lead, shown.body.id, {
      authors: [{ named: null, name: 'Lina Harrow', organisation: 'Harbour Club' }],
    });
    expect(stored.body).toMatchObject({ state: 'stored', comments: 3, suggestions: 1, known: 0 });

    const comments = await saidTo(plan.author, 'comments', { roundId: round.id });
    expect(comments).toHaveLength(3);
    expect(comments).toContainEqual(
      expect.objectContaining({
        ...{ authorName: 'Rana Aziz, Youth Union', authorId: null, recordId: action, text: 'Which teachers?' },
        ...{ broughtByName: lead.name, broughtFrom: 'matrix.xlsx', bodyId: bodies[0]?.id, priority: 'high' },
      }),
    );
    const suggestions = await saidTo(plan.author, 'suggestions', { roundId: round.id });
    expect(suggestions).toEqual([
      expect.objectContaining({
        ...{ authorName: 'Lina Harrow', organisation: 'Harbour Club', reason: 'Wider, please', source: 'file' },
        ...{ state: 'waiting', recordId: pillar, broughtByName: lead.name },
      }),
    ]);
    const accepted = await plan.author.post(`/api/suggestions/${String(suggestions[0]?.id)}/acceptance`, {});
    expect(accepted.status).toBe(201);
    expect(await plan.record(pillar)).toMatchObject({ title: { en: 'Education for all' } });
  });

  it('lands once, however often the file or a row of it is brought, by whomever', async () => {
    const { plan, round, lead, bytes, action } = await givenReview();
    const one = await edited(bytes, (_, of) => fillIn(of(action), { [authorAt]: 'Rana', [commentAt]: 'Which?' }));
    const shown = await brings(lead, round.id, one);
    const twice = await Promise.all([stores(lead, shown.body.id), stores(lead, shown.body.id)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 422]);

    const again = await brings(plan.author, round.id, one, 'the same.xlsx');
    expect(again.body).toMatchObject({ before: { byName: lead.name }, words: [{ isKnown: true }] });
    expect((await stores(plan.author, again.body.id)).body).toMatchObject({ code: 'brought.already-stored' });

    const grown = await edited(one, (_, of) => fillIn(of(plan.id), { [authorAt]: 'Rana', [commentAt]: 'A good plan' }));
    const more = await brings(plan.author, round.id, grown);
    expect(more.body.words).toMatchObject([{ recordId: null, isKnown: false }, { isKnown: true }]);
    expect((await stores(plan.author, more.body.id)).body).toMatchObject({ comments: 1, known: 1 });
    const comments = await saidTo(plan.author, 'comments', { roundId: round.id });
    expect(comments.map(({ text }) => text).sort()).toEqual(['A good plan', 'Which?']);
    expect(new Set(comments.map(({ guestId }) => guestId)).size).toBe(1);
  });

  it('may hold the own words of whoever brings it, and rows that are left out', async () => {
    const { plan, round, lead, bytes, action, pillar } = await givenReview();
    const file = await edited(bytes, (_, of) => {
      fillIn(of(action), { [commentAt]: 'My own word' });
      fillIn(of(pillar), { [commentAt]: 'Not this one', [priorityAt]: 'soon' });
    });
    const shown = await brings(lead, round.id, file);
    expect(shown.body.notices).toMatchObject([{ code: 'priority-unknown', text: 'soon' }]);
    const left = (shown.body.words as { number: number; text: string }[]).find(({ text }) => text === 'Not this one');
    const decision = { authors: [{ named: null, isMe: true }], leftOut: [left?.number], isInternal: true };
    expect((await stores(lead, shown.body.id, decision)).body).toMatchObject({ comments: 1 });
    expect(await saidTo(plan.author, 'comments', { roundId: round.id })).toEqual([]);
    expect(await saidTo(lead, 'comments', { roundId: round.id })).toMatchObject([
      { authorId: lead.id, text: 'My own word', isInternal: true, broughtFrom: 'matrix.xlsx' },
    ]);
  });

  it('is refused by name where it is of another round or no matrix of ours, and shown to nobody else', async () => {
    const { plan, round, lead, second, bytes, asks } = await givenReview();
    const other = await asks({ title: 'Second reading' });
    const { bytes: foreign } = await bytesOf(lead, `/api/review-rounds/${other.id}/files/comment-matrix.xlsx`);
    const refused = await brings(lead, round.id, foreign);
    expect(refused.body).toMatchObject({
      status: 422,
      code: 'brought.file-of-another-round',
      roundTitle: 'Second reading',
    });
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Comments').addRow(['code', 'comment']);
    const strange = await brings(lead, round.id, Buffer.from(await book.xlsx.writeBuffer()));
    expect(strange.body).toMatchObject({ status: 422, code: 'brought.file-of-no-round' });
    const shown = await brings(lead, round.id, bytes);
    expect((await second.get(`/api/brought-files/${shown.body.id}`)).status).toBe(404);
    expect((await stores(second, shown.body.id)).status).toBe(404);
    const stranger = await givenPerson(ground, { role: 'reporter', body: await givenBody(ground, {}) });
    expect((await stranger.get(`/api/review-rounds/${round.id}/files/comment-matrix.xlsx`)).status).toBe(404);
    await plan.author.post(`/api/review-rounds/${round.id}/closure`, { reason: 'Enough' });
    expect((await stores(lead, shown.body.id)).body).toMatchObject({ code: 'review.round-has-ended' });
  });
});

describe('a comment matrix in Word', () => {
  it('of a consultation lands on its record, edited as Word would, with a row sorted and one taken away', async () => {
    const { plan, action, pillar } = await givenLivePlan(ground);
    const second = adding.action(pillar, 'Open school clubs', { code: 'P1.A2' });
    await plan.changes([second]);
    const opened = await plan.author.post('/api/consultations', {
      ...{ planId: plan.id, access: 'open', dueOn: soon, question: 'What is missing?' },
    });
    const { id } = opened.body.round as { id: string };
    const { bytes } = await bytesOf(plan.author, `/api/review-rounds/${id}/files/comment-matrix.docx?language=ar`);
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('<w:bidiVisual/>');
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    const rowOf = (record: string) => rows.find((row) => row.includes(record.replaceAll('-', ''))) ?? '';
    const filled = (row: string, column: number, text: string) => {
      const cells = row.split('</w:tc>');
      cells[column - 1] = (cells[column - 1] ?? '').replace('</w:p>', `<w:r><w:t>${text}</w:t></w:r></w:p>`);
      return cells.join('</w:tc>');
    };
    const own = filled(filled(rowOf(second.id), authorAt, 'ليلى'), commentAt, 'أي مدارس؟');
    const body = rows.slice(1).join('');
    const changed = xml.replace(
      body,
      own +
        rows
          .slice(1)
          .filter((row) => row !== rowOf(second.id) && row !== rowOf(action))
          .join(''),
    );
    const file = Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(changed) }));
    const shown = await brings(plan.author, id, file, 'مصفوفة.docx');
    expect(shown.body.words).toMatchObject([{ is: 'comment', recordId: second.id, author: 'ليلى', found: 'id' }]);
    expect((await stores(plan.author, shown.body.id)).body).toMatchObject({ comments: 1 });
    const said = await saidTo(plan.author, 'comments', { roundId: id });
    expect(said).toMatchObject([{ authorName: 'ليلى', bodyId: null, recordId: second.id, broughtFrom: 'مصفوفة.docx' }]);
    const { body: follow } = await plan.author.get(`/api/review-rounds/${id}/follow-up`);
    expect(follow.invitees).toEqual([]);
  });
});
