import { fold } from '@mufakat/planning/search/fold';
import fc from 'fast-check';
import { givenBody, givenPerson, givenRelease, type SignedPerson } from '../../../test/people.world.js';
import { adding, givenPlan, type GivenPlan } from '../../../test/plans.world.js';
import { givenReportedPlan } from '../../../test/reporting.world.js';
import { givenThreeBodies, says } from '../../../test/reviews.world.js';
import { openGround, statementsOf } from '../../../test/world.js';
import type { SearchHitView, SearchView } from './search.dto.js';

const ground = openGround();

const seek = async (reader: SignedPerson, q: string, more: Record<string, string> = {}): Promise<SearchView> => {
  const answer = await reader.get(`/api/search?${new URLSearchParams({ q, ...more }).toString()}`);
  expect({ status: answer.status, body: answer.body as object }).toMatchObject({ status: 200 });
  return answer.body as SearchView;
};
const idsOf = ({ hits }: SearchView) => hits.map(({ sourceId }) => sourceId);
const markedIn = ({ extract: { text, marks } }: SearchHitView) => marks.map(([from, to]) => text.slice(from, to));

const languages = [
  ['fr', 'Prévention de la radicalisation en milieu scolaire', 'prevention scolaire', 'radicalistion'],
  ['ar', 'تمكين الشباب في المجتمعات المحلّية', 'الشباب المحلية', 'الشبابب'],
  ['th', 'การมีส่วนร่วมของเยาวชนและสตรี', 'เยาวชน', 'เยาวชม'],
  ['km', 'ការចូលរួមរបស់យុវជននិងស្ត្រី', 'យុវជន', 'ការចូលរួម យុវជណ'],
  ['lo', 'ການມີສ່ວນຮ່ວມຂອງຊາວໜຸ່ມ', 'ຊາວໜຸ່ມ', 'ການມີສ່ວນຮວມ'],
  ['my', 'လူငယ်များ၏ ပါဝင်ဆောင်ရွက်မှု', 'ပါဝင်', 'ပါဝင်ဆောင်ရွတ်'],
  ['zh', '预防暴力极端主义行动计划', '极端主义', '预防极端主义'],
] as const;

describe('search over the records of a plan', () => {
  it('finds a title in the languages with and without blanks, as it stands and misspelt', async () => {
    const plan = await givenPlan(ground);
    const actions = languages.map(([language, title]) => ({
      ...adding.record('action', plan, { [`title.${language}`]: title, startsOn: '2026-01-01' }),
    }));
    await plan.changes([
      { op: 'set', kind: 'plan', id: plan.id, languages: ['en', ...languages.map(([language]) => language)] },
      ...actions,
    ]);
    for (const [at, [language, title, exact, misspelt]] of languages.entries()) {
      const found = await seek(plan.author, exact);
      expect({ language, found: idsOf(found)[0] }).toEqual({ language, found: actions[at]?.id });
      expect(found.hits[0]).toMatchObject({ isExact: true, extract: { language, text: title } });
      expect(found.hits[0] && markedIn(found.hits[0])).not.toEqual([]);
      const alike = await seek(plan.author, misspelt);
      expect({ language, found: idsOf(alike)[0] }).toEqual({ language, found: actions[at]?.id });
      expect(alike.hits[0]).toMatchObject({ isExact: false });
    }
  });

  it('puts the record of a code first, then titles, then texts, and forgets what is removed', async () => {
    const plan = await givenPlan(ground);
    const told = adding.action(plan, 'Open meeting places', {
      code: 'P7.A1',
      'description.en': 'For lighthouse keepers.',
    });
    const named = adding.action(plan, 'Lighthouse visits', { code: 'P7.A2' });
    await plan.changes([told, named]);
    expect(idsOf(await seek(plan.author, 'lighthouse'))).toEqual([named.id, told.id]);
    expect(idsOf(await seek(plan.author, 'p7.a1'))).toEqual([told.id]);
    expect(idsOf(await seek(plan.author, 'visist lighthuose'))).toEqual([named.id]);
    await plan.changes([
      { op: 'remove', kind: 'action', id: named.id },
      { op: 'set', kind: 'action', id: told.id, 'description.en': 'For harbour pilots.' },
    ]);
    expect(idsOf(await seek(plan.author, 'lighthouse'))).toEqual([]);
    expect(idsOf(await seek(plan.author, 'harbour pilots'))).toEqual([told.id]);
  });

  it('finds words inside formatted long text', async () => {
    const plan = await givenPlan(ground);
    const node = {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Weavers of the ' },
        { type: 'text', text: 'upper valley' },
      ],
    };
    const section = adding.record('section', plan, { 'title.en': 'Scope' });
    await plan.changes([section]);
    await plan.changes([
      { op: 'set', kind: 'section', id: section.id, 'body.en/b1': { id: 'b1', position: 'a0', node } },
    ]);
    expect(idsOf(await seek(plan.author, 'weavers valley'))).toEqual([section.id]);
  });
});

