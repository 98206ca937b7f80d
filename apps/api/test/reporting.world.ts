import { adding, givenLivePlan, type GivenPlan } from './plans.world.js';
import {
  givenBody,
  type GivenBody,
  givenPerson,
  givenPost,
  type GivenJurisdiction,
  type SignedPerson,
} from './people.world.js';
import type { Ground } from './world.js';

export interface ReportAnswer {
  readonly id: string;
  readonly state: string;
  readonly bodyId: string;
  readonly isVacant: boolean;
  readonly lines: readonly { readonly action: string; readonly [name: string]: unknown }[];
}

export interface Reporting {
  readonly body: GivenBody;
  readonly reporter: SignedPerson;
}

/** An adopted plan: one action led by Education, one by Interior (with a co-lead), one whose lead has nobody on its post. */
export class ReportedPlan {
  readonly plan: GivenPlan;
  readonly coordinator: SignedPerson;
  readonly education: Reporting;
  readonly interior: Reporting;
  /** Has a reporting post that nobody holds. */
  readonly empty: GivenBody;
  readonly actions: { readonly train: string; readonly patrol: string; readonly map: string };
  readonly indicators: { readonly trained: string; readonly share: string };

  constructor(
    given: Pick<ReportedPlan, 'plan' | 'coordinator' | 'education' | 'interior' | 'empty' | 'actions' | 'indicators'>,
  ) {
    Object.assign(this, given);
  }

  /** A round open from the first of the year. */
  async opens(
    given: { title?: string; opensOn?: string; dueOn?: string; periodFrom?: string; periodTo?: string } = {},
  ): Promise<{ id: string; state: string }> {
    const answer = await this.coordinator.post('/api/reporting-rounds', {
      ...{ planId: this.plan.id, title: 'Round 1', opensOn: '2026-02-01', dueOn: '2099-12-31' },
      ...{ periodFrom: '2026-01-01', periodTo: '2026-06-30', ...given },
    });
    expect(answer.body).toMatchObject({ state: 'open' });
    return answer.body as { id: string; state: string };
  }

  async reports(reader: SignedPerson, round: { id: string }): Promise<readonly ReportAnswer[]> {
    const answer = await reader.get(`/api/reports?filter=${encodeURIComponent(JSON.stringify({ roundId: round.id }))}`);
    expect(answer.status).toBe(200);
    return answer.body as ReportAnswer[];
  }

  async report(reader: SignedPerson, round: { id: string }, body: GivenBody): Promise<ReportAnswer> {
    const found = (await this.reports(reader, round)).find(({ bodyId }) => bodyId === body.id);
    return (await reader.get(`/api/reports/${String(found?.id)}`)).body as ReportAnswer;
  }

  /** The reporter writes these lines, on the version read. */
  async writes(by: SignedPerson, report: { id: string }, lines: readonly object[]) {
    const read = await by.get(`/api/reports/${report.id}`);
    return by.patch(`/api/reports/${report.id}`, { lines }).set('If-Match', String(read.headers['etag']));
  }

  /** Written and sent by a body, with one judgement for every line. */
  async sends(from: Reporting, round: { id: string }, judgement = 'on-track') {
    const report = await this.report(from.reporter, round, from.body);
    const written = await this.writes(
      from.reporter,
      report,
      report.lines.map(({ action }) => ({ action, judgement, narrative: `It is ${judgement}.` })),
    );
    expect(written.status).toBe(200);
    const sent = await from.reporter.post(`/api/reports/${report.id}/submission`);
    expect(sent.body).toMatchObject({ state: 'submitted' });
    return sent.body as ReportAnswer;
  }

  async verifies(report: { id: string }, lines?: readonly object[]) {
    const answer = await this.coordinator.post(`/api/reports/${report.id}/verification`, lines ? { lines } : {});
    expect(answer.body).toMatchObject({ state: 'verified' });
    return answer.body as ReportAnswer;
  }
}

interface ReportedPlanGiven {
  readonly jurisdiction?: GivenJurisdiction;
  /** Fields of the indicator of the first action. */
  readonly trained?: object;
  /** Records the adopted text has besides. */
  readonly also?: (at: { readonly plan: string; readonly train: string; readonly patrol: string }) => readonly object[];
}

/** Everything that reporting and progress need, adopted. */
export const givenReportedPlan = async (ground: Ground, given: ReportedPlanGiven = {}): Promise<ReportedPlan> => {
  const {
    plan,
    pillar,
    action: train,
    indicator: trained,
    lead: education,
  } = await givenLivePlan(ground, given.jurisdiction && { jurisdiction: given.jurisdiction });
  const { jurisdiction } = plan;
  const [interior, empty] = [
    await givenBody(ground, { jurisdiction, name: 'Ministry of Interior' }),
    await givenBody(ground, { jurisdiction, name: 'Institute without staff' }),
  ];
  await givenPost(ground, { body: empty, duties: ['reporting'] });
  const patrol = adding.action(pillar, 'Train police', { code: 'P1.A2' });
  const map = adding.action(pillar, 'Map risks', { code: 'P1.A3' });
  const share = adding.indicator(patrol, 'Police trained', {
    code: 'P1.A2.I1',
    format: 'percent',
    acrossBodies: 'sum',
  });
  await plan.changes([
    ...[patrol, map, share],
    ...[adding.lead(patrol, interior), adding.lead(patrol, education, { role: 'co-lead' }), adding.lead(map, empty)],
    adding.record('target', trained, { dueOn: '2026-06-30', value: '200' }),
    { op: 'set', kind: 'indicator', id: trained, acrossBodies: 'sum', accumulation: 'incremental', ...given.trained },
    ...(given.also?.({ plan: plan.id, train, patrol: patrol.id }) ?? []),
  ]);
  await plan.isAdopted();
  const coordinator = await givenPerson(ground, { role: 'coordinator', jurisdiction });
  const reporting = async (body: GivenBody) => ({
    body,
    reporter: await givenPerson(ground, { role: 'reporter', body }),
  });
  return new ReportedPlan({
    ...{ plan, coordinator, empty, education: await reporting(education), interior: await reporting(interior) },
    actions: { train, patrol: patrol.id, map: map.id },
    indicators: { trained, share: share.id },
  });
};
