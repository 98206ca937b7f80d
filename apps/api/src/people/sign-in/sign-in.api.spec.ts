import { givenBody, givenGrant, givenJurisdiction, givenPerson, givenPost } from '../../../test/people.world.js';
import { Ground, openGround, statementsOf } from '../../../test/world.js';
import { SamplePeopleCommands } from '../sample-people.commands.js';
import { samplePassword } from './sample-password.js';
import { fits, hashOfNobody, hashOfPassword, hashOfToken } from './secrets.js';

const ground = openGround();
const password = 'correct horse battery';

const givenAccount = async (role: 'reader' | 'administrator' = 'reader') => {
  const jurisdiction = await givenJurisdiction(ground);
  const person = await givenPerson(ground, { role, jurisdiction });
  await ground.sql.query('insert into password (person_id, hash) values ($1, $2)', [
    person.id,
    await hashOfPassword(password),
  ]);
  return person;
};
const signIn = (email: string, secret = password) =>
  ground.request().post('/api/session').send({ email, password: secret });
const cookieOf = (answer: { headers: Record<string, unknown> }) =>
  String((answer.headers['set-cookie'] as string[])[0]);

describe('signing in', () => {
  it('opens a session that says who one is and what one may', async () => {
    const person = await givenAccount();
    const answer = await signIn(person.email.toUpperCase()).expect(201);
    expect(answer.body).toMatchObject({
      person: { id: person.id, email: person.email },
      grants: [{ role: 'reader' }],
      bodies: [],
    });
    expect(cookieOf(answer)).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=604800$/);
    const [cookie] = cookieOf(answer).split(';');
    const again = await ground.request().get('/api/session').set('Cookie', String(cookie)).expect(200);
    expect(again.body).toEqual(answer.body);
  });

  it('keeps only the hash of the token, and of the password', async () => {
    const person = await givenAccount();
    const token = /session=([\w-]+)/.exec(cookieOf(await signIn(person.email)))?.[1] ?? '';
    const { rows } = await ground.sql.query('select token_hash from session where person_id = $1', [person.id]);
    expect(rows.map(({ token_hash }) => token_hash)).toContain(hashOfToken(token));
    expect(JSON.stringify(rows)).not.toContain(token);
    const stored = await ground.sql.query('select hash from password where person_id = $1', [person.id]);
    expect(stored.rows[0].hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('answers a wrong password, an unknown address and a closed account in the same words', async () => {
    const [person, closed] = [await givenAccount(), await givenAccount()];
    await ground.sql.query('update person set is_active = false where id = $1', [closed.id]);
    const answers = [
      await signIn(person.email, 'something else'),
      await signIn('nobody@example.org'),
      await signIn(closed.email),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect({ ...body, requestId: '' }).toEqual({ ...answers[0]!.body, requestId: '' });
    }
    expect(answers[0]!.body.code).toBe('session.refused');
  });

  it('costs as much whether or not there is such a person: one hash of the same price is compared', async () => {
    const price = (hash: string) => /^(\$argon2id\$v=\d+\$[^$]+)\$/.exec(hash)?.[1];
    expect(price(await hashOfNobody)).toBeDefined();
    expect(price(await hashOfNobody)).toBe(price(await hashOfPassword('a password of somebody')));
    expect(await fits('a password of somebody', undefined)).toBe(false);
  });

  it('is refused after ten tries with one address, and only that one', async () => {
    const [person, other] = [await givenAccount(), await givenAccount()];
    for (let i = 0; i < 10; i += 1) await signIn(person.email, 'something else').expect(401);
    const refused = await signIn(person.email).expect(429);
    expect(refused.body).toMatchObject({ code: 'request.too-many-tries' });
    expect(refused.headers['retry-after']).toBeDefined();
    await signIn(other.email).expect(201);
  });

  it('counts from the start again after a success', async () => {
    const person = await givenAccount();
    for (let i = 0; i < 9; i += 1) await signIn(person.email, 'something else');
    await signIn(person.email).expect(201);
    await signIn(person.email, 'something else').expect(401);
  });

  it('costs one statement for everything the guard knows of a person', async () => {
    const jurisdiction = await givenJurisdiction(ground);
    const person = await givenPerson(ground, { role: 'focal-point', jurisdiction });
    await givenGrant(ground, person, { role: 'drafter', body: await givenBody(ground, { jurisdiction }) });
    const statements = await statementsOf(() => person.get('/api/health/live').expect(200));
    expect(statements).toHaveLength(1);
  });

  it('does not come from a page of another site', async () => {
    const person = await givenAccount();
    await signIn(person.email).set('Sec-Fetch-Site', 'cross-site').expect(403);
    await signIn(person.email).set('Sec-Fetch-Site', 'same-origin').expect(201);
  });
});

describe('one’s own password', () => {
  it('is changed by who knows it, and ends every other session', async () => {
    const person = await givenAccount();
    const [elsewhere] = cookieOf(await signIn(person.email).expect(201)).split(';');
    const next = 'a sentence is easier to keep';
    const refused = await person.post('/api/people/me/password', { current: 'a guess', password: next }).expect(422);
    expect(refused.body).toMatchObject({ code: 'password.wrong', errors: { current: 'is not the present password' } });
    await person.post('/api/people/me/password', { current: password, password: 'short' }).expect(400);
    await person.post('/api/people/me/password', { current: password, password: next }).expect(204);
    await person.get('/api/session').expect(200);
    await ground.request().get('/api/session').set('Cookie', String(elsewhere)).expect(401);
    await signIn(person.email).expect(401);
    await signIn(person.email, next).expect(201);
  });

  it('is guessed ten times at most, and stays where the person is a sample', async () => {
    const [person, sample] = [await givenAccount(), await givenAccount()];
    const guess = { current: 'a guess', password: 'a sentence is easier to keep' };
    for (let i = 0; i < 10; i += 1) await person.post('/api/people/me/password', guess).expect(422);
    await person.post('/api/people/me/password', { ...guess, current: password }).expect(429);
    await ground.sql.query('update person set is_sample = true where id = $1', [sample.id]);
    const kept = await sample.post('/api/people/me/password', { ...guess, current: password }).expect(422);
    expect(kept.body.code).toBe('password.of-a-sample');
    await ground.sql.query('update person set is_sample = false where id = $1', [sample.id]);
  });
});

describe('a session', () => {
  it('ends at once', async () => {
    const person = await givenPerson(ground, { role: 'administrator' });
    await person.get('/api/session').expect(200);
    const out = await person.del('/api/session').expect(204);
    expect(cookieOf(out)).toContain('Max-Age=0');
    await person.get('/api/session').expect(401);
    await person.get('/api/people').expect(401);
  });

  it('ends with the account and with its time', async () => {
    const [closed, late] = [await givenPerson(ground), await givenPerson(ground)];
    await ground.sql.query('update person set is_active = false where id = $1', [closed.id]);
    await ground.sql.query(`update session set expires_at = now() where person_id = $1`, [late.id]);
    await closed.get('/api/session').expect(401);
    await late.get('/api/session').expect(401);
  });

  it('opened on one process is known by another, and closed on one is closed on both', async () => {
    const second = new Ground();
    await second.join(ground.databaseUrl);
    try {
      const person = await givenPerson(ground, { role: 'administrator' });
      const cookie = `session=${person.token}`;
      await second.request().get('/api/session').set('Cookie', cookie).expect(200);
      await second.request().delete('/api/session').set('Cookie', cookie).expect(204);
      await person.get('/api/session').expect(401);
    } finally {
      await second.leave();
    }
  });

  it('carries the grants in force on this day only, and the bodies of grants and posts', async () => {
    const jurisdiction = await givenJurisdiction(ground, { timeZone: 'Pacific/Kiritimati' });
    const [granted, posted] = [await givenBody(ground, { jurisdiction }), await givenBody(ground, { jurisdiction })];
    const person = await givenPerson(ground, { role: 'reporter', body: granted });
    await givenPost(ground, { body: posted, holder: person });
    await ground.sql.query(
      `insert into access_grant (person_id, role, from_on, to_on) values ($1, 'administrator', '2020-01-01', '2020-12-31')`,
      [person.id],
    );
    const { body } = await person.get('/api/session').expect(200);
    expect(body.grants).toMatchObject([{ role: 'reporter', bodyId: granted.id }]);
    expect([...body.bodies].sort()).toEqual([granted.id, posted.id].sort());
  });

  it('is a bearer token for programs', async () => {
    const person = await givenPerson(ground);
    await ground.request().get('/api/session').set('Authorization', `Bearer ${person.token}`).expect(200);
  });
});

describe('a forgotten password', () => {
  const linkOf = async (email: string) => {
    const { rows } = await ground.sql.query(
      `select text from mail where to_email = $1 order by created_at desc limit 1`,
      [email],
    );
    return /token=([\w-]+)/.exec(String(rows[0]?.text))?.[1];
  };

  it('is replaced by a link that works once, and every session ends', async () => {
    const person = await givenAccount();
    await ground.request().post('/api/password-resets').send({ email: person.email }).expect(202);
    const token = await linkOf(person.email);
    const completion = { token, password: 'a wholly new password' };
    await ground
      .request()
      .post('/api/password-resets/completion')
      .send({ ...completion, password: 'short' })
      .expect(400);
    await ground.request().post('/api/password-resets/completion').send(completion).expect(204);
    const again = await ground.request().post('/api/password-resets/completion').send(completion).expect(422);
    expect(again.body.code).toBe('link.not-valid');
    await person.get('/api/session').expect(401);
    await signIn(person.email).expect(401);
    await signIn(person.email, completion.password).expect(201);
  });

  it('is asked for with the same answer by people who are not here', async () => {
    const answer = await ground
      .request()
      .post('/api/password-resets')
      .send({ email: 'nobody@example.org' })
      .expect(202);
    expect(answer.text).toBe('');
    expect(await linkOf('nobody@example.org')).toBeUndefined();
  });

  it('waits two hours for the link', async () => {
    const person = await givenAccount();
    await ground.request().post('/api/password-resets').send({ email: person.email }).expect(202);
    await ground.sql.query(`update password_reset set expires_at = now() where person_id = $1`, [person.id]);
    const completion = { token: await linkOf(person.email), password: 'a wholly new password' };
    await ground.request().post('/api/password-resets/completion').send(completion).expect(422);
  });
});

describe('sample people', () => {
  const givenSample = async (jurisdiction: { id: string }) => {
    const own = new Ground();
    await own.join(ground.databaseUrl, { DATABASE_URL: '' });
    await own.app.get(SamplePeopleCommands).add({
      ...{ name: 'Sample Drafter', email: 'drafter@sampleland.example', language: 'en' },
      grants: [{ role: 'drafter', jurisdictionId: jurisdiction.id }],
    });
    return own;
  };

  it('are shown to look around as on a machine of one’s own, and nowhere else', async () => {
    await ground.request().get('/api/sample-people').expect(404);
    const own = await givenSample(await givenJurisdiction(ground, { name: 'Sampleland' }));
    try {
      const { body } = await own.request().get('/api/sample-people').expect(200);
      const sample = {
        name: 'Sample Drafter',
        email: 'drafter@sampleland.example',
        role: 'drafter',
        scope: 'Sampleland',
      };
      expect(body).toEqual([{ ...sample, password: samplePassword }]);
      await own.request().post('/api/session').send({ email: sample.email, password: samplePassword }).expect(201);
    } finally {
      await own.leave();
    }
    await ground.request().get('/api/sample-people').expect(404);
  });
});
