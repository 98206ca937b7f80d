import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Points } from '../../platform/database/points.js';

/** How somebody looks at a plan's matrix, kept under a name: one's own, or shared with everybody who reads the plan. */
@Entity('plan_view')
export class PlanViewRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'plan_view_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'plan_view.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'plan_view.owner_id', to: 'person' }) ownerId: string;
  @Column('text') name: string;
  @Column('boolean', { default: false }) isShared: boolean;
  /** Columns, filters, groups and order, as `PlanViewContent` describes them. */
  @Column('jsonb') content: object;
}
