import {
  type AgeGroup,
  ageGroups,
  type Sector,
  sectors,
  type Sex,
  sexes,
} from '@mufakat/planning/figures/participation';
import { Check, Column, Entity, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { oneOf, Points } from '../../platform/database/points.js';

/** How many took part on a day at a place, of one sex, age group and sector; never who. */
@Entity('participation_count')
@Unique('participation_count_once', ['roundId', 'heldOn', 'place', 'sex', 'ageGroup', 'sector'])
@Check('participation_count_sex_known', oneOf('sex', sexes))
@Check('participation_count_age_group_known', oneOf('age_group', ageGroups))
@Check('participation_count_sector_known', oneOf('sector', sectors))
@Check('participation_count_is_some', 'count > 0')
export class ParticipationCount {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'participation_count_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'participation_count.round_id', to: 'review_round' }) roundId: string;
  @Points({ from: 'participation_count.plan_id', to: 'plan' }) planId: string;
  @Column('date') heldOn: string;
  @Column('text', { default: '' }) place: string;
  @Column('text') sex: Sex;
  @Column('text') ageGroup: AgeGroup;
  @Column('text') sector: Sector;
  @Column('integer') count: number;
}
