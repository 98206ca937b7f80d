import { SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Permission } from '@mufakat/planning/permissions/can';

export const allowedTo = 'mufakat:allow';
export type RoutePermission = Permission | 'anyone' | 'signed-in';

/** Who may call a route at all; a route without it answers nothing. Whether *this* thing may be touched the service asks. */
export const Allow = (permission: RoutePermission): MethodDecorator =>
  applyDecorators(SetMetadata(allowedTo, permission), ApiExtension('x-permission', permission));
