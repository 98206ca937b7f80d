import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { givenBody, givenJurisdiction, givenPerson } from '../../test/people.world.js';
import { givenLivePlan } from '../../test/plans.world.js';
import { type Answer, openGround } from '../../test/world.js';

const ground = openGround();

const csv = (lines: readonly string[]) => Buffer.from(lines.join('\n'), 'utf8');
const table = csv([
  'Pillar;No.;Action;Lead;Start;End',
  'Education;1.1;Train teachers in dialogue;Ministry of Education;2026;2028',
  'Education;1.2;Open school clubs;Ministry of Education;Q2 2026;ongoing',
  'Youth;2.1;Seat young people in councils;Ministry of Youth;01.03.2026;31.12.2027',
]);

const givenOffice = async () => {
  const jurisdiction = await givenJurisdiction(ground, { name: 'Sampleland' });
  const owner = await givenBody(ground, { jurisdiction, name: 'Secretariat' });
  const education = await givenBody(ground, { jurisdiction, name: 'Ministry of Education' });
  const author = await givenPerson(ground, { role: 'focal-point', jurisdiction });
  return { jurisdiction, owner, education, author };
};

const binary = (request: Answer) =>
  request.buffer(true).parse((answer, done: (error: null, body: Buffer) => void) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => done(null, Buffer.concat(chunks)));
  });

describe('a file brought in', () => {
  it('becomes a new plan in one change set, its unknown body proposed and added', async () => {
    const { jurisdiction, owner, author } = await givenOffice();
    const proposed = await author
      .post('/api/imports')
      .field('jurisdictionId', jurisdiction.id)
      .field('ownerBodyId', owner.id)
      .field('title', 'Plan from a table')
      .attach('file', table, 'plan.csv');

    expect(proposed.status).toBe(201);
    expect(proposed.body).toMatchObject({ state: 'proposed', planId: null, isNewPlan: true });
    expect(proposed.body.counts.added).toMatchObject({ pillar: 2, action: 3 });
    expect(proposed.body.bodies).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          text: 'Ministry of Education',
          decision: expect.objectContaining({ use: 'existing' }),
        }),
        expect.objectContaining({ text: 'Ministry of Youth', decision: expect.objectContaining({ use: 'new' }) }),
      ]),
    );

    const applied = await author.post(`/api/imports/${proposed.body.id}/application`, {});
    expect(applied.body).toMatchObject({ state: 'applied', appliedRevision: 2 });
    const { records } = (await author.get(`/api/plans/${applied.body.planId}/document`)).body;
    const actions = records.filter(({ kind }: { kind: string }) => kind === 'action');
    expect(actions.map(({ code }: { code: string }) => code).sort()).toEqual(['1.1', '1.2', '2.1']);
    expect(actions.find(({ code }: { code: string }) => code === '1.2')).toMatchObject({
      startsOn: '2026-04-01',
      isOngoing: true,
    });
    const again = await author.post(`/api/imports/${proposed.body.id}/application`, {});
    expect(again.body).toMatchObject({ status: 422, code: 'import.already-applied' });
  });

  it('is read again under a mapping that a person corrected, and a mapping that does not fit is named', async () => {
    const { jurisdiction, owner, author } = await givenOffice();
    const odd = csv(['Ding;Wort', 'Education;Train teachers']);
    const { body: first, headers } = await author
      .post('/api/imports')
      .field('jurisdictionId', jurisdiction.id)
      .field('ownerBodyId', owner.id)
      .field('title', 'Odd')
      .attach('file', odd, 'odd.csv');
    const [sheet] = first.mapping.tables;
    const columns = [
      { column: 0, heading: 'Ding', field: 'level', depth: 1 },
      { column: 1, heading: 'Wort', field: 'action' },
    ];
    const corrected = {
      ...first.mapping,
      tables: [{ ...sheet, use: true, headingRow: 0, headingRows: 1, firstRow: 1, lastRow: 1, columns }],
    };
    const wrong = { ...corrected, tables: [{ ...corrected.tables[0], sheet: 9 }] };

    const refused = await author
      .patch(`/api/imports/${first.id}`, { mapping: wrong })
      .set('If-Match', String(headers['etag']));
    expect(refused.body).toMatchObject({ status: 400, code: 'import.mapping-malformed' });
    expect(Object.keys(refused.body.errors)[0]).toContain('tables');
    const read = await author
      .patch(`/api/imports/${first.id}`, { mapping: corrected })
      .set('If-Match', String(headers['etag']));
    expect(read.status).toBe(200);
    expect(read.body.counts.added).toMatchObject({ action: 1 });
  });

  it('that cannot be read is refused with its reason, and nothing is kept', async () => {
    const { jurisdiction, owner, author } = await givenOffice();
    const refused = await author
      .post('/api/imports')
      .field('jurisdictionId', jurisdiction.id)
      .field('ownerBodyId', owner.id)
      .field('title', 'Broken')
      .attach('file', Buffer.from('no zip at all'), 'plan.xlsx');
    expect(refused.body).toMatchObject({ status: 422, code: 'import.file-unreadable', reason: 'file.damaged' });
    expect((await ground.sql.query('select from file where name = $1', ['plan.xlsx'])).rowCount).toBe(0);
  });

  it('with a field the form does not have is refused by its name, and so is any file', async () => {
    const { author } = await givenOffice();
    const imported = await author.post('/api/imports').field('jurisdicton', 'x').attach('file', table, 'plan.csv');
    expect(imported.body).toMatchObject({ status: 400, errors: { jurisdicton: 'is no field of this' } });
    const kept = await author.post('/api/files').field('plan', 'x').attach('file', table, 'plan.csv');
    expect(kept.body).toMatchObject({ status: 400, errors: { plan: 'is no field of this' } });
    const twice = await author.post('/api/files').attach('document', table, 'plan.csv');
    expect(twice.body).toMatchObject({ status: 400, errors: { document: 'is no field of this' } });
  });

  it('is shown row by row to its end', async () => {
    const { jurisdiction, owner, author } = await givenOffice();
    const long = csv(['Pillar;Action', ...Array.from({ length: 450 }, (_, at) => `Education;Action ${at + 1}`)]);
    const { body } = await author
      .post('/api/imports')
      .field('jurisdictionId', jurisdiction.id)
      .field('ownerBodyId', owner.id)
      .field('title', 'Long')
      .attach('file', long, 'long.csv');
    expect(body.sheets[0]).toMatchObject({ rows: 451 });
    expect(body.sheets[0].head).toHaveLength(25);
    const rest = (await author.get(`/api/imports/${body.id}/sheets/0/rows?from=400`)).body;
    expect(rest.rows).toHaveLength(51);
    expect(rest.rows.at(-1)).toEqual(['Education', 'Action 450']);
    expect(body.changes.find((change: { code?: string }) => change.code === 'P1.A450')).toBeDefined();
    expect((await author.get(`/api/imports/${body.id}/sheets/0/rows?from=-1`)).status).toBe(400);
  });

  it('in which nothing was recognised makes no plan', async () => {
    const { jurisdiction, owner, author } = await givenOffice();
    const proposed = await author
      .post('/api/imports')
      .field('jurisdictionId', jurisdiction.id)
      .field('ownerBodyId', owner.id)
      .field('title', 'Plan from a letter')
      .attach('file', csv(['Dear colleague;', 'good day;']), 'letter.csv');
    expect(proposed.body).toMatchObject({ changes: [], problems: [{ code: 'sheet.no-heading' }] });

    const refusal = await author.post(`/api/imports/${proposed.body.id}/application`, {});
    expect(refusal.body).toMatchObject({ status: 422, code: 'import.nothing-to-import' });
    expect((await author.get('/api/plans')).body).toEqual([]);
  });

  it('is nobody else’s to see or apply', async () => {
    const { jurisdiction, owner, author } = await givenOffice();
    const { body } = await author
      .post('/api/imports')
      .field('jurisdictionId', jurisdiction.id)
      .field('ownerBodyId', owner.id)
      .field('title', 'Mine')
      .attach('file', table, 'plan.csv');
    const other = await givenPerson(ground, { role: 'focal-point', jurisdiction: await givenJurisdiction(ground) });
    expect((await other.get(`/api/imports/${body.id}`)).status).toBe(404);
    expect((await other.post(`/api/imports/${body.id}/application`, {})).status).toBe(404);
  });
});

