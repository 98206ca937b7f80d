import { addDays, today } from '@mufakat/planning/obligations/day';
import { type GivenBody, givenBody, givenPerson, type SignedPerson } from '../../test/people.world.js';
import { givenReportedPlan, type ReportedPlan } from '../../test/reporting.world.js';
import { openGround } from '../../test/world.js';
import type { EvaluationView, RecommendationView } from './evaluation.dto.js';

const ground = openGround();
const day = today(new Date(), 'UTC');

interface Given extends ReportedPlan {
  readonly round: { readonly id: string };
}

/** An adopted plan of which one body reported, one did not, and one has nobody. */
const givenPlan = async (): Promise<Given> => {
  const reported = await givenReportedPlan(ground);
  const round = await reported.opens({ dueOn: '2026-03-31' });
  await reported.verifies(await reported.sends(reported.education, round, 'off-track'));
  return Object.assign(reported, { round });
};

const opens = async ({ plan, coordinator }: ReportedPlan, more: object = {}): Promise<EvaluationView> => {
  const draft = { planId: plan.id, kind: 'mid-term', title: 'Mid-term evaluation', evaluatorName: 'Team North' };
  const { body } = await coordinator
    .post('/api/evaluations', { ...draft, periodFrom: '2026-01-01', periodTo: '2026-06-30', ...more })
    .expect(201);
  return body as EvaluationView;
};
const path = ({ id }: { id: string }) => `/api/evaluations/${id}`;
const readPage = async (by: SignedPerson, of: { id: string }): Promise<EvaluationView> =>
  (await by.get(path(of)).expect(200)).body as EvaluationView;
const moves = (by: SignedPerson, of: { id: string }, move: string, reason?: string) =>
  by.post(`${path(of)}/moves`, { move, ...(reason && { reason }) });
const owed = async (by: SignedPerson, kind: string, subject?: string) => {
  const filter = encodeURIComponent(JSON.stringify({ kind, stored: 'open', ...(subject && { subject }) }));
  const { body } = await by.get(`/api/obligations?range=[0,99]&filter=${filter}`).expect(200);
  return body as { subjectId: string; bodyId: string; dueOn: string | null }[];
};

/** Under way, with a finding and two recommendations, the second restricted. */
const givenText = async (given: Given): Promise<EvaluationView> => {
  const { coordinator, actions, interior, education } = given;
  const evaluation = await opens(given);
  await moves(coordinator, evaluation, 'begin').expect(201);
  const { body } = await coordinator
    .post(`${path(evaluation)}/findings`, {
      ...{ criterion: 'effectiveness', text: 'Training lags behind.', rating: 'Partly satisfactory' },
      ...{ records: [actions.train], facts: ['status.off-track', 'response'], links: ['https://example.org/study'] },
    })
    .expect(201);
  const [finding] = (body as EvaluationView).findings;
  const added = await coordinator
    .post(`${path(evaluation)}/recommendations`, {
      recommendations: [
        {
          text: 'Train in the districts. Not in the capital.',
          priority: 'high',
          bodies: [education.body.id],
          findings: [finding?.id],
        },
        { text: 'Watch the border.', priority: 'low', bodies: [interior.body.id], isRestricted: true },
      ],
    })
    .expect(201);
  return added.body as EvaluationView;
};
const givenFinal = async (given: Given): Promise<EvaluationView> => {
  const evaluation = await givenText(given);
  return (await moves(given.coordinator, evaluation, 'finalise', 'No draft was asked for').expect(201))
    .body as EvaluationView;
};
const answers = (by: SignedPerson, of: EvaluationView, at: number, form: object) =>
  by.post(`${path(of)}/recommendations/${String(of.recommendations[at]?.id)}/responses`, form);
const follows = (by: SignedPerson, of: EvaluationView, at: number, form: object) =>
  by.post(`${path(of)}/recommendations/${String(of.recommendations[at]?.id)}/follow-ups`, form);
const accepts = (body: GivenBody, more: object = {}) => ({
  ...{ answer: 'accepted', promise: 'Two courses in each district', bodyId: body.id, dueOn: addDays(day, 90), ...more },
});

