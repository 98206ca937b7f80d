import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import { problemSchema } from './platform/http/fails.js';
import { readEnvironment } from './platform/config/environment.js';

export const describe = (app: INestApplication): OpenAPIObject => {
  const about = new DocumentBuilder()
    .setTitle('Mufakat')
    .setDescription('Plans of Action to Prevent Violent Extremism, from first draft to last progress report.')
    .setVersion('0.1.0')
    .addCookieAuth('session')
    .build();
  const document = SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
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
