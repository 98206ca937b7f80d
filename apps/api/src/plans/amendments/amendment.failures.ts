import { Failure } from '../../platform/failure.js';

export class AmendmentNotFound extends Failure {
  static override readonly kind = 'not-found';
  static override readonly code = 'amendment.not-found';
  constructor() {
    super('There is no such amendment.');
  }
}

export class PlanIsNotAdopted extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'amendment.plan-is-not-adopted';
  constructor() {
    super('Only an adopted text is amended; a draft is changed as it stands.');
  }
}

export class AmendmentHasEnded extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'amendment.has-ended';
  constructor() {
    super('This amendment is adopted or abandoned and does not change.');
  }
}

export class NotOfAnAmendment extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'amendment.is-steering';
  constructor(field: string) {
    super('What steers the plan is changed in the plan itself, with a reason, and needs no amendment.', {
      errors: { [field]: 'steers and is not amended' },
    });
  }
}

/** The plan has changed where the amendment means something else; nothing is edited before that is decided. */
export class AmendmentMustBeDecided extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'amendment.must-be-decided';
  constructor(records: readonly string[]) {
    super('Decide first where the adopted text has changed meanwhile.', { details: { records } });
  }
}
