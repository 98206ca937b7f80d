import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { PlanDoors } from '../plan-doors.js';
import { AdviceAlreadyReleased, ReviewNotAsked } from '../review.failures.js';
import { ReviewInvitee, type ReviewRound } from '../review-round.entity.js';
import { ReviewRoundsRepository, roundsVisibleTo } from '../reviews.repository.js';
import { recordIn } from '../said/said.service.js';
import type { FindingRecord } from './checklist.entity.js';

const hasSpoken = (round: ReviewRound, { bodyId, releasedAt, declinedAt }: ReviewInvitee): boolean =>
  Boolean(bodyId === round.leadBodyId ? round.advisedAt : (releasedAt ?? declinedAt));

/** A body at work on a review that it was asked for and has not given its opinion in. */
@Injectable()
export class AskedBody {
  constructor(
    private readonly rounds: ReviewRoundsRepository,
    private readonly plans: PlanDoors,
  ) {}

  /** Its first finding begins the review, as its first word does. */
  async atWork(roundId: string, actor: Actor): Promise<{ round: ReviewRound; bodyId: string }> {
    await this.rounds.load(roundId, roundsVisibleTo(actor));
    const { round, invitees } = await this.rounds.entity(roundId);
    await this.plans.reader.require(round.planId, 'review.advise');
    if (round.kind !== 'review') throw new ReviewNotAsked();
    const invitee = ReviewInvitee.of(invitees, actor.bodies);
    const before = round.state;
    round.begin();
    if (hasSpoken(round, invitee)) throw new AdviceAlreadyReleased();
    if (round.state !== before) await this.rounds.save(round);
    return { round, bodyId: invitee.bodyId };
  }

  async mustSee(roundId: string, actor: Actor): Promise<void> {
    await this.rounds.load(roundId, roundsVisibleTo(actor));
  }

  /** Records of the frozen version, as they are called there. */
  async records({ planId, versionNumber }: ReviewRound, ids: readonly string[]): Promise<FindingRecord[]> {
    if (ids.length === 0) return [];
    const document = await this.plans.reader.documentAt(planId, String(versionNumber));
    return [...new Set(ids)].map((id) => {
      const { recordCode: code, recordTitle: title } = recordIn({ document, isDraft: false }, id);
      return { id, code, title };
    });
  }

  get now(): Date {
    return this.plans.clock.now();
  }

  /** Before its opinion nobody hears that the body found something, nor when. */
  tell(type: string, { id: subjectId, bodyId }: { readonly id: string; readonly bodyId: string }): Promise<void> {
    return this.plans.tellAside({ type, subjectKind: 'checklist-finding', subjectId, bodyId });
  }
}
