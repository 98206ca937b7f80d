import type { RoundPaper } from '@mufakat/planning/papers/round-paper';
import { type Role, roles } from '@mufakat/planning/permissions/table';
import { planItem } from '@mufakat/planning/records/plan-item';
import { addedUp, recounted } from '../test/figures.world.js';
import {
  type GivenBody,
  givenBody,
  type GivenGrant,
  givenJurisdiction,
  givenPerson,
  givenPost,
  givenRelease,
  type SignedPerson,
} from '../test/people.world.js';
import { adding, givenLivePlan } from '../test/plans.world.js';
import { givenReportedPlan } from '../test/reporting.world.js';
import { says, suggests } from '../test/reviews.world.js';
import { openGround } from '../test/world.js';
import type { CommitmentSheet } from './reporting/commitments/commitments.dto.js';
import type { ReportSummary, ReportView } from './reporting/reporting.dto.js';
import type { ReportingRoundView } from './reporting/reporting-rounds.dto.js';
import type { CommentView } from './reviews/comments/comments.dto.js';
import type { RoundStatisticsView } from './reviews/answers/round-statistics.dto.js';
import type { ReviewRoundView } from './reviews/reviews.dto.js';
import type { FollowUpView } from './reviews/rounds/rounds.dto.js';
import type { SuggestionView } from './reviews/suggestions/suggestions.dto.js';
import type { BodyWorkView } from './insight/body/body-work.dto.js';
import type { CollaborationView, PlanCollaborationView } from './insight/collaboration/collaboration.dto.js';
import type { PlanCoverageView } from './insight/coverage.controller.js';
import type { HomeView } from './insight/home.dto.js';
import type { PlanProgressView, RegionProgressView, RoundProgressView } from './insight/progress.dto.js';
import type { HandoverPack } from './insight/handover/handover.dto.js';
import type { PaperView } from './insight/paper/papers.dto.js';
import type { RegionAnswersView, RegionResultsView } from './insight/region-figures.dto.js';
import type { BodyTrendView, RegionTrendView } from './insight/trend/trend-over-plans.dto.js';
import type { PlanTrendView } from './insight/trend/trend.dto.js';
import type { PlanResultsView } from './insight/results/results.dto.js';
import type { SearchHitView, SearchView } from './insight/search/search.dto.js';

const ground = openGround({ LOG_LEVEL: 'silent' });
const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
const thisYear = new Date().getUTCFullYear();
type Plain<View> = Pick<View, keyof View>;

/**
 * A region of two states. The own plan: one report verified, one written and not sent, one of a body without people, and one of a
 * service whose only action is restricted. Its neighbour is a draft under consultation, with notes and a word that waits to be let in.
 * The foreign plan gives the region its figures. Three bodies got the own plan's figures, rows and text.
 */
const givenStates = async () => {
  const service = await givenBody(ground, { name: 'Security service' });
  const region = await givenJurisdiction(ground, { name: 'Region', kind: 'region' });
  let hidden = { action: '', indicator: '' };
  const own = await givenReportedPlan(ground, {
    also: ({ plan }) => {
      const drafted = adding.pillar(plan, 'Not for outside', { code: 'P2', sensitivity: 'restricted' });
      const action = adding.action(drafted, 'Watch', { code: 'P2.A1' });
      const indicator = adding.indicator(action, 'Watched', { code: 'P2.A1.I1', format: 'number' });
      hidden = { action: action.id, indicator: indicator.id };
      return [drafted, action, indicator, adding.lead(action, service)];
    },
  });
  const foreign = await givenReportedPlan(ground);
  for (const { plan } of [own, foreign])
    await ground.sql.query('update jurisdiction set parent_id = $1 where id = $2', [region.id, plan.jurisdiction.id]);

  const first = await own.opens({ title: 'First', opensOn: '2026-02-01', dueOn: '2026-03-31' });
  await own.verifies(await own.sends(own.education, first));
  await own.sends(own.education, await own.opens({ title: 'Second' }));
  const third = await own.opens({ title: 'Third', opensOn: '2026-03-01', dueOn: '2026-04-30' });
  await own.verifies(await own.sends(own.education, third));
  await own.coordinator.post(`/api/reporting-rounds/${third.id}/freeze`, { reason: 'The rest is silent' }).expect(201);
  const paper = `reporting-rounds/${third.id}/paper`;
  const made = await own.coordinator.get(`/api/${paper}`).expect(200);
  await own.coordinator
    .patch(`/api/${paper}`, { release: 'whole' })
    .set('If-Match', String(made.headers['etag']))
    .expect(200);
  const posts = [
    await givenPost(ground, { body: own.education.body, name: 'Officer for reports' }),
    await givenPost(ground, { body: own.interior.body, name: 'Officer of the interior' }),
  ];
  const unsent = await own.report(own.interior.reporter, first, own.interior.body);
  const share = { indicator: own.indicators.share, numerator: '777', denominator: '999' };
  const line = { action: own.actions.patrol, judgement: 'on-track', narrative: 'Not sent', values: [share] };
  await own.writes(own.interior.reporter, unsent, [line]);
  const call = await own.coordinator.post('/api/commitment-calls', {
    ...{ planId: own.plan.id, year: thisYear, dueOn: '2099-12-31' },
  });
  await own.education.reporter
    .post(`/api/commitment-calls/${String(call.body.id)}/commitments`, {
      ...{ bodyId: own.education.body.id, answers: [{ action: own.actions.train, answer: 'takes-on' }] },
    })
    .expect(201);
  await foreign.sends(foreign.interior, await foreign.opens());

  /* The region's own plan asks for the same as the own plan measures. */
  const regional = await givenReportedPlan(ground, { jurisdiction: region });
  const item = planItem(regional.plan.id, regional.indicators.trained);
  for (const { plan, indicators } of [own, foreign])
    await plan.changes([adding.record('alignment', indicators.trained, { item, degree: 'full' })], { reason: 'Same' });
  await regional.opens({ dueOn: '2026-03-31' });

  const { jurisdiction, author } = own.plan;
  const { plan: neighbour, action: spokenOf } = await givenLivePlan(ground, { jurisdiction, author });
  const [asked, figures, rows, text] = [
    await givenBody(ground, { name: 'Asked' }),
    await givenBody(ground, { name: 'Has figures' }),
    await givenBody(ground, { name: 'Has rows' }),
    await givenBody(ground, { name: 'Has text' }),
  ];
  await givenRelease(ground, { plan: own.plan, what: 'figures', toBody: figures });
  await givenRelease(ground, { plan: own.plan, what: 'rows', toBody: rows });
  await givenRelease(ground, { plan: own.plan, what: 'adopted-text', toBody: text });
  await givenRelease(ground, { plan: own.plan, what: 'rows', toJurisdiction: region });
  await givenRelease(ground, { plan: foreign.plan, what: 'figures', toJurisdiction: region });
  await givenConsultation(neighbour.id, { author, asked, spokenOf });
  const grants = {
    jurisdiction: { jurisdiction },
    region: { jurisdiction: region },
    lead: { body: own.education.body },
    figures: { body: figures },
    rows: { body: rows },
    text: { body: text },
    asked: { body: asked },
    plan: { plan: own.plan.id },
  } satisfies Record<string, Partial<GivenGrant>>;
  return { own, foreign, neighbour, region, service, hidden, grants, paper, posts };
};