describe('an evaluation is opened', () => {
  it('on the text in force, with the plan in numbers that stay as they were', async () => {
    const given = await givenPlan();
    const { plan, coordinator, actions, education, interior } = given;
    const evaluation = await opens(given);
    expect(evaluation).toMatchObject({
      state: 'planned',
      planVersion: 1,
      criteria: expect.arrayContaining(['coherence']) as object,
    });
    expect(evaluation.planVersionHash).toMatch(/^[0-9a-f]{64}$/);
    const fact = (of: EvaluationView, key: string) => of.facts?.facts.find((one) => one.key === key);
    expect(fact(evaluation, 'status.off-track')?.figure).toMatchObject({
      numerator: '1',
      denominator: '3',
      counted: [actions.train],
    });
    expect(fact(evaluation, 'response')?.figure).toMatchObject({ numerator: '1', silent: [interior.body.id] });
    expect(evaluation.facts?.silent).toEqual([{ en: 'Ministry of Interior' }]);
    expect(evaluation.facts?.vacant).toEqual([{ en: 'Institute without staff' }]);
    expect(evaluation.facts?.decisions).toEqual([expect.objectContaining({ act: 'adopted' })]);
    await given.sends(education, await given.opens({ title: 'Round 2', opensOn: '2026-04-01' }), 'on-track');
    expect(fact(await readPage(coordinator, evaluation), 'status.off-track')?.figure.numerator).toBe('1');
    await coordinator.post(`${path(evaluation)}/facts`).expect(201);
    expect(fact(await readPage(coordinator, evaluation), 'status.off-track')?.figure.numerator).toBe('0');
    const filter = encodeURIComponent(JSON.stringify({ planId: plan.id }));
    expect((await coordinator.get(`/api/evaluations?filter=${filter}`).expect(200)).body).toHaveLength(1);
  });

  it('as the plan’s own move proposes, which is never held up by it', async () => {
    const given = await givenPlan();
    const { plan } = given;
    await plan.author.post(`${plan.path}/moves`, { move: 'start-mid-term-review' }).expect(201);
    expect(await owed(plan.author, 'open-evaluation', plan.id)).toHaveLength(1);
    const evaluation = await opens(given, { reportDueOn: addDays(day, 30) });
    expect(await owed(plan.author, 'open-evaluation', plan.id)).toHaveLength(0);
    await moves(given.coordinator, evaluation, 'begin').expect(201);
    expect(await owed(given.coordinator, 'evaluate-plan', evaluation.id)).toMatchObject([{ dueOn: addDays(day, 30) }]);
    await plan.author.post(`${plan.path}/moves`, { move: 'finish-mid-term-review' }).expect(201);
    await moves(given.coordinator, evaluation, 'abandon').expect(422);
    await moves(given.coordinator, evaluation, 'abandon', 'No money').expect(201);
    expect(await owed(given.coordinator, 'evaluate-plan', evaluation.id)).toHaveLength(0);
  });

  it('by nobody else, on a version there is, by somebody, over a period in order', async () => {
    const given = await givenPlan();
    const { plan, coordinator, education } = given;
    const draft = {
      planId: plan.id,
      kind: 'final',
      title: 'Final',
      evaluatorName: 'Team',
      periodFrom: '2026-01-01',
      periodTo: '2026-12-31',
    };
    await education.reporter.post('/api/evaluations', draft).expect(403);
    await coordinator.post('/api/evaluations', { ...draft, planVersion: 9 }).expect(422);
    const nobody = await coordinator.post('/api/evaluations', { ...draft, evaluatorName: null }).expect(400);
    expect(nobody.body).toMatchObject({ errors: { evaluatorBodyId: 'is needed' } });
    await coordinator.post('/api/evaluations', { ...draft, periodTo: '2025-12-31' }).expect(400);
    await coordinator.post('/api/evaluations', { ...draft, termsFileId: plan.id }).expect(422);
  });
});

