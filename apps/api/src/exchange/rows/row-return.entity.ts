import type { Change } from '@mufakat/planning/changes/change';
import type { LeftOut } from '@mufakat/plan-documents/reading/body-return';
import type { Problem } from '@mufakat/plan-documents/reading/problems';
import { Check, Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { oneOf, Points } from '../../platform/database/points.js';
import { ReturnAlreadySuggested } from './rows.failures.js';

export const rowReturnStates = ['proposed', 'suggested'] as const;
export type RowReturnState = (typeof rowReturnStates)[number];

/** An edited file of one body's rows on its way back: shown first, then stored as suggestions of that body. */
@Entity('row_return')
@Check('row_return_state_known', oneOf('state', rowReturnStates))
export class RowReturn {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'row_return_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'row_return.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'row_return.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  /** Whose rows they are. */
  @Points({ from: 'row_return.body_id', to: 'body' }) bodyId: string;
  @Points({ from: 'row_return.person_id', to: 'person' }) personId: string;
  /** Brought by the plan's owner for the body, and recorded so. */
  @Column('boolean') isOnBehalf: boolean;
  @Points({ from: 'row_return.file_id', to: 'file' }) fileId: string;
  @Column('text') fileName: string;
  /** The revision that the file shows. */
  @Column('integer') baseRevision: number;
  @Column('jsonb') changes: readonly Change[];
  @Column('jsonb') leftOut: readonly LeftOut[];
  @Column('jsonb') problems: readonly Problem[];
  @Column('text', { default: 'proposed' }) state: RowReturnState;
  /** How many suggestions it became. */
  @Column('integer', { default: 0 }) suggestions: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;

  mustWait(): void {
    if (this.state !== 'proposed') throw new ReturnAlreadySuggested();
  }
}
