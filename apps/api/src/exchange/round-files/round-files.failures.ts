import { Failure } from '../../platform/failure.js';

export class FileIsOfNoRound extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'brought.file-of-no-round';
  constructor() {
    super('This file was not taken out of a round: take the matrix or the pack out again and fill that in.');
  }
}

/** Names the round the file was written for, where the person may see it. */
export class FileIsOfAnotherRound extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'brought.file-of-another-round';
  constructor(of: { readonly title: string; readonly number: number } | undefined) {
    super(
      of
        ? `This file was taken out of another round: “${of.title}”, version ${String(of.number)}.`
        : 'This file was taken out of another round.',
      { details: { roundTitle: of?.title ?? null, versionNumber: of?.number ?? null } },
    );
  }
}

/** The frozen text the file was written from is not that of the round. */
export class FileIsOfAnotherVersion extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'brought.file-of-another-version';
  constructor(number: number) {
    super(`This file shows another text than version ${String(number)}, which the round is about.`, {
      details: { versionNumber: number },
    });
  }
}

export class AlreadyStored extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'brought.already-stored';
  constructor() {
    super('The words of this file are in the round already.');
  }
}

export class AuthorNeeded extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'brought.author-needed';
  constructor(named: string | null) {
    super('Say whose words these are.', { errors: { authors: 'is needed' }, details: { named } });
  }
}
