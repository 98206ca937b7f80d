import { Injectable } from '@nestjs/common';
import { findMove } from '@mufakat/planning/lifecycles/lifecycle';
import { planLifecycle, type PlanStage } from '@mufakat/planning/lifecycles/plan-stages';
import { newToken } from '../../people/people.commands.js';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { ReviewInvitee, type ReviewRound } from '../review-round.entity.js';
import { mustKnowBodies, ReviewWorld } from '../review-rounds.service.js';
import type { OpenedView, ReviewRoundView } from '../reviews.dto.js';
import { ReviewRoundsRepository, roundsVisibleTo } from '../reviews.repository.js';
import { letterRound, RoundInvitations } from './round-invitations.js';
import type { Answering, ConsultationRequest, Extension, GuestLinkView, Invitation } from './rounds.dto.js';
import { ConsultationNeedsInvitees, DeadlineHasPassed, NotLater, RestrictedHasNoLinks } from './rounds.failures.js';

const mustReachSomebody = ({ access, bodyIds = [], guests = [] }: ConsultationRequest): void => {
  if (access === 'invited' && bodyIds.length + guests.length === 0) throw new ConsultationNeedsInvitees();
};

const usesLinks = ({ access, allowsLinks, guests = [] }: ConsultationRequest): boolean =>
  access === 'link' || allowsLinks === true || guests.length > 0;

/** What an owner does with a consultation: opens, invites, puts off, cancels; and how an asked body answers. */
@Injectable()
export class ConsultationsService {
  constructor(
    private readonly database: Database,
    private readonly rounds: ReviewRoundsRepository,
    private readonly world: ReviewWorld,
    private readonly invitations: RoundInvitations,
  ) {}

  /** The text is frozen; from now on whoever may come in sees that version, and bodies asked owe a word. */
  open(request: ConsultationRequest, actor: Actor): Promise<OpenedView> {
    return this.database.transaction(async () => {
      mustReachSomebody(request);
      const { planId, access, dueOn, bodyIds = [], guests = [] } = request;
      const plan = await this.world.plans.reader.require(planId, 'review.request');
      if (usesLinks(request) && plan['sensitivity'] === 'restricted') throw new RestrictedHasNoLinks();
      await mustKnowBodies(this.world.bodies, bodyIds);
      const id = await this.freeze(request, plan.jurisdictionId, actor);
      const { round } = await this.rounds.entity(id);
      await this.move(planId, plan.stage);
      const links = await this.bring(round, { bodyIds, guests });
      await this.tell('consultation.opened', round, { access, bodyIds, guests: guests.length, dueOn });
      return { round: await this.rounds.load(id), links };
    });
  }

  /** Further bodies and guests, while it is under way. */
  invite(id: string, invitation: Invitation, actor: Actor): Promise<OpenedView> {
    return this.database.transaction(async () => {
      const { round, invitees } = await this.owned(id, actor);
      round.mustBeUnderWay();
      const known = new Set(invitees.map(({ bodyId }) => bodyId));
      const bodyIds = (invitation.bodyIds ?? []).filter((bodyId) => !known.has(bodyId));
      await mustKnowBodies(this.world.bodies, bodyIds);
      await this.rounds.addInvitees(round, bodyIds);
      const links = await this.bring(round, { bodyIds, guests: invitation.guests });
      await this.tell('review-round.invited', round, { bodyIds, guests: invitation.guests?.length ?? 0 });
      return { round: await this.rounds.load(id), links };
    });
  }

  /** The last day is put off, with a reason that stays: obligations follow, invitees are told. */
  extend(id: string, { dueOn, reason }: Extension, actor: Actor): Promise<ReviewRoundView> {
    return this.database.transaction(async () => {
      const { round, invitees } = await this.owned(id, actor);
      round.mustBeUnderWay();
      const from = round.dueOn;
      if (dueOn <= from) throw new NotLater();
      await this.rounds.end(id, await this.ends(round.jurisdictionId, dueOn));
      await this.rounds.extended({ roundId: id, planId: round.planId, fromOn: from, toOn: dueOn, reason }, actor.id);
      await this.world.obligations.postpone(id, dueOn);
      const waiting = invitees.filter(({ releasedAt, declinedAt }) => !releasedAt && !declinedAt);
      const bodyIds = waiting.map(({ bodyId }) => bodyId);
      await this.invitations.tellExtension(bodyIds, await this.letter(round), reason);
      await this.tell('review-round.extended', round, { from, to: dueOn, reason });
      return this.rounds.load(id);
    });
  }

