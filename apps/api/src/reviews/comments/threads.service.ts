import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { PlanDoors } from '../plan-doors.js';
import { CommentIsAnothers, CommentNotOpen, DispositionNeedsReason } from '../review.failures.js';
import { saidVisibleTo } from '../said/said.repository.js';
import { SaidService } from '../said/said.service.js';
import type { Comment } from './comment.entity.js';
import type { CommentView, DispositionDraft, Reopening } from './comments.dto.js';
import { CommentsRepository } from './comments.repository.js';

const standing = ({ state, outcome, reason, disposedAt, disposedBy, resolvedAt, resolvedBy }: Comment) => ({
  ...{ state, outcome, reason, disposedAt, disposedBy, resolvedAt, resolvedBy },
});

/** What becomes of a thread: answered by the owner, done with by those who spoke, opened again, let out. */
@Injectable()
export class ThreadsService {
  constructor(
    private readonly database: Database,
    private readonly comments: CommentsRepository,
    private readonly said: SaidService,
    private readonly plans: PlanDoors,
  ) {}

  dispose(id: string, disposition: DispositionDraft, actor: Actor): Promise<CommentView> {
    return this.database.transaction(async () => {
      const { comment, version } = await this.first(id, actor);
      await this.plans.reader.require(comment.planId, 'comment.dispose');
      comment.dispose(disposition, actor.id, this.said.now);
      const { outcome, reason } = comment;
      return this.done('comment.disposed', comment, { version, facts: { outcome, reason } });
    });
  }

  /** By its author, or by whoever decides on comments. */
  resolve(id: string, actor: Actor): Promise<CommentView> {
    return this.database.transaction(async () => {
      const { comment, version } = await this.first(id, actor);
      await this.mustBeOwnOrDispose(comment, actor);
      comment.resolve(actor.id, this.said.now);
      return this.done('comment.resolved', comment, { version });
    });
  }

  reopen(id: string, { reason }: Reopening, actor: Actor): Promise<CommentView> {
    return this.database.transaction(async () => {
      const { comment, version } = await this.first(id, actor);
      await this.mustBeOwnOrDispose(comment, actor);
      if (comment.outcome && !reason) throw new DispositionNeedsReason();
      const { outcome } = comment;
      comment.reopen();
      return this.done('comment.reopened', comment, { version, facts: { outcome, reason: reason ?? null } });
    });
  }

  /** A note leaves its body on purpose; while a lead merges the round it goes to the lead. */
  release(id: string, actor: Actor): Promise<CommentView> {
    return this.database.transaction(async () => {
      const { comment, version } = await this.first(id, actor);
      const { bodyId, audienceBodyId, roundId } = comment;
      if (!audienceBodyId || audienceBodyId !== bodyId) throw new CommentNotOpen(comment.state);
      if (!actor.bodies.includes(bodyId)) throw new CommentIsAnothers();
      const released = { isNote: false, audienceBodyId: await this.said.leadBeforeAdvice(roundId) };
      const view = await this.comments.change(id, version, released);
      await this.said.tell('comment.released', 'comment', view);
      return view;
    });
  }

  /** Answers stand on the first comment of a thread. */
  private async first(id: string, actor: Actor): Promise<{ comment: Comment; version: number }> {
    const { version } = await this.comments.load(id, saidVisibleTo('comment', actor));
    const comment = await this.comments.entity(id);
    if (comment.parentId) throw new CommentNotOpen('reply');
    return { comment, version };
  }

  private async mustBeOwnOrDispose(comment: Comment, actor: Actor): Promise<void> {
    if (comment.authorId !== actor.id) await this.plans.reader.require(comment.planId, 'comment.dispose');
  }

  private async done(
    type: string,
    comment: Comment,
    { version, facts }: { version: number; facts?: Record<string, unknown> },
  ): Promise<CommentView> {
    const view = await this.comments.change(comment.id, version, standing(comment));
    await this.said.settle(view.roundId);
    await this.said.tell(type, 'comment', view, facts);
    return view;
  }
}
