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

export class EndsBeforeItBegins extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'request.ends-before-it-begins';
  constructor(field: string) {
    super('The last day lies before the first.', { errors: { [field]: 'lies before the first day' } });
  }
}

/** Days as text; an open end or beginning refuses nothing. */
export const mustEndAfter = (from: string | null | undefined, to: string | null | undefined, field: string): void => {
  if (from && to && to < from) throw new EndsBeforeItBegins(field);
};
