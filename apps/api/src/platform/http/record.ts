import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { sendVersion } from './etag.js';

/** A single record leaves with the ETag of its version. */
export const answered = <View extends { readonly version: number }>(reply: FastifyReply, view: View): View => {
  sendVersion(reply, view.version);
  return view;
};

/** Contract of a write on a record that was read. */
export const OnVersion = (): MethodDecorator =>
  ApiHeader({ name: 'If-Match', required: true, description: 'The ETag that was read' });

/** Contract of a verb that honours If-Match where it is sent. */
export const MayNameVersion = (): MethodDecorator =>
  ApiHeader({ name: 'If-Match', required: false, description: 'The ETag that was read' });

/** A property of the view that comes back in a PUT and is not looked at. */
export const Ignored = (): PropertyDecorator =>
  applyDecorators(ApiProperty({ required: false, readOnly: true, type: Object }), IsOptional());

/** The properties of a request that a person may change, without those left out. */
export const changesOf = <T extends object, K extends keyof T>(content: T, names: readonly K[]): Partial<Pick<T, K>> =>
  Object.fromEntries(
    names.filter((name) => content[name] !== undefined).map((name) => [name, content[name]]),
  ) as Partial<Pick<T, K>>;
