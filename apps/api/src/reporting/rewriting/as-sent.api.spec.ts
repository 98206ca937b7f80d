import fc from 'fast-check';
import { ActorSource } from '../../platform/access/actor.source.js';
import { withContext } from '../../platform/context.js';
import { Database } from '../../platform/database/database.js';
import {
  givenJurisdiction,
  givenPerson,
  givenPost,
  givenRelease,
  type SignedPerson,
} from '../../../test/people.world.js';
import { givenReportedPlan, type ReportAnswer, type ReportedPlan } from '../../../test/reporting.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();

const oldLink = [{ url: 'https://example.org/old', title: 'Minutes of the marigold meeting' }];
const newLink = [{ url: 'https://example.org/new', title: 'Minutes of the quillwort meeting' }];

/** Sent once with old words and values, its first line returned; the body has an officer of its own. */
const givenReturned = async (dueOn = '2099-12-31') => {
  const reported = await givenReportedPlan(ground, { trained: { disaggregation: ['sex'] } });
  const { education, coordinator, actions, indicators, plan } = reported;
  const { jurisdiction } = plan;
  const region = await givenJurisdiction(ground, { name: 'Region', kind: 'region' });
  await ground.sql.query('update jurisdiction set parent_id = $1 where id = $2', [region.id, jurisdiction.id]);
  await givenRelease(ground, { plan, what: 'rows', toJurisdiction: region });
  const desk = await givenPerson(ground, { role: 'regional-secretariat', jurisdiction: region });
  const round = await reported.opens({ dueOn });
  const report = await reported.report(education.reporter, round, education.body);
  const path = `/api/reports/${report.id}`;
  const trained = (value: string, female: string) => [
    { indicator: indicators.trained, value },
    { indicator: indicators.trained, value: female, sex: 'female' },
  ];
  await reported.writes(education.reporter, report, [
    {
      ...{ action: actions.train, judgement: 'on-track', narrative: 'Twelve marigold schools.' },
      ...{ helpNeeded: 'A marigold house.', values: trained('120.5', '60'), evidence: oldLink },
    },
    { action: actions.patrol, judgement: 'on-track', narrative: 'Both patrols.' },
  ]);
  await education.reporter.post(`${path}/submission`).expect(201);
  const officer = await givenPerson(ground, { role: 'clearing-officer', body: education.body });
  await givenPost(ground, { body: education.body, duties: ['clearance'], holder: officer });
  await coordinator
    .post(`${path}/return`, { lines: [{ action: actions.train, reason: 'Which schools?' }] })
    .expect(201);
  const rewrites = async () => {
    const lines = [
      {
        ...{ action: actions.train, judgement: 'off-track', narrative: 'Nine quillwort schools.' },
        ...{ helpNeeded: 'A quillwort house.', values: trained('999.25', '99'), evidence: newLink },
      },
    ];
    const written = await reported.writes(education.reporter, report, lines);
    expect(written.status).toBe(200);
    return written.body as ReportAnswer;
  };
  return Object.assign(reported, { region, desk, round, path, officer, rewriting: rewrites });
};
type Returned = Awaited<ReturnType<typeof givenReturned>>;

/* Beside what is said: counters that tell that somebody wrote, and where the report lies meanwhile. */
const besides = new Set(['version', 'revision', 'factsRevision', 'state', 'handedInAt', 'handedInByName', 'asOf']);
const said = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (name, value: unknown) => (besides.has(name) ? undefined : value))) as unknown;

/** Everything that stands in a figure, a page, a list or a reading of somebody who is not of the body, and what the body reads of itself. */
const readOutside = async ({ plan, region, desk, education, coordinator, interior, path }: Returned) => {
  const readings: [string, SignedPerson, string][] = [
    ['progress', coordinator, `${plan.path}/progress`],
    ['trend', coordinator, `${plan.path}/trend`],
    ['results', coordinator, `${plan.path}/results`],
    ['checks', plan.author, `${plan.path}/check-context`],
    ['body page', coordinator, `/api/bodies/${education.body.id}/work`],
    ['own body page', education.reporter, `/api/bodies/${education.body.id}/work`],
    ['region', desk, `/api/regions/${region.id}/progress`],
    ['region results', desk, `/api/regions/${region.id}/results`],
    ['inbox', coordinator, '/api/lines-to-verify?filter=' + encodeURIComponent(JSON.stringify({ planId: plan.id }))],
    ['search', coordinator, '/api/search?q=marigold'],
    ['search for what is new', coordinator, '/api/search?q=quillwort'],
    ['search of another body', interior.reporter, '/api/search?q=quillwort'],
    ['the report', coordinator, path],
  ];
  const answers: [string, unknown][] = [];
  for (const [name, reader, address] of readings)
    answers.push([name, said((await reader.get(address).expect(200)).body)]);
  return Object.fromEntries(answers);
};

