import { adding, givenPlan, type GivenPlan } from '../../../test/plans.world.js';
import { givenBody, givenPerson, type SignedPerson } from '../../../test/people.world.js';
import { openGround, statementsOf } from '../../../test/world.js';

const ground = openGround();

interface TextAnswer {
  readonly record: string;
  readonly field: string;
  readonly language: string;
  readonly state: string;
  readonly followsRevision: number;
}

/** A plan in English, Arabic and French with one action that is not in French yet. */
const givenTranslated = async () => {
  const plan = await givenPlan(ground);
  const action = adding.action(plan, 'Train teachers', { 'title.ar': 'تدريب المعلمين' });
  const section = adding.record('section', plan, { 'title.en': 'Why', 'title.ar': 'لماذا', 'title.fr': 'Pourquoi' });
  await plan.changes([
    { op: 'set', kind: 'plan', id: plan.id, languages: ['en', 'ar', 'fr'], 'title.ar': 'خطة', 'title.fr': 'Plan' },
    action,
    section,
  ]);
  return { plan, action: action.id, section: section.id };
};

const statesOf = async (plan: GivenPlan, record: string, by: SignedPerson = plan.author) => {
  const filter = encodeURIComponent(JSON.stringify({ record }));
  const { body } = await by.get(`${plan.path}/translations?filter=${filter}`).expect(200);
  return Object.fromEntries(
    (body as TextAnswer[]).map(({ field, language, state }) => [`${field}.${language}`, state]),
  );
};
const titled = (record: string, language: string, text: string) => ({ record, field: 'title', language, text });

