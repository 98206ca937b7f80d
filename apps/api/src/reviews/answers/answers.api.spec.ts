import JSZip from 'jszip';
import { bytesOf, givenThreeBodies, type SaidRow, saidTo, says } from '../../../test/reviews.world.js';
import type { SignedPerson } from '../../../test/people.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();

const givenAnswers = async () => {
  const given = await givenThreeBodies(ground);
  const { plan, action, lead, second } = given;
  const round = await given.asks();
  const on = { planId: plan.id, roundId: round.id };
  const money = await says(lead, { ...on, recordId: action, text: 'Who pays?', priority: 'high' });
  const comma = await says(lead, { ...on, text: 'A comma is missing' });
  const youth = await says(second, { ...on, recordId: action, field: 'title', text: 'Speak of youth' });
  const answers = (comment: SaidRow, disposition: object) =>
    plan.author.post(`/api/comments/${comment.id}/disposition`, disposition).expect(201);
  return { ...given, round, money, comma, youth, answers };
};
type Given = Awaited<ReturnType<typeof givenAnswers>>;

/** The advice is in, one comment is accepted, one put off, one open. */
const givenPutOff = async (): Promise<Given> => {
  const given = await givenAnswers();
  const { round, lead, second, third, answers, money, youth } = given;
  for (const [person, text] of [
    [lead, 'Sound, with one gap.'],
    [second, 'Youth first.'],
    [third, 'Fine.'],
  ] as const)
    await person.post(`/api/review-rounds/${round.id}/opinion`, { text }).expect(201);
  await answers(money, { outcome: 'accepted' });
  await answers(youth, { outcome: 'later', reason: 'With the mid-term review' });
  return given;
};

const paperOf = async (person: SignedPerson, path: string): Promise<string> => {
  const zip = await JSZip.loadAsync((await bytesOf(person, path)).bytes);
  return (await zip.file('word/document.xml')?.async('string')) ?? '';
};

describe('what became of what was said', () => {
  it('is counted with its rows: in all, by body, by pillar', async () => {
    const { plan, round, money, comma, youth, bodies } = await givenPutOff();
    const answer = await plan.author.get(`/api/review-rounds/${round.id}/statistics`);
    expect(answer.body).toMatchObject({
      answered: { numerator: '2', denominator: '3', of: 'said-in-round', round: round.id },
      byAnswer: { accepted: { counted: [money.id] }, later: { counted: [youth.id] }, open: { counted: [comma.id] } },
      medianDays: 0,
    });
    const { byBody, byPillar } = answer.body as Record<string, { id: string | null; answers: object }[]>;
    expect(byBody?.map(({ id }) => id)).toEqual([bodies[1]?.id, bodies[0]?.id]);
    expect(byBody?.[1]?.answers).toMatchObject({ accepted: { numerator: '1', denominator: '2' } });
    expect(byPillar).toHaveLength(2);
  });

  it('is hidden from whoever may not see the round, and before the advice from the state', async () => {
    const { plan, lead, third, leads } = await givenThreeBodies(ground);
    const round = await leads();
    await says(lead, { planId: plan.id, roundId: round.id, text: 'Whisper' });
    const stranger = await givenThreeBodies(ground);
    for (const file of ['statistics', 'advice.docx', 'carried-over'])
      expect({
        file,
        status: (await stranger.plan.author.get(`/api/review-rounds/${round.id}/${file}`)).status,
      }).toEqual({ file, status: 404 });
    const seen = await plan.author.get(`/api/review-rounds/${round.id}/statistics`);
    expect(seen.body).toMatchObject({ answered: { value: null, denominator: '0', rows: [] } });
    expect(await paperOf(third, `/api/review-rounds/${round.id}/advice.docx`)).not.toContain('Whisper');
  });
});

describe('the advice as a paper', () => {
  it('says what the bodies advise on the whole, then point by point, heaviest first, then all as a table', async () => {
    const { plan, round } = await givenPutOff();
    const text = await paperOf(plan.author, `/api/review-rounds/${round.id}/advice.docx?language=en`);
    const order = [
      'Advisory note',
      'Sound, with one gap.',
      'Point by point',
      'A comma is missing',
      'High priority',
      'Who pays?',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(-1);
    expect(text).toContain('w:orient="landscape"');
    expect(text).toContain('<w:tblHeader');
    expect(text).toMatch(/Heading1/);
  });
});

describe('what was put off', () => {
  it('is taken up in the next round once, in the words and name of whoever said it', async () => {
    const { plan, asks, youth, lead, second } = await givenPutOff();
    const next = await asks({ title: 'Second reading' });
    const path = `/api/review-rounds/${next.id}/carried-over`;
    expect(((await plan.author.get(path)).body as SaidRow[]).map(({ id }) => id)).toEqual([youth.id]);
    expect((await second.post(path, {})).status).toBe(403);
    const carried = (await plan.author.post(path, {}).expect(201)).body as SaidRow[];
    expect(carried).toMatchObject([
      { text: 'Speak of youth', carriedFrom: youth.id, state: 'open', authorName: 'Advisor of UNDP', roundId: next.id },
    ]);
    expect((await plan.author.get(`/api/comments/${youth.id}`)).body).toMatchObject({
      ...{ carriedInto: next.id, disposition: { outcome: 'later' } },
    });
    expect(await saidTo(lead, 'comments', { roundId: next.id })).toHaveLength(1);
    expect((await plan.author.post(path, {})).body).toMatchObject({
      code: 'review.nothing-to-carry-over',
      status: 422,
    });
  });
});
