import { Injectable } from '@nestjs/common';
import type { CheckContext } from '@mufakat/planning/checks/context';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { ChangeSetsRepository } from '../change-sets.repository.js';
import type { SubjectPlan } from '../plan-access.js';
import { CheckMutesRepository, type OwnCheckFacts } from './check-mutes.repository.js';

/** The draft, and what the checks know of it beside its text. */
@Injectable()
export class CheckedDraft {
  constructor(
    private readonly sets: ChangeSetsRepository,
    private readonly mutes: CheckMutesRepository,
  ) {}

  document({ id, revision }: Pick<SubjectPlan, 'id' | 'revision'>): Promise<PlanDocument> {
    return this.sets.current(id, revision);
  }

  /** The change sets after a revision, oldest first, with `before`. */
  setsAfter(planId: string, revision: number): ReturnType<ChangeSetsRepository['setsAfter']> {
    return this.sets.setsAfter(planId, revision);
  }

  /** How fresh each wording is, mutes, registered codes, and whether a plan follows. */
  async facts(planId: string): Promise<OwnCheckFacts & Required<Pick<CheckContext, 'texts'>>> {
    return { ...(await this.mutes.facts(planId)), texts: await this.sets.knownTexts(planId) };
  }

  async context({ id, today }: Pick<SubjectPlan, 'id' | 'today'>): Promise<CheckContext> {
    return { today, ...(await this.facts(id)) };
  }
}
