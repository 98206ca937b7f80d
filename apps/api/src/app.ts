import 'reflect-metadata';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { type Fault, fault } from '@mufakat/planning/faults/fault';
import { type ArgumentMetadata, ValidationPipe, type ValidationError } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { AppModule } from './app.module.js';
import { describe as described } from './openapi.js';
import type { SignedRequest } from './platform/access/access.guard.js';
import type { Environment } from './platform/config/environment.js';
import { withContext } from './platform/context.js';
import { RequestInvalid } from './platform/failure.js';
import { AppLogger } from './platform/logging/logger.js';

const megabyte = 1024 * 1024;
/** Change sets of a large plan fit; files come as multipart with a limit of their own. */
const bodyLimit = 8 * megabyte;
const fileLimit = 20 * megabyte;

/** What was not given at all is missed before anything else is said of it; of several faults the first is told. */
const ownFault = ({ value, contexts }: ValidationError): Fault => {
  const rules: Record<string, Partial<Fault> | undefined> = contexts ?? {};
  const known = Object.values(rules).find((rule) => rule?.code !== undefined);
  if (value === undefined || value === null) return fault('needed');
  return known?.code ? fault(known.code, known.params) : fault('unknown-field');
};

const faultsByField = (faults: readonly ValidationError[], path = ''): Record<string, Fault> =>
  Object.fromEntries(
    faults.flatMap((one) => {
      const field = path ? `${path}.${one.property}` : one.property;
      const own = one.constraints ? [[field, ownFault(one)] as const] : [];
      return [...own, ...Object.entries(faultsByField(one.children ?? [], field))];
    }),
  );

/** What PostgreSQL cannot keep: U+0000, or half of a surrogate pair. */
const isUnkeepable = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text);

/** Where a value holds text that cannot be kept. */
const unkeepableAt = (value: unknown, path: string): string | undefined => {
  if (typeof value === 'string') return isUnkeepable(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = isUnkeepable(name) ? path : unkeepableAt(inner, [path, name].filter(Boolean).join('.'));
    if (found !== undefined) return found;
  }
  return undefined;
};

const mustBeABody = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RequestInvalid({ body: 'must be an object' });
  const unkeepable = unkeepableAt(value, '');
  if (unkeepable !== undefined) throw new RequestInvalid({ [unkeepable || 'body']: 'must be text' });
};

/** A body is one object of texts that can be kept; what its fields hold is said by its class. */
class RequestPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && value !== undefined) mustBeABody(value);
    return super.transform(value, metadata);
  }
}

export const requestPipe = (): ValidationPipe =>
  new RequestPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (faults) => new RequestInvalid(faultsByField(faults)),
  });

const contentSecurityPolicy = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    connectSrc: ["'self'"],
    workerSrc: ["'self'", 'blob:'],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  },
};

/** The application without an address: `main.ts` and the tests listen. */
export const createApp = async (environment: Environment, databaseUrl: string): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({ bodyLimit, trustProxy: environment.trustProxy, forceCloseConnections: 'idle' });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(environment, databaseUrl), adapter, {
    logger: new AppLogger(environment),
    abortOnError: false,
  });
  app.setGlobalPrefix('api');
  app.useGlobalPipes(requestPipe());
  await app.register(helmet, { contentSecurityPolicy, strictTransportSecurity: environment.isProduction });
  /* Past the adapter, which looks for the plugin beside Nest instead of beside us. */
  await adapter.getInstance().register(multipart, { limits: { fileSize: fileLimit, files: 5, fields: 50 } });
  await app.register(compress, { global: true, encodings: ['gzip', 'identity'], zlibOptions: { level: 1 } });
  /* Named before the body is read, so that a body nobody can read is refused by its name too. */
  adapter.getInstance().addHook('onRequest', (request, reply, done) => {
    void reply.header('X-Request-Id', request.headers['x-request-id']?.toString().slice(0, 64) ?? randomUUID());
    done();
  });
  adapter.getInstance().addHook('preHandler', (_, reply, done) => {
    withContext({ requestId: String(reply.getHeader('x-request-id')), role: 'app' }, done);
  });
  /* What is restricted is not to be kept by a browser, nor by the service worker that keeps pages for offline work. */
  adapter.getInstance().addHook('onSend', (request, reply, _, done) => {
    const { planSubject } = request as SignedRequest;
    if (planSubject?.sensitivity === 'restricted') void reply.header('Cache-Control', 'no-store');
    done();
  });
  serveContract(app, adapter);
  return app;
};

/** `/api/openapi.json`, the same document that is committed in `libs/api-client`; written once, when first asked for. */
const serveContract = (app: NestFastifyApplication, adapter: FastifyAdapter): void => {
  let text: string | undefined;
  adapter.getInstance().get('/api/openapi.json', (_, reply) => {
    text ??= JSON.stringify(described(app));
    return reply.header('Content-Type', 'application/json; charset=utf-8').send(text);
  });
};
