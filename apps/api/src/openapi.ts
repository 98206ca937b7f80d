import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { type INestApplication, Logger } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import { problemSchema } from './platform/http/fails.js';
import { readEnvironment } from './platform/config/environment.js';

/** What the describer only warns of is refused: of two classes of one name, one would stand for both in the contract. */
const withoutWarnings = <T>(work: () => T): T => {
  const warnings: unknown[] = [];
  const warn = Object.getOwnPropertyDescriptor(Logger, 'warn') ?? {};
  Object.defineProperty(Logger, 'warn', { configurable: true, value: (message: unknown) => warnings.push(message) });
  try {
    const done = work();
    if (warnings.length > 0) throw new Error(warnings.join('\n'));
    return done;
  } finally {
    Object.defineProperty(Logger, 'warn', warn);
  }
};

/** Throws where two classes of equal name describe different things. */
export const describe = (app: INestApplication): OpenAPIObject => {
  const about = new DocumentBuilder()
    .setTitle('Mufakat')
    .setDescription('Plans of Action to Prevent Violent Extremism, from first draft to last progress report.')
    .setVersion('0.1.0')
    .addCookieAuth('session')
    .build();
  const operationIdFactory = (controller: string, method: string) =>
    `${controller.replace(/Controller$/, '')}_${method}`;
  const document = withoutWarnings(() => SwaggerModule.createDocument(app, about, { operationIdFactory }));
  const schemas = { Problem: problemSchema, ...document.components?.schemas };
  return { ...document, components: { ...document.components, schemas } };
};

/** The contract without a database: no provider is started. */
export const contract = async (): Promise<OpenAPIObject> => {
  const module = AppModule.for(readEnvironment({}), 'postgres://nobody@localhost/nothing');
  const app = await NestFactory.create(module, new FastifyAdapter(), { preview: true, logger: false });
  app.setGlobalPrefix('api');
  const document = describe(app);
  await app.close();
  return document;
};