const givenConsultation = async (
  planId: string,
  given: { author: SignedPerson; asked: GivenBody; spokenOf: string },
): Promise<void> => {
  const { author, asked, spokenOf: recordId } = given;
  const opening = { planId, access: 'link', bodyIds: [asked.id], dueOn: soon, question: 'What is missing?' };
  const opened = await author.post('/api/consultations', opening);
  expect(opened.status).toBe(201);
  const roundId = opened.body.round.id as string;
  const advisor = await givenPerson(ground, { role: 'advisor', body: asked });
  const open = await says(advisor, { planId, roundId, recordId, text: 'Name the budget.' });
  await says(advisor, { planId, parentId: open.id, text: 'And its year.' });
  await says(advisor, { planId, roundId, text: 'Between us', isNote: true });
  await says(advisor, { planId, roundId, text: 'Not decided yet', isInternal: true });
  await says(author, { planId, roundId, text: 'A word of the owner' });
  const changes = [{ op: 'set', kind: 'action', id: recordId, 'title.en': 'Train all teachers' }];
  await suggests(advisor, { planId, roundId, recordId, changes });
  const { publicLink } = (await author.get(`/api/review-rounds/${roundId}/follow-up`).expect(200)).body;
  const guest = async (token: string, what: string, content: object) =>
    ground.request().post(`/api/consultation-links/${token}/${what}`).send(content).expect(201);
  const token = String(publicLink).split('/consultation/')[1] ?? '';
  const { body } = await guest(token, 'introduction', { name: 'Gita G.', organisation: 'League' });
  await guest(String(body.token), 'comments', { text: 'Waits to be let in' });
};
type Given = Awaited<ReturnType<typeof givenStates>>;

/** Everything a person may list; what they may not is empty. */
const listed = async <Row>(person: SignedPerson, resource: string, filter: object = {}): Promise<Row[]> => {
  const words = `filter=${encodeURIComponent(JSON.stringify(filter))}&range=[0,199]`;
  const answer = await person.get(`/api/${resource}?${words}`);
  if (answer.status !== 200) expect({ resource, status: answer.status }).toEqual({ resource, status: 403 });
  return answer.status === 200 ? (answer.body as Row[]) : [];
};
/** An answer, or nothing where the person may not have it. */
const read = async <View>(person: SignedPerson, path: string): Promise<Plain<View> | undefined> => {
  const answer = await person.get(`/api/${path}`);
  if (answer.status !== 200) expect([403, 404]).toContain(answer.status);
  return answer.status === 200 ? (answer.body as Plain<View>) : undefined;
};
const sorted = (ids: readonly string[]) => [...ids].sort();
const idsOf = (rows: readonly { readonly id: string }[]) => sorted(rows.map(({ id }) => id));
const isGiven = ({ state }: { state: string }) => ['submitted', 'returned', 'verified'].includes(state);
const ofKind = async (person: SignedPerson, plan: string, kind: string) => {
  const document = await read<{ records: { id: string; kind: string }[] }>(person, `plans/${plan}/document`);
  return document && sorted(document.records.filter((one) => one.kind === kind).map(({ id }) => id));
};

const isAsking = ({ parentId, isNote, mergedInto, leftOutReason, held }: Plain<CommentView>): boolean =>
  [parentId, mergedInto, leftOutReason, held].every((one) => one === null) && !isNote;

const scopes = ['jurisdiction', 'region', 'lead', 'figures', 'rows', 'text', 'asked', 'plan'] as const;
const cases = roles.flatMap((role) => scopes.map((scope): [Role, (typeof scopes)[number]] => [role, scope]));
/** Kinds of figures met over all people, so that a walk past everything is noticed. */
const met = new Set<string>();

let given: Given;
beforeAll(async () => {
  given = await givenStates();
}, 60_000);
const someone = (role: Role, scope: (typeof scopes)[number]) => givenPerson(ground, { role, ...given.grants[scope] });

/** Reports that are counted are those listed, or the figure says that its rows are withheld. */
const responseIsOfReports = async (
  person: SignedPerson,
  { id, response }: Pick<RoundProgressView, 'id' | 'response'>,
) => {
  const reports = await listed<ReportSummary>(person, 'reports', { roundId: id });
  const isWithheld = response.rowsWithheld === true;
  expect({ id, isWithheld: reports.length < Number(response.denominator) }).toEqual({ id, isWithheld });
  if (isWithheld) return;
  expect(sorted(response.rows)).toEqual(idsOf(reports));
  expect(sorted(response.counted ?? [])).toEqual(idsOf(reports.filter(isGiven)));
};

