import ExcelJS from 'exceljs';
import { givenLivePlan } from '../../../test/plans.world.js';
import { givenBody, givenJurisdiction, givenPerson, type SignedPerson } from '../../../test/people.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

interface Opened {
  round: { id: string; versionNumber: number; deadline: string; state: string };
  links: { guestId: string; link: string }[];
}
const tokenIn = (link: string): string => String(link.split('/consultation/')[1]);

/** A draft in Kiribati, a ministry that takes no part in it, its reporter, and whoever opens a consultation. */
const givenConsultation = async (timeZone = 'Pacific/Kiritimati') => {
  const jurisdiction = await givenJurisdiction(ground, { timeZone });
  const live = await givenLivePlan(ground, { jurisdiction });
  const health = await givenBody(ground, { jurisdiction, name: 'Ministry of Health' });
  const reporter = await givenPerson(ground, { role: 'reporter', body: health, name: 'Hana Health' });
  const opens = async (more: object = {}) => {
    const answer = await live.plan.author.post('/api/consultations', {
      ...{
        planId: live.plan.id,
        access: 'invited',
        bodyIds: [health.id],
        dueOn: day(10),
        question: 'What is missing?',
      },
      ...more,
    });
    expect(answer.body).toMatchObject({ round: { state: 'open', kind: 'consultation' } });
    expect(answer.status).toBe(201);
    return answer.body as Opened;
  };
  return { ...live, jurisdiction, health, reporter, opens };
};
type Given = Awaited<ReturnType<typeof givenConsultation>>;

