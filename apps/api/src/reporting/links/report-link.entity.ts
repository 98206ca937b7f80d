import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Points } from '../../platform/database/points.js';

/** A link bound to one post, one action, one round, and the holder it was sent to; the token itself is never kept. */
@Entity('report_link')
export class ReportLink {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'report_link_pkey' }) tokenHash: string;
  @Points({ from: 'report_link.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'report_link.report_id', to: 'report' }) reportId: string;
  @Points({ from: 'report_link.line_id', to: 'report_line' }) lineId: string;
  @Points({ from: 'report_link.post_id', to: 'post' }) postId: string;
  @Points({ from: 'report_link.person_id', to: 'person' }) personId: string;
  @Column('timestamptz', { default: () => 'now()' }) madeAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
