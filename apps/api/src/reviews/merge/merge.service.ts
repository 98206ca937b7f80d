import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { changesOf } from '../../platform/http/record.js';
import type { Comment } from '../comments/comment.entity.js';
import type { CommentView } from '../comments/comments.dto.js';
import { CommentsRepository } from '../comments/comments.repository.js';
import { CannotBeMerged, LeadOnly } from '../review.failures.js';
import type { ReviewRound } from '../review-round.entity.js';
import type { ReviewRoundView } from '../reviews.dto.js';
import { ReviewRoundsRepository, roundsVisibleTo } from '../reviews.repository.js';
import { saidVisibleTo } from '../said/said.repository.js';
import { ReviewWorld } from '../review-rounds.service.js';
import type { SuggestionView } from '../suggestions/suggestions.dto.js';
import { SuggestionsRepository } from '../suggestions/suggestions.repository.js';
import type { Advice, MergedDraft, Weighing } from './merge.dto.js';
import { MergeRepository } from './merge.repository.js';

/** A round as its lead body holds it before the advice is released. */
interface Led {
  readonly round: ReviewRound;
  readonly leadBodyId: string;
}

const same = <T>(values: readonly T[]): T | null => (new Set(values).size === 1 ? (values[0] ?? null) : null);

/** What was said, as rows that the lead body weighs. */
@Injectable()
export class SaidRows {
  constructor(
    readonly comments: CommentsRepository,
    readonly suggestions: SuggestionsRepository,
    readonly merges: MergeRepository,
  ) {}
}

/** One body makes one advice of what several said; the state sees nothing of it before. */
@Injectable()
export class MergeService {
  constructor(
    private readonly database: Database,
    private readonly rounds: ReviewRoundsRepository,
    private readonly said: SaidRows,
    private readonly world: ReviewWorld,
  ) {}

  /** Joins comments into one of the lead body, which names all who said it; or joins more to one that was joined before. */
  merge(roundId: string, draft: MergedDraft, actor: Actor): Promise<CommentView> {
    return this.database.transaction(async () => {
      const led = await this.led(roundId, actor);
      const chosen = await this.mergeable(led, draft.commentIds);
      const earlier = chosen.filter(({ voices }) => voices !== null);
      const [before] = earlier;
      const joined = chosen.filter(({ voices }) => voices === null);
      if (earlier.length > 1 || joined.length === 0) throw new CannotBeMerged();
      const voices = await this.said.merges.voices(joined.map(({ id }) => id));
      const words = { text: draft.text, ...(draft.kind && { kind: draft.kind }), priority: draft.priority ?? null };
      const merged = before
        ? await this.said.comments.change(before.id, before.version, {
            ...words,
            voices: [...(before.voices ?? []), ...voices],
          })
        : await this.said.comments.add({ ...this.placeOf(led, joined, actor), ...words, voices });
      await this.said.merges.join(
        joined.map(({ id }) => id),
        merged.id,
      );
      return this.said.comments.load(merged.id);
    });
  }

  /** Undoes a merge: each comment stands for itself again. */
  separate(id: string, actor: Actor): Promise<CommentView> {
    return this.database.transaction(async () => {
      const { version, roundId, voices } = await this.said.comments.load(id, saidVisibleTo('comment', actor));
      await this.led(roundId, actor);
      if (voices === null) throw new CannotBeMerged();
      await this.said.merges.separate(id);
      return this.said.comments.remove(id, version);
    });
  }

  weighComment(id: string, weighing: Weighing, actor: Actor): Promise<CommentView> {
    return this.database.transaction(async () => {
      const { version, roundId } = await this.said.comments.load(id, saidVisibleTo('comment', actor));
      await this.mergeable(await this.led(roundId, actor), [id]);
      return this.said.comments.change(id, version, changesOf(weighing, ['priority', 'leftOutReason']));
    });
  }

  weighSuggestion(id: string, weighing: Weighing, actor: Actor): Promise<SuggestionView> {
    return this.database.transaction(async () => {
      const { version, roundId } = await this.said.suggestions.load(id, saidVisibleTo('suggestion', actor));
      const { leadBodyId } = await this.led(roundId, actor);
      const { audienceBodyId } = await this.said.suggestions.entity(id);
      if (audienceBodyId !== leadBodyId) throw new CannotBeMerged();
      return this.said.suggestions.change(id, version, changesOf(weighing, ['priority', 'leftOutReason']));
    });
  }

  /** The one advice of all: from now on the state sees what is in it, and owes an answer. */
  release(roundId: string, { text }: Advice, actor: Actor): Promise<ReviewRoundView> {
    return this.database.transaction(async () => {
      const { round, leadBodyId } = await this.led(roundId, actor);
      round.advise(text, actor.id, this.world.plans.clock.now());
      await this.said.merges.release(roundId, leadBodyId);
      const waits = !round.settle(await this.rounds.unanswered(roundId));
      await this.said.merges.keepAdvice(round);
      const { obligations } = this.world;
      await obligations.close(roundId, { kind: 'review-plan', bodyId: leadBodyId });
      await obligations.cancel(roundId, { kind: 'review-plan' });
      if (waits) await this.world.awaitAnswer(round);
      const { planId, jurisdictionId } = round;
      const subject = { subjectKind: 'review-round', subjectId: roundId };
      await this.world.plans.tell({
        ...{ type: 'review-round.advised', ...subject },
        ...{ planId, jurisdictionId, bodyId: leadBodyId },
      });
      return this.rounds.load(roundId);
    });
  }

  private placeOf({ round, leadBodyId }: Led, joined: readonly Comment[], actor: Actor): Partial<Comment> {
    const [first] = joined;
    const { planId, jurisdictionId, versionRevision: revision } = round;
    const isOne = same(joined.map(({ recordId }) => recordId ?? '')) !== null;
    const { recordId = null, recordCode = null, recordTitle = null } = isOne ? (first ?? {}) : {};
    const field = isOne ? same(joined.map((one) => one.field)) : null;
    const language = field === null ? null : same(joined.map((one) => one.language));
    return {
      ...{ planId, jurisdictionId, roundId: round.id, revision, authorId: actor.id },
      ...{ bodyId: leadBodyId, audienceBodyId: leadBodyId, recordId, recordCode, recordTitle, field, language },
    };
  }

  /** Handed to the lead or said by it; no reply, no note, not joined already. */
  private async mergeable({ round, leadBodyId }: Led, ids: readonly string[]): Promise<Comment[]> {
    const found = await this.said.merges.comments(ids);
    const canBe = (one: Comment): boolean =>
      one.roundId === round.id && one.audienceBodyId === leadBodyId && one.mergedInto === null;
    const isWord = ({ parentId, isNote }: Comment): boolean => parentId === null && !isNote;
    if (found.length < new Set(ids).size || !found.every((one) => canBe(one) && isWord(one)))
      throw new CannotBeMerged();
    return found;
  }

  private async led(roundId: string | null, actor: Actor): Promise<Led> {
    if (!roundId) throw new LeadOnly();
    await this.rounds.load(roundId, roundsVisibleTo(actor));
    const { round } = await this.rounds.entity(roundId);
    const { leadBodyId } = round;
    if (!leadBodyId || !actor.bodies.includes(leadBodyId)) throw new LeadOnly();
    await this.world.plans.reader.require(round.planId, 'review.advise');
    round.mustBeUnderWay();
    if (!round.isBeforeAdvice) throw new CannotBeMerged();
    return { round, leadBodyId };
  }
}
