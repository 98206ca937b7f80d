import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/failure.js';
import { PlanDoors } from '../plan-doors.js';
import { CommentsRepository } from '../comments/comments.repository.js';
import { saidVisibleTo } from '../said/said.repository.js';
import { SaidService } from '../said/said.service.js';
import { FollowUpService, FollowUpTable } from './follow-up.service.js';
import { RoundInvitations } from './round-invitations.js';
import { RoundReminders } from './round-reminders.service.js';
import type { FollowUpView, RemindedView } from './rounds.dto.js';

/** What was said by the public link waits until the owner takes it in or leaves it out. */
@Injectable()
export class HeldComments {
  constructor(
    private readonly comments: CommentsRepository,
    private readonly said: SaidService,
    private readonly plans: PlanDoors,
  ) {}

  async decide(
    { roundId, commentId }: { roundId: string; commentId: string },
    take: boolean,
    actor: Actor,
  ): Promise<void> {
    const comment = await this.comments.load(commentId, saidVisibleTo('comment', actor));
    const { planId, version, held } = comment;
    await this.plans.reader.require(planId, 'comment.dispose');
    if (comment.roundId !== roundId || held !== 'waiting') throw new NotFound('No comment that waits');
    await this.comments.change(commentId, version, take ? { held: null } : { held: 'refused', state: 'closed' });
    if (!take) await this.said.settle(roundId);
    const type = take ? 'comment.taken-in' : 'comment.left-out';
    await this.plans.tell({ type, subjectKind: 'comment', subjectId: commentId, planId });
  }
}

/** The services behind the desk. */
@Injectable()
export class FollowUpDoors {
  constructor(
    readonly service: FollowUpService,
    readonly table: FollowUpTable,
    readonly reminders: RoundReminders,
    readonly plans: PlanDoors,
  ) {}
}

/** The owner's desk over a round: who came how far, letters, what waits to be let in. */
@Injectable()
export class FollowUpDesk {
  constructor(
    private readonly followUp: FollowUpDoors,
    private readonly held: HeldComments,
    private readonly invitations: RoundInvitations,
    private readonly database: Database,
  ) {}

  open(id: string, actor: Actor): Promise<void> {
    return this.followUp.service.open(id, actor);
  }

  async read(id: string, actor: Actor): Promise<FollowUpView> {
    const { publicToken, ...table } = await this.followUp.table.read(id, actor);
    return { ...table, publicLink: this.invitations.publicLink(publicToken) };
  }

  remind(id: string, actor: Actor): Promise<RemindedView> {
    return this.database.transaction(async () => {
      const { round } = await this.followUp.service.mustFollow(id, actor);
      await this.followUp.plans.reader.require(round.planId, 'review.request');
      round.mustBeUnderWay();
      const written = await this.followUp.reminders.now(round, actor);
      await this.followUp.plans.tell({
        ...{ type: 'review-round.reminded', subjectKind: 'review-round', subjectId: id },
        ...{ planId: round.planId, jurisdictionId: round.jurisdictionId, facts: { written } },
      });
      return { written };
    });
  }

  decide(what: { roundId: string; commentId: string }, take: boolean, actor: Actor): Promise<void> {
    return this.database.transaction(() => this.held.decide(what, take, actor));
  }
}
