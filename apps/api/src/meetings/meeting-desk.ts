import { Injectable } from '@nestjs/common';
import { isWorkedOn } from '@mufakat/planning/lifecycles/meeting';
import { BodiesReader } from '../bodies/bodies.reader.js';
import { ObligationsCommands } from '../obligations/obligations.commands.js';
import { PlansReader } from '../plans/plans.reader.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { Events } from '../platform/events/events.js';
import { ReferenceUnknown, RequestInvalid } from '../platform/failure.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingIsOver } from './meeting.failures.js';
import { MeetingLetters } from './meeting-letters.js';
import { MeetingViews, thingOfMeeting } from './meeting-view.js';
import { DecisionsRepository, meetingsVisibleTo, MeetingsRepository } from './meetings.repository.js';

interface Home {
  readonly planId: string;
  readonly jurisdictionId: string;
  readonly timeZone: string;
}
type Subject = Pick<Meeting, 'id' | 'planId' | 'jurisdictionId'>;

/** Who learns of it and when. */
@Injectable()
export class MeetingNews {
  constructor(
    readonly clock: Clock,
    readonly events: Events,
    readonly letters: MeetingLetters,
    readonly obligations: ObligationsCommands,
  ) {}
}

/** What a meeting asks of other features. */
@Injectable()
export class MeetingAround {
  constructor(
    readonly plans: PlansReader,
    readonly bodies: BodiesReader,
    readonly news: MeetingNews,
  ) {}
}

/** What everything done with a meeting begins and ends with. */
@Injectable()
export class MeetingDesk {
  constructor(
    readonly meetings: MeetingsRepository,
    readonly decisions: DecisionsRepository,
    readonly views: MeetingViews,
    private readonly around: MeetingAround,
  ) {}

  get obligations(): ObligationsCommands {
    return this.around.news.obligations;
  }

  now(): Date {
    return this.around.news.clock.now();
  }

  /** Unseen: as absent; seen but not run by the actor: refused. */
  async mustRun(id: string, actor: Actor): Promise<Meeting> {
    await this.meetings.load(id, meetingsVisibleTo(actor));
    const meeting = await this.meetings.entity(id);
    actor.must('meeting.manage', thingOfMeeting(meeting));
    return meeting;
  }

  mustBeWorkedOn({ state }: Meeting): void {
    if (!isWorkedOn(state)) throw new MeetingIsOver();
  }

  /** The first plan is whose meeting it is; the others the actor must at least see. */
  async mustRunFor(planIds: readonly string[], actor: Actor): Promise<Home> {
    const [planId] = planIds;
    if (planId === undefined) throw new RequestInvalid({ planIds: 'is needed' });
    for (const id of planIds) await this.around.plans.require(id);
    const { jurisdictionId } = await this.around.plans.factsOf(planId);
    actor.must('meeting.manage', { jurisdictionId, planId });
    const jurisdiction = await this.around.bodies.jurisdiction(jurisdictionId);
    return { planId, jurisdictionId, timeZone: jurisdiction?.timeZone ?? 'UTC' };
  }

  /** Bodies of the directory, and a frozen round of one of the plans. */
  async mustKnow(bodyIds: readonly string[], planIds: readonly string[], roundId?: string | null): Promise<void> {
    const known = await this.around.bodies.bodies(bodyIds);
    if (known.length < bodyIds.length) throw new ReferenceUnknown('invitedBodyIds');
    if (roundId && !(await this.meetings.hasPaper(roundId, planIds))) throw new ReferenceUnknown('paperRoundId');
  }

  /** Writes to the invited: when the agenda is out, when it is called off afterwards, when the minutes are agreed. */
  async write(meeting: Meeting, wasOut: boolean): Promise<void> {
    const { letters } = this.around.news;
    if (meeting.state === 'agenda-sent') await letters.tell('agenda', meeting);
    if (meeting.state === 'minutes-agreed') await letters.tell('minutes', meeting);
    if (meeting.state === 'cancelled' && wasOut) await letters.tell('cancelled', meeting);
  }

  tell(
    type: string,
    { id, planId, jurisdictionId }: Subject,
    facts?: Record<string, unknown>,
    subjectKind = 'meeting',
  ): Promise<void> {
    return this.around.news.events.publish({ type, subjectKind, subjectId: id, planId, jurisdictionId, facts });
  }
}