describe('who finds what', () => {
  const lantern = async (plan: GivenPlan, more: object = {}) => {
    const [action] = await plan.adds(adding.action(plan, 'Lantern walks', { code: 'L1', ...more }));
    return String(action?.id);
  };

  it('keeps the draft of one state from another', async () => {
    const [plan, other] = [await givenPlan(ground), await givenPlan(ground)];
    const id = await lantern(plan);
    expect(idsOf(await seek(plan.author, 'lantern'))).toEqual([id]);
    expect(await seek(other.author, 'lantern')).toMatchObject({ total: 0, hits: [] });
    expect((await seek(other.author, 'lantern', { planId: plan.id })).hits).toEqual([]);
  });

  it('shows the adopted words to those they were released to, without what is restricted or written since', async () => {
    const plan = await givenPlan(ground);
    const partner = await givenBody(ground, { name: 'Fund', kind: 'donor' });
    const reader = await givenPerson(ground, { role: 'partner', body: partner });
    const id = await lantern(plan);
    const [secret] = await plan.adds(adding.action(plan, 'Lantern watch', { sensitivity: 'restricted' }));
    await plan.adds(adding.indicator(String(secret?.id), 'Lantern sightings'));
    await plan.isAdopted();
    await plan.sends([{ op: 'set', kind: 'action', id, 'place.en': 'Lantern quay' }], { reason: 'Since' });
    expect((await seek(reader, 'lantern')).total).toBe(0);
    await givenRelease(ground, { plan, what: 'figures', toBody: partner });
    expect((await seek(reader, 'lantern')).total).toBe(0);
    await givenRelease(ground, { plan, what: 'adopted-text', toBody: partner });
    const found = await seek(reader, 'lantern');
    expect(found.hits).toMatchObject([{ source: 'version', sourceId: id, versionNumber: 1, planId: plan.id }]);
    expect(found.total).toBe(1);
  });

  it('keeps an internal note to its body, and a report to its body until it is sent', async () => {
    const { plan, lead, second, leads, action } = await givenThreeBodies(ground);
    const round = await leads();
    const place = { planId: plan.id, roundId: round.id, recordId: action };
    const note = await says(second, { ...place, text: 'Marmalade, between us', isInternal: true });
    const open = await says(lead, { ...place, text: 'Marmalade for all to read' });
    expect(idsOf(await seek(second, 'marmalade', { source: 'comment' }))).toContain(note.id);
    expect(idsOf(await seek(lead, 'marmalade', { source: 'comment' }))).not.toContain(note.id);
    const ofState = idsOf(await seek(plan.author, 'marmalade'));
    const comments = await plan.author.get(
      `/api/comments?filter=${encodeURIComponent(JSON.stringify({ planId: plan.id }))}`,
    );
    expect(ofState.sort()).toEqual((comments.body as { id: string }[]).map(({ id }) => id).sort());
    expect([note.id, open.id]).toEqual(expect.arrayContaining(ofState));
  });

  it('keeps finding one’s own words once they are handed to the lead, who finds them too', async () => {
    const { plan, lead, second, third, leads } = await givenThreeBodies(ground);
    const round = await leads();
    const said = await says(second, { planId: plan.id, roundId: round.id, text: 'Persimmon, for the lead' });
    expect(idsOf(await seek(lead, 'persimmon'))).toEqual([]);
    const handed = await second.post(`/api/review-rounds/${round.id}/opinion`, { text: 'Fine' });
    expect(handed.status).toBe(201);
    expect(idsOf(await seek(second, 'persimmon'))).toEqual([said.id]);
    expect(idsOf(await seek(lead, 'persimmon'))).toEqual([said.id]);
    expect(idsOf(await seek(third, 'persimmon'))).toEqual([]);
    expect(idsOf(await seek(plan.author, 'persimmon'))).toEqual([]);
  });

  it('finds what a report says and its evidence, once it is sent; each hit names its report', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, interior, coordinator, actions } = reported;
    const round = await reported.opens();
    const report = await reported.report(education.reporter, round, education.body);
    const evidence = [{ title: 'Minutes of the kaleidoscope day', url: 'https://example.org/minutes' }];
    const line = {
      action: actions.train,
      judgement: 'on-track',
      narrative: 'The kaleidoscope day was held.',
      evidence,
    };
    const rest = report.lines
      .filter(({ action }) => action !== actions.train)
      .map(({ action }) => ({ action, judgement: 'on-track' }));
    await reported.writes(education.reporter, report, [line, ...rest]);
    expect((await seek(education.reporter, 'kaleidoscope')).counts).toMatchObject({ 'report-line': 1, evidence: 1 });
    expect((await seek(coordinator, 'kaleidoscope')).total).toBe(0);
    expect((await seek(interior.reporter, 'kaleidoscope')).total).toBe(0);
    await education.reporter.post(`/api/reports/${report.id}/submission`);
    const found = await seek(coordinator, 'kaleidoscop');
    expect(found.hits.map(({ source }) => source).sort()).toEqual(['evidence', 'report-line']);
    for (const hit of found.hits)
      expect(hit).toMatchObject({ reportId: report.id, recordId: actions.train, code: 'P1.A1' });
    expect((await seek(coordinator, 'kaleidoscope', { source: 'evidence' })).total).toBe(1);
  });
});

