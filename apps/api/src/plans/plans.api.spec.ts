import { randomUUID } from 'node:crypto';
import { givenBody, givenGrant, givenJurisdiction, givenPerson, givenRelease } from '../../test/people.world.js';
import { adding, givenLivePlan, givenPlan } from '../../test/plans.world.js';
import { openGround, statementsOf } from '../../test/world.js';
import { withContext } from '../platform/context.js';
import { Database } from '../platform/database/database.js';
import { PlansCommands } from './plans.commands.js';
import { PlansReader } from './plans.reader.js';

const ground = openGround();

describe('a plan is begun', () => {
  it('by the focal point, with level names of a preset and the languages of its title', async () => {
    const jurisdiction = await givenJurisdiction(ground, { timeZone: 'Asia/Jakarta' });
    const owner = await givenBody(ground, { jurisdiction });
    const focalPoint = await givenPerson(ground, { role: 'focal-point', jurisdiction });

    const answer = await focalPoint.post('/api/plans', {
      ...{ jurisdictionId: jurisdiction.id, ownerBodyId: owner.id, preset: 'norway', startsOn: '2026-01-01' },
      title: { en: 'Plan of Sampleland', ar: 'خطة' },
    });

    expect(answer.status).toBe(201);
    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.body).toMatchObject({ stage: 'initiated', derivedStage: 'initiated', revision: 1, actionCount: 0 });
    const document = await focalPoint.get(`/api/plans/${answer.body.id}/document`);
    expect(document.body.records).toEqual([
      {
        ...{ id: answer.body.id, kind: 'plan', parent: null, position: 'a0', changedIn: 1, startsOn: '2026-01-01' },
        ...{ title: { en: 'Plan of Sampleland', ar: 'خطة' }, languages: ['en', 'ar'] },
        levelScheme: expect.objectContaining({ preset: 'norway', actionLevel: 1 }),
      },
    ]);
  });

  it('not by somebody else, not for a body that is not there, not ending before it starts, not without a title', async () => {
    const jurisdiction = await givenJurisdiction(ground);
    const focalPoint = await givenPerson(ground, { role: 'focal-point', jurisdiction });
    const neighbour = await givenPerson(ground, { role: 'focal-point', jurisdiction: await givenJurisdiction(ground) });
    const draft = { jurisdictionId: jurisdiction.id, ownerBodyId: jurisdiction.id, title: { en: 'Plan' } };

    expect((await neighbour.post('/api/plans', draft)).status).toBe(403);
    expect((await focalPoint.post('/api/plans', draft)).body).toMatchObject({
      ...{ status: 400, code: 'plan.reference-unknown', errors: { ownerBodyId: 'is not known' } },
    });
    const ownerBodyId = (await givenBody(ground, { jurisdiction })).id;
    const backwards = { ...draft, ownerBodyId, startsOn: '2027-01-01', endsOn: '2026-12-31' };
    expect((await focalPoint.post('/api/plans', backwards)).body).toMatchObject({
      ...{ status: 400, code: 'request.invalid', errors: { endsOn: 'is before the plan starts' } },
    });
    expect((await focalPoint.post('/api/plans', { ...draft, title: {} })).body).toMatchObject({
      status: 400,
      errors: {},
    });
  });
});

