import type { Schemas } from '@mufakat/api-client/client';
import type { Role } from '@mufakat/planning/permissions/can';
import { roles } from '@mufakat/planning/permissions/table';

export { roles };

export type Person = Schemas['PersonView'];
export type Grant = Schemas['GrantView'];
export type Invitation = Schemas['InvitationView'];
export type Release = Schemas['ReleaseView'];
/** Where a role holds; nothing named: everywhere. */
export type Scope = Pick<Schemas['OfferedScope'], 'jurisdictionId' | 'bodyId' | 'planId'>;

export const releasables = ['adopted-text', 'figures', 'rows'] as const satisfies readonly Release['what'][];

type ScopeField = keyof Scope;

/** What a role is one of: the fields its form offers; none for those who act everywhere. */
export const scopeOfRole: Readonly<Record<Role, readonly ScopeField[]>> = {
  administrator: [],
  auditor: ['jurisdictionId'],
  'focal-point': ['jurisdictionId', 'planId'],
  drafter: ['bodyId', 'jurisdictionId', 'planId'],
  coordinator: ['jurisdictionId', 'planId'],
  reporter: ['bodyId'],
  'clearing-officer': ['bodyId'],
  advisor: ['bodyId'],
  'regional-secretariat': ['jurisdictionId'],
  partner: ['bodyId', 'jurisdictionId'],
  reader: ['jurisdictionId', 'planId'],
  evaluator: ['planId'],
};
