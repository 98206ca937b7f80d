import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const libraryEntry = `create table library_entry (
  id uuid not null default gen_random_uuid() constraint library_entry_pkey primary key,
  version integer not null default 1,
  scope text not null,
  jurisdiction_id uuid constraint library_entry_jurisdiction_id_fkey references jurisdiction,
  body_id uuid constraint library_entry_body_id_fkey references body,
  owner_id uuid not null constraint library_entry_owner_id_fkey references person,
  kind text not null,
  title jsonb not null,
  content jsonb not null,
  source jsonb,
  constraint library_entry_kind check (kind in ('action', 'indicator')),
  constraint library_entry_scope check (
    case scope when 'jurisdiction' then jurisdiction_id is not null and body_id is null
               when 'body' then body_id is not null and jurisdiction_id is null
               else false end))`;

/** Records kept for other plans, for a body or for a jurisdiction. */
export class Library1763760210000 implements MigrationInterface {
  name = 'Library1763760210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(libraryEntry);
    for (const column of ['jurisdiction_id', 'body_id', 'owner_id'])
      await runner.query(`create index library_entry_by_${column} on library_entry (${column})`);
    await protect(runner, { table: 'library_entry', plan: null, audience: 'body_id' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table library_entry');
  }
}
