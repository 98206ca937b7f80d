import { Failure } from '../platform/failure.js';

export class TimeZoneUnknown extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'jurisdiction.time-zone-unknown';
  constructor(timeZone: string) {
    super(`No time zone is called ${timeZone}.`, { errors: { timeZone: 'is unknown' } });
  }
}

export class WithinItself extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'request.within-itself';
  constructor() {
    super('A thing cannot lie within itself.', { errors: { parentId: 'lies within this' } });
  }
}
