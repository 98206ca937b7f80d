import { PartialType } from '@nestjs/swagger';
import { Count, Email, Instant, OneOf, Part, Text, Uuid } from '../../platform/http/fields.js';
import { Ignored } from '../../platform/http/record.js';
import { OfferedScope } from '../grants/grants.dto.js';

export const invitationStates = ['waiting', 'accepted', 'withdrawn', 'expired'] as const;
export type InvitationState = (typeof invitationStates)[number];

export class InvitationDraft {
  @Text({ max: 200 }) name: string;
  @Email() email: string;
  @Text({ max: 12, optional: true }) language?: string;
  @Part(() => OfferedScope, { many: true }) grants: OfferedScope[];
}
export const invitationFields = ['name', 'email', 'language', 'grants'] as const;

export class InvitationChanges extends PartialType(InvitationDraft, { skipNullProperties: false }) {}

export class InvitationReplacement extends InvitationDraft {
  @Ignored() id?: unknown;
  @Ignored() version?: unknown;
  @Ignored() state?: unknown;
  @Ignored() link?: unknown;
  @Ignored() expiresAt?: unknown;
}

export class InvitationView extends InvitationDraft {
  @Uuid() id: string;
  @Count() version: number;
  @Text() declare language: string;
  @OneOf('InvitationState', invitationStates) state: InvitationState;
  @Text({ optional: true, nullable: true, description: 'To copy, for its inviter, while mail does not leave' })
  link?: string | null;
  @Instant() expiresAt: Date;
}

export class InvitationAcceptance {
  @Text({ max: 100 }) token: string;
  @Text({ min: 12, max: 200 }) password: string;
  @Text({ max: 200, optional: true, description: 'Asked of the first administrator only' }) name?: string;
  @Email({ optional: true, description: 'Asked of the first administrator only' }) email?: string;
}
