import type { PlainFault } from '@mufakat/planning/faults/fault';
import { Failure } from '../../platform/failure.js';

export class EntryWithdrawn extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'results.entry-withdrawn';
  constructor() {
    super('The entry was withdrawn before.');
  }
}

/** The indicator is computed by a formula, or has no sum to take an overlap off. */
export class EntryDoesNotFit extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'results.entry-does-not-fit';
  constructor(why: 'has a formula' | 'is not summed across bodies') {
    super('Such an entry does not fit this indicator.', { details: { why } });
  }
}

export class ValueThereAlready extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'results.value-there-already';
  constructor() {
    super('The body has a value for this period; correct the report, or withdraw the earlier entry.');
  }
}

export class PeriodUnknown extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'results.period-unknown';
  constructor(said: PlainFault) {
    super('No value of the indicator stands in this period.', { errors: { periodTo: said } });
  }
}