describe('what was written for a meeting and decided there', () => {
  const givenSaid = async () => {
    const reported = await givenReportedPlan(ground);
    const { plan, coordinator, education, interior } = reported;
    const round = await reported.opens({ dueOn: '2026-03-31' });
    await coordinator.post(`/api/reporting-rounds/${round.id}/freeze`, {}).expect(201);
    const paper = `/api/reporting-rounds/${round.id}/paper`;
    const writes = async (changes: object) => {
      const { version } = (await coordinator.get(paper).expect(200)).body as { version: number };
      await coordinator
        .patch(paper, changes)
        .set('If-Match', `"${String(version)}"`)
        .expect(200);
    };
    const words = { introduction: 'Tamarind years', pillars: { none: 'Nothing' }, decisions: ['More tamarind'] };
    await writes({ words });
    const invitedBodyIds = [education.body.id, interior.body.id];
    const day = { startsOn: '2026-05-04' };
    const made = await coordinator.post('/api/meetings', {
      ...{ planIds: [plan.id], title: 'Tamarind table', ...day, invitedBodyIds },
    });
    const meeting = `/api/meetings/${String(made.body.id)}`;
    await coordinator.post(`${meeting}/agenda`, { title: 'One' }).expect(201);
    const moves = (move: string) => coordinator.post(`${meeting}/moves`, { move }).expect(201);
    const stranger = await givenPlan(ground);
    return { plan, coordinator, education, interior, round, writes, meeting, moves, stranger: stranger.author };
  };
  const sourcesFor = async (person: SignedPerson) =>
    (await seek(person, 'tamarind')).hits.map(({ source }) => source).sort();

  it('is found by who runs it at once, by the invited as it is released to them, by no other state', async () => {
    const { coordinator, education, interior, plan, writes, meeting, moves, stranger } = await givenSaid();
    expect(await sourcesFor(coordinator)).toEqual(['meeting', 'paper']);
    expect(await sourcesFor(plan.author)).toEqual(['meeting', 'paper']);
    expect(await sourcesFor(education.reporter)).toEqual([]);
    await writes({ release: 'figures' });
    await moves('send-agenda');
    expect(await sourcesFor(education.reporter)).toEqual(['meeting']);
    await coordinator.post(`${meeting}/decisions`, { text: 'Plant tamarind', bodyIds: [interior.body.id] }).expect(201);
    expect(await sourcesFor(interior.reporter)).toEqual(['decision', 'meeting']);
    expect(await sourcesFor(education.reporter)).toEqual(['meeting']);
    await moves('hold');
    await moves('agree-minutes');
    await writes({ release: 'whole' });
    expect(await sourcesFor(education.reporter)).toEqual(['decision', 'meeting', 'paper']);
    expect(await sourcesFor(stranger)).toEqual([]);
    const found = await seek(coordinator, 'tamarind', { source: 'decision' });
    expect(found).toMatchObject({ total: 1, hits: [{ planId: plan.id, extract: { text: 'Plant tamarind' } }] });
  });

  it('is found by an invited body that does not reach the plan, and nothing else of the plan is', async () => {
    const { plan, coordinator, stranger } = await givenSaid();
    const { plan: other } = await givenReportedPlan(ground);
    const guests = await givenBody(ground, { jurisdiction: other.jurisdiction, name: 'Invited from next door' });
    const guest = await givenPerson(ground, { role: 'reporter', body: guests });
    const draft = { planIds: [plan.id], startsOn: '2026-05-11', invitedBodyIds: [guests.id] };
    const made = await coordinator.post('/api/meetings', { ...draft, title: 'Tamarind with guests' });
    const meeting = `/api/meetings/${String(made.body.id)}`;
    await coordinator.post(`${meeting}/agenda`, { title: 'One' }).expect(201);
    expect(await sourcesFor(guest)).toEqual([]);
    await coordinator.post(`${meeting}/moves`, { move: 'send-agenda' }).expect(201);
    await coordinator.post(`${meeting}/decisions`, { text: 'Share tamarind', bodyIds: [guests.id] }).expect(201);
    await coordinator.post(`${meeting}/decisions`, { text: 'Keep tamarind quiet', bodyIds: [] }).expect(201);
    const { hits } = await seek(guest, 'tamarind');
    expect(hits.map(({ extract }) => extract.text).sort()).toEqual(['Share tamarind', 'Tamarind with guests']);
    expect(hits.map(({ planTitle }) => planTitle)).toEqual([null, null]);
    expect(await sourcesFor(stranger)).toEqual([]);
    expect((await seek(guest, 'teachers', { planId: plan.id })).total).toBe(0);
    expect((await seek(guest, 'tamarind', { planId: plan.id })).total).toBe(2);
  });

  it('is found as it was last edited', async () => {
    const { coordinator, round, writes } = await givenSaid();
    await writes({ words: { introduction: '', pillars: {}, decisions: ['Carob'] } });
    expect(await sourcesFor(coordinator)).toEqual(['meeting']);
    expect(idsOf(await seek(coordinator, 'carob'))).toEqual([round.id]);
  });
});

