import { givenPerson, type SignedPerson } from '../../../test/people.world.js';
import { givenThreeBodies, saidTo, says, suggests } from '../../../test/reviews.world.js';
import { openGround } from '../../../test/world.js';
import { ActorSource } from '../../platform/access/actor.source.js';
import { withContext } from '../../platform/context.js';
import { Database } from '../../platform/database/database.js';

const ground = openGround();

/** What a person's rows are when the application's own filters are left out. */
const rowsBySql = async (person: SignedPerson, table: string): Promise<number> => {
  const found = await ground.app.get(ActorSource).find({ token: person.token });
  const actor = found?.actor;
  return withContext({ requestId: 'spec', role: 'app', actor }, () =>
    ground.app.get(Database).read(async () => {
      const rows = await ground.app.get(Database).query(`select * from ${table}`);
      return rows.length;
    }),
  );
};
const textOf = async (person: SignedPerson, path: string) => JSON.stringify((await person.get(path)).body);

const givenBoard = async () => {
  const given = await givenThreeBodies(ground);
  const { plan, action, lead, second, third } = given;
  const round = await given.leads();
  const on = { planId: plan.id, roundId: round.id };
  const own = await says(lead, { ...on, recordId: action, text: 'Whisper: who pays?' });
  const same = await says(second, { ...on, recordId: action, text: 'Whisper: no budget' });
  const again = await says(third, { ...on, recordId: action, text: 'Whisper: money?' });
  const small = await says(third, { ...on, text: 'Whisper: a comma' });
  const hands = (person: SignedPerson, text: string) => person.post(`/api/review-rounds/${round.id}/opinion`, { text });
  return { ...given, round, on, own, same, again, small, hands };
};

