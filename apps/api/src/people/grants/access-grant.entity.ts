import type { Role } from '@mufakat/planning/permissions/can';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Points } from '../../platform/database/points.js';

/** A role for some time, within a jurisdiction, a body, a plan or, for the administrator and the auditor, everywhere. */
@Entity('access_grant')
@Check('access_grant_ends_after_it_begins', 'to_on >= from_on')
@Index('access_grant_by_plan_id', ['planId'])
export class AccessGrant {
  @PrimaryGeneratedColumn('uuid') id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'access_grant.person_id', to: 'person', onDelete: 'CASCADE' }) personId: string;
  @Column('text') role: Role;
  @Points({ from: 'access_grant.jurisdiction_id', to: 'jurisdiction', nullable: true }) jurisdictionId: string | null;
  @Points({ from: 'access_grant.body_id', to: 'body', nullable: true }) bodyId: string | null;
  @Column('uuid', { nullable: true }) planId: string | null;
  @Column('date') fromOn: string;
  @Column('date', { nullable: true }) toOn: string | null;
}
