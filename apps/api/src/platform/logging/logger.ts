import { Injectable, type LoggerService } from '@nestjs/common';
import { destination, pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import type { Environment } from '../config/environment.js';
import { currentContext } from '../context.js';

/** Where Nest tells every module and route of every start. */
const aboutWiring = new Set<string | undefined>(['InstanceLoader', 'RoutesResolver', 'RouterExplorer']);

/** Nest's logger on pino: one JSON line each, with the request and the person it belongs to. */
@Injectable()
export class AppLogger implements LoggerService {
  private readonly pino: Logger;

  /** `to` is where lines go; standard output unless told. */
  constructor(environment: Pick<Environment, 'logLevel'>, to?: DestinationStream) {
    const mixin = () => {
      const context = currentContext();
      return context ? { requestId: context.requestId, actorId: context.actor?.id } : {};
    };
    this.pino = pino(
      { level: environment.logLevel, mixin, base: undefined, timestamp: stdTimeFunctions.isoTime },
      to ?? destination(1),
    );
  }

  log = (message: unknown, scope?: string) =>
    this.pino[aboutWiring.has(scope) ? 'debug' : 'info']({ scope }, wordsOf(message));
  warn = (message: unknown, scope?: string) => this.pino.warn({ scope }, wordsOf(message));
  debug = (message: unknown, scope?: string) => this.pino.debug({ scope }, wordsOf(message));
  verbose = (message: unknown, scope?: string) => this.pino.trace({ scope }, wordsOf(message));
  fatal = (message: unknown, ...rest: unknown[]) => this.pino.fatal(failureOf(message, rest), wordsOf(message));
  error = (message: unknown, ...rest: unknown[]) => this.pino.error(failureOf(message, rest), wordsOf(message));
}

const wordsOf = (message: unknown): string => (message instanceof Error ? message.message : String(message));

/** Nest says (error, scope), (words, stack, scope) or (words, error, scope). */
function failureOf(message: unknown, rest: unknown[]): { scope?: unknown; err?: unknown; stack?: unknown } {
  const scope = rest.length > 0 ? rest.at(-1) : undefined;
  const [cause] = rest.length > 1 ? rest : [undefined];
  if (message instanceof Error) return { scope, err: message };
  return cause instanceof Error ? { scope, err: cause } : { scope, stack: cause };
}