const saysNothingRestricted = (answer: object) => {
  for (const id of [given.service.id, given.hidden.action, given.hidden.indicator])
    expect(JSON.stringify(answer)).not.toContain(id);
};

const progressIsOfActions = async (person: SignedPerson, plan: string, progress: Plain<PlanProgressView>) => {
  met.add(`progress ${progress.extent}`);
  const ids = progress.actions.map(({ id }) => id);
  const { withheld } = recounted(progress, ids);
  const isWhole = progress.extent === 'whole';
  expect(await ofKind(person, plan, 'action')).toEqual(isWhole ? sorted(ids) : undefined);
  if (!isWhole) saysNothingRestricted(progress);
  const bare = [...progress.denominators, ...progress.byPillar, ...progress.byBody].length;
  const ofStatus = withheld.filter((way) => !way.endsWith('/response'));
  expect([ids.length === 0, ofStatus.length]).toEqual(progress.extent === 'figures' ? [true, bare] : [false, 0]);
  expect(addedUp(progress.byBody)).toEqual(addedUp(progress.denominators.slice(0, 1)));
  for (const round of progress.rounds) await responseIsOfReports(person, round);
};

const resultsAreOfValues = async (person: SignedPerson, plan: string, results: Plain<PlanResultsView>) => {
  recounted(results);
  expect(JSON.stringify(results)).not.toContain('"777"');
  if (results.extent === 'whole') expect(idsOf(results.indicators)).toEqual(await ofKind(person, plan, 'indicator'));
  else saysNothingRestricted(results);
  for (const { figure, values } of results.indicators)
    expect(values.map(({ id }) => id)).toEqual(expect.arrayContaining([...figure.rows]));
};

const coverageIsOfActions = async (person: SignedPerson, plan: string) => {
  const coverage = await read<PlanCoverageView>(person, `plans/${plan}/coverage`);
  const actions = await ofKind(person, plan, 'action');
  expect(coverage === undefined).toBe(actions === undefined);
  for (const row of coverage?.dimensions.flatMap(({ rows }) => rows) ?? []) {
    const places = [...row.silent, ...row.squares.flatMap((square) => square.actions)];
    expect(new Set(places).size).toBe(row.actions);
    expect(actions).toEqual(expect.arrayContaining(places));
    for (const square of row.squares) expect(square.count).toBe(square.actions.length);
  }
};

describe('how plans stand', () => {
  it.each(cases)('is told to %s of a %s in figures of rows they may list', async (role, scope) => {
    const person = await someone(role, scope);
    for (const { id } of [given.own.plan, given.foreign.plan, given.neighbour]) {
      const progress = await read<PlanProgressView>(person, `plans/${id}/progress`);
      const results = await read<PlanResultsView>(person, `plans/${id}/results`);
      expect(results?.extent).toBe(progress?.extent);
      if (progress) await progressIsOfActions(person, id, progress);
      if (results) await resultsAreOfValues(person, id, results);
      await coverageIsOfActions(person, id);
    }
  });
});

const roundIsOfReports = async (person: SignedPerson, round: Plain<ReportingRoundView>) => {
  met.add('reporting round');
  const reports = await listed<ReportSummary>(person, 'reports', { roundId: round.id });
  const { id, owed, verified, rowsWithheld } = round;
  expect({ id, isWithheld: owed > reports.length }).toEqual({ id, isWithheld: rowsWithheld === true });
  const progress = await read<PlanProgressView>(person, `plans/${round.planId}/progress`);
  for (const { response } of progress?.rounds.filter((one) => one.id === id) ?? [])
    expect(response).toMatchObject({ numerator: String(round.given), denominator: String(owed) });
  if (rowsWithheld) return;
  const isVerified = ({ state }: { state: string }) => state === 'verified';
  const counts = [reports.length, reports.filter(isGiven).length, reports.filter(isVerified).length];
  expect([owed, round.given, verified]).toEqual(counts);
};

const homeIsOfLists = async (person: SignedPerson, rounds: readonly Plain<ReportingRoundView>[]) => {
  const home = (await person.get('/api/home').expect(200)).body as Plain<HomeView>;
  expect(home.planCount).toBe((await listed(person, 'plans')).length);
  const obligations = await listed(person, 'obligations', { stored: 'open' });
  expect(home.mine.length + home.others.length + home.moreObligations).toBe(obligations.length);
  for (const { openRound } of home.plans.filter((plan) => plan.openRound)) {
    const { owed, given: sent, rowsWithheld } = rounds.find(({ id }) => id === openRound?.id) ?? {};
    expect(openRound).toMatchObject({ owed, given: sent });
    expect(openRound?.rowsWithheld).toBe(rowsWithheld);
  }
};

const inboxIsOfLines = async (person: SignedPerson) => {
  const waiting = await listed<{ reportId: string }>(person, 'lines-to-verify');
  for (const { reportId } of waiting) {
    met.add('line to verify');
    const report = await read<ReportView>(person, `reports/${reportId}`);
    const open = report?.lines.filter(({ verifiedAt, returnReason }) => !verifiedAt && !returnReason);
    expect(waiting.filter((line) => line.reportId === reportId)).toHaveLength(open?.length ?? 0);
  }
};

const callsAreOfAnswers = async (person: SignedPerson) => {
  for (const { id } of await listed<{ id: string }>(person, 'commitment-calls')) {
    met.add('call for commitments');
    const sheet = await read<CommitmentSheet>(person, `commitment-calls/${id}`);
    const answered = sheet?.rows.filter(({ current }) => current).length;
    expect(sheet).toMatchObject({ asked: sheet?.rows.length, answered });
  }
};

const plansAreOfActions = async (person: SignedPerson) => {
  const open = Object.keys(given.own.actions).length;
  for (const { id, actionCount } of await listed<{ id: string; actionCount: number }>(person, 'plans')) {
    const actions = await ofKind(person, id, 'action');
    /* From outside: of the frozen text, which is without the restricted action; none where none may be read. */
    const frozen = await listed(person, `plans/${id}/versions`);
    const shown = id === given.neighbour.id ? Math.min(frozen.length, 1) : open;
    expect({ id, actionCount }).toEqual({ id, actionCount: actions?.length ?? shown });
  }
};