describe('a round that a body leads', () => {
  it('is led by one of those asked', async () => {
    const { plan, bodies } = await givenThreeBodies(ground);
    const request = { planId: plan.id, bodyIds: [bodies[1]?.id], leadBodyId: bodies[0]?.id, dueOn: '2027-03-31' };
    expect((await plan.author.post('/api/review-rounds', request)).body).toMatchObject({
      code: 'review.lead-not-asked',
    });
  });

  it('tells the state nothing before the advice: no word, number, file, event or row', async () => {
    const { plan, round, second, third, hands, action } = await givenBoard();
    const suggestion = { planId: plan.id, roundId: round.id };
    const changes = [{ op: 'set', kind: 'action', id: action, 'title.en': 'Whisper title' }];
    await suggests(second, { ...suggestion, changes });
    const facts = async () => ((await plan.author.get(plan.path)).body as { factsRevision: number }).factsRevision;
    const before = await facts();
    await says(second, { ...suggestion, text: 'Whisper: one more' });
    expect(await facts()).toBe(before);
    await hands(second, 'Whisper: fine on the whole').then(({ status }) => expect(status).toBe(201));
    await hands(third, 'Whisper: fine').then(({ status }) => expect(status).toBe(201));

    const auditor = await givenPerson(ground, { role: 'auditor', jurisdiction: plan.jurisdiction });
    for (const [person, path] of [
      [plan.author, '/api/comments'],
      [plan.author, '/api/suggestions'],
      [plan.author, `/api/comments?filter=${encodeURIComponent(JSON.stringify({ q: 'Whisper' }))}`],
      [plan.author, `/api/review-rounds/${round.id}`],
      [plan.author, '/api/home'],
      [plan.author, '/api/obligations'],
      [plan.author, '/api/mails'],
      [plan.author, '/api/history?range=[0,99]'],
      [auditor, '/api/history?range=[0,99]'],
    ] as const)
      expect({ path, text: await textOf(person, path) }).toEqual({
        path,
        text: expect.not.stringContaining('Whisper') as string,
      });
    const events = (await auditor.get('/api/history?range=[0,99]')).body as { type: string }[];
    expect(events.filter(({ type }) => /^(comment|suggestion)\./.test(type))).toEqual([]);
    expect((await plan.author.get(`/api/review-rounds/${round.id}`)).body).toMatchObject({
      ...{ comments: 0, openComments: 0, suggestions: 0, state: 'in-review', advice: null },
    });
    for (const table of ['comment', 'suggestion', 'comment_mention', 'comment_edit'])
      expect({ table, rows: await rowsBySql(plan.author, table) }).toEqual({ table, rows: 0 });
    expect(await rowsBySql(second, 'comment')).toBe(3);
  });

  it('gathers with the lead what each body hands in; no body sees another’s', async () => {
    const { round, lead, second, third, hands, same } = await givenBoard();
    expect(await saidTo(lead, 'comments', { roundId: round.id })).toHaveLength(1);
    expect((await hands(second, 'Fine on the whole')).body).toMatchObject({
      invitees: expect.arrayContaining([
        expect.objectContaining({ opinion: null, releasedAt: expect.any(String) as string }),
      ]) as object,
    });
    const board = await saidTo(lead, 'comments', { roundId: round.id });
    expect(board.map(({ text }) => text).sort()).toEqual([
      'Fine on the whole',
      'Whisper: no budget',
      'Whisper: who pays?',
    ]);
    expect((await second.get(`/api/comments/${same.id}`)).body).toMatchObject({ isWithLead: true });
    expect((await third.get(`/api/comments/${same.id}`)).status).toBe(404);
    expect((await hands(lead, 'Mine')).body).toMatchObject({ code: 'review.lead-releases-advice' });
  });

  it('joins what says the same, naming everybody; parts them again; leaves out with a reason the body reads', async () => {
    const { round, plan, lead, second, third, hands, own, same, again, small } = await givenBoard();
    await hands(second, 'Fine');
    await hands(third, 'Fine');
    const path = `/api/review-rounds/${round.id}/merged-comments`;
    const draft = { commentIds: [own.id, same.id], text: 'Name the source of funds.', priority: 'high' };
    expect((await second.post(path, draft)).body).toMatchObject({ code: 'review.lead-only' });
    expect((await plan.author.post(path, draft)).status).toBe(403);
    const merged = (await lead.post(path, draft)).body as { id: string; version: number };
    expect(merged).toMatchObject({ recordCode: 'P1.A1', priority: 'high', text: 'Name the source of funds.' });
    const more = await lead.post(path, { ...draft, commentIds: [merged.id, again.id], text: 'Who funds it?' });
    expect((more.body as { voices: { authorName: string }[] }).voices.map(({ authorName }) => authorName)).toEqual([
      ...['Advisor of UNOCT', 'Advisor of UNDP', 'Advisor of UN Women'],
    ]);
    expect((await lead.post(path, { ...draft, commentIds: [own.id] })).body).toMatchObject({
      code: 'review.cannot-be-merged',
    });
    expect((await lead.post(`/api/comments/${merged.id}/separation`)).status).toBe(201);
    expect((await second.get(`/api/comments/${same.id}`)).body).toMatchObject({ mergedInto: null });

    const out = { leftOutReason: 'Too small for the advice' };
    expect((await second.post(`/api/comments/${small.id}/weighing`, out)).status).toBe(404);
    await lead.post(`/api/comments/${small.id}/weighing`, { ...out, priority: 'low' }).expect(201);
    expect((await third.get(`/api/comments/${small.id}`)).body).toMatchObject({ ...out, priority: 'low' });
  });

  it('releases one advice: the state then sees what is in it, and nothing else', async () => {
    const { round, plan, lead, second, third, hands, own, same, again, small, on } = await givenBoard();
    await says(second, { ...on, text: 'Whisper among ourselves', isNote: true });
    await hands(second, 'Whisper: fine');
    await hands(third, 'Whisper: fine too');
    const merged = await lead.post(`/api/review-rounds/${round.id}/merged-comments`, {
      ...{ commentIds: [own.id, same.id, again.id], text: 'Name the source of funds.', priority: 'high' },
    });
    const reworded = { text: 'Name who funds it.' };
    const { id } = merged.body as { id: string };
    const tag = `"${String((merged.body as { version: number }).version)}"`;
    await lead.patch(`/api/comments/${id}`, reworded).set('If-Match', tag).expect(200);
    for (const one of await saidTo(lead, 'comments', { roundId: round.id }))
      if (one.id !== id && !one['mergedInto'] && one.id !== small.id)
        await lead.post(`/api/comments/${one.id}/weighing`, { leftOutReason: 'Said in the advice' }).expect(201);
    await lead.post(`/api/comments/${small.id}/weighing`, { leftOutReason: 'Too small' }).expect(201);

    expect((await second.post(`/api/review-rounds/${round.id}/advice`, { text: 'x' })).status).toBe(403);
    const advice = await lead.post(`/api/review-rounds/${round.id}/advice`, { text: 'A sound plan with one gap.' });
    expect(advice.body).toMatchObject({ state: 'released', advice: 'A sound plan with one gap.' });
    const seen = await saidTo(plan.author, 'comments', { roundId: round.id });
    expect(seen).toMatchObject([{ ...reworded, priority: 'high', recordCode: 'P1.A1' }]);
    expect(seen[0]?.['voices']).toHaveLength(3);
    expect(JSON.stringify(seen)).not.toContain('Whisper');
    expect(await rowsBySql(plan.author, 'comment')).toBe(1);
    expect((await plan.author.get(`/api/review-rounds/${round.id}`)).body).toMatchObject({
      comments: 1,
      openComments: 1,
    });
    expect(await saidTo(third, 'comments', { roundId: round.id })).toHaveLength(4);

    await plan.author.post(`/api/comments/${id}/disposition`, { outcome: 'accepted' }).expect(201);
    expect((await plan.author.get(`/api/review-rounds/${round.id}`)).body).toMatchObject({ state: 'answered' });
    expect((await lead.post(`/api/review-rounds/${round.id}/advice`, { text: 'Again' })).status).toBe(422);
  });
});
