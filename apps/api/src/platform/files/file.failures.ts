import { Failure } from '../failure.js';

export class FileMissing extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'file.missing';
  constructor() {
    super('Send one file as multipart/form-data in the field "file".', { errors: { file: 'is missing' } });
  }
}

export class FileTooLarge extends Failure {
  static override readonly kind = 'too-large';
  static override readonly code = 'file.too-large';
  constructor(largest: number) {
    super('The file is too large.', { errors: { file: 'is too large' }, details: { largest } });
  }
}

export class FileKindRefused extends Failure {
  static override readonly kind = 'unsupported';
  static override readonly code = 'file.kind-refused';
  constructor(name: string) {
    super(`Files like ${name} are not kept here.`, { errors: { file: 'is of a kind that is not kept here' } });
  }
}
