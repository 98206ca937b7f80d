import { Injectable } from '@nestjs/common';
import { checkDocument } from '@mufakat/planning/checks/all';
import type { Check } from '@mufakat/planning/checks/check';
import type { ActionFacts, CheckContext } from '@mufakat/planning/checks/context';
import { PlansReader } from '../plans/plans.reader.js';
import type { Actor } from '../platform/access/actor.js';
import { thingOf } from '../platform/access/plan-subjects.js';
import { Database } from '../platform/database/database.js';
import { PlanChecksRepository } from './plan-checks.repository.js';
import { ProgressService } from './progress.service.js';
import { extentFor } from './released.rules.js';

export type ContextOfPlan = Required<Omit<CheckContext, 'newId'>>;

export interface ChecksOfPlan {
  readonly revision: number;
  readonly today: string;
  readonly checks: readonly Check[];
}

/** What the checks know of a plan beside its text, for the browser’s worker and for ourselves alike. */
@Injectable()
export class PlanChecksService {
  constructor(
    private readonly database: Database,
    private readonly plans: PlansReader,
    private readonly progress: ProgressService,
    private readonly repository: PlanChecksRepository,
  ) {}

  context(planId: string, actor: Actor): Promise<ContextOfPlan> {
    return this.database.read(async () => {
      const plan = await this.plans.require(planId, 'plan.read-draft');
      const own = await this.plans.checkFacts(planId);
      const { facts, bodies } = await this.repository.read(planId);
      const statuses = await this.statuses(plan, actor);
      return { today: plan.today, ...own, bodies, facts: joined(facts, statuses) };
    });
  }

  checks(planId: string, actor: Actor): Promise<ChecksOfPlan> {
    return this.database.read(async () => {
      const context = await this.context(planId, actor);
      const document = await this.plans.document(planId);
      return { revision: document.revision, today: context.today, checks: checkDocument(document, context) };
    });
  }

  /** Nothing is reported on a plan that nobody has adopted. */
  private async statuses(
    plan: Awaited<ReturnType<PlansReader['require']>>,
    actor: Actor,
  ): Promise<ReadonlyMap<string, ActionFacts['status']>> {
    const extent = plan.adoptedVersion === null ? undefined : extentFor(actor, thingOf(plan));
    if (!extent || extent === 'figures') return new Map();
    const progress = (await this.progress.ofPlans([{ plan, extent }])).get(plan.id);
    return new Map(progress?.actions.map(({ id, status }) => [id, status]));
  }
}

const joined = (
  facts: readonly ActionFacts[],
  statuses: ReadonlyMap<string, ActionFacts['status']>,
): readonly ActionFacts[] => {
  const reported = new Map(facts.map((fact) => [fact.action, fact]));
  const actions = new Set([...reported.keys(), ...statuses.keys()]);
  return [...actions].map((action) => ({ action, ...reported.get(action), status: statuses.get(action) }));
};
