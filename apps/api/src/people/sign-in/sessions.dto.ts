import { type Role } from '@mufakat/planning/permissions/can';
import { roles } from '@mufakat/planning/permissions/table';
import { Day, Flag, Instant, OneOf, Part, Text, Uuid } from '../../platform/http/fields.js';

export class Credentials {
  @Text({ max: 254 }) email: string;
  @Text({ max: 200 }) password: string;
}

export class SignedInPerson {
  @Uuid() id: string;
  @Text() name: string;
  @Text() email: string;
  @Text() language: string;
  @Flag() isSample: boolean;
}

export class GrantDelegation {
  @Uuid() id: string;
  @Uuid() byId: string;
  @Text({ description: 'Name of who passed it on' }) by: string;
  @Uuid() postId: string;
  @Uuid({ description: 'Of the post' }) bodyId: string;
  @Day({ description: 'Its last day' }) until: string;
}

export class GrantInForce {
  @Uuid() id: string;
  @OneOf('Role', roles) role: Role;
  @Uuid({ nullable: true }) jurisdictionId: string | null;
  @Uuid({ nullable: true }) bodyId: string | null;
  @Uuid({ nullable: true }) planId: string | null;
  @Part(() => GrantDelegation, { nullable: true, description: 'Passed on for a time by whoever holds a post' })
  delegation: GrantDelegation | null;
}

export class SessionView {
  @Part(() => SignedInPerson) person: SignedInPerson;
  @Part(() => GrantInForce, { many: true }) grants: GrantInForce[];
  @Uuid({ many: true, description: 'Bodies the person speaks for' }) bodies: string[];
  @Instant() expiresAt: Date;
}

export class SamplePersonView {
  @Text() name: string;
  @Text() email: string;
  @Text() password: string;
  @OneOf('Role', roles) role: Role;
  @Text({ min: 0, description: 'Where the role holds, in words' }) scope: string;
}

export class ResetRequest {
  @Text({ max: 254 }) email: string;
}

export class PasswordChange {
  @Text({ max: 200 }) current: string;
  @Text({ min: 12, max: 200 }) password: string;
}

export class NewPassword {
  @Text({ max: 100 }) token: string;
  @Text({ min: 12, max: 200 }) password: string;
}
