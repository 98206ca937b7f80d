import {
  decisionStates,
  type DecisionState,
  meetingStates,
  type MeetingState,
} from '@mufakat/planning/lifecycles/meeting';
import {
  type AgendaReason,
  agendaReasons,
  type AgendaState,
  agendaStates,
  type DecisionAnswer,
  decisionAnswers,
  type DecisionKind,
  decisionKinds,
  type MeetingKind,
  meetingKinds,
} from '@mufakat/planning/meetings/meeting';
import { Check, Column, Entity, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { oneOf, Points } from '../platform/database/points.js';

/** A body meets about one plan or several; the first of them is whose it is. */
@Entity('meeting')
@Check('meeting_kind_known', oneOf('kind', meetingKinds))
@Check('meeting_state_known', oneOf('state', meetingStates))
@Check('meeting_days_in_order', 'starts_on <= ends_on')
@Check('meeting_of_its_plans', 'plan_id = any (plan_ids)')
export class Meeting {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'meeting_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'meeting.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Points({ from: 'meeting.plan_id', to: 'plan' }) planId: string;
  @Column('uuid', { array: true }) planIds: string[];
  @Column('text') kind: MeetingKind;
  @Column('text') title: string;
  /** The body that meets. */
  @Points({ from: 'meeting.body_id', to: 'body', nullable: true }) bodyId: string | null;
  @Points({ from: 'meeting.chair_body_id', to: 'body', nullable: true }) chairBodyId: string | null;
  @Column('text', { nullable: true }) chairName: string | null;
  @Column('date') startsOn: string;
  @Column('date') endsOn: string;
  /** `HH:MM` in its own time zone. */
  @Column('text', { nullable: true }) beginsAt: string | null;
  @Column('text') timeZone: string;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { nullable: true }) url: string | null;
  /** With the body that meets and the one in the chair. */
  @Column('uuid', { array: true, default: '{}' }) invitedBodyIds: string[];
  /** The round whose consolidated report lies on the table. */
  @Points({ from: 'meeting.paper_round_id', to: 'reporting_round', nullable: true }) paperRoundId: string | null;
  @Column('text', { default: '' }) minutes: string;
  @Column('text', { default: 'planned' }) state: MeetingState;
  @Column('text', { nullable: true }) reason: string | null;
  /** From here on the invited see it. */
  @Column('timestamptz', { nullable: true }) agendaSentAt: Date | null;
  @Column('timestamptz', { nullable: true }) heldAt: Date | null;
  @Column('timestamptz', { nullable: true }) minutesAgreedAt: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Points({ from: 'meeting.created_by', to: 'person' }) createdBy: string;
}

/** A line of the agenda: what was found and proposed, or what somebody put there. */
@Entity('agenda_line')
@Check('agenda_line_state_known', oneOf('state', agendaStates))
@Check('agenda_line_reason_known', oneOf('reason', agendaReasons))
export class AgendaLine {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'agenda_line_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'agenda_line.meeting_id', to: 'meeting' }) meetingId: string;
  @Column('integer') place: number;
  @Column('text') state: AgendaState;
  @Column('text') reason: AgendaReason;
  @Column('text') title: string;
  @Column('text', { nullable: true }) note: string | null;
  /** What was said about it: the minutes of the line. */
  @Column('text', { default: '' }) said: string;
  @Points({ from: 'agenda_line.plan_id', to: 'plan', nullable: true }) planId: string | null;
  /** `action`, `obligation`, `meeting-decision` or `reporting-round`: the record it is about. */
  @Column('text', { nullable: true }) subjectKind: string | null;
  @Column('uuid', { nullable: true }) subjectId: string | null;
  @Points({ from: 'agenda_line.body_id', to: 'body', nullable: true }) bodyId: string | null;
  /** What its reason says: days late, status, the round. */
  @Column('jsonb', { default: '{}' }) facts: Record<string, string | number>;
}

/** What a meeting decided, recommended or noted; it binds bodies, which answer for it. */
@Entity('meeting_decision')
@Unique('meeting_decision_numbered', ['meetingId', 'number'])
@Check('meeting_decision_kind_known', oneOf('kind', decisionKinds))
@Check('meeting_decision_state_known', oneOf('state', decisionStates))
export class MeetingDecision {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'meeting_decision_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'meeting_decision.meeting_id', to: 'meeting' }) meetingId: string;
  @Column('integer') number: number;
  @Points({ from: 'meeting_decision.line_id', to: 'agenda_line', nullable: true }) lineId: string | null;
  @Points({ from: 'meeting_decision.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'meeting_decision.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Column('text') kind: DecisionKind;
  @Column('text') text: string;
  @Column('boolean', { default: false }) isBinding: boolean;
  @Column('uuid', { array: true, default: '{}' }) bodyIds: string[];
  @Column('uuid', { array: true, default: '{}' }) actionIds: string[];
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('text', { default: 'open' }) state: DecisionState;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz', { default: () => 'now()' }) takenAt: Date;
  @Points({ from: 'meeting_decision.taken_by', to: 'person' }) takenBy: string;
  /** Answers given before it count no longer. */
  @Column('timestamptz', { nullable: true }) reopenedAt: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}

/** A body's word on what it is bound to; a later one stands before it. */
@Entity('decision_answer')
@Check('decision_answer_known', oneOf('answer', decisionAnswers))
export class DecisionAnswerRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'decision_answer_pkey' }) id: string;
  @Points({ from: 'decision_answer.decision_id', to: 'meeting_decision' }) decisionId: string;
  @Points({ from: 'decision_answer.body_id', to: 'body' }) bodyId: string;
  @Column('text') answer: DecisionAnswer;
  @Column('text', { nullable: true }) words: string | null;
  @Column('text', { nullable: true }) evidenceUrl: string | null;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
  @Points({ from: 'decision_answer.by_person_id', to: 'person' }) byPersonId: string;
}
