import { Injectable } from '@nestjs/common';
import { type Followed, standingOf } from '@mufakat/planning/evaluations/evaluation';
import { isEvaluationFinal } from '@mufakat/planning/lifecycles/evaluation';
import type { Permission, Thing } from '@mufakat/planning/permissions/can';
import { ObligationsCommands } from '../obligations/obligations.commands.js';
import type { Actor } from '../platform/access/actor.js';
import type { PlanSubject } from '../platform/access/actor.source.js';
import { thingOf } from '../platform/access/plan-subjects.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import { PlansReader } from '../plans/plans.reader.js';
import type { EvaluationSummary, RecommendationView } from './evaluation.dto.js';
import { EvaluationFileUnknown, EvaluationIsFinal, NotOfThisPlan } from './evaluation.failures.js';
import { EvaluationsRepository, evaluationsVisibleTo, type RecommendationRow } from './evaluations.repository.js';

/** An evaluation as somebody sees it: what it is, whose plan it is of, and what of it they see. */
export interface Opened {
  readonly view: EvaluationSummary;
  readonly plan: PlanSubject & {
    readonly jurisdictionId: string;
    readonly ownerBodyId: string;
    readonly today: string;
  };
  readonly thing: Thing;
  readonly which: { readonly isInside: boolean; readonly seesRestricted: boolean };
}

interface Told {
  readonly type: string;
  readonly view: Pick<EvaluationSummary, 'id' | 'planId'>;
  readonly jurisdictionId: string;
  readonly facts?: Record<string, unknown>;
}

/** What evaluations ask of other features. */
@Injectable()
export class EvaluationWorld {
  constructor(
    readonly plans: PlansReader,
    readonly obligations: ObligationsCommands,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  tell({ type, view, jurisdictionId, facts }: Told): Promise<void> {
    const about = { planId: view.planId, jurisdictionId, subjectKind: 'evaluation', subjectId: view.id };
    return this.events.publish({ type, ...about, ...(facts && { facts }) });
  }
}

export const followedOf = ({ id, responses, followUps, carried }: RecommendationRow): Followed => ({
  ...{ id, answer: responses[0]?.answer ?? null, step: followUps[0]?.step ?? null },
  isCarried: carried.length > 0,
});

/** What is not accepted, or not answered yet, is not followed up. */
const isPromised = (response: { readonly answer: string } | null): boolean =>
  response !== null && response.answer !== 'not-accepted';

const takesFollowUp = ({ state }: Pick<EvaluationSummary, 'state'>): boolean =>
  state === 'final' || state === 'responded';

/** Opens evaluations behind the asker's wall, and what stands in them. */
@Injectable()
export class EvaluationDesk {
  constructor(
    private readonly database: Database,
    readonly evaluations: EvaluationsRepository,
    readonly world: EvaluationWorld,
  ) {}

  /** Absent and unseen refuse alike. */
  async opened(id: string, actor: Actor): Promise<Opened> {
    return this.seen(await this.evaluations.load(id, evaluationsVisibleTo(actor)), actor);
  }

  async seen(view: EvaluationSummary, actor: Actor): Promise<Opened> {
    const plan = await this.world.plans.factsOf(view.planId);
    const thing = {
      ...thingOf(plan),
      ...{ evaluationState: view.state, evaluatorBodyId: view.evaluatorBodyId },
      draftSharedWith: view.draftSharedWith.map((body) => body.id),
    };
    const which = {
      isInside: actor.can('plan.read-draft', thing),
      seesRestricted: actor.can('evaluation.read-restricted', thing),
    };
    return { view, plan, thing, which };
  }

  async openedFor(id: string, actor: Actor, permission: Permission): Promise<Opened> {
    const opened = await this.opened(id, actor);
    actor.must(permission, opened.thing);
    return opened;
  }

  /** The text may still be written. */
  async openedToWrite(id: string, actor: Actor): Promise<Opened> {
    const opened = await this.openedFor(id, actor, 'evaluation.write');
    this.mustBeOpen(opened);
    return opened;
  }

  mustBeOpen({ view: { state } }: Opened): void {
    if (isEvaluationFinal(state) || state === 'abandoned') throw new EvaluationIsFinal(state);
  }

  shown({ responses, ...row }: RecommendationRow, { view, thing }: Opened, actor: Actor): RecommendationView {
    const [response = null, ...earlier] = responses;
    const promisedBy = response?.bodyId ?? null;
    return {
      ...{ ...row, response, earlier, standing: standingOf(followedOf({ responses, ...row })) },
      mayFollowUp:
        isPromised(response) && takesFollowUp(view) && actor.can('evaluation.follow-up', { ...thing, promisedBy }),
    };
  }

  /** Refuses what is no record of the plan, now or before. */
  async mustBeRecords(planId: string, ids: readonly string[] = [], field = 'records'): Promise<void> {
    await this.mustBeAmong('plan_record', { column: 'plan_id', id: planId }, { ids, field });
  }

  async mustBeBodies(ids: readonly string[], field: string): Promise<void> {
    if (ids.length === 0) return;
    const known = await this.database.query('select id from body where id = any($1::uuid[])', [ids]);
    if (known.length < new Set(ids).size) throw new NotOfThisPlan(field);
  }

  async mustBeAmong(
    table: 'plan_record' | 'evaluation_finding',
    of: { readonly column: 'plan_id' | 'evaluation_id'; readonly id: string },
    { ids = [], field }: { readonly ids?: readonly string[]; readonly field: string },
  ): Promise<void> {
    if (ids.length === 0) return;
    const known = await this.database.query<{ id: string }>(
      `select id from ${table} where ${of.column} = $1 and id = any($2::uuid[])`,
      [of.id, ids],
    );
    if (known.length < new Set(ids).size) throw new NotOfThisPlan(field);
  }

  /** The file is the asker's own or the plan's; from here on it is the plan's. */
  async claimFile(
    fileId: string | null | undefined,
    field: string,
    by: { planId: string; actor: Actor },
  ): Promise<void> {
    if (!fileId) return;
    const known = await this.database.query('select from file where id = $1 and (person_id = $2 or plan_id = $3)', [
      ...[fileId, by.actor.id, by.planId],
    ]);
    if (known.length === 0) throw new EvaluationFileUnknown(field);
    await this.database.query('update file set plan_id = $2 where id = $1 and plan_id is null', [fileId, by.planId]);
  }
}
