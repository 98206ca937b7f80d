import type { Conflict } from '@mufakat/planning/changes/change';
import { Failure, type FieldFaults } from '../platform/failure.js';

/** Absent and unseen answer alike. */
export class PlanNotFound extends Failure {
  static override readonly kind = 'not-found';
  static override readonly code = 'plan.not-found';
  constructor() {
    super('There is no such plan.');
  }
}

export class RecordNotFound extends Failure {
  static override readonly kind = 'not-found';
  static override readonly code = 'plan.record-not-found';
  constructor() {
    super('There is no such record.');
  }
}

export class CheckMuteNotFound extends Failure {
  static override readonly kind = 'not-found';
  static override readonly code = 'plan.check-mute-not-found';
  constructor() {
    super('There is no such muted check.');
  }
}

export class CheckRuleUnknown extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'plan.check-rule-unknown';
  constructor() {
    super('There is no such check.', { errors: { rule: 'is unknown' } });
  }
}

/** What keeps a plan from being submitted is mended, not muted. */
export class CheckCannotBeMuted extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'plan.check-cannot-be-muted';
  constructor(rule: string) {
    super('A finding that keeps the plan from being submitted is not muted.', { details: { rule } });
  }
}

export class VersionNotFound extends Failure {
  static override readonly kind = 'not-found';
  static override readonly code = 'plan.version-not-found';
  constructor() {
    super('There is no such version of the plan.');
  }
}

export class PlanReferenceUnknown extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'plan.reference-unknown';
  constructor(field: string) {
    super('The request names something that is not there.', { errors: { [field]: 'is not known' } });
  }
}

/** Messages by place: `changes.3.title.en`. */
export class ChangesMalformed extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'plan.changes-malformed';
  constructor(errors: FieldFaults) {
    super('The changes are not as the plan’s records are described.', { errors });
  }
}

/** All or nothing: every conflict is named and nothing was applied. */
export class ChangeConflicts extends Failure {
  static override readonly kind = 'conflict';
  static override readonly code = 'plan.change-conflicts';
  constructor(conflicts: readonly Conflict[], current: number) {
    super('Others changed the same since the base revision.', { details: { conflicts, current } });
  }
}

export class PlanTextIsAdopted extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'plan.text-is-adopted';
  constructor(field: string) {
    super('An adopted text changes only by amendment.', { errors: { [field]: 'is adopted text' } });
  }
}

export class SteeringNeedsReason extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'plan.steering-needs-reason';
  constructor() {
    super('After adoption every change needs a reason.', { errors: { reason: 'is needed' } });
  }
}

export class PlanHasEnded extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'plan.has-ended';
  constructor() {
    super('A plan that is closed or abandoned does not change.');
  }
}

export class CodeIsRegistered extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'plan.code-is-registered';
  constructor(field: string, code: string) {
    super(`The code ${code} was registered at adoption and is not used again.`, {
      errors: { [field]: 'is registered' },
    });
  }
}

export class PlanIsNotUntouched extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'plan.is-not-untouched';
  constructor() {
    super('Only a draft in which nothing was done yet is deleted; abandon the plan instead.');
  }
}

export class MoveNotPossible extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'plan.move-not-possible';
  constructor(move: string, stage: string) {
    super(`A plan in the stage ${stage} has no move ${move}.`, { details: { move, stage } });
  }
}

export class MoveNeedsReason extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'plan.move-needs-reason';
  constructor(skipped: readonly string[]) {
    super('This move needs a reason.', { errors: { reason: 'is needed' }, details: { skipped } });
  }
}

/** A guard stands in the way; `explanations` says why, with the records concerned. */
/** The plan asks for fresh translations; the details name what is missing or older, record by record. */
export class TranslationsNotFresh extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'plan.translations-not-fresh';
  constructor(texts: readonly object[]) {
    super('This plan is adopted with fresh translations only; some are missing or older than their original.', {
      details: { texts },
    });
  }
}

export class MoveIsGuarded extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'plan.move-is-guarded';
  constructor(explanations: readonly unknown[]) {
    super('The plan is not ready for this move.', { details: { explanations } });
  }
}

export class VersionHashUnknown extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'plan.version-hash-unknown';
  constructor() {
    super('No frozen version of this plan has this hash.', { errors: { versionHash: 'is not known' } });
  }
}

export class VersionKindNotPossible extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'plan.version-kind-not-possible';
  constructor(kind: string) {
    super(`A version is not frozen as ${kind} in this stage.`, { errors: { kind: 'is not possible in this stage' } });
  }
}

export class ActOnAdoptedTextOnly extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'plan.act-names-another-version';
  constructor() {
    super('The plan was adopted in another version; that text changes by amendment.', {
      errors: { versionHash: 'is not the adopted version' },
    });
  }
}

export class PlanCannotBeAdopted extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'plan.cannot-be-adopted';
  constructor(stage: string) {
    super(`A plan in the stage ${stage} is not adopted.`, { details: { stage } });
  }
}

/** The text that was adopted is not the text that stands: what differs is brought back, or another version was meant. */
export class DraftDiffersFromVersion extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'plan.draft-differs-from-version';
  constructor(versionNumber: number) {
    super('The draft has changed since that version was frozen; bring the adopted text back first.', {
      details: { versionNumber },
    });
  }
}
