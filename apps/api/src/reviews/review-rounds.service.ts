import { Injectable } from '@nestjs/common';
import { endOfDay } from '@mufakat/planning/obligations/day';
import { BodiesReader } from '../bodies/bodies.reader.js';
import { ObligationsCommands } from '../obligations/obligations.commands.js';
import { PeopleCommands } from '../people/people.commands.js';
import type { Actor } from '../platform/access/actor.js';
import type { Asked } from '../platform/access/asked.js';
import { Database } from '../platform/database/database.js';
import type { Listed, Page } from '../platform/http/list.js';
import { changesOf } from '../platform/http/record.js';
import { PlanDoors } from './plan-doors.js';
import { MergeRepository } from './merge/merge.repository.js';
import { LeadNotAsked, LeadReleasesAdvice, ReviewerUnknown, ReviewNotAsked } from './review.failures.js';
import { ReviewInvitee, type ReviewRound } from './review-round.entity.js';
import type { Opinion, ReviewRequest, ReviewRoundChanges, ReviewRoundView, RoundEnd } from './reviews.dto.js';
import { ReviewRoundsRepository, roundsVisibleTo } from './reviews.repository.js';
import { letterRound, RoundInvitations } from './rounds/round-invitations.js';

/** What a body that is asked owes. */
const owed = { review: 'review-plan', consultation: 'comment-on-consultation' } as const;

export const mustKnowBodies = async (reader: BodiesReader, bodyIds: readonly string[]): Promise<void> => {
  const known = bodyIds.length > 0 ? await reader.bodies(bodyIds) : [];
  if (known.length < new Set(bodyIds).size) throw new ReviewerUnknown();
};

/** What a review asks of other features. */
@Injectable()
export class ReviewWorld {
  constructor(
    readonly plans: PlanDoors,
    readonly bodies: BodiesReader,
    readonly obligations: ObligationsCommands,
    private readonly people: PeopleCommands,
  ) {}

  frozen(
    { planId, versionNumber }: { planId: string; versionNumber?: number },
    kind: 'review' | 'consultation',
  ): Promise<{ number: number; hash: string; revision: number }> {
    return versionNumber
      ? this.plans.reader.version(planId, versionNumber)
      : this.plans.commands.freeze(planId, { kind });
  }

  /** A day ends at midnight where the plan is at home; the instant stays, whatever becomes of the zone. */
  async deadline(jurisdictionId: string, dueOn: string): Promise<{ dueOn: string; deadline: Date; timeZone: string }> {
    const { timeZone } = (await this.bodies.jurisdiction(jurisdictionId)) ?? { timeZone: 'UTC' };
    return { dueOn, deadline: endOfDay(dueOn, timeZone), timeZone };
  }

  /** The advice is in: the plan's owner owes an answer. */
  async awaitAnswer({ id: subjectId, planId, jurisdictionId }: ReviewRound): Promise<void> {
    const { ownerBodyId: bodyId } = await this.plans.reader.factsOf(planId);
    await this.obligations.open({
      ...{ kind: 'answer-advice', duty: 'drafting', bodyId, planId, jurisdictionId },
      ...{ subjectKind: 'review-round', subjectId },
    });
  }

  async invite(
    bodyId: string,
    round: Pick<ReviewRound, 'id' | 'planId' | 'jurisdictionId' | 'dueOn' | 'versionNumber' | 'kind'>,
  ): Promise<void> {
    const { id: subjectId, planId, jurisdictionId, dueOn, versionNumber } = round;
    await this.people.release({ planId, toBodyId: bodyId, what: 'review', versionNumber });
    await this.obligations.open({
      ...{ kind: owed[round.kind], duty: 'review', bodyId, planId, jurisdictionId, dueOn },
      ...{ subjectKind: 'review-round', subjectId },
    });
  }
}

type About = Pick<ReviewRound, 'id' | 'planId' | 'jurisdictionId'>;
const about = ({ id, planId, jurisdictionId }: ReviewRound): About => ({ id, planId, jurisdictionId });

/** Whom a round invites, and whose words go where. */
@Injectable()
export class RoundParts {
  constructor(
    readonly invitations: RoundInvitations,
    readonly merges: MergeRepository,
  ) {}
}

/** The lead is one of those asked. */
const leadAmong = ({ leadBodyId = null, bodyIds }: ReviewRequest): string | null => {
  if (leadBodyId && !bodyIds.includes(leadBodyId)) throw new LeadNotAsked();
  return leadBodyId;
};

/** What the asking state and the asked bodies do with a review round. */
@Injectable()
export class ReviewRoundsService {
  constructor(
    private readonly database: Database,
    private readonly rounds: ReviewRoundsRepository,
    private readonly world: ReviewWorld,
    private readonly parts: RoundParts,
  ) {}

  get words() {
    return this.rounds.words;
  }

  list(page: Page, actor: Actor): Promise<Listed<ReviewRoundView>> {
    return this.database.read(() => this.rounds.list(page, roundsVisibleTo(actor)));
  }

  read(id: string, actor: Actor): Promise<ReviewRoundView> {
    return this.database.read(() => this.rounds.load(id, roundsVisibleTo(actor)));
  }

