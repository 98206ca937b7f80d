import { Injectable } from '@nestjs/common';
import { today } from '@mufakat/planning/obligations/day';
import { BodiesReader } from '../bodies/bodies.reader.js';
import { ObligationsCommands } from '../obligations/obligations.commands.js';
import { PlansCommands } from '../plans/plans.commands.js';
import { PlansReader } from '../plans/plans.reader.js';
import { Clock } from '../platform/clock.js';
import { type DomainEvent, Events } from '../platform/events/events.js';
import { FrozenRounds } from './reporting.commands.js';

/** When things happen in reporting, and who learns of it: each is a fact of its plan. */
@Injectable()
export class ReportingRecord {
  constructor(
    readonly clock: Clock,
    private readonly plans: PlansCommands,
    private readonly events: Events,
    private readonly rounds: FrozenRounds,
  ) {}

  frozen(roundId: string): Promise<void> {
    return this.rounds.frozen(roundId);
  }

  async tell(event: DomainEvent & { readonly planId: string }): Promise<void> {
    await this.plans.bumpFacts(event.planId);
    await this.events.publish(event);
  }
}

/** What reporting asks of other features. */
@Injectable()
export class ReportingWorld {
  constructor(
    readonly plans: PlansReader,
    readonly bodies: BodiesReader,
    readonly obligations: ObligationsCommands,
    private readonly record: ReportingRecord,
  ) {}

  now(): Date {
    return this.record.clock.now();
  }

  async dayIn(jurisdictionId: string): Promise<string> {
    const jurisdiction = await this.bodies.jurisdiction(jurisdictionId);
    return today(this.now(), jurisdiction?.timeZone ?? 'UTC');
  }

  tell(event: DomainEvent & { readonly planId: string }): Promise<void> {
    return this.record.tell(event);
  }

  /** Once all of the freeze is written. */
  frozen(roundId: string): Promise<void> {
    return this.record.frozen(roundId);
  }
}
