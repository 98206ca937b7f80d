import { Injectable } from '@nestjs/common';
import { Events } from '../../platform/events/events.js';
import type { SubjectPlan } from '../plan-access.js';
import { type AmendmentRow, AmendmentsRepository } from './amendments.repository.js';

/** Amendments as they are kept, and what happens to them: for the audit trail and for whoever has the plan open. */
@Injectable()
export class AmendmentTrail {
  constructor(
    readonly rows: AmendmentsRepository,
    private readonly events: Events,
  ) {}

  tell(
    what: 'opened' | 'changed' | 'adopted' | 'abandoned',
    { id: planId, jurisdictionId }: SubjectPlan,
    { id, number, title }: Pick<AmendmentRow, 'id' | 'number' | 'title'>,
    facts: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    return this.events.publish({
      type: `amendment.${what}`,
      ...{ planId, jurisdictionId, subjectKind: 'amendment', subjectId: id },
      facts: { number, title, ...facts },
    });
  }
}