describe('a report that was given back', () => {
  it('goes on saying what was last sent, everywhere but to its body, until it is sent again', async () => {
    const given = await givenReturned();
    const { education, coordinator, officer, path } = given;
    const before = await readOutside(given);
    expect(before).toMatchObject({
      search: { counts: { 'report-line': 1, evidence: 1 } },
      'search for what is new': { counts: {} },
      'the report': { lines: [{ judgement: 'on-track', narrative: 'Twelve marigold schools.', asSent: null }, {}] },
    });
    expect(JSON.stringify(before['results'])).toContain('120.5');

    const written = await given.rewriting();
    const inHand = {
      ...{ judgement: 'off-track', narrative: 'Nine quillwort schools.', isGiven: true },
      values: [{ value: '999.25' }, { value: '99', sex: 'female' }],
      evidence: [{ title: newLink[0]?.title }],
      asSent: {
        ...{ judgement: 'on-track', narrative: 'Twelve marigold schools.' },
        values: [{ value: '120.5' }, { value: '60', sex: 'female' }],
        evidence: [{ title: oldLink[0]?.title }],
      },
    };
    expect(written.lines[0]).toMatchObject(inHand);
    expect(await readOutside(given)).toEqual(before);
    await education.reporter.post(`${path}/clearance`).expect(201);
    expect(((await officer.get(path)).body as ReportAnswer).lines[0]).toMatchObject(inHand);
    expect(await readOutside(given)).toEqual(before);
    await officer.post(`${path}/send-back`, { reason: 'Say where' }).expect(201);
    expect(await readOutside(given)).toEqual(before);
    await education.reporter.post(`${path}/clearance`).expect(201);

    await officer.post(`${path}/submission`).expect(201);
    const after = await readOutside(given);
    expect(after).toMatchObject({
      search: { counts: {} },
      'search for what is new': { counts: { 'report-line': 1, evidence: 1 } },
      'the report': {
        lines: [{ judgement: 'off-track', narrative: 'Nine quillwort schools.', returnReason: null }, {}],
      },
    });
    for (const name of ['progress', 'trend', 'results', 'checks', 'body page', 'own body page', 'region', 'inbox'])
      expect({ name, isNew: JSON.stringify(after[name]) !== JSON.stringify(before[name]) }).toEqual({
        name,
        isNew: true,
      });
    for (const name of ['results', 'inbox']) expect(JSON.stringify(after[name])).toContain('999.25');
    expect(((await education.reporter.get(path)).body as ReportAnswer).lines[0]).toMatchObject({ asSent: null });
    expect((await coordinator.post(`${path}/verification`)).body).toMatchObject({ state: 'verified' });
  });

  it('stands in the paper with the words and values that were last sent, where the round is frozen meanwhile', async () => {
    const given = await givenReturned('2026-03-31');
    const { education, coordinator, round, path } = given;
    await given.rewriting();
    await education.reporter.post(`${path}/clearance`).expect(201);
    await coordinator.post(`/api/reporting-rounds/${round.id}/freeze`, { reason: 'The council meets' }).expect(201);
    const paper = JSON.stringify((await coordinator.get(`/api/reporting-rounds/${round.id}/paper`).expect(200)).body);
    expect(paper).toContain('Twelve marigold schools.');
    expect(paper).toContain('A marigold house.');
    expect(paper).toContain('120.5');
    expect(paper).not.toMatch(/quillwort|999\.25/);
    const own = (await education.reporter.get(path)).body as ReportAnswer;
    expect(own.lines[0]).toMatchObject({ narrative: 'Twelve marigold schools.', asSent: null });
  });

  it('keeps its other lines with the verifier while its own officer reads the correction', async () => {
    const given = await givenReturned();
    const { education, coordinator, officer, actions, path } = given;
    await given.rewriting();
    await education.reporter.post(`${path}/clearance`).expect(201);
    const filter = encodeURIComponent(JSON.stringify({ reportId: path.slice(13) }));
    const waiting = (await coordinator.get(`/api/lines-to-verify?filter=${filter}`)).body as {
      id: string;
      action: string;
    }[];
    expect(waiting.map(({ action }) => action)).toEqual([actions.patrol]);
    const lines = waiting.map(({ id }) => ({ line: id }));
    await coordinator.post('/api/line-verifications', { lines }).expect(201);
    await officer.post(`${path}/submission`).expect(201);
    const read = (await coordinator.get(path)).body as ReportAnswer;
    expect(read.lines.map(({ state }) => state)).toEqual(['submitted', 'verified']);
    expect(read.lines[0]).toMatchObject({ narrative: 'Nine quillwort schools.' });
  });

  it('is what the next round is compared with: a jump is one from what was last sent', async () => {
    const given = await givenReturned('2026-03-31');
    const { education, coordinator, officer, actions, indicators, plan } = given;
    await given.rewriting();
    const next = await given.opens({ title: 'Next', dueOn: '2099-12-31' });
    const report = await given.report(education.reporter, next, education.body);
    expect(report.lines[0]).toMatchObject({ before: { judgement: 'on-track', values: [{ value: '120.5' }, {}] } });
    await given.writes(education.reporter, report, [
      {
        ...{ action: actions.train, judgement: 'on-track' },
        values: [{ indicator: indicators.trained, value: '999.25' }],
      },
      { action: actions.patrol, noChange: true },
    ]);
    await education.reporter.post(`/api/reports/${report.id}/clearance`).expect(201);
    await officer.post(`/api/reports/${report.id}/submission`).expect(201);
    const filter = encodeURIComponent(JSON.stringify({ planId: plan.id, roundId: next.id }));
    const [line] = (await coordinator.get(`/api/lines-to-verify?filter=${filter}`)).body as { risks: object[] }[];
    expect(line?.risks).toContainEqual(
      expect.objectContaining({ rule: 'jump-from-last', params: { from: '120.5', to: '999.25' } }),
    );
  });

  it('is handed in only as complete as it will be sent, and its rows are behind a wall of their own', async () => {
    const given = await givenReturned();
    const { education, coordinator, interior, officer, actions, path } = given;
    const report = { id: path.slice(13) };
    const line = { action: actions.train, judgement: 'completed', evidence: [] };
    expect((await given.writes(education.reporter, report, [line])).status).toBe(200);
    const early = await education.reporter.post(`${path}/clearance`);
    expect(early.body).toMatchObject({ code: 'report.completed-without-evidence' });
    await given.writes(education.reporter, report, [{ ...line, judgement: null }]);
    expect((await education.reporter.post(`${path}/clearance`)).body).toMatchObject({ code: 'report.incomplete' });

    const rowsOf = async (person: SignedPerson) => {
      const found = await ground.app.get(ActorSource).find({ token: person.token });
      return withContext({ requestId: 'wall', role: 'app', actor: found?.actor }, () =>
        ground.app.get(Database).read(() => ground.app.get(Database).query('select line_id from line_rewrite')),
      );
    };
    for (const person of [education.reporter, officer]) expect(await rowsOf(person)).toHaveLength(1);
    for (const person of [coordinator, interior.reporter, given.plan.author]) expect(await rowsOf(person)).toEqual([]);
  });

  it('is written anew by whoever stands in for a post, and read by nobody else', async () => {
    const reported = await givenReportedPlan(ground);
    const { coordinator, empty, actions, plan, education } = reported;
    const colleague = await givenPerson(ground, { role: 'coordinator', jurisdiction: plan.jurisdiction });
    const report = await reported.report(coordinator, await reported.opens(), empty);
    const path = `/api/reports/${report.id}`;
    await coordinator.post(`${path}/stand-in`, { reason: 'By telephone' }).expect(201);
    await reported.writes(coordinator, report, [
      { action: actions.map, judgement: 'at-risk', narrative: 'Told once.' },
    ]);
    await coordinator.post(`${path}/submission`).expect(201);
    await colleague.post(`${path}/return`, { lines: [{ action: actions.map, reason: 'Ask again' }] }).expect(201);
    await reported.writes(coordinator, report, [
      { action: actions.map, judgement: 'on-track', narrative: 'Told twice.' },
    ]);
    const lineFor = async (reader: SignedPerson) => ((await reader.get(path)).body as ReportAnswer).lines[0];
    expect(await lineFor(coordinator)).toMatchObject({ narrative: 'Told twice.', asSent: { narrative: 'Told once.' } });
    expect(await lineFor(colleague)).toMatchObject({ narrative: 'Told once.', asSent: null });
    expect((await education.reporter.get(path)).status).toBe(404);
    await coordinator.post(`${path}/submission`).expect(201);
    expect(await lineFor(colleague)).toMatchObject({ narrative: 'Told twice.' });
  });
});

