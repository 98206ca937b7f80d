import type { PlainFault } from '@mufakat/planning/faults/fault';
import type { FormFault } from '@mufakat/planning/rounds/report-form';
import { Failure } from '../../platform/failure.js';

export class CalendarDaysOutOfOrder extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'reporting-calendar.days-out-of-order';
  constructor(field: 'dueAfter' | 'freezesAfter') {
    super('A round opens, is due and is frozen in this order.', {
      errors: { [field]: 'is before the day it follows' },
    });
  }
}

export class CalendarNamesNobody extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'reporting-calendar.names-nobody';
  constructor() {
    super('Chosen bodies report: name at least one.', { errors: { bodyIds: 'names nobody' } });
  }
}

export class FormMalformed extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'reporting-calendar.form-malformed';
  constructor(faults: readonly FormFault[]) {
    super('The questions of a form ask for a judgement, each once, and those of one’s own in words.', {
      errors: Object.fromEntries(
        faults.map(({ at, field, fault }): [string, PlainFault] => [
          `form.${String(at)}.${field}`,
          fault === 'missing' ? 'is missing' : fault,
        ]),
      ),
    });
  }
}