describe('what a plan says', () => {
  it('changes by change sets only, and comes back as it was written', async () => {
    const plan = await givenPlan(ground);
    const pillar = adding.pillar(plan, 'Education', { code: 'P1' });
    const action = adding.action(pillar, 'Train "teachers"', { isOngoing: true, targetGroups: ['youth', 'teachers'] });
    const indicator = adding.indicator(action, 'Trained', {
      baselineValue: '007.50',
      decimals: 1,
      disaggregation: ['sex'],
    });
    const section = adding.record('section', plan, {
      body: { en: { b1: { id: 'b1', position: 'a0', node: { type: 'paragraph', attrs: { level: null } } } } },
    });

    const applied = await plan.changes([pillar, action, indicator, section]);

    expect(applied).toMatchObject({ revision: 2 });
    expect(await plan.record(action.id)).toEqual({
      ...{ id: action.id, kind: 'action', parent: pillar.id, position: 'a0', changedIn: 2, startsOn: '2026-01-01' },
      ...{ title: { en: 'Train "teachers"' }, isOngoing: true, targetGroups: ['youth', 'teachers'] },
    });
    expect(await plan.record(indicator.id)).toMatchObject({
      baselineValue: '7.5',
      decimals: 1,
      disaggregation: ['sex'],
    });
    expect(await plan.record(section.id)).toMatchObject({ body: { en: { b1: { node: { attrs: { level: null } } } } } });
  });

  it('is the same from the tables and from memory', async () => {
    const { plan, action } = await givenLivePlan(ground);
    await plan.changes([
      { op: 'set', kind: 'action', id: action, 'description.en': 'Twice\na year', place: { ar: 'هنا' } },
    ]);

    const kept = await plan.document();
    await ground.sql.query('update plan set revision = revision + 1 where id = $1', [plan.id]);
    const read = await plan.document();

    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect([...read.records].sort(byId)).toEqual([...kept.records].sort(byId));
  });

  it('is undone exactly by the inverse, the removed record coming back under its id', async () => {
    const { plan, pillar, action } = await givenLivePlan(ground);
    const before = await plan.document();

    const removal = await plan.changes([{ op: 'remove', kind: 'pillar', id: pillar }]);
    expect((await plan.document()).records).toHaveLength(1);
    const gone = removal.changes[0] as unknown as { before: Record<string, unknown>[] };
    await plan.changes(gone.before.map((record) => ({ ...record, op: 'add', changedIn: undefined })));

    const stripped = (records: readonly object[]) =>
      [...(records as { id: string }[])]
        .map((record) => ({ ...record, changedIn: 0 }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(stripped((await plan.document()).records)).toEqual(stripped(before.records));
    expect(await plan.record(action)).toMatchObject({ changedIn: 4 });
  });

  it('refuses what the descriptions do not know, by place, and applies nothing', async () => {
    const { plan, action } = await givenLivePlan(ground);

    const answer = await plan.sends([
      { op: 'set', kind: 'action', id: action, 'title.en': 'Fine' },
      { op: 'set', kind: 'action', id: action, startsOn: 'soon', colour: 'red' },
      { op: 'add', kind: 'pillar', id: 'no uuid', parent: action },
      'nothing' as unknown as object,
    ]);
    expect(answer.body).toMatchObject({
      status: 400,
      code: 'plan.changes-malformed',
      errors: { 'changes.3': 'must be an object' },
    });

    const other = await plan.sends([
      { op: 'set', kind: 'action', id: action, 'title.en': 'Fine' },
      { op: 'set', kind: 'action', id: action, startsOn: 'soon', colour: 'red' },
      { op: 'add', kind: 'target', id: randomUUID(), parent: action },
      { op: 'add', kind: 'assignment', id: randomUUID(), parent: action, role: 'lead', body: action },
    ]);
    expect(other.body.errors).toMatchObject({
      'changes.1.startsOn': expect.any(String),
      'changes.1.colour': expect.any(String),
      'changes.2.parent': expect.any(String),
    });
    expect(await plan.record(action)).toMatchObject({ title: { en: 'Train teachers' } });
    const unknownBody = await plan.sends([
      { op: 'add', kind: 'assignment', id: randomUUID(), parent: action, role: 'lead', body: action },
    ]);
    expect(unknownBody.body).toMatchObject({ status: 400, errors: { body: 'is not known' } });
  });

  it('does not take the id of a record of another plan', async () => {
    const [one, other] = [await givenLivePlan(ground), await givenPlan(ground)];
    const answer = await other.sends([{ ...adding.pillar(other, 'Mine'), id: one.pillar }]);
    expect(answer.body).toMatchObject({ status: 400, errors: { 'changes.0.id': 'is taken' } });
    expect(await other.revision()).toBe(1);
  });
});

describe('two editors', () => {
  it('on different fields both win', async () => {
    const { plan, action } = await givenLivePlan(ground);
    const base = await plan.revision();
    const set = (field: object) =>
      plan.sends([{ op: 'set', kind: 'action', id: action, ...field }], { baseRevision: base });

    expect([(await set({ 'title.en': 'One' })).status, (await set({ endsOn: '2027-01-01' })).status]).toEqual([
      201, 201,
    ]);
    expect(await plan.record(action)).toMatchObject({ title: { en: 'One' }, endsOn: '2027-01-01' });
  });

  it('on the same field are asked: every conflict is named, nothing is lost and nothing applied', async () => {
    const { plan, action, indicator, pillar } = await givenLivePlan(ground);
    const base = await plan.revision();
    await plan.changes([
      { op: 'set', kind: 'action', id: action, 'title.en': 'Theirs' },
      { op: 'remove', kind: 'indicator', id: indicator },
    ]);

    const answer = await plan.sends(
      [
        { op: 'set', kind: 'action', id: action, 'title.en': 'Mine' },
        { op: 'set', kind: 'pillar', id: pillar, 'title.en': 'No conflict' },
        { op: 'set', kind: 'indicator', id: indicator, 'title.en': 'Gone' },
      ],
      { baseRevision: base },
    );

    expect(answer.body).toMatchObject({
      ...{ status: 409, code: 'plan.change-conflicts', current: base + 1 },
      conflicts: [
        {
          change: 0,
          record: action,
          field: 'title.en',
          rule: 'changed-since',
          base: 'Train teachers',
          theirs: 'Theirs',
          mine: 'Mine',
        },
        { change: 2, record: indicator, field: '*', rule: 'record-gone' },
      ],
    });
    expect(await plan.record(pillar)).toMatchObject({ title: { en: 'Education' } });
  });

  it('at the same moment follow one another', async () => {
    const { plan, pillar } = await givenLivePlan(ground);
    const baseRevision = await plan.revision();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        plan.sends([adding.action(pillar, `Action ${String(at)}`)], { baseRevision }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect(new Set(answers.map(({ body }) => body.revision)).size).toBe(8);
  });

  it('who wrote what stays readable, in order, with what stood there before', async () => {
    const { plan, action } = await givenLivePlan(ground);
    const after = await plan.revision();
    await plan.changes([{ op: 'set', kind: 'action', id: action, 'title.en': 'Later' }], { reason: 'Clearer' });

    const answer = await plan.author.get(`${plan.path}/change-sets?after=${String(after)}`);

    expect(answer.body).toMatchObject([
      {
        ...{ revision: after + 1, reason: 'Clearer', source: 'api', author: { id: plan.author.id } },
        changes: [{ op: 'set', 'title.en': 'Later', before: { 'title.en': 'Train teachers' } }],
      },
    ]);
  });
});

it('what was rolled back is never read, though its revision comes again', async () => {
  const { plan, action } = await givenLivePlan(ground);
  const [database, commands, reader] = [Database, PlansCommands, PlansReader].map((type) => ground.app.get(type)) as [
    Database,
    PlansCommands,
    PlansReader,
  ];
  const set = (text: string) => ({ op: 'set', kind: 'action', id: action, 'title.en': text }) as const;
  const failing = withContext({ requestId: 'spec', role: 'job' }, () =>
    database.transaction(async () => {
      await commands.applyChanges(plan.id, { baseRevision: 2, changes: [set('Rolled back')] });
      expect((await reader.document(plan.id)).records.get(action)).toMatchObject({ title: { en: 'Rolled back' } });
      throw new Error('something else went wrong');
    }),
  );
  await expect(failing).rejects.toThrow('something else');

  expect(await plan.record(action)).toMatchObject({ title: { en: 'Train teachers' } });
  await plan.changes([set('Kept')]);
  expect(await plan.record(action)).toMatchObject({ title: { en: 'Kept' }, changedIn: 3 });
});

describe('who may change what', () => {
  it('a drafter changes what its body is assigned to, and what stands under it', async () => {
    const { plan, action, indicator, pillar, lead } = await givenLivePlan(ground);
    const drafter = await givenPerson(ground, { role: 'drafter', body: lead });
    const tries = async (change: object) =>
      (await plan.sends([change], { by: drafter, baseRevision: await plan.revision() })).status;

    expect(await tries({ op: 'set', kind: 'action', id: action, 'title.en': 'Ours' })).toBe(201);
    expect(await tries({ op: 'set', kind: 'indicator', id: indicator, 'title.en': 'Ours' })).toBe(201);
    expect(await tries(adding.activity(action, 'New'))).toBe(201);
    expect(await tries({ op: 'set', kind: 'pillar', id: pillar, 'title.en': 'Not ours' })).toBe(403);
    expect(await tries(adding.action(pillar, 'Not ours'))).toBe(403);
    expect(await tries({ op: 'move', kind: 'action', id: action, parent: plan.id })).toBe(403);
  });

  it('the owner body’s drafter writes the whole plan, a coordinator steers, a reader reads', async () => {
    const { plan, action, pillar } = await givenLivePlan(ground);
    const { jurisdiction, owner } = plan;
    const drafter = await givenPerson(ground, { role: 'drafter', body: owner });
    const coordinator = await givenPerson(ground, { role: 'coordinator', jurisdiction });
    const reader = await givenPerson(ground, { role: 'reader', jurisdiction });
    const text = { op: 'set', kind: 'pillar', id: pillar, 'title.en': 'Schools' };
    const support = () => adding.lead(action, owner, { role: 'support' });

    expect((await plan.sends([text], { by: drafter })).status).toBe(201);
    expect((await plan.sends([support()], { by: coordinator })).status).toBe(201);
    expect((await plan.sends([{ ...text, 'title.en': 'No' }], { by: coordinator })).status).toBe(403);
    expect((await plan.sends([support()], { by: reader })).status).toBe(403);
  });

  it('somebody from outside does not learn that the plan is there', async () => {
    const plan = await givenPlan(ground);
    const outsider = await givenPerson(ground, { role: 'focal-point', jurisdiction: await givenJurisdiction(ground) });
    const absent = '00000000-0000-4000-8000-000000000000';
    const addresses = ['', '/document', '/change-sets', '/moves', '/acts', '/versions', '/versions/1/document'];

    for (const address of addresses) {
      const [unseen, missing] = [
        await outsider.get(`${plan.path}${address}`),
        await outsider.get(`/api/plans/${absent}${address}`),
      ];
      expect({ ...unseen.body, requestId: '' }).toEqual({ ...missing.body, requestId: '' });
      expect(unseen.status).toBe(404);
    }
    const change = { baseRevision: 1, changes: [adding.pillar(plan, 'Mine')] };
    expect((await outsider.post(`${plan.path}/change-sets`, change)).status).toBe(404);
    expect((await outsider.post(`${plan.path}/moves`, { move: 'assess' })).status).toBe(404);
    expect((await outsider.get('/api/plans')).body).toEqual([]);
  });

  it('the second wall stands where the application forgets its filter', async () => {
    const { plan } = await givenLivePlan(ground);
    const asRole = async (plans: string) => {
      await ground.sql.query('begin');
      await ground.sql.query('set local role mufakat_app');
      await ground.sql.query(`select set_config('app.plans', $1, true)`, [plans]);
      const counts = [];
      for (const table of ['plan', 'plan_record', 'action', 'assignment', 'plan_change'])
        counts.push(
          (await ground.sql.query(`select from ${table} where ${table === 'plan' ? 'id' : 'plan_id'} = $1`, [plan.id]))
            .rowCount,
        );
      await ground.sql.query('rollback');
      return counts;
    };
    expect(await asRole('{}')).toEqual([0, 0, 0, 0, 0]);
    expect(await asRole(`{${plan.id}}`)).toEqual([1, 5, 1, 1, 1]);
  });
});

describe('a plan asks the database', () => {
  it('once when the document is unchanged or known, at most four times when it is new', async () => {
    const { plan } = await givenLivePlan(ground);
    await ground.sql.query('update plan set revision = revision + 1 where id = $1', [plan.id]);
    const revision = 3;
    const reads = () =>
      statementsOf(async () => expect((await plan.author.get(`${plan.path}/document`)).status).toBe(200));

    expect((await reads()).length).toBeLessThanOrEqual(4);
    expect(await reads()).toHaveLength(1);
    const unchanged = await statementsOf(async () => {
      const answer = await plan.author.get(`${plan.path}/document`).set('If-None-Match', `"${String(revision)}"`);
      expect(answer.status).toBe(304);
    });
    expect(unchanged).toHaveLength(1);
  });

  it('at most three times for the list', async () => {
    const { plan } = await givenLivePlan(ground);
    const statements = await statementsOf(async () => {
      const answer = await plan.author.get(
        `/api/plans?filter=${encodeURIComponent('{"q":"national"}')}&sort=["startsOn","DESC"]`,
      );
      expect(answer.body).toMatchObject([{ id: plan.id, title: { en: 'National plan' }, actionCount: 1 }]);
      expect(answer.headers['content-range']).toBe('plans 0-0/1');
    });
    expect(statements.length).toBeLessThanOrEqual(3);
  });
});

describe('governance', () => {
  it('changes by PATCH on the version read, and stands outside the text', async () => {
    const plan = await givenPlan(ground);
    const patch = (etag: string) => plan.author.patch(plan.path, { publicationMode: 'public' }).set('If-Match', etag);

    expect((await plan.author.patch(plan.path, { publicationMode: 'public' })).status).toBe(428);
    expect((await patch('"7"')).status).toBe(412);
    const answer = await patch('"1"');
    expect(answer.body).toMatchObject({ publicationMode: 'public', revision: 1, version: 2 });
    const whole = await plan.author
      .put(plan.path, { ...answer.body, sensitivity: 'restricted' })
      .set('If-Match', '"2"');
    expect(whole.body).toMatchObject({ sensitivity: 'restricted', version: 3 });
    expect((await plan.author.get(`${plan.path}/document`)).headers['cache-control']).toBe('no-store');
  });

  it('deletes only a draft in which nothing was done', async () => {
    const [untouched, touched] = [await givenPlan(ground), (await givenLivePlan(ground)).plan];
    const removal = await untouched.author.del(untouched.path).set('If-Match', '"1"');
    expect(removal.status).toBe(200);
    expect((await untouched.author.get(untouched.path)).status).toBe(404);
    const refusal = await touched.author.del(touched.path).set('If-Match', '"1"');
    expect(refusal.body).toMatchObject({ status: 422, code: 'plan.is-not-untouched' });
  });
});

describe('stages', () => {
  it('are drawn as the buttons that the stage allows; a skipped stage wants a reason', async () => {
    const plan = await givenPlan(ground, { stage: 'initiated' });
    const moves = await plan.author.get(`${plan.path}/moves`);
    expect(moves.body.map(({ move }: { move: string }) => move)).toEqual(['assess', 'draft', 'abandon']);
    expect((await plan.author.post(`${plan.path}/moves`, { move: 'draft' })).body).toMatchObject({
      ...{ status: 422, code: 'plan.move-needs-reason', skipped: ['assessment'] },
    });
    expect(await plan.moves('draft', 'Assessed before')).toMatchObject({ stage: 'drafting' });
    expect((await plan.author.get(plan.path)).body).toMatchObject({ stagesLeft: ['initiated'] });
    expect((await plan.author.post(`${plan.path}/moves`, { move: 'assess' })).body).toMatchObject({
      code: 'plan.move-not-possible',
    });
  });

  it('move on the plan that was read, where the asker says which that was', async () => {
    const plan = await givenPlan(ground);
    const moves = () => plan.author.post(`${plan.path}/moves`, { move: 'consult' });
    expect((await moves().set('If-Match', '"77"')).body).toMatchObject({ status: 412, current: expect.any(Number) });
    const { headers } = await plan.author.get(plan.path);
    expect((await moves().set('If-Match', String(headers['etag']))).body).toMatchObject({ stage: 'consultation' });
  });

  it('submission explains what is missing', async () => {
    const plan = await givenPlan(ground, { stage: 'validation' });
    const pillar = adding.pillar(plan, 'Education', { code: 'P1' });
    await plan.adds(pillar, adding.pillar(plan, 'Twin', { code: 'P1' }));

    const refusal = await plan.author.post(`${plan.path}/moves`, { move: 'submit' });

    expect(refusal.body).toMatchObject({ status: 422, code: 'plan.move-is-guarded' });
    const rules = refusal.body.explanations.map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['duplicate-code']));
    const buttons = (await plan.author.get(`${plan.path}/moves`)).body;
    expect(buttons.find(({ move }: { move: string }) => move === 'submit')).toMatchObject({ allowed: false });
  });
});

describe('an adopted plan', () => {
  it('was adopted by acts of bodies on one frozen version, outside the system', async () => {
    const { plan, lead } = await givenLivePlan(ground);
    const version = await plan.freezes('validated');
    const act = (more: object) =>
      plan.author.post(`${plan.path}/acts`, {
        bodyId: plan.owner.id,
        act: 'adopted',
        on: '2026-02-01',
        versionHash: version.hash,
        ...more,
      });

    expect((await act({ versionHash: 'f'.repeat(64) })).body).toMatchObject({
      status: 422,
      code: 'plan.version-hash-unknown',
    });
    expect((await act({ act: 'took-note', bodyId: lead.id })).status).toBe(201);
    expect((await plan.author.get(plan.path)).body).toMatchObject({ stage: 'drafting' });
    expect((await act({ number: 'Decree 7' })).status).toBe(201);
    expect((await act({ act: 'approved', bodyId: lead.id, on: '2026-03-01' })).status).toBe(201);

    const page = (await plan.author.get(plan.path)).body;
    expect(page).toMatchObject({ stage: 'adopted', adoptedOn: '2026-02-01', latestVersion: { hash: version.hash } });
    expect(page.acts.map(({ act: name }: { act: string }) => name)).toEqual(['took-note', 'adopted', 'approved']);
  });

  it('is adopted in the text that stands, not in one the draft has left', async () => {
    const { plan, action } = await givenLivePlan(ground);
    const version = await plan.freezes();
    await plan.changes([{ op: 'set', kind: 'action', id: action, 'title.en': 'Another' }]);
    const answer = await plan.author.post(`${plan.path}/acts`, {
      ...{ bodyId: plan.owner.id, act: 'adopted', on: '2026-02-01', versionHash: version.hash },
    });
    expect(answer.body).toMatchObject({ status: 422, code: 'plan.draft-differs-from-version' });
  });

  it('was owed an act from its submission on', async () => {
    const { plan } = await givenLivePlan(ground);
    const owed = async () => {
      const sql = `select kind, state, body_id as body from obligation where plan_id = $1`;
      return (await ground.sql.query(sql, [plan.id])).rows as object[];
    };
    await plan.moves('submit', 'Consulted outside the system');
    expect(await owed()).toEqual([{ kind: 'record-act', state: 'open', body: plan.owner.id }]);
    await plan.isAdopted();
    expect(await owed()).toEqual([{ kind: 'record-act', state: 'done', body: plan.owner.id }]);
    const early = { bodyId: plan.owner.id, act: 'endorsed', on: '2999-01-01', versionHash: 'f'.repeat(64) };
    expect((await plan.author.post(`${plan.path}/acts`, early)).body).toMatchObject({
      errors: { on: 'lies in the future' },
    });
  });

  it('changes only by amendment; steering goes on, with a reason', async () => {
    const { plan, action, lead } = await givenLivePlan(ground);
    await plan.isAdopted();

    const text = await plan.sends([{ op: 'set', kind: 'action', id: action, 'title.en': 'Another' }], {
      reason: 'Typo',
    });
    expect(text.body).toMatchObject({
      ...{ status: 422, code: 'plan.text-is-adopted', errors: { 'changes.0.title.en': 'is adopted text' } },
    });
    const support = adding.lead(action, lead, { role: 'support' });
    expect((await plan.sends([support])).body).toMatchObject({ status: 422, code: 'plan.steering-needs-reason' });
    expect((await plan.sends([support], { reason: 'Ministry joined' })).status).toBe(201);
  });

  it('keeps its codes: nobody else gets them', async () => {
    const { plan, action } = await givenLivePlan(ground);
    await plan.isAdopted();
    const reuse = adding.activity(action, 'Workshop', { code: 'P1' });
    expect((await plan.sends([reuse], { reason: 'Next year' })).body).toMatchObject({
      code: 'plan.code-is-registered',
    });
    expect((await plan.sends([{ ...reuse, code: 'P1.A1.1' }], { reason: 'Next year' })).status).toBe(201);
  });
});

describe('a frozen version', () => {
  it('stays as it was, hashed over its canonical text, while the draft goes on', async () => {
    const { plan, action } = await givenLivePlan(ground);
    const version = await plan.freezes();
    await plan.changes([{ op: 'set', kind: 'action', id: action, 'title.en': 'Later' }]);

    const frozen = (await plan.author.get(`${plan.path}/versions/1/document`)).body;
    expect(frozen.records.find(({ id }: { id: string }) => id === action)).toMatchObject({
      title: { en: 'Train teachers' },
    });
    const canonical = await plan.author.get(`${plan.path}/versions/1/canonical`);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical.text));
    expect(Buffer.from(digest).toString('hex')).toBe(version.hash);
  });

  it('is refused any change by the database itself', async () => {
    const { plan } = await givenLivePlan(ground);
    await plan.freezes();
    for (const table of ['plan_version', 'plan_change'])
      for (const sql of [
        `update ${table} set plan_id = plan_id where plan_id = $1`,
        `delete from ${table} where plan_id = $1`,
      ])
        await expect(ground.sql.query(sql, [plan.id])).rejects.toThrow('written once');
  });

  it('compares with another, with the draft, and with a moment', async () => {
    const { plan, action, pillar } = await givenLivePlan(ground);
    await plan.freezes();
    const before = new Date().toISOString();
    await plan.changes([{ op: 'set', kind: 'action', id: action, 'title.en': 'Later' }, adding.action(pillar, 'New')]);
    await plan.freezes('validated');
    const between = async (from: string, to: string) =>
      (await plan.author.get(`${plan.path}/versions/${from}/differences/${to}`)).body;

    expect(await between('1', '2')).toMatchObject({ added: 1, changed: 1, removed: 0 });
    expect(await between('2', 'current')).toMatchObject({ added: 0, changed: 0, records: [], changes: [] });
    expect(await between(before, 'current')).toMatchObject({ added: 1, changed: 1 });
    const backwards = await between('current', '1');
    await plan.changes(backwards.changes);
    expect(await between('1', 'current')).toMatchObject({ changes: [] });
  });

  it('is what an advisor reads, once the state has asked; the draft stays closed', async () => {
    const { plan, action } = await givenLivePlan(ground);
    const entity = await givenBody(ground, { name: 'UN entity', kind: 'un-entity' });
    const advisor = await givenPerson(ground, { role: 'advisor', body: entity });
    expect((await advisor.get(plan.path)).status).toBe(404);

    await plan.changes([{ op: 'set', kind: 'plan', id: plan.id, 'title.en': 'First title' }]);
    await plan.freezes('draft');
    await plan.freezes('review');
    await givenRelease(ground, { plan, what: 'review', toBody: entity });
    await plan.changes([
      { op: 'set', kind: 'plan', id: plan.id, 'title.en': 'Secret title' },
      { op: 'set', kind: 'action', id: action, 'title.en': 'Secret' },
    ]);

    expect((await advisor.get(plan.path)).body).toMatchObject({ title: { en: 'First title' } });
    expect((await advisor.get('/api/plans')).body).toMatchObject([{ title: { en: 'First title' }, actionCount: 1 }]);
    expect((await advisor.get(`${plan.path}/versions`)).body).toMatchObject([{ number: 2, kind: 'review' }]);
    expect((await advisor.get(`${plan.path}/versions/2/document`)).status).toBe(200);
    expect((await advisor.get(`${plan.path}/versions/1/document`)).status).toBe(404);
    expect((await advisor.get(`${plan.path}/versions/current/document`)).status).toBe(403);
    expect((await advisor.get(`${plan.path}/document`)).status).toBe(403);
    expect((await advisor.get(`${plan.path}/change-sets`)).status).toBe(403);
  });

  it('as adopted is what a region reads that got the text, without what is restricted', async () => {
    const { plan, action, pillar } = await givenLivePlan(ground);
    const region = await givenJurisdiction(ground, { kind: 'region' });
    const secretariat = await givenPerson(ground, { role: 'regional-secretariat', jurisdiction: region });
    const other = adding.action(pillar, 'Open');
    await plan.changes([other, { op: 'set', kind: 'action', id: action, sensitivity: 'restricted' }]);
    await givenRelease(ground, { plan, what: 'adopted-text', toJurisdiction: region });
    expect((await secretariat.get(plan.path)).status).toBe(404);
    const { number } = await plan.isAdopted();

    const frozen = await secretariat.get(`${plan.path}/versions/${String(number)}/document`);

    const ids = frozen.body.records.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining([plan.id, pillar, other.id]));
    expect(ids).not.toContain(action);
    expect((await secretariat.get(`${plan.path}/versions/${String(number)}/canonical`)).status).toBe(403);
  });
});

it('five thousand records are added, read and edited', async () => {
  const plan = await givenPlan(ground);
  const pillars = Array.from({ length: 10 }, (_, at) => adding.pillar(plan, `Pillar ${String(at)}`));
  const actions = Array.from({ length: 4990 }, (_, at) =>
    adding.action(pillars[at % 10]!, `Action ${String(at)}`, { code: `A${String(at)}` }),
  );

  await plan.changes([...pillars, ...actions]);
  const document = await plan.document();
  await plan.sends([{ op: 'set', kind: 'action', id: actions[7]!.id, 'title.en': 'Edited' }], { baseRevision: 2 });

  expect(document.records).toHaveLength(5001);
  expect((await plan.document()).records.find(({ id }) => id === actions[7]!.id)).toMatchObject({
    title: { en: 'Edited' },
  });
}, 60_000);

it('a grant on the plan itself reaches it', async () => {
  const plan = await givenPlan(ground);
  const reader = await givenPerson(ground);
  await givenGrant(ground, reader, { role: 'reader', plan });
  expect((await reader.get(`${plan.path}/document`)).status).toBe(200);
});
