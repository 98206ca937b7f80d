import { Check, Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { oneOf, Points } from '../../platform/database/points.js';

export const rowRequestStates = ['open', 'returned', 'replaced'] as const;
/** A file of rows as a mail carries it. */
export const attachedKinds = ['xlsx', 'docx'] as const;
export type AttachedKind = (typeof attachedKinds)[number];
export type RowRequestState = (typeof rowRequestStates)[number];

/** A body was sent its rows of the plan, and owes them back. */
@Entity('row_request')
@Check('row_request_state_known', oneOf('state', rowRequestStates))
@Check('row_request_attached_known', oneOf('attached', attachedKinds))
export class RowRequest {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'row_request_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'row_request.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'row_request.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Points({ from: 'row_request.body_id', to: 'body' }) bodyId: string;
  /** Of the plan, when the rows were sent. */
  @Column('integer') revision: number;
  @Column('date') dueOn: string;
  @Column('text', { nullable: true }) message: string | null;
  @Points({ from: 'row_request.sent_by', to: 'person' }) sentBy: string;
  @Column('timestamptz', { default: () => 'now()' }) sentAt: Date;
  /** Names of whom the mail went to. */
  @Column('text', { array: true, default: '{}' }) mailedTo: string[];
  /** What the mail carried beside its link. */
  @Column('text', { nullable: true }) attached: AttachedKind | null;
  @Column('text', { default: 'open' }) state: RowRequestState;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
