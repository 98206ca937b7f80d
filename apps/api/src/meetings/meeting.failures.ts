import { Failure } from '../platform/failure.js';

export class MeetingMoveNotPossible extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'meeting.move-not-possible';
  constructor(move: string, state: string) {
    super(`A meeting that is ${state} cannot make the move ${move}.`, { details: { move, state } });
  }
}

export class MeetingMoveNeedsReason extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'meeting.move-needs-reason';
  constructor() {
    super('This move needs a reason.', { errors: { reason: 'is needed' } });
  }
}

/** What was agreed does not change; a meeting that was cancelled has no agenda. */
export class MeetingIsOver extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'meeting.is-over';
  constructor() {
    super('The minutes of this meeting are agreed, or it was cancelled.');
  }
}

export class AgendaIsEmpty extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'meeting.agenda-is-empty';
  constructor() {
    super('Nothing stands on the agenda yet; keep or add a line first.');
  }
}

export class NotAtTheTable extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'meeting.not-at-the-table';
  constructor() {
    super('Decisions are taken once the agenda is out, until the minutes are agreed.');
  }
}

export class BodyNotInvited extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'meeting.body-not-invited';
  constructor() {
    super('A decision binds bodies that are invited to the meeting.', { errors: { bodyIds: 'is unknown' } });
  }
}

export class DecisionHasEnded extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'meeting.decision-has-ended';
  constructor() {
    super('This decision is closed or was withdrawn.');
  }
}
