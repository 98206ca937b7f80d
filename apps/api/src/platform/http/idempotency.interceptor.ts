import { fault } from '@mufakat/planning/faults/fault';
import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { SignedRequest } from '../access/access.guard.js';
import { Database } from '../database/database.js';
import { Failure, RequestInvalid } from '../failure.js';
import { IdempotencyKey } from './idempotency-key.entity.js';

export class StillRunning extends Failure {
  static override readonly kind = 'conflict';
  static override readonly code = 'request.still-running';
  constructor() {
    super('The first request with this Idempotency-Key still runs.');
  }
}

export class KeyReused extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'request.key-reused';
  constructor() {
    super('This Idempotency-Key was used for another request.');
  }
}

const longestKey = 200;
const kept = new Set(['POST', 'PATCH']);
const carried = ['etag', 'location'] as const;

const hashOf = ({ method, url, body, headers }: SignedRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([method, url, body ?? null, body === undefined ? headers['content-length'] : '']))
    .digest('hex');

/**
 * A POST or PATCH with an Idempotency-Key happens once: its answer is kept in the transaction of what it did, so that a request
 * that failed or whose process ended leaves nothing behind and may be sent again.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly database: Database) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<SignedRequest>();
    const key = request.headers['idempotency-key']?.toString();
    if (!kept.has(request.method) || !key || !request.actor) return next.handle();
    if (key.length > longestKey)
      throw new RequestInvalid({ 'Idempotency-Key': fault('too-long', { max: longestKey }) });
    const row = { personId: request.actor.id, key, requestHash: hashOf(request) };
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(this.database.transaction(() => this.once(row, reply, next)));
  }

  private async once(
    row: Pick<IdempotencyKey, 'personId' | 'key' | 'requestHash'>,
    reply: FastifyReply,
    next: CallHandler,
  ): Promise<unknown> {
    const { personId, key, requestHash } = row;
    const [lock] = await this.database.query<{ taken: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 7263516)) as taken',
      [`${personId} ${key}`],
    );
    if (!lock?.taken) throw new StillRunning();
    const keys = this.database.repository(IdempotencyKey);
    const known = await keys.findOneBy({ personId, key });
    if (known) {
      if (known.requestHash !== requestHash) throw new KeyReused();
      void reply.status(known.status).headers(known.headers).header('Idempotency-Replayed', 'true');
      return known.answer;
    }
    const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
    const headers = Object.fromEntries(
      carried.flatMap((name) => (reply.hasHeader(name) ? [[name, String(reply.getHeader(name))]] : [])),
    ) as Record<string, string>;
    await keys.insert({ ...row, status: reply.statusCode, headers, answer: (answer ?? null) as object });
    return answer;
  }
}