const step = fc.oneof(
  fc.record({
    does: fc.constant('write' as const),
    line: fc.nat(1),
    judgement: fc.constantFrom('on-track', 'at-risk', 'off-track'),
    value: fc.option(fc.integer({ min: 0, max: 999 }), { nil: null }),
  }),
  fc.record({ does: fc.constant('return' as const), line: fc.nat(1) }),
  fc.record({ does: fc.constantFrom('hand in', 'send back', 'clear', 'verify' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
interface Said {
  readonly judgement: string | null;
  readonly value: string | null;
}
const nothing: Said = { judgement: null, value: null };

/** What a body and its officer do with a report, and what anybody would remember of it: what was in its hand when it was last sent. */
class Remembered {
  hand: [Said, Said] = [nothing, nothing];
  sent: [Said, Said] = [nothing, nothing];

  takes(done: Step): void {
    if (done.does === 'write')
      this.hand[done.line] = { judgement: done.judgement, value: done.value?.toString() ?? null };
    if (done.does === 'clear') this.sent = [...this.hand];
  }
}

describe('the figures of a report that goes to and fro', () => {
  type Given = ReportedPlan & { readonly officer: SignedPerson; readonly path: string };
  const at = ({ actions, indicators }: Given, line: number) =>
    line === 0
      ? { action: actions.train, indicator: indicators.trained }
      : { action: actions.patrol, indicator: indicators.share };
  /** Education's first action is counted, its second is a share of a hundred. */
  const writes = (given: Given, { line, judgement, value: told }: Extract<Step, { does: 'write' }>) => {
    const { action, indicator } = at(given, line);
    const value = told?.toString() ?? null;
    const counted = line === 0 ? { value } : { numerator: value, denominator: value && '100' };
    const lines = [{ action, judgement, values: [{ indicator, ...counted }] }];
    return given.writes(given.education.reporter, { id: given.path.slice(13) }, lines);
  };
  const steps = {
    'hand in': ({ education, path }: Given) => education.reporter.post(`${path}/clearance`),
    'send back': ({ officer, path }: Given) => officer.post(`${path}/send-back`, { reason: 'Again' }),
    clear: ({ officer, path }: Given) => officer.post(`${path}/submission`),
    verify: ({ coordinator, path }: Given) => coordinator.post(`${path}/verification`, {}),
  };
  const doing = (given: Given, done: Step) => {
    if (done.does === 'write') return writes(given, done);
    if (done.does !== 'return') return steps[done.does](given);
    const lines = [{ action: at(given, done.line).action, reason: 'Why?' }];
    return given.coordinator.post(`${given.path}/return`, { lines });
  };

  it('are always those of what was last sent, whatever was returned, written and handed in since', async () => {
    const run = fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 24 }), async (random) => {
      const reported = await givenReportedPlan(ground);
      const { education, coordinator, indicators, plan, actions } = reported;
      const officer = await givenPerson(ground, { role: 'clearing-officer', body: education.body });
      await givenPost(ground, { body: education.body, duties: ['clearance'], holder: officer });
      const round = await reported.opens();
      const report = await reported.report(education.reporter, round, education.body);
      const given = Object.assign(reported, { officer, path: `/api/reports/${report.id}` });
      const remembered = new Remembered();
      const begun: Step[] = [0, 1].map((line) => ({ does: 'write', line, judgement: 'at-risk', value: 7 }));
      for (const done of [...begun, { does: 'hand in' } as const, { does: 'clear' } as const, ...random]) {
        const { status } = await doing(given, done);
        expect(status).toBeLessThan(500);
        if (status < 300) remembered.takes(done);
      }
      const outside = (await coordinator.get(given.path)).body as ReportAnswer;
      const judgements = outside.lines.map(({ judgement }) => judgement);
      expect(judgements).toEqual(remembered.sent.map(({ judgement }) => judgement));
      const { body: progress } = await coordinator.get(`${plan.path}/progress`).expect(200);
      const train = progress.actions.find(({ id }: { id: string }) => id === actions.train);
      expect(train?.status).toBe(remembered.sent[0].judgement);
      const figures = [indicators.trained, indicators.share].map(
        (id) => progress.indicators.find((one: { id: string }) => one.id === id)?.figure.value ?? null,
      );
      expect(figures).toEqual(remembered.sent.map(({ value }) => value));
    });
    await fc.assert(run, { numRuns: 15 });
  }, 180_000);
});
