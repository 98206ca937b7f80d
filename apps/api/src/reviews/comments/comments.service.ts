import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { Asked } from '../../platform/access/asked.js';
import { Database } from '../../platform/database/database.js';
import type { Listed, Page } from '../../platform/http/list.js';
import { changesOf } from '../../platform/http/record.js';
import { CommentIsAnothers, NoteNeedsBody, ReviewNotAsked } from '../review.failures.js';
import { saidVisibleTo } from '../said/said.repository.js';
import { type Place, SaidService } from '../said/said.service.js';
import type { Comment } from './comment.entity.js';
import type { CommentChanges, CommentDraft, CommentEditView, CommentView, MentionableView } from './comments.dto.js';
import { CommentsRepository } from './comments.repository.js';
import { MentionsService } from './mentions.service.js';

/** A reply is heard by those who hear the thread; the lead of a round answers a body for that body's eyes. */
const heardIn = (place: Place, parent: Comment): string | null => {
  const isToBody = parent.audienceBodyId !== null && parent.audienceBodyId !== parent.bodyId;
  if (isToBody && place.bodyId === parent.audienceBodyId) return parent.bodyId;
  return place.audienceBodyId ?? parent.audienceBodyId;
};

const anchorOf = (draft: CommentDraft, parent: Comment | undefined) => {
  if (parent) return { parentId: parent.id };
  return changesOf(draft, ['field', 'language', 'block', 'quote', 'prefix', 'suffix']);
};

/** Its wording is everybody's in the lead body, until the advice is released. */
const isMergedBy = ({ voices, bodyId, audienceBodyId }: Comment, actor: Actor): boolean =>
  voices !== null && bodyId !== null && audienceBodyId === bodyId && actor.bodies.includes(bodyId);

/** Comments on plans, records, fields and phrases, said, answered in a thread, changed and withdrawn. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly database: Database,
    private readonly comments: CommentsRepository,
    private readonly said: SaidService,
    private readonly mentions: MentionsService,
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
      const { place, parent } = await this.placed(draft, actor);
      const { text, kind = 'comment', priority = null, isNote = false } = draft;
      const { id } = await this.comments.add({ ...place, text, kind, priority, isNote, ...anchorOf(draft, parent) });
      const made = await this.comments.load(id);
      await this.mentions.name(made, place, draft.mentions ?? [], actor);
      await this.said.tell('comment.made', 'comment', made);
      return this.comments.load(id);
    });
  }

  /** Who could be named in a comment said there. */
  mentionable(draft: Pick<CommentDraft, 'planId' | 'roundId' | 'parentId' | 'isInternal'>, actor: Actor) {
    return this.database.read(async (): Promise<MentionableView[]> => {
      const { place } = await this.placed({ ...draft, text: '' }, actor, false);
      return this.mentions.mentionable(place, actor);
    });
  }

  edits(id: string, actor: Actor): Promise<CommentEditView[]> {
    return this.database.read(async () => {
      await this.comments.load(id, saidVisibleTo('comment', actor));
      return this.comments.edits(id);
    });
  }

  /** The author's own, until it is answered; what it said before stays to be read. */
  change(id: string, changes: CommentChanges, { actor, version }: Asked): Promise<CommentView> {
    return this.database.transaction(async () => {
      const comment = await this.ofAuthor(id, actor);
      const said = changesOf(changes, ['text', 'kind', 'priority']);
      const isReworded = said.text !== undefined && said.text !== comment.text;
      const edited = isReworded ? { editedAt: this.said.now } : {};
      const changed = await this.comments.change(id, version, { ...said, ...edited });
      if (isReworded)
        await this.comments.keepEdit({
          ...{ commentId: id, planId: comment.planId },
          ...{ text: comment.text, byPersonId: actor.id },
        });
      await this.said.tell('comment.changed', 'comment', changed);
      return changed;
    });
  }

  /** Where others answered it, it stays and is marked as withdrawn. */
  withdraw(id: string, { actor, version }: Asked): Promise<CommentView> {
    return this.database.transaction(async () => {
      await this.ofAuthor(id, actor);
      const removed = (await this.comments.hasReplies(id))
        ? await this.comments.change(id, version, { state: 'closed' })
        : await this.comments.remove(id, version);
      await this.said.settle(removed.roundId);
      await this.said.tell('comment.withdrawn', 'comment', removed, { text: removed.text });
      return removed;
    });
  }

  /** Where it is said and who hears it; a reply stands where its thread stands. */
  private async placed(draft: CommentDraft, actor: Actor, isSaid = true): Promise<{ place: Place; parent?: Comment }> {
    const parent = draft.parentId ? await this.thread(draft.parentId, draft.planId, actor) : undefined;
    const { planId, isInternal, isNote } = draft;
    const anchor = parent ? { planId, isInternal, isNote, roundId: parent.roundId } : draft;
    const { place } = await this.said.place(anchor, 'comment.make', actor, isSaid);
    if (!parent) return { place };
    const { recordId, recordCode, recordTitle } = parent;
    const audienceBodyId = heardIn(place, parent);
    if (draft.isNote && audienceBodyId !== place.bodyId) throw new NoteNeedsBody();
    return { place: { ...place, recordId, recordCode, recordTitle, audienceBodyId }, parent };
  }

  /** The first comment of the thread, as the person sees it. */
  private async thread(id: string, planId: string, actor: Actor): Promise<Comment> {
    const { parentId, planId: of } = await this.comments.load(id, saidVisibleTo('comment', actor));
    if (of !== planId) throw new ReviewNotAsked();
    return this.comments.entity(parentId ?? id);
  }

  private async ofAuthor(id: string, actor: Actor): Promise<Comment> {
    await this.comments.load(id, saidVisibleTo('comment', actor));
    const comment = await this.comments.entity(id);
    const isOwn = comment.authorId === actor.id || isMergedBy(comment, actor);
    if (!isOwn || comment.state !== 'open') throw new CommentIsAnothers();
    return comment;
  }
}
