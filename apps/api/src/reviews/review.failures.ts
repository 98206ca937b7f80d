import { Failure } from '../platform/failure.js';

export class ReviewRoundHasEnded extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'review.round-has-ended';
  constructor() {
    super('This review round is over.');
  }
}

export class ReviewNotAsked extends Failure {
  static override readonly kind = 'not-allowed';
  static override readonly code = 'review.not-asked';
  constructor() {
    super('The state did not ask your body for this review.');
  }
}

export class ReviewerUnknown extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'review.reviewer-unknown';
  constructor() {
    super('A body that is asked is not in the directory.', { errors: { bodyIds: 'names a body that is not known' } });
  }
}

export class AdviceAlreadyReleased extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'review.advice-already-released';
  constructor() {
    super('This body gave its opinion or declined already.');
  }
}

export class CommentsStillOpen extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'review.comments-still-open';
  constructor(open: number) {
    super('Comments and suggestions are still without an answer; answer them, or close with a reason.', {
      details: { open },
    });
  }
}

export class DispositionNeedsReason extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'comment.disposition-needs-reason';
  constructor() {
    super('Say why, unless the comment is accepted.', { errors: { reason: 'is needed' } });
  }
}

export class RecordNotInPlan extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'review.record-not-in-plan';
  constructor() {
    super('The plan has no such record.', { errors: { recordId: 'is not a record of this plan' } });
  }
}

export class SuggestionAlreadyDecided extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'suggestion.already-decided';
  constructor(state: string) {
    super('This suggestion was decided already.', { details: { state } });
  }
}

export class CommentIsAnothers extends Failure {
  static override readonly kind = 'not-allowed';
  static override readonly code = 'comment.is-anothers';
  constructor() {
    super('Only its author changes it, and only until it is answered.');
  }
}
