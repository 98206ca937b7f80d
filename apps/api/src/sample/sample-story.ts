import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { addDays } from '@mufakat/planning/obligations/day';
import {
  nationalPillars,
  regionalPillars,
  samplemarkPillars,
  type SamplePillar,
  youthDraftPillars,
} from './data/sample-plans.js';
import { emailOf } from './data/sample-world.js';
import { contentOf } from './sample-content.js';
import { findInNationalPlan, findInYouthDraft } from './sample-checklist.js';
import { consultOnYouth } from './sample-consultation.js';
import { initiativesOf } from './sample-initiatives.js';
import { commitmentsOf } from './sample-commitments.js';
import { evaluateNationalPlan } from './sample-evaluation.js';
import { addBesideReports, computeInNationalPlan, giveToRegion, measureInRegionalPlan } from './sample-results.js';
import { changeHands } from './sample-posts.js';
import { meetAbout } from './sample-meeting.js';
import { reportRounds } from './sample-reports.js';
import { type Answer, SampleVisitor } from './sample-visitor.js';
import type { SampleWorld } from './sample-world.loader.js';
import type { Telling } from './telling.js';

interface SamplePlan {
  readonly place: string;
  readonly owner: string;
  readonly author: string;
  readonly title: { readonly en: string; readonly ar: string };
  readonly kind: 'national' | 'regional';
  readonly preset: string;
  readonly pillars: readonly SamplePillar[];
  readonly firstYear: number;
}

const idOf = (map: ReadonlyMap<string, string>, key: string): string => String(map.get(key));

const drafted = async ({ world, as }: Telling, plan: SamplePlan): Promise<string> => {
  const author = await as(plan.author);
  const { id } = await author.post('/api/plans', {
    ...{
      jurisdictionId: idOf(world.places, plan.place),
      ownerBodyId: idOf(world.bodies, plan.owner),
      title: plan.title,
    },
    ...{ kind: plan.kind, preset: plan.preset, languages: ['en', 'ar'] },
    ...{ startsOn: `${String(plan.firstYear)}-01-01`, endsOn: `${String(plan.firstYear + 4)}-12-31` },
  });
  const changes = [
    ...contentOf(plan.pillars, { planId: id, firstYear: plan.firstYear, bodies: world.bodies }),
    {
      op: 'set',
      kind: 'plan',
      id,
      authoritativeLanguages: ['en'],
      currency: 'USD',
      cadence: 'yearly',
      minimumCount: 5,
    },
  ];
  await author.post(`/api/plans/${id}/change-sets`, { baseRevision: 1, changes, reason: 'First draft' });
  await author.post(`/api/plans/${id}/moves`, { move: 'draft', reason: 'The assessment was made before' });
  return id;
};

const actionsOf = async (visitor: SampleVisitor, planId: string): Promise<readonly Answer[]> => {
  const { records } = await visitor.get(`/api/plans/${planId}/document`);
  return (records as Answer[]).filter((record) => record['kind'] === 'action');
};

const adopted = async (
  { as, world }: Telling,
  plan: { id: string; author: string; body: string; on: string; number: string },
) => {
  const author = await as(plan.author);
  const { hash } = await author.post(`/api/plans/${plan.id}/versions`, { kind: 'adopted', note: 'Sample' });
  await author.post(`/api/plans/${plan.id}/acts`, {
    ...{ bodyId: idOf(world.bodies, plan.body), act: 'adopted', on: plan.on, number: plan.number, versionHash: hash },
    note: 'Sample act',
  });
  return String(hash);
};

const askForReview = async (
  telling: Telling,
  planId: string,
  due: string,
  bodies: readonly string[],
): Promise<string> => {
  const author = await telling.as('focal-point');
  await author.post(`/api/plans/${planId}/moves`, {
    move: 'request-review',
    reason: 'The working group met in person',
  });
  const { id } = await author.post('/api/review-rounds', {
    ...{ planId, dueOn: due, bodyIds: bodies.map((body) => idOf(telling.world.bodies, body)) },
    question: 'Are leads, indicators and safeguards clear enough? (sample)',
  });
  return id;
};

interface Round {
  readonly planId: string;
  readonly roundId: string;
  readonly actions: readonly Answer[];
}

const about = ({ planId, roundId, actions }: Round, at: number) => ({
  planId,
  roundId,
  recordId: String(actions[at]?.id),
});

