import type { SuggestionConflict } from '@mufakat/planning/changes/accept-several';
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

export class CommentNotOpen extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'comment.not-open';
  constructor(state: string) {
    super('This cannot be done with the comment as it stands.', { details: { state } });
  }
}

export class NoteNeedsBody extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'comment.note-needs-body';
  constructor() {
    super('A note is kept by a body; you speak for none.', { errors: { isInternal: 'needs a body' } });
  }
}

export class MentionCannotSee extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'comment.mention-cannot-see';
  constructor() {
    super('Somebody named here may not see this comment.', {
      errors: { mentions: 'names somebody who may not see it' },
    });
  }
}

export class LeadNotAsked extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'review.lead-not-asked';
  constructor() {
    super('The lead must be one of the bodies asked.', { errors: { leadBodyId: 'is not one of the bodies asked' } });
  }
}

export class LeadOnly extends Failure {
  static override readonly kind = 'not-allowed';
  static override readonly code = 'review.lead-only';
  constructor() {
    super('Only the body that leads this review merges and releases its advice.');
  }
}

export class LeadReleasesAdvice extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'review.lead-releases-advice';
  constructor() {
    super('The lead of a review gives no opinion of its own: it releases the advice of all.');
  }
}

export class CannotBeMerged extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'review.cannot-be-merged';
  constructor() {
    super('Only comments handed to the lead, and not yet joined to another, can be merged.');
  }
}

export class NothingToCarryOver extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'review.nothing-to-carry-over';
  constructor() {
    super('Nothing of an earlier round was put off and waits to be taken up.');
  }
}

/** Nothing was accepted: a person decides each, what was suggested or what stands. */
export class SuggestionsConflict extends Failure {
  static override readonly kind = 'conflict';
  static override readonly code = 'suggestion.conflict';
  constructor(conflicts: readonly SuggestionConflict[], current: number) {
    super('The plan has moved on, or two suggestions want different things.', { details: { conflicts, current } });
  }
}
