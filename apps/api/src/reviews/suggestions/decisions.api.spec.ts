import { randomUUID } from 'node:crypto';
import { adding } from '../../../test/plans.world.js';
import { givenThreeBodies, saidTo, suggests } from '../../../test/reviews.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();

const given = async () => {
  const three = await givenThreeBodies(ground);
  const { plan, action } = three;
  const on = { planId: plan.id, roundId: (await three.asks()).id };
  const retitle = (text: string) => ({ ...on, changes: [{ op: 'set', kind: 'action', id: action, 'title.en': text }] });
  const date = { ...on, changes: [{ op: 'set', kind: 'action', id: action, endsOn: '2027-12-31' }] };
  const decides = (more: object) => plan.author.post('/api/suggestions/decisions', { planId: plan.id, ...more });
  return { ...three, on, retitle, date, decides };
};

describe('several suggestions', () => {
  it('accepted together are one change set that names everybody, and overtake the others on their fields', async () => {
    const { plan, action, second, third, retitle, date, decides } = await given();
    const words = await suggests(second, retitle('Train 500 teachers'));
    const day = await suggests(third, date);
    const late = await suggests(third, retitle('Train teachers well'));
    const revision = await plan.revision();
    const decided = await decides({ decision: 'accept', ids: [words.id, day.id], reason: 'Both are right' });
    expect(decided.body).toEqual({
      ...{ revision: revision + 1, accepted: [words.id, day.id], taken: [], overtaken: [late.id], rejected: [] },
    });
    expect(await plan.record(action)).toMatchObject({ title: { en: 'Train 500 teachers' }, endsOn: '2027-12-31' });
    const sets = await plan.author.get(`${plan.path}/change-sets?after=${String(revision)}`);
    expect(sets.body).toMatchObject([
      { source: 'suggestion', reason: 'Both are right', credits: [{ name: second.name }, { name: third.name }] },
    ]);
    expect((await second.get(`/api/suggestions/${words.id}`)).body).toMatchObject({
      ...{ state: 'accepted', authorName: second.name, decidedByName: plan.author.name, appliedRevision: revision + 1 },
    });
  });

  it('of one author keep that author, with who accepted beside', async () => {
    const { plan, second, retitle, date, decides } = await given();
    await suggests(second, retitle('Train all'));
    await suggests(second, date);
    const revision = await plan.revision();
    await decides({ decision: 'accept', authorId: second.id }).then(({ status }) => expect(status).toBe(201));
    const sets = await plan.author.get(`${plan.path}/change-sets?after=${String(revision)}`);
    expect(sets.body).toMatchObject([
      { author: { name: second.name }, accepter: { name: plan.author.name }, credits: null },
    ]);
    expect(await saidTo(plan.author, 'suggestions', { state: 'waiting' })).toEqual([]);
  });

  it('of a body are rejected at once, with one reason', async () => {
    const { bodies, second, third, retitle, date, decides } = await given();
    const mine = [await suggests(second, retitle('A')), await suggests(second, date)];
    const other = await suggests(third, retitle('B'));
    expect((await decides({ decision: 'reject', bodyId: bodies[1]?.id })).status).toBe(422);
    const rejected = await decides({ decision: 'reject', bodyId: bodies[1]?.id, reason: 'Out of reach' });
    expect(rejected.body).toMatchObject({ rejected: mine.map(({ id }) => id), accepted: [] });
    expect((await second.get(`/api/suggestions/${String(mine[0]?.id)}`)).body).toMatchObject({
      ...{ state: 'rejected', decisionReason: 'Out of reach' },
    });
    expect((await third.get(`/api/suggestions/${other.id}`)).body).toMatchObject({ state: 'waiting' });
  });

  it('that conflict with each other or with the plan are asked, and nothing is lost', async () => {
    const { plan, action, second, third, retitle, date, decides } = await given();
    const one = await suggests(second, retitle('Train all'));
    const other = await suggests(third, retitle('Train some'));
    const day = await suggests(third, date);
    await plan.changes([{ op: 'set', kind: 'action', id: action, endsOn: '2028-06-30' }]);
    const ids = [one.id, other.id, day.id];
    const asked = await decides({ decision: 'accept', ids });
    expect(asked.status).toBe(409);
    expect(asked.body).toMatchObject({
      code: 'suggestion.conflict',
      conflicts: [
        { suggestion: other.id, field: 'title.en', base: 'Train teachers', theirs: 'Train all', mine: 'Train some' },
        { suggestion: day.id, field: 'endsOn', theirs: '2028-06-30', mine: '2027-12-31' },
      ],
    });
    expect((await plan.record(action))?.['title']).toEqual({ en: 'Train teachers' });
    const choices = [
      { suggestion: other.id, record: action, field: 'title.en', choice: 'suggested' },
      { suggestion: day.id, record: action, field: 'endsOn', choice: 'standing' },
    ];
    expect((await decides({ decision: 'accept', ids, choices })).status).toBe(201);
    expect(await plan.record(action)).toMatchObject({ title: { en: 'Train some' }, endsOn: '2028-06-30' });
  });

  it('take what they build on, and say so', async () => {
    const { plan, second, on, decides } = await given();
    const pillar = adding.pillar(plan, 'Media');
    const media = await suggests(second, { ...on, changes: [pillar] });
    const inside = { ...adding.action(pillar, 'Fund newsrooms'), id: randomUUID() };
    const action = await suggests(second, { ...on, changes: [inside] });
    expect(action['needs']).toEqual([media.id]);
    const dated = await suggests(second, {
      ...{ ...on, changes: [{ op: 'set', kind: 'action', id: inside.id, endsOn: '2029-01-31' }] },
    });
    const accepted = await decides({ decision: 'accept', ids: [dated.id] });
    expect(accepted.body).toMatchObject({ accepted: [media.id, action.id, dated.id], taken: [media.id, action.id] });
    expect(await plan.record(inside.id)).toMatchObject({ parent: pillar.id, endsOn: '2029-01-31' });
  });

  it('built on one accepted before are accepted after it without a question', async () => {
    const { plan, second, on, decides } = await given();
    const pillar = adding.pillar(plan, 'Media');
    const media = await suggests(second, { ...on, changes: [pillar] });
    const words = [{ op: 'set', kind: 'pillar', id: pillar.id, 'title.en': 'Media and internet' }];
    const renamed = await suggests(second, { ...on, changes: words });
    await decides({ decision: 'accept', ids: [media.id] });
    expect((await decides({ decision: 'accept', ids: [renamed.id] })).status).toBe(201);
    expect((await plan.record(pillar.id))?.['title']).toEqual({ en: 'Media and internet' });
  });

  it('suggest bodies, targets, moves and removals as well as words', async () => {
    const { plan, second, indicator, action, pillar, bodies, on, decides } = await given();
    const [target, support] = [randomUUID(), randomUUID()];
    const changes = [
      { op: 'add', kind: 'target', id: target, parent: indicator, dueOn: '2027-12-31', value: '500' },
      { op: 'add', kind: 'assignment', id: support, parent: action, body: bodies[2]?.id, role: 'support' },
      { op: 'move', kind: 'action', id: action, parent: plan.id },
    ];
    const made = await suggests(second, { ...on, changes });
    const removal = await suggests(second, { ...on, changes: [{ op: 'remove', kind: 'pillar', id: pillar }] });
    expect((await decides({ decision: 'accept', ids: [made.id] })).status).toBe(201);
    expect(await plan.record(action)).toMatchObject({ parent: plan.id });
    expect(await plan.record(target)).toMatchObject({ value: '500' });
    const asked = await decides({ decision: 'accept', ids: [removal.id] });
    expect(asked.body).toMatchObject({ conflicts: [{ rule: 'subtree-changed' }] });
  });

  it('are decided by the owner only', async () => {
    const { plan, second, third, retitle } = await given();
    const { id } = await suggests(second, retitle('x'));
    const draft = { planId: plan.id, decision: 'accept', ids: [id] };
    expect((await third.post('/api/suggestions/decisions', draft)).status).toBe(403);
    const elsewhere = await givenThreeBodies(ground);
    expect((await elsewhere.plan.author.post('/api/suggestions/decisions', draft)).status).toBe(404);
  });
});