/** Two UN entities speak; each of their words gets its answer. */
const reviewOfNationalPlan = async ({ as }: Telling, round: Round): Promise<void> => {
  const [author, advisor, second] = [await as('focal-point'), await as('advisor'), await as('women-advisor')];
  const law = { ...about(round, 7), text: 'Say which law protects what families tell the referral desk. (sample)' };
  const split = {
    ...about(round, 9),
    field: 'title',
    text: 'Counselling and training are two actions. (sample)',
    kind: 'proposal',
  };
  const women = { ...about(round, 4), text: 'Reserve a share of the grants for projects led by young women. (sample)' };
  const comments = [
    await advisor.post('/api/comments', law),
    await advisor.post('/api/comments', split),
    await second.post('/api/comments', women),
  ];
  const words = 'Review detention rules against the Nelson Mandela Rules';
  const suggestion = await advisor.post('/api/suggestions', {
    ...{ ...about(round, 8), reason: 'The norm should be named. (sample)' },
    changes: [{ op: 'set', kind: 'action', id: round.actions[8]?.id, 'title.en': words }],
  });
  await findInNationalPlan(advisor, round.roundId, String(round.actions[7]?.id));
  const opinion = `/api/review-rounds/${round.roundId}/opinion`;
  await advisor.post(opinion, { text: 'A clear plan with named leads; safeguards need a sentence more. (sample)' });
  await second.post(opinion, { text: 'Participation of young women is well placed. (sample)' });
  const outcomes = [
    { outcome: 'partly', reason: 'The data protection law is named in the standing orders of the desks. (sample)' },
    { outcome: 'later', reason: 'Will be split in the mid-term review. (sample)' },
    { outcome: 'accepted' },
  ];
  for (const [at, { id }] of comments.entries())
    await author.post(`/api/comments/${id}/disposition`, outcomes[at] ?? {});
  await author.post(`/api/suggestions/${suggestion.id}/acceptance`, {});
  await author.post(`/api/review-rounds/${round.roundId}/closure`, {});
};

/** The reviewed and adopted national plan, with a finished and an open round. */
const nationalPlan = async (telling: Telling, firstYear: number): Promise<string> => {
  const id = await drafted(telling, {
    ...{
      place: 'sampleland',
      owner: 'secretariat',
      author: 'focal-point',
      kind: 'national',
      preset: 'lebanon',
      firstYear,
    },
    title: {
      en: 'National Plan of Action to Prevent Violent Extremism (sample)',
      ar: 'خطة العمل الوطنية لمنع التطرف العنيف (نموذج)',
    },
    pillars: nationalPillars,
  });
  await computeInNationalPlan(telling, { planId: id, author: 'focal-point' });
  const author = await telling.as('focal-point');
  const actions = await actionsOf(author, id);
  const roundId = await askForReview(telling, id, addDays(telling.today, 14), ['un-office', 'un-women']);
  await reviewOfNationalPlan(telling, { planId: id, roundId, actions });
  for (const move of ['revise', 'validate', 'submit']) await author.post(`/api/plans/${id}/moves`, { move });
  const [adoptedOn, notedOn] = [`${String(firstYear)}-02-10`, `${String(firstYear)}-03-02`];
  const versionHash = await adopted(telling, {
    id,
    author: 'focal-point',
    body: 'cabinet',
    on: adoptedOn,
    number: 'CAB 7/sample',
  });
  const bodyId = idOf(telling.world.bodies, 'parliament');
  await author.post(`/api/plans/${id}/acts`, {
    ...{ bodyId, act: 'took-note', on: notedOn, versionHash, note: 'Sample act' },
  });
  await reportRounds(telling, { planId: id, coordinator: 'coordinator', firstYear });
  return id;
};

/** A second draft, under review now: comments without an answer, a suggestion that waits. */
const youthDraft = async (telling: Telling, firstYear: number): Promise<void> => {
  const id = await drafted(telling, {
    ...{
      place: 'sampleland',
      owner: 'secretariat',
      author: 'focal-point',
      kind: 'national',
      preset: 'un-areas',
      firstYear,
    },
    title: {
      en: 'Action Plan for Youth and Digital Resilience (sample draft)',
      ar: 'خطة العمل للشباب والمناعة الرقمية (مسودة نموذجية)',
    },
    pillars: youthDraftPillars,
  });
  const advisor = await telling.as('advisor');
  const actions = await actionsOf(await telling.as('focal-point'), id);
  const roundId = await askForReview(telling, id, addDays(telling.today, 12), ['un-office']);
  const on = (at: number) => ({ planId: id, roundId, recordId: String(actions[at]?.id) });
  await advisor.post('/api/comments', {
    ...on(2),
    text: 'This would hold data on named young people. Screen it, or take it out. (sample)',
    kind: 'question',
  });
  await advisor.post('/api/comments', { ...on(4), text: 'Who leads this? (sample)' });
  await advisor.post('/api/suggestions', {
    ...on(0),
    reason: 'A day helps the ministry to plan. (sample)',
    changes: [{ op: 'set', kind: 'action', id: actions[0]?.id, endsOn: `${String(firstYear + 1)}-06-30` }],
  });
  await findInYouthDraft(advisor, roundId, String(actions[2]?.id));
  await consultOnYouth(telling, id, String(actions[3]?.id));
};

