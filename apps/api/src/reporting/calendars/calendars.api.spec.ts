import { addDays, today } from '@mufakat/planning/obligations/day';
import { defaultForm } from '@mufakat/planning/rounds/report-form';
import { givenPerson } from '../../../test/people.world.js';
import { adding, givenLivePlan } from '../../../test/plans.world.js';
import { givenReportedPlan, type ReportedPlan } from '../../../test/reporting.world.js';
import { openGround } from '../../../test/world.js';
import { withContext } from '../../platform/context.js';
import { RoundOpening } from '../round-opening.js';

const ground = openGround();
const day = () => today(new Date(), 'UTC');
const thisYear = () => Number(day().slice(0, 4));

const president = (planId: string) => ({
  ...{ planId, title: 'Half-year report', audience: 'The President', cadence: 'half-yearly' },
  ...{ firstFrom: '2026-01-01', opensAfter: 1, dueAfter: 31, freezesAfter: 60 },
});

interface Round {
  readonly id: string;
  readonly planId: string;
  readonly title: string;
  readonly state: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly freezesOn: string | null;
  readonly jointId: string | null;
  readonly audience: string | null;
  readonly owed: number;
}

const roundsOf = async ({ coordinator }: Pick<ReportedPlan, 'coordinator'>, calendarId: string): Promise<Round[]> => {
  const filter = encodeURIComponent(JSON.stringify({ calendarId }));
  const sort = encodeURIComponent('["opensOn","ASC"]');
  const answer = await coordinator.get(`/api/reporting-rounds?filter=${filter}&range=[0,99]&sort=${sort}`).expect(200);
  return answer.body as Round[];
};

/** A calendar whose first period ended yesterday: its first round is open now. */
const openNow = (planId: string, more: object = {}) => ({
  ...president(planId),
  ...{ cadence: 'yearly', firstFrom: addDays(`${String(thisYear() - 1)}${day().slice(4)}`, 0) },
  ...{ opensAfter: 0, dueAfter: 30, freezesAfter: 60, ...more },
});

