import { readShare, type ShareReading } from '@mufakat/planning/figures/figure';
import { unpacked } from '@mufakat/planning/figures/packed';
import { statuses } from '@mufakat/planning/status/scale';
import { adding, givenLivePlan, givenPlan } from '../../test/plans.world.js';
import {
  givenBody,
  givenGrant,
  givenJurisdiction,
  givenPerson,
  givenRelease,
  type SignedPerson,
} from '../../test/people.world.js';
import { givenReportedPlan, type ReportedPlan } from '../../test/reporting.world.js';
import { openGround, statementsOf } from '../../test/world.js';
import type { HomeView } from './home.dto.js';
import type { StatusFiguresView } from './figures.dto.js';
import type { PlanProgressView, RegionProgressView } from './progress.dto.js';

const ground = openGround();

/** The nine as a screen has them: each figure with the ids of its rows. */
const withRows =
  (ids: readonly string[]) =>
  <Part extends { byStatus: StatusFiguresView }>(part: Part) => ({ ...part, byStatus: unpacked(part.byStatus, ids) });
const readPlan = (sent: Pick<PlanProgressView, keyof PlanProgressView>) => {
  const read = withRows(sent.actions.map(({ id }) => id));
  const { denominators, byPillar, byBody } = sent;
  return { ...sent, denominators: denominators.map(read), byPillar: byPillar.map(read), byBody: byBody.map(read) };
};

const progressOf = async (reader: SignedPerson, { plan }: ReportedPlan) => {
  const answer = await reader.get(`${plan.path}/progress`);
  expect(answer.status).toBe(200);
  return readPlan(answer.body as PlanProgressView);
};
const statusesOf = ({ actions }: Pick<PlanProgressView, 'actions'>) =>
  Object.fromEntries(actions.map(({ code, status }) => [code, status]));
const actionOf = ({ actions }: Pick<PlanProgressView, 'actions'>, code: string) =>
  actions.find((action) => action.code === code);

