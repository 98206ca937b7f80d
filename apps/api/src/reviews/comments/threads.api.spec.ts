import { givenGrant, givenPerson, type SignedPerson } from '../../../test/people.world.js';
import { givenThreeBodies, saidTo, says } from '../../../test/reviews.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();
const mailsTo = async ({ email }: SignedPerson) =>
  (
    await ground.sql.query<{ subject: string; text: string }>('select subject, text from mail where to_email = $1', [
      email,
    ])
  ).rows;

describe('a thread', () => {
  it('is answered in, resolved and opened again; answers of the owner stand on its first comment', async () => {
    const { plan, second, third, action, asks } = await givenThreeBodies(ground);
    const round = await asks();
    const first = await says(second, { planId: plan.id, roundId: round.id, recordId: action, text: 'Who pays?' });
    const reply = await says(plan.author, { planId: plan.id, parentId: first.id, text: 'The ministry.' });
    expect(reply).toMatchObject({ parentId: first.id, recordId: action, recordCode: 'P1.A1', roundId: round.id });
    const deeper = await says(second, { planId: plan.id, parentId: reply.id, text: 'Thank you.' });
    expect(deeper).toMatchObject({ parentId: first.id });
    expect((await plan.author.get(`/api/review-rounds/${round.id}`)).body).toMatchObject({
      comments: 1,
      openComments: 1,
    });
    expect((await plan.author.post(`/api/comments/${reply.id}/disposition`, { outcome: 'accepted' })).status).toBe(422);

    expect((await third.post(`/api/comments/${first.id}/resolution`)).status).toBe(403);
    expect((await second.post(`/api/comments/${first.id}/resolution`)).body).toMatchObject({
      ...{ state: 'resolved', resolvedByName: second.name },
    });
    expect((await plan.author.get(`/api/review-rounds/${round.id}`)).body).toMatchObject({ openComments: 0 });
    expect((await second.post(`/api/comments/${first.id}/reopening`, {})).body).toMatchObject({ state: 'open' });
    await plan.author.post(`/api/comments/${first.id}/disposition`, { outcome: 'accepted' }).expect(201);
    expect((await second.post(`/api/comments/${first.id}/reopening`, {})).status).toBe(422);
    const reopened = await second.post(`/api/comments/${first.id}/reopening`, { reason: 'Still no source' });
    expect(reopened.body).toMatchObject({ state: 'open', disposition: null });
  });

  it('keeps what its author said before, and stays when it was answered and is withdrawn', async () => {
    const { plan, second, third, asks } = await givenThreeBodies(ground);
    const round = await asks();
    const { id } = await says(second, { planId: plan.id, roundId: round.id, text: 'Frist' });
    await second.patch(`/api/comments/${id}`, { text: 'First' }).set('If-Match', '"1"').expect(200);
    expect((await third.get(`/api/comments/${id}/edits`)).body).toMatchObject([{ text: 'Frist', byName: second.name }]);
    await says(third, { planId: plan.id, parentId: id, text: 'Agreed' });
    const gone = await second.del(`/api/comments/${id}`).set('If-Match', '"2"');
    expect(gone.body).toMatchObject({ state: 'closed', text: 'First' });
    expect(await saidTo(third, 'comments', { parentId: id })).toHaveLength(1);
  });

  it('is found by state, author, body, record and priority', async () => {
    const { plan, second, third, action, bodies, asks } = await givenThreeBodies(ground);
    const on = { planId: plan.id, roundId: (await asks()).id };
    const high = await says(second, { ...on, recordId: action, text: 'Grave', priority: 'high' });
    await says(third, { ...on, text: 'Light', priority: 'low' });
    for (const filter of [
      { priority: 'high' },
      { authorId: second.id },
      { bodyId: bodies[1]?.id },
      { recordId: action },
      { recordId: action, state: 'open' },
    ])
      expect((await saidTo(plan.author, 'comments', filter)).map(({ id }) => id)).toEqual([high.id]);
    expect(await saidTo(plan.author, 'comments', { state: 'answered' })).toEqual([]);
  });

  it('stands on a phrase of a text, with the words around it', async () => {
    const { plan, second, action, asks } = await givenThreeBodies(ground);
    const phrase = {
      recordId: action,
      field: 'title',
      language: 'en',
      quote: 'teachers',
      prefix: 'Train ',
      suffix: '',
    };
    const said = await says(second, { planId: plan.id, roundId: (await asks()).id, text: 'All?', ...phrase });
    expect(said).toMatchObject({ ...phrase, recordTitle: { en: 'Train teachers' } });
    await plan.changes([{ op: 'remove', kind: 'action', id: action }]);
    expect(await saidTo(plan.author, 'comments', { recordId: action })).toMatchObject([
      { id: said.id, recordCode: 'P1.A1', recordTitle: { en: 'Train teachers' }, quote: 'teachers' },
    ]);
  });
});

