import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { planFacts } from '../access/plan-facts.js';
import { type Context, currentContext, withContext } from '../context.js';
import { Database } from '../database/database.js';
import { visibleTo } from '../database/visible.js';
import { NotAllowed, NotFound } from '../failure.js';
import { StoredFile } from './file.entity.js';
import { FileKindRefused } from './file.failures.js';
import { mediaTypeOf } from './media-types.js';

const chunkSize = 262_144;

export interface FileToKeep {
  readonly name: string;
  readonly bytes: Buffer;
  readonly planId?: string | null;
  /** The body whose report it belongs to. */
  readonly bodyId?: string | null;
}

export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

const facts = {
  ...{ ...planFacts('plan'), reportBodyId: { sql: 'file.body_id' }, personId: { sql: 'file.person_id' } },
  fileOf: { sql: `case when file.body_id is null then 'plan' else 'report' end` },
};
const kept = 'file.id, file.name, file.media_type as "mediaType", file.size, file.sha256';

/** Files live in PostgreSQL, the same bytes once, in chunks. */
@Injectable()
export class Files {
  constructor(private readonly database: Database) {}

  /** Keeps a file in the caller's transaction, or in one of its own. */
  keep(file: FileToKeep, actor: Actor): Promise<KeptFile> {
    const mediaType = mediaTypeOf(file.name);
    if (!mediaType) throw new FileKindRefused(file.name);
    return this.database.transaction(async () => {
      this.mayAdd(file, actor);
      const sha256 = await this.keepContent(file.bytes);
      const { name, planId, bodyId } = file;
      const row = { name, planId, bodyId, sha256, mediaType, size: file.bytes.length, personId: actor.id };
      const { identifiers } = await this.database.repository(StoredFile).insert(row);
      return { id: (identifiers[0] as { id: string }).id, name, mediaType, size: row.size, sha256 };
    });
  }

  /** What is known of a file the actor may read; absent and unseen refuse alike. */
  find(id: string, actor: Actor): Promise<KeptFile> {
    const wall = visibleTo(actor, 'file.read', facts, 1);
    return this.database.read(async () => {
      const [file] = await this.database.query<KeptFile>(
        `select ${kept} from file left join plan on plan.id = file.plan_id where file.id = $1 and ${wall.sql}`,
        [id, ...wall.values],
      );
      if (!file) throw new NotFound('No file');
      return file;
    });
  }

  /** The bytes, chunk by chunk as the reader takes them, behind the wall of who asks. */
  stream(sha256: string): Readable {
    return Readable.from(this.chunks(sha256, currentContext()));
  }

  async bytes(sha256: string): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of this.chunks(sha256, currentContext())) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  private async *chunks(sha256: string, context: Context | undefined): AsyncGenerator<Buffer> {
    for (let number = 0; ; number += 1) {
      const read = () => this.database.read(() => this.chunk(sha256, number));
      const bytes = await (context ? withContext(context, read) : read());
      if (!bytes) return;
      yield bytes;
    }
  }

  private async chunk(sha256: string, number: number): Promise<Buffer | undefined> {
    const [row] = await this.database.query<{ bytes: Buffer }>({
      name: 'file.chunk',
      text: 'select bytes from file_chunk where sha256 = $1 and number = $2',
      values: [sha256, number],
    });
    return row?.bytes;
  }

  private mayAdd({ planId, bodyId }: FileToKeep, actor: Actor): void {
    actor.must('file.add');
    if (planId && !actor.plans.includes(planId)) throw new NotFound('No plan');
    if (bodyId && !actor.bodiesInReach.includes(bodyId)) throw new NotAllowed('file.add');
  }

  private async keepContent(bytes: Buffer): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const [kept] = await this.database.query<{ isNew: boolean }>('select keep_file_content($1, $2) as "isNew"', [
      sha256,
      bytes.length,
    ]);
    if (!kept?.isNew) return sha256;
    for (let number = 0; number * chunkSize < bytes.length; number += 1)
      await this.database.query('insert into file_chunk (sha256, number, bytes) values ($1, $2, $3)', [
        ...[sha256, number, bytes.subarray(number * chunkSize, (number + 1) * chunkSize)],
      ]);
    return sha256;
  }
}
