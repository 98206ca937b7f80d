import { givenBody, givenPerson, givenRelease, type SignedPerson } from '../../../test/people.world.js';
import { givenReportedPlan, type ReportedPlan } from '../../../test/reporting.world.js';
import { openGround, statementsOf } from '../../../test/world.js';
import { ActorSource } from '../../platform/access/actor.source.js';
import { withContext } from '../../platform/context.js';
import { Database } from '../../platform/database/database.js';
import type {
  InitiativeFiguresView,
  InitiativePage,
  InitiativeView,
  LinkableRecordView,
  OfferedToLine,
  OverlapView,
} from './initiatives.dto.js';

const ground = openGround();

/** An association that reads the adopted text of two plans, and the two plans. */
const givenAssociation = async (...reported: readonly ReportedPlan[]) => {
  const body = await givenBody(ground, {
    name: 'Bridges Association',
    kind: 'civil-society',
    ...(reported[0] && { jurisdiction: reported[0].plan.jurisdiction }),
  });
  for (const { plan } of reported) await givenRelease(ground, { plan, what: 'adopted-text', toBody: body });
  return { body, person: await givenPerson(ground, { role: 'partner', body }) };
};
const enters = async (person: SignedPerson, bodyId: string, more: object = {}): Promise<InitiativePage> => {
  const answer = await person.post('/api/initiatives', { bodyId, title: { en: 'Youth theatre' }, ...more });
  expect({ status: answer.status, body: answer.body as object }).toMatchObject({ status: 201 });
  return answer.body as InitiativePage;
};
const links = (person: SignedPerson, { id }: { id: string }, planId: string, recordId: string) =>
  person.post(`/api/initiatives/${id}/links`, { planId, recordId });
const updates = (person: SignedPerson, { id }: { id: string }, more: object = {}) =>
  person.post(`/api/initiatives/${id}/updates`, {
    ...{ onDay: '2026-03-15', text: 'Twenty plays were shown.', state: 'running', ...more },
  });
const lists = async (person: SignedPerson, filter: object = {}): Promise<InitiativeView[]> => {
  const answer = await person.get(`/api/initiatives?filter=${encodeURIComponent(JSON.stringify(filter))}`);
  expect(answer.status).toBe(200);
  return answer.body as InitiativeView[];
};
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const figuresOf = async (person: SignedPerson, query = ''): Promise<InitiativeFiguresView> =>
  (await person.get(`/api/initiatives/figures${query}`).expect(200)).body as InitiativeFiguresView;