describe('a reporting calendar', () => {
  it('plans the rounds of each audience to the last day of the plan, and opens those whose day has come', async () => {
    const reported = await givenReportedPlan(ground);
    const { plan, coordinator } = reported;
    const half = await coordinator.post('/api/reporting-calendars', president(plan.id)).expect(201);
    const yearly = { ...president(plan.id), title: 'Annual report', audience: 'Task force', cadence: 'yearly' };
    const year = await coordinator.post('/api/reporting-calendars', yearly).expect(201);
    const rounds = await roundsOf(reported, String(half.body.id));
    expect(rounds.at(-1)).toMatchObject({
      ...{ title: 'Half-year report · 2030-07 – 2030-12', periodFrom: '2030-07-01', periodTo: '2030-12-31' },
      ...{ opensOn: '2031-01-01', dueOn: '2031-01-31', freezesOn: '2031-03-01', audience: 'The President' },
      state: 'planned',
    });
    expect(rounds.every(({ dueOn }) => dueOn >= day())).toBe(true);
    expect((await roundsOf(reported, String(year.body.id))).at(-1)).toMatchObject({ title: 'Annual report · 2030' });
    const shown = await coordinator.get(`/api/reporting-calendars/${String(half.body.id)}`);
    expect(shown.body).toMatchObject({ planned: rounds.filter(({ state }) => state === 'planned').length });
  });

  it('opens its rounds by itself, asks for the freeze in time, and makes no round twice', async () => {
    const reported = await givenReportedPlan(ground);
    const { plan, coordinator, education } = reported;
    const made = await coordinator.post('/api/reporting-calendars', openNow(plan.id)).expect(201);
    const opening = ground.app.get(RoundOpening);
    const before = await roundsOf(reported, String(made.body.id));
    await withContext({ requestId: 'clock', role: 'job' }, () => opening.openDue());
    const [first, ...later] = await roundsOf(reported, String(made.body.id));
    expect([first, ...later]).toHaveLength(before.length);
    expect(first).toMatchObject({ state: 'open', owed: 3 });
    const due = await education.reporter.get('/api/obligations');
    expect((due.body as { subjectId: string }[]).filter(({ subjectId }) => subjectId === first?.id)).toHaveLength(1);
    const waiting = await coordinator.get(
      `/api/obligations?filter=${encodeURIComponent(JSON.stringify({ kind: 'freeze-round', subject: first?.id }))}`,
    );
    expect(waiting.body).toMatchObject([{ dueOn: first?.freezesOn, bodyId: plan.owner.id }]);
    await coordinator.post(`/api/reporting-rounds/${String(first?.id)}/freeze`, { reason: 'Early' }).expect(201);
    const done = await coordinator.get(
      `/api/obligations?filter=${encodeURIComponent(JSON.stringify({ kind: 'freeze-round', subject: first?.id }))}`,
    );
    expect(done.body).toMatchObject([{ stored: 'done' }]);
  });

  it('moves the rounds that wait when it changes, keeps those that opened, and stops when it is put to rest', async () => {
    const reported = await givenReportedPlan(ground);
    const { plan, coordinator } = reported;
    const made = await coordinator.post('/api/reporting-calendars', openNow(plan.id)).expect(201);
    const path = `/api/reporting-calendars/${String(made.body.id)}`;
    const change = (changes: object, version: number) =>
      coordinator.patch(path, changes).set('If-Match', `"${String(version)}"`);
    await change({ dueAfter: 45 }, 1).expect(200);
    const [open, next] = await roundsOf(reported, String(made.body.id));
    expect(open?.dueOn).toBe(addDays(String(open?.periodTo), 30));
    expect(next?.dueOn).toBe(addDays(String(next?.periodTo), 45));
    await change({ title: 'Stale' }, 1).expect(412);
    const rest = await change({ isActive: false }, 2).expect(200);
    expect(rest.body).toMatchObject({ isActive: false, planned: 0 });
    expect((await roundsOf(reported, String(made.body.id))).map(({ state }) => state)).toEqual(['open']);
  });

  it('is refused where its days cross, nobody is named, or its form asks for no judgement', async () => {
    const { plan, coordinator, education } = await givenReportedPlan(ground);
    const refused = async (more: object, code: string, field: string) => {
      const answer = await coordinator.post('/api/reporting-calendars', { ...president(plan.id), ...more }).expect(400);
      expect(answer.body).toMatchObject({ code });
      expect(Object.keys(answer.body.errors as object)).toContain(field);
    };
    await refused({ dueAfter: 0 }, 'reporting-calendar.days-out-of-order', 'dueAfter');
    await refused({ reporters: 'chosen' }, 'reporting-calendar.names-nobody', 'bodyIds');
    const form = [{ code: 'own', answer: 'text', required: 'never' }];
    await refused({ form }, 'reporting-calendar.form-malformed', 'form.0.label');
    await education.reporter.post('/api/reporting-calendars', president(plan.id)).expect(403);
    const stranger = await givenPerson(ground, {
      role: 'coordinator',
      jurisdiction: (await givenLivePlan(ground)).plan.jurisdiction,
    });
    await stranger.post('/api/reporting-calendars', president(plan.id)).expect(404);
  });

  it('asks the bodies it names only, or supporting bodies too', async () => {
    const reported = await givenReportedPlan(ground);
    const { plan, coordinator, interior, education, empty, actions } = reported;
    const support = adding.lead(actions.map, interior.body, { role: 'support' });
    await plan.changes([support], { reason: 'Interior helps' });
    const opened = async (more: object) => {
      const made = await coordinator.post('/api/reporting-calendars', openNow(plan.id, more)).expect(201);
      const [round] = await roundsOf(reported, String(made.body.id));
      const reports = (await reported.reports(coordinator, round!)) as unknown as { bodyId: string; actions: number }[];
      return new Map(reports.map(({ bodyId, actions: count }) => [bodyId, count]));
    };
    expect(await opened({ reporters: 'leads-and-supports' })).toEqual(
      new Map([
        [education.body.id, 2],
        [interior.body.id, 2],
        [empty.id, 1],
      ]),
    );
    expect(await opened({ reporters: 'chosen', bodyIds: [interior.body.id] })).toEqual(
      new Map([[interior.body.id, 2]]),
    );
  });
});

describe('a round over several plans', () => {
  it('keeps a report for each plan, which a body finds together', async () => {
    const reported = await givenReportedPlan(ground);
    const { plan, coordinator, education } = reported;
    const other = await givenLivePlan(ground, {
      jurisdiction: plan.jurisdiction,
      author: plan.author,
      title: 'Agency plan',
    });
    await other.plan.changes([adding.lead(other.action, education.body, { role: 'co-lead' })]);
    await other.plan.isAdopted();
    const made = await coordinator
      .post('/api/reporting-calendars', openNow(plan.id, { alsoPlanIds: [other.plan.id] }))
      .expect(201);
    expect(made.body).toMatchObject({ alsoPlanIds: [other.plan.id] });
    const open = (await roundsOf(reported, String(made.body.id))).filter(({ state }) => state === 'open');
    expect(new Set(open.map(({ planId }) => planId))).toEqual(new Set([plan.id, other.plan.id]));
    const [jointId] = open.map((round) => round.jointId);
    expect(open.map((round) => round.jointId)).toEqual([jointId, jointId]);
    const filter = encodeURIComponent(JSON.stringify({ jointId }));
    const mine = await education.reporter.get(`/api/reports?filter=${filter}`).expect(200);
    expect((mine.body as { planId: string }[]).map(({ planId }) => planId).sort()).toEqual(
      [plan.id, other.plan.id].sort(),
    );
  });

  it('is made by who opens rounds in all of them only', async () => {
    const { plan, coordinator } = await givenReportedPlan(ground);
    const foreign = await givenLivePlan(ground);
    await coordinator
      .post('/api/reporting-calendars', openNow(plan.id, { alsoPlanIds: [foreign.plan.id] }))
      .expect(404);
  });
});

