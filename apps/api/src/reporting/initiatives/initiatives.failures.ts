import { Failure } from '../../platform/failure.js';

export class NotLinkable extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'initiative.not-linkable';
  constructor() {
    super('An initiative is linked to actions and indicators of plans one may read.', {
      errors: { recordId: 'is unknown' },
    });
  }
}

export class UpdatedThatDay extends Failure {
  static override readonly kind = 'conflict';
  static override readonly code = 'initiative.updated-that-day';
  constructor(day: string) {
    super(`There is an update of ${day} already; correct that one.`, { errors: { onDay: 'is taken' } });
  }
}

export class CorrectionNeedsReason extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'initiative.correction-needs-reason';
  constructor(field: 'reason' | 'replacesId') {
    super('A correction names the update it replaces, which stands, and why.', {
      errors: { [field]: field === 'reason' ? 'is missing' : 'is unknown' },
    });
  }
}

export class MoneyNeedsCurrency extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'initiative.money-needs-currency';
  constructor(field: 'money' | 'currency') {
    super('Money is given with its currency.', { errors: { [field]: 'is missing' } });
  }
}

export class InitiativeIsArchived extends Failure {
  static override readonly kind = 'conflict';
  static override readonly code = 'initiative.archived';
  constructor() {
    super('The initiative was archived; take it back first.');
  }
}

export class UpdateNotOfAction extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'initiative.update-not-of-action';
  constructor(at: number) {
    super('This update is of no initiative linked to the action.', {
      errors: { [`lines.${String(at)}.takenFrom`]: 'is unknown' },
    });
  }
}