describe('an initiative', () => {
  it('is entered once by an association, linked to actions of two plans, and counted in each and once above', async () => {
    const [one, two] = [await givenReportedPlan(ground), await givenReportedPlan(ground)];
    const { body, person } = await givenAssociation(one, two);
    const entered = await enters(person, body.id, { reach: 400, places: ['North', ' North'] });
    expect(entered).toMatchObject({ places: ['North'], state: 'planned', bodyName: { en: 'Bridges Association' } });
    const linkable = (await person.get(`/api/plans/${one.plan.id}/linkable-records`)).body as LinkableRecordView[];
    expect(idsOf(linkable)).toEqual(expect.arrayContaining([one.actions.train, one.indicators.trained]));
    for (const [plan, record] of [
      [one.plan.id, one.actions.train],
      [one.plan.id, one.actions.patrol],
      [two.plan.id, two.actions.train],
    ] as const)
      await links(person, entered, plan, record).expect(201);
    const page = (await person.get(`/api/initiatives/${entered.id}`)).body as InitiativePage;
    expect(page.links).toHaveLength(3);
    for (const link of page.links) expect(link.title).toMatchObject({ en: expect.any(String) as string });

    expect(await figuresOf(one.coordinator, `?planId=${one.plan.id}`)).toMatchObject({
      total: { figure: { value: '1', rows: [entered.id] }, links: 2 },
      inSeveral: [
        {
          initiative: entered.id,
          actions: expect.arrayContaining([one.actions.train, one.actions.patrol]) as string[],
        },
      ],
      reach: '400',
    });
    expect((await figuresOf(two.coordinator)).total).toMatchObject({ figure: { value: '1' }, links: 1 });
    const above = await figuresOf(person);
    expect(above).toMatchObject({ total: { figure: { value: '1' }, links: 3 }, reach: '400' });
    expect(above.byPlan.map(({ group, figure }) => [group, figure.value]).sort()).toEqual(
      [
        [one.plan.id, '1'],
        [two.plan.id, '1'],
      ].sort(),
    );
  });

  it('is updated once a day; a correction says why and what it corrects stays', async () => {
    const reported = await givenReportedPlan(ground);
    const { body, person } = await givenAssociation(reported);
    const entered = await enters(person, body.id);
    const first = (await updates(person, entered).expect(201)).body as InitiativePage;
    expect(first).toMatchObject({ state: 'running', updatedOn: '2026-03-15' });
    expect((await updates(person, entered).expect(409)).body).toMatchObject({ code: 'initiative.updated-that-day' });
    const replacesId = first.updates[0]?.id;
    const bare = await updates(person, entered, { replacesId, text: 'Twelve.' }).expect(400);
    expect(bare.body).toMatchObject({ errors: { reason: 'is missing' } });
    const corrected = await updates(person, entered, {
      replacesId,
      text: 'Twelve plays.',
      reason: 'Miscounted',
    }).expect(201);
    expect((corrected.body as InitiativePage).updates).toMatchObject([
      { text: 'Twelve plays.', reason: 'Miscounted', replaced: [{ text: 'Twenty plays were shown.' }] },
    ]);
    await expect(ground.sql.query(`update initiative_update set text = 'Nothing'`)).rejects.toThrow();
  });

  it('is changed on the version read, keeps what stood before, and is archived with a reason', async () => {
    const reported = await givenReportedPlan(ground);
    const { body, person } = await givenAssociation(reported);
    const entered = await enters(person, body.id);
    await links(person, entered, reported.plan.id, reported.actions.train).expect(201);
    const path = `/api/initiatives/${entered.id}`;
    await person.patch(path, { theme: 'youth' }).expect(428);
    await person.patch(path, { fromOn: '2026-05-01', toOn: '2026-04-01' }).set('If-Match', '"1"').expect(422);
    expect((await person.patch(path, { money: '10.50' }).set('If-Match', '"1"').expect(400)).body).toMatchObject({
      errors: { currency: 'is missing' },
    });
    const changed = await person
      .patch(path, { theme: 'youth', money: '10.5', currency: 'EUR' })
      .set('If-Match', '"1"')
      .expect(200);
    expect(changed.body).toMatchObject({
      money: '10.50',
      edits: [{ before: { theme: null }, after: { theme: 'youth' } }],
    });
    await person.patch(path, { theme: 'gender' }).set('If-Match', '"1"').expect(412);
    await person.post(`${path}/archive`, {}).expect(400);
    await person.post(`${path}/archive`, { reason: 'Entered twice' }).expect(201);
    expect((await figuresOf(reported.coordinator)).total.figure.value).toBe('0');
    expect(await lists(person, { isArchived: 'false' })).toEqual([]);
    expect((await updates(person, entered)).body).toMatchObject({ code: 'initiative.archived' });
    await person.del(`${path}/archive`).expect(200);
    expect((await figuresOf(reported.coordinator)).total.figure.value).toBe('1');
  });

  it('is linked only to actions one may read, by the body that does it', async () => {
    const [one, other] = [await givenReportedPlan(ground), await givenReportedPlan(ground)];
    const { body, person } = await givenAssociation(one);
    const entered = await enters(person, body.id);
    expect((await links(person, entered, other.plan.id, other.actions.train)).status).toBe(404);
    expect((await links(person, entered, one.plan.id, other.actions.train)).body).toMatchObject({
      code: 'initiative.not-linkable',
    });
    await links(person, entered, one.plan.id, one.actions.train).expect(201);
    await one.education.reporter.post('/api/initiatives', { bodyId: body.id, title: { en: 'Not mine' } }).expect(403);
    expect((await updates(one.education.reporter, entered)).status).toBe(403);
    expect((await person.del(`/api/initiatives/${entered.id}/links/${one.actions.train}`)).body).toMatchObject({
      links: [],
    });
  });
});