describe('counts in lists', () => {
  it.each(cases)('are told to %s of a %s as they could count them', async (role, scope) => {
    const person = await someone(role, scope);
    const rounds = await listed<Plain<ReportingRoundView>>(person, 'reporting-rounds');
    for (const round of rounds) await roundIsOfReports(person, round);
    await homeIsOfLists(person, rounds);
    await plansAreOfActions(person);
    await inboxIsOfLines(person);
    await callsAreOfAnswers(person);
  });
});

type Words = Plain<CommentView> | Plain<SuggestionView>;
const followUpIsOfWords = async (person: SignedPerson, round: string, words: readonly Words[]) => {
  const follow = await read<FollowUpView>(person, `review-rounds/${round}/follow-up`);
  for (const { bodyId, guestId, said } of follow?.invitees ?? []) {
    const isOwn = (one: Words) => (guestId ? one.guestId === guestId : one.bodyId === bodyId && !one.guestId);
    const own = words.filter((one) => !one.isInternal && isOwn(one));
    expect({ bodyId, guestId, said }).toEqual({ bodyId, guestId, said: own.length });
  }
};

const roundIsOfWords = async (person: SignedPerson, round: Plain<ReviewRoundView>) => {
  const said = await listed<Plain<CommentView>>(person, 'comments', { roundId: round.id });
  if (said.some(({ held }) => held)) met.add('word that waits');
  if (said.some(({ isInternal }) => isInternal)) met.add('word among ourselves');
  const asking = said.filter(isAsking);
  const suggested = await listed<Plain<SuggestionView>>(person, 'suggestions', { roundId: round.id });
  const counts = [round.comments, round.openComments, round.suggestions, round.waitingSuggestions];
  const open = asking.filter(({ state }) => state === 'open').length;
  const waiting = suggested.filter(({ state }) => state === 'waiting').length;
  expect(counts).toEqual([asking.length, open, suggested.length, waiting]);

  const statistics = await read<RoundStatisticsView>(person, `review-rounds/${round.id}/statistics`);
  if (!statistics) throw new Error('Who sees a round sees its statistics.');
  recounted(statistics);
  const rows = idsOf([...asking, ...suggested]);
  expect(sorted(statistics.answered.rows)).toEqual(rows);
  for (const groups of [statistics.byBody, statistics.byPillar])
    expect(sorted(groups.flatMap(({ answers }) => answers.open.rows))).toEqual(rows);
  await followUpIsOfWords(person, round.id, [...said.filter(({ held }) => !held), ...suggested]);
};

describe('what was said in a consultation', () => {
  it.each(cases)('is counted to %s of a %s as they hear it', async (role, scope) => {
    const person = await someone(role, scope);
    for (const round of await listed<Plain<ReviewRoundView>>(person, 'review-rounds'))
      await roundIsOfWords(person, round);
  });
});

const regionIsOfPlans = async (person: SignedPerson, region: Plain<RegionProgressView>) => {
  met.add('region');
  recounted(region, region.rowIds);
  expect(addedUp([region])).toEqual(addedUp(region.plans));
  expect(addedUp(region.byBody)).toEqual(addedUp(region.plans));
  const open: string[] = [];
  for (const plan of region.plans) {
    const progress = await read<PlanProgressView>(person, `plans/${plan.id}/progress`);
    if (!progress) throw new Error('A plan in the region’s figures is one that can be opened.');
    expect(plan.extent).toBe(progress.extent);
    expect(addedUp([plan])).toEqual(addedUp(progress.denominators.slice(0, 1)));
    expect(plan.response).toEqual(progress.currentRound?.response ?? null);
    open.push(...progress.actions.map(({ id }) => id));
  }
  expect(open).toEqual(expect.arrayContaining([...region.rowIds]));
  expect(region.byStatus.rowsWithheld === true).toBe(region.plans.some(({ extent }) => extent === 'figures'));
};

describe('how a region stands', () => {
  it.each(cases)('is told to %s of a %s in figures of the plans they may open', async (role, scope) => {
    const person = await someone(role, scope);
    for (const { id } of [given.region, given.own.plan.jurisdiction, given.foreign.plan.jurisdiction]) {
      const region = await read<RegionProgressView>(person, `regions/${id}/progress`);
      if (!region) continue;
      await regionIsOfPlans(person, region);
      expect(await regionAnswersAreOfPlans(person, id)).toBe(true);
      expect(await regionResultsAreOfPlans(person, id)).toBe(true);
      expect(await regionTrendIsOfPlans(person, id)).toBe(true);
    }
  });
});

type Counted = { readonly numerator: string | null; readonly denominator: string | null };
const addedParts = (figures: readonly Counted[]) =>
  (['numerator', 'denominator'] as const).map((part) => figures.reduce((all, one) => all + Number(one[part]), 0));

