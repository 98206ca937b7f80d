import type { HistoryAsked } from './history-asked.js';
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fault } from '@mufakat/planning/faults/fault';
import type { Change, ChangeSource } from '@mufakat/planning/changes/change';
import { faultsIn } from '@mufakat/planning/changes/faults';
import { rebase, type Rebased } from '@mufakat/planning/changes/rebase';
import { isTextLocked } from '@mufakat/planning/lifecycles/plan-stages';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { isObject } from '@mufakat/planning/records/value';
import { currentContext } from '../platform/context.js';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import {
  type ChangeInPlan,
  type ChangeRights,
  refuseForeignParts,
  refuseLockedText,
  refuseRegisteredCodes,
} from './change-rights.rules.js';
import {
  type ChangeSetRow,
  ChangeSetsRepository,
  type ChangeSetToKeep,
  type WordsOrigin,
  type Credit,
} from './change-sets.repository.js';
import { malformed, performed, type PlaceOfChange, placeInSet } from './changes-performed.rules.js';
import { mayNow, mustNow, type SubjectPlan } from './plan-access.js';
import { ChangeConflicts, ChangesMalformed } from './plan.failures.js';
import { PlansRepository } from './plans.repository.js';

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
  /** Where its words come from, where that is not the hand of its author. */
  readonly words?: WordsOrigin;
  /** Whose suggestions it takes in, where they are of several people. */
  readonly credits?: readonly Credit[] | null;
  /** The set is one write on one record: faults name its fields and no place in a list. */
  readonly isOne?: boolean;
  /** A body has adopted these changes: the text is open to them, and who recorded the act was permitted to. */
  readonly isAdoptedAmendment?: boolean;
}

export interface RebasedOnDraft extends Rebased {
  /** The draft as it stands. */
  readonly document: PlanDocument;
}

/** Changes that are to wait; `over` are those that wait already and which they build on. */
export interface ChangesToCheck extends Pick<ChangesToApply, 'baseRevision' | 'changes'> {
  readonly over?: readonly Change[];
}

export interface AppliedChanges {
  /** Null where nothing was left to change: everything stood there already. */
  readonly id: string | null;
  readonly revision: number;
  /** As applied: normal addresses, positions, and what stood there before. */
  readonly changes: readonly Change[];
}

const placeIn = ({ isOne }: Pick<ChangesToApply, 'isOne'>): PlaceOfChange => (isOne ? (_, field) => field : placeInSet);

type ChangesDone = Pick<ChangeInPlan, 'before' | 'after' | 'changes'>;

/** Conflicts tell what stands in the draft: who may change nothing is refused before anything is compared. */
export const rightsIn = (plan: SubjectPlan): ChangeRights => {
  const mayReviseOwnPart = mayNow('plan.revise-own-part', plan);
  const rights = { mayRevise: mayNow('plan.revise', plan), maySteer: mayNow('plan.steer', plan), mayReviseOwnPart };
  if (!Object.values(rights).includes(true)) mustNow('plan.revise', plan);
  return { ...rights, bodies: currentContext()?.actor?.bodies ?? [] };
};

/** What the sender said of the changes as they are applied. */
const said = (set: ChangesToApply, changes: readonly Change[]): Pick<ChangeInPlan, 'reason' | 'placeOf'> => {
  const place = placeIn(set);
  const indexOf = (at: number) =>
    set.changes.findIndex(({ op, id }) => op === changes[at]?.op && id === changes[at].id);
  return { reason: set.reason ?? undefined, placeOf: (at, field) => place(indexOf(at), field) };
};

const orNull = <T>(value: T | null | undefined): T | null => value ?? null;

