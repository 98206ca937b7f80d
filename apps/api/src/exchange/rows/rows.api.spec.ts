import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { givenBody, givenJurisdiction, givenPerson } from '../../../test/people.world.js';
import { edited, givenMinistry, idKey, soon } from '../../../test/rows.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();

describe('a body is sent its rows', () => {
  it('by a mail with a link to who drafts for it, and owes them until the day', async () => {
    const { plan, education, drafter } = await givenMinistry(ground);
    const sent = await plan.author.post('/api/row-requests', {
      ...{ planId: plan.id, bodyId: education.id, dueOn: soon, message: 'Please look at the dates.' },
    });
    expect(sent.status).toBe(201);
    expect(sent.body).toMatchObject({ state: 'open', mailedTo: ['Dara Min'], dueOn: soon });
    const { rows: mails } = await ground.sql.query('select to_email, subject, text from mail where plan_id = $1', [
      plan.id,
    ]);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ to_email: drafter.email });
    expect(mails[0].text).toContain(`/rows/${sent.body.id}`);
    expect(mails[0].text).toContain('Please look at the dates.');
    const { body: owed } = await drafter.get(`/api/obligations?filter=${JSON.stringify({ plan: plan.id })}`);
    expect(owed).toEqual([expect.objectContaining({ kind: 'return-rows', subjectId: sent.body.id, isMine: true })]);
    expect((await drafter.get(`/api/row-requests/${sent.body.id}`)).body).toMatchObject({ bodyId: education.id });
    expect(
      (await drafter.post('/api/row-requests', { planId: plan.id, bodyId: education.id, dueOn: soon })).status,
    ).toBe(403);
  });

  it('of a restricted plan by a link alone, and anew in place of what was sent before', async () => {
    const { plan, education, interior } = await givenMinistry(ground);
    await ground.sql.query("update plan set sensitivity = 'restricted' where id = $1", [plan.id]);
    const draft = { planId: plan.id, bodyId: education.id, dueOn: soon, message: 'A secret' };
    await plan.author.post('/api/row-requests', draft);
    await plan.author.post('/api/row-requests', draft);
    const { rows: mails } = await ground.sql.query('select subject, text from mail where plan_id = $1', [plan.id]);
    expect(JSON.stringify(mails)).not.toContain('secret');
    expect(JSON.stringify(mails)).not.toContain('National plan');
    const { body: all } = await plan.author.get(`${plan.path}/row-requests`);
    expect(all.map(({ state }: { state: string }) => state)).toEqual(['open', 'replaced']);
    const nobody = await givenBody(ground, { jurisdiction: plan.jurisdiction });
    const refused = await plan.author.post('/api/row-requests', { ...draft, bodyId: nobody.id });
    expect(refused.body).toMatchObject({ status: 422, code: 'rows.body-has-none' });
    const late = await plan.author.post('/api/row-requests', { ...draft, bodyId: interior.id, dueOn: '2020-01-01' });
    expect(late.body).toMatchObject({ status: 400, errors: { dueOn: expect.any(String) } });
  });

  it('in a file that shows its rows and no other’s, locked where others decide', async () => {
    const { rows, police, teachers } = await givenMinistry(ground);
    const { body: bytes } = await rows('xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as never);
    const sheet = book.worksheets.find(({ name }) => name === 'Actions') ?? book.addWorksheet('none');
    const keys = (sheet.getRow(1).values as string[]).slice(1);
    const cellOf = (id: string, key: string) => {
      const row = (sheet.getRows(3, sheet.rowCount) ?? []).find((one) => one.getCell(1).text === id) ?? sheet.getRow(1);
      return row.getCell(keys.indexOf(key) + 1);
    };
    /* A cell without protection of its own is locked. */
    const isOpen = (cell: ExcelJS.Cell) => JSON.stringify({ own: cell.protection }).includes('"locked":false');
    expect(isOpen(cellOf(teachers.id, 'title.en'))).toBe(true);
    expect(isOpen(cellOf(teachers.id, 'lead'))).toBe(false);
    expect(cellOf(teachers.id, 'lead').fill).toMatchObject({ pattern: 'solid' });
    expect(isOpen(cellOf(police.id, 'title.en'))).toBe(false);
  });
});

