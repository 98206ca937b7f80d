import type { ImportProposal } from '@mufakat/plan-documents/reading/import-proposal';
import { Check, Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { PlanToDraft } from '../plans/plans.commands.js';
import { oneOf, Points } from '../platform/database/points.js';
import { ImportAlreadyApplied } from './exchange.failures.js';

export const importStates = ['proposed', 'applied'] as const;
export type ImportState = (typeof importStates)[number];

/** A file on its way into a plan: what it would do, corrected by a person, then applied whole. */
@Entity('plan_import')
@Check('plan_import_state_known', oneOf('state', importStates))
export class PlanImport {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'plan_import_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  /** The plan it goes into; null until a new one is made of it. */
  @Points({ from: 'plan_import.plan_id', to: 'plan', nullable: true }) planId: string | null;
  @Points({ from: 'plan_import.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Points({ from: 'plan_import.person_id', to: 'person' }) personId: string;
  @Points({ from: 'plan_import.file_id', to: 'file' }) fileId: string;
  /** What the new plan begins with, its id included. */
  @Column('jsonb', { nullable: true }) newPlan: (PlanToDraft & { id: string }) | null;
  /** Of a plain-text file, where a person said so. */
  @Column('text', { nullable: true }) encoding: string | null;
  /** Of the person, for texts that do not show their own. */
  @Column('text') language: string;
  @Column('jsonb') proposal: ImportProposal;
  @Column('text', { default: 'proposed' }) state: ImportState;
  @Column('integer', { nullable: true }) appliedRevision: number | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;

  mustWait(): void {
    if (this.state !== 'proposed') throw new ImportAlreadyApplied();
  }
}
