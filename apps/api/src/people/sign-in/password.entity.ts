import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Points } from '../../platform/database/points.js';

@Entity('password')
export class Password {
  @ForeignKey('person', { name: 'password_person_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  /** argon2id, with its own salt and cost. */
  @Column('text') hash: string;
  @Column('timestamptz', { default: () => 'now()' }) changedAt: Date;
}

/** A way back for who forgot the password; only the SHA-256 of its link's token is kept. */
@Entity('password_reset')
@Unique('password_reset_token_hash_once', ['tokenHash'])
export class PasswordReset {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Points({ from: 'password_reset.person_id', to: 'person', onDelete: 'CASCADE' }) personId: string;
  @Column('text') tokenHash: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
