import { type EarlierWording, textOrigins, type TextOrigin } from '@mufakat/planning/languages/known-texts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/points.js';

/** What is known of a wording in one language since its record was added; nothing is known of most. */
@Entity('text_freshness')
@Check('text_freshness_origin_known', oneOf('origin', textOrigins))
export class TextFreshnessRow {
  @Index('text_freshness_by_plan')
  @ForeignKey('plan', { name: 'text_freshness_of_plan', onDelete: 'CASCADE' })
  @Column('uuid')
  planId: string;
  @ForeignKey('plan_record', { name: 'text_freshness_of_record', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'text_freshness_pkey' })
  recordId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'text_freshness_pkey' }) field: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'text_freshness_pkey' }) language: string;
  @Column('text', { default: 'human' }) origin: TextOrigin;
  @Column('integer', { default: 0 }) writtenIn: number;
  /** Revision that last changed it as an original. */
  @Column('integer', { default: 0 }) ledIn: number;
  /** Revision of the plan whose original it was written from, or found still right with. */
  @Column('integer', { default: 0 }) followsRevision: number;
  /** Hash of the words it was written from, where known. */
  @Column('text', { nullable: true }) followsWords: string | null;
  /** What was known of the wordings it had before. */
  @Column('jsonb', { default: [] }) earlier: readonly EarlierWording[];
  @Column('text', { nullable: true }) sourceLanguage: string | null;
}
