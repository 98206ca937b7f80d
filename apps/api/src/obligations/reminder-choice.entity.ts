import type { ObligationKind } from '@mufakat/planning/obligations/kinds';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A kind of obligation of which somebody wants no letters. */
@Entity('reminder_mute')
export class ReminderMute {
  @ForeignKey('person', { name: 'reminder_mute_person_id_fkey' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reminder_mute_pkey' })
  personId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'reminder_mute_pkey' }) kind: ObligationKind;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}

@Entity('signing_key')
export class SigningKey {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'signing_key_pkey' }) name: string;
  @Column('text') secret: string;
}
