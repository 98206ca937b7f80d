import { Failure } from '../../platform/failure.js';

export class YearIsAsked extends Failure {
  static override readonly kind = 'conflict';
  static override readonly code = 'commitment.year-is-asked';
  constructor(year: number) {
    super(`Bodies were asked already what they take on in ${String(year)}.`, { errors: { year: 'is taken' } });
  }
}

export class NobodyIsAsked extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'commitment.nobody-is-asked';
  constructor() {
    super('No action of the plan is in play in this year with a body that leads it.');
  }
}

export class NotAskedToCommit extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'commitment.not-asked';
  constructor(at: number) {
    super('The body was not asked about this action for this year.', {
      errors: { [`answers.${String(at)}.action`]: 'is not owed here' },
    });
  }
}

export class AnswerLacks extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'commitment.answer-lacks';
  constructor(at: number, lack: 'change' | 'reason') {
    super('A change is said; a no, and another answer than before, have a reason.', {
      errors: { [`answers.${String(at)}.${lack}`]: 'is missing' },
    });
  }
}
