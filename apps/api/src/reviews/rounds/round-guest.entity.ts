import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Points } from '../../platform/database/points.js';

/** Somebody who comes into a consultation by a signed link and has no account. */
@Entity('round_guest')
export class RoundGuest {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'round_guest_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'round_guest.round_id', to: 'review_round' }) roundId: string;
  @Points({ from: 'round_guest.plan_id', to: 'plan' }) planId: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) email: string | null;
  /** As the guest says it; a body of the directory beside, where the owner named one. */
  @Column('text', { nullable: true }) organisation: string | null;
  @Column('text', { default: 'en' }) language: string;
  @Points({ from: 'round_guest.body_id', to: 'body', nullable: true }) bodyId: string | null;
  /** The link itself, kept only while mail does not leave and nobody has opened it: its inviter copies it. */
  @Column('text', { nullable: true }) waitingLink: string | null;
  /** Came by the public link, unasked: the words wait until the owner lets them in. */
  @Column('boolean', { default: false }) isSelfMade: boolean;
  /** Has no link: a person brought the words in a file. */
  @Points({ from: 'round_guest.entered_by', to: 'person', nullable: true }) enteredBy: string | null;
  /** When the guest said who they are. */
  @Column('timestamptz', { nullable: true }) introducedAt: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) invitedAt: Date;
  @Column('timestamptz', { nullable: true }) openedAt: Date | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}

/** One link of a guest; only the SHA-256 of its token is kept. */
@Entity('guest_link')
export class GuestLink {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'guest_link_pkey' }) tokenHash: string;
  @Points({ from: 'guest_link.guest_id', to: 'round_guest', onDelete: 'CASCADE' }) guestId: string;
  @Points({ from: 'guest_link.round_id', to: 'review_round' }) roundId: string;
  @Points({ from: 'guest_link.plan_id', to: 'plan' }) planId: string;
  @Column('timestamptz', { default: () => 'now()' }) madeAt: Date;
}
