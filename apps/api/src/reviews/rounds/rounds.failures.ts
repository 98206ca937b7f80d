import { Failure } from '../../platform/failure.js';

export class ConsultationNeedsInvitees extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'consultation.needs-invitees';
  constructor() {
    super('Invite a body or a guest, or open the consultation to all who may read the plan.', {
      errors: { bodyIds: 'names nobody' },
    });
  }
}

export class DeadlineHasPassed extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'round.deadline-has-passed';
  constructor() {
    super('The last day lies in the past.', { errors: { dueOn: 'lies in the past' } });
  }
}

export class NotLater extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'round.not-later';
  constructor() {
    super('An extension ends later than the present day.', { errors: { dueOn: 'must lie after the last day' } });
  }
}

export class LinksNotAllowed extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'consultation.links-not-allowed';
  constructor() {
    super('The owner did not allow links in this consultation.');
  }
}

export class RestrictedHasNoLinks extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'consultation.restricted-has-no-links';
  constructor() {
    super('A restricted plan is never shown by a link.');
  }
}

export class GuestUnreachable extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'consultation.guest-withdrawn';
  constructor() {
    super('This guest’s link was withdrawn.');
  }
}

export class LinkUnknown extends Failure {
  static override readonly kind = 'not-found';
  static override readonly code = 'consultation.link-unknown';
  constructor() {
    super('This link leads nowhere: it is not complete, or was never given.');
  }
}

export class LinkWithdrawn extends Failure {
  static override readonly kind = 'gone';
  static override readonly code = 'consultation.link-withdrawn';
  constructor() {
    super('This link was withdrawn by whoever gave it.');
  }
}

export class LinkExpired extends Failure {
  static override readonly kind = 'gone';
  static override readonly code = 'consultation.link-expired';
  constructor() {
    super('The consultation is over: nothing more can be said by this link.');
  }
}

export class NotIntroduced extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'consultation.not-introduced';
  constructor() {
    super('Say first who you are.');
  }
}

export class CountsAreClosed extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'consultation.counts-are-closed';
  constructor() {
    super('The consultation is closed; its counts stand.');
  }
}

export class GuestsDoNotSuggest extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'consultation.guests-do-not-suggest';
  constructor() {
    super('The owner takes comments here, and no other wording.');
  }
}