describe('its text', () => {
  it('rests on figures and reports of the plan, and on nothing else', async () => {
    const given = await givenPlan();
    const { coordinator, actions, education } = given;
    const evaluation = await givenText(given);
    const [finding] = evaluation.findings;
    expect(finding).toMatchObject({
      ...{ number: 1, rating: 'Partly satisfactory', records: [{ id: actions.train, code: 'P1.A1' }] },
      evidence: [
        { kind: 'figure', key: 'status.off-track', figure: { numerator: '1', counted: [actions.train] } },
        { kind: 'figure', key: 'response' },
        { kind: 'link', url: 'https://example.org/study' },
      ],
    });
    const [report] = await given.reports(education.reporter, given.round);
    const form = { criterion: 'impact', text: 'Read the report.', reports: [report?.id] };
    const cited = await coordinator.post(`${path(evaluation)}/findings`, form).expect(201);
    expect((cited.body as EvaluationView).findings[1]?.evidence).toMatchObject([
      { kind: 'report', bodyId: education.body.id },
    ]);
    for (const wrong of [
      { facts: ['status.great'] },
      { records: [evaluation.id] },
      { reports: [evaluation.id] },
      { links: ['javascript:1'] },
    ])
      await coordinator.post(`${path(evaluation)}/findings`, { criterion: 'impact', text: 'x', ...wrong }).expect(400);
    const all = [
      { text: 'Good', priority: 'high', bodies: [education.body.id] },
      { text: 'Bad', priority: 'high', bodies: [evaluation.id] },
    ];
    const refused = await coordinator.post(`${path(evaluation)}/recommendations`, { recommendations: all }).expect(400);
    expect(refused.body).toMatchObject({ errors: { 'recommendations.1.bodies': 'is not known' } });
    expect((await readPage(coordinator, evaluation)).recommendations).toHaveLength(2);
  });

  it('is changed on the version read, and no more once it is final', async () => {
    const given = await givenPlan();
    const { coordinator } = given;
    const evaluation = await givenText(given);
    const [finding] = evaluation.findings;
    const of = `${path(evaluation)}/findings/${String(finding?.id)}`;
    const form = { criterion: 'efficiency', text: 'Costs are not known.' };
    await coordinator.put(of, form).set('If-Match', '"7"').expect(412);
    await coordinator
      .put(of, form)
      .set('If-Match', `"${String(finding?.version)}"`)
      .expect(200);
    await coordinator
      .del(of)
      .set('If-Match', `"${String(finding?.version)}"`)
      .expect(412);
    await moves(coordinator, evaluation, 'finalise', 'At once').expect(201);
    const late = await coordinator.post(`${path(evaluation)}/findings`, form).expect(422);
    expect(late.body).toMatchObject({ code: 'evaluation.is-final' });
  });

  it('is final only when it found something and speaks to somebody', async () => {
    const given = await givenPlan();
    const { coordinator } = given;
    const evaluation = await opens(given);
    await moves(coordinator, evaluation, 'begin').expect(201);
    await coordinator
      .post(`${path(evaluation)}/recommendations`, { recommendations: [{ text: 'Do more', priority: 'low' }] })
      .expect(201);
    const refused = await moves(coordinator, evaluation, 'finalise', 'At once').expect(422);
    const rules = (refused.body as { explanations: { rule: string }[] }).explanations.map(({ rule }) => rule);
    expect(rules).toEqual(['evaluation-empty', 'recommendation-to-nobody']);
    await moves(coordinator, evaluation, 'close').expect(422);
  });
});