describe('initiatives are found', () => {
  it('by their own words and those of their updates that stand, by their body and by the readers of their plans', async () => {
    const [one, other] = [await givenReportedPlan(ground), await givenReportedPlan(ground)];
    const { education, coordinator, plan, actions } = one;
    const draft = { bodyId: education.body.id, title: { en: 'Zeppelin theatre' }, places: ['Marigold quarter'] };
    const entered = (await education.reporter.post('/api/initiatives', draft).expect(201)).body as { id: string };
    const path = `/api/initiatives/${entered.id}`;
    const found = async (reader: SignedPerson, q: string) => idsOf(await seek(reader, q, { source: 'initiative' }));
    expect(await found(education.reporter, 'zepelin')).toEqual([entered.id]);
    expect(await found(coordinator, 'zeppelin')).toEqual([]);
    await education.reporter.post(`${path}/links`, { planId: plan.id, recordId: actions.train }).expect(201);
    const said = { onDay: '2026-03-01', text: 'A hundred lanterns', state: 'running' };
    const updated = (await education.reporter.post(`${path}/updates`, said).expect(201)).body as {
      updates: { id: string }[];
    };
    for (const q of ['zeppelin', 'marigold', 'hundred lanterns'])
      expect(await found(coordinator, q)).toEqual([entered.id]);
    expect((await seek(coordinator, 'zeppelin')).hits).toMatchObject([{ source: 'initiative', planId: null }]);
    const again = { ...said, text: 'Eleven lanterns', replacesId: updated.updates[0]?.id, reason: 'Counted anew' };
    await education.reporter.post(`${path}/updates`, again).expect(201);
    expect(await found(coordinator, 'hundred')).toEqual([]);
    for (const stranger of [other.coordinator, other.education.reporter])
      expect((await seek(stranger, 'zeppelin')).total).toBe(0);
    await education.reporter.patch(path, { sensitivity: 'restricted' }).set('If-Match', '"3"').expect(200);
    expect(await found(one.interior.reporter, 'zeppelin')).toEqual([]);
    expect(await found(coordinator, 'zeppelin')).toEqual([entered.id]);
    await education.reporter.post(`${path}/archive`, { reason: 'Entered twice' }).expect(201);
    expect(await found(coordinator, 'zeppelin')).toEqual([]);
  });
});

