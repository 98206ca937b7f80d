import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { failureOfConstraint } from '../database/constraints.js';
import type { Fault } from '@mufakat/planning/faults/fault';
import { Failure, type FailureKind } from '../failure.js';

export const statusOfKind: Readonly<Record<FailureKind, number>> = {
  malformed: 400,
  'signed-out': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  stale: 412,
  'too-large': 413,
  unsupported: 415,
  invalid: 422,
  'precondition-missing': 428,
  'too-many': 429,
  unavailable: 503,
};

const codeOfStatus: Readonly<Record<number, string>> = {
  400: 'request.malformed',
  404: 'request.not-found',
  405: 'request.not-found',
  413: 'request.too-large',
  415: 'request.unsupported',
  503: 'service.unavailable',
};

/** An RFC 9457 problem. `code` is stable and translated by the web; `title` is for logs and curious people. */
export interface Problem {
  readonly type: 'about:blank';
  readonly status: number;
  readonly code: string;
  readonly title: string;
  /** English, by field. */
  readonly errors?: Readonly<Record<string, string>>;
  /** The same as stable codes with their parameters, for screens in other languages. */
  readonly faults?: readonly (Fault & { readonly field: string })[];
  readonly requestId?: string;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly [detail: string]: unknown;
}

interface WithStatus {
  readonly statusCode?: number;
  readonly message?: string;
}

const busy = new Set(['57014', '55P03', '53300', '57P01', '57P03', 'ECONNREFUSED', 'ECONNRESET']);
const isBusy = (error: unknown): boolean => {
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  return (
    busy.has(code ?? driverError?.code ?? '') || (error as Error).message === 'timeout exceeded when trying to connect'
  );
};

const told = (errors: Readonly<Record<string, Fault>>): Pick<Problem, 'errors' | 'faults'> => ({
  errors: Object.fromEntries(Object.entries(errors).map(([field, { message }]) => [field, message])),
  faults: Object.entries(errors).map(([field, what]) => ({ field, ...what })),
});

/** The only place that catches: every refusal leaves as `application/problem+json`, only the unexpected is logged as error. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.problemOf(error, reply.getHeader('x-request-id')?.toString());
    if (problem.status === 503 || problem.status === 429)
      void reply.header('Retry-After', String(problem.retryAfter ?? 5));
    void reply
      .status(problem.status)
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem));
  }

  private problemOf(error: unknown, requestId: string | undefined): Problem {
    const failure = error instanceof Failure ? error : failureOfConstraint(error);
    return { ...(failure ? this.refusal(failure) : this.fault(error)), requestId };
  }

  private refusal({ kind, code, message, errors, details }: Failure): Problem {
    return {
      ...details,
      type: 'about:blank',
      status: statusOfKind[kind],
      code,
      title: message,
      ...(errors && told(errors)),
    };
  }

  private fault(error: unknown): Problem {
    const status = this.statusOf(error);
    const isOurs = status >= 500;
    if (isOurs && status !== 503)
      this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const title = isOurs ? 'Something went wrong here; it was noted.' : (error as Error).message;
    return { type: 'about:blank', status, code: codeOfStatus[status] ?? 'service.failed', title };
  }

  private statusOf(error: unknown): number {
    if (error instanceof HttpException) return error.getStatus();
    const { statusCode } = error as WithStatus;
    if (statusCode && statusCode >= 400 && statusCode < 500) return statusCode;
    return isBusy(error) ? 503 : 500;
  }
}
