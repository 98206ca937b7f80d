import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Points } from '../database/points.js';

export const largestFile = 20_971_520;

/** The same bytes are kept once, under their SHA-256 in hexadecimal. */
@Entity('file_content')
@Check('file_content_fits', `size between 0 and ${String(largestFile)}`)
export class FileContent {
  @PrimaryColumn('text') sha256: string;
  /** Bytes. */
  @Column('integer') size: number;
}

@Entity('file_chunk')
export class FileChunk {
  @ForeignKey('file_content', { name: 'file_chunk_sha256_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('text')
  sha256: string;
  /** Counted from 0. */
  @PrimaryColumn('integer') number: number;
  @Column('bytea') bytes: Buffer;
}

/** A file somebody added: its name and whom it is for. */
@Entity('file')
@Index('file_by_plan_id', ['planId'])
export class StoredFile {
  @PrimaryGeneratedColumn('uuid') id: string;
  @ForeignKey('file_content', { name: 'file_sha256_fkey' })
  @Index('file_by_sha256')
  @Column('text')
  sha256: string;
  @Column('text') name: string;
  @Column('text') mediaType: string;
  @Column('integer') size: number;
  @Column('uuid', { nullable: true }) planId: string | null;
  /** The body whose report it belongs to. */
  @Points({ from: 'file.body_id', to: 'body', nullable: true }) bodyId: string | null;
  @Points({ from: 'file.person_id', to: 'person', nullable: true }) personId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
