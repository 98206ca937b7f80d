import JSZip from 'jszip';
import { givenBody, givenPerson, type SignedPerson } from '../../../test/people.world.js';
import { bytesOf, givenThreeBodies } from '../../../test/reviews.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();

interface Found {
  readonly id: string;
  readonly version: number;
  readonly itemId: string;
  readonly result: string;
  readonly [name: string]: unknown;
}

const at = (round: { id: string }, item = '') => `/api/review-rounds/${round.id}/findings${item && `/${item}`}`;
const finds = async (
  person: SignedPerson,
  round: { id: string },
  item: string,
  draft: object = { result: 'met' },
): Promise<Found> => {
  const answer = await person.put(at(round, item), draft);
  expect({ status: answer.status, body: answer.body as object }).toMatchObject({ status: 200 });
  return answer.body as Found;
};
const seenBy = async (person: SignedPerson, round: { id: string }): Promise<string[]> => {
  const answer = await person.get(at(round));
  expect(answer.status).toBe(200);
  return (answer.body as Found[]).map(({ itemId, result }) => `${itemId} ${result}`);
};
const noteOf = async (person: SignedPerson, round: { id: string }): Promise<string> => {
  const { bytes } = await bytesOf(person, `/api/review-rounds/${round.id}/advice.docx?language=en`);
  return (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? '';
};

describe('the checklist of a review', () => {
  it('is answered item by item, with a note and the records it rests on', async () => {
    const { lead, action, asks } = await givenThreeBodies(ground);
    const round = await asks();
    const found = await finds(lead, round, 'one-lead', {
      ...{ result: 'partly', note: 'Two ministries lead this action.', recordIds: [action] },
    });
    expect(found).toMatchObject({
      ...{ position: 5, checklistId: 'standard', isInternal: true, authorName: 'Advisor of UNOCT' },
      ...{ records: [{ id: action }], question: { ar: expect.any(String) as string } },
    });
    const again = (version: number) =>
      lead.put(at(round, 'one-lead'), { result: 'met' }).set('If-Match', `"${String(version)}"`);
    expect((await lead.put(at(round, 'one-lead'), { result: 'met' })).status).toBe(428);
    expect((await again(found.version)).body).toMatchObject({ result: 'met', note: null, records: [] });
    expect((await again(found.version)).status).toBe(412);
    expect(await seenBy(lead, round)).toEqual(['one-lead met']);
    expect((await lead.del(at(round, 'one-lead')).set('If-Match', '"2"')).status).toBe(200);
    expect(await seenBy(lead, round)).toEqual([]);
  });

  it('is refused with the field that is wrong', async () => {
    const { lead, asks } = await givenThreeBodies(ground);
    const round = await asks();
    expect((await lead.put(at(round, 'no-such-item'), { result: 'met' })).status).toBe(404);
    expect((await lead.put(at(round, 'scope'), { result: 'splendid' })).body).toMatchObject({ status: 400 });
    const elsewhere = await lead.put(at(round, 'scope'), { result: 'met', recordIds: [round.id] });
    expect(elsewhere.body).toMatchObject({ code: 'review.record-not-in-plan' });
    expect(await seenBy(lead, round)).toEqual([]);
  });

  it('stays within the body until its opinion is out; the state and other bodies see none of it before', async () => {
    const { plan, lead, second, third, asks } = await givenThreeBodies(ground);
    const round = await asks();
    await finds(lead, round, 'drivers', { result: 'not-met', note: 'No source is named.' });
    for (const person of [plan.author, second, third]) expect(await seenBy(person, round)).toEqual([]);
    expect(await noteOf(plan.author, round)).not.toContain('No source is named.');
    expect((await plan.author.put(at(round, 'drivers'), { result: 'met' })).status).toBe(403);
    await lead.post(`/api/review-rounds/${round.id}/opinion`, { text: 'Sound.' }).expect(201);
    for (const person of [plan.author, second]) expect(await seenBy(person, round)).toEqual(['drivers not-met']);
    const late = await lead.put(at(round, 'drivers'), { result: 'met' }).set('If-Match', '"2"');
    expect(late.body).toMatchObject({ code: 'review.advice-already-released' });
    const note = await noteOf(plan.author, round);
    for (const words of ['Checklist', '0 met, 0 partly met, 1 not met', 'No source is named.'])
      expect(note).toContain(words);
  });

  it('goes to the lead of the review with the opinion, and to the state with its advice only', async () => {
    const { plan, lead, second, third, leads } = await givenThreeBodies(ground);
    const round = await leads();
    await finds(second, round, 'money', { result: 'partly' });
    await finds(lead, round, 'money', { result: 'met' });
    expect(await seenBy(lead, round)).toEqual(['money met']);
    await second.post(`/api/review-rounds/${round.id}/opinion`, { text: 'For the lead.' }).expect(201);
    expect((await seenBy(lead, round)).sort()).toEqual(['money met', 'money partly']);
    expect(await seenBy(second, round)).toEqual(['money partly']);
    for (const person of [plan.author, third]) expect(await seenBy(person, round)).toEqual([]);
    await lead.post(`/api/review-rounds/${round.id}/advice`, { text: 'One advice.' }).expect(201);
    expect((await seenBy(plan.author, round)).sort()).toEqual(['money met', 'money partly']);
  });

  it('is not there for a stranger', async () => {
    const { asks } = await givenThreeBodies(ground);
    const round = await asks();
    const stranger = await givenThreeBodies(ground);
    for (const person of [stranger.lead, stranger.plan.author]) expect((await person.get(at(round))).status).toBe(404);
    expect((await stranger.lead.put(at(round, 'scope'), { result: 'met' })).status).toBe(404);
    expect((await stranger.lead.del(at(round, 'scope')).set('If-Match', '"1"')).status).toBe(404);
  });
});

describe('a checklist of one’s own', () => {
  const title = { en: 'What we look for' };

  it('begins as a copy of the standard list, is edited on the version read, and answered in a review', async () => {
    const { lead, bodies, asks } = await givenThreeBodies(ground);
    const made = await lead.post('/api/checklists', { bodyId: bodies[0]?.id, title }).expect(201);
    const list = made.body as { id: string; items: { id: string }[] };
    expect(list.items).toHaveLength(18);
    const path = `/api/checklists/${list.id}`;
    const items = [{ id: 'children', question: { en: 'Are children protected?' }, rules: ['no-indicator'] }];
    expect((await lead.patch(path, { items })).status).toBe(428);
    expect((await lead.patch(path, { items }).set('If-Match', '"1"')).body).toMatchObject({ version: 2, items });
    expect((await lead.patch(path, { items }).set('If-Match', '"1"')).status).toBe(412);
    const round = await asks();
    await finds(lead, round, 'children', { checklistId: list.id, result: 'met' });
    expect((await lead.del(path).set('If-Match', '"2"')).status).toBe(200);
    expect((await lead.get(at(round))).body).toMatchObject([{ question: { en: 'Are children protected?' } }]);
  });

  it('is its body’s alone', async () => {
    const { lead, second, plan, bodies, asks } = await givenThreeBodies(ground);
    const list = (await lead.post('/api/checklists', { bodyId: bodies[0]?.id, title }).expect(201)).body as Found;
    const colleague = await givenPerson(ground, { role: 'advisor', body: bodies[0] });
    expect((await colleague.get(`/api/checklists/${list.id}`)).status).toBe(200);
    expect((await second.get(`/api/checklists/${list.id}`)).status).toBe(404);
    expect((await second.get('/api/checklists')).body).toEqual([]);
    expect((await second.del(`/api/checklists/${list.id}`).set('If-Match', '"1"')).status).toBe(404);
    expect((await second.post('/api/checklists', { bodyId: bodies[0]?.id, title })).status).toBe(403);
    expect((await plan.author.get('/api/checklists')).status).toBe(403);
    const round = await asks();
    const borrowed = await second.put(at(round, 'scope'), { checklistId: list.id, result: 'met' });
    expect(borrowed.status).toBe(404);
  });

  it('names each item once, and only checks that exist', async () => {
    const body = await givenBody(ground, { name: 'UNODC', kind: 'un-entity' });
    const advisor = await givenPerson(ground, { role: 'advisor', body });
    const item = { id: 'one', question: { en: 'One?' } };
    const add = (items: object[]) => advisor.post('/api/checklists', { bodyId: body.id, title, items });
    for (const items of [[item, item], [{ ...item, rules: ['no-such-check'] }], []])
      expect((await add(items)).body).toMatchObject({ status: 400 });
    expect((await add([item])).status).toBe(201);
  });
});