describe('the progress of a plan', () => {
  it('begins as not due, in figures that can be re-computed from their rows', async () => {
    const reported = await givenReportedPlan(ground);
    const progress = await progressOf(reported.coordinator, reported);
    expect(statusesOf(progress)).toEqual({ 'P1.A1': 'not-due', 'P1.A2': 'not-due', 'P1.A3': 'not-due' });
    expect(progress.denominators.map(({ of }) => of)).toEqual([
      'adopted-actions',
      'actions-in-play',
      'actions-committed',
      'actions-owed',
    ]);
    const [adopted] = progress.denominators;
    expect(adopted?.byStatus['not-due']).toMatchObject({ value: '100', numerator: '3', denominator: '3' });
    for (const status of statuses) readShare(adopted?.byStatus[status] as ShareReading);
    expect(progress.denominators[2]?.byStatus['not-due']).toMatchObject({ value: null, denominator: '0' });
  });

  it('keeps silent and vacant apart, and shows no report as its own state', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, interior, empty, coordinator } = reported;
    const round = await reported.opens({ dueOn: '2026-03-31' });
    await reported.verifies(await reported.sends(education, round, 'at-risk'));
    const progress = await progressOf(coordinator, reported);

    expect(statusesOf(progress)).toEqual({ 'P1.A1': 'at-risk', 'P1.A2': 'no-report', 'P1.A3': 'no-report' });
    expect(actionOf(progress, 'P1.A1')).toMatchObject({ judgement: 'at-risk', proof: 'verified', provisional: false });
    expect(actionOf(progress, 'P1.A2')?.reasons.map(({ code }) => code)).toEqual(['silent', 'other-lead']);
    expect(actionOf(progress, 'P1.A3')?.reasons.map(({ code }) => code)).toEqual(['vacant']);
    const figure = progress.denominators[0]?.byStatus['no-report'];
    expect(figure).toMatchObject({ numerator: '2', denominator: '3', value: '66.7' });
    expect(figure).toMatchObject({ silent: [interior.body.id], vacant: [empty.id], round: round.id });
    expect(progress.currentRound).toMatchObject({ stateOnDay: 'due' });
    expect(progress.currentRound?.response).toMatchObject({
      ...{ value: '33.3', numerator: '1', denominator: '3', of: 'reports-owed' },
      ...{ silent: [interior.body.id], vacant: [empty.id] },
    });
    const late = progress.overdue.map(({ kind, body, isVacant }) => [kind, body, isVacant]);
    expect(late).toHaveLength(2);
    expect(late).toEqual(
      expect.arrayContaining([
        ['report', interior.body.id, false],
        ['report', empty.id, true],
      ]),
    );
    expect(progress.bodies[empty.id]).toEqual({ en: 'Institute without staff' });
  });

  it('counts by pillar and by body, and the parts make the whole', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, coordinator } = reported;
    const round = await reported.opens();
    await reported.sends(education, round, 'on-track');
    const progress = await progressOf(coordinator, reported);
    expect(progress.byPillar).toMatchObject([
      { code: 'P1', byStatus: { 'on-track': { numerator: '1', denominator: '3' } } },
    ]);
    const rows = progress.byBody.flatMap(({ byStatus }) => byStatus['on-track'].rows);
    expect([...rows].sort()).toEqual([...(progress.denominators[0]?.byStatus['on-track'].rows ?? [])].sort());
    expect(progress.byBody.find(({ id }) => id === education.body.id)?.byStatus['on-track']).toMatchObject({
      value: '100',
    });
  });

  it('puts the verifier’s word first and names both', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, coordinator, actions } = reported;
    const round = await reported.opens();
    const sent = await reported.sends(education, round, 'on-track');
    expect(actionOf(await progressOf(coordinator, reported), 'P1.A1')).toMatchObject({
      ...{ status: 'on-track', proof: 'claimed', provisional: true },
    });
    await reported.verifies(sent, [{ action: actions.train, status: 'off-track', reason: 'No classes seen' }]);
    const action = actionOf(await progressOf(coordinator, reported), 'P1.A1');
    expect(action).toMatchObject({ status: 'off-track', judgement: 'on-track', verifier: 'off-track' });
    expect(action).toMatchObject({ verifierNote: 'No classes seen', proof: 'verified' });
    expect(action?.reasons[0]?.code).toBe('verifier-differs');
    await coordinator.post(`/api/reporting-rounds/${round.id}/freeze`, {}).expect(201);
    expect(actionOf(await progressOf(coordinator, reported), 'P1.A1')).toMatchObject({ proof: 'official' });
  });

  it('rolls indicators up by their own rules, with proof, periods and targets', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, interior, coordinator, actions, indicators } = reported;
    const round = await reported.opens({ dueOn: '2026-03-31' });
    const own = await reported.report(education.reporter, round, education.body);
    await reported.writes(education.reporter, own, [
      { action: actions.train, judgement: 'on-track', values: [{ indicator: indicators.trained, value: '120' }] },
      {
        action: actions.patrol,
        judgement: 'on-track',
        values: [{ indicator: indicators.share, numerator: '10', denominator: '20' }],
      },
    ]);
    await education.reporter.post(`/api/reports/${own.id}/submission`).expect(201);
    const other = await reported.report(interior.reporter, round, interior.body);
    const cuts = [
      { indicator: indicators.share, numerator: '30', denominator: '80' },
      { indicator: indicators.share, numerator: '12', denominator: '30', sex: 'female' },
    ];
    await reported.writes(interior.reporter, other, [{ action: actions.patrol, judgement: 'on-track', values: cuts }]);
    const unsent = await progressOf(coordinator, reported);
    const shareOf = ({ indicators: all }: PlanProgressView) => all.find(({ id }) => id === indicators.share);
    expect(shareOf(unsent)?.figure).toMatchObject({
      value: '50',
      cautions: expect.arrayContaining(['bodies-missing']) as string[],
    });
    await interior.reporter.post(`/api/reports/${other.id}/submission`).expect(201);

    const progress = await progressOf(coordinator, reported);
    expect(shareOf(progress)).toMatchObject({
      figure: {
        value: '40',
        numerator: '40',
        denominator: '100',
        unit: 'percent',
        bodiesReported: { reported: 2, of: 2 },
      },
      proof: 'claimed',
    });
    expect(shareOf(progress)?.values.filter(({ sex }) => sex === 'female')).toMatchObject([{ numerator: '12' }]);
    expect(progress.indicators.find(({ id }) => id === indicators.trained)).toMatchObject({
      ...{ figure: { value: '120' }, targets: [{ dueOn: '2026-06-30', value: '200' }] },
      achievement: { percent: '60', dueOn: '2026-06-30' },
    });
    expect(actionOf(progress, 'P1.A1')?.hint).toMatchObject({ status: 'off-track', reasons: [{ code: 'target-gap' }] });
  });

  it('asks the database at most three times, once when nothing changed', async () => {
    const reported = await givenReportedPlan(ground);
    const reads = () => statementsOf(() => progressOf(reported.coordinator, reported));
    expect((await reads()).length).toBeLessThanOrEqual(3);
    expect(await reads()).toHaveLength(1);
    await reported.opens();
    expect((await reads()).length).toBeLessThanOrEqual(3);
  });

  it('is the same for whoever reads it first', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, actions, coordinator } = reported;
    const round = await reported.opens({ dueOn: '2026-03-31' });
    const report = await reported.report(education.reporter, round, education.body);
    await reported.writes(education.reporter, report, [{ action: actions.train, judgement: 'completed' }]);
    expect(statusesOf(await progressOf(education.reporter, reported))).toMatchObject({ 'P1.A1': 'no-report' });
    expect(statusesOf(await progressOf(coordinator, reported))).toMatchObject({ 'P1.A1': 'no-report' });
  });

  it('of a draft counts its own actions, and is not for strangers', async () => {
    const { plan } = await givenLivePlan(ground);
    const answer = await plan.author.get(`${plan.path}/progress`);
    expect(answer.body).toMatchObject({ denominators: [{ of: 'plan-actions' }, {}, {}, {}], currentRound: null });
    const stranger = await givenPerson(ground, { role: 'focal-point', jurisdiction: await givenJurisdiction(ground) });
    expect((await stranger.get(`${plan.path}/progress`)).status).toBe(404);
  });
});

