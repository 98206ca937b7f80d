import { Failure } from '../platform/failure.js';

export class ReceiverUnclear extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'release.receiver-unclear';
  constructor() {
    super('A release names one jurisdiction or one body.', { errors: { toBodyId: 'name one receiver' } });
  }
}

export class ScopeMissing extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'grant.scope-missing';
  constructor(role: string, scope: string) {
    super(`A ${role} is one of something.`, { errors: { [scope]: 'is missing' } });
  }
}

export class LastAdministrator extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'grant.last-administrator';
  constructor() {
    super('Somebody must remain administrator.');
  }
}

export class SignInRefused extends Failure {
  static override readonly kind = 'signed-out';
  static override readonly code = 'session.refused';
  constructor() {
    super('E-mail and password do not fit.');
  }
}

export class PasswordWrong extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'password.wrong';
  constructor() {
    super('The present password is another one.', { errors: { current: 'is not the present password' } });
  }
}

/** Everybody signs in as a sample person with the password that is printed beside the name. */
export class PasswordIsOfASample extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'password.of-a-sample';
  constructor() {
    super('A sample person keeps the known password.');
  }
}

export class LinkNotValid extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'link.not-valid';
  constructor() {
    super('This link was used, has expired or never was.');
  }
}

export class InvitationAnswered extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'invitation.answered';
  constructor() {
    super('This invitation was accepted or withdrawn.');
  }
}

export class AlreadyHere extends Failure {
  static override readonly kind = 'conflict';
  static override readonly code = 'invitation.already-here';
  constructor() {
    super('Somebody with this address is here already: give the grant to them.', {
      errors: { email: 'is here already' },
    });
  }
}
