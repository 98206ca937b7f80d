import { givenPerson, givenPost, type SignedPerson } from '../../test/people.world.js';
import { givenReportedPlan, type ReportedPlan } from '../../test/reporting.world.js';
import { openGround } from '../../test/world.js';

const ground = openGround();

const dueOf = async (person: SignedPerson, kind: string) => {
  const filter = encodeURIComponent(JSON.stringify({ kind, stored: 'open', whose: 'mine' }));
  return (await person.get(`/api/obligations?filter=${filter}`)).body as { subjectId: string }[];
};

/** Steps of a report as Home tells them: what waits on a person, and what on others. */
const onHome = async (person: SignedPerson) => {
  const { mine, others } = (await person.get('/api/home').expect(200)).body as Record<string, { kind: string }[]>;
  const reports = (rows: readonly { kind: string }[] = []) =>
    rows.map(({ kind }) => kind).filter((kind) => kind.endsWith('-report'));
  return { mine: reports(mine), others: reports(others) };
};

const givenOfficer = async (reported: ReportedPlan) => {
  const { body } = reported.education;
  const officer = await givenPerson(ground, { role: 'clearing-officer', body, name: 'Olga Officer' });
  await givenPost(ground, { body, duties: ['clearance'], holder: officer });
  return officer;
};

const written = async (reported: ReportedPlan, round: { id: string }) => {
  const { education } = reported;
  const report = await reported.report(education.reporter, round, education.body);
  const lines = report.lines.map(({ action }) => ({ action, judgement: 'on-track', narrative: 'As planned.' }));
  await reported.writes(education.reporter, report, lines);
  return `/api/reports/${report.id}`;
};

/** A report that was cleared and sent, returned, and handed in to its own officer again. */
const givenCorrected = async () => {
  const reported = await givenReportedPlan(ground);
  const { education, coordinator, actions } = reported;
  const officer = await givenOfficer(reported);
  const round = await reported.opens();
  const path = await written(reported, round);
  await education.reporter.post(`${path}/clearance`).expect(201);
  await officer.post(`${path}/submission`).expect(201);
  const asked = [{ action: actions.train, reason: 'Which schools?' }];
  await coordinator.post(`${path}/return`, { lines: asked }).expect(201);
  await education.reporter.post(`${path}/clearance`).expect(201);
  return { reported, officer, round, path };
};

describe('a body with a clearing officer', () => {
  it('lets nothing leave before the officer has cleared it', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, coordinator, interior } = reported;
    const officer = await givenOfficer(reported);
    const round = await reported.opens();
    const path = await written(reported, round);

    const refused = await education.reporter.post(`${path}/submission`);
    expect(refused.body).toMatchObject({ code: 'report.needs-clearance' });
    const handedIn = await education.reporter.post(`${path}/clearance`);
    expect(handedIn.body).toMatchObject({
      ...{ state: 'in-clearance', clearingOfficers: ['Olga Officer'], handedInByName: education.reporter.name },
    });
    expect(await dueOf(officer, 'clear-report')).toMatchObject([{ subjectId: round.id }]);
    expect(await onHome(officer)).toEqual({ mine: ['clear-report'], others: [] });
    expect(await onHome(education.reporter)).toEqual({ mine: [], others: ['clear-report'] });
    expect((await education.reporter.post(`${path}/submission`)).status).toBe(403);
    expect((await reported.writes(education.reporter, { id: path.slice(13) }, [])).status).toBe(422);
    expect((await coordinator.get(path)).body).toMatchObject({ state: 'in-clearance', lines: [] });
    expect((await interior.reporter.post(`${path}/send-back`, { reason: 'Mine' })).status).toBe(403);

    const cleared = await officer.post(`${path}/submission`);
    expect(cleared.body).toMatchObject({ state: 'submitted', submittedByName: 'Olga Officer' });
    expect(await dueOf(officer, 'clear-report')).toEqual([]);
    expect(await dueOf(education.reporter, 'submit-report')).toEqual([]);
    expect((await coordinator.get(path)).body).toMatchObject({ lines: [{ narrative: 'As planned.' }, {}] });
  });

  it('sends it back to its own reporter with a reason nobody else reads', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, coordinator } = reported;
    const officer = await givenOfficer(reported);
    const path = await written(reported, await reported.opens());
    await education.reporter.post(`${path}/clearance`).expect(201);
    expect((await officer.post(`${path}/send-back`, {})).status).toBe(400);
    const back = await officer.post(`${path}/send-back`, { reason: 'Which districts?' }).expect(201);
    expect(back.body).toMatchObject({ state: 'draft', clearanceReason: 'Which districts?' });
    expect((await coordinator.get(path)).body).toMatchObject({ state: 'draft', clearanceReason: null, lines: [] });
    expect(await dueOf(officer, 'clear-report')).toEqual([]);
    expect(await dueOf(education.reporter, 'submit-report')).toHaveLength(1);
    const again = await education.reporter.post(`${path}/clearance`).expect(201);
    expect(again.body).toMatchObject({ clearanceReason: null });
  });

  it('clears a correction too, and is not silent meanwhile', async () => {
    const { reported, officer, round, path } = await givenCorrected();
    const { education, coordinator } = reported;
    const given = (await coordinator.get(`/api/reporting-rounds/${round.id}`)).body as { given: number };
    expect(given.given).toBe(1);
    const progress = (await coordinator.get(`/api/plans/${reported.plan.id}/progress`).expect(200)).body as {
      rounds: { id: string; response: { numerator: string } }[];
    };
    expect(progress.rounds.find(({ id }) => id === round.id)?.response.numerator).toBe('1');
    const back = await officer.post(`${path}/send-back`, { reason: 'Name the schools' }).expect(201);
    expect(back.body).toMatchObject({ state: 'returned' });
    await education.reporter.post(`${path}/clearance`).expect(201);
    expect((await officer.post(`${path}/submission`)).body).toMatchObject({ state: 'submitted' });
    expect(await dueOf(education.reporter, 'correct-report')).toEqual([]);
  });

  it('is named by a freeze that finds its correction with the officer, and owes nothing after it', async () => {
    const { reported, officer, round } = await givenCorrected();
    const { education, coordinator } = reported;
    const refused = await coordinator.post(`/api/reporting-rounds/${round.id}/freeze`, {});
    expect(refused.body).toMatchObject({ code: 'reporting.reports-not-settled', bodies: [education.body.id] });
    await coordinator.post(`/api/reporting-rounds/${round.id}/freeze`, { reason: 'The meeting is on Monday' });
    expect(await dueOf(education.reporter, 'correct-report')).toEqual([]);
    expect(await dueOf(officer, 'clear-report')).toEqual([]);
  });
});

