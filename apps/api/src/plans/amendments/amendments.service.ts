import { Injectable } from '@nestjs/common';
import type { Change } from '@mufakat/planning/changes/change';
import { faultsIn } from '@mufakat/planning/changes/faults';
import { rebase } from '@mufakat/planning/changes/rebase';
import { fault } from '@mufakat/planning/faults/fault';
import { isTextLocked } from '@mufakat/planning/lifecycles/plan-stages';
import { isObject } from '@mufakat/planning/records/value';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { type Choice, decided, isAmendment, waitingOf } from '@mufakat/planning/versions/amendment';
import { currentContext } from '../../platform/context.js';
import { Database } from '../../platform/database/database.js';
import { refuseRegisteredCodes } from '../change-rights.rules.js';
import { malformed, performed, placeInSet } from '../changes-performed.rules.js';
import { mayNow, mustNow, type SubjectPlan } from '../plan-access.js';
import { ChangeConflicts, ChangesMalformed, PlanHasEnded, PlanNotFound } from '../plan.failures.js';
import { PlansRepository } from '../plans.repository.js';
import {
  AmendmentHasEnded,
  AmendmentMustBeDecided,
  AmendmentNotFound,
  NotOfAnAmendment,
  PlanIsNotAdopted,
} from './amendment.failures.js';
import { type AmendmentOnPlan, AmendmentText } from './amendment-text.js';
import { AmendmentTrail } from './amendment-trail.js';
import type { AmendmentEdit, AmendmentRow } from './amendments.repository.js';

/** Changes of an amendment as somebody sends them. */
export interface AmendmentEditing {
  /** Revision of the amendment they were made on. */
  readonly baseRevision: number;
  readonly changes: readonly Change[];
}

export interface AmendmentInHand {
  readonly plan: SubjectPlan;
  readonly row: AmendmentRow;
}

