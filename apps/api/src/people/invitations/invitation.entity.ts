import type { Role } from '@mufakat/planning/permissions/can';
import { Column, Entity, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { Points } from '../../platform/database/points.js';

export interface OfferedGrant {
  readonly role: Role;
  readonly jurisdictionId?: string | null;
  readonly bodyId?: string | null;
  readonly planId?: string | null;
}

/** A link that makes an account with these grants, once, until it expires; only the SHA-256 of its token is kept. */
@Entity('invitation')
@Unique('invitation_token_hash_once', ['tokenHash'])
export class Invitation {
  @PrimaryGeneratedColumn('uuid') id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column('text') name: string;
  @Column('text') email: string;
  @Column('text', { default: 'en' }) language: string;
  @Column('text') tokenHash: string;
  @Column('jsonb', { default: [] }) grants: OfferedGrant[];
  /** The jurisdiction all of the grants lie in; none where they lie in several or everywhere. */
  @Points({ from: 'invitation.jurisdiction_id', to: 'jurisdiction', nullable: true }) jurisdictionId: string | null;
  /** The link itself, kept only while mail does not leave and nobody has used it: its inviter copies it. */
  @Column('text', { nullable: true }) waitingLink: string | null;
  /** Of the first administrator, who says name and address on accepting. */
  @Column('boolean', { default: false }) isFirst: boolean;
  @Points({ from: 'invitation.by_person_id', to: 'person', nullable: true }) byPersonId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}