describe('the question itself', () => {
  it('is refused by the name of what is wrong with it', async () => {
    const plan = await givenPlan(ground);
    for (const [field, asked] of [
      ['q', 'q=%20'],
      ['q', `q=${'x'.repeat(201)}`],
      ['source', 'q=a&source=everything'],
      ['planId', 'q=a&planId=7'],
      ['page', 'q=a&page=-1'],
      ['page', 'q=a&page=51'],
    ] as const) {
      const answer = await plan.author.get(`/api/search?${asked}`);
      expect({ asked, status: answer.status }).toEqual({ asked, status: 400 });
      expect(Object.keys((answer.body as { errors: object }).errors)).toEqual([field]);
    }
    expect((await ground.request().get('/api/search?q=a')).status).toBe(401);
  });

  it('is answered in three statements, and finds no more by signs that mean something to a database', async () => {
    const plan = await givenPlan(ground);
    await plan.adds(adding.action(plan, `100% of "schools" in 'A_B' \\ C`, { code: 'S%' }));
    for (const q of ['100%', '"schools"', `'a_b'`, '\\', 's%']) expect((await seek(plan.author, q)).total).toBe(1);
    for (const q of ['10_%', '_____', `') or true --`]) {
      const { hits } = await seek(plan.author, q);
      expect({ q, exact: hits.filter(({ isExact }) => isExact) }).toEqual({ q, exact: [] });
    }
    const statements = await statementsOf(() => seek(plan.author, 'schools'));
    expect(statements.length).toBeLessThanOrEqual(3);
  });

  it('folds in the database as the reader’s browser does, in the alphabets of the six languages and of ASEAN', async () => {
    const alphabets = [
      ...[
        [0x20, 0x7e],
        [0xa0, 0x24f],
        [0x1e00, 0x1eff],
        [0x370, 0x373],
        [0x386, 0x3ce],
        [0x400, 0x45f],
      ],
      ...[
        [0x5d0, 0x5ea],
        [0x620, 0x669],
        [0xe01, 0xe3a],
        [0xe81, 0xeb9],
        [0x1000, 0x1049],
        [0x1780, 0x17d3],
      ],
      ...[
        [0x3041, 0x3096],
        [0x4e00, 0x9fa5],
        [0xac00, 0xd7a3],
      ],
    ].map(([min = 0, max = 0]) => fc.integer({ min, max }).map((code) => String.fromCodePoint(code)));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.oneof(...alphabets), maxLength: 40 }), async (text) => {
        const { rows } = await ground.sql.query<{ folded: string }>('select search_fold($1) as folded', [text]);
        expect(rows[0]?.folded).toBe(fold(text));
      }),
      { numRuns: 300 },
    );
  });
});