  /** The state asks: the text is frozen, the bodies asked see it from now on and owe an opinion. */
  ask(request: ReviewRequest, actor: Actor): Promise<ReviewRoundView> {
    return this.database.transaction(async () => {
      const { planId, bodyIds, dueOn } = request;
      const plan = await this.world.plans.reader.require(planId, 'review.request');
      const { jurisdictionId } = plan;
      const ends = await this.world.deadline(jurisdictionId, dueOn);
      if (bodyIds.length === 0) throw new ReviewerUnknown();
      await mustKnowBodies(this.world.bodies, bodyIds);
      const leadBodyId = leadAmong(request);
      const frozen = await this.world.frozen(request, 'review');
      const title = request.title ?? null;
      const id = await this.rounds.ask(
        {
          ...{ planId, jurisdictionId, title, ...ends, askedBy: actor.id, leadBodyId },
          ...{ question: request.question ?? null, versionRevision: frozen.revision },
          ...{ versionNumber: frozen.number, versionHash: frozen.hash },
        },
        bodyIds,
      );
      const { round } = await this.rounds.entity(id);
      for (const bodyId of new Set(bodyIds)) await this.world.invite(bodyId, round);
      await this.tell('review-round.asked', { id, planId, jurisdictionId }, { bodyIds, dueOn });
      const asked = await this.rounds.load(id);
      await this.parts.invitations.tellBodies(bodyIds, letterRound(asked, plan));
      return asked;
    });
  }

  change(id: string, changes: ReviewRoundChanges, { actor, version }: Asked): Promise<ReviewRoundView> {
    return this.database.transaction(async () => {
      const { round } = await this.loaded(id, actor);
      await this.world.plans.reader.require(round.planId, 'review.request');
      round.mustBeUnderWay();
      const said = changesOf(changes, ['title', 'question']);
      const changed = await this.rounds.change(id, version, said);
      await this.tell('review-round.changed', round, said);
      return changed;
    });
  }

  /** A body's opinion: its notes become visible, its obligation is met. */
  advise(id: string, opinion: Opinion, actor: Actor): Promise<ReviewRoundView> {
    return this.database.transaction(async () => {
      const { round, invitees } = await this.loaded(id, actor);
      await this.world.plans.reader.require(round.planId, 'review.advise');
      if (round.kind === 'consultation') throw new ReviewNotAsked();
      const invitee = ReviewInvitee.of(invitees, actor.bodies);
      if (invitee.bodyId === round.leadBodyId) throw new LeadReleasesAdvice();
      await this.speak(round, invitee, { opinion: opinion.text, by: actor.id });
      round.begin();
      await this.parts.merges.handOver(id, invitee.bodyId, round.isBeforeAdvice ? round.leadBodyId : null);
      await this.hear(round, invitees, invitee);
      await this.world.obligations.close(id, { kind: 'review-plan', bodyId: invitee.bodyId });
      await this.tell('review-round.advised', { ...about(round), bodyId: invitee.bodyId });
      return this.rounds.load(id);
    });
  }

  decline(id: string, reason: string, actor: Actor): Promise<ReviewRoundView> {
    return this.database.transaction(async () => {
      const { round, invitees } = await this.loaded(id, actor);
      await this.world.plans.reader.require(round.planId, 'review.answer');
      const invitee = ReviewInvitee.of(invitees, actor.bodies);
      const { bodyId } = invitee;
      if (bodyId === round.leadBodyId) throw new LeadReleasesAdvice();
      invitee.decline(reason, this.world.plans.clock.now());
      await this.hear(round, invitees, invitee);
      await this.world.obligations.cancel(id, { bodyId });
      await this.tell('review-round.declined', { ...about(round), bodyId }, { reason });
      return this.rounds.load(id);
    });
  }

  close(id: string, end: RoundEnd, actor: Actor): Promise<ReviewRoundView> {
    return this.database.transaction(async () => {
      const { round } = await this.loaded(id, actor);
      await this.world.plans.reader.require(round.planId, 'review.request');
      round.close(this.world.plans.clock.now(), { openComments: await this.rounds.unanswered(id), reason: end.reason });
      await this.rounds.save(round);
      await this.world.obligations.close(id, { kind: 'answer-advice' });
      await this.world.obligations.cancel(id);
      await this.tell('review-round.closed', round, { reason: end.reason });
      return this.rounds.load(id);
    });
  }

  /** Where a body leads the round, an opinion is a word to that body like the others. */
  private async speak(
    round: ReviewRound,
    invitee: ReviewInvitee,
    { opinion: text, by }: { opinion: string; by: string },
  ): Promise<void> {
    const now = this.world.plans.clock.now();
    if (!round.isBeforeAdvice) {
      invitee.advise(text, by, now);
      return;
    }
    invitee.handIn(by, now);
    const { id: roundId, planId, jurisdictionId, versionRevision: revision } = round;
    const { bodyId } = invitee;
    await this.parts.merges.keepOpinion({
      ...{ planId, jurisdictionId, roundId, revision, text, authorId: by },
      ...{ bodyId, audienceBodyId: bodyId },
    });
  }

  /** Released advice waits for the state's answer, unless nothing in it asks for one. */
  private async hear(round: ReviewRound, invitees: readonly ReviewInvitee[], spoken: ReviewInvitee): Promise<void> {
    round.hear(invitees);
    const unanswered = await this.rounds.unanswered(round.id);
    const waits = round.state === 'released' && !round.settle(unanswered);
    await this.rounds.save(round, spoken);
    if (waits) await this.world.awaitAnswer(round);
  }

  private async loaded(id: string, actor: Actor) {
    await this.rounds.load(id, roundsVisibleTo(actor));
    return this.rounds.entity(id);
  }

  private tell(type: string, round: About & { bodyId?: string }, facts?: Record<string, unknown>): Promise<void> {
    const { id: subjectId, planId, jurisdictionId, bodyId } = round;
    const subject = { subjectKind: 'review-round', subjectId };
    return this.world.plans.tell({ type, ...subject, planId, jurisdictionId, bodyId, facts });
  }
}