describe('a table of recommendations', () => {
  const tableOf = (by: SignedPerson, of: { id: string }, name: string, text: string) =>
    by.post(`${path(of)}/recommendation-table`).attach('file', Buffer.from(text), name);

  it('is read row by row before anything is added', async () => {
    const given = await givenPlan();
    const { coordinator, interior, education } = given;
    const evaluation = await givenText(given);
    const pasted = [
      'Recommendation\tPriority\tAddressed to\tFinding',
      'Train police\thigh\tMinistry of Interior\t1',
      'Ask the Moon Office\tlow\tMoon Office\t7',
    ].join('\n');
    const read = await tableOf(coordinator, evaluation, 'pasted.tsv', pasted).expect(200);
    expect(read.body).toMatchObject([
      { row: 2, text: 'Train police', priority: 'high', bodies: [{ id: interior.body.id }], faults: [] },
      {
        row: 3,
        bodies: [],
        faults: [
          { fault: 'body-unknown', said: 'Moon Office' },
          { fault: 'finding-unknown', said: '7' },
        ],
      },
    ]);
    expect((read.body as { findings: string[] }[])[0]?.findings).toEqual([evaluation.findings[0]?.id]);
    expect((await readPage(coordinator, evaluation)).recommendations).toHaveLength(2);
    const none = await tableOf(coordinator, evaluation, 'a.csv', 'x,y\n1,2').expect(422);
    expect(none.body).toMatchObject({ code: 'evaluation.no-recommendations-in-file' });
    await tableOf(education.reporter, evaluation, 'pasted.tsv', pasted).expect(404);
  });
});

describe('before it is final', () => {
  it('it is read by who was named for the draft, and by the evaluator, not by other readers', async () => {
    const given = await givenPlan();
    const { plan, coordinator, education, interior } = given;
    const evaluation = await givenText(given);
    const reader = await givenPerson(ground, { role: 'reader', jurisdiction: plan.jurisdiction });
    const team = await givenPerson(ground, { role: 'evaluator', plan });
    expect((await readPage(team, evaluation)).may).toEqual({ lead: false, write: true, respond: false });
    for (const person of [reader, education.reporter, interior.reporter])
      await person.get(path(evaluation)).expect(404);
    const named = { draftSharedWith: [education.body.id] };
    const { version } = await readPage(coordinator, evaluation);
    await team
      .patch(path(evaluation), named)
      .set('If-Match', `"${String(version)}"`)
      .expect(403);
    await coordinator
      .patch(path(evaluation), named)
      .set('If-Match', `"${String(version)}"`)
      .expect(200);
    await education.reporter.get(path(evaluation)).expect(404);
    await moves(coordinator, evaluation, 'share-draft').expect(201);
    const seen = await readPage(education.reporter, evaluation);
    expect(seen.recommendations.map(({ number }) => number)).toEqual([1]);
    expect(seen.may).toEqual({ lead: false, write: false, respond: false });
    for (const person of [reader, interior.reporter]) await person.get(path(evaluation)).expect(404);
    await moves(coordinator, evaluation, 'finalise').expect(201);
    for (const person of [reader, interior.reporter])
      expect((await readPage(person, evaluation)).recommendations.map(({ number }) => number)).toEqual([1]);
    expect((await readPage(plan.author, evaluation)).recommendations).toHaveLength(2);
  });

  it('a body outside that was named reads it without the plan’s rows', async () => {
    const given = await givenPlan();
    const { plan, coordinator } = given;
    const donor = await givenBody(ground, { name: 'Donor' });
    const partner = await givenPerson(ground, { role: 'partner', body: donor });
    const evaluation = await givenText(given);
    await plan.author.post('/api/releases', { planId: plan.id, what: 'figures', toBodyId: donor.id }).expect(201);
    await partner.get(path(evaluation)).expect(404);
    const { version } = await readPage(coordinator, evaluation);
    await coordinator
      .patch(path(evaluation), { draftSharedWith: [donor.id] })
      .set('If-Match', `"${String(version)}"`)
      .expect(200);
    await moves(coordinator, evaluation, 'share-draft').expect(201);
    const seen = await readPage(partner, evaluation);
    expect(seen.facts).toBeNull();
    expect(seen.findings[0]?.evidence[0]).toMatchObject({ figure: { numerator: '1', rows: [], rowsWithheld: true } });
    expect(seen.recommendations).toHaveLength(1);
  });
});