const follows = async ({ plan }: Given, id: string) => {
  const answer = await plan.author.get(`/api/review-rounds/${id}/follow-up`);
  expect(answer.status).toBe(200);
  return answer.body as { invitees: Record<string, unknown>[]; reminders: object[]; publicLink: string | null };
};
const listed = async (person: SignedPerson, resource: string, filter: object = {}) => {
  const answer = await person.get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`);
  expect(answer.status).toBe(200);
  return answer.body as Record<string, unknown>[];
};
const mailsTo = async (email: string) =>
  (await ground.sql.query('select kind, subject, text from mail where to_email = $1 order by created_at', [email]))
    .rows as { kind: string; subject: string; text: string }[];
const passesDeadline = (id: string) =>
  ground.sql.query(`update review_round set deadline = now() - interval '1 hour' where id = $1`, [id]);

describe('a consultation', () => {
  it('freezes the version and ends with the day where the plan is at home, as an instant that stays', async () => {
    const given = await givenConsultation();
    const { round } = await given.opens({ dueOn: '2030-06-30' });
    expect(round).toMatchObject({ deadline: '2030-06-30T10:00:00.000Z', timeZone: 'Pacific/Kiritimati' });
    await ground.sql.query(`update jurisdiction set time_zone = 'UTC' where id = $1`, [given.jurisdiction.id]);
    const read = await given.plan.author.get(`/api/review-rounds/${round.id}`);
    expect(read.body).toMatchObject({ deadline: '2030-06-30T10:00:00.000Z', dueOn: '2030-06-30' });
    const versions = await given.plan.author.get(`${given.plan.path}/versions`);
    expect(versions.body).toMatchObject([{ number: round.versionNumber, kind: 'consultation' }]);
    expect((await given.plan.author.get(given.plan.path)).body).toMatchObject({ stage: 'consultation' });
  });

  it('shows an asked ministry that frozen version only, and takes its comment as its answer', async () => {
    const given = await givenConsultation();
    const { plan, reporter, pillar } = given;
    expect((await reporter.get(plan.path)).status).toBe(404);
    const { round } = await given.opens();
    await plan.changes([{ op: 'set', kind: 'pillar', id: pillar, 'title.en': 'Written later' }]);
    const document = await reporter.get(`${plan.path}/versions/${String(round.versionNumber)}/document`);
    expect(JSON.stringify(document.body)).toContain('"Education"');
    expect(JSON.stringify(document.body)).not.toContain('Written later');
    expect([403, 404]).toContain((await reporter.get(`${plan.path}/document`)).status);

    const owed = { kind: 'comment-on-consultation', stored: 'open', whose: 'mine' };
    expect(await listed(reporter, 'obligations', owed)).toMatchObject([{ subjectId: round.id, dueOn: day(10) }]);
    await reporter.post(`/api/review-rounds/${round.id}/opening`).expect(204);
    expect((await follows(given, round.id)).invitees).toMatchObject([
      { state: 'opened', openedAt: expect.any(String) },
    ]);
    const said = { planId: plan.id, roundId: round.id, recordId: pillar, text: 'Nurses are missing.' };
    await reporter.post('/api/comments', said).expect(201);
    expect((await follows(given, round.id)).invitees).toMatchObject([{ state: 'answered', said: 1 }]);
    expect(await listed(reporter, 'obligations', owed)).toEqual([]);
    await reporter.post('/api/comments', { ...said, text: 'And midwives.' }).expect(201);
    expect(await listed(plan.author, 'comments', { roundId: round.id })).toHaveLength(2);
  });

  it('is nothing to bodies that were not asked, nor to other states', async () => {
    const given = await givenConsultation();
    const { round } = await given.opens();
    const other = await givenBody(ground, { jurisdiction: given.jurisdiction });
    const unasked = await givenPerson(ground, { role: 'reporter', body: other });
    const foreign = await givenPerson(ground, { role: 'focal-point', jurisdiction: await givenJurisdiction(ground) });
    const advisor = await givenPerson(ground, {
      role: 'advisor',
      body: await givenBody(ground, { kind: 'un-entity' }),
    });
    for (const person of [unasked, foreign, advisor]) {
      for (const path of ['', '/follow-up', '/participation'])
        expect((await person.get(`/api/review-rounds/${round.id}${path}`)).status).toBe(404);
      expect((await person.get(given.plan.path)).status).toBe(404);
      expect(await listed(person, 'review-rounds')).toEqual([]);
      const said = { planId: given.plan.id, roundId: round.id, text: 'Unasked' };
      expect((await person.post('/api/comments', said)).status).toBe(404);
      expect((await person.post(`/api/review-rounds/${round.id}/opening`)).status).toBe(404);
    }
    for (const verb of ['extension', 'cancellation', 'reminders', 'invitees', 'links', 'public-link'])
      expect([403, 404]).toContain((await given.reporter.post(`/api/review-rounds/${round.id}/${verb}`, {})).status);
    const extended = { dueOn: day(20), reason: 'Mine now' };
    expect((await foreign.post(`/api/review-rounds/${round.id}/extension`, extended)).status).toBe(404);
    expect((await given.reporter.get(`/api/review-rounds/${round.id}/follow-up`)).status).toBe(403);
  });

  it('open to all who may read the plan takes the word of a reader, who else only reads', async () => {
    const given = await givenConsultation();
    const { plan, jurisdiction } = given;
    const reader = await givenPerson(ground, { role: 'reader', jurisdiction });
    expect((await reader.post('/api/comments', { planId: plan.id, text: 'On the draft' })).status).toBe(403);
    const closed = await given.opens();
    expect((await reader.get(`/api/review-rounds/${closed.round.id}`)).status).toBe(404);
    const { round } = await given.opens({ access: 'open', bodyIds: [] });
    const said = { planId: plan.id, roundId: round.id, text: 'The annex is missing.' };
    await reader.post('/api/comments', said).expect(201);
    expect(await listed(reader, 'comments', { planId: plan.id })).toHaveLength(1);
    await reader.post(`/api/review-rounds/${round.id}/opening`).expect(204);
    expect(await follows(given, round.id)).toMatchObject({ otherReaders: 1 });
  });

  it('that invites nobody is refused, and so is a day that is over', async () => {
    const { plan, health } = await givenConsultation();
    const asks = { planId: plan.id, access: 'invited', dueOn: day(10) };
    const nobody = await plan.author.post('/api/consultations', asks);
    expect([nobody.status, nobody.body.code]).toEqual([400, 'consultation.needs-invitees']);
    const over = await plan.author.post('/api/consultations', { ...asks, bodyIds: [health.id], dueOn: '2020-01-01' });
    expect([over.status, over.body.code]).toEqual([400, 'round.deadline-has-passed']);
    expect((await plan.author.get(`${plan.path}/versions`)).body).toEqual([]);
  });

  it('is extended with a reason that stays; obligations follow and invitees are told', async () => {
    const given = await givenConsultation();
    const { plan, reporter } = given;
    const guest = { name: 'Gita Guest', email: 'gita@example.org' };
    const { round } = await given.opens({ guests: [guest] });
    const extend = (dueOn: string, reason?: string) =>
      plan.author.post(`/api/review-rounds/${round.id}/extension`, { dueOn, reason });
    expect((await extend(day(20))).body).toMatchObject({ errors: { reason: expect.any(String) } });
    expect((await extend(day(9), 'Sooner')).body).toMatchObject({ code: 'round.not-later' });
    const extended = await extend(day(20), 'The feast fell into it.');
    expect(extended.body).toMatchObject({
      dueOn: day(20),
      extensions: [{ fromOn: day(10), toOn: day(20), reason: 'The feast fell into it.', byName: plan.author.name }],
    });
    expect(await listed(reporter, 'obligations', { stored: 'open' })).toMatchObject([{ dueOn: day(20) }]);
    for (const email of [reporter.email, guest.email]) {
      const letters = await mailsTo(email);
      expect(letters.map(({ kind }) => kind).slice(-1)).toEqual(['round-extended']);
      expect(letters.at(-1)?.text).toContain('The feast fell into it.');
    }
    const [, later] = await mailsTo(guest.email);
    const token = tokenIn(String(/\S+\/consultation\/\S+/.exec(String(later?.text))?.[0]));
    expect((await ground.request().get(`/api/consultation-links/${token}`)).status).toBe(200);
  });

  it('names who is silent at the deadline, who came late, and where nobody could speak apart', async () => {
    const given = await givenConsultation();
    const vacant = await givenBody(ground, { jurisdiction: given.jurisdiction, name: 'Vacant Authority' });
    const youth = await givenBody(ground, { jurisdiction: given.jurisdiction, name: 'Ministry of Youth' });
    const young = await givenPerson(ground, { role: 'reporter', body: youth });
    const { round } = await given.opens({ bodyIds: [given.health.id, vacant.id, youth.id] });
    const states = async () => {
      const { invitees } = await follows(given, round.id);
      return Object.fromEntries(invitees.map(({ bodyName, state }) => [(bodyName as { en: string }).en, state]));
    };
    expect(await states()).toEqual({
      ...{ 'Ministry of Health': 'awaited', 'Ministry of Youth': 'awaited', 'Vacant Authority': 'vacant' },
    });
    await passesDeadline(round.id);
    expect(await states()).toMatchObject({ 'Ministry of Health': 'silent', 'Vacant Authority': 'vacant' });
    await young.post(`/api/review-rounds/${round.id}/answer`, { text: 'Nothing to add.' }).expect(201);
    expect(await states()).toEqual({
      ...{ 'Ministry of Health': 'silent', 'Ministry of Youth': 'late', 'Vacant Authority': 'vacant' },
    });
  });

  it('is closed by its owner, with a reason while something has no answer, and then takes no more', async () => {
    const given = await givenConsultation();
    const { plan, reporter } = given;
    const { round } = await given.opens();
    const said = { planId: plan.id, roundId: round.id, text: 'Wait!' };
    const comment = await reporter.post('/api/comments', said).expect(201);
    const close = (end: object) => plan.author.post(`/api/review-rounds/${round.id}/closure`, end);
    expect((await close({})).body).toMatchObject({ code: 'review.comments-still-open' });
    const answer = { outcome: 'accepted' };
    await plan.author.post(`/api/comments/${String(comment.body.id)}/disposition`, answer).expect(201);
    expect((await close({})).body).toMatchObject({ state: 'closed' });
    expect((await reporter.post('/api/comments', said)).body).toMatchObject({ code: 'review.round-has-ended' });
    expect((await reporter.get(`/api/review-rounds/${round.id}`)).body).toMatchObject({ state: 'closed' });
    const again = await plan.author.post(`/api/review-rounds/${round.id}/extension`, { dueOn: day(30), reason: 'No' });
    expect(again.body).toMatchObject({ code: 'review.round-has-ended' });
  });

  it('may be cancelled with a reason; what was owed falls away', async () => {
    const given = await givenConsultation();
    const { round } = await given.opens();
    const cancel = (content: object) => given.plan.author.post(`/api/review-rounds/${round.id}/cancellation`, content);
    expect((await cancel({})).status).toBe(400);
    expect((await cancel({ reason: 'Elections' })).body).toMatchObject({ state: 'cancelled', reason: 'Elections' });
    expect(await listed(given.reporter, 'obligations', { stored: 'open' })).toEqual([]);
  });

  it('knows no opinion of the kind a review asks for', async () => {
    const given = await givenConsultation();
    const unoct = await givenBody(ground, { kind: 'un-entity' });
    const advisor = await givenPerson(ground, { role: 'advisor', body: unoct });
    const { round } = await given.opens({ bodyIds: [unoct.id] });
    expect((await advisor.post(`/api/review-rounds/${round.id}/opinion`, { text: 'Fine' })).status).toBe(403);
    await advisor.post(`/api/review-rounds/${round.id}/answer`, {}).expect(201);
  });
});

describe('participation', () => {
  const held = { heldOn: '2026-05-04', place: 'Port town', sex: 'female', ageGroup: '18-29', sector: 'media' };

  it('is counted exactly, with its parts, by the owner until the round is closed', async () => {
    const given = await givenConsultation();
    const { round } = await given.opens({ access: 'workshop' });
    const path = `/api/review-rounds/${round.id}/participation`;
    const { author } = given.plan;
    await author.post(path, { ...held, count: 12 }).expect(201);
    const two = await author.post(path, { ...held, sex: 'male', sector: 'government', count: 7 });
    expect(two.body).toMatchObject({
      total: 19,
      bySex: [
        { is: 'female', count: 12 },
        { is: 'male', count: 7 },
      ],
      byAge: [{ is: '18-29', count: 19 }],
    });
    const file = await author.get(`/api/review-rounds/${round.id}/participation.xlsx`).responseType('blob').expect(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(file.body);
    const cells = book.worksheets[0]?.getSheetValues().flat().map(String).join(' ');
    expect(cells).toContain('In all: 19');
    expect(cells).toContain('Women 12 · Men 7');
    const [first] = two.body.counts as { id: string }[];
    const tag = { 'If-Match': '"1"' };
    const changed = await author.patch(`${path}/${String(first?.id)}`, { count: 13 }).set(tag);
    const counts = changed.body.counts as { count: number }[];
    expect(changed.body.total).toBe(counts.reduce((sum, { count }) => sum + count, 0));
    expect((await author.patch(`${path}/${String(first?.id)}`, { count: 14 }).set(tag)).status).toBe(412);
    await author
      .del(`${path}/${String(first?.id)}`)
      .set('If-Match', '"2"')
      .expect(200);

    await author.post(`/api/review-rounds/${round.id}/closure`, { reason: 'Done' }).expect(201);
    const late = await author.post(path, { ...held, place: 'Late town', count: 1 });
    expect([late.status, late.body.code]).toEqual([422, 'consultation.counts-are-closed']);
    expect((await author.get(path)).body.counts).toHaveLength(1);
  });

  it.each([
    ['no fraction', { count: 1.5 }],
    ['nobody', { count: 0 }],
    ['no name', { sex: 'Fatima' }],
    ['no sector of one’s own', { sector: 'spies' }],
    ['no day that is none', { heldOn: '2026-02-30' }],
  ])('takes %s', async (_, wrong) => {
    const given = await givenConsultation();
    const { round } = await given.opens({ access: 'workshop' });
    const path = `/api/review-rounds/${round.id}/participation`;
    const answer = await given.plan.author.post(path, { ...held, count: 3, ...wrong });
    expect(answer.body.errors).toHaveProperty(String(Object.keys(wrong)[0]));
    expect(answer.status).toBe(400);
  });

  it('counts the same people once, and is written by nobody but the owner', async () => {
    const given = await givenConsultation();
    const { round } = await given.opens({ access: 'workshop' });
    const path = `/api/review-rounds/${round.id}/participation`;
    await given.plan.author.post(path, { ...held, count: 3 }).expect(201);
    const twice = await given.plan.author.post(path, { ...held, count: 4 });
    expect(twice.body).toMatchObject({ status: 400, errors: { sector: 'is counted there already' } });
    expect((await given.reporter.post(path, { ...held, count: 4 })).status).toBe(403);
    expect((await given.reporter.get(path)).status).toBe(403);
  });
});

describe('the link of a guest', () => {
  const link = (token: string, rest = '') => `/api/consultation-links/${token}${rest}`;
  const givenGuest = async (more: object = {}) => {
    const given = await givenConsultation();
    const guests = [{ name: 'Gita Guest', email: 'gita@example.org', organisation: 'Women’s League' }];
    const opened = await given.opens({ guests, bodyIds: [], ...more });
    const token = tokenIn(String(opened.links[0]?.link));
    return { ...given, ...opened, token };
  };
  const says = (token: string, content: object = { text: 'Name the shelter.' }) =>
    ground.request().post(link(token, '/comments')).send(content);
  const introduced = (token: string) =>
    ground.request().post(link(token, '/introduction')).send({ name: 'Gita G.', organisation: 'Women’s League' });

  it('shows the frozen version in its words, takes a comment, and brings back what became of it', async () => {
    const given = await givenGuest();
    const { token, plan, action, round } = given;
    await plan.changes([{ op: 'set', kind: 'action', id: action, 'title.en': 'Written later' }]);
    expect((await ground.request().get(link(token))).body).toMatchObject({
      ...{ planTitle: { en: 'National plan' }, question: 'What is missing?', isOpen: true, isIntroduced: false },
      ...{ ownerName: { en: 'Coordination centre' }, name: 'Gita Guest', timeZone: 'Pacific/Kiritimati' },
    });
    const document = await ground.request().get(link(token, '/document')).expect(200);
    expect(JSON.stringify(document.body)).toContain('Train teachers');
    expect(JSON.stringify(document.body)).not.toContain('Written later');
    expect(Object.values(document.body.bodyNames as object)).toContainEqual({ en: 'Ministry of Education' });

    expect((await says(token)).body).toMatchObject({ code: 'consultation.not-introduced' });
    await introduced(token).expect(201);
    const said = await says(token, { recordId: action, field: 'title', quote: 'teachers', text: 'And parents.' });
    expect(said.body).toMatchObject([{ state: 'open', recordCode: 'P1.A1', quote: 'teachers' }]);
    expect((await follows(given, round.id)).invitees).toMatchObject([
      { guestName: 'Gita G.', email: 'gita@example.org', state: 'answered', said: 1 },
    ]);
    const [comment] = await listed(plan.author, 'comments', { roundId: round.id });
    expect(comment).toMatchObject({ authorName: 'Gita G.', authorId: null, organisation: 'Women’s League' });
    const answer = { outcome: 'partly', reason: 'Parents come in 2027.' };
    await plan.author.post(`/api/comments/${String(comment?.['id'])}/disposition`, answer).expect(201);
    expect((await ground.request().get(link(token, '/comments'))).body).toMatchObject([
      { state: 'answered', ...answer },
    ]);
  });

  it('is kept as a hash only, in the database and in what is shown later', async () => {
    const { token, round, plan } = await givenGuest();
    await ground.request().get(link(token)).expect(200);
    const { rows } = await ground.sql.query(
      `select guest_link::text || round_guest::text as all from guest_link join round_guest on round_guest.id = guest_id`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
    const followed = await plan.author.get(`/api/review-rounds/${round.id}/follow-up`);
    expect(followed.text).not.toContain(token);
    const events = await ground.sql.query('select facts::text from event');
    expect(JSON.stringify(events.rows)).not.toContain(token);
  });

  it('opens nothing else: no other route, no other plan, no other guest', async () => {
    const first = await givenGuest();
    const second = await givenGuest();
    const other = await givenLivePlan(ground);
    for (const path of [`/api/plans`, first.plan.path, `/api/review-rounds/${first.round.id}`, '/api/comments'])
      for (const headers of [{ Authorization: `Bearer ${first.token}` }, { Cookie: `session=${first.token}` }])
        expect((await ground.request().get(path).set(headers)).status).toBe(401);
    await introduced(first.token).expect(201);
    await says(first.token).expect(201);
    expect((await ground.request().get(link(second.token, '/comments'))).body).toEqual([]);
    const foreign = await says(first.token, { recordId: other.action, text: 'Not mine' });
    expect([foreign.status, foreign.body.code]).toEqual([400, 'review.record-not-in-plan']);
    for (const rest of ['/follow-up', '/participation', '/versions', '/../plans'])
      expect((await ground.request().get(link(first.token, rest))).status).toBe(404);
  });

  it('leaves out what is restricted, and says nothing of a restricted plan at all', async () => {
    const given = await givenConsultation();
    const { plan, action } = given;
    await plan.changes([{ op: 'set', kind: 'action', id: action, sensitivity: 'restricted' }]);
    const opened = await given.opens({ bodyIds: [], guests: [{ name: 'Gita', email: 'gita@example.org' }] });
    const token = tokenIn(String(opened.links[0]?.link));
    const document = await ground.request().get(link(token, '/document'));
    expect(JSON.stringify(document.body)).not.toContain('Train teachers');
    await introduced(token).expect(201);
    expect((await says(token, { recordId: action, text: 'Secret?' })).status).toBe(400);
    await ground.sql.query(`update plan set sensitivity = 'restricted' where id = $1`, [plan.id]);
    const asks = { planId: plan.id, access: 'link', dueOn: day(5) };
    const refused = await plan.author.post('/api/consultations', asks);
    expect([refused.status, refused.body.code]).toEqual([422, 'consultation.restricted-has-no-links']);
  });

  it('that is absent, withdrawn or over answers which, and takes nothing more', async () => {
    const { token, round, links, plan } = await givenGuest();
    await introduced(token).expect(201);
    await says(token).expect(201);
    const absent = await ground.request().get(link(token.replace(/.$/, token.endsWith('A') ? 'B' : 'A')));
    expect([absent.status, absent.body.code]).toEqual([404, 'consultation.link-unknown']);

    await passesDeadline(round.id);
    expect((await ground.request().get(link(token))).body).toMatchObject({ isOpen: false });
    for (const answer of [
      await says(token),
      await introduced(token),
      await ground.request().get(link(token, '/document')),
    ])
      expect([answer.status, answer.body.code]).toEqual([410, 'consultation.link-expired']);
    expect((await ground.request().get(link(token, '/comments'))).body).toHaveLength(1);

    await plan.author.del(`/api/review-rounds/${round.id}/guests/${String(links[0]?.guestId)}`).expect(204);
    for (const rest of ['', '/document', '/comments']) {
      const answer = await ground.request().get(link(token, rest));
      expect([answer.status, answer.body.code]).toEqual([410, 'consultation.link-withdrawn']);
    }
    expect(await listed(plan.author, 'comments', { roundId: round.id })).toHaveLength(1);
  });

  it('leads nowhere once a new one was made, or links are no longer allowed', async () => {
    const { token, round, links, plan } = await givenGuest();
    const path = `/api/review-rounds/${round.id}`;
    const renewed = await plan.author.post(`${path}/guests/${String(links[0]?.guestId)}/link`).expect(201);
    const next = tokenIn((renewed.body as { link: string }).link);
    expect((await ground.request().get(link(token))).status).toBe(404);
    expect((await ground.request().get(link(next))).status).toBe(200);
    await plan.author.post(`${path}/links`, { allowsLinks: false }).expect(201);
    expect((await ground.request().get(link(next))).status).toBe(410);
    const guests = { guests: [{ name: 'One more' }] };
    expect((await plan.author.post(`${path}/invitees`, guests)).body).toMatchObject({
      code: 'consultation.links-not-allowed',
    });
  });

  it('takes back what nobody answered, and nothing else', async () => {
    const { token, plan, action, round } = await givenGuest();
    await introduced(token).expect(201);
    const [first] = (await says(token)).body as { id: string }[];
    const [, second] = (await says(token, { recordId: action, text: 'And parents.' })).body as { id: string }[];
    const takesBack = (id: unknown) => ground.request().delete(link(token, `/comments/${String(id)}`));
    expect((await takesBack(first?.id)).body).toMatchObject([{ id: second?.id, isOpen: true }]);
    expect((await takesBack(first?.id)).status).toBe(404);
    await plan.author.post(`/api/comments/${String(second?.id)}/disposition`, { outcome: 'accepted' }).expect(201);
    expect((await takesBack(second?.id)).status).toBe(404);
    const other = await givenGuest();
    await introduced(other.token).expect(201);
    const [foreign] = (await says(other.token)).body as { id: string }[];
    expect((await takesBack(foreign?.id)).status).toBe(404);
    expect(await listed(plan.author, 'comments', { roundId: round.id })).toHaveLength(1);
  });

  it('lets other words be suggested once the owner allows it, of the text that is read only', async () => {
    const { token, plan, action, round } = await givenGuest();
    await introduced(token).expect(201);
    const suggests = (more: object = {}) =>
      ground
        .request()
        .post(link(token, '/suggestions'))
        .send({ recordId: action, field: 'title', language: 'en', text: 'Train teachers and parents', ...more });
    expect((await suggests()).body).toMatchObject({ code: 'consultation.guests-do-not-suggest' });
    expect((await ground.request().get(link(token))).body).toMatchObject({ maySuggest: false });
    const allowed = await plan.author.post(`/api/review-rounds/${round.id}/links`, { guestsSuggest: true });
    expect(allowed.body).toMatchObject({ allowsLinks: true, guestsSuggest: true });
    expect((await ground.request().get(link(token))).body).toMatchObject({ maySuggest: true });

    expect((await suggests({ field: 'endsOn', text: '2030-01-01' })).status).toBe(400);
    expect((await suggests({ recordId: round.id })).body).toMatchObject({ code: 'review.record-not-in-plan' });
    const said = await suggests({ reason: 'Parents ask for it.' }).expect(201);
    const words = { field: 'title', language: 'en', before: 'Train teachers', after: 'Train teachers and parents' };
    expect(said.body).toMatchObject([{ suggested: words, text: 'Parents ask for it.', state: 'open', isOpen: true }]);

    const [waiting] = await listed(plan.author, 'suggestions', { roundId: round.id });
    expect(waiting).toMatchObject({ authorName: 'Gita G.', authorId: null, state: 'waiting' });
    await plan.author.post(`/api/suggestions/${String(waiting?.['id'])}/acceptance`, {}).expect(201);
    expect(await plan.record(action)).toMatchObject({ title: { en: 'Train teachers and parents' } });
    const sets = await plan.author.get(`${plan.path}/change-sets?after=1`);
    expect(sets.body).toContainEqual(
      expect.objectContaining({ credits: [expect.objectContaining({ name: 'Gita G.', records: [action] })] }),
    );
    expect((await ground.request().get(link(token, '/comments'))).body).toMatchObject([
      { state: 'answered', outcome: 'accepted', isOpen: false },
    ]);

    const [, second] = (await suggests({ text: 'Train all' })).body as { id: string }[];
    const left = await ground.request().delete(link(token, `/comments/${String(second?.id)}`));
    expect(left.body).toMatchObject([{ state: 'answered' }, { state: 'closed', isOpen: false }]);
  });

  it('is not tried without end', async () => {
    const { token } = await givenGuest();
    await introduced(token).expect(201);
    const codes = new Set<number>();
    for (let i = 0; i < 62; i += 1) codes.add((await says(token, { text: `Again ${String(i)}` })).status);
    expect([...codes]).toEqual([201, 429]);
  });

  it('that anyone may use gives each a link of their own; what they say waits for the owner', async () => {
    const given = await givenConsultation();
    const { plan, reporter, health } = given;
    const { round } = await given.opens({ access: 'link', bodyIds: [health.id] });
    const { publicLink } = await follows(given, round.id);
    const open = tokenIn(String(publicLink));
    expect((await ground.request().get(link(open))).body).toMatchObject({ isPublic: true, name: null });
    expect((await says(open)).body).toMatchObject({ code: 'consultation.not-introduced' });
    const mine = String((await introduced(open).expect(201)).body.token);
    expect((await says(mine)).body).toMatchObject([{ state: 'held' }]);
    await plan.author.post(`/api/review-rounds/${round.id}/links`, { guestsSuggest: true }).expect(201);
    expect((await ground.request().get(link(mine))).body).toMatchObject({ maySuggest: false });
    expect((await says(mine, { text: 'Buy my carpets' })).body).toHaveLength(2);

    const seenBy = (person: SignedPerson) => listed(person, 'comments', { roundId: round.id });
    expect(await seenBy(reporter)).toEqual([]);
    const [first, second] = await seenBy(plan.author);
    expect(first).toMatchObject({ held: 'waiting' });
    const decide = (id: unknown, take: boolean, by = plan.author) =>
      by.post(`/api/review-rounds/${round.id}/held-comments/${String(id)}`, { take });
    expect((await decide(first?.['id'], true, reporter)).status).toBe(403);
    await decide(first?.['id'], true).expect(204);
    await decide(second?.['id'], false).expect(204);
    expect((await decide(second?.['id'], true)).status).toBe(404);
    expect(await seenBy(reporter)).toHaveLength(1);
    expect((await ground.request().get(link(mine, '/comments'))).body).toMatchObject([
      { state: 'open' },
      { state: 'not-taken' },
    ]);

    await plan.author.post(`/api/review-rounds/${round.id}/public-link`).expect(201);
    expect((await ground.request().get(link(open))).status).toBe(404);
    expect((await ground.request().get(link(mine))).status).toBe(200);
  });
});
