import { Injectable } from '@nestjs/common';
import { BodiesReader } from '../../bodies/bodies.reader.js';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { EndsBeforeItBegins, mustEndAfter } from '../../platform/days.js';
import { Events } from '../../platform/events/events.js';
import { NotAllowed, NotFound } from '../../platform/failure.js';
import type { DelegateView, DelegationDraft, DelegationView, OwnPostView } from './delegations.dto.js';
import { DelegateUnknown, DelegationHasEnded, DelegationOverlaps } from './delegations.failures.js';
import { type DelegationRow, DelegationsRepository, type PostToDelegate } from './delegations.repository.js';

/** Whoever holds a post passes its duties on for a time; the right goes with them and never beyond. */
@Injectable()
export class DelegationsService {
  constructor(
    private readonly database: Database,
    private readonly delegations: DelegationsRepository,
    private readonly events: Events,
    private readonly bodies: BodiesReader,
  ) {}

  give(postId: string, draft: DelegationDraft, actor: Actor): Promise<DelegationView> {
    return this.database.transaction(async () => {
      const post = await this.held(postId, actor);
      const { from, to, toPersonId = null, toPostId = null, words = null } = draft;
      mustEndAfter(from, to, 'to');
      if (to < post.today) throw new EndsBeforeItBegins('to');
      await this.mustBeOne(post, actor, { toPersonId, toPostId });
      if (await this.delegations.overlaps(postId, actor.id, { from, to })) throw new DelegationOverlaps();
      const days = { fromOn: from, toOn: to };
      const id = await this.delegations.add({ postId, fromPersonId: actor.id, toPersonId, toPostId, words, ...days });
      await this.tell('post.delegated', post, { delegation: id, toPersonId, toPostId, from, to });
      return this.view(await this.found(id), actor);
    });
  }

  /** By its giver or by whoever keeps the posts; from then on it gives no right. */
  withdraw(id: string, actor: Actor): Promise<DelegationView> {
    return this.database.transaction(async () => {
      const row = await this.found(id);
      if (!this.mayWithdraw(row, actor))
        throw this.isConcerned(row, actor) ? new NotAllowed('post.delegate') : new NotFound();
      if (row.state === 'ended' || row.state === 'withdrawn') throw new DelegationHasEnded();
      await this.delegations.withdraw(id, actor.id);
      await this.tell('post.delegation-withdrawn', { ...row, id: row.postId }, { delegation: id });
      return this.view(await this.found(id), actor);
    });
  }

  own(actor: Actor): Promise<readonly DelegationView[]> {
    return this.database.read(async () => {
      const rows = await this.delegations.concerning(actor.id);
      return rows.map((row) => this.view(row, actor));
    });
  }

  postsOf(actor: Actor): Promise<readonly OwnPostView[]> {
    return this.database.read(() => this.delegations.postsOf(actor.id));
  }

  /** For those of the body and whoever keeps its posts. */
  ofBody(bodyId: string, actor: Actor): Promise<readonly DelegationView[]> {
    return this.database.read(async () => {
      const [body] = await this.bodies.bodies([bodyId]);
      if (!body) throw new NotFound('No body');
      if (!actor.bodies.includes(bodyId)) actor.must('post.manage', { bodyId, jurisdictionId: body.jurisdictionId });
      return (await this.delegations.ofBody(bodyId)).map((row) => this.view(row, actor));
    });
  }

  delegates(postId: string, actor: Actor): Promise<readonly DelegateView[]> {
    return this.database.read(async () => this.delegations.delegates(await this.held(postId, actor), actor.id));
  }

  private async held(postId: string, actor: Actor): Promise<PostToDelegate> {
    const post = await this.delegations.post(postId);
    if (!post) throw new NotFound('No post');
    actor.must('post.delegate', { holderIds: post.holderIds });
    return post;
  }

  private async mustBeOne(
    post: PostToDelegate,
    actor: Actor,
    { toPersonId, toPostId }: { toPersonId: string | null; toPostId: string | null },
  ): Promise<void> {
    const field = toPostId ? 'toPostId' : 'toPersonId';
    if (Boolean(toPersonId) === Boolean(toPostId)) throw new DelegateUnknown(field);
    const known = await this.delegations.delegates(post, actor.id);
    if (!known.some(({ personId, postId }) => (toPostId ? postId === toPostId : personId === toPersonId)))
      throw new DelegateUnknown(field);
  }

  private async found(id: string): Promise<DelegationRow> {
    const row = await this.delegations.find(id);
    if (!row) throw new NotFound('No delegation');
    return row;
  }

  private isConcerned({ fromPersonId, toPersonId, bodyId }: DelegationRow, actor: Actor): boolean {
    return fromPersonId === actor.id || toPersonId === actor.id || actor.bodies.includes(bodyId);
  }

  private mayWithdraw({ fromPersonId, bodyId, jurisdictionId }: DelegationRow, actor: Actor): boolean {
    return fromPersonId === actor.id || actor.can('post.manage', { bodyId, jurisdictionId });
  }

  private view(row: DelegationRow, actor: Actor): DelegationView {
    const { jurisdictionId, ...shown } = row;
    const stands = row.state === 'ahead' || row.state === 'in-force';
    return { ...shown, mayWithdraw: stands && this.mayWithdraw({ ...row, jurisdictionId }, actor) };
  }

  private tell(
    type: string,
    post: Pick<PostToDelegate, 'id' | 'bodyId' | 'jurisdictionId'>,
    facts: object,
  ): Promise<void> {
    const { id: subjectId, bodyId, jurisdictionId } = post;
    return this.events.publish({ type, subjectKind: 'post', subjectId, bodyId, jurisdictionId, facts: { ...facts } });
  }
}