describe('the management response', () => {
  it('is owed by the plan’s owner, and what it promises by the body it names', async () => {
    const given = await givenPlan();
    const { plan, coordinator, education, interior } = given;
    const evaluation = await givenFinal(given);
    expect(await owed(plan.author, 'respond-to-evaluation', evaluation.id)).toMatchObject([{ bodyId: plan.owner.id }]);
    await answers(coordinator, evaluation, 0, accepts(education.body)).expect(403);
    const bare = await answers(plan.author, evaluation, 0, accepts(education.body, { promise: '' })).expect(400);
    expect(bare.body).toMatchObject({ code: 'request.invalid' });
    const lacking = await answers(plan.author, evaluation, 0, { answer: 'not-accepted' }).expect(400);
    expect(lacking.body).toMatchObject({ code: 'evaluation.response-lacks', errors: { reason: 'is missing' } });
    await answers(plan.author, evaluation, 0, accepts(education.body)).expect(201);
    const [first] = evaluation.recommendations;
    expect(await owed(education.reporter, 'follow-up-recommendation')).toMatchObject([
      { subjectId: first?.id, bodyId: education.body.id, dueOn: addDays(day, 90) },
    ]);
    const early = await moves(plan.author, evaluation, 'hand-over-response').expect(422);
    expect(early.body).toMatchObject({ explanations: [{ rule: 'recommendation-unanswered' }] });
    await answers(plan.author, evaluation, 1, { answer: 'not-accepted', reason: 'Outside the mandate' }).expect(201);
    await moves(plan.author, evaluation, 'hand-over-response').expect(201);
    expect(await owed(plan.author, 'respond-to-evaluation', evaluation.id)).toHaveLength(0);

    await answers(plan.author, evaluation, 0, accepts(interior.body)).expect(400);
    const anew = accepts(interior.body, { answer: 'partly', reason: 'Education has no staff for it' });
    await answers(plan.author, evaluation, 0, anew).expect(201);
    expect(await owed(education.reporter, 'follow-up-recommendation')).toHaveLength(0);
    expect(await owed(interior.reporter, 'follow-up-recommendation')).toHaveLength(1);
    const shown = (await readPage(plan.author, evaluation)).recommendations[0];
    expect(shown).toMatchObject({ response: { answer: 'partly' }, earlier: [{ answer: 'accepted' }] });
    await expect(ground.sql.query(`update management_response set answer = 'accepted'`)).rejects.toThrow();
  });

  it('is followed up by the body that promised, until nothing is open', async () => {
    const given = await givenPlan();
    const { plan, coordinator, education, interior } = given;
    const evaluation = await givenFinal(given);
    await answers(plan.author, evaluation, 0, accepts(education.body)).expect(201);
    await answers(plan.author, evaluation, 1, { answer: 'not-accepted', reason: 'No' }).expect(201);
    await moves(plan.author, evaluation, 'hand-over-response').expect(201);
    const step = { step: 'under-way', words: 'The first course ran.' };
    await follows(interior.reporter, evaluation, 0, step).expect(403);
    await follows(education.reporter, evaluation, 0, { ...step, onDay: addDays(day, 9) }).expect(400);
    const said = await follows(education.reporter, evaluation, 0, step).expect(201);
    expect((said.body as EvaluationView).recommendations[0]).toMatchObject({
      standing: 'under-way',
      mayFollowUp: true,
    });
    const open = await moves(coordinator, evaluation, 'close').expect(422);
    expect(open.body).toMatchObject({ explanations: [{ rule: 'follow-up-open' }] });
    await follows(education.reporter, evaluation, 0, {
      step: 'done',
      words: 'All districts.',
      link: 'https://example.org',
    }).expect(201);
    expect(await owed(education.reporter, 'follow-up-recommendation')).toHaveLength(0);
    await follows(coordinator, evaluation, 0, { step: 'under-way', words: 'One is missing.' }).expect(201);
    expect(await owed(education.reporter, 'follow-up-recommendation')).toHaveLength(1);
    await follows(education.reporter, evaluation, 0, { step: 'done', words: 'Now all.' }).expect(201);
    const closed = (await moves(coordinator, evaluation, 'close').expect(201)).body as EvaluationView;
    expect(closed.figures).toMatchObject({
      answered: { numerator: '2', denominator: '2' },
      accepted: { numerator: '1', denominator: '2' },
      done: { numerator: '1', denominator: '1' },
    });
    await follows(education.reporter, evaluation, 0, step).expect(422);
  });
});

