import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One row per committed change: audit trail, outbox and source of live updates at once. Never updated, never deleted. */
@Entity('event')
@Index('event_by_plan', ['planId', 'id'])
@Index('event_by_subject', ['subjectId', 'id'])
@Index('event_by_order', ['xid', 'id'])
@Index('event_by_person', ['personId', 'planId'])
export class EventRow {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  /** The writing transaction: readers go on from (xid, id) so that a late commit is not passed over. (The default as TypeORM reads it back, casts left out.) */
  @Column({ type: 'bigint', default: () => '((pg_current_xact_id()))', update: false }) xid: string;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
  /** `review-round.closed`: what happened, in the past tense. */
  @Column('text') type: string;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('uuid', { nullable: true }) bodyId: string | null;
  @Column('uuid', { nullable: true }) planId: string | null;
  @Column('uuid', { nullable: true }) jurisdictionId: string | null;
  @Column('text') subjectKind: string;
  @Column('uuid', { nullable: true }) subjectId: string | null;
  @Column('jsonb', { nullable: true }) facts: Record<string, unknown> | null;
  @Column('text', { nullable: true }) requestId: string | null;
}