describe('a note of a body', () => {
  it('is seen by nobody outside it, counted nowhere, and leaves only on purpose', async () => {
    const { plan, second, third, bodies, asks } = await givenThreeBodies(ground);
    const round = await asks();
    const peer = await givenPerson(ground, { role: 'advisor', body: bodies[1] });
    const note = await says(second, { planId: plan.id, roundId: round.id, text: 'Between us', isNote: true });
    expect(note).toMatchObject({ isNote: true, isInternal: true });
    await second.post(`/api/review-rounds/${round.id}/opinion`, { text: 'Fine' }).expect(201);
    for (const person of [plan.author, third]) {
      expect((await person.get(`/api/comments/${note.id}`)).status).toBe(404);
      expect(await saidTo(person, 'comments', { q: 'Between' })).toEqual([]);
      expect((await person.post('/api/comments', { planId: plan.id, parentId: note.id, text: 'x' })).status).toBe(404);
    }
    expect((await plan.author.get(`/api/review-rounds/${round.id}`)).body).toMatchObject({ comments: 0 });
    expect((await peer.get(`/api/comments/${note.id}`)).body).toMatchObject({ text: 'Between us' });
    const file = await second.get(`/api/review-rounds/${round.id}/dispositions.xlsx`);
    expect(file.status).toBe(200);

    const answer = await says(peer, { planId: plan.id, parentId: note.id, text: 'Let it out' });
    expect(answer).toMatchObject({ isInternal: true });
    expect((await peer.post(`/api/comments/${note.id}/release`)).body).toMatchObject({
      isInternal: false,
      isNote: false,
    });
    expect(await saidTo(plan.author, 'comments', { roundId: round.id })).toMatchObject([{ text: 'Between us' }]);
  });

  it('needs a body', async () => {
    const { plan } = await givenThreeBodies(ground);
    const said = { planId: plan.id, text: 'Mine', isNote: true };
    expect((await plan.author.post('/api/comments', said)).body).toMatchObject({ code: 'comment.note-needs-body' });
  });
});

describe('naming somebody', () => {
  const mentionable = async (person: SignedPerson, place: object) => {
    const answer = await person.post('/api/comments/mentionable', place);
    expect(answer.status).toBe(200);
    return (answer.body as { id: string }[]).map(({ id }) => id);
  };

  it('is possible for those who may see it, who are told by a letter with a link', async () => {
    const { plan, second, third, lead, asks } = await givenThreeBodies(ground);
    const round = await asks();
    const stranger = await givenPerson(ground, { role: 'focal-point' });
    const place = { planId: plan.id, roundId: round.id };
    const offered = await mentionable(second, place);
    for (const { id } of [lead, third, plan.author]) expect(offered).toContain(id);
    for (const { id } of [second, stranger]) expect(offered).not.toContain(id);
    expect((await second.post('/api/comments', { ...place, text: 'x', mentions: [stranger.id] })).body).toMatchObject({
      code: 'comment.mention-cannot-see',
    });
    const said = await says(second, { ...place, text: 'Please look.', mentions: [plan.author.id] });
    expect(said['mentions']).toEqual([{ id: plan.author.id, name: plan.author.name }]);
    expect(await saidTo(plan.author, 'comments', { mentioned: plan.author.id })).toHaveLength(1);
    const [mail] = await mailsTo(plan.author);
    expect(mail?.text).toContain('Please look.');
    expect(mail?.text).toContain(`/plans/${plan.id}/review?subject=${said.id}`);
  });

  it('in a note offers the own body only, and the letter carries the link alone', async () => {
    const { plan, second, bodies, asks } = await givenThreeBodies(ground);
    const round = await asks();
    const peer = await givenPerson(ground, { role: 'advisor', body: bodies[1] });
    const place = { planId: plan.id, roundId: round.id, isInternal: true };
    expect(await mentionable(second, place)).toEqual([peer.id]);
    await says(second, { ...place, isNote: true, text: 'Between us', mentions: [peer.id] });
    expect((await second.post('/api/comments', { ...place, text: 'x', mentions: [plan.author.id] })).status).toBe(400);
    expect((await mailsTo(peer))[0]?.text).not.toContain('Between us');
  });

  it('of a restricted plan tells the link alone', async () => {
    const { plan } = await givenThreeBodies(ground, { sensitivity: 'restricted' });
    const other = await givenPerson(ground, {});
    await givenGrant(ground, other, { role: 'focal-point', jurisdiction: plan.jurisdiction });
    await says(plan.author, { planId: plan.id, text: 'Secret word', mentions: [other.id] });
    const [mail] = await mailsTo(other);
    expect(mail?.text).toContain(plan.id);
    expect(mail?.text).not.toContain('Secret word');
  });
});