/** False where the region is not open to them. Answers over a region are those of its plans; the reports and actions named are those the person may list. */
const regionAnswersAreOfPlans = async (person: SignedPerson, region: string): Promise<boolean> => {
  const answers = await read<RegionAnswersView>(person, `regions/${region}/answers`);
  if (!answers) return false;
  recounted(answers);
  const [reports, slips]: [string[], string[]] = [[], []];
  for (const { id, extent, response } of answers.plans) {
    const trend = await read<PlanTrendView>(person, `plans/${id}/trend`);
    if (!trend) throw new Error('A plan in the region’s figures is one that can be opened.');
    expect(extent).toBe(trend.extent);
    expect(addedParts([response])).toEqual(addedParts(trend.answersByBody.map((one) => one.response)));
    expect(sorted(response.rows)).toEqual(sorted(trend.answersByBody.flatMap((one) => [...one.response.rows])));
    const silent = answers.silent.filter(({ plan }) => plan === id).map(({ report }) => report);
    expect(sorted(silent)).toEqual(sorted(trend.silent.map(({ report }) => report)));
    expect(idsOf(answers.slips.filter(({ plan }) => plan === id))).toEqual(idsOf(trend.slips));
    slips.push(...trend.slips.map((slip) => slip.id));
    for (const { round: roundId } of trend.points)
      reports.push(...idsOf(await listed<ReportSummary>(person, 'reports', { roundId })));
    met.add(`answers of ${extent}`);
  }
  expect(addedParts([answers.response])).toEqual(addedParts(answers.plans.map(({ response }) => response)));
  expect(addedParts([answers.response])).toEqual(addedParts(answers.byBody.map(({ response }) => response)));
  expect(addedParts([answers.response])).toEqual(addedParts(answers.byPost.map(({ response }) => response)));
  expect(reports).toEqual(expect.arrayContaining([...answers.byPost.flatMap(({ response }) => [...response.rows])]));
  expect(reports).toEqual(
    expect.arrayContaining([...answers.response.rows, ...answers.silent.map((one) => one.report)]),
  );
  expect(idsOf(answers.slips)).toEqual(sorted(slips));
  if (answers.plans.every(({ extent }) => extent !== 'whole')) saysNothingRestricted(answers);
  return true;
};

/** False where the region is not open to them. A half year over plans is made of points that the person finds on the plans’ own pages, with the same rows. */
const regionTrendIsOfPlans = async (person: SignedPerson, region: string): Promise<boolean> => {
  const trend = await read<RegionTrendView>(person, `regions/${region}/trend`);
  if (!trend) return false;
  recounted(trend, placesOf(trend));
  const seen = new Map<string, PlanTrendView['points'][number]>();
  const open: string[] = [];
  for (const { id, extent } of trend.plans) {
    const own = await read<PlanTrendView>(person, `plans/${id}/trend`);
    if (!own) throw new Error('A plan in the region’s figures is one that can be opened.');
    expect(extent).toBe(own.extent);
    for (const point of own.points) seen.set(point.round, point);
    open.push(...placesOf(own));
    met.add(`half years of ${extent}`);
  }
  expect(sorted(placesOf(trend))).toEqual(sorted(open));
  for (const half of trend.points) {
    const own = half.rounds.flatMap(({ round }) => seen.get(round) ?? []);
    expect(own).toHaveLength(half.rounds.length);
    expect(addedUp([half])).toEqual(addedUp(own));
    expect(sorted(half.response.rows)).toEqual(sorted(own.flatMap(({ response }) => [...response.rows])));
    const rows = own.flatMap(({ byStatus }) => byStatus.rows);
    expect(half.byStatus.rows).toHaveLength(rows.length);
    expect(half.byStatus.rowsWithheld === true).toBe(own.some(({ byStatus }) => byStatus.rowsWithheld));
  }
  if (trend.plans.every(({ extent }) => extent !== 'whole')) saysNothingRestricted(trend);
  return true;
};

/** What the plans’ own trends name a body the first lead of, by round; and every action they name. */
const ledIn = async (person: SignedPerson, body: string, plans: readonly { readonly id: string }[]) => {
  const led = new Map<string, PlanTrendView['points'][number]['byBody'][number]>();
  const open: string[] = [];
  for (const { id } of plans) {
    const own = await read<PlanTrendView>(person, `plans/${id}/trend`);
    if (!own) throw new Error('A plan in a body’s figures is one that can be opened.');
    for (const { round, byBody } of own.points)
      for (const group of byBody.filter((one) => one.id === body)) led.set(round, group);
    open.push(...placesOf(own));
  }
  return { led, open };
};

/** What a body led is what the plans’ own trends name it the lead of, to the same person. */
const bodyTrendIsOfPlans = async (person: SignedPerson, body: string) => {
  const trend = await read<BodyTrendView>(person, `bodies/${body}/trend`);
  const work = await read<BodyWorkView>(person, `bodies/${body}/work`);
  expect(trend === undefined).toBe(work === undefined);
  if (!trend || !work) return;
  recounted(trend, placesOf(trend));
  const extentOf = (plans: readonly { readonly id: string; readonly extent: string }[]) =>
    plans.map(({ id, extent }) => `${id} ${extent}`);
  expect(extentOf(work.plans)).toEqual(expect.arrayContaining(extentOf(trend.plans)));
  const { led, open } = await ledIn(person, body, trend.plans);
  expect(open).toEqual(expect.arrayContaining(placesOf(trend)));
  for (const half of trend.points) {
    met.add('half years of a body');
    expect(addedUp([half])).toEqual(addedUp(half.rounds.flatMap(({ round }) => led.get(round) ?? [])));
  }
  const isFromOutside = trend.plans.every(({ extent }) => extent !== 'whole');
  if (isFromOutside) saysNothingRestricted({ ...trend, id: null, name: null, bodies: null });
};

/** What a person reads of each indicator on the pages of these plans. */
const valuesOpenTo = async (person: SignedPerson, plans: readonly { readonly id: string }[]) => {
  const seen = new Map<string, string | null>();
  for (const { id } of plans) {
    const results = await read<PlanResultsView>(person, `plans/${id}/results`);
    for (const { id: indicator, figure } of results?.indicators ?? []) seen.set(indicator, figure.value);
  }
  return seen;
};

/** False where the region is not open to them. An indicator over a region is made of indicators that the person may open, with the values they find there. */
const regionResultsAreOfPlans = async (person: SignedPerson, region: string): Promise<boolean> => {
  const results = await read<RegionResultsView>(person, `regions/${region}/results`);
  if (!results) return false;
  recounted(results);
  const seen = await valuesOpenTo(person, results.plans);
  const open = results.plans.filter(({ extent }) => extent !== 'figures').map(({ id }) => id);
  for (const { id, own, over, unlinked } of results.indicators) {
    expect([id, own.value]).toEqual([id, seen.get(id)]);
    const parts = over.parts as unknown as { indicator: string; plan: string; value: string | null }[];
    for (const { indicator, plan, value } of parts) {
      met.add('indicator over a region');
      expect([indicator, value]).toEqual([indicator, seen.get(indicator)]);
      expect(open).toContain(plan);
    }
    expect(open).toEqual(expect.arrayContaining([...unlinked]));
  }
  const ofRegion = results.plans.filter(({ isRegional, extent }) => isRegional && extent !== 'figures');
  if (ofRegion.length === 0) expect(results.indicators).toEqual([]);
  return true;
};

