import { Injectable } from '@nestjs/common';
import { Database } from './database/database.js';
import { Failure } from './failure.js';

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

@Injectable()
export class Days {
  constructor(private readonly database: Database) {}

  /** The day it is in a jurisdiction, by the database's clock, by which grants and releases run; UTC's without one. */
  async today(jurisdictionId: string | null): Promise<string> {
    const [row] = await this.database.query<{ day: string }>('select day_of($1) as day', [jurisdictionId]);
    return String(row?.day);
  }
}
