import { givenBody, givenJurisdiction, givenPerson, givenPlanRow } from '../../test/people.world.js';
import { openGround } from '../../test/world.js';

const ground = openGround();
const list = (filter: object) => `/api/history?filter=${encodeURIComponent(JSON.stringify(filter))}`;

const givenEvent = async (event: { plan?: string; jurisdiction?: string; subject: string }) => {
  await ground.sql.query(
    `insert into event (type, plan_id, jurisdiction_id, subject_kind, subject_id, facts) values ('plan.moved', $1, $2, 'plan', $3, $4)`,
    [event.plan ?? null, event.jurisdiction ?? null, event.subject, JSON.stringify({ to: 'review' })],
  );
};

describe('history', () => {
  it('says what happened to a record, by whom and in which request', async () => {
    const [administrator, auditor] = [
      await givenPerson(ground, { role: 'administrator' }),
      await givenPerson(ground, { role: 'auditor' }),
    ];
    const added = await administrator
      .post('/api/bodies', { name: { en: 'Noted' }, kind: 'other' })
      .set('X-Request-Id', 'request-1');
    const id = String(added.body.id);
    await administrator.patch(`/api/bodies/${id}`, { acronym: 'N' }).set('If-Match', '"1"').expect(200);
    const { body } = await auditor.get(list({ subject: id })).expect(200);
    expect(body).toMatchObject([
      { type: 'body.changed', facts: { before: { acronym: null }, after: { acronym: 'N' } } },
      {
        type: 'body.added',
        personId: administrator.id,
        personName: administrator.name,
        bodyId: id,
        requestId: 'request-1',
      },
    ]);
    expect((await auditor.get(list({ subject: id, type: 'body.added' }))).body).toHaveLength(1);
    expect((await auditor.get(list({ person: administrator.id, subject: id }))).body).toHaveLength(2);
  });

  it('of a plan is read within its scope, and by an auditor without the words', async () => {
    const [jurisdiction, foreign] = [await givenJurisdiction(ground), await givenJurisdiction(ground)];
    const plan = await givenPlanRow(ground, { jurisdiction, owner: await givenBody(ground, { jurisdiction }) });
    await givenEvent({ plan: plan.id, subject: plan.id });
    const seenBy = async (given: Parameters<typeof givenPerson>[1]) =>
      (await (await givenPerson(ground, given)).get(list({ plan: plan.id })).expect(200)).body as unknown[];
    expect(await seenBy({ role: 'focal-point', jurisdiction })).toMatchObject([
      { type: 'plan.moved', facts: { to: 'review' } },
    ]);
    expect(await seenBy({ role: 'drafter', plan })).toHaveLength(1);
    expect(await seenBy({ role: 'focal-point', jurisdiction: foreign })).toEqual([]);
    expect(await seenBy({ role: 'auditor' })).toMatchObject([{ type: 'plan.moved', facts: null }]);
    expect(await seenBy({ role: 'auditor', jurisdiction })).toMatchObject([{ type: 'plan.moved', facts: null }]);
  });

  it('names no plan on the home of an auditor who may not read it', async () => {
    const jurisdiction = await givenJurisdiction(ground);
    const plan = await givenPlanRow(ground, { jurisdiction, owner: await givenBody(ground, { jurisdiction }) });
    await givenEvent({ plan: plan.id, subject: plan.id });
    const homeOf = async (role: 'auditor' | 'focal-point') =>
      (await (await givenPerson(ground, { role, jurisdiction })).get('/api/home').expect(200)).body
        .changes as unknown[];
    expect(await homeOf('focal-point')).toMatchObject([{ planId: plan.id }]);
    expect(await homeOf('auditor')).toEqual([]);
  });

  it('is no reading for readers', async () => {
    const jurisdiction = await givenJurisdiction(ground);
    await (await givenPerson(ground, { role: 'reader', jurisdiction })).get('/api/history').expect(403);
    await (await givenPerson(ground, { role: 'administrator' })).get('/api/history').expect(403);
  });

  it('cannot be rewritten, whoever asks the database', async () => {
    await givenEvent({ subject: '11111111-1111-4111-8111-111111111111' });
    await expect(ground.sql.query(`update event set type = 'nothing'`)).rejects.toThrow('written once');
    await expect(ground.sql.query('delete from event')).rejects.toThrow('written once');
    await expect(ground.sql.query('truncate event')).rejects.toThrow('written once');
  });

  it('nor is any other table written once emptied, but by a sample that began in an empty database', async () => {
    const { rows } = await ground.sql.query<{ name: string; guarded: boolean }>(
      `select tgrelid::regclass::text as name,
         exists (select from pg_trigger g where g.tgrelid = t.tgrelid and g.tgname like '%_is_never_emptied') as guarded
       from pg_trigger t where tgname like '%_is_written_once' order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['event', 'plan_act', 'plan_change', 'plan_version', 'registered_code']),
    );
    expect(rows.filter(({ guarded }) => !guarded)).toEqual([]);
    for (const { name } of rows)
      await expect(ground.sql.query(`truncate ${name} cascade`)).rejects.toThrow('written once');
    await expect(ground.sql.query('insert into sample_beginning default values')).rejects.toThrow('empty database');
  });
});
