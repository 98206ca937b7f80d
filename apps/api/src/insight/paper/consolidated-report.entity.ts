import {
  type PaperRelease,
  paperReleases,
  type PaperWords,
  type RoundPaper,
} from '@mufakat/planning/papers/round-paper';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { oneOf, Points } from '../../platform/database/points.js';

/** What a frozen round comes to: figures that stay, words that are edited. */
@Entity('consolidated_report')
@Unique('consolidated_report_one_per_round', ['roundId'])
@Check('consolidated_report_release_known', oneOf('release', paperReleases))
export class ConsolidatedReport {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'consolidated_report_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @ForeignKey('reporting_round', { name: 'consolidated_report_round_id_fkey' }) @Column('uuid') roundId: string;
  @Points({ from: 'consolidated_report.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'consolidated_report.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Column('jsonb') figures: RoundPaper;
  /** Without what is restricted, for readers from outside; null of papers made before there was one. */
  @Column('jsonb', { nullable: true }) openFigures: RoundPaper | null;
  @Column('jsonb') words: PaperWords;
  @Column('text', { default: 'own' }) release: PaperRelease;
  @Column('timestamptz', { default: () => 'now()' }) madeAt: Date;
  @Points({ from: 'consolidated_report.made_by', to: 'person' }) madeBy: string;
  /** Counts how often it was made; the ones before are kept. */
  @Column('integer', { default: 1 }) edition: number;
  /** Why it was made again. */
  @Column('text', { nullable: true }) reason: string | null;
}

/** A paper as it stood before it was made again. */
@Entity('paper_edition')
@Unique('paper_edition_once', ['reportId', 'edition'])
export class PaperEdition {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'paper_edition_pkey' }) id: string;
  @ForeignKey('consolidated_report', { name: 'paper_edition_report_id_fkey' }) @Column('uuid') reportId: string;
  @Points({ from: 'paper_edition.plan_id', to: 'plan' }) planId: string;
  @Column('integer') edition: number;
  @Column('jsonb') figures: RoundPaper;
  @Column('jsonb') words: PaperWords;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz') madeAt: Date;
  @Points({ from: 'paper_edition.made_by', to: 'person' }) madeBy: string;
}