describe('a body without one', () => {
  it('sends its report itself, and has nobody to hand it in to', async () => {
    const reported = await givenReportedPlan(ground);
    const path = await written(reported, await reported.opens());
    const refused = await reported.education.reporter.post(`${path}/clearance`);
    expect(refused.body).toMatchObject({ code: 'report.nobody-clears' });
    await reported.education.reporter.post(`${path}/submission`).expect(201);
  });

  it('names the post in whose place a colleague sent it', async () => {
    const reported = await givenReportedPlan(ground);
    const { education } = reported;
    const holder = await givenPerson(ground, { role: 'reporter', body: education.body });
    await givenPost(ground, { body: education.body, name: 'Desk officer', holder });
    const path = await written(reported, await reported.opens());
    const sent = await education.reporter.post(`${path}/submission`).expect(201);
    expect(sent.body).toMatchObject({
      ...{ forPostName: { en: 'Desk officer' }, submittedByName: education.reporter.name },
    });
  });
});

describe('a coordinator in the place of a post', () => {
  it('writes what the body told, by name and with a reason, while it has said nothing itself', async () => {
    const reported = await givenReportedPlan(ground);
    const { coordinator, empty, actions, education } = reported;
    const round = await reported.opens();
    const report = await reported.report(coordinator, round, empty);
    const path = `/api/reports/${report.id}`;
    const lines = [{ action: actions.map, judgement: 'at-risk', narrative: 'Told by telephone.' }];
    expect((await reported.writes(coordinator, report, lines)).status).toBe(403);
    expect((await coordinator.post(`${path}/stand-in`, {})).status).toBe(400);
    await coordinator.post(`${path}/stand-in`, { reason: 'By telephone, the post is vacant' }).expect(201);
    await reported.writes(coordinator, report, lines);
    const sent = await coordinator.post(`${path}/submission`).expect(201);
    expect(sent.body).toMatchObject({
      ...{ state: 'submitted', standInName: coordinator.name, standInReason: 'By telephone, the post is vacant' },
      lines: [{ narrative: 'Told by telephone.' }],
    });
    const begun = await written(reported, round);
    const late = await coordinator.post(`${begun}/stand-in`, { reason: 'Impatience' });
    expect(late.body).toMatchObject({ code: 'report.not-in-this-state' });
    expect((await education.reporter.post(`${begun}/stand-in`, { reason: 'Me' })).status).toBe(403);
  });
});