describe('a plan in several languages', () => {
  it('says of every text in every language whether it is fresh, older than its original, or missing', async () => {
    const { plan, action } = await givenTranslated();
    expect(await statesOf(plan, action)).toEqual({ 'title.en': 'fresh', 'title.ar': 'fresh', 'title.fr': 'missing' });
    await plan.changes([{ op: 'set', kind: 'action', id: action, 'title.en': 'Train all teachers' }]);
    expect(await statesOf(plan, action)).toEqual({ 'title.en': 'fresh', 'title.ar': 'stale', 'title.fr': 'missing' });
    const { body: counts } = await plan.author.get(`${plan.path}/translations/languages`).expect(200);
    expect(counts).toMatchObject([
      { language: 'en', isOriginal: true, fresh: 3, stale: 0, missing: 0 },
      { language: 'ar', isOriginal: false, fresh: 2, stale: 1, missing: 0 },
      { language: 'fr', fresh: 2, stale: 0, missing: 1 },
    ]);
    const filter = encodeURIComponent(JSON.stringify({ language: ['ar', 'fr'], state: ['stale', 'missing'] }));
    const todo = await plan.author.get(`${plan.path}/translations?filter=${filter}&range=[0,0]`).expect(200);
    expect(todo.headers['x-total-count']).toBe('2');
    expect(todo.body).toMatchObject([
      { record: action, language: 'ar', state: 'stale', source: { language: 'en', words: 'Train all teachers' } },
    ]);
  });

  it('finds a translation fresh again once its original is put back, and stale again once the translation is', async () => {
    const { plan, action } = await givenTranslated();
    const write = (words: object) => plan.changes([{ op: 'set', kind: 'action', id: action, ...words }]);
    const arabic = async () => (await statesOf(plan, action))['title.ar'];
    await write({ 'title.en': 'Train all teachers' });
    expect(await arabic()).toBe('stale');
    await write({ 'title.en': 'Train teachers' });
    expect(await arabic()).toBe('fresh');
    await write({ 'title.en': 'Train all teachers' });
    await write({ 'title.ar': 'تدريب جميع المعلمين' });
    expect(await arabic()).toBe('fresh');
    await write({ 'title.ar': 'تدريب المعلمين' });
    expect(await arabic()).toBe('stale');
    await write({ 'title.en': 'Train teachers' });
    expect(await arabic()).toBe('fresh');
  });

  it('takes words in any of them as one change set, long text too', async () => {
    const { plan, action, section } = await givenTranslated();
    const baseRevision = await plan.revision();
    const long = { record: section, field: 'body', language: 'fr', text: 'Un paragraphe.\nUn autre.' };
    const texts = [titled(action, 'fr', 'Former les enseignants'), titled(action, 'ar', 'تدريب المعلمين'), long];
    const answer = await plan.author.post(`${plan.path}/translations`, { baseRevision, texts }).expect(201);
    expect(answer.body).toMatchObject({
      revision: baseRevision + 1,
      changes: [{ 'title.fr': 'Former les enseignants' }, {}],
    });
    expect((await statesOf(plan, action))['title.fr']).toBe('fresh');
    expect(await statesOf(plan, section)).toMatchObject({ 'body.fr': 'fresh', 'body.en': 'missing' });
    const unknown = await plan.author
      .post(`${plan.path}/translations`, { baseRevision, texts: [{ ...long, field: 'colour' }] })
      .expect(400);
    expect(Object.keys(unknown.body.errors as object)).toEqual(['texts.0']);
  });

  it('knows a translation from an older original as older, whenever it comes', async () => {
    const { plan, action } = await givenTranslated();
    const followsRevision = await plan.revision();
    await plan.changes([{ op: 'set', kind: 'action', id: action, 'title.en': 'Train all teachers' }]);
    const late = { baseRevision: await plan.revision(), followsRevision, origin: 'file' };
    const texts = [titled(action, 'ar', 'تدريب من ورقة'), titled(action, 'fr', 'Former')];
    await plan.author.post(`${plan.path}/translations`, { ...late, texts }).expect(201);
    expect(await statesOf(plan, action)).toEqual({ 'title.en': 'fresh', 'title.ar': 'stale', 'title.fr': 'stale' });
    const { body } = await plan.author.get(`${plan.path}/translations/freshness`).expect(200);
    expect(body).toContainEqual(
      expect.objectContaining({
        record: action,
        language: 'fr',
        origin: 'file',
        followsRevision,
        sourceLanguage: 'en',
      }),
    );
  });

  it('lets who may write a text say that it is still right, and nobody else', async () => {
    const { plan, action } = await givenTranslated();
    await plan.changes([{ op: 'set', kind: 'action', id: action, 'title.en': 'Train teachers well' }]);
    const said = { revision: await plan.revision(), texts: [{ record: action, field: 'title', language: 'ar' }] };
    const confirm = (by: SignedPerson) => by.post(`${plan.path}/translations/confirmations`, said);
    const reader = await givenPerson(ground, { role: 'reader', jurisdiction: plan.jurisdiction });
    await confirm(reader).expect(403);
    const stranger = await givenPerson(ground, { role: 'drafter', body: await givenBody(ground) });
    await confirm(stranger).expect(404);
    await confirm(plan.author).expect(204);
    expect((await statesOf(plan, action))['title.ar']).toBe('fresh');
    await plan.changes([{ op: 'set', kind: 'action', id: action, 'title.en': 'Train teachers better' }]);
    expect((await statesOf(plan, action, reader))['title.ar']).toBe('stale');
  });

  it('is frozen for adoption with fresh translations only, where it says so, and says which are not', async () => {
    const { plan, action } = await givenTranslated();
    await plan.author.post(`${plan.path}/versions`, { kind: 'adopted' }).expect(201);
    await plan.changes([{ op: 'set', kind: 'plan', id: plan.id, requiresFreshTranslations: true }]);
    const refused = await plan.author.post(`${plan.path}/versions`, { kind: 'adopted' }).expect(422);
    expect(refused.body).toMatchObject({
      code: 'plan.translations-not-fresh',
      texts: [{ record: action, language: 'fr', fields: 'title' }],
    });
    await plan.author.post(`${plan.path}/versions`, { kind: 'review' }).expect(201);
    const texts = [titled(action, 'fr', 'Former')];
    await plan.author.post(`${plan.path}/translations`, { baseRevision: await plan.revision(), texts }).expect(201);
    await plan.author.post(`${plan.path}/versions`, { kind: 'adopted' }).expect(201);
  });

  it('costs few statements, whatever the number of texts', async () => {
    const { plan, action } = await givenTranslated();
    const count = async (work: () => Promise<unknown>) => (await statementsOf(work)).length;
    await plan.document();
    expect(await count(() => plan.author.get(`${plan.path}/translations`))).toBeLessThanOrEqual(5);
    expect(await count(() => plan.author.get(`${plan.path}/translations/freshness`))).toBeLessThanOrEqual(2);
    const set = { op: 'set', kind: 'action', id: action, 'title.en': 'Train' };
    const written = await count(() => plan.changes([set]));
    const plain = await count(() => plan.changes([{ op: 'set', kind: 'action', id: action, isOngoing: true }]));
    expect(written - plain).toBeLessThanOrEqual(2);
  });
});
