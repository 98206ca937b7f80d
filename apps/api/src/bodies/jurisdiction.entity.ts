import type { Translated } from '@mufakat/planning/records/record';
import { Check, Column, Entity, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { oneOf, Points } from '../platform/database/points.js';

export const jurisdictionKinds = ['country', 'region', 'sub-national', 'organisation'] as const;
export type JurisdictionKind = (typeof jurisdictionKinds)[number];

/** Whose plan it is and whose clock its deadlines follow: a country, a region of countries, a part of one, an organisation. */
@Entity('jurisdiction')
@Unique('jurisdiction_code_once', ['code'])
@Check('jurisdiction_kind_known', oneOf('kind', jurisdictionKinds))
export class Jurisdiction {
  @PrimaryGeneratedColumn('uuid') id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column('text') code: string;
  @Column('jsonb') name: Translated;
  @Column('text') kind: JurisdictionKind;
  @Points({ from: 'jurisdiction.parent_id', to: 'jurisdiction', nullable: true }) parentId: string | null;
  /** IANA name; a due day ends at this zone's midnight. */
  @Column('text', { default: 'UTC' }) timeZone: string;
  @Column('boolean', { default: false }) isSample: boolean;
}
