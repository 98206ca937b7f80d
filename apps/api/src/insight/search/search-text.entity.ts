import { type SearchSource, searchSources, type TextFound } from '@mufakat/planning/search/found';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { oneOf, Points } from '../../platform/database/points.js';

/**
 * The texts of a record, a frozen record, a comment, a line of a report, a piece of evidence or an initiative, as they are and folded
 * (`search_fold`). Triggers of the tables they come from write it; nothing else does.
 */
@Entity('search_text')
@Unique('search_text_once', ['source', 'sourceId', 'versionNumber'])
@Check('search_text_source_known', oneOf('source', searchSources))
@Index('search_text_by_plan_id', ['planId'])
@Index('search_text_by_words', { synchronize: false })
export class SearchText {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'search_text_pkey',
  })
  id: number;
  @Column('text') source: SearchSource;
  @Column('uuid') sourceId: string;
  /** Of a frozen record. */
  @Column('integer', { nullable: true }) versionNumber: number | null;
  /** Null of an initiative. */
  @Points({ from: 'search_text.plan_id', to: 'plan', nullable: true, onDelete: 'CASCADE' }) planId: string | null;
  @Points({ from: 'search_text.record_id', to: 'plan_record', nullable: true, onDelete: 'CASCADE' }) recordId:
    string | null;
  @Column('text', { nullable: true }) kind: string | null;
  @Column('text', { nullable: true }) code: string | null;
  @Column('boolean', { default: false }) isRestricted: boolean;
  @Column('boolean', { default: false }) isRemoved: boolean;
  @Points({ from: 'search_text.audience_body_id', to: 'body', nullable: true }) audienceBodyId: string | null;
  @Points({ from: 'search_text.own_body_id', to: 'body', nullable: true }) ownBodyId: string | null;
  @Column('jsonb') texts: readonly TextFound[];
  /** The first text, folded. */
  @Column('text') head: string;
  @Column('text') words: string;
}
