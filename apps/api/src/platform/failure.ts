import { type Fault, faultOf, type PlainFault } from '@mufakat/planning/faults/fault';

/** Faults by field: `fault(code, params)`, or the plain words of one; the words stand in `faultWords`. */
export type FieldFaults = Readonly<Record<string, Fault | PlainFault>>;

/** What kind of refusal, and with it the HTTP status (`platform/http/problem.filter.ts`). */
export type FailureKind =
  | 'malformed'
  | 'signed-out'
  | 'not-allowed'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'gone'
  | 'too-large'
  | 'unsupported'
  | 'invalid'
  | 'precondition-missing'
  | 'too-many'
  | 'unavailable';

/** A rule that stops what a person asked for. Thrown by rules, caught only by the problem filter. */
export abstract class Failure extends Error {
  static readonly kind: FailureKind;
  static readonly code: string;
  /** What is wrong by field, for forms. */
  readonly errors?: Readonly<Record<string, Fault>>;
  /** Further members of the problem document, for example the conflicts of a change set. */
  readonly details?: Readonly<Record<string, unknown>>;

  constructor(message: string, more: { errors?: FieldFaults; details?: Record<string, unknown> } = {}) {
    super(message);
    if (more.errors)
      this.errors = Object.fromEntries(Object.entries(more.errors).map(([field, said]) => [field, faultOf(said)]));
    if (more.details) this.details = more.details;
  }

  get kind(): FailureKind {
    return (this.constructor as typeof Failure).kind;
  }
  get code(): string {
    return (this.constructor as typeof Failure).code;
  }
}

export interface FailureClass {
  readonly kind: FailureKind;
  readonly code: string;
  readonly prototype: Failure;
}

export class RequestInvalid extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'request.invalid';
  constructor(errors: FieldFaults) {
    super('The request is not as described.', { errors });
  }
}

export class SignedOut extends Failure {
  static override readonly kind = 'signed-out';
  static override readonly code = 'session.missing';
  constructor() {
    super('Sign in first.');
  }
}

export class NotAllowed extends Failure {
  static override readonly kind = 'not-allowed';
  static override readonly code = 'access.not-allowed';
  constructor(permission: string) {
    super(`This needs the permission ${permission}.`, { details: { permission } });
  }
}

/** Absent and unseen answer alike. */
export class NotFound extends Failure {
  static override readonly kind = 'not-found';
  static override readonly code = 'request.not-found';
  constructor(what = 'Nothing') {
    super(`${what} is here.`);
  }
}

export class EditedMeanwhile extends Failure {
  static override readonly kind = 'stale';
  static override readonly code = 'request.edited-meanwhile';
  constructor(current: number) {
    super('Somebody changed this meanwhile.', { details: { current } });
  }
}

export class IfMatchMissing extends Failure {
  static override readonly kind = 'precondition-missing';
  static override readonly code = 'request.if-match-missing';
  constructor() {
    super('Send If-Match with the ETag that was read.');
  }
}

/** Something else still points at it: `details.usedBy` names the table. */
export class StillInUse extends Failure {
  static override readonly kind = 'conflict';
  static override readonly code = 'request.still-in-use';
  constructor(usedBy: string) {
    super('Something still refers to this.', { details: { usedBy } });
  }
}

export class ReferenceUnknown extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'request.reference-unknown';
  constructor(field: string) {
    super('The request refers to something that is not here.', { errors: { [field]: 'is unknown' } });
  }
}

export class AlreadyTaken extends Failure {
  static override readonly kind = 'conflict';
  static override readonly code = 'request.already-taken';
  constructor(field: string) {
    super('There is one like this already.', { errors: { [field]: 'is taken' } });
  }
}
