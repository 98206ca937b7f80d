import { Injectable } from '@nestjs/common';
import { fault } from '@mufakat/planning/faults/fault';
import { newToken } from '../../people/people.commands.js';
import type { PlanSubject } from '../../platform/access/actor.source.js';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { RequestInvalid } from '../../platform/failure.js';
import { changesOf } from '../../platform/http/record.js';
import { PlanDoors } from '../plan-doors.js';
import type { ReviewRound } from '../review-round.entity.js';
import type { ReviewRoundView } from '../reviews.dto.js';
import { ReviewRoundsRepository, roundsVisibleTo } from '../reviews.repository.js';
import { letterRound, RoundInvitations } from './round-invitations.js';
import type { GuestLinkView, LinkPermission } from './rounds.dto.js';
import { GuestUnreachable, RestrictedHasNoLinks } from './rounds.failures.js';

/** What the owner does with the links of guests: allow them, renew and withdraw one, replace the public one. */
@Injectable()
export class GuestsService {
  constructor(
    private readonly database: Database,
    private readonly rounds: ReviewRoundsRepository,
    private readonly plans: PlanDoors,
    private readonly invitations: RoundInvitations,
  ) {}

  /** Whether guests may come by links, and suggest; links given before lead nowhere while they may not come. */
  allow(id: string, permission: LinkPermission, actor: Actor): Promise<ReviewRoundView> {
    return this.onRound(id, actor, async (round, plan) => {
      const allowed = changesOf(permission, ['allowsLinks', 'guestsSuggest']);
      if (allowed.allowsLinks && plan['sensitivity'] === 'restricted') throw new RestrictedHasNoLinks();
      if (Object.keys(allowed).length === 0) throw new RequestInvalid({ allowsLinks: fault('needed') });
      await this.rounds.setLinks(id, allowed);
      await this.tell(round, 'consultation.links-allowed', allowed);
      return this.rounds.load(id);
    });
  }

  /** Another public link; the old one leads nowhere from now on. */
  replacePublicLink(id: string, actor: Actor): Promise<ReviewRoundView> {
    return this.onRound(id, actor, async (round) => {
      if (round.access === 'link') await this.rounds.setLinks(id, { publicToken: newToken() });
      await this.tell(round, 'consultation.public-link-replaced', {});
      return this.rounds.load(id);
    });
  }

  renew(id: string, guestId: string, actor: Actor): Promise<GuestLinkView> {
    return this.onRound(id, actor, async (round, plan) => {
      const guest = await this.invitations.guests.load(id, guestId);
      if (guest.withdrawnAt) throw new GuestUnreachable();
      await this.tell(round, 'consultation.link-renewed', { guestId });
      return this.invitations.renew(guest, letterRound(await this.rounds.load(id), plan));
    });
  }

  /** The guest's links lead nowhere from now on; what was said stays. */
  withdraw(id: string, guestId: string, actor: Actor): Promise<void> {
    return this.onRound(id, actor, async (round) => {
      const guest = await this.invitations.guests.load(id, guestId);
      await this.invitations.guests.change(guest.id, { withdrawnAt: this.plans.clock.now(), waitingLink: null });
      await this.tell(round, 'consultation.link-withdrawn', { guestId });
    });
  }

  private onRound<T>(
    id: string,
    actor: Actor,
    work: (round: ReviewRound, plan: PlanSubject) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(async () => {
      await this.rounds.load(id, roundsVisibleTo(actor));
      const { round } = await this.rounds.entity(id);
      const plan = await this.plans.reader.require(round.planId, 'review.request');
      round.mustBeUnderWay();
      return work(round, plan);
    });
  }

  private tell({ id, planId, jurisdictionId }: ReviewRound, type: string, facts: Record<string, unknown>) {
    return this.plans.tell({ type, subjectKind: 'review-round', subjectId: id, planId, jurisdictionId, facts });
  }
}
