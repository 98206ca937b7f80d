import { givenPerson } from '../../../test/people.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();
const named = async (name: string) =>
  (await ground.sql.query(`select count(*)::int as many from body where name->>'en' = $1`, [name])).rows[0]
    .many as number;
const draft = (name: string) => ({ name: { en: name }, kind: 'other' });

describe('a POST with an Idempotency-Key', () => {
  it('happens once and answers the same again', async () => {
    const administrator = await givenPerson(ground, { role: 'administrator' });
    const send = () => administrator.post('/api/bodies', draft('Once')).set('Idempotency-Key', 'key-1');
    const [first, second] = [await send().expect(201), await send().expect(201)];
    expect(second.body).toEqual(first.body);
    expect(second.headers['etag']).toBe(first.headers['etag']);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(await named('Once')).toBe(1);
  });

  it('is another thing with another body, and refused', async () => {
    const administrator = await givenPerson(ground, { role: 'administrator' });
    await administrator.post('/api/bodies', draft('Twice')).set('Idempotency-Key', 'key-2').expect(201);
    const answer = await administrator.post('/api/bodies', draft('Thrice')).set('Idempotency-Key', 'key-2').expect(422);
    expect(answer.body.code).toBe('request.key-reused');
    expect(await named('Thrice')).toBe(0);
  });

  it('belongs to one person', async () => {
    const [one, other] = [
      await givenPerson(ground, { role: 'administrator' }),
      await givenPerson(ground, { role: 'administrator' }),
    ];
    for (const person of [one, other])
      await person.post('/api/bodies', draft('Both')).set('Idempotency-Key', 'key-3').expect(201);
    expect(await named('Both')).toBe(2);
  });

  it('that was refused may be sent again', async () => {
    const administrator = await givenPerson(ground, { role: 'administrator' });
    const send = () =>
      administrator
        .post('/api/jurisdictions', { code: 'IDEM', name: { en: 'I' }, kind: 'country' })
        .set('Idempotency-Key', 'key-4');
    await ground.sql.query(`insert into jurisdiction (code, name, kind) values ('IDEM', '{"en":"Taken"}', 'country')`);
    await send().expect(409);
    await ground.sql.query(`delete from jurisdiction where code = 'IDEM'`);
    await send().expect(201);
  });

  it('while the first still runs is told so', async () => {
    const administrator = await givenPerson(ground, { role: 'administrator' });
    await ground.sql.query('begin');
    await ground.sql.query('select pg_advisory_xact_lock(hashtextextended($1, 7263516))', [
      `${administrator.id} key-5`,
    ]);
    const answer = await administrator
      .post('/api/bodies', draft('Running'))
      .set('Idempotency-Key', 'key-5')
      .expect(409);
    expect(answer.body.code).toBe('request.still-running');
    await ground.sql.query('rollback');
    await administrator.post('/api/bodies', draft('Running')).set('Idempotency-Key', 'key-5').expect(201);
  });

  it('sent twice at once happens once', async () => {
    const administrator = await givenPerson(ground, { role: 'administrator' });
    const send = () =>
      administrator
        .post('/api/bodies', draft('Race'))
        .set('Idempotency-Key', 'key-6')
        .then(({ status }) => status);
    const statuses = await Promise.all([send(), send(), send()]);
    expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([]);
    expect(await named('Race')).toBe(1);
  });
});
