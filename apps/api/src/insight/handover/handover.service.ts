import { Injectable } from '@nestjs/common';
import { writeNoteDocx } from '@mufakat/plan-documents/writing/note-docx';
import type { Actor } from '../../platform/access/actor.js';
import { Environment } from '../../platform/config/environment.js';
import { Database } from '../../platform/database/database.js';
import { NotAllowed, NotFound } from '../../platform/failure.js';
import type { HandoverPack } from './handover.dto.js';
import { handoverNote } from './handover-note.js';
import type { HandoverLanguage } from './handover-words.rules.js';
import { HandoverRepository } from './handover.repository.js';

/** What a new holder of a post needs to go on where the last one stopped. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly database: Database,
    private readonly handovers: HandoverRepository,
    private readonly environment: Environment,
  ) {}

  /** For whoever reads the body's reports. Throws NotFound, NotAllowed. */
  pack(postId: string, actor: Actor): Promise<HandoverPack> {
    return this.database.read(async () => {
      const post = await this.handovers.post(postId);
      if (!post) throw new NotFound('No post');
      const { jurisdictionId, ...shown } = post;
      if (!actor.can('report.read', { jurisdictionId, reportBodyId: post.bodyId })) throw new NotAllowed('report.read');
      const comments = await this.handovers.comments(post.bodyId, actor);
      return { ...shown, ...(await this.handovers.pack(post, actor)), comments };
    });
  }

  async docx(
    postId: string,
    language: HandoverLanguage,
    actor: Actor,
  ): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
    const { note, meta } = handoverNote(await this.pack(postId, actor), language, this.environment.address);
    return { bytes: await writeNoteDocx(note, meta), name: `${note.title.replace(/[:/\\]/g, ' ').trim()}.docx` };
  }
}
