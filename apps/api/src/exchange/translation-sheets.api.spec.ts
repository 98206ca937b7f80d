import ExcelJS from 'exceljs';
import { adding, givenPlan } from '../../test/plans.world.js';
import { openGround } from '../../test/world.js';

const ground = openGround();

const givenTranslated = async () => {
  const plan = await givenPlan(ground);
  const [train, patrol] = [
    adding.action(plan, 'Train teachers'),
    adding.action(plan, 'Patrol', { 'title.fr': 'Patrouiller' }),
  ];
  await plan.changes([
    { op: 'set', kind: 'plan', id: plan.id, languages: ['en', 'fr'], 'title.fr': 'Plan' },
    train,
    patrol,
  ]);
  return { plan, train: train.id, patrol: patrol.id };
};
type Given = Awaited<ReturnType<typeof givenTranslated>>;

const bytesOf = (answer: { body: unknown }) => answer.body as Buffer;
const takeSheet = async ({ plan }: Given, only = '') => {
  const answer = await plan.author
    .get(`${plan.path}/translations/sheet?from=en&to=fr${only}`)
    .buffer()
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
  expect(answer.status).toBe(200);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytesOf(answer) as unknown as ArrayBuffer);
  return book;
};
const fillIn = (book: ExcelJS.Workbook, source: string, target: string) =>
  book.worksheets[0]?.eachRow((row) => {
    if (row.getCell(3).value === source) row.getCell(4).value = target;
  });
const bringBack = async ({ plan }: Given, book: ExcelJS.Workbook) =>
  plan.author
    .post(`${plan.path}/translations/sheet`)
    .attach('file', Buffer.from(await book.xlsx.writeBuffer()), 'sheet.xlsx');

