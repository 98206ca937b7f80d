import type { Page } from '@playwright/test';
import { type As, asked, bodyNamed, draftOf, expect, newName, placeOfPlans, told } from './journey.js';

interface Told {
  readonly focalPoint: Page;
  readonly coordinator: Page;
  readonly reporter: Page;
  readonly planId: string;
  readonly body: string;
}

/** An adopted plan whose actions are all led by one body, and who has a part in it. */
export const givenPlan = async (
  as: As,
  named: { title: string; body: string; reporter: string; actions: number },
): Promise<Told> => {
  const [focalPoint, coordinator] = [await as('Amara Solen'), await as('Noor Haldane')];
  const actions = Array.from({ length: named.actions }, (_, at) => ({
    ...{ title: `Reach district ${String(at + 1)}`, lead: named.body },
    ...{ startsOn: '2026-01-01', endsOn: '2028-12-31' },
  }));
  const plan = await draftOf(focalPoint, newName(named.title), { Districts: actions });
  const { ownerBodyId } = await placeOfPlans(focalPoint);
  const api = plan.slice(1);
  const { hash } = await told(focalPoint, `${api}/versions`, { kind: 'adopted' });
  await told(focalPoint, `${api}/acts`, { bodyId: ownerBodyId, act: 'adopted', on: '2026-02-01', versionHash: hash });
  const planId = api.slice('plans/'.length);
  const body = await bodyNamed(coordinator, named.body);
  return { focalPoint, coordinator, reporter: await as(named.reporter, { phone: true }), planId, body };
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
