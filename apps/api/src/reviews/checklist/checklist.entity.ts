import { checklistResults, type ChecklistItem, type ChecklistResult } from '@mufakat/planning/checklists/checklist';
import type { Translated } from '@mufakat/planning/records/record';
import { Check, Column, Entity, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { oneOf, Points } from '../../platform/database/points.js';

/** What a body looks for in plans, in its own words. */
@Entity('checklist')
export class Checklist {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'checklist_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'checklist.body_id', to: 'body' }) bodyId: string;
  @Column('jsonb') title: Translated;
  @Column('jsonb') items: readonly ChecklistItem[];
}

/** A record of the frozen version a finding rests on, as it was called there. */
export interface FindingRecord {
  readonly id: string;
  readonly code: string | null;
  readonly title: Translated | null;
}

/** What an asked body finds of one item in a round. */
@Entity('checklist_finding')
@Unique('checklist_finding_once', ['roundId', 'bodyId', 'checklist', 'item'])
@Check('checklist_finding_result_known', oneOf('result', checklistResults))
export class ChecklistFinding {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'checklist_finding_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'checklist_finding.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'checklist_finding.round_id', to: 'review_round' }) roundId: string;
  @Points({ from: 'checklist_finding.body_id', to: 'body' }) bodyId: string;
  /** While set, before the eyes of that body and its own alone. */
  @Points({ from: 'checklist_finding.audience_body_id', to: 'body', nullable: true }) audienceBodyId: string | null;
  @Points({ from: 'checklist_finding.author_id', to: 'person' }) authorId: string;
  /** `standard`, or the id of a list of the body. */
  @Column('text', { default: 'standard' }) checklist: string;
  @Column('text') item: string;
  /** Place and words of the item as they stood when it was answered. */
  @Column('integer') position: number;
  @Column('jsonb') question: Translated;
  @Column('text') result: ChecklistResult;
  @Column('text', { nullable: true }) note: string | null;
  @Column('jsonb', { default: [] }) records: readonly FindingRecord[];
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