describe('an edited file comes back', () => {
  it('sorted, with a row added, one taken away and its columns moved, as suggestions of the body', async () => {
    const { plan, education, teachers, clubs, drafter, rows, back } = await givenMinistry(ground);
    const { body: sent } = await plan.author.post('/api/row-requests', {
      ...{ planId: plan.id, bodyId: education.id, dueOn: soon },
    });
    const { body: bytes } = await rows('xlsx');
    const file = await edited(bytes, (all) => {
      const kept = all.filter((row) => row[idKey] !== clubs.id).toReversed();
      for (const row of kept) if (row[idKey] === teachers.id) row['title.en'] = 'Train all teachers';
      return [{ 'title.en': 'Print a guide for parents', parent: 'P1 Schools' }, ...kept];
    });
    const taken = await back(file);
    expect(taken.status).toBe(201);
    expect(taken.body).toMatchObject({ state: 'proposed', isOnBehalf: false, conflicts: [], leftOut: [] });
    expect(taken.body.changes.map(({ op, kind }: { op: string; kind: string }) => `${op} ${kind}`).sort()).toEqual([
      'add action',
      'add assignment',
      'remove action',
      'set action',
    ]);
    const stored = await drafter.post(`/api/row-returns/${taken.body.id}/suggestions`, { reason: 'Our comments' });
    expect(stored.body).toMatchObject({ state: 'suggested', suggestions: 3 });
    const again = await drafter.post(`/api/row-returns/${taken.body.id}/suggestions`, {});
    expect(again.body).toMatchObject({ code: 'rows.already-suggested' });
    expect((await plan.author.get(`/api/row-requests/${sent.id}`)).body).toMatchObject({ state: 'returned' });
    expect(
      (await drafter.get(`/api/obligations?filter=${JSON.stringify({ subject: sent.id, stored: 'open' })}`)).body,
    ).toEqual([]);

    const { body: waiting } = await plan.author.get(`/api/suggestions?filter=${JSON.stringify({ planId: plan.id })}`);
    expect(waiting).toHaveLength(3);
    expect(waiting[0]).toMatchObject({
      bodyId: education.id,
      source: 'file',
      reason: 'Our comments',
      state: 'waiting',
    });
    for (const { id } of waiting)
      expect((await plan.author.post(`/api/suggestions/${id}/acceptance`, {})).status).toBe(201);
    const { records } = await plan.document();
    const titles = records.filter(({ kind }) => kind === 'action').map(({ title }) => (title as { en: string }).en);
    expect(titles.sort()).toEqual(['Print a guide for parents', 'Train all teachers', 'Train the police']);
    const added = records.find(
      ({ title }) => (title as { en?: string } | undefined)?.en === 'Print a guide for parents',
    );
    expect(records).toContainEqual(expect.objectContaining({ parent: added?.id, body: education.id, role: 'lead' }));
  });

  it('and what it changes in rows or columns of others is named and left out', async () => {
    const { plan, teachers, police, rows, back } = await givenMinistry(ground);
    const file = await edited((await rows('xlsx')).body, (all) =>
      all.map((row) => {
        if (row[idKey] === police.id) return { ...row, 'title.en': 'Abolish the police' };
        if (row[idKey] === teachers.id) return { ...row, code: 'X9', lead: 'Ministry of Nowhere', 'title.en': 'Teach' };
        return row;
      }),
    );
    const taken = await back(file);
    expect(taken.body.changes).toEqual([expect.objectContaining({ op: 'set', id: teachers.id, 'title.en': 'Teach' })]);
    expect(taken.body.leftOut).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ record: police.id, why: 'others-row', code: 'P1.A3' }),
        expect.objectContaining({ record: teachers.id, why: 'others-column', field: 'code' }),
        expect.objectContaining({ record: teachers.id, why: 'others-column', field: 'lead' }),
      ]),
    );
    expect(taken.body.problems).toContainEqual(expect.objectContaining({ code: 'body.left-out' }));
    expect(await plan.record(police.id)).toMatchObject({ title: { en: 'Train the police' } });
  });

  it('and where the plan has changed meanwhile each conflict is decided, then suggested on the plan as it stands', async () => {
    const { plan, teachers, clubs, drafter, rows, back } = await givenMinistry(ground);
    const { body: bytes } = await rows('xlsx');
    await plan.changes([
      { op: 'set', kind: 'action', id: teachers.id, 'title.en': 'Train teachers well' },
      { op: 'set', kind: 'action', id: clubs.id, 'title.en': 'Open clubs', endsOn: '2028-12-31' },
    ]);
    const file = await edited(bytes, (all) =>
      all.map((row) => {
        if (row[idKey] === teachers.id)
          return { ...row, 'title.en': 'Train teachers soon', 'expectedOutput.en': 'Teachers' };
        return row[idKey] === clubs.id ? { ...row, 'title.en': 'Open many clubs' } : row;
      }),
    );
    const taken = await back(file);
    expect(taken.body.conflicts).toEqual([
      expect.objectContaining({
        ...{ record: teachers.id, field: 'title.en', base: 'Train teachers' },
        ...{ theirs: 'Train teachers well', mine: 'Train teachers soon' },
      }),
      expect.objectContaining({ record: clubs.id, field: 'title.en' }),
    ]);
    const path = `/api/row-returns/${taken.body.id}/suggestions`;
    const undecided = await drafter.post(path, { choices: [] });
    expect(undecided.body).toMatchObject({ status: 422, code: 'rows.conflicts-undecided', open: 2 });
    const choices = [
      { record: teachers.id, field: 'title.en', take: 'mine' },
      { record: clubs.id, field: 'title.en', take: 'theirs' },
    ];
    const stored = await drafter.post(path, { choices });
    expect(stored.body).toMatchObject({ suggestions: 1 });
    const { body: waiting } = await plan.author.get(`/api/suggestions?filter=${JSON.stringify({ planId: plan.id })}`);
    await plan.author.post(`/api/suggestions/${waiting[0].id}/acceptance`, {});
    expect(await plan.record(teachers.id)).toMatchObject({
      ...{ title: { en: 'Train teachers soon' }, expectedOutput: { en: 'Teachers' } },
    });
    expect(await plan.record(clubs.id)).toMatchObject({ title: { en: 'Open clubs' } });
  });

  it('from Word with tracked changes read as accepted', async () => {
    const { teachers, clubs, rows, back, drafter } = await givenMinistry(ground);
    const { body: bytes } = await rows('docx');
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const run = (text: string, tag = 't') => `<w:r><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`;
    const by = 'w:id="900" w:author="Dara" w:date="2026-01-01T00:00:00Z"';
    const tracked = xml
      .replace(
        /<w:r>(?:(?!<w:r>).)*?Train teachers<\/w:t><\/w:r>/,
        () => `<w:del ${by}>${run('Train teachers', 'delText')}</w:del><w:ins ${by}>${run('Teach teachers')}</w:ins>`,
      )
      .replace(/<w:trPr>((?:(?!<w:trPr>).)*?Open school clubs)/, `<w:trPr><w:del ${by}/>$1`);
    const file = Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(tracked) }));
    const taken = await back(file, drafter, 'rows.docx');
    expect(taken.status).toBe(201);
    expect(taken.body.changes).toEqual([
      expect.objectContaining({ op: 'set', id: teachers.id, 'title.en': 'Teach teachers' }),
      expect.objectContaining({ op: 'remove', id: clubs.id }),
    ]);
    const nothing = await back(bytes, drafter, 'rows.docx');
    expect(nothing.body).toMatchObject({ changes: [], leftOut: [] });
  });

  it('brought by the focal point for the body is recorded so; strangers, other bodies and other files are refused', async () => {
    const { plan, education, interior, teachers, rows, back } = await givenMinistry(ground);
    const { body: bytes } = await rows('xlsx');
    const file = await edited(bytes, (all) =>
      all.map((row) => (row[idKey] === teachers.id ? { ...row, 'title.en': 'Teach' } : row)),
    );
    const taken = await back(file, plan.author);
    expect(taken.body).toMatchObject({ isOnBehalf: true, bodyId: education.id });
    await plan.author.post(`/api/row-returns/${taken.body.id}/suggestions`, {});
    const { body: waiting } = await plan.author.get(`/api/suggestions?filter=${JSON.stringify({ planId: plan.id })}`);
    expect(waiting).toEqual([expect.objectContaining({ bodyId: education.id, source: 'file-on-behalf' })]);

    const neighbour = await givenPerson(ground, { role: 'drafter', body: interior });
    expect((await back(file, neighbour)).body).toMatchObject({ status: 403 });
    expect((await neighbour.get(`/api/row-returns/${taken.body.id}`)).status).toBe(404);
    const stranger = await givenPerson(ground, { role: 'focal-point', jurisdiction: await givenJurisdiction(ground) });
    expect((await back(file, stranger)).status).toBe(404);
    const foreign = await back(Buffer.from('Pillar;Action\nSchools;Train'), plan.author, 'rows.csv');
    expect(foreign.body).toMatchObject({ status: 422, code: 'rows.file-is-not-ours' });
    const wrong = await plan.author
      .post('/api/row-returns')
      .field('plan', plan.id)
      .field('body', interior.id)
      .attach('file', file, 'rows.xlsx');
    expect(wrong.body).toMatchObject({ status: 422, code: 'rows.file-of-another-body' });
    expect((await plan.author.get(`${plan.path}/exports/plan.csv?body=${education.id}`)).status).toBe(400);
  });
});