describe('who sees an initiative', () => {
  it('its body and the readers of its plans; a restricted one its body and the coordinator', async () => {
    const [one, other] = [await givenReportedPlan(ground), await givenReportedPlan(ground)];
    const { body, person } = await givenAssociation(one);
    const [open, secret] = [
      await enters(person, body.id),
      await enters(person, body.id, { sensitivity: 'restricted' }),
    ];
    for (const entered of [open, secret]) await links(person, entered, one.plan.id, one.actions.train).expect(201);
    const seen = async (who: SignedPerson) => new Set(idsOf(await lists(who)));
    const both = new Set([open.id, secret.id]);
    expect(await seen(person)).toEqual(both);
    expect(await seen(one.coordinator)).toEqual(both);
    expect(await seen(one.education.reporter)).toEqual(new Set([open.id]));
    expect(await seen(one.plan.author)).toEqual(new Set([open.id]));
    expect(await seen(other.coordinator)).toEqual(new Set());
    await other.coordinator.get(`/api/initiatives/${open.id}`).expect(404);
    await one.education.reporter.get(`/api/initiatives/${secret.id}`).expect(404);
    for (const who of [person, one.coordinator, one.education.reporter, other.coordinator])
      expect((await figuresOf(who)).total.figure.rows).toEqual([...(await seen(who))].sort());
    const actor = await ground.app.get(ActorSource).find({ token: other.coordinator.token });
    const through = await withContext({ requestId: 'walk', role: 'app', actor: actor!.actor }, () =>
      ground.app.get(Database).read(() => ground.app.get(Database).query('select from initiative')),
    );
    expect(through).toEqual([]);
  });

  it('the bodies that support it, whatever they read else; not the plans it counts for, and not to change it', async () => {
    const reported = await givenReportedPlan(ground);
    const { body, person } = await givenAssociation(reported);
    const friends = await givenBody(ground, { name: 'Friends of the theatre', kind: 'civil-society' });
    const friend = await givenPerson(ground, { role: 'partner', body: friends });
    const entered = await enters(person, body.id, { partnerIds: [friends.id] });
    const quiet = await enters(person, body.id, { partnerIds: [friends.id], sensitivity: 'restricted' });
    const alone = await enters(person, body.id);
    await links(person, entered, reported.plan.id, reported.actions.train).expect(201);
    await updates(person, entered).expect(201);
    expect(idsOf(await lists(friend)).sort()).toEqual([entered.id, quiet.id].sort());
    const page = (await friend.get(`/api/initiatives/${entered.id}`).expect(200)).body as InitiativePage;
    expect(page).toMatchObject({ links: [], updates: [{ text: 'Twenty plays were shown.' }] });
    await friend.get(`/api/initiatives/${alone.id}`).expect(404);
    const changing = friend
      .patch(`/api/initiatives/${entered.id}`, { reach: 3 })
      .set('If-Match', `"${String(page.version)}"`);
    expect((await changing).status).toBe(403);
    await updates(friend, entered).expect(403);
    const found = await friend.get('/api/search?q=theatre&source=initiative').expect(200);
    expect((found.body as { total: number }).total).toBe(2);
    const kept = (await person.get(`/api/initiatives/${entered.id}`).expect(200)).body as InitiativePage;
    const left = await person
      .patch(`/api/initiatives/${entered.id}`, { partnerIds: [] })
      .set('If-Match', `"${String(kept.version)}"`);
    expect(left.status).toBe(200);
    expect(idsOf(await lists(friend))).toEqual([quiet.id]);
  });

  it('not by a link to a restricted action, for those from outside of the plan', async () => {
    const one = await givenReportedPlan(ground, {
      also: ({ plan }) => [
        {
          op: 'add',
          kind: 'action',
          id: '7d1d9c62-1111-4111-8111-111111111111',
          parent: plan,
          'title.en': 'Hidden',
          startsOn: '2026-01-01',
          sensitivity: 'restricted',
        },
      ],
    });
    const { body, person } = await givenAssociation(one);
    const outsider = await givenAssociation(one);
    const entered = await enters(one.education.reporter, one.education.body.id);
    await links(one.education.reporter, entered, one.plan.id, '7d1d9c62-1111-4111-8111-111111111111').expect(201);
    expect(await lists(outsider.person)).toEqual([]);
    expect(
      (await links(person, await enters(person, body.id), one.plan.id, '7d1d9c62-1111-4111-8111-111111111111')).status,
    ).toBe(400);
  });

  it('is asked in five statements, however many there are', async () => {
    const one = await givenReportedPlan(ground);
    const { body, person } = await givenAssociation(one);
    const entered = await enters(person, body.id);
    for (const title of ['Second', 'Third']) await enters(person, body.id, { title: { en: title } });
    await links(person, entered, one.plan.id, one.actions.train);
    await updates(person, entered, { values: [] });
    for (const path of [
      '/api/initiatives',
      `/api/initiatives/${entered.id}`,
      '/api/initiatives/overlaps',
      '/api/initiatives/figures',
    ])
      expect((await statementsOf(() => person.get(path))).length).toBeLessThanOrEqual(5);
    expect((await statementsOf(() => one.coordinator.get('/api/initiatives'))).length).toBeLessThanOrEqual(4);
  });
});