describe('files of an evaluation', () => {
  const uploaded = async (by: SignedPerson, name: string, text: string): Promise<string> =>
    ((await by.post('/api/files').attach('file', Buffer.from(text), name).expect(201)).body as { id: string }).id;
  const taken = (by: SignedPerson, of: { id: string }, file: string) => by.get(`${path(of)}/documents/${file}`);

  it('terms, report and what shows a follow-up are read by whoever reads what names them, and by no one else', async () => {
    const given = await givenPlan();
    const { plan, coordinator, education, interior } = given;
    const draft = await givenText(given);
    const team = await givenPerson(ground, { role: 'evaluator', plan });
    const [terms, report] = [
      await uploaded(coordinator, 'terms.pdf', '%PDF-1.4 terms'),
      await uploaded(team, 'report.pdf', '%PDF-1.4 report'),
    ];
    const change = async (by: SignedPerson, changes: object) =>
      by.patch(path(draft), changes).set('If-Match', `"${String((await readPage(by, draft)).version)}"`);
    expect((await change(team, { reportFileId: terms })).status).toBe(422);
    expect((await change(coordinator, { termsFileId: terms })).body).toMatchObject({ termsFileName: 'terms.pdf' });
    expect((await change(team, { reportFileId: report })).body).toMatchObject({ reportFileName: 'report.pdf' });
    await taken(team, draft, terms).expect(200);
    await taken(education.reporter, draft, terms).expect(404);
    await taken(coordinator, draft, plan.id).expect(404);

    const evaluation = (await moves(coordinator, draft, 'finalise', 'No draft was asked for').expect(201))
      .body as EvaluationView;
    const read = await taken(education.reporter, evaluation, report).expect(200).buffer(true);
    expect((read.body as Buffer).toString()).toBe('%PDF-1.4 report');
    expect(read.headers['content-disposition']).toContain('report.pdf');

    await answers(plan.author, evaluation, 0, accepts(education.body)).expect(201);
    await answers(plan.author, evaluation, 1, accepts(interior.body)).expect(201);
    await moves(plan.author, evaluation, 'hand-over-response').expect(201);
    const [list, secret] = [
      await uploaded(education.reporter, 'list.csv', 'names'),
      await uploaded(coordinator, 'border.csv', 'posts'),
    ];
    const step = { step: 'under-way', words: 'Begun.' };
    const said = await follows(education.reporter, evaluation, 0, { ...step, fileId: list }).expect(201);
    expect((said.body as EvaluationView).recommendations[0]?.followUps).toMatchObject([{ fileName: 'list.csv' }]);
    await follows(coordinator, evaluation, 1, { ...step, fileId: secret }).expect(201);
    await taken(interior.reporter, evaluation, list).expect(200);
    await taken(plan.author, evaluation, secret).expect(200);
    await taken(education.reporter, evaluation, secret).expect(404);
  });
});

