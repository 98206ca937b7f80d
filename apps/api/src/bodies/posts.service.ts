import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { Database } from '../platform/database/database.js';
import { Register } from '../platform/database/register.js';
import { mustEndAfter } from '../platform/days.js';
import { Events } from '../platform/events/events.js';
import { BodiesRepository, PostsRepository } from './bodies.repository.js';
import { type PostDraft, postFields, type PostView } from './posts.dto.js';

@Injectable()
export class PostsService extends Register<PostView, PostDraft> {
  protected readonly kind = 'post';
  protected readonly fields = postFields;

  constructor(
    database: Database,
    private readonly posts: PostsRepository,
    private readonly bodies: BodiesRepository,
    events: Events,
  ) {
    super(database, posts, events);
  }

  protected async mayWrite(actor: Actor, { bodyId }: Partial<PostDraft>): Promise<void> {
    const jurisdictionId = bodyId ? await this.bodies.jurisdictionOf(bodyId) : null;
    actor.must('post.manage', { jurisdictionId, bodyId });
  }
  protected about({ bodyId, jurisdictionId }: PostView) {
    return { bodyId, jurisdictionId };
  }
  protected override check({ holders = [] }: Partial<PostDraft>): void {
    for (const [i, { from, to }] of holders.entries()) mustEndAfter(from, to, `holders.${String(i)}.to`);
  }
  protected override async alsoWrite(id: string, { holders }: Partial<PostDraft>): Promise<void> {
    if (holders) await this.posts.replaceHolders(id, holders);
  }
}
