import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Points } from '../../platform/database/points.js';

/** A deadline put off, and why; kept and shown. */
@Entity('round_extension')
@Check('round_extension_is_later', 'to_on > from_on')
export class RoundExtension {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'round_extension_pkey' }) id: string;
  @Points({ from: 'round_extension.round_id', to: 'review_round' }) roundId: string;
  @Points({ from: 'round_extension.plan_id', to: 'plan' }) planId: string;
  @Column('date') fromOn: string;
  @Column('date') toOn: string;
  @Column('text') reason: string;
  @Points({ from: 'round_extension.by_person_id', to: 'person', nullable: true }) byPersonId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}

/** The first time a person opened the round, for the body they spoke for then. */
@Entity('round_opening')
export class RoundOpening {
  @ForeignKey('review_round', { name: 'round_opening_round_id_fkey' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'round_opening_pkey' })
  roundId: string;
  @ForeignKey('person', { name: 'round_opening_person_id_fkey' })
  @Index('round_opening_by_person_id')
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'round_opening_pkey' })
  personId: string;
  @Points({ from: 'round_opening.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'round_opening.body_id', to: 'body', nullable: true }) bodyId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) openedAt: Date;
}

/** A letter to a guest who was waited for; what bodies owe is reminded of by their obligations. */
@Entity('round_reminder')
export class RoundReminder {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'round_reminder_pkey' }) id: string;
  @Points({ from: 'round_reminder.round_id', to: 'review_round' }) roundId: string;
  @Points({ from: 'round_reminder.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'round_reminder.guest_id', to: 'round_guest' }) guestId: string;
  /** Whole days left then; negative after the last day. */
  @Column('integer') daysLeft: number;
  /** Null where the calendar wrote it. */
  @Points({ from: 'round_reminder.by_person_id', to: 'person', nullable: true }) byPersonId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