describe('a plan taken out', () => {
  it('comes back as an empty diff, and edited as exactly its edits', async () => {
    const { plan, action } = await givenLivePlan(ground);
    const taken = await binary(plan.author.get(`${plan.path}/exports/plan.xlsx?language=en`));
    expect(taken.headers['content-disposition']).toContain('draft');
    const back = await plan.author.post('/api/imports').field('plan', plan.id).attach('file', taken.body, 'plan.xlsx');
    expect(back.body).toMatchObject({ changes: [], state: 'proposed' });
    const nothing = await plan.author.post(`/api/imports/${back.body.id}/application`, {});
    expect(nothing.body).toMatchObject({ code: 'import.nothing-to-import' });

    const book = new ExcelJS.Workbook();
    await book.xlsx.load(taken.body);
    const title = (await plan.record(action))?.['title'] as { en: string };
    book.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.text === title.en && row.getCell(1).text === action) cell.value = `${title.en}, everywhere`;
        }),
      ),
    );
    const edited = Buffer.from(await book.xlsx.writeBuffer());
    const changed = await plan.author.post('/api/imports').field('plan', plan.id).attach('file', edited, 'plan.xlsx');
    expect(changed.body.changes).toEqual([
      expect.objectContaining({ op: 'set', id: action, 'title.en': `${title.en}, everywhere` }),
    ]);
    await plan.author.post(`/api/imports/${changed.body.id}/application`, {});
    expect(await plan.record(action)).toMatchObject({ title: { en: `${title.en}, everywhere` } });
  });

  it('says in every file what its text is: a draft, or a version with its hash', async () => {
    const { plan } = await givenLivePlan(ground);
    const { number, hash } = await plan.freezes();
    const draft = await binary(plan.author.get(`${plan.path}/exports/plan.docx?language=en`));
    const frozen = await binary(plan.author.get(`${plan.path}/exports/plan.docx?language=en&version=${number}`));
    const textOf = (bytes: Buffer) =>
      Object.entries(unzipSync(bytes))
        .filter(([name]) => name.startsWith('word/') && name.endsWith('.xml'))
        .map(([, part]) => strFromU8(part).replace(/<[^>]+>/g, ''))
        .join('\n');
    expect(textOf(draft.body)).toContain('not frozen');
    expect(textOf(frozen.body)).toContain(hash);
    for (const file of ['plan.csv', 'plan.json'])
      expect((await plan.author.get(`${plan.path}/exports/${file}`)).status).toBe(200);
    expect((await plan.author.get(`${plan.path}/exports/plan.pdf`)).status).toBe(404);
  });
});

