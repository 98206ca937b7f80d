import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { Asked } from '../../platform/access/asked.js';
import { Database } from '../../platform/database/database.js';
import type { Listed, Page } from '../../platform/http/list.js';
import { changesOf } from '../../platform/http/record.js';
import type { Comment } from './comment.entity.js';
import { PlanDoors } from '../plan-doors.js';
import { CommentIsAnothers } from '../review.failures.js';
import type { CommentChanges, CommentDraft, CommentView, DispositionDraft } from './comments.dto.js';
import { saidVisibleTo } from '../said/said.repository.js';
import { CommentsRepository } from './comments.repository.js';
import { SaidService } from '../said/said.service.js';

/** Comments on plans, records and fields, and what became of them. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly database: Database,
    private readonly comments: CommentsRepository,
    private readonly said: SaidService,
    private readonly plans: PlanDoors,
  ) {}

  get words() {
    return this.comments.words;
  }

  list(page: Page, actor: Actor): Promise<Listed<CommentView>> {
    return this.database.read(() => this.comments.list(page, saidVisibleTo('comment', actor)));
  }

  read(id: string, actor: Actor): Promise<CommentView> {
    return this.database.read(() => this.comments.load(id, saidVisibleTo('comment', actor)));
  }

  make(draft: CommentDraft, actor: Actor): Promise<CommentView> {
    return this.database.transaction(async () => {
      const { place } = await this.said.place(draft, 'comment.make', actor);
      const { text, kind = 'comment', field = null, language = null, quote = null } = draft;
      const made = await this.comments.add({ ...place, text, kind, field, language, quote });
      await this.tell('comment.made', made);
      return made;
    });
  }

  change(id: string, changes: CommentChanges, { actor, version }: Asked): Promise<CommentView> {
    return this.database.transaction(async () => {
      await this.ofAuthor(id, actor);
      const changed = await this.comments.change(id, version, changesOf(changes, ['text', 'kind']));
      await this.tell('comment.changed', changed);
      return changed;
    });
  }

  withdraw(id: string, { actor, version }: Asked): Promise<CommentView> {
    return this.database.transaction(async () => {
      await this.ofAuthor(id, actor);
      const removed = await this.comments.remove(id, version);
      await this.said.settle(removed.roundId);
      await this.tell('comment.withdrawn', removed, removed.isInternal ? undefined : { text: removed.text });
      return removed;
    });
  }

  dispose(id: string, disposition: DispositionDraft, actor: Actor): Promise<CommentView> {
    return this.database.transaction(async () => {
      const { version } = await this.comments.load(id, saidVisibleTo('comment', actor));
      const comment = await this.comments.entity(id);
      await this.plans.reader.require(comment.planId, 'comment.dispose');
      comment.dispose(disposition, actor.id, this.plans.clock.now());
      const { state, outcome, reason, disposedAt, disposedBy } = comment;
      const disposed = await this.comments.change(id, version, { state, outcome, reason, disposedAt, disposedBy });
      await this.said.settle(disposed.roundId);
      await this.tell('comment.disposed', disposed, { outcome, reason });
      return disposed;
    });
  }

  private async ofAuthor(id: string, actor: Actor): Promise<Comment> {
    await this.comments.load(id, saidVisibleTo('comment', actor));
    const comment = await this.comments.entity(id);
    if (comment.authorId !== actor.id || comment.state !== 'open') throw new CommentIsAnothers();
    return comment;
  }

  /** A note of one body tells nobody of its words. */
  private tell(type: string, { id, planId, bodyId }: CommentView, facts?: Record<string, unknown>): Promise<void> {
    return this.plans.tell({ type, subjectKind: 'comment', subjectId: id, planId, bodyId, facts });
  }
}