describe('a round set by hand', () => {
  it('takes a form of its own, or is refused where the form is none', async () => {
    const { plan, coordinator, education } = await givenReportedPlan(ground);
    const days = { periodFrom: '2026-01-01', periodTo: '2026-06-30', opensOn: '2026-02-01', dueOn: '2099-12-31' };
    const form = [
      { code: 'judgement', required: 'always' },
      { code: 'districts', answer: 'number', required: 'always', label: { en: 'In how many districts?' } },
    ];
    const draft = { planId: plan.id, title: 'By hand', ...days };
    const refused = await coordinator.post('/api/reporting-rounds', { ...draft, form: form.slice(1) });
    expect([refused.status, refused.body.code]).toEqual([400, 'reporting-calendar.form-malformed']);
    const round = await coordinator.post('/api/reporting-rounds', { ...draft, form }).expect(201);
    const filter = encodeURIComponent(JSON.stringify({ roundId: round.body.id, bodyId: education.body.id }));
    const [report] = (await education.reporter.get(`/api/reports?filter=${filter}`)).body as { id: string }[];
    const read = await education.reporter.get(`/api/reports/${String(report?.id)}`).expect(200);
    expect(read.body.form).toMatchObject([{ code: 'judgement' }, { code: 'districts' }]);
  });

  it('may ask otherwise until it opens, and never where a calendar asks', async () => {
    const { plan, coordinator } = await givenReportedPlan(ground);
    const days = { periodFrom: '2098-01-01', periodTo: '2098-06-30', opensOn: '2098-07-01', dueOn: '2099-12-31' };
    const ahead = await coordinator.post('/api/reporting-rounds', { planId: plan.id, title: 'Ahead', ...days });
    expect([ahead.status, ahead.body.state, ahead.body.form]).toEqual([201, 'planned', null]);
    const path = `/api/reporting-rounds/${String(ahead.body.id)}`;
    const form = [
      { code: 'judgement', required: 'always' },
      { code: 'narrative', required: 'always' },
    ];
    const patch = async (changes: object) => {
      const { version } = (await coordinator.get(path).expect(200)).body as { version: number };
      return coordinator.patch(path, changes).set('If-Match', `"${String(version)}"`);
    };
    const changed = await patch({ form });
    expect([changed.status, changed.body.form]).toMatchObject([200, form]);
    const none = await patch({ form: form.slice(1) });
    expect([none.status, none.body.code]).toEqual([400, 'reporting-calendar.form-malformed']);
    await coordinator.post(`${path}/opening`).expect(201);
    const late = await patch({ form });
    expect([late.status, late.body.code]).toEqual([422, 'reporting.form-is-fixed']);
    const renamed = await patch({ title: 'Now', dueOn: '2099-12-30' });
    expect([renamed.status, renamed.body.title]).toEqual([200, 'Now']);
  });
});

describe('the form of a round', () => {
  it('is answered before a report is sent, question by question as it is required', async () => {
    const reported = await givenReportedPlan(ground);
    const { plan, coordinator, interior, actions } = reported;
    const form = [
      { code: 'judgement', required: 'always' },
      { code: 'challenge', required: 'when', when: ['at-risk', 'off-track'] },
      {
        ...{ code: 'districts', answer: 'number', required: 'always' },
        label: { en: 'In how many districts?', ar: 'في كم منطقة؟' },
      },
    ];
    const made = await coordinator.post('/api/reporting-calendars', openNow(plan.id, { form })).expect(201);
    const [round] = await roundsOf(reported, String(made.body.id));
    const report = await reported.report(interior.reporter, round!, interior.body);
    expect(report).toMatchObject({ form: [{ code: 'judgement' }, { code: 'challenge' }, { code: 'districts' }] });
    const write = (line: object) => reported.writes(interior.reporter, report, [{ action: actions.patrol, ...line }]);
    const submit = () => interior.reporter.post(`/api/reports/${report.id}/submission`);
    await write({ judgement: 'at-risk' });
    const refused = await submit().expect(422);
    expect(refused.body).toMatchObject({
      ...{ code: 'report.form-incomplete' },
      lines: [{ action: actions.patrol, questions: ['challenge', 'districts'] }],
    });
    expect((await write({ answers: { districts: 'a dozen' } })).body).toMatchObject({
      code: 'report.answer-malformed',
    });
    expect((await write({ answers: { rivers: '2' } })).body.errors).toMatchObject({
      'lines.0.answers.rivers': expect.anything() as unknown,
    });
    await write({ challenge: 'Rain', answers: { districts: '12' } });
    const sent = await submit().expect(201);
    expect(sent.body).toMatchObject({ state: 'submitted', lines: [{ answers: { districts: '12' } }] });
  });

  it('is the product’s own where none is named', async () => {
    const reported = await givenReportedPlan(ground);
    const round = await reported.opens();
    const report = await reported.report(reported.interior.reporter, round, reported.interior.body);
    expect((report as unknown as { form: object }).form).toEqual(defaultForm);
  });
});
