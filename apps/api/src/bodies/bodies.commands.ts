import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import type { BodyDraft, BodyView } from './bodies.dto.js';
import { BodiesService } from './bodies.service.js';
import type { JurisdictionDraft, JurisdictionView } from './jurisdictions.dto.js';
import { JurisdictionsService } from './jurisdictions.service.js';
import type { PostDraft, PostView } from './posts.dto.js';
import { PostsService } from './posts.service.js';

/** Orders other features may give; they join the caller's transaction and ask what the actor may. */
@Injectable()
export class BodiesCommands {
  constructor(
    private readonly jurisdictions: JurisdictionsService,
    private readonly bodies: BodiesService,
    private readonly posts: PostsService,
  ) {}

  addJurisdiction(draft: JurisdictionDraft, actor: Actor): Promise<JurisdictionView> {
    return this.jurisdictions.add(draft, actor);
  }
  addBody(draft: BodyDraft, actor: Actor): Promise<BodyView> {
    return this.bodies.add(draft, actor);
  }
  addPost(draft: PostDraft, actor: Actor): Promise<PostView> {
    return this.posts.add(draft, actor);
  }
}
