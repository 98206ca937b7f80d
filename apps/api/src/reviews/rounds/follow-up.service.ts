import { Injectable } from '@nestjs/common';
import { answerState } from '@mufakat/planning/obligations/who-answers';
import { ObligationsReader } from '../../obligations/obligations.reader.js';
import type { Actor } from '../../platform/access/actor.js';
import { thingOf } from '../../platform/access/plan-subjects.js';
import { Database } from '../../platform/database/database.js';
import { PlanDoors } from '../plan-doors.js';
import { ReviewNotAsked } from '../review.failures.js';
import type { ReviewRound } from '../review-round.entity.js';
import type { ReviewRoundView } from '../reviews.dto.js';
import { ReviewRoundsRepository, roundsVisibleTo } from '../reviews.repository.js';
import { type AskedRow, FollowUpRepository } from './follow-up.repository.js';
import type { FollowedInvitee, FollowUpView, ReminderView } from './rounds.dto.js';

const instant = (at: Date | string | null): Date | null => (at === null ? null : new Date(at));
const text = (at: Date | string): string => new Date(at).toISOString();

const shownOf = (row: AskedRow): Omit<FollowedInvitee, 'state'> => {
  const { bodyId, guestId, bodyName, guestName, organisation, placeName, email, isSelfMade, waitingLink, said } = row;
  const [invitedAt, openedAt, answeredAt] = [text(row.invitedAt), row.openedAt, row.answeredAt];
  return {
    ...{ bodyId, guestId, bodyName, guestName, organisation, placeName, email, isSelfMade, waitingLink, said },
    ...{ invitedAt, openedAt: openedAt && text(openedAt), answeredAt: answeredAt && text(answeredAt) },
  };
};

/** Who was asked in a round, who opened it, answered, is silent; where nobody could, apart. */
@Injectable()
export class FollowUpService {
  constructor(
    private readonly database: Database,
    private readonly rounds: ReviewRoundsRepository,
    private readonly followed: FollowUpRepository,
    private readonly plans: PlanDoors,
  ) {}

  /** Somebody who is asked opens the round: the first time is kept. The owner's own looking counts for nothing. */
  open(id: string, actor: Actor): Promise<void> {
    return this.database.transaction(async () => {
      await this.rounds.load(id, roundsVisibleTo(actor));
      const { round, invitees } = await this.rounds.entity(id);
      const bodyId = invitees.find((invitee) => actor.bodies.includes(invitee.bodyId))?.bodyId ?? null;
      const plan = thingOf(await this.plans.reader.factsOf(round.planId));
      if (bodyId || !actor.can('review.request', plan)) await this.followed.opened(round, actor.id, bodyId);
    });
  }

  /** The round as it is shown. */
  round(id: string, actor: Actor): Promise<ReviewRoundView> {
    return this.rounds.load(id, roundsVisibleTo(actor));
  }

  /** The round as its owner follows it; for readers of the draft only. */
  async mustFollow(id: string, actor: Actor): Promise<{ round: ReviewRound; isOwner: boolean }> {
    await this.rounds.load(id, roundsVisibleTo(actor));
    const { round } = await this.rounds.entity(id);
    const plan = thingOf(await this.plans.reader.factsOf(round.planId));
    if (!actor.can('plan.read-draft', plan)) throw new ReviewNotAsked();
    return { round, isOwner: actor.can('review.request', plan) };
  }

  /** Invitees with how far each has come, bodies first. */
  async asked(round: ReviewRound, vacant: ReadonlySet<string>): Promise<FollowedInvitee[]> {
    const terms = { deadline: new Date(round.deadline), isOver: round.closedAt !== null };
    const rows = await this.followed.asked(round.id);
    return rows.map((row) => {
      const state = answerState(this.terms(row, vacant), terms, this.plans.clock.now());
      return { ...shownOf(row), state };
    });
  }

  private terms(row: AskedRow, vacant: ReadonlySet<string>) {
    const { openedAt, answeredAt, declinedAt, withdrawnAt, guestId, bodyId } = row;
    return {
      isHeld: guestId !== null || !vacant.has(String(bodyId)),
      ...{ openedAt: instant(openedAt), answeredAt: instant(answeredAt) },
      ...{ declinedAt: instant(declinedAt), withdrawnAt: instant(withdrawnAt) },
    };
  }
}

/** Bodies of a round for which nobody speaks, and the letters that bodies got. */
@Injectable()
export class RoundObligations {
  constructor(private readonly obligations: ObligationsReader) {}

  async vacant(roundId: string): Promise<ReadonlySet<string>> {
    const owed = await this.obligations.ofSubject(roundId);
    return new Set(owed.flatMap(({ hasHolder, bodyId }) => (bodyId && !hasHolder ? [bodyId] : [])));
  }

  async reminders(roundId: string): Promise<ReminderView[]> {
    const sent = await this.obligations.remindersOf([roundId]);
    return sent.map(({ at, toName, daysLeft, byName }) => ({ at: text(at), toName, daysLeft, byName }));
  }
}

/** The table of a round: invitees and letters. */
@Injectable()
export class FollowUpTable {
  constructor(
    private readonly database: Database,
    private readonly service: FollowUpService,
    private readonly followed: FollowUpRepository,
    private readonly owed: RoundObligations,
  ) {}

  read(id: string, actor: Actor): Promise<Omit<FollowUpView, 'publicLink'> & { publicToken: string | null }> {
    return this.database.read(async () => {
      const { round, isOwner } = await this.service.mustFollow(id, actor);
      const asked = await this.service.asked(round, await this.owed.vacant(id));
      const invitees = isOwner ? asked : asked.map((one) => Object.assign({}, one, { email: null, waitingLink: null }));
      const guests = (await this.followed.guestReminders(id)).map((one) => ({ ...one, at: text(one.at) }));
      const letters = [...(await this.owed.reminders(id)), ...guests].sort((a, b) => (a.at < b.at ? 1 : -1));
      const publicToken = isOwner ? await this.followed.publicToken(id) : null;
      return { invitees, reminders: letters, otherReaders: await this.followed.otherReaders(id), publicToken };
    });
  }
}
