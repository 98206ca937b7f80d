import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What a POST with this key answered, kept in the transaction of what it did. */
@Entity('idempotency_key')
export class IdempotencyKey {
  @ForeignKey('person', { name: 'idempotency_key_person_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @PrimaryColumn('text') key: string;
  /** SHA-256 of method, address and body. */
  @Column('text') requestHash: string;
  @Column('integer') status: number;
  @Column('jsonb') headers: Record<string, string>;
  @Column('jsonb', { nullable: true }) answer: unknown;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
