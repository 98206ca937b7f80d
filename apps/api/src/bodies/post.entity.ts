import type { Translated } from '@mufakat/planning/records/record';
import { Check, Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Points } from '../platform/database/points.js';

export const duties = ['reporting', 'clearance', 'coordination', 'drafting', 'review'] as const;
export type Duty = (typeof duties)[number];

/** What stays when people change: obligations go to the post that carries the duty, whoever holds it. */
@Entity('post')
export class Post {
  @PrimaryGeneratedColumn('uuid') id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'post.body_id', to: 'body' }) bodyId: string;
  @Column('jsonb') name: Translated;
  @Column('text', { array: true, default: '{}' }) duties: Duty[];
}

/** A person on a post for some time, as its holder or a deputy. */
@Entity('post_holding')
@Check('post_holding_ends_after_it_begins', 'to_on >= from_on')
export class PostHolding {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Points({ from: 'post_holding.post_id', to: 'post', onDelete: 'CASCADE' }) postId: string;
  @Points({ from: 'post_holding.person_id', to: 'person' }) personId: string;
  @Column('date') fromOn: string;
  @Column('date', { nullable: true }) toOn: string | null;
  @Column('boolean', { default: false }) isDeputy: boolean;
}