describe('a translation sheet', () => {
  it('holds what is to do, comes back as a difference, and is taken over as one change set', async () => {
    const given = await givenTranslated();
    const { plan, train } = given;
    const book = await takeSheet(given, '&only=todo');
    expect(book.worksheets[0]?.rowCount).toBe(2);
    fillIn(book, 'Train teachers', 'Former les enseignants');
    const back = await bringBack(given, book);
    expect(back.body).toMatchObject({
      ...{ from: 'en', to: 'fr', unchanged: 0, gone: [], formed: [] },
      texts: [{ record: train, field: 'title', before: '', after: 'Former les enseignants', isSourceOlder: false }],
    });
    const { currentRevision: baseRevision, revision: followsRevision } = back.body as Record<string, number>;
    const texts = [{ record: train, field: 'title', language: 'fr', text: 'Former les enseignants' }];
    await plan.author
      .post(`${plan.path}/translations`, { baseRevision, followsRevision, origin: 'file', texts })
      .expect(201);
    expect(await plan.record(train)).toMatchObject({ title: { fr: 'Former les enseignants' } });
  });

  it('names originals that changed meanwhile, translations of others, and rows whose text is gone', async () => {
    const given = await givenTranslated();
    const { plan, train, patrol } = given;
    const book = await takeSheet(given);
    fillIn(book, 'Train teachers', 'Former');
    fillIn(book, 'Patrol', 'Surveiller');
    fillIn(book, 'National plan', 'Plan national');
    await plan.changes([
      { op: 'set', kind: 'action', id: train, 'title.en': 'Train all teachers' },
      { op: 'set', kind: 'action', id: patrol, 'title.fr': 'Faire des rondes' },
    ]);
    const { body } = await bringBack(given, book);
    const found = body.texts as { record: string }[];
    expect(found.find(({ record }) => record === train)).toMatchObject({
      ...{ isSourceOlder: true, isConflict: false, source: 'Train all teachers', sourceSeen: 'Train teachers' },
    });
    expect(found.find(({ record }) => record === patrol)).toMatchObject({
      isConflict: true,
      before: 'Faire des rondes',
    });
    await plan.changes([{ op: 'remove', kind: 'action', id: patrol }]);
    expect((await bringBack(given, book)).body.gone).toHaveLength(1);
  });

  it('holds formed text block by block, and names of levels, and brings both back in their form', async () => {
    const given = await givenTranslated();
    const { plan } = given;
    const words = (text: string, ...marks: object[]) => ({ type: 'text', text, ...(marks.length > 0 && { marks }) });
    const block = (id: string, position: string, node: object) => ({ [`body.en/${id}`]: { id, position, node } });
    const item = (text: string) => ({ type: 'listItem', content: [{ type: 'paragraph', content: [words(text)] }] });
    const section = adding.record('section', plan, {
      'title.en': 'Why',
      'title.fr': 'Pourquoi',
      ...block('b1', 'a1', { type: 'heading', attrs: { level: 2 }, content: [words('Our aim')] }),
      ...block('b2', 'a2', { type: 'bulletList', content: [item('Prevent'), item('Protect')] }),
      ...block('b3', 'a3', { type: 'paragraph', content: [words('The '), words('whole', { type: 'bold' })] }),
    });
    const levels = [
      { key: 'pillar', name: { en: 'Pillar' } },
      { key: 'action', name: { en: 'Action' } },
    ];
    const levelScheme = { levels, actionLevel: 1 };
    await plan.changes([section, { op: 'set', kind: 'plan', id: plan.id, levelScheme }]);
    const book = await takeSheet(given, '&only=todo');
    fillIn(book, 'Our aim', 'Notre but');
    fillIn(book, 'Prevent\nProtect', 'Prévenir');
    fillIn(book, 'The <1>whole</1>', '<1>L’ensemble</1>');
    fillIn(book, 'Pillar', 'Pilier');
    fillIn(book, 'Action', 'Mesure');
    const one = await bringBack(given, book);
    expect(one.body.formed).toHaveLength(1);
    fillIn(book, 'Prevent\nProtect', 'Prévenir\nProtéger');
    const back = await bringBack(given, book);
    expect(back.body.formed).toEqual([]);
    const { currentRevision: baseRevision, revision: followsRevision } = back.body as Record<string, number>;
    const texts = (back.body.texts as { record: string; field: string; after: string }[]).map(
      ({ record, field, after }) => ({ record, field, language: 'fr', text: after }),
    );
    const send = (all: typeof texts) =>
      plan.author.post(`${plan.path}/translations`, { baseRevision, followsRevision, origin: 'file', texts: all });
    const short = texts.map((text) => ({ ...text, text: text.text.replace('\nProtéger', '') }));
    expect((await send(short).expect(400)).body.code).toBe('request.invalid');
    await send(texts).expect(201);
    const body = (await plan.record(section.id))?.['body'];
    const french = Object.values(
      (body as Record<string, Record<string, { position: string; node: unknown }>>).fr ?? {},
    );
    expect(french.sort((a, b) => (a.position < b.position ? -1 : 1)).map(({ node }) => node)).toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [words('Notre but')] },
      { type: 'bulletList', content: [item('Prévenir'), item('Protéger')] },
      { type: 'paragraph', content: [words('L’ensemble', { type: 'bold' })] },
    ]);
    const counts = await plan.author.get(`${plan.path}/translations/languages`).expect(200);
    expect(counts.body).toMatchObject([{ language: 'en' }, { language: 'fr', stale: 0, missing: 1 }]);
    expect(await plan.record(plan.id)).toMatchObject({
      levelScheme: { levels: [{ name: { en: 'Pillar', fr: 'Pilier' } }, { name: { en: 'Action', fr: 'Mesure' } }] },
    });
  });

  it('of another plan, and any other file, is refused', async () => {
    const [given, other] = [await givenTranslated(), await givenTranslated()];
    const foreign = await bringBack(given, await takeSheet(other));
    expect(foreign.body).toMatchObject({ status: 422, code: 'translation.sheet-unknown' });
    const plain = new ExcelJS.Workbook();
    plain.addWorksheet('Sheet').addRow(['id', 'where']);
    expect((await bringBack(given, plain)).body.code).toBe('translation.sheet-unknown');
    const { plan } = given;
    await plan.author.get(`${plan.path}/translations/sheet?from=en&to=xx`).expect(400);
    await plan.author.get(`${plan.path}/translations/sheet?from=en`).expect(400);
  });
});
