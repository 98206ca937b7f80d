import type { BroughtNotice, BroughtWord } from '@mufakat/plan-documents/brought';
import { type RoundForm, roundForms } from '@mufakat/plan-documents/reading/round-file';
import { Check, Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { oneOf, Points } from '../../platform/database/points.js';
import { AlreadyStored } from './round-files.failures.js';

export const broughtFileStates = ['shown', 'stored'] as const;
export type BroughtFileState = (typeof broughtFileStates)[number];

/** A matrix or a pack that a reviewer filled in: shown first, then said in its round. */
@Entity('brought_file')
@Check('brought_file_state_known', oneOf('state', broughtFileStates))
@Check('brought_file_form_known', oneOf('form', roundForms))
export class BroughtFileRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'brought_file_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'brought_file.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'brought_file.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Points({ from: 'brought_file.round_id', to: 'review_round' }) roundId: string;
  @Points({ from: 'brought_file.person_id', to: 'person' }) personId: string;
  @Points({ from: 'brought_file.file_id', to: 'file' }) fileId: string;
  @Column('text') fileName: string;
  /** Of the bytes, in hexadecimal. */
  @Column('text') sha256: string;
  @Column('text') form: RoundForm;
  /** Who saved it last, as the program that saved it calls them. */
  @Column('text', { nullable: true }) lastEditedBy: string | null;
  @Column('jsonb') words: readonly BroughtWord[];
  @Column('jsonb') notices: readonly BroughtNotice[];
  @Column('text', { default: 'shown' }) state: BroughtFileState;
  /** What it became. */
  @Column('integer', { default: 0 }) comments: number;
  @Column('integer', { default: 0 }) suggestions: number;
  /** Words the round held already. */
  @Column('integer', { default: 0 }) known: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) storedAt: Date | null;

  mustWait(): void {
    if (this.state !== 'shown') throw new AlreadyStored();
  }
}
