import { Check, Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Points } from '../../platform/database/points.js';

/** The duties of a post, passed on by its holder to a person or to whoever holds another post, from day to day. */
@Entity('delegation')
@Check('delegation_to_one', 'num_nonnulls(to_person_id, to_post_id) = 1')
@Check('delegation_ends_after_it_begins', 'to_on >= from_on')
export class Delegation {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'delegation_pkey' }) id: string;
  @Points({ from: 'delegation.post_id', to: 'post', onDelete: 'CASCADE' }) postId: string;
  @Points({ from: 'delegation.from_person_id', to: 'person' }) fromPersonId: string;
  @Points({ from: 'delegation.to_person_id', to: 'person', nullable: true }) toPersonId: string | null;
  @Points({ from: 'delegation.to_post_id', to: 'post', nullable: true, onDelete: 'CASCADE' }) toPostId: string | null;
  @Column('date') fromOn: string;
  @Column('date') toOn: string;
  @Column('text', { nullable: true }) words: string | null;
  @Column('timestamptz', { default: () => 'now()' }) givenAt: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Points({ from: 'delegation.withdrawn_by', to: 'person', nullable: true }) withdrawnBy: string | null;
}