/** A region with two members; the reported plan lies in the first. */
const givenRegion = async () => {
  const reported = await givenReportedPlan(ground);
  const region = await givenJurisdiction(ground, { name: 'Region', kind: 'region' });
  const other = await givenJurisdiction(ground, { name: 'Neighbourland', parent: region });
  await ground.sql.query('update jurisdiction set parent_id = $1 where id = $2', [
    region.id,
    reported.plan.jurisdiction.id,
  ]);
  const secretariat = await givenPerson(ground, { role: 'regional-secretariat', jurisdiction: region });
  const reads = async () => {
    const answer = await secretariat.get(`/api/regions/${region.id}/progress`);
    expect(answer.status).toBe(200);
    const sent = answer.body as Pick<RegionProgressView, keyof RegionProgressView>;
    return { ...withRows(sent.rowIds)(sent), byBody: sent.byBody.map(withRows(sent.rowIds)) };
  };
  return { reported, region, other, secretariat, reads };
};

describe('the progress of a region', () => {
  it('names what was not released as such, and guesses nothing', async () => {
    const { reported, other, reads, secretariat } = await givenRegion();
    const progress = await reads();
    const members = progress.members.map(({ id, plans }) => [id, plans]);
    expect(members).toHaveLength(2);
    expect(members).toEqual(
      expect.arrayContaining([
        [reported.plan.jurisdiction.id, []],
        [other.id, []],
      ]),
    );
    expect(progress.byStatus['no-report']).toMatchObject({ value: null, denominator: '0' });
    expect((await secretariat.get(`${reported.plan.path}/progress`)).status).toBe(404);
  });

  it('counts released figures without their rows, and rows where they are released', async () => {
    const { reported, region, reads, secretariat } = await givenRegion();
    const round = await reported.opens({ dueOn: '2026-03-31' });
    await reported.sends(reported.education, round, 'on-track');
    await givenRelease(ground, { plan: reported.plan, what: 'figures', toJurisdiction: region });
    const figures = await reads();
    expect(figures.plans).toMatchObject([{ id: reported.plan.id, extent: 'figures', title: { en: 'National plan' } }]);
    expect(figures.byStatus['on-track']).toMatchObject({ value: '33.3', numerator: '1', denominator: '3', rows: [] });
    expect(figures.byStatus['on-track'].rowsWithheld).toBe(true);
    expect(JSON.stringify(figures)).not.toContain(reported.actions.train);
    const own = await secretariat.get(`${reported.plan.path}/progress`);
    expect(own.body).toMatchObject({ extent: 'figures', actions: [], indicators: [], overdue: [] });

    await givenRelease(ground, { plan: reported.plan, what: 'rows', toJurisdiction: region });
    const rows = await reads();
    expect(rows.plans).toMatchObject([{ extent: 'rows' }]);
    readShare(rows.byStatus['on-track']);
    expect(rows.byStatus['on-track'].counted).toEqual([reported.actions.train]);
    expect(rows.byBody.map(({ id }) => id)).toContain(reported.education.body.id);
    expect(rows.members.find(({ id }) => id === reported.plan.jurisdiction.id)?.plans).toEqual([reported.plan.id]);
  });

  it('leaves out what is restricted, in lists and in counts', async () => {
    const { reported, region, reads, secretariat } = await givenRegion();
    await givenRelease(ground, { plan: reported.plan, what: 'rows', toJurisdiction: region });
    await ground.sql.query(`update plan_record set sensitivity = 'restricted' where id = $1`, [
      reported.actions.patrol,
    ]);
    const progress = await reads();
    expect(progress.byStatus['not-due']).toMatchObject({ denominator: '2' });
    const own = await secretariat.get(`${reported.plan.path}/progress`);
    expect((own.body as PlanProgressView).actions.map(({ code }) => code)).toEqual(['P1.A1', 'P1.A3']);
    expect((await progressOf(reported.coordinator, reported)).actions).toHaveLength(3);
  });

  it('holds the regional plan beside those of the members', async () => {
    const { region, secretariat, reads } = await givenRegion();
    const owner = await givenBody(ground, { jurisdiction: region, name: 'Secretariat' });
    const author = await givenPerson(ground, { role: 'focal-point', jurisdiction: region });
    const plan = await givenPlan(ground, {
      jurisdiction: region,
      owner,
      author,
      kind: 'regional',
      title: 'Regional plan',
    });
    const pillar = adding.pillar(plan, 'Prevention');
    await plan.adds(pillar, adding.action(pillar, 'Meet yearly'));
    await plan.isAdopted();
    expect((await reads()).plans).toMatchObject([{ id: plan.id, kind: 'regional', title: { en: 'Regional plan' } }]);
    await givenGrant(ground, secretariat, { role: 'reader', jurisdiction: region });
    expect((await reads()).plans).toMatchObject([{ extent: 'whole' }]);
  });

  it('asks the database at most three times, and answers nobody else', async () => {
    const { reported, region, reads } = await givenRegion();
    await givenRelease(ground, { plan: reported.plan, what: 'rows', toJurisdiction: region });
    expect((await statementsOf(reads)).length).toBeLessThanOrEqual(3);
    const path = `/api/regions/${region.id}/progress`;
    expect((await reported.plan.author.get(path)).status).toBe(403);
    expect((await reported.coordinator.get(path)).status).toBe(404);
  });
});

