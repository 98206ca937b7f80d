import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { Failure } from '../failure.js';

export class TooManyTries extends Failure {
  static override readonly kind = 'too-many';
  static override readonly code = 'request.too-many-tries';
  constructor(seconds: number) {
    super('Too many tries; wait a while.', { details: { retryAfter: seconds } });
  }
}

/** Counts tries in PostgreSQL, so that replicas count together. */
@Injectable()
export class RateLimit {
  private readonly limiters = new Map<string, RateLimiterPostgres>();
  private readonly pool: Pool;

  constructor(dataSource: DataSource) {
    this.pool = (dataSource.driver as unknown as { master: Pool }).master;
  }

  /** One more try of `what` by `who`; refused beyond `tries` within `seconds`. */
  async count(what: string, who: string, limit: { tries: number; seconds: number }): Promise<void> {
    try {
      await this.limiter(what, limit).consume(who);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new TooManyTries(Math.ceil(refused.msBeforeNext / 1000));
    }
  }

  async forget(what: string, who: string): Promise<void> {
    await this.limiters.get(what)?.delete(who);
  }

  private limiter(what: string, { tries, seconds }: { tries: number; seconds: number }): RateLimiterPostgres {
    const known = this.limiters.get(what);
    if (known) return known;
    const made = new RateLimiterPostgres({
      storeClient: this.pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: what,
      points: tries,
      duration: seconds,
    });
    this.limiters.set(what, made);
    return made;
  }
}