  /** Ends without a result; nothing said is thrown away. */
  cancel(id: string, reason: string, actor: Actor): Promise<ReviewRoundView> {
    return this.database.transaction(async () => {
      const { round } = await this.owned(id, actor);
      round.cancel(this.world.plans.clock.now(), reason);
      await this.rounds.save(round);
      await this.world.obligations.cancel(id);
      await this.tell('consultation.cancelled', round, { reason });
      return this.rounds.load(id);
    });
  }

  /** A body says that it has said all, with a word on the whole or without. */
  answer(id: string, { text }: Answering, actor: Actor): Promise<ReviewRoundView> {
    return this.database.transaction(async () => {
      const { round, invitees } = await this.seen(id, actor);
      await this.world.plans.reader.require(round.planId, 'review.answer');
      round.mustBeUnderWay();
      const invitee = ReviewInvitee.of(invitees, actor.bodies);
      invitee.answer(text ?? null, actor.id, this.world.plans.clock.now());
      await this.rounds.save(round, invitee);
      await this.world.obligations.close(id, { kind: 'comment-on-consultation', bodyId: invitee.bodyId });
      await this.tell('consultation.answered', { ...about(round), bodyId: invitee.bodyId });
      return this.rounds.load(id);
    });
  }

  /** The round on the version frozen for it; answers its id. */
  private async freeze(request: ConsultationRequest, jurisdictionId: string, actor: Actor): Promise<string> {
    const { planId, access, dueOn, question = null, guests = [] } = request;
    const ends = await this.ends(jurisdictionId, dueOn);
    const { number, hash, revision } = await this.world.frozen(request, 'consultation');
    return this.rounds.ask(
      {
        ...{
          planId,
          jurisdictionId,
          kind: 'consultation',
          state: 'open',
          access,
          ...ends,
          askedBy: actor.id,
          question,
        },
        ...{ versionNumber: number, versionHash: hash, versionRevision: revision },
        title: request.title ?? null,
        allowsLinks: request.allowsLinks === true || guests.length > 0,
        guestsSuggest: request.guestsSuggest === true,
        publicToken: access === 'link' ? newToken() : null,
      },
      request.bodyIds,
    );
  }

  private async bring(round: ReviewRound, { bodyIds = [], guests = [] }: Invitation): Promise<GuestLinkView[]> {
    const letter = await this.letter(round);
    for (const bodyId of new Set(bodyIds)) await this.world.invite(bodyId, round);
    await this.invitations.tellBodies(bodyIds, letter);
    return this.invitations.inviteGuests(guests, { round: letter, view: await this.rounds.load(round.id) });
  }

  private async letter({ id, planId }: ReviewRound) {
    return letterRound(await this.rounds.load(id), await this.world.plans.reader.factsOf(planId));
  }

  private async ends(jurisdictionId: string, dueOn: string) {
    const ends = await this.world.deadline(jurisdictionId, dueOn);
    if (ends.deadline <= this.world.plans.clock.now()) throw new DeadlineHasPassed();
    return ends;
  }

  /** A draft that is consulted on stands in consultation; later stages stay where they are. */
  private async move(planId: string, stage: PlanStage): Promise<void> {
    if (findMove<PlanStage>(planLifecycle, stage, 'consult')) await this.world.plans.commands.move(planId, 'consult');
  }

  private async owned(id: string, actor: Actor) {
    const found = await this.seen(id, actor);
    await this.world.plans.reader.require(found.round.planId, 'review.request');
    return found;
  }

  private async seen(id: string, actor: Actor) {
    await this.rounds.load(id, roundsVisibleTo(actor));
    return this.rounds.entity(id);
  }

  private tell(type: string, round: About & { bodyId?: string }, facts?: Record<string, unknown>): Promise<void> {
    const { id: subjectId, planId, jurisdictionId, bodyId } = round;
    const subject = { subjectKind: 'review-round', subjectId };
    return this.world.plans.tell({ type, ...subject, planId, jurisdictionId, bodyId, facts });
  }
}

type About = Pick<ReviewRound, 'id' | 'planId' | 'jurisdictionId'>;
const about = ({ id, planId, jurisdictionId }: ReviewRound): About => ({ id, planId, jurisdictionId });
