import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isWaitedFor } from '@mufakat/planning/obligations/who-answers';
import { remindsOn } from '@mufakat/planning/obligations/reminders';
import { ObligationsCommands } from '../../obligations/obligations.commands.js';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { PlanDoors } from '../plan-doors.js';
import type { ReviewRound } from '../review-round.entity.js';
import { ReviewRoundsRepository } from '../reviews.repository.js';
import { FollowUpRepository } from './follow-up.repository.js';
import { FollowUpService, RoundObligations } from './follow-up.service.js';
import { letterRound, RoundInvitations } from './round-invitations.js';

/** What letters about a round say, and the one transaction that writes them. */
@Injectable()
export class RoundLetterSource {
  constructor(
    private readonly database: Database,
    private readonly rounds: ReviewRoundsRepository,
    private readonly plans: PlanDoors,
  ) {}

  async letterOf(roundId: string) {
    const round = await this.rounds.load(roundId);
    return { round, letter: letterRound(round, await this.plans.reader.factsOf(round.planId)) };
  }

  /** Processes that write at the same time wait for each other, and the second finds nothing left to write. */
  inJob(work: () => Promise<void>): Promise<void> {
    return this.database.transaction(async () => {
      await this.database.query('select pg_advisory_xact_lock(7263519)');
      await work();
    });
  }
}

/** Reminds guests, who owe nothing and so have no obligation. */
@Injectable()
export class GuestReminders implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly followed: FollowUpRepository,
    private readonly invitations: RoundInvitations,
    private readonly rounds: RoundLetterSource,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('rounds.remind-guests', () => this.rounds.inJob(() => this.calendar()));
    this.jobs.repeat('rounds.remind-guests', '10 * * * *');
  }

  /** Guests of a round who were not written to for so many hours; answers how many letters that made. */
  async write(
    roundId: string,
    to: { hours: number; on: (daysLeft: number) => boolean; by: string | null },
  ): Promise<number> {
    const due = (await this.followed.guestsToRemind(roundId, to.hours)).filter(({ daysLeft }) => to.on(daysLeft));
    if (due.length === 0) return 0;
    const { round, letter } = await this.rounds.letterOf(roundId);
    for (const { id: guestId, daysLeft } of due) {
      await this.invitations.remindGuest(await this.invitations.guests.load(roundId, guestId), letter);
      await this.followed.noteReminder({ roundId, planId: round.planId, guestId, daysLeft, byPersonId: to.by });
    }
    return due.length;
  }

  private async calendar(): Promise<void> {
    for (const roundId of await this.followed.openRounds())
      await this.write(roundId, { hours: 20, on: remindsOn, by: null });
  }
}

/** “Remind now”: everybody who is waited for and was not written to within twelve hours. */
@Injectable()
export class RoundReminders {
  constructor(
    private readonly followUp: FollowUpService,
    private readonly owed: RoundObligations,
    private readonly obligations: ObligationsCommands,
    private readonly guests: GuestReminders,
  ) {}

  /** Joins the caller's transaction; the caller has asked whether the actor may. */
  async now(round: ReviewRound, actor: Actor): Promise<number> {
    const asked = await this.followUp.asked(round, await this.owed.vacant(round.id));
    const bodyIds = asked.flatMap(({ bodyId, guestId, state }) =>
      bodyId && !guestId && isWaitedFor(state) ? [bodyId] : [],
    );
    const letters = await this.obligations.remind(round.id, bodyIds);
    return letters + (await this.guests.write(round.id, { hours: 12, on: () => true, by: actor.id }));
  }
}