describe('a report takes initiatives over', () => {
  const offeredTo = async (reporter: SignedPerson, report: { id: string }) =>
    (await reporter.get(`/api/reports/${report.id}/initiatives`).expect(200)).body as OfferedToLine[];

  it('with what was said in the period of its round; the value counts, and where else it was taken is told', async () => {
    const one = await givenReportedPlan(ground);
    const { education, interior, actions, indicators, coordinator } = one;
    const { body, person } = await givenAssociation(one);
    const entered = await enters(education.reporter, education.body.id);
    await links(education.reporter, entered, one.plan.id, actions.train).expect(201);
    await links(education.reporter, entered, one.plan.id, actions.patrol).expect(201);
    await updates(education.reporter, entered, { onDay: '2025-11-01', text: 'Prepared.' }).expect(201);
    const values = [{ indicator: indicators.trained, value: '40' }];
    const evidence = [{ title: 'Programme', url: 'https://example.org/programme' }];
    await updates(education.reporter, entered, { values, evidence }).expect(201);
    await updates(education.reporter, entered, { onDay: '2026-09-01', text: 'After the period.' }).expect(201);
    const round = await one.opens();
    const report = await one.report(education.reporter, round, education.body);
    const offered = (await offeredTo(education.reporter, report)).find(({ action }) => action === actions.train);
    expect(offered?.initiatives).toMatchObject([
      {
        ...{ id: entered.id, isElsewhere: true, takenElsewhere: [], before: { text: 'Prepared.' } },
        updates: [
          { text: 'Twenty plays were shown.', values: [{ indicator: indicators.trained, value: '40' }], evidence },
        ],
      },
    ]);
    const takenFrom = [String(offered?.initiatives[0]?.updates[0]?.id)];
    const line = {
      action: actions.train,
      judgement: 'on-track',
      narrative: 'Youth theatre: Twenty plays were shown.',
      values,
      evidence,
      takenFrom,
    };
    const written = await one.writes(education.reporter, report, [line]);
    expect(
      (written.body as { lines: object[] }).lines.find((l) => (l as { action: string }).action === actions.train),
    ).toMatchObject({ takenFrom });
    expect(
      (await one.writes(education.reporter, report, [{ action: actions.train, takenFrom: [entered.id] }])).body,
    ).toMatchObject({
      code: 'initiative.update-not-of-action',
    });
    const others = await one.report(interior.reporter, round, interior.body);
    const quiet = (await offeredTo(interior.reporter, others)).find(({ action }) => action === actions.patrol);
    expect(quiet?.initiatives[0]?.takenElsewhere).toEqual([]);
    await one.writes(education.reporter, report, [{ action: actions.patrol, judgement: 'on-track' }]);
    await education.reporter.post(`/api/reports/${report.id}/submission`).expect(201);
    const page = (await coordinator.get(`/api/initiatives/${entered.id}`)).body as InitiativePage;
    expect(page.taken).toMatchObject([{ reportId: report.id, actionId: actions.train, updateIds: takenFrom }]);
    await person.get(`/api/initiatives/${entered.id}`).expect(200);
    expect(body.id).not.toBe(education.body.id);
    await interior.reporter.get(`/api/reports/${report.id}/initiatives`).expect(200, []);
  });

  it('with its evidence: a file is kept for the report, and read by who reads the initiative', async () => {
    const one = await givenReportedPlan(ground);
    const { body, person } = await givenAssociation(one);
    const entered = await enters(person, body.id);
    await links(person, entered, one.plan.id, one.actions.train).expect(201);
    const upload = await person
      .post('/api/files')
      .field('bodyId', body.id)
      .attach('file', Buffer.from('%PDF-1.4 programme'), 'programme.pdf')
      .expect(201);
    const fileId = (upload.body as { id: string }).id;
    await updates(person, entered, { evidence: [{ title: 'Programme', fileId }] }).expect(201);
    const stranger = await updates(person, entered, {
      onDay: '2026-03-16',
      evidence: [{ title: 'x', fileId: entered.id }],
    });
    expect(stranger.body).toMatchObject({ code: 'report.evidence-file-unknown' });
    const path = `/api/initiatives/${entered.id}/files/${fileId}`;
    await one.education.reporter.get(path).expect(200);
    await one.education.reporter.get(`/api/files/${fileId}`).expect(404);
    const other = await givenReportedPlan(ground);
    await other.education.reporter.get(path).expect(404);
    const report = await one.report(one.education.reporter, await one.opens(), one.education.body);
    const written = await one.writes(one.education.reporter, report, [
      { action: one.actions.train, evidence: [{ title: 'Programme', fileId }] },
    ]);
    const line = (written.body as { lines: { action: string; evidence: { fileId: string }[] }[] }).lines.find(
      ({ action }) => action === one.actions.train,
    );
    const copy = String(line?.evidence[0]?.fileId);
    expect(copy).not.toBe(fileId);
    await one.coordinator.get(`/api/files/${copy}`).expect(200);
    const foreign = await other.report(other.education.reporter, await other.opens(), other.education.body);
    const refused = await other.writes(other.education.reporter, foreign, [
      { action: other.actions.train, evidence: [{ title: 'Programme', fileId }] },
    ]);
    expect(refused.body).toMatchObject({ code: 'report.evidence-file-unknown' });
  });

  it('only with numbers its indicators ask for', async () => {
    const one = await givenReportedPlan(ground);
    const entered = await enters(one.education.reporter, one.education.body.id);
    const stranger = await updates(one.education.reporter, entered, {
      values: [{ indicator: one.indicators.trained, value: '1' }],
    });
    expect(stranger.body).toMatchObject({ errors: { 'values.0.indicator': 'is unknown' } });
    await links(one.education.reporter, entered, one.plan.id, one.indicators.share).expect(201);
    const wrong = await updates(one.education.reporter, entered, {
      values: [{ indicator: one.indicators.share, numerator: '3' }],
    });
    expect(wrong.status).toBe(400);
    const right = await updates(one.education.reporter, entered, {
      values: [{ indicator: one.indicators.share, numerator: '3', denominator: '4' }],
    }).expect(201);
    expect((right.body as InitiativePage).updates[0]?.values).toMatchObject([
      { value: '75', numerator: '3', denominator: '4' },
    ]);
  });
});

