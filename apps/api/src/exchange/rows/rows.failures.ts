import { Failure } from '../../platform/failure.js';

export class BodyHasNoRows extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'rows.body-has-none';
  constructor() {
    super('This body leads no action of the plan.');
  }
}

/** What is restricted leaves by a link alone. */
export class RestrictedRowsStay extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'rows.restricted-stay';
  constructor() {
    super('The plan, or a record among these rows, is restricted: the mail carries a link and no file.');
  }
}

export class FileIsNotOurs extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'rows.file-is-not-ours';
  constructor() {
    super('This file was not written from this plan; take the rows out again and edit that file.');
  }
}

export class FileIsOfAnotherBody extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'rows.file-of-another-body';
  constructor() {
    super('This file holds the rows of another body.');
  }
}

export class ReturnAlreadySuggested extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'rows.already-suggested';
  constructor() {
    super('The edits of this file are suggestions already.');
  }
}

export class ConflictsUndecided extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'rows.conflicts-undecided';
  constructor(open: number) {
    super('The plan has changed in the same places; say for each whether the plan or the file is right.', {
      details: { open },
    });
  }
}
