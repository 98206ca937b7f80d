import { Failure } from '../../platform/failure.js';

export class DelegateUnknown extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'delegation.delegate-unknown';
  constructor(field: 'toPersonId' | 'toPostId') {
    super('Name one person of the body, or another post of the jurisdiction.', { errors: { [field]: 'is unknown' } });
  }
}

export class DelegationOverlaps extends Failure {
  static override readonly kind = 'conflict';
  static override readonly code = 'delegation.overlaps';
  constructor() {
    super('These duties are passed on already on some of these days: withdraw that delegation first.');
  }
}

export class DelegationHasEnded extends Failure {
  static override readonly kind = 'conflict';
  static override readonly code = 'delegation.has-ended';
  constructor() {
    super('This delegation has ended.');
  }
}
