import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { bytesOf } from '../../test/reviews.world.js';
import { adding, givenLivePlan } from '../../test/plans.world.js';
import { givenBody, givenPerson, type SignedPerson } from '../../test/people.world.js';
import { openGround } from '../../test/world.js';

const ground = openGround();

interface RoundAnswer {
  id: string;
  versionNumber: number;
  versionHash: string;
  state: string;
}

/** A draft whose focal point asks UNOCT for a review. */
const givenReview = async (withOther = false) => {
  const live = await givenLivePlan(ground);
  const { plan } = live;
  const unoct = await givenBody(ground, { name: 'UNOCT', kind: 'un-entity' });
  const advisor = await givenPerson(ground, { role: 'advisor', body: unoct, name: 'Adila Advisor' });
  const undp = await givenBody(ground, { name: 'UNDP', kind: 'un-entity' });
  const peer = await givenPerson(ground, { role: 'advisor', body: undp });
  const asks = async (bodyIds = withOther ? [unoct.id, undp.id] : [unoct.id]) => {
    const answer = await plan.author.post('/api/review-rounds', {
      ...{ planId: plan.id, bodyIds, dueOn: '2027-03-31', question: 'Is education covered?' },
    });
    expect(answer.body).toMatchObject({ state: 'requested' });
    expect(answer.status).toBe(201);
    return answer.body as RoundAnswer;
  };
  return { ...live, unoct, advisor, undp, peer, asks };
};

const dueOf = async (person: SignedPerson, kind: string) => {
  const filter = encodeURIComponent(JSON.stringify({ kind, stored: 'open', whose: 'mine' }));
  const answer = await person.get(`/api/obligations?filter=${filter}`);
  expect(answer.status).toBe(200);
  return answer.body as { subjectId: string; dueOn: string | null }[];
};

