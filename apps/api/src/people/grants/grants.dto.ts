import { type Role } from '@mufakat/planning/permissions/can';
import { roles } from '@mufakat/planning/permissions/table';
import { PartialType } from '@nestjs/swagger';
import { Count, Day, OneOf, Uuid } from '../../platform/http/fields.js';
import { Ignored } from '../../platform/http/record.js';

export class OfferedScope {
  @OneOf('Role', roles) role: Role;
  @Uuid({ optional: true, nullable: true }) jurisdictionId?: string | null;
  @Uuid({ optional: true, nullable: true }) bodyId?: string | null;
  @Uuid({ optional: true, nullable: true }) planId?: string | null;
}

export class GrantDraft extends OfferedScope {
  @Uuid() personId: string;
  @Day({ optional: true, description: 'Today where absent' }) from?: string;
  @Day({ optional: true, nullable: true }) to?: string | null;
}
export const grantFields = ['personId', 'role', 'jurisdictionId', 'bodyId', 'planId'] as const;

export class GrantChanges extends PartialType(GrantDraft, { skipNullProperties: false }) {}

export class GrantReplacement extends GrantDraft {
  @Ignored() id?: unknown;
  @Ignored() version?: unknown;
}

export class GrantView extends GrantDraft {
  @Uuid() id: string;
  @Count() version: number;
  @Day() declare from: string;
}