const neighbour = async (telling: Telling, firstYear: number): Promise<string> => {
  const author = 'samplemark-focal-point';
  const id = await drafted(telling, {
    ...{
      place: 'samplemark',
      owner: 'samplemark-office',
      author,
      kind: 'national',
      preset: 'norway',
      firstYear,
      pillars: samplemarkPillars,
    },
    title: { en: 'Samplemark Prevention Plan (sample)', ar: 'خطة الوقاية في سامبلمارك (نموذج)' },
  });
  await adopted(telling, {
    id,
    author,
    body: 'samplemark-office',
    on: `${String(firstYear)}-04-01`,
    number: 'SPO 3/sample',
  });
  return id;
};

const regionalPlan = async (telling: Telling, firstYear: number): Promise<string> => {
  const author = 'regional-desk';
  const id = await drafted(telling, {
    ...{
      place: 'region',
      owner: 'regional',
      author,
      kind: 'regional',
      preset: 'asean-bali',
      firstYear,
      pillars: regionalPillars,
    },
    title: { en: 'Sample regional plan', ar: 'الخطة الإقليمية النموذجية' },
  });
  await measureInRegionalPlan(telling, { planId: id, author });
  await adopted(telling, { id, author, body: 'ministers', on: `${String(firstYear)}-05-20`, number: 'SRM 2/sample' });
  await reportRounds(telling, { planId: id, coordinator: author, firstYear });
  return id;
};

const release = async (
  { as, world }: Telling,
  author: string,
  planId: string,
  what: readonly string[],
): Promise<void> => {
  const owner = await as(author);
  const toJurisdictionId = idOf(world.places, 'region');
  for (const one of what) await owner.post('/api/releases', { planId, toJurisdictionId, what: one });
};

/** Tells the story of the sample through the product's own routes, each person signed in as itself. */
export const tellSampleStory = async (
  app: NestFastifyApplication,
  { world, today, password }: { world: SampleWorld; today: string; password: string },
): Promise<void> => {
  const visitors = new Map<string, Promise<SampleVisitor>>();
  const as = (person: string): Promise<SampleVisitor> => {
    const known = visitors.get(person) ?? SampleVisitor.signIn(app, emailOf(person), password);
    visitors.set(person, known);
    return known;
  };
  const telling: Telling = { world, today, as };
  const firstYear = Number(addDays(today, -400).slice(0, 4));
  const national = await nationalPlan(telling, firstYear);
  const ofNational = { planId: national, author: 'focal-point', coordinator: 'coordinator', firstYear };
  await addBesideReports(telling, ofNational);
  await commitmentsOf(telling, { planId: national, coordinator: 'coordinator', firstYear });
  await evaluateNationalPlan(telling, { ...ofNational, actions: await actionsOf(await as('focal-point'), national) });
  await meetAbout(telling, { planId: national, coordinator: 'coordinator' });
  await youthDraft(telling, firstYear + 2);
  const samplemark = await neighbour(telling, firstYear);
  await changeHands(telling, samplemark);
  const regional = await regionalPlan(telling, firstYear);
  await giveToRegion(telling, ofNational, { planId: regional, author: 'regional-desk' });
  await release(telling, 'focal-point', national, ['adopted-text', 'figures', 'rows']);
  await release(telling, 'samplemark-focal-point', samplemark, ['figures']);
  const focalPoint = await as('focal-point');
  await focalPoint.post('/api/releases', {
    planId: national,
    toBodyId: world.bodies.get('donor'),
    what: 'adopted-text',
  });
  await focalPoint.post('/api/releases', { planId: national, toBodyId: world.bodies.get('donor'), what: 'figures' });
  await initiativesOf(telling, [
    { planId: national, author: 'focal-point' },
    { planId: regional, author: 'regional-desk' },
  ]);
};
