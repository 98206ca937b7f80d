import { Injectable } from '@nestjs/common';
import { PlansCommands } from '../plans/plans.commands.js';
import { PlansReader } from '../plans/plans.reader.js';
import { Clock } from '../platform/clock.js';
import { type DomainEvent, Events } from '../platform/events/events.js';

/** The doors of the plans feature that reviews go through, with the time; every word is a fact of its plan. */
@Injectable()
export class PlanDoors {
  constructor(
    readonly reader: PlansReader,
    readonly commands: PlansCommands,
    readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** Keeps what happened without saying of which plan: for what one body keeps to itself. */
  tellAside(event: DomainEvent): Promise<void> {
    return this.events.publish(event);
  }

  async tell(event: DomainEvent & { readonly planId: string }): Promise<void> {
    await this.commands.bumpFacts(event.planId);
    await this.events.publish(event);
  }
}
