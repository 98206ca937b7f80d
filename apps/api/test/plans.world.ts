import { randomUUID } from 'node:crypto';
import type { Change } from '@mufakat/planning/changes/change';
import type { PlanDocumentView, PlanRecord } from '@mufakat/planning/records/record';
import type { PlanStage } from '@mufakat/planning/lifecycles/plan-stages';
import type { Response } from 'supertest';
import {
  givenBody,
  type GivenBody,
  givenJurisdiction,
  type GivenJurisdiction,
  givenPerson,
  type Named,
  type SignedPerson,
} from './people.world.js';
import type { Ground } from './world.js';

const title = (text: string) => ({ 'title.en': text });

/** Changes that add records, each with an id of its own: `adding.action(pillar, 'Train teachers', { code: 'P1.A1' })`. */
export const adding = {
  record: (kind: Change['kind'], parent: Named, fields: object = {}): Change & { id: string } =>
    ({
      op: 'add',
      kind,
      id: randomUUID(),
      parent: typeof parent === 'string' ? parent : parent.id,
      ...fields,
    }) as unknown as Change & { id: string },
  pillar: (parent: Named, text: string, fields: object = {}) =>
    adding.record('pillar', parent, { ...title(text), ...fields }),
  action: (parent: Named, text: string, fields: object = {}) =>
    adding.record('action', parent, { ...title(text), startsOn: '2026-01-01', ...fields }),
  activity: (parent: Named, text: string, fields: object = {}) =>
    adding.record('activity', parent, { ...title(text), ...fields }),
  indicator: (parent: Named, text: string, fields: object = {}) =>
    adding.record('indicator', parent, { ...title(text), ...fields }),
  lead: (parent: Named, body: Named, fields: object = {}) =>
    adding.record('assignment', parent, { body: typeof body === 'string' ? body : body.id, role: 'lead', ...fields }),
};

interface Sending {
  readonly by?: SignedPerson;
  readonly baseRevision?: number;
  readonly reason?: string;
}

/** A plan as its focal point works on it: every verb goes through HTTP. */
export class GivenPlan {
  readonly id: string;

  constructor(
    id: string,
    readonly jurisdiction: GivenJurisdiction,
    readonly owner: GivenBody,
    /** Focal point of the jurisdiction, unless another author was given. */
    readonly author: SignedPerson,
  ) {
    this.id = id;
  }

  get path(): string {
    return `/api/plans/${this.id}`;
  }

  async revision(): Promise<number> {
    return (await this.document()).revision;
  }

  async document(reader = this.author): Promise<PlanDocumentView> {
    const answer = await reader.get(`${this.path}/document`);
    expect(answer.status).toBe(200);
    return answer.body as PlanDocumentView;
  }

  async record(id: string, reader = this.author): Promise<PlanRecord | undefined> {
    return (await this.document(reader)).records.find((record) => record.id === id);
  }

  /** The change set as sent, whatever the answer. */
  async sends(changes: readonly object[], more: Sending = {}): Promise<Response> {
    const { by = this.author, baseRevision, reason } = more;
    const base = baseRevision ?? (await this.revision());
    return by.post(`${this.path}/change-sets`, { baseRevision: base, changes, ...(reason && { reason }) });
  }

  /** The same, and it must apply. */
  async changes(changes: readonly object[], more: { by?: SignedPerson; reason?: string } = {}) {
    const answer = await this.sends(changes, more);
    expect(answer.body).toMatchObject({ revision: expect.any(Number) as number });
    expect(answer.status).toBe(201);
    return answer.body as { id: string; revision: number; changes: Change[] };
  }

  async adds<T extends { id: string }>(...records: T[]): Promise<T[]> {
    await this.changes(records);
    return records;
  }

  async freezes(kind = 'review', by = this.author): Promise<{ number: number; hash: string; revision: number }> {
    const answer = await by.post(`${this.path}/versions`, { kind });
    expect(answer.status).toBe(201);
    return answer.body as { number: number; hash: string; revision: number };
  }

  async moves(move: string, reason?: string): Promise<{ stage: PlanStage }> {
    const answer = await this.author.post(`${this.path}/moves`, { move, ...(reason && { reason }) });
    expect(answer.status).toBe(201);
    return answer.body as { stage: PlanStage };
  }

  /** Freezes the draft and records that its owner adopted it. */
  async isAdopted(on = '2026-02-01'): Promise<{ number: number; hash: string }> {
    const version = await this.freezes('adopted');
    const act = { bodyId: this.owner.id, act: 'adopted', on, versionHash: version.hash };
    const answer = await this.author.post(`${this.path}/acts`, act);
    expect(answer.body).toMatchObject({ act: 'adopted' });
    return version;
  }
}

export interface PlanGiven {
  readonly jurisdiction?: GivenJurisdiction;
  readonly owner?: GivenBody;
  readonly author?: SignedPerson;
  readonly title?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly kind?: string;
  readonly sensitivity?: string;
  /** Where the plan stands; `drafting` unless said otherwise. An adopted plan is given by `isAdopted`. */
  readonly stage?: PlanStage;
}

const placeOf = async (ground: Ground, given: PlanGiven) => {
  const jurisdiction = given.jurisdiction ?? (await givenJurisdiction(ground));
  const owner = given.owner ?? (await givenBody(ground, { jurisdiction, name: 'Coordination centre' }));
  const author = given.author ?? (await givenPerson(ground, { role: 'focal-point', jurisdiction }));
  return { jurisdiction, owner, author };
};

/** A draft in a jurisdiction of its own, unless one is given: `const plan = await givenPlan(ground)`. */
export const givenPlan = async (ground: Ground, given: PlanGiven = {}): Promise<GivenPlan> => {
  const { jurisdiction, owner, author } = await placeOf(ground, given);
  const { startsOn = '2026-01-01', endsOn = '2030-12-31', kind = 'national', sensitivity, stage = 'drafting' } = given;
  const answer = await author.post('/api/plans', {
    ...{ jurisdictionId: jurisdiction.id, ownerBodyId: owner.id, title: { en: given.title ?? 'National plan' } },
    ...{ startsOn, endsOn, kind, languages: ['en'], sensitivity },
  });
  expect(answer.body).toMatchObject({ stage: 'initiated' });
  const { id } = answer.body as { id: string };
  await ground.sql.query('update plan set stage = $2 where id = $1', [id, stage]);
  return new GivenPlan(id, jurisdiction, owner, author);
};

export interface LivePlan {
  readonly plan: GivenPlan;
  readonly pillar: string;
  readonly action: string;
  readonly indicator: string;
  readonly lead: GivenBody;
}

/** A plan with one pillar, one action led by a body, and one indicator. */
export const givenLivePlan = async (ground: Ground, given: PlanGiven = {}): Promise<LivePlan> => {
  const plan = await givenPlan(ground, given);
  const lead = await givenBody(ground, { jurisdiction: plan.jurisdiction, name: 'Ministry of Education' });
  const pillar = adding.pillar(plan, 'Education', { code: 'P1' });
  const action = adding.action(pillar, 'Train teachers', { code: 'P1.A1' });
  const indicator = adding.indicator(action, 'Teachers trained', { code: 'P1.A1.I1', format: 'number' });
  await plan.changes([pillar, action, indicator, adding.lead(action, lead)]);
  return { plan, pillar: pillar.id, action: action.id, indicator: indicator.id, lead };
};