describe('in the successor', () => {
  it('open recommendations are listed until a record answers them', async () => {
    const given = await givenPlan();
    const { plan, education, actions } = given;
    const evaluation = await givenFinal(given);
    await answers(plan.author, evaluation, 0, accepts(education.body)).expect(201);
    await answers(plan.author, evaluation, 1, { answer: 'not-accepted', reason: 'No' }).expect(201);
    const made = await plan.author
      .post(`${plan.path}/derived`, {
        ...{ as: 'successor', jurisdictionId: plan.jurisdiction.id, ownerBodyId: plan.owner.id },
        ...{ title: { en: 'Second plan' }, startsOn: '2031-01-01', endsOn: '2035-12-31', actions: [actions.map] },
      })
      .expect(201);
    const successor = `/api/plans/${String(made.body.id)}`;
    const listed = async () =>
      (await plan.author.get(`${successor}/recommendations`).expect(200)).body as RecommendationView[];
    const [open, ...others] = await listed();
    expect(others).toEqual([]);
    expect(open).toMatchObject({ number: 1, standing: 'not-begun', planId: plan.id });
    const carry = (carried: object[]) => plan.author.post(`${successor}/carried-recommendations`, { carried });
    await carry([{ recommendation: evaluation.recommendations[1]?.id }]).expect(422);
    const answered = (await carry([{ recommendation: open?.id }]).expect(201)).body as RecommendationView[];
    expect(answered).toMatchObject([
      {
        standing: 'carried',
        carried: [{ planId: made.body.id, record: { title: { en: 'Train in the districts.' } } }],
      },
    ]);
    const { records } = (await plan.author.get(`${successor}/document`)).body as { records: Record<string, unknown>[] };
    expect(records).toContainEqual(
      expect.objectContaining({ id: answered[0]?.carried[0]?.record.id, source: 'Mid-term evaluation, 1' }),
    );
    expect((await plan.author.get(`${plan.path}/recommendations`)).body).toEqual([]);
  });
});

describe('on paper', () => {
  it('it is a Word file, a workbook and a table of recommendations, of what its reader sees', async () => {
    const given = await givenPlan();
    const { plan, education } = given;
    const evaluation = await givenFinal(given);
    await answers(plan.author, evaluation, 0, accepts(education.body)).expect(201);
    const csv = async (by: SignedPerson, language: string) =>
      (
        await by
          .get(`${path(evaluation)}/files/recommendations.csv?language=${language}`)
          .expect(200)
          .buffer(true)
      ).text;
    expect(await csv(plan.author, 'en')).toContain('Two courses in each district');
    expect(await csv(plan.author, 'en')).toContain('Watch the border.');
    expect(await csv(education.reporter, 'ar')).toContain('مقبولة');
    expect(await csv(education.reporter, 'ar')).not.toContain('Watch the border.');
    for (const file of ['evaluation.docx', 'evaluation.xlsx']) {
      const taken = await plan.author
        .get(`${path(evaluation)}/files/${file}`)
        .expect(200)
        .buffer(true);
      expect(Number(taken.headers['content-length'])).toBeGreaterThan(3000);
    }
    await plan.author.get(`${path(evaluation)}/files/evaluation.exe`).expect(404);
  });
});

describe('a meeting about the plan', () => {
  interface Proposed {
    readonly id: string;
    readonly agenda: readonly { reason: string; subjectId: string | null; bodyId: string | null; facts: object }[];
  }
  const isOfEvaluation = ({ reason }: { readonly reason: string }) => reason === 'open-recommendation';

  it('is proposed what was recommended and is open, once, and nothing restricted', async () => {
    const given = await givenPlan();
    const { plan, coordinator, education } = given;
    const evaluation = await givenFinal(given);
    const draft = { planIds: [plan.id], title: 'Steering committee', startsOn: addDays(day, 20) };
    const meets = async (): Promise<Proposed> => {
      const planned = await coordinator.post('/api/meetings', { ...draft, invitedBodyIds: [education.body.id] });
      const path = `/api/meetings/${String(planned.body.id)}/agenda-proposals`;
      return (await coordinator.post(path).expect(201)).body as Proposed;
    };
    const first = await meets();
    const [open] = evaluation.recommendations;
    expect(first.agenda.filter(isOfEvaluation)).toMatchObject([
      {
        ...{ subjectId: open?.id, bodyId: education.body.id },
        facts: { number: 1, evaluation: 'Mid-term evaluation' },
      },
    ]);
    const again = await coordinator.post(`/api/meetings/${first.id}/agenda-proposals`).expect(201);
    expect((again.body as Proposed).agenda.filter(isOfEvaluation)).toHaveLength(1);
    await answers(plan.author, evaluation, 0, accepts(education.body)).expect(201);
    await follows(education.reporter, evaluation, 0, { step: 'done', words: 'Both courses ran.' }).expect(201);
    expect((await meets()).agenda.filter(isOfEvaluation)).toEqual([]);
  });
});
