import type { Role } from '@mufakat/planning/permissions/can';
import { roles } from '@mufakat/planning/permissions/table';
import type { RaRecord } from 'ra-core';

export { roles };

export interface Person extends RaRecord<string> {
  readonly version: number;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly isActive: boolean;
  readonly isSample: boolean;
}

/** Where a role holds; nothing named: everywhere. */
export interface Scope {
  readonly jurisdictionId?: string | null;
  readonly bodyId?: string | null;
  readonly planId?: string | null;
}

export interface Grant extends RaRecord<string>, Scope {
  readonly version: number;
  readonly personId: string;
  readonly role: Role;
  readonly from: string;
  readonly to?: string | null;
}

export interface Invitation extends RaRecord<string> {
  readonly name: string;
  readonly email: string;
  readonly state: 'waiting' | 'accepted' | 'withdrawn' | 'expired';
  readonly grants: readonly (Scope & { readonly role: Role })[];
  /** To copy, while mail does not leave. */
  readonly link?: string | null;
  readonly expiresAt: string;
}

export const releasables = ['adopted-text', 'figures', 'rows'] as const;

export interface Release extends RaRecord<string> {
  readonly version: number;
  readonly planId: string;
  readonly toJurisdictionId?: string | null;
  readonly toBodyId?: string | null;
  readonly what: (typeof releasables)[number] | 'review';
  readonly from: string;
  readonly to?: string | null;
  readonly byPersonId: string | null;
}

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
};