/** A body’s reports of a plan are those one may list, or the figure says that they are withheld. */
const answersAreOfReports = async (
  person: SignedPerson,
  work: Plain<BodyWorkView>,
  { plan, rounds: asked }: Plain<PlanProgressView>,
) => {
  const reports: ReportSummary[] = [];
  for (const { id: roundId } of asked)
    reports.push(...(await listed<ReportSummary>(person, 'reports', { roundId, bodyId: work.id })));
  const rounds = work.rounds.filter((round) => round.plan === plan);
  const response = work.plans.find(({ id }) => id === plan)?.response;
  expect(sorted(rounds.map(({ report }) => report))).toEqual(idsOf(reports));
  if (response?.rowsWithheld) expect(reports).toEqual([]);
  const due = rounds.filter(({ stateOnDay, state }) => stateOnDay !== 'open' || isGiven({ state }));
  expect(sorted(response?.rows ?? [])).toEqual(sorted(due.map(({ report }) => report)));
};

/** A body’s figures are those of the plans one may open. */
const workIsOfRows = async (person: SignedPerson, work: Plain<BodyWorkView>) => {
  met.add('work of a body');
  recounted(
    work,
    work.actions.map(({ id }) => id),
  );
  for (const way of ['leads', 'supports'] as const)
    expect(addedUp([{ byStatus: work[way] }])).toEqual(addedUp(work.plans.map((plan) => ({ byStatus: plan[way] }))));
  const extents = work.plans.map(({ extent }) => extent);
  if (work.id === given.service.id) expect(extents.filter((extent) => extent !== 'whole')).toEqual([]);
  const open: string[] = [];
  for (const { id, extent } of work.plans) {
    const progress = await read<PlanProgressView>(person, `plans/${id}/progress`);
    if (!progress) throw new Error('A plan in a body’s figures is one that can be opened.');
    expect(extent).toBe(progress.extent);
    open.push(...progress.actions.map((action) => action.id));
    await answersAreOfReports(person, work, progress);
  }
  if (!extents.includes('whole')) saysNothingRestricted({ ...work, id: null, name: null });
  const shared = work.ties.flatMap(({ figure }) => figure.rows);
  expect(open).toEqual(expect.arrayContaining([...work.actions.map(({ id }) => id), ...shared]));
  const bare = work.plans
    .filter(({ extent }) => extent === 'figures')
    .flatMap(({ leads, supports }) => [leads, supports]);
  const isWithheld = [work.leads, work.supports].some(({ rowsWithheld }) => rowsWithheld);
  expect(isWithheld).toBe(bare.some(({ denominator }) => denominator !== '0'));
};

const placesOf = ({ actions }: { readonly actions: readonly { readonly id: string }[] }) => actions.map(({ id }) => id);

/** Ties are those that a count over the parts listed gives; without rows their numbers stand alone. */
const tiesAreOfParts = ({ actions, ties }: Plain<CollaborationView>) => {
  const ofBody = (body: string) => actions.filter(({ parts }) => parts.some((part) => part.body === body));
  for (const { a, b, figure } of ties.filter(({ figure: one }) => !one.rowsWithheld)) {
    const [own, others] = [ofBody(a), ofBody(b)];
    const shared = own.filter((action) => others.includes(action));
    expect([figure.numerator, figure.denominator]).toEqual(
      [shared.length, new Set([...own, ...others]).size].map(String),
    );
  }
};

const trendIsOfRounds = async (
  person: SignedPerson,
  trend: Plain<PlanTrendView>,
  progress: Plain<PlanProgressView>,
) => {
  met.add(`trend ${trend.extent}`);
  recounted(trend, placesOf(trend));
  expect(trend.extent).toBe(progress.extent);
  expect(placesOf(trend)).toEqual(placesOf(progress));
  if (trend.extent !== 'whole') saysNothingRestricted(trend);
  const owed = progress.denominators.filter(({ of }) => of === 'actions-owed');
  const current = trend.points.filter(({ round }) => round === progress.currentRound?.id);
  expect(addedUp(current)).toEqual(addedUp(progress.currentRound ? owed : []));
  for (const point of trend.points) {
    for (const groups of [point.byPillar, point.byBody, point.byPlace])
      expect(addedUp(groups)).toEqual(addedUp([point]));
    await responseIsOfReports(person, { id: point.round, response: point.response });
  }
  const rounds = trend.points.map(({ round: roundId }) => roundId);
  const reports: ReportSummary[] = [];
  for (const roundId of rounds) reports.push(...(await listed<ReportSummary>(person, 'reports', { roundId })));
  expect(idsOf(reports)).toEqual(expect.arrayContaining(trend.silent.map(({ report }) => report)));
};

