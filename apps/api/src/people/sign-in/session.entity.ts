import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Points } from '../../platform/database/points.js';

/** Who is signed in; only the SHA-256 of the cookie's opaque token is kept. */
@Entity('session')
@Unique('session_token_hash_once', ['tokenHash'])
export class Session {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') tokenHash: string;
  @Points({ from: 'session.person_id', to: 'person', onDelete: 'CASCADE' }) personId: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
}