describe('a file of an amended plan', () => {
  it('cites the amending act where it changed the text, and the text as adopted cites none', async () => {
    const { plan, action } = await givenLivePlan(ground);
    await plan.changes([{ op: 'set', kind: 'action', id: action, endsOn: '2027-12-31' }]);
    const adopted = await plan.isAdopted();
    const { id } = (await plan.author.post(`${plan.path}/amendments`, { title: 'First amendment' })).body;
    const changes = [{ op: 'set', kind: 'action', id: action, 'expectedOutput.en': 'Lessons in all schools' }];
    await plan.author.post(`/api/amendments/${id}/change-sets`, { baseRevision: 1, changes });
    const act = { bodyId: plan.owner.id, on: '2026-03-01', number: '17/2026' };
    const { versionNumber } = (await plan.author.post(`/api/amendments/${id}/acts`, act)).body;

    const taken = async (version: number | 'current') =>
      JSON.parse(
        String((await binary(plan.author.get(`${plan.path}/exports/plan.json?version=${version}`))).body),
      ) as object;
    const cited = {
      ...{ number: 1, title: 'First amendment', actNumber: '17/2026', on: '2026-03-01', version: versionNumber },
      places: [{ record: action, address: 'expectedOutput.en' }],
    };
    expect(await taken(versionNumber)).toMatchObject({ amendments: [cited] });
    expect(await taken('current')).toMatchObject({ amendments: [cited] });
    expect(await taken(adopted.number)).not.toHaveProperty('amendments');
    expect((await plan.author.get(plan.path)).body).toMatchObject({
      ...{ adoptedVersion: adopted.number, amendedVersion: versionNumber },
    });
  });
});

describe('a file handed out of a frozen version', () => {
  it('is known again by its bytes to who may read the version, and to nobody else', async () => {
    const { plan } = await givenLivePlan(ground);
    const { number, hash } = await plan.freezes();
    const { body: bytes } = await binary(plan.author.get(`${plan.path}/exports/plan.csv?version=${number}`));
    const verified = (by: { post: (path: string) => Answer }, file: Buffer) =>
      by.post('/api/verifications').attach('file', file, 'received.csv');

    const known = await verified(plan.author, bytes);
    expect(known.status).toBe(200);
    expect(known.body).toMatchObject({ isKnown: true, issued: { planId: plan.id, number, hash, format: 'csv' } });
    const altered = Buffer.from(bytes);
    altered[altered.length - 3] = 0x20;
    expect((await verified(plan.author, altered)).body).toMatchObject({ isKnown: false, issued: null });
    const stranger = await givenPerson(ground, { role: 'focal-point', jurisdiction: await givenJurisdiction(ground) });
    expect((await verified(stranger, bytes)).body).toMatchObject({ isKnown: false, issued: null });

    await ground.sql.query(
      "update plan set publication_mode = 'public', adopted_version = $2, adopted_on = now() where id = $1",
      [plan.id, number],
    );
    expect((await verified(stranger, bytes)).body).toMatchObject({ isKnown: true, issued: { number, hash } });
  });

  it('is the newest one they may read, for readers who may not read the draft', async () => {
    const { plan } = await givenLivePlan(ground);
    const { number } = await plan.freezes('review');
    const entity = await givenBody(ground, { name: 'Entity' });
    const advisor = await givenPerson(ground, { role: 'advisor', body: entity });
    expect((await advisor.get(`${plan.path}/exports/plan.csv`)).status).toBe(404);
    const due = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    const asked = await plan.author.post('/api/review-rounds', {
      ...{ planId: plan.id, bodyIds: [entity.id], dueOn: due, versionNumber: number },
    });
    expect(asked.status).toBe(201);
    await plan.freezes();
    const taken = await binary(advisor.get(`${plan.path}/exports/plan.csv`));
    expect(taken.status).toBe(200);
    expect(taken.headers['content-disposition']).toContain(`version ${number}`);
    expect((await advisor.get(`${plan.path}/exports/plan.csv?version=current`)).status).toBe(403);
  });
});
