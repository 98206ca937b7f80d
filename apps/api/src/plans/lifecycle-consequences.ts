import type { SubjectPlan } from './plan-access.js';
import { Injectable } from '@nestjs/common';
import type { Move } from '@mufakat/planning/lifecycles/lifecycle';
import type { ObligationKind } from '@mufakat/planning/obligations/kinds';
import { ObligationsCommands } from '../obligations/obligations.commands.js';
import { Events } from '../platform/events/events.js';
import type { PlanAct } from './plan-history.entity.js';

/** What the owner of the plan owes by itself; what invited bodies owe opens with their round. */
const owedByOwner: readonly ObligationKind[] = ['record-act', 'prepare-successor', 'open-evaluation'];

/** What follows when a plan moves or a body acts on it: obligations and the event, in the same transaction. */
@Injectable()
export class LifecycleConsequences {
  constructor(
    private readonly obligations: ObligationsCommands,
    private readonly events: Events,
  ) {}

  async moved(plan: SubjectPlan, move: Move, reason: string | undefined): Promise<void> {
    const { id: planId, jurisdictionId, ownerBodyId: bodyId } = plan;
    if (plan.stage === 'submitted') await this.obligations.cancel(planId, { kind: 'record-act' });
    if (move.fulfils?.includes('open-evaluation')) await this.obligations.cancel(planId, { kind: 'open-evaluation' });
    const kinds = (move.opens ?? []).filter((kind) => owedByOwner.includes(kind));
    await this.obligations.openAll(
      kinds.map((kind) => ({
        ...{ kind, planId, jurisdictionId, bodyId, subjectKind: 'plan', subjectId: planId },
        duty: 'coordination',
      })),
    );
    await this.events.publish({
      type: 'plan.moved',
      ...{ planId, jurisdictionId, subjectKind: 'plan', subjectId: planId },
      facts: { move: move.move, from: move.from, to: move.to, reason: reason ?? null },
    });
  }

  async acted(plan: SubjectPlan, recorded: Omit<PlanAct, 'recordedAt'>, hasAdopted: boolean): Promise<void> {
    const { id: planId, jurisdictionId } = plan;
    const { id, bodyId, act, onDay, versionNumber, versionHash } = recorded;
    if (hasAdopted) await this.obligations.close(planId, { kind: 'record-act' });
    await this.events.publish({
      type: 'plan.act-recorded',
      ...{ planId, jurisdictionId, bodyId, subjectKind: 'plan-act', subjectId: id },
      facts: { act, on: onDay, versionNumber, versionHash, from: plan.stage, hasAdopted },
    });
  }
}
