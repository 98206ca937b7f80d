import { type Kind, kindDescriptions } from '@mufakat/planning/records/kinds';
import type { Sensitivity } from '@mufakat/planning/records/field';
import { Column, type ColumnOptions, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { columnsOf, type FieldColumn } from './record-storage.js';

/** The envelope of a plan record; its fields stand in the table of its kind. Facts and comments point here. */
@Entity('plan_record')
@Index('plan_record_by_plan', ['planId', 'kind'])
@Index('plan_record_by_code', ['planId', 'code'])
export class PlanRecordRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_record_pkey' }) id: string;
  @ForeignKey('plan', { name: 'plan_record_of_plan', onDelete: 'CASCADE' }) @Column('uuid') planId: string;
  @Index('plan_record_by_jurisdiction')
  @ForeignKey('jurisdiction', { name: 'plan_record_of_jurisdiction' })
  @Column('uuid')
  jurisdictionId: string;
  @Column('text') kind: Kind;
  @Index('plan_record_by_parent')
  @ForeignKey('plan_record', { name: 'plan_record_parent', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  parentId: string | null;
  /** Fractional key; order among siblings is (position, id). */
  @Column({ type: 'text', collation: 'C' }) position: string;
  @Column('text', { nullable: true }) code: string | null;
  @Column('text', { nullable: true }) sensitivity: Sensitivity | null;
  @Column('integer') addedIn: number;
  @Column('integer') changedIn: number;
  /** Nothing is deleted: facts never lose what they hang on. */
  @Column('integer', { nullable: true }) removedIn: number | null;
}

const typeOf = ({ type }: FieldColumn): ColumnOptions => {
  if (type === 'text[]') return { type: 'text', array: true };
  if (type.startsWith('numeric')) return { type: 'numeric', precision: 26, scale: 6 };
  return { type: type as 'text' };
};

const describeColumn = (prototype: object, table: string, column: FieldColumn): void => {
  const { name: property, refersTo } = column.field;
  if (refersTo === 'body' || refersTo === 'post') {
    ForeignKey(refersTo, { name: `${table}_${property}` })(prototype, property);
    Index(`${table}_by_${property}`)(prototype, property);
  }
  Column({ ...typeOf(column), name: column.name, nullable: true })(prototype, property);
};

type KindEntity = new () => { id: string };

/** One narrow table a kind, its columns read from the descriptions of the fields. */
const entityOf = (kind: Kind): KindEntity => {
  const { table } = kindDescriptions[kind];
  const entity = {
    [table]: class {
      id: string;
    },
  }[table] as KindEntity;
  const prototype = entity.prototype as object;
  Entity(table)(entity);
  PrimaryColumn('uuid', { primaryKeyConstraintName: `${table}_pkey` })(prototype, 'id');
  ForeignKey('plan_record', { name: `${table}_record`, onDelete: 'CASCADE' })(prototype, 'id');
  Column('uuid')(prototype, 'planId');
  ForeignKey('plan', { name: `${table}_of_plan`, onDelete: 'CASCADE' })(prototype, 'planId');
  Index(`${table}_by_plan`)(prototype, 'planId');
  for (const column of columnsOf(kind)) describeColumn(prototype, table, column);
  return entity;
};

export const kindEntities: readonly KindEntity[] = Object.values(kindDescriptions).map(({ kind }) => entityOf(kind));
