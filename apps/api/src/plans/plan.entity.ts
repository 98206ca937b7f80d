import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PlanStage } from '@mufakat/planning/lifecycles/plan-stages';
import type { Sensitivity } from '@mufakat/planning/records/field';

export const planKinds = ['national', 'regional', 'sub-national', 'agency'] as const;
export type PlanKind = (typeof planKinds)[number];
export const publicationModes = ['public', 'extract', 'none'] as const;
export type PublicationMode = (typeof publicationModes)[number];

/** What governs a plan; its content is a document of records, whose root has the same id. */
@Entity('plan')
export class Plan {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_pkey' }) id: string;
  /** Counts changes of governance; the content counts by `revision`. */
  @Column('integer', { default: 1 }) version: number;
  @Index('plan_by_jurisdiction')
  @ForeignKey('jurisdiction', { name: 'plan_of_jurisdiction' })
  @Column('uuid')
  jurisdictionId: string;
  @Index('plan_by_owner')
  @ForeignKey('body', { name: 'plan_owner' })
  @Column('uuid')
  ownerBodyId: string;
  @Column('text') kind: PlanKind;
  @Column('text', { default: 'initiated' }) stage: PlanStage;
  @Column('text', { default: 'official' }) sensitivity: Sensitivity;
  @Column('text', { default: 'none' }) publicationMode: PublicationMode;
  /** Grows by one with every change set. */
  @Column('integer', { default: 1 }) revision: number;
  /** Grows with every fact that hangs on the plan: reports, values, assignments of rounds. */
  @Column('integer', { default: 0 }) factsRevision: number;
  @Index('plan_by_parent')
  @ForeignKey('plan', { name: 'plan_parent' })
  @Column('uuid', { nullable: true })
  parentPlanId: string | null;
  @Index('plan_by_predecessor')
  @ForeignKey('plan', { name: 'plan_predecessor' })
  @Column('uuid', { nullable: true })
  predecessorId: string | null;
  /** The strategy that this action plan carries out. */
  @Index('plan_by_strategy')
  @ForeignKey('plan', { name: 'plan_strategy' })
  @Column('uuid', { nullable: true })
  strategyId: string | null;
  @Column('date', { nullable: true }) adoptedOn: string | null;
  /** Number of the frozen version that the first adopting act named. */
  @Column('integer', { nullable: true }) adoptedVersion: number | null;
  /** Last day after an act that extended the plan. */
  @Column('date', { nullable: true }) extendedTo: string | null;
  @Column('boolean', { default: false }) isSample: boolean;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