const keeping = (plan: SubjectPlan, set: ChangesToApply, { after, changes }: ChangesDone): ChangeSetToKeep => {
  const { baseRevision, source = 'api' } = set;
  const sender = orNull(currentContext()?.actor?.id);
  const personId = orNull(set.authorId ?? sender);
  return {
    ...{ id: randomUUID(), planId: plan.id, jurisdictionId: plan.jurisdictionId, revision: after.revision },
    ...{ baseRevision, source, personId, changes, reason: orNull(set.reason?.trim()) },
    credits: orNull(set.credits),
    actingForBodyId: orNull(set.actingForBodyId),
    ...(set.words && { words: set.words }),
    accepterId: personId === sender ? null : sender,
  };
};

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
      const rights = rightsIn(plan);
      this.refuseMalformed(plan, set);
      const current = await this.sets.current(planId, plan.revision);
      const { applies, conflicts } = await this.rebased(plan, current, set);
      if (conflicts.length > 0) throw new ChangeConflicts(conflicts, plan.revision);
      const { document, changes } = this.performed(current, applies, placeIn(set));
      const done = { before: current, after: document, changes };
      await this.refuseForbidden(plan, set.isAdoptedAmendment ? undefined : rights, {
        ...done,
        plan,
        ...said(set, changes),
      });
      return changes.length === 0 ? { id: null, revision: plan.revision, changes } : this.keep(plan, set, done);
    });
  }

  /** Checks changes on the revision they were made on, with those that wait beneath them, and answers them with `before`. */
  check(planId: string, set: ChangesToCheck): Promise<Change[]> {
    return this.database.read(async () => {
      const plan = await this.plans.subject(planId);
      this.refuseMalformed(plan, set);
      const current = await this.sets.current(planId, plan.revision);
      const frozen = await this.sets.asOf(current, set.baseRevision);
      const base = this.performed(frozen, set.over ?? [], placeIn({})).document;
      const faults = faultsIn(base, set.changes);
      if (faults.length > 0) throw malformed(faults, placeIn({}));
      return this.performed(base, set.changes, placeIn({})).changes;
    });
  }

  /** What of the changes applies to the draft as it stands, and what a person must decide; nothing is applied. */
  rebase(planId: string, set: Pick<ChangesToApply, 'baseRevision' | 'changes'>): Promise<RebasedOnDraft> {
    return this.database.read(async () => {
      const plan = await this.plans.subject(planId);
      this.refuseMalformed(plan, set);
      const document = await this.sets.current(planId, plan.revision);
      return { ...(await this.rebased(plan, document, set)), document };
    });
  }

  /** Oldest first, at most 500. */
  listAfter(planId: string, revision: number): Promise<ChangeSetRow[]> {
    return this.database.read(() => this.sets.listAfter(planId, revision));
  }

  /** Newest first. */
  listBefore(planId: string, asked: HistoryAsked): Promise<ChangeSetRow[]> {
    return this.database.read(() => this.sets.listBefore(planId, asked));
  }

  authors(planId: string): Promise<{ id: string; name: string }[]> {
    return this.database.read(() => this.sets.authors(planId));
  }

  private refuseMalformed({ revision }: SubjectPlan, set: Pick<ChangesToApply, 'baseRevision' | 'changes'>): void {
    const { baseRevision, changes } = set;
    if (baseRevision > revision || baseRevision < 1)
      throw new ChangesMalformed({ baseRevision: fault('not-this-revision', { revision }) });
    const stray = changes.findIndex((change) => !isObject(change));
    if (stray >= 0) throw new ChangesMalformed({ [`changes.${String(stray)}`]: 'must be an object' });
  }

  private async rebased(plan: SubjectPlan, current: PlanDocument, set: ChangesToApply) {
    const { baseRevision, changes } = set;
    const faults = faultsIn(current, changes);
    if (faults.length > 0) throw malformed(faults, placeIn(set));
    const others = baseRevision < plan.revision ? await this.sets.changesAfter(plan.id, baseRevision) : [];
    return rebase(changes, others, current);
  }

  private performed(current: PlanDocument, changes: readonly Change[], place: PlaceOfChange) {
    return performed(current, changes, { revision: current.revision, next: current.revision + 1, place });
  }

  /** Without rights: changes of an amendment that a body has adopted. */
  private async refuseForbidden(
    plan: SubjectPlan,
    rights: ChangeRights | undefined,
    given: ChangeInPlan,
  ): Promise<void> {
    if (rights) {
      refuseForeignParts(rights, given);
      refuseLockedText(given);
    }
    if (isTextLocked(plan.stage)) refuseRegisteredCodes(await this.sets.registeredCodes(plan.id), given);
  }

  private async keep(plan: SubjectPlan, set: ChangesToApply, done: ChangesDone): Promise<AppliedChanges> {
    const kept = keeping(plan, set, done);
    const { id, planId, jurisdictionId, revision, source, changes } = kept;
    const taken = await this.sets.keep(kept, done.before, done.after);
    const refused = set.changes.findIndex((change) => taken.includes(change.id));
    if (taken.length > 0) throw malformed([{ change: refused, field: 'id', ...fault('taken') }], placeIn(set));
    await this.events.publish({
      type: 'plan.changed',
      ...{ planId, jurisdictionId, subjectKind: 'plan-change', subjectId: id },
      facts: { revision, source },
    });
    return { id, revision, changes };
  }
}