describe('home', () => {
  const homeOf = async (person: SignedPerson) => {
    const answer = await person.get('/api/home');
    expect(answer.status).toBe(200);
    return answer.body as HomeView;
  };

  it('says what waits on me and on others, my plans and what changed, in at most four statements', async () => {
    const reported = await givenReportedPlan(ground);
    const { plan, coordinator, education } = reported;
    const round = await reported.opens();
    const mine = await homeOf(education.reporter);
    expect(mine.mine).toMatchObject([{ kind: 'submit-report', subjectId: round.id, state: 'open' }]);
    expect(mine.plans).toMatchObject([
      { id: plan.id, isMine: true, derivedStage: 'in-force', openRound: { id: round.id, owed: 3, given: 0 } },
    ]);
    expect(mine).toMatchObject({ others: [], changes: [], waitingMails: null });

    const theirs = await homeOf(coordinator);
    expect(theirs.others).toHaveLength(3);
    expect(theirs.others.filter(({ isVacant }) => isVacant)).toHaveLength(1);
    expect(theirs.changes[0]).toMatchObject({ type: 'reporting-round.opened', personName: coordinator.name });
    expect((await statementsOf(() => homeOf(coordinator))).length).toBeLessThanOrEqual(4);
  });

  it('puts the plans that are mine first, and tells them from those I may only read', async () => {
    const { plan, coordinator } = await givenReportedPlan(ground);
    const reader = await givenPerson(ground, { role: 'reader', jurisdiction: plan.jurisdiction });
    expect((await homeOf(coordinator)).plans).toMatchObject([{ id: plan.id, isMine: true }]);
    expect((await homeOf(reader)).plans).toMatchObject([{ id: plan.id, isMine: false }]);
  });

  it('tells an administrator of mails that wait, and shows no plan', async () => {
    const administrator = await givenPerson(ground, { role: 'administrator' });
    expect(await homeOf(administrator)).toMatchObject({ plans: [], planCount: 0, waitingMails: 0 });
    const nobody = await givenPerson(ground);
    expect(await homeOf(nobody)).toMatchObject({ mine: [], others: [], plans: [], changes: [] });
  });
});
