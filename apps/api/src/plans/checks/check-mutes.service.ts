import { Injectable } from '@nestjs/common';
import { checkRules, mayBeMuted } from '@mufakat/planning/checks/all';
import type { CheckMute } from '@mufakat/planning/checks/mute';
import { seenAt } from '@mufakat/planning/checks/mutes';
import { Database } from '../../platform/database/database.js';
import { Events } from '../../platform/events/events.js';
import { ChangeSetsRepository } from '../change-sets.repository.js';
import { mustNow, type SubjectPlan } from '../plan-access.js';
import { CheckCannotBeMuted, CheckMuteNotFound, CheckRuleUnknown, RecordNotFound } from '../plan.failures.js';
import { CheckMutesRepository } from './check-mutes.repository.js';

export interface MuteAsked {
  readonly rule: string;
  readonly recordId?: string | null;
  readonly field?: string | null;
  readonly reason: string;
}

/** Deciding, with a reason, that findings of a check may stand; and taking it back. */
@Injectable()
export class CheckMutesService {
  constructor(
    private readonly database: Database,
    private readonly mutes: CheckMutesRepository,
    private readonly sets: ChangeSetsRepository,
    private readonly events: Events,
  ) {}

  list(plan: SubjectPlan): Promise<readonly CheckMute[]> {
    return this.database.read(() => {
      mustNow('plan.read-draft', plan);
      return this.mutes.mutes(plan.id);
    });
  }

  /** Of a finding that keeps the plan from being submitted only where its rule lets it. */
  mute(
    plan: SubjectPlan,
    personId: string,
    { rule, recordId = null, field = null, reason }: MuteAsked,
  ): Promise<CheckMute> {
    return this.database.transaction(async () => {
      mustNow('plan.revise', plan);
      const known = checkRules.find((one) => one.rule === rule);
      if (!known) throw new CheckRuleUnknown();
      if (!mayBeMuted(known)) throw new CheckCannotBeMuted(rule);
      const document = await this.sets.current(plan.id, plan.revision);
      if (recordId !== null && !document.records.has(recordId)) throw new RecordNotFound();
      const { id: planId, jurisdictionId } = plan;
      const seen = seenAt(document, { record: recordId, field });
      const id = await this.mutes.add({
        planId,
        jurisdictionId,
        rule,
        recordId,
        field,
        reason,
        seen,
        mutedBy: personId,
      });
      await this.tell('muted', plan, { id, rule, recordId, field, reason });
      return (await this.mutes.mutes(planId)).find((one) => one.id === id) as CheckMute;
    });
  }

  unmute(plan: SubjectPlan, personId: string, id: string): Promise<void> {
    return this.database.transaction(async () => {
      mustNow('plan.revise', plan);
      if (!(await this.mutes.end(plan.id, id, personId))) throw new CheckMuteNotFound();
      await this.tell('unmuted', plan, { id });
    });
  }

  private async tell(
    verb: 'muted' | 'unmuted',
    plan: SubjectPlan,
    { id, ...facts }: { readonly id: string } & Partial<MuteAsked>,
  ): Promise<void> {
    const { id: planId, jurisdictionId } = plan;
    await this.events.publish({
      type: `check.${verb}`,
      ...{ planId, jurisdictionId, subjectKind: 'check-mute', subjectId: id },
      facts: { ...facts },
    });
  }
}
