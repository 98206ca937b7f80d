import { fault } from '@mufakat/planning/faults/fault';
import { Failure } from '../platform/failure.js';

/** `reason` is a code with its parameters, as the library of files gives them. */
export class FileUnreadable extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'import.file-unreadable';
  constructor(message: string, reason: string, params: Readonly<Record<string, string | number>>) {
    super(message, { errors: { file: 'could not be read' }, details: { reason, params } });
  }
}

export class RecommendationsNotFound extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'evaluation.no-recommendations-in-file';
  constructor() {
    super('No column of the file is headed “recommendation”.', { errors: { file: 'could not be read' } });
  }
}

export class MappingMalformed extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'import.mapping-malformed';
  constructor(errors: Record<string, string>) {
    const faults = Object.entries(errors).map(([field, said]) => [field, fault('mapping-unfit', { said })] as const);
    super('The mapping does not fit the file.', { errors: Object.fromEntries(faults) });
  }
}

export class ImportAlreadyApplied extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'import.already-applied';
  constructor() {
    super('This file has been taken into the plan already; to change it again, undo or upload once more.');
  }
}

export class NothingToImport extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'import.nothing-to-import';
  constructor() {
    super('The file changes nothing in the plan.');
  }
}

/** The file is no translation sheet of this plan. */
export class TranslationSheetUnknown extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'translation.sheet-unknown';
  constructor() {
    super('The file is no translation sheet of this plan.', { errors: { file: 'could not be read' } });
  }
}

export class ReportSheetUnknown extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'report.sheet-unknown';
  constructor() {
    super('The file is no sheet of this report.', { errors: { file: 'could not be read' } });
  }
}