describe('from round to round, and who works with whom', () => {
  it.each(cases)('is told to %s of a %s in figures of rows they may list', async (role, scope) => {
    const person = await someone(role, scope);
    for (const { id } of [given.own.plan, given.foreign.plan, given.neighbour]) {
      const progress = await read<PlanProgressView>(person, `plans/${id}/progress`);
      const trend = await read<PlanTrendView>(person, `plans/${id}/trend`);
      const together = await read<PlanCollaborationView>(person, `plans/${id}/collaboration`);
      expect([trend === undefined, together === undefined]).toEqual([progress === undefined, progress === undefined]);
      if (!progress || !trend || !together) continue;
      await trendIsOfRounds(person, trend, progress);
      recounted(together, placesOf(together));
      tiesAreOfParts(together);
      if (progress.extent !== 'whole') saysNothingRestricted(together);
      expect(placesOf(progress)).toEqual(expect.arrayContaining(placesOf(together)));
    }
  });

  it.each(cases)('is told of a region to %s of a %s over the plans they may open', async (role, scope) => {
    const person = await someone(role, scope);
    for (const { id } of [given.region, given.own.plan.jurisdiction]) {
      const region = await read<RegionProgressView>(person, `regions/${id}/progress`);
      const together = await read<CollaborationView>(person, `regions/${id}/collaboration`);
      expect(together === undefined).toBe(region === undefined);
      if (!region || !together) continue;
      recounted(together, placesOf(together));
      tiesAreOfParts(together);
      const open = region.plans.filter(({ extent }) => extent !== 'figures').map((plan) => plan.id);
      expect(open).toEqual(expect.arrayContaining(together.actions.map(({ plan }) => plan)));
    }
  });
});

describe('what a body does', () => {
  it.each(cases)('is told to %s of a %s in figures of the plans they may open', async (role, scope) => {
    const person = await someone(role, scope);
    const { education, interior, empty } = given.own;
    for (const { id } of [education.body, interior.body, empty, given.service, given.foreign.education.body]) {
      const work = await read<BodyWorkView>(person, `bodies/${id}/work`);
      if (work) await workIsOfRows(person, work);
      await bodyTrendIsOfPlans(person, id);
    }
  });
});

type Found = Plain<SearchHitView>;
/** Whether a person could have found it by opening lists. */
const isListed: Readonly<Record<string, (person: SignedPerson, hit: Found) => Promise<boolean | undefined>>> = {
  version: async (person, { planId, versionNumber }) => {
    const frozen = await listed<{ number: number }>(person, `plans/${planId}/versions`);
    return frozen.some(({ number }) => number === versionNumber);
  },
  record: async (person, { planId, recordId }) => {
    const document = await read<{ records: { id: string }[] }>(person, `plans/${planId}/document`);
    return document?.records.some(({ id }) => id === recordId);
  },
  comment: async (person, { planId, sourceId }) => {
    const comments = await listed<{ id: string }>(person, 'comments', { planId });
    return comments.some(({ id }) => id === sourceId);
  },
  'report-line': async (person, { reportId, sourceId }) => {
    const report = await read<ReportView>(person, `reports/${String(reportId)}`);
    return report?.lines.some(({ id }) => id === sourceId);
  },
  paper: async (person, { sourceId }) => {
    const paper = await read<{ words: object | null }>(person, `reporting-rounds/${sourceId}/paper`);
    return paper !== undefined && paper.words !== null;
  },
};

const soughtWords = ['train', 'watch', 'budget', 'on-track', 'sent', 'decided', 'let in'];
const searchIsOfLists = async (person: SignedPerson) => {
  for (const word of soughtWords) {
    const answer = await person.get(`/api/search?q=${encodeURIComponent(word)}`).expect(200);
    const { hits, counts, total } = answer.body as Plain<SearchView>;
    expect(hits).toHaveLength(Math.min(total, 20));
    const ofSources = Object.values(counts as unknown as Record<string, number>);
    expect(ofSources.reduce((sum, count) => sum + count, 0)).toBe(total);
    for (const hit of hits) {
      met.add(`found ${hit.source}`);
      const isThere = await isListed[hit.source]?.(person, hit);
      expect({ word, source: hit.source, code: hit.code, isThere }).toMatchObject({ isThere: true });
    }
  }
};

/** The paper says no more than the plan's own page does to the same person. */
const paperIsOfProgress = async (person: SignedPerson) => {
  const paper = await read<PaperView>(person, given.paper);
  const progress = await read<PlanProgressView>(person, `plans/${given.own.plan.id}/progress`);
  expect(paper === undefined).toBe(progress === undefined);
  if (!paper || !progress) return;
  met.add(`paper of ${progress.extent}`);
  if (progress.extent !== 'whole') {
    saysNothingRestricted(paper);
    expect(paper.words).toBeNull();
  }
  paperAddsUp(paper.figures, progress);
};

const paperAddsUp = (figures: RoundPaper, progress: Plain<PlanProgressView>) => {
  const lines = figures.pillars.flatMap((pillar) => pillar.lines.map(({ action }) => action));
  expect(progress.actions.map(({ id }) => id)).toEqual(expect.arrayContaining(lines));
  const whole = progress.denominators.slice(0, 1).map(({ byStatus }) => String(byStatus.denominator));
  const shown = Object.values(figures.byStatus ?? {}).map(({ denominator }) => denominator);
  expect(whole).toEqual(expect.arrayContaining(shown));
  /* The reports that are counted stand in the paper, as far as it was released. */
  const { response, reports = [] } = figures;
  expect(idsOf(reports)).toEqual(expect.arrayContaining([...(response?.rows ?? [])]));
  const round = progress.rounds.find(({ id }) => id === figures.round.id);
  if (response) expect(response.denominator).toBe(round?.response.denominator);
};

/** What a new holder is handed is what they could list: reports, obligations, actions of plans whose draft they read. */
const handoverIsOfLists = async (person: SignedPerson) => {
  for (const { id } of given.posts) {
    const pack = await read<HandoverPack>(person, `posts/${id}/handover`);
    if (!pack) continue;
    met.add('handover');
    const reports = await listed<ReportSummary>(person, 'reports', { bodyId: pack.bodyId });
    expect(idsOf(reports)).toEqual(expect.arrayContaining(idsOf(pack.reports)));
    const plans = new Set(idsOf(await listed<{ id: string }>(person, 'plans')));
    for (const { planId } of [...pack.actions, ...pack.open]) expect(planId === null || plans.has(planId)).toBe(true);
    for (const { id: report, evidence, returns } of pack.reports) {
      const lines = (await read<ReportView>(person, `reports/${report}`))?.lines ?? [];
      expect(lines.flatMap((line) => line.evidence.map(({ title }) => title))).toEqual(
        expect.arrayContaining(evidence),
      );
      const reasons = lines.map(({ returnReason }) => returnReason);
      expect(reasons).toEqual(expect.arrayContaining(returns.map(({ reason }) => reason)));
    }
  }
};

