import { Injectable } from '@nestjs/common';
import { Events } from '../../platform/events/events.js';
import { ReportingWorld } from '../reporting-world.js';

interface Told {
  readonly id: string;
  readonly bodyId: string;
  readonly jurisdictionId: string | null;
  readonly planId?: string;
  readonly facts?: Record<string, unknown>;
}

/** Who learns what of initiatives; where a plan is named, it is a fact of that plan. */
@Injectable()
export class InitiativesRecord {
  constructor(
    readonly world: ReportingWorld,
    private readonly events: Events,
  ) {}

  tell(type: string, { id, planId, ...about }: Told): Promise<void> {
    const event = { type, subjectKind: 'initiative', subjectId: id, ...about };
    return planId ? this.world.tell({ ...event, planId }) : this.events.publish(event);
  }
}
