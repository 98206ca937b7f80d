import { Failure } from '../platform/failure.js';

export class EvaluationNeedsVersion extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'evaluation.needs-version';
  constructor() {
    super('An evaluation looks at a frozen version of the plan; freeze one first.', {
      errors: { planVersion: 'is needed' },
    });
  }
}

export class EvaluationMoveNotPossible extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'evaluation.move-not-possible';
  constructor(move: string, state: string) {
    super(`An evaluation that is ${state} has no move ${move}.`, { details: { move, state } });
  }
}

/** A guard stands in the way; `explanations` says why, with the recommendations concerned. */
export class EvaluationMoveGuarded extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'evaluation.move-is-guarded';
  constructor(explanations: readonly { readonly rule: string }[]) {
    super('The evaluation is not ready for this move.', {
      details: { explanations },
      ...(explanations.some(({ rule }) => rule === 'reason-missing') && { errors: { reason: 'is needed' } }),
    });
  }
}

export class EvaluationIsFinal extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'evaluation.is-final';
  constructor(state: string) {
    super('The report is final or was abandoned; its text is not changed any more.', { details: { state } });
  }
}

export class EvaluationNotFinal extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'evaluation.is-not-final';
  constructor(state: string) {
    super('Recommendations are answered and followed up once the report is final, until it is closed.', {
      details: { state },
    });
  }
}

export class ResponseLacks extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'evaluation.response-lacks';
  constructor(lack: string) {
    super(
      'What is accepted says what is done, by whom and by when; what is not, and another answer than before, why.',
      {
        errors: { [lack]: 'is missing' },
      },
    );
  }
}

export class EvaluationFileUnknown extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'evaluation.file-unknown';
  constructor(field: string) {
    super('No such file was added by you or to this plan.', { errors: { [field]: 'is not known' } });
  }
}

export class NotOfThisPlan extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'evaluation.not-of-this-plan';
  constructor(field: string) {
    super('This belongs to another plan or evaluation, or is not here.', {
      errors: { [field]: 'is not known' },
    });
  }
}

export class NotOfAPredecessor extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'evaluation.not-of-a-predecessor';
  constructor(at: number) {
    super('Only open recommendations of the plan before this one are carried over.', {
      errors: { [`carried.${String(at)}.recommendation`]: 'is not known' },
    });
  }
}