describe('what is found, handed over and laid on the table', () => {
  it.each(cases)('says to %s of a %s nothing beside their lists', async (role, scope) => {
    const person = await someone(role, scope);
    await searchIsOfLists(person);
    await paperIsOfProgress(person);
    await handoverIsOfLists(person);
  });
});

/** Somebody who lists as themselves, and is told the figures at these addresses as somebody else would be. */
const overhearing = (lists: SignedPerson, told: SignedPerson, at: RegExp): SignedPerson =>
  new Proxy(lists, {
    get: (person, name: keyof SignedPerson) =>
      name === 'get' ? (path: string) => (at.test(path) ? told : person).get(path) : person[name],
  });

type Comparison = (person: SignedPerson) => Promise<unknown>;
const ownPlan = () => given.own.plan.id;
/** Each comparison with the address of its figures, who lists, and who is told. */
const comparisons: readonly (readonly [string, RegExp, Role, (typeof scopes)[number], Comparison])[] = [
  [
    ...(['progress', /plans\/[^/]+\/progress$/, 'partner', 'figures'] as const),
    async (person) => {
      const progress = await read<PlanProgressView>(person, `plans/${ownPlan()}/progress`);
      if (progress) await progressIsOfActions(person, ownPlan(), progress);
    },
  ],
  [
    ...(['results', /results$/, 'reader', 'text'] as const),
    async (person) => {
      const results = await read<PlanResultsView>(person, `plans/${ownPlan()}/results`);
      if (results) await resultsAreOfValues(person, ownPlan(), results);
    },
  ],
  ['coverage', /coverage$/, 'partner', 'figures', (person) => coverageIsOfActions(person, ownPlan())],
  [
    ...(['counts of rounds', /api\/reporting-rounds/, 'reporter', 'lead'] as const),
    async (person) => {
      for (const round of await listed<Plain<ReportingRoundView>>(person, 'reporting-rounds'))
        await roundIsOfReports(person, round);
    },
  ],
  [
    ...(['home', /api\/home/, 'reporter', 'lead'] as const),
    async (person) => homeIsOfLists(person, await listed<Plain<ReportingRoundView>>(person, 'reporting-rounds')),
  ],
  ['lists of plans', /api\/plans\?/, 'partner', 'rows', plansAreOfActions],
  ['the inbox', /lines-to-verify/, 'partner', 'figures', inboxIsOfLines],
  [
    ...(['words said', /review-rounds/, 'partner', 'asked'] as const),
    async (person) => {
      for (const round of await listed<Plain<ReviewRoundView>>(person, 'review-rounds'))
        await roundIsOfWords(person, round);
    },
  ],
  [
    ...(['region', /regions/, 'regional-secretariat', 'region'] as const),
    async (person) => {
      const { jurisdiction } = given.own.plan;
      const region = await read<RegionProgressView>(person, `regions/${jurisdiction.id}/progress`);
      if (region) await regionIsOfPlans(person, region);
    },
  ],
  [
    ...(['answers of a region', /regions.*answers$/, 'regional-secretariat', 'region'] as const),
    (person) => regionAnswersAreOfPlans(person, given.own.plan.jurisdiction.id),
  ],
  [
    ...(['indicators of a region', /regions.*results$/, 'regional-secretariat', 'region'] as const),
    (person) => regionResultsAreOfPlans(person, given.own.plan.jurisdiction.id),
  ],
  [
    ...(['what a body does', /work$/, 'partner', 'figures'] as const),
    async (person) => {
      const work = await read<BodyWorkView>(person, `bodies/${given.own.education.body.id}/work`);
      if (work) await workIsOfRows(person, work);
    },
  ],
  [
    ...(['the trend', /trend$/, 'partner', 'figures'] as const),
    async (person) => {
      const trend = await read<PlanTrendView>(person, `plans/${ownPlan()}/trend`);
      const progress = await read<PlanProgressView>(person, `plans/${ownPlan()}/progress`);
      if (trend && progress) await trendIsOfRounds(person, trend, progress);
    },
  ],
  [
    ...(['half years of a region', /regions.*trend$/, 'regional-secretariat', 'region'] as const),
    (person) => regionTrendIsOfPlans(person, given.own.plan.jurisdiction.id),
  ],
  [
    ...(['half years of a body', /bodies.*trend$/, 'partner', 'figures'] as const),
    (person) => bodyTrendIsOfPlans(person, given.own.education.body.id),
  ],
  ['search', /search/, 'partner', 'figures', searchIsOfLists],
  ['the paper', /paper$/, 'partner', 'figures', paperIsOfProgress],
  ['handover', /handover$/, 'reporter', 'lead', handoverIsOfLists],
];

describe('a figure that says more than its reader may list', () => {
  it.each(comparisons)('would be noticed in %s', async (...[, at, role, scope, compare]) => {
    const [person, told] = [await someone(role, scope), await someone('coordinator', 'jurisdiction')];
    await compare(person);
    await expect(compare(overhearing(person, told, at))).rejects.toThrow();
  });
});

it('figures of every kind were met on the way', () => {
  expect(sorted([...met])).toEqual(
    sorted([
      ...['call for commitments', 'line to verify', 'progress figures', 'progress rows', 'progress whole', 'region'],
      ...['found comment', 'found paper', 'found record', 'found report-line', 'found version', 'handover'],
      ...['paper of figures', 'paper of rows', 'paper of whole'],
      ...['reporting round', 'word among ourselves', 'word that waits', 'work of a body'],
      ...['answers of figures', 'answers of rows', 'answers of whole', 'indicator over a region'],
      ...['trend figures', 'trend rows', 'trend whole', 'half years of a body'],
      ...['half years of figures', 'half years of rows', 'half years of whole'],
    ]),
  );
});
