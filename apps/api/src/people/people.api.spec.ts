import {
  givenBody,
  givenGrant,
  givenJurisdiction,
  givenPerson,
  givenPlanRow,
  givenPost,
} from '../../test/people.world.js';
import { openGround } from '../../test/world.js';
import { PeopleCommands } from './people.commands.js';

const ground = openGround();
const list = (resource: string, filter: object) =>
  `/api/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
const tokenOf = (link: unknown) => /token=([\w-]+)/.exec(String(link))?.[1];
const accept = (token: string | undefined, more: object = {}) =>
  ground
    .request()
    .post('/api/invitations/acceptance')
    .send({ token, password: 'a wholly new password', ...more });

describe('the first administrator', () => {
  it('comes in by a link that is made while there is none, works once, and says who it is', async () => {
    const people = ground.app.get(PeopleCommands);
    const older = await people.firstAdministratorLink();
    expect(await people.firstAdministratorLink()).toBeUndefined();
    await ground.sql.query(`update invitation set created_at = created_at - interval '1 hour'`);
    const link = await people.firstAdministratorLink();
    expect(link).toMatch(/^http:\/\/localhost:3000\/invitation\?token=/);
    await accept(tokenOf(older)).expect(422);
    await accept(tokenOf(link), { name: 'First', email: 'First@Example.org' }).expect(204);
    await accept(tokenOf(link)).expect(422);
    const session = await ground
      .request()
      .post('/api/session')
      .send({ email: 'first@example.org', password: 'a wholly new password' })
      .expect(201);
    expect(session.body).toMatchObject({ person: { name: 'First' }, grants: [{ role: 'administrator' }] });
    expect(await people.firstAdministratorLink()).toBeUndefined();
  });
});

describe('people', () => {
  it('are kept by the administrator; everybody keeps their own name and language', async () => {
    const administrator = await givenPerson(ground, { role: 'administrator' });
    const jurisdiction = await givenJurisdiction(ground);
    const reader = await givenPerson(ground, { role: 'reader', jurisdiction });
    const added = await administrator.post('/api/people', { name: 'New', email: 'New.Person@Example.org' }).expect(201);
    expect(added.body).toMatchObject({ name: 'New', email: 'new.person@example.org', language: 'en', isActive: true });
    await administrator.post('/api/people', { name: 'Twin', email: 'new.person@example.org' }).expect(409);

    const own = `/api/people/${reader.id}`;
    await reader.patch(own, { language: 'ar' }).set('If-Match', '"1"').expect(200);
    await reader.patch(own, { email: 'other@example.org' }).set('If-Match', '"2"').expect(403);
    await reader.del(own).set('If-Match', '"2"').expect(403);
    await reader.post('/api/people', { name: 'X', email: 'x@example.org' }).expect(403);
  });

  it('see nobody else unless their role needs it; the unseen answer as the absent do', async () => {
    const jurisdiction = await givenJurisdiction(ground);
    const [reader, other] = [await givenPerson(ground, { role: 'reader', jurisdiction }), await givenPerson(ground)];
    const unseen = await reader.get(`/api/people/${other.id}`).expect(404);
    const absent = await reader.get('/api/people/00000000-0000-4000-8000-000000000000').expect(404);
    expect({ ...unseen.body, requestId: '' }).toEqual({ ...absent.body, requestId: '' });
    expect((await reader.get('/api/people')).body).toMatchObject([{ id: reader.id }]);
    const changed = await reader.patch(`/api/people/${other.id}`, { name: 'Y' }).set('If-Match', '"1"').expect(404);
    expect(changed.body.code).toBe('request.not-found');
    const focalPoint = await givenPerson(ground, { role: 'focal-point', jurisdiction });
    await focalPoint.get(`/api/people/${other.id}`).expect(404);
    await focalPoint.get(`/api/people/${reader.id}`).expect(200);
  });

  it('are known to a focal point by a grant or post in its scope, and by name alone where they worked on its plans', async () => {
    const [jurisdiction, foreign] = [await givenJurisdiction(ground), await givenJurisdiction(ground)];
    const ministry = await givenBody(ground, { jurisdiction });
    const plan = await givenPlanRow(ground, { jurisdiction, owner: ministry });
    const [focalPoint, coordinator] = [
      await givenPerson(ground, { role: 'focal-point', jurisdiction }),
      await givenPerson(ground, { role: 'coordinator', plan }),
    ];
    const [reporter, officer, guest, advisor, stranger] = [
      await givenPerson(ground, { role: 'reporter', body: ministry, name: 'A reporter' }),
      await givenPerson(ground, { name: 'B officer' }),
      await givenPerson(ground, { role: 'reader', plan, name: 'C guest' }),
      await givenPerson(ground, { role: 'advisor', body: await givenBody(ground), name: 'D advisor' }),
      await givenPerson(ground, { role: 'focal-point', jurisdiction: foreign, name: 'E stranger' }),
    ];
    await givenPost(ground, { body: ministry, holder: officer });
    await ground.sql.query(
      `insert into event (type, person_id, plan_id, subject_kind) values ('comment.made', $1, $2, 'comment')`,
      [advisor.id, plan.id],
    );
    const known = async (person: typeof focalPoint, query = '') =>
      (
        (await person.get(`/api/people?range=[0,99]${query}`).expect(200)).body as {
          name: string;
          email: string | null;
        }[]
      ).map(({ name, email }) => `${name}: ${email ?? 'no address'}`);
    const all = await known(focalPoint);
    expect(all).toEqual(
      expect.arrayContaining([
        ...[reporter, officer, guest, coordinator].map(({ name, email }) => `${name}: ${email}`),
        'D advisor: no address',
      ]),
    );
    expect(all.join()).not.toContain(stranger.name);
    expect((await known(coordinator)).sort()).toEqual(
      [`C guest: ${guest.email}`, 'D advisor: no address', `${coordinator.name}: ${coordinator.email}`].sort(),
    );
    const byAddress = `&filter=${encodeURIComponent(JSON.stringify({ q: advisor.email }))}`;
    expect(await known(focalPoint, byAddress)).toEqual([]);
    await focalPoint.get(`/api/people/${stranger.id}`).expect(404);
    const one = await focalPoint.get(`/api/people/${advisor.id}`).expect(200);
    expect(one.body).toMatchObject({ name: 'D advisor' });
    expect(one.body).not.toHaveProperty('email');
  });

  it('whose account is closed are out at once', async () => {
    const [administrator, leaver] = [await givenPerson(ground, { role: 'administrator' }), await givenPerson(ground)];
    await administrator.patch(`/api/people/${leaver.id}`, { isActive: false }).set('If-Match', '"1"').expect(200);
    await leaver.get('/api/session').expect(401);
  });
});

describe('grants', () => {
  it('are given by the administrator and hold from the day they say', async () => {
    const administrator = await givenPerson(ground, { role: 'administrator' });
    const [person, jurisdiction] = [await givenPerson(ground), await givenJurisdiction(ground)];
    const draft = { personId: person.id, role: 'coordinator', jurisdictionId: jurisdiction.id };
    await administrator.post('/api/grants', { ...draft, from: '2999-01-01' }).expect(201);
    expect((await person.get('/api/session')).body.grants).toEqual([]);
    const added = await administrator.post('/api/grants', draft).expect(201);
    expect((await person.get('/api/session')).body.grants).toMatchObject([{ role: 'coordinator' }]);
    await administrator.del(`/api/grants/${added.body.id}`).set('If-Match', '"1"').expect(200);
    expect((await person.get('/api/session')).body.grants).toEqual([]);
    const backwards = await administrator
      .post('/api/grants', { ...draft, from: '2026-02-01', to: '2026-01-01' })
      .expect(422);
    expect(backwards.body.code).toBe('request.ends-before-it-begins');
  });

  it('say of what: a reporter is one of a body', async () => {
    const administrator = await givenPerson(ground, { role: 'administrator' });
    const [person, jurisdiction] = [await givenPerson(ground), await givenJurisdiction(ground)];
    const answer = await administrator
      .post('/api/grants', { personId: person.id, role: 'reporter', jurisdictionId: jurisdiction.id })
      .expect(422);
    expect(answer.body).toMatchObject({ code: 'grant.scope-missing', errors: { bodyId: 'is missing' } });
  });

  it('of a focal point reach its own jurisdiction and no further', async () => {
    const [own, foreign] = [await givenJurisdiction(ground), await givenJurisdiction(ground)];
    const [ministry, stranger] = [
      await givenBody(ground, { jurisdiction: own }),
      await givenBody(ground, { jurisdiction: foreign }),
    ];
    const focalPoint = await givenPerson(ground, { role: 'focal-point', jurisdiction: own });
    const person = await givenPerson(ground);
    const give = (grant: object) => focalPoint.post('/api/grants', { personId: person.id, ...grant });
    await give({ role: 'reporter', bodyId: ministry.id }).expect(201);
    await give({ role: 'reporter', bodyId: stranger.id }).expect(403);
    await give({ role: 'drafter', jurisdictionId: own.id, bodyId: stranger.id }).expect(403);
    await give({ role: 'drafter', jurisdictionId: foreign.id }).expect(403);
    await give({ role: 'administrator' }).expect(403);
    await give({ role: 'administrator', jurisdictionId: own.id }).expect(403);
    await give({ role: 'auditor', jurisdictionId: own.id }).expect(403);
    await givenGrant(ground, person, { role: 'drafter', jurisdiction: foreign });
    expect((await focalPoint.get(list('grants', { personId: person.id }))).body).toMatchObject([
      { bodyId: ministry.id },
    ]);
  });

  it('never leave the house without an administrator', async () => {
    await ground.sql.query(`delete from access_grant where role = 'administrator'`);
    const last = await givenPerson(ground, { role: 'administrator' });
    const [grant] = (await last.get(list('grants', { personId: last.id }))).body as { id: string }[];
    const refused = await last
      .del(`/api/grants/${String(grant?.id)}`)
      .set('If-Match', '"1"')
      .expect(422);
    expect(refused.body.code).toBe('grant.last-administrator');
    await last
      .patch(`/api/grants/${String(grant?.id)}`, { to: '2021-01-01' })
      .set('If-Match', '"1"')
      .expect(422);
    await last.patch(`/api/people/${last.id}`, { isActive: false }).set('If-Match', '"1"').expect(422);
  });
});

describe('invitations', () => {
  const inviting = async () => {
    const jurisdiction = await givenJurisdiction(ground);
    const focalPoint = await givenPerson(ground, { role: 'focal-point', jurisdiction });
    const email = `guest-${jurisdiction.code.toLowerCase()}@example.org`;
    const draft = {
      name: 'Guest',
      email,
      language: 'ar',
      grants: [{ role: 'drafter', jurisdictionId: jurisdiction.id }],
    };
    return { jurisdiction, focalPoint, draft };
  };

  it('make an account by a link that its inviter copies while mail does not leave', async () => {
    const { focalPoint, draft, jurisdiction } = await inviting();
    const invited = await focalPoint.post('/api/invitations', draft).expect(201);
    expect(invited.body).toMatchObject({ ...draft, state: 'waiting' });
    const { link } = (await focalPoint.get(`/api/invitations/${invited.body.id}`)).body;
    expect(tokenOf(link)).toBeDefined();
    const colleague = await givenPerson(ground, { role: 'focal-point', jurisdiction });
    expect((await colleague.get(`/api/invitations/${invited.body.id}`)).body.link).toBeNull();

    await accept(tokenOf(link), { email: 'somebody.else@example.org', name: 'Else' }).expect(204);
    expect((await focalPoint.get(`/api/invitations/${invited.body.id}`)).body).toMatchObject({
      state: 'accepted',
      link: null,
    });
    const session = await ground
      .request()
      .post('/api/session')
      .send({ email: draft.email, password: 'a wholly new password' });
    expect(session.body).toMatchObject({ person: { name: 'Guest', language: 'ar' }, grants: [{ role: 'drafter' }] });
    const again = await accept(tokenOf(link)).expect(422);
    expect(again.body.code).toBe('link.not-valid');
  });

  it('are written as a mail in the language of who is invited, waiting for the administrator', async () => {
    const { focalPoint, draft } = await inviting();
    await focalPoint.post('/api/invitations', draft).expect(201);
    const administrator = await givenPerson(ground, { role: 'administrator' });
    const { body } = await administrator.get(list('mails', { toEmail: draft.email })).expect(200);
    expect(body).toMatchObject([
      { kind: 'invitation', state: 'waiting', subject: 'دعوة إلى «مفاكات»', isSecret: true },
    ]);
    await focalPoint.get('/api/mails').expect(403);
  });

  it('are withdrawn, expire and are renewed', async () => {
    const { focalPoint, draft } = await inviting();
    const { body } = await focalPoint.post('/api/invitations', draft).expect(201);
    await ground.sql.query('update invitation set expires_at = now() where id = $1', [body.id]);
    await accept(tokenOf(body.link)).expect(422);
    expect((await focalPoint.get(`/api/invitations/${body.id}`)).body.state).toBe('expired');
    const renewed = await focalPoint.post(`/api/invitations/${body.id}/renewal`).expect(201);
    expect(renewed.body.state).toBe('waiting');
    const withdrawn = await focalPoint
      .del(`/api/invitations/${body.id}`)
      .set('If-Match', `"${String(renewed.body.version)}"`)
      .expect(200);
    expect(withdrawn.body.state).toBe('withdrawn');
    await accept(tokenOf(renewed.body.link)).expect(422);
    const late = await focalPoint.post(`/api/invitations/${body.id}/renewal`).expect(422);
    expect(late.body.code).toBe('invitation.answered');
  });

  it('give who is here already the grants at once, without an account or a letter more', async () => {
    const { focalPoint, draft, jurisdiction } = await inviting();
    const person = await givenPerson(ground);
    const invited = await focalPoint
      .post('/api/invitations', { ...draft, email: person.email.toUpperCase() })
      .expect(201);
    expect(invited.body).toMatchObject({ state: 'accepted', link: null });
    await focalPoint.post('/api/invitations', { ...draft, email: person.email }).expect(201);
    const { body } = await person.get('/api/session').expect(200);
    expect(body.grants).toMatchObject([{ role: 'drafter', jurisdictionId: jurisdiction.id }]);
    expect(body.grants).toHaveLength(1);
    expect((await focalPoint.get(`/api/people/${person.id}`).expect(200)).body.email).toBe(person.email);
  });

  it('offer nothing beyond their inviter’s own scope', async () => {
    const [{ focalPoint, draft }, foreign] = [await inviting(), await inviting()];
    await focalPoint.post('/api/invitations', { ...draft, grants: foreign.draft.grants }).expect(403);
    await focalPoint
      .post('/api/invitations', { ...draft, grants: [...draft.grants, { role: 'administrator' }] })
      .expect(403);
    await focalPoint.post('/api/invitations', { ...draft, grants: [] }).expect(403);
    const { body } = await foreign.focalPoint.post('/api/invitations', foreign.draft).expect(201);
    await focalPoint.get(`/api/invitations/${body.id}`).expect(404);
    await focalPoint
      .del(`/api/invitations/${body.id}`)
      .set('If-Match', `"${String(body.version)}"`)
      .expect(404);
  });

  it('are accepted once, whoever is first', async () => {
    const { focalPoint, draft } = await inviting();
    const { body } = await focalPoint.post('/api/invitations', draft).expect(201);
    const answers = await Promise.all([
      accept(tokenOf(body.link)),
      accept(tokenOf(body.link)),
      accept(tokenOf(body.link)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422, 422]);
  });
});

describe('releases', () => {
  const given = async () => {
    const [jurisdiction, region] = [
      await givenJurisdiction(ground),
      await givenJurisdiction(ground, { kind: 'region' }),
    ];
    const plan = await givenPlanRow(ground, { jurisdiction, owner: await givenBody(ground, { jurisdiction }) });
    const focalPoint = await givenPerson(ground, { role: 'focal-point', jurisdiction });
    return { plan, region, focalPoint, draft: { planId: plan.id, toJurisdictionId: region.id, what: 'figures' } };
  };

  it('are made, changed and ended by who steers the plan', async () => {
    const { focalPoint, draft } = await given();
    const added = await focalPoint.post('/api/releases', draft).expect(201);
    expect(added.body).toMatchObject({ ...draft, byPersonId: focalPoint.id, to: null });
    const address = `/api/releases/${added.body.id}`;
    await focalPoint.patch(address, { to: added.body.from }).set('If-Match', '"1"').expect(200);
    expect((await focalPoint.get(list('releases', { planId: draft.planId }))).body).toHaveLength(1);
    await focalPoint.del(address).set('If-Match', '"2"').expect(200);
  });

  it('name one receiver', async () => {
    const { focalPoint, draft, region } = await given();
    const body = await givenBody(ground);
    const both = await focalPoint.post('/api/releases', { ...draft, toBodyId: body.id }).expect(422);
    expect(both.body.code).toBe('release.receiver-unclear');
    await focalPoint.post('/api/releases', { ...draft, toJurisdictionId: null }).expect(422);
    await focalPoint.post('/api/releases', { ...draft, toJurisdictionId: null, toBodyId: region.id }).expect(422);
  });

  it('are no business of another state, to which the plan is not there', async () => {
    const [{ draft, focalPoint }, foreign] = [await given(), await given()];
    await foreign.focalPoint.post('/api/releases', draft).expect(404);
    const { body } = await focalPoint.post('/api/releases', draft).expect(201);
    await foreign.focalPoint.get(`/api/releases/${body.id}`).expect(404);
    const coordinator = await givenPerson(ground, { role: 'coordinator', plan: draft.planId });
    await coordinator.get(`/api/releases/${body.id}`).expect(200);
    await coordinator.del(`/api/releases/${body.id}`).set('If-Match', '"1"').expect(403);
  });
});