const me = (): string | null => currentContext()?.actor?.id ?? null;
const ended = ['closed', 'abandoned'];
/** Amendments: waiting change sets on an adopted text. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly database: Database,
    private readonly plans: PlansRepository,
    private readonly trail: AmendmentTrail,
    private readonly text: AmendmentText,
  ) {}

  /** Begins an amendment of an adopted plan. Answers its id. */
  open(planId: string, title: string): Promise<string> {
    return this.database.transaction(async () => {
      const plan = await this.plans.lock(planId);
      mustNow('plan.amend', plan);
      if (ended.includes(plan.stage)) throw new PlanHasEnded();
      if (!isTextLocked(plan.stage) || plan.adoptedVersion === null) throw new PlanIsNotAdopted();
      const { jurisdictionId, revision } = plan;
      const id = await this.trail.rows.insert({
        ...{ planId, jurisdictionId, title, baseRevision: revision, personId: me() },
      });
      await this.trail.tell('opened', plan, await this.trail.rows.find(id));
      return id;
    });
  }

  /** All for readers of the draft; those adopted for readers of the adopted text. */
  list(plan: SubjectPlan): Promise<AmendmentRow[]> {
    return this.database.read(async () => {
      const rows = await this.trail.rows.ofPlan(plan.id);
      return mayNow('plan.read-draft', plan) ? rows : rows.filter(({ state }) => state === 'adopted');
    });
  }

  /** Of somebody who reads the draft. Joins the caller's unit of work. */
  async inHand(id: string): Promise<AmendmentInHand> {
    const row = await this.trail.rows.find(id);
    const plan = await this.plans.subject(row.planId).catch((failure: unknown) => {
      throw failure instanceof PlanNotFound ? new AmendmentNotFound() : failure;
    });
    if (!mayNow('plan.read-draft', plan)) throw new AmendmentNotFound();
    return { plan, row };
  }

  /** The plan as it stands with what waits in it, at the amendment's own revision. */
  document(id: string): Promise<PlanDocument> {
    return this.database.read(async () => {
      const { plan, row } = await this.inHand(id);
      const { document } = await this.text.on(plan, row);
      return { ...document, revision: row.revision };
    });
  }

  editsAfter(id: string, revision: number): Promise<AmendmentEdit[]> {
    return this.database.read(async () => {
      await this.inHand(id);
      return this.trail.rows.editsAfter(id, revision);
    });
  }

  /** All or nothing, as in a plan. Answers the amendment's new revision. */
  edit(
    id: string,
    editing: AmendmentEditing,
  ): Promise<{ id: string | null; revision: number; changes: readonly Change[] }> {
    return this.database.transaction(async () => {
      const { plan, row } = await this.locked(id);
      const on = await this.text.on(plan, row);
      if (on.conflicts.length > 0) throw new AmendmentMustBeDecided(on.conflicts.map(({ record }) => record));
      const { changes, document } = await this.carriedOut(row, on, editing);
      await this.refuseForbidden(plan, on, { changes, document });
      if (changes.length === 0) return { id: null, revision: row.revision, changes };
      return this.keep({ plan, row }, on, { changes, document });
    });
  }

  /** Where the plan has changed meanwhile, the side that is chosen; what is not named keeps the plan's. */
  decide(id: string, choices: readonly Choice[]): Promise<void> {
    return this.database.transaction(async () => {
      const { plan, row } = await this.locked(id);
      const on = await this.text.on(plan, row);
      const document = decided(row.changes, on, choices);
      await this.keep({ plan, row }, on, { changes: waitingOf(on.document, document), document });
    });
  }

  /** The amendment under the plan's lock, open and editable by the person. */
  async locked(id: string, permission: 'plan.amend' | 'plan.record-act' = 'plan.amend'): Promise<AmendmentInHand> {
    const { plan } = await this.inHand(id);
    const locked = await this.plans.lock(plan.id);
    mustNow(permission, locked);
    const row = await this.trail.rows.find(id);
    if (row.state !== 'open') throw new AmendmentHasEnded();
    return { plan: locked, row };
  }

  private async carriedOut(
    row: AmendmentRow,
    { document, since }: AmendmentOnPlan,
    { baseRevision, changes }: AmendmentEditing,
  ) {
    if (baseRevision > row.revision || baseRevision < 1)
      throw new ChangesMalformed({
        baseRevision: fault('not-this-amendment', { revision: row.revision }),
      });
    if (!changes.every(isObject)) throw new ChangesMalformed({ changes: 'must be an object' });
    const faults = faultsIn(document, changes);
    if (faults.length > 0) throw malformed(faults, placeInSet);
    const others = (await this.trail.rows.editsAfter(row.id, baseRevision)).flatMap((edit) => edit.changes);
    const { applies, conflicts } = rebase(changes, [...others, ...since], document);
    if (conflicts.length > 0) throw new ChangeConflicts(conflicts, row.revision);
    return performed(document, applies, { revision: row.revision, place: placeInSet });
  }

  private async refuseForbidden(
    plan: SubjectPlan,
    { current }: AmendmentOnPlan,
    { changes, document }: { changes: readonly Change[]; document: PlanDocument },
  ): Promise<void> {
    changes.forEach((change, index) => {
      if (!isAmendment(change, current, document)) throw new NotOfAnAmendment(placeInSet(index, 'id'));
    });
    refuseRegisteredCodes(await this.text.registeredCodes(plan.id), { changes, placeOf: placeInSet });
  }

  /** Notes what the plan became meanwhile, then the edit, and brings the waiting set up to the plan as it stands. */
  private async keep(
    { plan, row }: AmendmentInHand,
    { current, since }: AmendmentOnPlan,
    { changes, document }: { changes: readonly Change[]; document: PlanDocument },
  ) {
    const { id: amendmentId, planId } = row;
    let { revision } = row;
    if (since.length > 0) {
      revision += 1;
      await this.trail.rows.note({ amendmentId, planId, revision, personId: null, changes: since });
    }
    revision += 1;
    const id = await this.trail.rows.note({ amendmentId, planId, revision, personId: me(), changes });
    const waiting = waitingOf(current, document);
    await this.trail.rows.update(amendmentId, { revision, baseRevision: current.revision, changes: waiting });
    await this.trail.tell('changed', plan, row, { revision });
    return { id, revision, changes };
  }
}
