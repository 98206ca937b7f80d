import { Check, Column, Entity, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { oneOf, Points } from '../../platform/database/points.js';

/** `review`: a review was asked of that body, which sees the frozen version from then on. */
export const releasables = ['adopted-text', 'figures', 'rows', 'review'] as const;
export type Releasable = (typeof releasables)[number];

/** How a region, partner or reviewer sees anything of a state's plan. */
@Entity('release')
@Check('release_what_known', oneOf('what', releasables))
@Check('release_names_one_receiver', 'num_nonnulls(to_jurisdiction_id, to_body_id) = 1')
@Check('release_ends_after_it_begins', 'to_on >= from_on')
@Index('release_by_plan_id', ['planId'])
export class Release {
  @PrimaryGeneratedColumn('uuid') id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column('uuid') planId: string;
  @Points({ from: 'release.to_jurisdiction_id', to: 'jurisdiction', nullable: true }) toJurisdictionId: string | null;
  @Points({ from: 'release.to_body_id', to: 'body', nullable: true }) toBodyId: string | null;
  @Column('text') what: Releasable;
  /** Of a review: the frozen version it was asked on; without one every version frozen for review. */
  @Column('integer', { nullable: true }) versionNumber: number | null;
  @Column('date') fromOn: string;
  @Column('date', { nullable: true }) toOn: string | null;
  @Points({ from: 'release.by_person_id', to: 'person', nullable: true }) byPersonId: string | null;
}
