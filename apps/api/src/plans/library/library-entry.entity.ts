import type { Translated } from '@mufakat/planning/records/record';
import type { LibraryContent, LibraryKind } from '@mufakat/planning/versions/library-content';
import { Check, Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { oneOf, Points } from '../../platform/database/points.js';

/** Plan, record and code as they were when it was kept. */
interface KeptFrom {
  readonly plan: string;
  readonly record: string;
  readonly code?: string;
  readonly planTitle: Translated | null;
}

/** An action with its indicators, or an indicator, kept for other plans of a body or of a jurisdiction. */
@Entity('library_entry')
@Check('library_entry_kind', oneOf('kind', ['action', 'indicator']))
@Check(
  'library_entry_scope',
  `case scope when 'jurisdiction' then jurisdiction_id is not null and body_id is null
               when 'body' then body_id is not null and jurisdiction_id is null
               else false end`,
)
export class LibraryEntryRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'library_entry_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column('text') scope: 'jurisdiction' | 'body';
  @Points({ from: 'library_entry.jurisdiction_id', to: 'jurisdiction', nullable: true }) jurisdictionId: string | null;
  @Points({ from: 'library_entry.body_id', to: 'body', nullable: true }) bodyId: string | null;
  @Points({ from: 'library_entry.owner_id', to: 'person' }) ownerId: string;
  @Column('text') kind: LibraryKind;
  @Column('jsonb') title: Translated;
  @Column('jsonb') content: LibraryContent;
  @Column('jsonb', { nullable: true }) source: KeptFrom | null;
}
