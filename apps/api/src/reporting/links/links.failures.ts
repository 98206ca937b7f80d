import type { LinkState } from '@mufakat/planning/obligations/link-answer';
import { Failure } from '../../platform/failure.js';

export class AnswerLinkUnknown extends Failure {
  static override readonly kind = 'not-found';
  static override readonly code = 'answer-link.unknown';
  constructor() {
    super('There is no such link.');
  }
}

export class AnswerLinkSpent extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'answer-link.spent';
  constructor(state: LinkState) {
    super('This link records nothing any more.', { details: { state } });
  }
}

export class AnswerNeedsWord extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'answer-link.needs-word';
  constructor() {
    super('Say "no change" or choose one of the steps shown.', { errors: { judgement: 'is missing' } });
  }
}

export class RestrictedHasNoAnswerLinks extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'answer-link.restricted-plan';
  constructor() {
    super('A restricted plan is never shown by a link.');
  }
}
