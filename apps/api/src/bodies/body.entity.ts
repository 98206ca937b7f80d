import type { Translated } from '@mufakat/planning/records/record';
import { Check, Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { oneOf, Points } from '../platform/database/points.js';

export const bodyKinds = [
  'ministry',
  'agency',
  'sectoral-body',
  'commission',
  'secretariat',
  'un-entity',
  'donor',
  'civil-society',
  'local-government',
  'academic',
  'private',
  'entity',
  'other',
] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** An institution that owns, leads, supports or reviews. One without a jurisdiction is open to all, as a UN entity is. */
@Entity('body')
@Check('body_kind_known', oneOf('kind', bodyKinds))
@Check('body_ends_after_it_begins', 'valid_to >= valid_from')
export class Body {
  @PrimaryGeneratedColumn('uuid') id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'body.jurisdiction_id', to: 'jurisdiction', nullable: true }) jurisdictionId: string | null;
  @Points({ from: 'body.parent_id', to: 'body', nullable: true }) parentId: string | null;
  @Column('jsonb') name: Translated;
  @Column('text', { nullable: true }) acronym: string | null;
  @Column('text') kind: BodyKind;
  @Column('date', { nullable: true }) validFrom: string | null;
  @Column('date', { nullable: true }) validTo: string | null;
  /** Of a regional body: the community it works under, such as the political-security one. */
  @Column('text', { nullable: true }) communityPillar: string | null;
  @Column('boolean', { default: false }) isVerified: boolean;
  /** Where the entry was taken from. */
  @Column('text', { nullable: true }) source: string | null;
  @Column('boolean', { default: false }) isSample: boolean;
}
