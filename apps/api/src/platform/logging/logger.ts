import { Injectable, type LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import type { Environment } from '../config/environment.js';
import { currentContext } from '../context.js';

/** Nest's logger on pino: one JSON line each, with the request and the person it belongs to. */
@Injectable()
export class AppLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(environment: Pick<Environment, 'logLevel'>) {
    const mixin = () => {
      const context = currentContext();
      return context ? { requestId: context.requestId, actorId: context.actor?.id } : {};
    };
    this.pino = pino({ level: environment.logLevel, mixin, base: undefined });
  }

  log = (message: unknown, scope?: string) => this.pino.info({ scope }, String(message));
  error = (message: unknown, ...rest: unknown[]) => this.pino.error({ scope: rest.at(-1) }, String(message));
  warn = (message: unknown, scope?: string) => this.pino.warn({ scope }, String(message));
  debug = (message: unknown, scope?: string) => this.pino.debug({ scope }, String(message));
  verbose = (message: unknown, scope?: string) => this.pino.trace({ scope }, String(message));
}
