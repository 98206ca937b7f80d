import { Injectable } from '@nestjs/common';
import type { Change } from '@mufakat/planning/changes/change';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { Database } from '../platform/database/database.js';
import {
  type AppliedChanges,
  ChangeSetsService,
  type ChangesToApply,
  type RebasedOnDraft,
  type ChangesToCheck,
} from './change-sets.service.js';
import type { VersionRow } from './history.repository.js';
import { type ActToRecord, LifecycleService } from './lifecycle.service.js';
import { mayNow, mustNow } from './plan-access.js';
import {
  ChangeConflicts,
  ChangesMalformed,
  CodeIsRegistered,
  PlanHasEnded,
  PlanReferenceUnknown,
  PlanTextIsAdopted,
  SteeringNeedsReason,
} from './plan.failures.js';
import { PlansRepository, type PlanToDraft } from './plans.repository.js';
import { PlansService } from './plans.service.js';
import { VersionsService, type VersionToFreeze } from './versions.service.js';

/** Why a change set is refused: for `@Fails` of whoever applies one. */
export const refusalsOfChanges = [
  ...[ChangesMalformed, PlanReferenceUnknown, ChangeConflicts],
  ...[PlanTextIsAdopted, SteeringNeedsReason, PlanHasEnded, CodeIsRegistered],
] as const;

/** The services behind the orders. */
@Injectable()
export class PlanVerbs {
  constructor(
    readonly plans: PlansService,
    readonly changeSets: ChangeSetsService,
    readonly versions: VersionsService,
    readonly lifecycle: LifecycleService,
  ) {}
}

/** The orders other features may give. Each joins the caller's transaction and asks what the person may do. */
@Injectable()
export class PlansCommands {
  constructor(
    private readonly database: Database,
    private readonly plans: PlansRepository,
    private readonly verbs: PlanVerbs,
  ) {}

  /** A new plan with its root record; the rest of the transaction sees it. Answers its id; its revision is 1. */
  draft(draft: PlanToDraft): Promise<string> {
    return this.verbs.plans.draft(draft);
  }

  /** The document that such a draft would begin with; nothing is kept. */
  begun(draft: PlanToDraft & { id: string }): PlanDocument {
    return this.verbs.plans.begun(draft);
  }

  /** All or nothing; ChangesMalformed (400), ChangeConflicts (409) or a refusal where it does not apply. */
  applyChanges(planId: string, set: ChangesToApply): Promise<AppliedChanges> {
    return this.verbs.changeSets.apply(planId, set);
  }

  /** Changes that are to wait: checked on the revision they were made on, answered with `before`. Nothing is applied. */
  checkChanges(planId: string, set: ChangesToCheck): Promise<Change[]> {
    return this.verbs.changeSets.check(planId, set);
  }

  /** What of the changes applies to the draft as it stands, and what conflicts. The caller asks permission first. */
  rebaseChanges(planId: string, set: { baseRevision: number; changes: readonly Change[] }): Promise<RebasedOnDraft> {
    return this.verbs.changeSets.rebase(planId, set);
  }

  /** Freezes the draft as it stands. Needs `plan.freeze`, or `review.request` for a review or a consultation. */
  freeze(planId: string, version: VersionToFreeze): Promise<VersionRow> {
    return this.database.transaction(async () => {
      const plan = await this.plans.lock(planId);
      const isForRound = version.kind === 'review' || version.kind === 'consultation';
      const isForReview = isForRound && mayNow('review.request', plan);
      if (!isForReview) mustNow('plan.freeze', plan);
      return this.verbs.versions.freeze(plan, version);
    });
  }

  move(planId: string, move: string, reason?: string): Promise<void> {
    return this.database.transaction(async () =>
      this.verbs.lifecycle.move(await this.plans.lock(planId), move, reason),
    );
  }

  recordAct(planId: string, act: ActToRecord): Promise<string> {
    return this.database.transaction(async () => this.verbs.lifecycle.recordAct(await this.plans.lock(planId), act));
  }

  /** To be called with every fact that hangs on the plan. Answers the new facts revision; 0 where the plan is unseen. */
  bumpFacts(planId: string): Promise<number> {
    return this.database.transaction(() => this.plans.bumpFacts(planId));
  }
}

export { planKinds } from './plan.entity.js';
export type { Credit } from './change-sets.repository.js';
export type { PlanToDraft } from './plans.repository.js';
