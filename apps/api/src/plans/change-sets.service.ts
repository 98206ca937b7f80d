import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ChangeRefused, perform } from '@mufakat/planning/changes/apply';
import type { Change, ChangeFault, ChangeSource, Conflict } from '@mufakat/planning/changes/change';
import { faultsIn } from '@mufakat/planning/changes/faults';
import { rebase } from '@mufakat/planning/changes/rebase';
import { isTextLocked } from '@mufakat/planning/lifecycles/plan-stages';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { isObject } from '@mufakat/planning/records/value';
import { currentContext } from '../platform/context.js';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import {
  type ChangeInPlan,
  refuseForeignParts,
  refuseLockedText,
  refuseRegisteredCodes,
} from './change-rights.rules.js';
import { type ChangeSetRow, ChangeSetsRepository } from './change-sets.repository.js';
import { mayNow } from './plan-access.js';
import { ChangeConflicts, ChangesMalformed, PlanNotFound } from './plan.failures.js';
import { type SubjectPlan, PlansRepository } from './plans.repository.js';

/** A change set as somebody sends it. */
export interface ChangesToApply {
  /** The revision it was made on. */
  readonly baseRevision: number;
  readonly changes: readonly Change[];
  readonly reason?: string | null;
  /** `api` unless said otherwise. */
  readonly source?: ChangeSource;
  /** Who wrote the changes, where that is another than who sends them; permission is the sender's. */
  readonly authorId?: string | null;
  readonly actingForBodyId?: string | null;
}

export interface AppliedChanges {
  /** Null where nothing was left to change: everything stood there already. */
  readonly id: string | null;
  readonly revision: number;
  /** As applied: normal addresses, positions, and what stood there before. */
  readonly changes: readonly Change[];
}

const byPlace = (faults: readonly ChangeFault[]): Record<string, string> =>
  Object.fromEntries(faults.map(({ change, field, message }) => [`changes.${String(change)}.${field}`, message]));

/** Applies change sets: the only way a plan's content changes. */
@Injectable()
export class ChangeSetsService {
  constructor(
    private readonly database: Database,
    private readonly plans: PlansRepository,
    private readonly sets: ChangeSetsRepository,
    private readonly events: Events,
  ) {}

  /** All or nothing. Joins the caller's transaction. */
  apply(planId: string, set: ChangesToApply): Promise<AppliedChanges> {
    return this.database.transaction(async () => {
      const plan = await this.plans.lock(planId);
      if (!mayNow('plan.read', plan)) throw new PlanNotFound();
      this.refuseMalformed(plan, set);
      const current = await this.sets.current(planId, plan.revision);
      const { applies, conflicts } = await this.rebased(plan, current, set);
      if (conflicts.length > 0) throw new ChangeConflicts(conflicts, plan.revision);
      const { document, changes } = this.performed(current, applies, plan.revision + 1);
      const indexOf = (at: number) =>
        set.changes.findIndex(({ op, id }) => op === changes[at]?.op && id === changes[at].id);
      await this.refuseForbidden(plan, {
        ...{ plan, before: current, after: document, changes, indexOf },
        reason: set.reason ?? undefined,
      });
      if (changes.length === 0) return { id: null, revision: plan.revision, changes };
      return this.keep(plan, set, { before: current, after: document, changes });
    });
  }

  /** Checks changes on the revision they were made on and answers them with `before`; nothing is applied. */
  check(planId: string, set: Pick<ChangesToApply, 'baseRevision' | 'changes'>): Promise<Change[]> {
    return this.database.read(async () => {
      const plan = await this.plans.subject(planId);
      this.refuseMalformed(plan, set);
      const current = await this.sets.current(planId, plan.revision);
      const base = await this.sets.asOf(current, set.baseRevision);
      const faults = faultsIn(base, set.changes);
      if (faults.length > 0) throw new ChangesMalformed(byPlace(faults));
      return this.performed(base, set.changes, set.baseRevision).changes;
    });
  }

  /** Oldest first, at most 500. */
  listAfter(planId: string, revision: number): Promise<ChangeSetRow[]> {
    return this.database.read(() => this.sets.listAfter(planId, revision));
  }

  /** Newest first. */
  listBefore(planId: string, revision: number, most: number): Promise<ChangeSetRow[]> {
    return this.database.read(() => this.sets.listBefore(planId, revision, most));
  }

  private refuseMalformed({ revision }: SubjectPlan, set: Pick<ChangesToApply, 'baseRevision' | 'changes'>): void {
    const { baseRevision, changes } = set;
    if (baseRevision > revision || baseRevision < 1)
      throw new ChangesMalformed({ baseRevision: `is no revision of this plan, which is at ${String(revision)}` });
    const stray = changes.findIndex((change) => !isObject(change));
    if (stray >= 0) throw new ChangesMalformed({ [`changes.${String(stray)}`]: 'must be an object' });
  }

  private async rebased(plan: SubjectPlan, current: PlanDocument, { baseRevision, changes }: ChangesToApply) {
    const faults = faultsIn(current, changes);
    if (faults.length > 0) throw new ChangesMalformed(byPlace(faults));
    const others = baseRevision < plan.revision ? await this.sets.changesAfter(plan.id, baseRevision) : [];
    return rebase(changes, others, current);
  }

  private performed(current: PlanDocument, changes: readonly Change[], revision: number) {
    try {
      return perform(current, changes, revision);
    } catch (error) {
      if (!(error instanceof ChangeRefused)) throw error;
      if (error.faults.length > 0) throw new ChangesMalformed(byPlace(error.faults));
      throw new ChangeConflicts(error.conflicts satisfies readonly Conflict[], current.revision);
    }
  }

  private async refuseForbidden(plan: SubjectPlan, given: ChangeInPlan): Promise<void> {
    const actor = currentContext()?.actor;
    refuseForeignParts(
      {
        mayRevise: mayNow('plan.revise', plan),
        maySteer: mayNow('plan.steer', plan),
        mayReviseOwnPart: mayNow('plan.revise-own-part', plan),
        bodies: actor?.bodies ?? [],
      },
      given,
    );
    refuseLockedText(given);
    if (isTextLocked(plan.stage)) refuseRegisteredCodes(await this.sets.registeredCodes(plan.id), given);
  }

  private async keep(
    plan: SubjectPlan,
    set: ChangesToApply,
    done: Pick<ChangeInPlan, 'before' | 'after' | 'changes'>,
  ): Promise<AppliedChanges> {
    const { jurisdictionId, id: planId } = plan;
    const { before, after, changes } = done;
    const { revision } = after;
    const id = randomUUID();
    const sender = currentContext()?.actor?.id ?? null;
    const personId = set.authorId ?? sender;
    const kept = {
      ...{ id, planId, jurisdictionId, revision, changes, personId },
      baseRevision: set.baseRevision,
      accepterId: personId === sender ? null : sender,
      actingForBodyId: set.actingForBodyId ?? null,
      reason: set.reason?.trim() ?? null,
      source: set.source ?? 'api',
    };
    const taken = await this.sets.keep(kept, before, after);
    const refused = set.changes.findIndex((change) => taken.includes(change.id));
    if (taken.length > 0) throw new ChangesMalformed({ [`changes.${String(refused)}.id`]: 'is taken' });
    await this.events.publish({
      type: 'plan.changed',
      ...{ planId, jurisdictionId, subjectKind: 'plan-change', subjectId: id },
      facts: { revision, source: kept.source },
    });
    return { id, revision, changes };
  }
}
