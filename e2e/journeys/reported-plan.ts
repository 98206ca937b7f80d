import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { type As, asked, bodyNamed, draftOf, expect, newName, placeOfPlans, told } from './journey.js';

interface Told {
  readonly focalPoint: Page;
  readonly coordinator: Page;
  readonly reporter: Page;
  readonly planId: string;
  readonly body: string;
}

interface Named {
  readonly title: string;
  readonly body: string;
  readonly reporter: string;
}

const actionsOf = (body: string, titles: readonly string[]) =>
  titles.map((title) => ({ title, lead: body, startsOn: '2026-01-01', endsOn: '2028-12-31' }));

/** The draft at this address is adopted, and read by who has a part in it. */
const adopted = async (as: As, focalPoint: Page, { plan, body: name, reporter }: Named & { plan: string }) => {
  const coordinator = await as('Noor Haldane');
  const { ownerBodyId } = await placeOfPlans(focalPoint);
  const api = plan.slice(1);
  const { hash } = await told(focalPoint, `${api}/versions`, { kind: 'adopted' });
  await told(focalPoint, `${api}/acts`, { bodyId: ownerBodyId, act: 'adopted', on: '2026-02-01', versionHash: hash });
  const planId = api.slice('plans/'.length);
  const body = await bodyNamed(coordinator, name);
  return { focalPoint, coordinator, reporter: await as(reporter, { phone: true }), planId, body };
};

/** An adopted plan whose actions are all led by one body, and who has a part in it. */
export const givenPlan = async (as: As, named: Named & { actions: number }): Promise<Told> => {
  const focalPoint = await as('Amara Solen');
  const titles = Array.from({ length: named.actions }, (_, at) => `Reach district ${String(at + 1)}`);
  const plan = await draftOf(focalPoint, newName(named.title), { Districts: actionsOf(named.body, titles) });
  return adopted(as, focalPoint, { ...named, plan });
};

/** The same with an indicator under each action, counted by number; answers the indicators in the order of the actions. */
export const givenMeasuredPlan = async (
  as: As,
  named: Named & { actions: readonly string[] },
): Promise<Told & { readonly indicators: readonly string[] }> => {
  const focalPoint = await as('Amara Solen');
  const plan = await draftOf(focalPoint, newName(named.title), { Work: actionsOf(named.body, named.actions) });
  const { revision, records } = await asked<{
    revision: number;
    records: { id: string; kind: string; code?: string }[];
  }>(focalPoint, `${plan.slice(1)}/document`);
  const measured = records
    .filter(({ kind }) => kind === 'action')
    .toSorted((a, b) => String(a.code).localeCompare(String(b.code)))
    .map(({ id, code = '' }) => ({
      ...{ op: 'add', kind: 'indicator', id: randomUUID(), parent: id, code: `${code}.I1` },
      ...{ title: { en: `Reached by ${code}` }, format: 'number', acrossBodies: 'sum', accumulation: 'incremental' },
    }));
  await told(focalPoint, `${plan.slice(1)}/change-sets`, { baseRevision: revision, changes: measured });
  const story = await adopted(as, focalPoint, { ...named, plan });
  return { ...story, indicators: measured.map(({ id }) => id) };
};

export const openRound = async ({ coordinator, planId }: Told, title: string, dueOn: string): Promise<string> => {
  const days = { periodFrom: '2026-01-01', periodTo: '2026-06-30', opensOn: '2026-02-01', dueOn };
  const round = await told(coordinator, 'reporting-rounds', { planId, title, ...days });
  return String(round['id']);
};

interface Line {
  readonly action: string;
}
export const reportIn = async ({ reporter, body }: Told, roundId: string) => {
  const filter = encodeURIComponent(JSON.stringify({ roundId, bodyId: body }));
  const [found] = await asked<{ id: string }[]>(reporter, `reports?filter=${filter}`);
  return asked<{ id: string; version: number; state: string; lines: Line[] }>(reporter, `reports/${String(found?.id)}`);
};

/** The body has reported once before. */
export const givenReported = async (story: Told): Promise<void> => {
  const report = await reportIn(story, await openRound(story, 'First half', '2098-12-31'));
  const lines = report.lines.map(({ action }) => ({ action, judgement: 'on-track', narrative: 'Begun as planned.' }));
  const written = await story.reporter.request.patch(`/api/reports/${report.id}`, {
    data: { lines },
    headers: { 'If-Match': `"${String(report.version)}"` },
  });
  expect(written.status()).toBe(200);
  await told(story.reporter, `reports/${report.id}/submission`);
  await told(story.coordinator, `reports/${report.id}/verification`);
};

/** Two plans of the body whose rounds come from one calendar and are open. */
export const givenJointRound = async (as: As, named: Named) => {
  const story = await givenPlan(as, { ...named, actions: 2 });
  const other = await givenPlan(as, { ...named, title: `${named.title}, second`, actions: 1 });
  const firstFrom = new Date(Date.now() - 400 * 86_400_000).toISOString().slice(0, 10);
  await told(story.coordinator, 'reporting-calendars', {
    ...{ planId: story.planId, alsoPlanIds: [other.planId], title: newName('Both'), audience: 'The President' },
    ...{ cadence: 'yearly', firstFrom, opensAfter: 0, dueAfter: 60, freezesAfter: 90 },
  });
  const filter = encodeURIComponent(JSON.stringify({ planId: story.planId, state: 'open' }));
  const [round] = await asked<{ jointId: string }[]>(story.coordinator, `reporting-rounds?filter=${filter}`);
  return { story, other, joint: String(round?.jointId) };
};

/** Verifies what was given in a joint round, and opens the next one over the same two plans: answers its joint id. */
export const givenNextJointRound = async (
  { story, other, joint }: Awaited<ReturnType<typeof givenJointRound>>,
  opens: string,
): Promise<string> => {
  const { coordinator } = story;
  const filter = encodeURIComponent(JSON.stringify({ jointId: joint, bodyId: story.body }));
  for (const { id } of await asked<{ id: string }[]>(coordinator, `reports?filter=${filter}`))
    await told(coordinator, `reports/${id}/verification`, {});
  await told(coordinator, 'reporting-calendars', {
    ...{ planId: story.planId, alsoPlanIds: [other.planId], title: newName('Both again'), audience: 'The task force' },
    ...{ cadence: 'quarterly', firstFrom: opens, opensAfter: 0, dueAfter: 60, freezesAfter: 90 },
  });
  const open = encodeURIComponent(JSON.stringify({ planId: story.planId, state: 'open' }));
  const rounds = await asked<{ jointId: string }[]>(coordinator, `reporting-rounds?filter=${open}`);
  return String(rounds.find(({ jointId }) => jointId !== joint)?.jointId);
};