describe('overlaps', () => {
  it('are found between bodies, with their reasons and whom to write to', async () => {
    const one = await givenReportedPlan(ground);
    const { body, person } = await givenAssociation(one);
    const same = {
      places: ['North'],
      targetGroups: ['Young people'],
      theme: 'youth',
      fromOn: '2026-01-01',
      toOn: '2026-12-31',
    };
    const [mine, own] = [await enters(person, body.id, same), await enters(person, body.id, same)];
    const theirs = await enters(one.education.reporter, one.education.body.id, {
      ...same,
      places: ['north', 'South'],
      theme: null,
    });
    for (const entered of [mine, own]) await links(person, entered, one.plan.id, one.actions.train).expect(201);
    await links(one.education.reporter, theirs, one.plan.id, one.actions.train).expect(201);
    const found = (await one.coordinator.get(`/api/initiatives/overlaps?planId=${one.plan.id}&place=NORTH`))
      .body as OverlapView[];
    expect(found).toHaveLength(2);
    for (const { degree, reasons } of found) {
      expect(degree).toBe('much');
      expect(reasons.map(({ kind }) => kind)).toEqual(['place', 'group', 'period']);
    }
    expect((await one.coordinator.get('/api/initiatives/overlaps?place=South')).body).toEqual([]);
    expect((await one.coordinator.get('/api/initiatives/overlaps?planId=7')).status).toBe(400);
  });
});
