import { Failure } from '../platform/failure.js';

export class EscalationOutOfOrder extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'obligation.escalation-out-of-order';
  constructor() {
    super('The coordinator comes after the deputy.', {
      errors: { toCoordinatorAfter: 'is before the day it follows' },
    });
  }
}
