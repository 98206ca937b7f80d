import { Injectable } from '@nestjs/common';
import type { Change } from '@mufakat/planning/changes/change';
import type { CheckContext } from '@mufakat/planning/checks/context';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { amended, type Amended } from '@mufakat/planning/versions/amendment';
import { CheckedDraft } from '../checks/checked-draft.js';
import { ChangeSetsRepository } from '../change-sets.repository.js';
import type { SubjectPlan } from '../plan-access.js';
import type { AmendmentRow } from './amendments.repository.js';

/** An amendment carried over to the plan as it stands. */
export interface AmendmentOnPlan extends Amended {
  readonly current: PlanDocument;
  /** What became of the plan since the amendment's base. */
  readonly since: readonly Change[];
}

/** Reads the text of amendments: the plan as it stands with what waits. */
@Injectable()
export class AmendmentText {
  constructor(
    private readonly sets: ChangeSetsRepository,
    private readonly draft: CheckedDraft,
  ) {}

  /** Joins the caller's unit of work. */
  async on(plan: SubjectPlan, { changes, baseRevision }: AmendmentRow): Promise<AmendmentOnPlan> {
    const current = await this.sets.current(plan.id, plan.revision);
    const since = baseRevision < plan.revision ? await this.sets.changesAfter(plan.id, baseRevision) : [];
    return { ...amended(changes, since, current), current, since };
  }

  /** What the checks know of the plan beside its text, as everywhere it is checked. */
  checkContext(plan: SubjectPlan): Promise<CheckContext> {
    return this.draft.context(plan);
  }

  registeredCodes(planId: string): Promise<ReadonlyMap<string, string>> {
    return this.sets.registeredCodes(planId);
  }
}