const listed = async (person: SignedPerson, resource: string, filter: object = {}) => {
  const answer = await person.get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`);
  expect(answer.status).toBe(200);
  return answer.body as { id: string; state: string; [name: string]: unknown }[];
};

describe('a state asks for a review', () => {
  it('and only then the advisor sees the plan: the frozen version, never the draft', async () => {
    const { plan, advisor, asks, pillar } = await givenReview();
    expect((await advisor.get(plan.path)).status).toBe(404);
    expect((await advisor.get(`${plan.path}/versions/1/document`)).status).toBe(404);

    const round = await asks();
    await plan.changes([
      { op: 'set', kind: 'pillar', id: pillar, 'title.en': 'Schools, later' },
      { op: 'set', kind: 'plan', id: plan.id, 'title.en': 'Renamed since' },
    ]);
    expect((await advisor.get(`/api/review-rounds/${round.id}`)).body).toMatchObject({
      planTitle: { en: 'National plan' },
    });

    expect((await advisor.get(plan.path)).status).toBe(200);
    const version = await advisor.get(`${plan.path}/versions/${String(round.versionNumber)}/document`);
    expect(version.status).toBe(200);
    expect(JSON.stringify(version.body)).toContain('"Education"');
    expect(JSON.stringify(version.body)).not.toContain('Schools, later');
    expect([403, 404]).toContain((await advisor.get(`${plan.path}/document`)).status);
    expect([403, 404]).toContain((await advisor.get(`${plan.path}/versions/current/document`)).status);
    expect([403, 404]).toContain((await advisor.get(`${plan.path}/change-sets?after=0`)).status);
  });

  it('who was not asked sees neither the plan nor the round', async () => {
    const { plan, peer, asks } = await givenReview();
    const round = await asks();
    expect((await peer.get(plan.path)).status).toBe(404);
    expect((await peer.get(`/api/review-rounds/${round.id}`)).status).toBe(404);
    const comment = { planId: plan.id, roundId: round.id, text: 'Unasked' };
    expect((await peer.post('/api/comments', comment)).status).toBe(404);
  });

  it('a body asked in an earlier round sees nothing of a later one with others', async () => {
    const { plan, advisor, peer, undp, asks } = await givenReview();
    await asks();
    const second = await asks([undp.id]);
    expect((await advisor.get(`/api/review-rounds/${second.id}`)).status).toBe(404);
    expect((await advisor.get(`${plan.path}/versions/${String(second.versionNumber)}/document`)).status).toBe(404);
    expect((await peer.get(`${plan.path}/versions/1/document`)).status).toBe(404);
    const numbers = async (person: SignedPerson) =>
      (await person.get(`${plan.path}/versions`)).body.map(({ number }: { number: number }) => number);
    expect([await numbers(advisor), await numbers(peer)]).toEqual([[1], [second.versionNumber]]);
    await peer.post('/api/comments', { planId: plan.id, roundId: second.id, text: 'For the state' }).expect(201);
    await plan.author.post('/api/comments', { planId: plan.id, text: 'Among ourselves' }).expect(201);
    expect(await listed(advisor, 'comments', { planId: plan.id })).toEqual([]);
    expect(await listed(peer, 'comments', { planId: plan.id })).toHaveLength(1);
    expect(await listed(plan.author, 'comments', { planId: plan.id })).toHaveLength(2);
  });

  it('drafters of the plan read what was released of it, and no note that was not', async () => {
    const { plan, advisor, asks } = await givenReview();
    const drafter = await givenPerson(ground, { role: 'drafter', body: plan.owner });
    const round = await asks();
    expect(round).toMatchObject({ title: null });
    const say = (text: string, isInternal: boolean) =>
      advisor.post('/api/comments', { planId: plan.id, roundId: round.id, text, isInternal }).expect(201);
    await say('Say who pays.', false);
    await say('They will not find the money.', true);
    expect(await listed(drafter, 'review-rounds', { planId: plan.id })).toMatchObject([{ id: round.id }]);
    expect(await listed(drafter, 'comments', { planId: plan.id })).toMatchObject([{ text: 'Say who pays.' }]);
    const stranger = await givenPerson(ground, { role: 'drafter', body: await givenBody(ground) });
    expect(await listed(stranger, 'comments', { planId: plan.id })).toEqual([]);
  });

  it('the asked body owes an opinion until it gives one; the opinion then waits for the state', async () => {
    const { plan, owner, advisor, asks } = await givenReview().then((given) => ({ ...given, owner: given.plan.owner }));
    const centre = await givenPerson(ground, { role: 'drafter', body: owner });
    const round = await asks();
    expect(await dueOf(advisor, 'review-plan')).toMatchObject([{ subjectId: round.id, dueOn: '2027-03-31' }]);

    await advisor.post('/api/comments', { planId: plan.id, roundId: round.id, text: 'Say who pays.' }).expect(201);
    const advised = await advisor.post(`/api/review-rounds/${round.id}/opinion`, { text: 'Sound, with one gap.' });
    expect(advised.body).toMatchObject({ state: 'released', invitees: [{ opinion: 'Sound, with one gap.' }] });
    expect(await dueOf(advisor, 'review-plan')).toEqual([]);
    expect(await dueOf(centre, 'answer-advice')).toMatchObject([{ subjectId: round.id }]);

    const [comment] = await listed(plan.author, 'comments', { roundId: round.id });
    await plan.author.post(`/api/comments/${String(comment?.id)}/disposition`, { outcome: 'accepted' }).expect(201);
    expect(await dueOf(centre, 'answer-advice')).toEqual([]);
    expect((await plan.author.get(`/api/review-rounds/${round.id}`)).body).toMatchObject({ state: 'answered' });
    expect((await advisor.post(`/api/review-rounds/${round.id}/opinion`, { text: 'Again' })).status).toBe(422);
  });

  it('of two bodies asked one may decline; the advice stands when the other has spoken', async () => {
    const { advisor, peer, asks } = await givenReview(true);
    const round = await asks();
    const declined = await peer.post(`/api/review-rounds/${round.id}/declination`, { reason: 'No capacity' });
    expect(declined.body).toMatchObject({ state: 'requested' });
    expect(await dueOf(peer, 'review-plan')).toEqual([]);
    expect(await dueOf(advisor, 'review-plan')).toHaveLength(1);
    const advised = await advisor.post(`/api/review-rounds/${round.id}/opinion`, { text: 'Fine.' });
    expect(advised.body).toMatchObject({ state: 'answered' });
  });

  it('an internal note is for the own body until its opinion lets it out', async () => {
    const { plan, advisor, peer, asks } = await givenReview(true);
    const round = await asks();
    const note = { planId: plan.id, roundId: round.id, text: 'Check the budget first', isInternal: true };
    await advisor.post('/api/comments', note).expect(201);
    expect(await listed(plan.author, 'comments', { roundId: round.id })).toEqual([]);
    expect(await listed(peer, 'comments', { roundId: round.id })).toEqual([]);
    expect(await listed(advisor, 'comments', { roundId: round.id })).toHaveLength(1);
    await advisor.post(`/api/review-rounds/${round.id}/opinion`, { text: 'See notes.' }).expect(201);
    expect(await listed(plan.author, 'comments', { roundId: round.id })).toMatchObject([{ isInternal: false }]);
  });
});

describe('comments', () => {
  it('stand on a record and a field, in the words of the frozen version', async () => {
    const { plan, advisor, asks, action } = await givenReview();
    const round = await asks();
    await plan.changes([{ op: 'set', kind: 'action', id: action, 'title.en': 'Secret new title' }]);
    const said = { recordId: action, field: 'title', language: 'en', quote: 'Train', kind: 'question' };
    const made = await advisor.post('/api/comments', { planId: plan.id, roundId: round.id, text: 'Which?', ...said });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ ...said, recordCode: 'P1.A1', recordTitle: { en: 'Train teachers' } });
    expect(made.body).toMatchObject({ authorName: 'Adila Advisor', state: 'open', disposition: null });
  });

  it('are changed by their author until answered, on the version read', async () => {
    const { plan, advisor, asks } = await givenReview();
    const round = await asks();
    const made = await advisor.post('/api/comments', { planId: plan.id, roundId: round.id, text: 'Frist' });
    const { id } = made.body as { id: string };
    const tag = String(made.headers['etag']);
    expect((await advisor.patch(`/api/comments/${id}`, { text: 'First' })).status).toBe(428);
    expect((await plan.author.patch(`/api/comments/${id}`, { text: 'Mine' }).set('If-Match', tag)).status).toBe(403);
    const changed = await advisor.patch(`/api/comments/${id}`, { text: 'First' }).set('If-Match', tag);
    expect(changed.body).toMatchObject({ text: 'First' });
    expect((await advisor.patch(`/api/comments/${id}`, { text: 'Last' }).set('If-Match', tag)).status).toBe(412);
  });

  it.each(['partly', 'not-accepted', 'out-of-scope', 'later'])('answered “%s” say why', async (outcome) => {
    const { plan, advisor, asks } = await givenReview();
    const round = await asks();
    const made = await advisor.post('/api/comments', { planId: plan.id, roundId: round.id, text: 'Add youth.' });
    const path = `/api/comments/${(made.body as { id: string }).id}/disposition`;
    expect((await advisor.post(path, { outcome, reason: 'No' })).status).toBe(403);
    expect((await plan.author.post(path, { outcome })).body).toMatchObject({ errors: { reason: 'is needed' } });
    const answered = await plan.author.post(path, { outcome, reason: 'Parliament decides.' });
    expect(answered.body).toMatchObject({
      state: 'answered',
      disposition: { outcome, reason: 'Parliament decides.', byName: plan.author.name },
    });
    expect((await advisor.get(`/api/comments/${(made.body as { id: string }).id}`)).body).toMatchObject({
      disposition: { outcome },
    });
  });

  it('on a record that the version does not hold are refused', async () => {
    const { plan, advisor, asks, pillar } = await givenReview();
    const round = await asks();
    const [later] = await plan.adds(adding.action(pillar, 'Added after the freeze'));
    const said = { planId: plan.id, roundId: round.id, recordId: later?.id, text: 'Hm' };
    expect((await advisor.post('/api/comments', said)).body).toMatchObject({ code: 'review.record-not-in-plan' });
    expect((await advisor.post('/api/comments', { planId: plan.id, text: 'No round' })).status).toBe(403);
  });
});

describe('suggestions', () => {
  const retitle = (action: string, text: string) => [{ op: 'set', kind: 'action', id: action, 'title.en': text }];

  it('wait, are applied when accepted, and keep their author named', async () => {
    const { plan, advisor, asks, action } = await givenReview();
    const round = await asks();
    const made = await advisor.post('/api/suggestions', {
      ...{ planId: plan.id, roundId: round.id, reason: 'Clearer', changes: retitle(action, 'Train 500 teachers') },
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ state: 'waiting', recordId: action, recordCode: 'P1.A1' });
    expect(made.body).toMatchObject({ changes: [{ before: { 'title.en': 'Train teachers' } }] });
    expect((await plan.record(action))?.['title']).toEqual({ en: 'Train teachers' });

    const path = `/api/suggestions/${(made.body as { id: string }).id}/acceptance`;
    expect((await advisor.post(path, {})).status).toBe(403);
    const accepted = await plan.author.post(path, {});
    expect(accepted.body).toMatchObject({ state: 'accepted', authorName: 'Adila Advisor' });
    expect((await plan.record(action))?.['title']).toEqual({ en: 'Train 500 teachers' });
    const sets = await plan.author.get(`${plan.path}/change-sets?after=${String((await plan.revision()) - 1)}`);
    expect(sets.body).toMatchObject([{ source: 'suggestion', author: { name: 'Adila Advisor' }, reason: 'Clearer' }]);
    expect((await plan.author.post(path, {})).body).toMatchObject({ code: 'suggestion.already-decided' });
  });

  it('overtake one another on the same field, and are still shown', async () => {
    const { plan, advisor, asks, action } = await givenReview();
    const round = await asks();
    const suggest = async (changes: object[]) =>
      (await advisor.post('/api/suggestions', { planId: plan.id, roundId: round.id, changes })).body as { id: string };
    const first = await suggest(retitle(action, 'Train 500 teachers'));
    const second = await suggest(retitle(action, 'Train every teacher'));
    const other = await suggest([{ op: 'set', kind: 'action', id: action, endsOn: '2027-12-31' }]);
    await plan.author.post(`/api/suggestions/${first.id}/acceptance`, {}).expect(201);
    const states = new Map((await listed(advisor, 'suggestions', { roundId: round.id })).map((s) => [s.id, s.state]));
    expect(states.get(second.id)).toBe('overtaken');
    expect(states.get(other.id)).toBe('waiting');
  });

  it('edited by the owner are accepted partly, with a reason', async () => {
    const { plan, advisor, asks, action } = await givenReview();
    const round = await asks();
    const changes = retitle(action, 'Train all');
    const made = await advisor.post('/api/suggestions', { planId: plan.id, roundId: round.id, changes });
    const path = `/api/suggestions/${(made.body as { id: string }).id}/acceptance`;
    await plan.changes(retitle(action, 'Train some'));
    expect((await plan.author.post(path, {})).status).toBe(409);
    const edited = { changes: retitle(action, 'Train most'), baseRevision: await plan.revision() };
    expect((await plan.author.post(path, edited)).status).toBe(422);
    const partly = await plan.author.post(path, { ...edited, reason: 'All is too many' });
    expect(partly.body).toMatchObject({ state: 'partly', decisionReason: 'All is too many' });
    expect((await plan.record(action))?.['title']).toEqual({ en: 'Train most' });
  });

  it('tell an advisor nothing of the draft', async () => {
    const { plan, advisor, asks, action, pillar } = await givenReview();
    const round = await asks();
    await plan.changes(retitle(action, 'Secret title'));
    const [later] = await plan.adds(adding.action(pillar, 'Secret action'));
    const changes = retitle(action, 'Mine');
    const made = await advisor.post('/api/suggestions', {
      ...{ planId: plan.id, roundId: round.id, baseRevision: await plan.revision(), changes },
    });
    expect(JSON.stringify(made.body)).not.toContain('Secret');
    const onLater = retitle(String(later?.id), 'x');
    const refused = await advisor.post('/api/suggestions', { planId: plan.id, roundId: round.id, changes: onLater });
    expect(refused.body).toMatchObject({ code: 'review.record-not-in-plan' });
  });

  it('are rejected with a reason, and withdrawn by their author', async () => {
    const { plan, advisor, asks, action } = await givenReview();
    const round = await asks();
    const suggest = async () =>
      (await advisor.post('/api/suggestions', { planId: plan.id, roundId: round.id, changes: retitle(action, 'New') }))
        .body as { id: string };
    const [first, second] = [await suggest(), await suggest()];
    expect((await plan.author.post(`/api/suggestions/${first.id}/rejection`, {})).status).toBe(400);
    const rejected = await plan.author.post(`/api/suggestions/${first.id}/rejection`, { reason: 'Out of reach' });
    expect(rejected.body).toMatchObject({ state: 'rejected', decisionReason: 'Out of reach' });
    expect((await advisor.post(`/api/suggestions/${second.id}/withdrawal`)).body).toMatchObject({ state: 'withdrawn' });
  });
});

describe('a round closes', () => {
  it('only when everything in it has an answer, or with a reason; then it takes no more words', async () => {
    const { plan, advisor, asks } = await givenReview();
    const round = await asks();
    await advisor.post('/api/comments', { planId: plan.id, roundId: round.id, text: 'Open point' }).expect(201);
    const refused = await plan.author.post(`/api/review-rounds/${round.id}/closure`, {});
    expect(refused.body).toMatchObject({ code: 'review.comments-still-open', open: 1 });
    expect((await advisor.post(`/api/review-rounds/${round.id}/closure`, {})).status).toBe(403);
    const closed = await plan.author.post(`/api/review-rounds/${round.id}/closure`, { reason: 'Out of time' });
    expect(closed.body).toMatchObject({ state: 'closed', reason: 'Out of time' });
    expect(await dueOf(advisor, 'review-plan')).toEqual([]);
    const late = await advisor.post('/api/comments', { planId: plan.id, roundId: round.id, text: 'Late' });
    expect(late.body).toMatchObject({ code: 'review.round-has-ended' });
  });

  it('and every word counts as a fact of the plan, so that open pages learn of it', async () => {
    const { plan, advisor, asks } = await givenReview();
    const facts = async () => ((await plan.author.get(plan.path)).body as { factsRevision: number }).factsRevision;
    const before = await facts();
    const round = await asks();
    expect(await facts()).toBe(before + 1);
    await advisor.post('/api/comments', { planId: plan.id, roundId: round.id, text: 'A word' }).expect(201);
    expect(await facts()).toBe(before + 2);
  });
});

describe('the disposition table', () => {
  const givenAnswered = async () => {
    const given = await givenReview();
    const { plan, advisor, asks, action, pillar } = given;
    const round = await asks();
    const say = async (text: string, recordId?: string) =>
      (await advisor.post('/api/comments', { planId: plan.id, roundId: round.id, text, recordId })).body as {
        id: string;
      };
    const later = await say('=cmd() Who pays?', action);
    await say('Name the parliament.', pillar);
    await plan.author
      .post(`/api/comments/${later.id}/disposition`, { outcome: 'later', reason: 'After the budget' })
      .expect(201);
    const changes = [{ op: 'set', kind: 'action', id: action, 'title.en': 'Train 500 teachers' }];
    await advisor.post('/api/suggestions', { planId: plan.id, roundId: round.id, changes }).expect(201);
    return { ...given, round };
  };

  it('leaves as Excel, with title, version, hash and every word', async () => {
    const { round, plan } = await givenAnswered();
    const { bytes, headers } = await bytesOf(plan.author, `/api/review-rounds/${round.id}/dispositions.xlsx`);
    expect(headers['content-disposition']).toContain('.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    const rows = Array.from(book.worksheets[0]?.getSheetValues() ?? [], (row) =>
      Array.isArray(row) ? row.slice(1).map(String).join(' | ') : '',
    );
    const text = rows.join('\n');
    expect(text).toContain('Comments and answers: National plan');
    expect(text).toContain(`SHA-256 ${round.versionHash}`);
    expect(text).toContain('1 of 3 answered');
    expect(text).toMatch(/P1\.A1 Train teachers.*UNOCT.*Later \| After the budget/s);
    expect(text).toContain('Title (en): Train teachers → Train 500 teachers');
    expect(rows.findIndex((row) => row.includes('parliament'))).toBeLessThan(
      rows.findIndex((row) => row.includes('Who pays')),
    );
    expect(text).not.toMatch(/\| =cmd/);
  });

  it('leaves as Word, in Arabic from right to left with a heading row on each page', async () => {
    const { round, advisor } = await givenAnswered();
    const { bytes } = await bytesOf(advisor, `/api/review-rounds/${round.id}/dispositions.docx?language=ar`);
    const xml = (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('text')) ?? '';
    expect(xml).toContain('التعليقات والردود');
    expect(xml).toContain('After the budget');
    expect(xml).toContain('<w:tblHeader');
    expect(xml).toContain('<w:bidi');
    expect(xml).toContain('العنوان (en): Train teachers → Train 500 teachers');
  });

  it('says who decided on a suggestion, and when', async () => {
    const { round, plan } = await givenAnswered();
    const [{ id }] = (await plan.author.get('/api/suggestions')).body as [{ id: string }];
    await plan.author.post(`/api/suggestions/${id}/acceptance`, {}).expect(201);
    const { bytes } = await bytesOf(plan.author, `/api/review-rounds/${round.id}/dispositions.docx`);
    const xml = (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('text')) ?? '';
    const { body } = await plan.author.get(`/api/suggestions/${id}`);
    expect(xml).toContain(String(body.decidedAt).slice(0, 10));
  });

  it('is for those who see the round', async () => {
    const { round, peer } = await givenAnswered();
    expect((await peer.get(`/api/review-rounds/${round.id}/dispositions.docx`)).status).toBe(404);
  });
});
