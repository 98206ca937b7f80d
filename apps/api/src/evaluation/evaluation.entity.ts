import {
  type EvaluationKind,
  evaluationKinds,
  type RecommendationPriority,
  recommendationPriorities,
} from '@mufakat/planning/evaluations/evaluation';
import type { FactSheet } from '@mufakat/planning/evaluations/fact-sheet';
import type { FigureReading } from '@mufakat/planning/figures/figure';
import { type EvaluationState, evaluationStates } from '@mufakat/planning/lifecycles/evaluation';
import type { Translated } from '@mufakat/planning/records/record';
import type { Proof, ProofCounts, ProofLevel } from '@mufakat/planning/status/proof';
import { Check, Column, Entity, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { oneOf, Points } from '../platform/database/points.js';

/** Looks at a frozen version of a plan over a period; the facts it began with stay as they were. */
@Entity('evaluation')
@Check('evaluation_kind_known', oneOf('kind', evaluationKinds))
@Check('evaluation_state_known', oneOf('state', evaluationStates))
@Check('evaluation_has_evaluator', 'num_nonnulls(evaluator_body_id, evaluator_name) > 0')
@Check('evaluation_period_in_order', 'period_from <= period_to')
export class Evaluation {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'evaluation_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'evaluation.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'evaluation.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Column('text') kind: EvaluationKind;
  @Column('text') title: string;
  @Column('text', { default: 'planned' }) state: EvaluationState;
  /** Of the last move that asked for one. */
  @Column('text', { nullable: true }) stateReason: string | null;
  @Points({ from: 'evaluation.evaluator_body_id', to: 'body', nullable: true }) evaluatorBodyId: string | null;
  @Column('text', { nullable: true }) evaluatorName: string | null;
  @Column('boolean', { default: false }) isExternal: boolean;
  @Column('text', { nullable: true }) terms: string | null;
  @Points({ from: 'evaluation.terms_file_id', to: 'file', nullable: true }) termsFileId: string | null;
  @Column('text', { nullable: true }) summary: string | null;
  @Points({ from: 'evaluation.report_file_id', to: 'file', nullable: true }) reportFileId: string | null;
  @Column('text', { array: true }) criteria: string[];
  @Column('integer') planVersion: number;
  @Column('text') planVersionHash: string;
  @Column('date') periodFrom: string;
  @Column('date') periodTo: string;
  @Column('date', { nullable: true }) reportDueOn: string | null;
  @Column('date', { nullable: true }) responseDueOn: string | null;
  /** Bodies that read it before it is final. */
  @Column('uuid', { array: true, default: '{}' }) draftSharedWith: string[];
  @Column('jsonb') facts: FactSheet;
  @Column('date', { nullable: true }) finalOn: string | null;
  @Points({ from: 'evaluation.opened_by', to: 'person' }) openedBy: string;
  @Column('timestamptz', { default: () => 'now()' }) openedAt: Date;
}

/** What a finding rests on, as it was when it was written. */
export type FindingEvidence =
  | {
      readonly kind: 'figure';
      readonly key: string;
      readonly code: string | null;
      readonly title: Translated | null;
      readonly figure: FigureReading;
      readonly proof?: Proof | null;
      readonly proofLevel?: ProofLevel | null;
      readonly proved?: ProofCounts;
    }
  | {
      readonly kind: 'report';
      readonly report: string;
      readonly bodyName: Translated;
      readonly roundTitle: string;
      readonly roundId: string;
      readonly bodyId: string;
    }
  | { readonly kind: 'link'; readonly url: string };

@Entity('evaluation_finding')
@Unique('evaluation_finding_numbered_once', ['evaluationId', 'number'])
export class EvaluationFinding {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'evaluation_finding_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'evaluation_finding.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'evaluation_finding.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Points({ from: 'evaluation_finding.evaluation_id', to: 'evaluation' }) evaluationId: string;
  @Column('integer') number: number;
  @Column('text') criterion: string;
  @Column('text') text: string;
  @Column('text', { nullable: true }) rating: string | null;
  /** Actions and indicators it speaks of. */
  @Column('uuid', { array: true, default: '{}' }) records: string[];
  @Column('jsonb', { default: [] }) evidence: FindingEvidence[];
  @Column('boolean', { default: false }) isRestricted: boolean;
}

@Entity('recommendation')
@Unique('recommendation_numbered_once', ['evaluationId', 'number'])
@Check('recommendation_priority_known', oneOf('priority', recommendationPriorities))
export class Recommendation {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'recommendation_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'recommendation.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'recommendation.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Points({ from: 'recommendation.evaluation_id', to: 'evaluation' }) evaluationId: string;
  @Column('integer') number: number;
  @Column('text') text: string;
  @Column('text') priority: RecommendationPriority;
  /** To whom it is addressed. */
  @Column('uuid', { array: true, default: '{}' }) bodies: string[];
  @Column('uuid', { array: true, default: '{}' }) records: string[];
  /** Findings it follows from. */
  @Column('uuid', { array: true, default: '{}' }) findings: string[];
  @Column('boolean', { default: false }) isRestricted: boolean;
}
