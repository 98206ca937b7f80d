import {
  type FollowUpStep,
  followUpSteps,
  type ResponseAnswer,
  responseAnswers,
} from '@mufakat/planning/evaluations/evaluation';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { oneOf, Points } from '../platform/database/points.js';

/** What the state says to a recommendation; never changed, replaced by a later one with a reason. */
@Entity('management_response')
@Check('management_response_answer_known', oneOf('answer', responseAnswers))
@Check('management_response_promises', `answer = 'not-accepted' or num_nonnulls(promise, body_id, due_on) = 3`)
@Check('management_response_says_why', `(answer = 'accepted' and replaces_id is null) or reason is not null`)
@Index('management_response_first', ['recommendationId'], { unique: true, where: 'replaces_id is null' })
export class ManagementResponseRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'management_response_pkey' }) id: string;
  @Points({ from: 'management_response.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'management_response.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Points({ from: 'management_response.recommendation_id', to: 'recommendation' }) recommendationId: string;
  @Column('text') answer: ResponseAnswer;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { nullable: true }) promise: string | null;
  @Points({ from: 'management_response.body_id', to: 'body', nullable: true }) bodyId: string | null;
  @Column('date', { nullable: true }) dueOn: string | null;
  @Points({ from: 'management_response.given_by', to: 'person' }) givenBy: string;
  @Column('timestamptz', { default: () => 'now()' }) givenAt: Date;
  @Points({ from: 'management_response.replaces_id', to: 'management_response', nullable: true, unique: true })
  replacesId: string | null;
}

/** What became of a recommendation by a day; written once, the newest counts. */
@Entity('recommendation_follow_up')
@Check('recommendation_follow_up_step_known', oneOf('step', followUpSteps))
export class RecommendationFollowUp {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'recommendation_follow_up_pkey' }) id: string;
  @Points({ from: 'recommendation_follow_up.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'recommendation_follow_up.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Points({ from: 'recommendation_follow_up.recommendation_id', to: 'recommendation' }) recommendationId: string;
  @Column('text') step: FollowUpStep;
  @Column('text') words: string;
  @Column('text', { nullable: true }) link: string | null;
  @Points({ from: 'recommendation_follow_up.file_id', to: 'file', nullable: true }) fileId: string | null;
  @Column('date') onDay: string;
  @Points({ from: 'recommendation_follow_up.given_by', to: 'person' }) givenBy: string;
  @Column('timestamptz', { default: () => 'now()' }) givenAt: Date;
}

/** A record of the successor plan that answers a recommendation of the plan before it. */
@Entity('carried_recommendation')
@Unique('carried_recommendation_once', ['recommendationId', 'recordId'])
export class CarriedRecommendation {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'carried_recommendation_pkey' }) id: string;
  /** The successor. */
  @Points({ from: 'carried_recommendation.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'carried_recommendation.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Points({ from: 'carried_recommendation.recommendation_id', to: 'recommendation' }) recommendationId: string;
  @Points({ from: 'carried_recommendation.record_id', to: 'plan_record' }) recordId: string;
  @Points({ from: 'carried_recommendation.carried_by', to: 'person' }) carriedBy: string;
  @Column('timestamptz', { default: () => 'now()' }) carriedAt: Date;
}
