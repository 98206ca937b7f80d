import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Points } from '../platform/database/points.js';

/** A file of a frozen version that we handed out. Written once. */
@Entity('issued_file')
export class IssuedFile {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'issued_file_pkey' }) id: string;
  @Points({ from: 'issued_file.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'issued_file.version_id', to: 'plan_version' }) versionId: string;
  @Column('text') format: string;
  /** Of the bytes, in hexadecimal. */
  @Index('issued_file_by_sha256') @Column('text') sha256: string;
  @Points({ from: 'issued_file.person_id', to: 'person' }) personId: string;
  @Column('timestamptz', { default: () => 'now()' }) issuedAt: Date;
}
