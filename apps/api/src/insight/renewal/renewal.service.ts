import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { type Derivation, derived, derivedRoot } from '@mufakat/planning/versions/derive';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotAllowed, RequestInvalid } from '../../platform/failure.js';
import { PlansCommands } from '../../plans/plans.commands.js';
import { PlansReader } from '../../plans/plans.reader.js';
import type { PlanProgress } from '../plan-progress.rules.js';
import { ProgressService } from '../progress.service.js';
import type { DerivedDraft, DerivedPlan, LastVerifiedStatus, UnfinishedAction } from './renewal.dto.js';

const finished = ['completed', 'completed-closed', 'cancelled'];

type LastKnown = ReadonlyMap<string, LastVerifiedStatus>;

const roundOf = ({ rounds }: PlanProgress, id: string | null | undefined): string | null =>
  rounds.find((round) => round.id === id)?.title ?? null;

const lastKnownOf = (progress: PlanProgress | undefined): LastKnown =>
  new Map(
    (progress?.actions ?? []).flatMap(({ id, lastVerified }) => {
      const statusIn = progress && roundOf(progress, lastVerified?.round);
      if (!lastVerified || !statusIn) return [];
      const { status, proof, proofLevel } = lastVerified;
      return [[id, { status, proof, proofLevel, statusIn }] as const];
    }),
  );

/** How the new plan points at the one it comes from. */
const relations: Readonly<Record<Derivation, (plan: string) => { parentPlanId?: string; predecessorId?: string }>> = {
  duplicate: () => ({}),
  child: (parentPlanId) => ({ parentPlanId }),
  successor: (predecessorId) => ({ predecessorId }),
};

/** Begins plans from others: copies, children, successors that carry over what is unfinished. */
@Injectable()
export class RenewalService {
  constructor(
    private readonly database: Database,
    private readonly plans: PlansReader,
    private readonly commands: PlansCommands,
    private readonly progress: ProgressService,
  ) {}

  /** Actions that are neither completed nor cancelled, with what was last verified of them. */
  async unfinished(planId: string, actor: Actor): Promise<UnfinishedAction[]> {
    const plan = await this.plans.requireVisible(planId);
    const progress = await this.progress.ofPlan(plan, actor);
    const known = lastKnownOf(progress);
    return progress.actions.flatMap(({ id, code, title, status, proof, proofLevel }) => {
      const lastVerified = known.get(id) ?? null;
      return finished.includes(status) ? [] : [{ id, code, title, status, proof, proofLevel, lastVerified }];
    });
  }

  derive(planId: string, draft: DerivedDraft, actor: Actor): Promise<DerivedPlan> {
    return this.database.transaction(async () => {
      const source = await this.source(planId);
      const { as, withSteering = false, actions, ...begun } = draft;
      const stray = actions?.find((id) => source.records.get(id)?.kind !== 'action');
      if (stray !== undefined) throw new RequestInvalid({ actions: 'is not a record of this plan' });
      const id = await this.commands.draft({ ...begun, ...relations[as](planId) });
      const additions = derived(source, {
        ...{ as, plan: id, newId: randomUUID, withSteering: withSteering && as !== 'child' },
        ...(actions && { actions: new Set(actions) }),
        lastKnown: as === 'successor' ? lastKnownOf(await this.known(planId, actor)) : undefined,
      });
      const root = { op: 'set', kind: 'plan', id, ...derivedRoot(source) } as const;
      const { revision } = await this.commands.applyChanges(id, { baseRevision: 1, changes: [root, ...additions] });
      return { id, revision, actionCount: additions.filter(({ kind }) => kind === 'action').length };
    });
  }

  /** The draft for its readers, else the text as adopted. */
  private async source(planId: string): Promise<PlanDocument> {
    const plan = await this.plans.requireVisible(planId);
    try {
      return await this.plans.documentAt(planId, 'current');
    } catch (failure) {
      if (!(failure instanceof NotAllowed) || plan.adoptedVersion === null) throw failure;
      return this.plans.documentAt(planId, String(plan.adoptedVersion));
    }
  }

  private async known(planId: string, actor: Actor): Promise<PlanProgress | undefined> {
    try {
      return await this.progress.ofPlan(await this.plans.requireVisible(planId), actor);
    } catch (failure) {
      if (failure instanceof NotAllowed) return undefined;
      throw failure;
    }
  }
}
