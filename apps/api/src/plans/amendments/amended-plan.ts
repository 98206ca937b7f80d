import { Injectable } from '@nestjs/common';
import type { Change } from '@mufakat/planning/changes/change';
import { currentContext } from '../../platform/context.js';
import { Database } from '../../platform/database/database.js';
import { ChangeSetsService } from '../change-sets.service.js';
import { HistoryRepository, type VersionRow } from '../history.repository.js';
import type { SubjectPlan } from '../plan-access.js';
import type { PlanAct } from '../plan-history.entity.js';
import { PlansRepository } from '../plans.repository.js';
import { VersionsService } from '../versions.service.js';

export interface Amending {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly actId: string;
  readonly act: {
    readonly bodyId: string;
    readonly on: string;
    readonly number?: string | null;
    readonly fileId?: string | null;
    readonly note?: string | null;
  };
}

export interface PlanAmended {
  readonly changes: readonly Change[];
  readonly actId: string;
  readonly version: VersionRow;
  readonly fromVersion: number;
}

/** The services behind an amended plan. */
@Injectable()
export class AmendingVerbs {
  constructor(
    readonly changeSets: ChangeSetsService,
    readonly versions: VersionsService,
    readonly history: HistoryRepository,
    readonly plans: PlansRepository,
  ) {}
}

const actOn = (
  { id: planId, jurisdictionId }: SubjectPlan,
  { act, actId }: Pick<Amending, 'act' | 'actId'>,
  version: VersionRow,
): Omit<PlanAct, 'recordedAt'> => {
  const { bodyId, on: onDay, number = null, fileId = null, note = null } = act;
  return {
    ...{ id: actId, planId, jurisdictionId, bodyId, act: 'amended', onDay, number, fileId, note, extendedTo: null },
    ...{ versionNumber: version.number, versionHash: version.hash },
    personId: currentContext()?.actor?.id ?? null,
  };
};

/** What an adopted amendment does to its plan: one change set, one frozen version, one act, its codes registered. */
@Injectable()
export class AmendedPlan {
  constructor(
    readonly database: Database,
    private readonly verbs: AmendingVerbs,
  ) {}

  /** Of a plan that the caller has locked and permitted. */
  async amend(plan: SubjectPlan, { title, changes, act, actId }: Amending): Promise<PlanAmended> {
    const { changeSets, versions, history, plans } = this.verbs;
    const fromVersion = await this.versionInForce(plan);
    const applied = await changeSets.apply(plan.id, {
      ...{ baseRevision: plan.revision, changes, source: 'amendment', reason: title, isAdoptedAmendment: true },
    });
    const version = await versions.freeze(await plans.subject(plan.id), { kind: 'amended', note: title });
    await history.insertAct(actOn(plan, { act, actId }, version));
    await history.registerCodes(plan.id, version.id);
    return { changes: applied.changes, actId, version, fromVersion };
  }

  /** Number of the text in force: as adopted, or as amended last. */
  private async versionInForce(plan: SubjectPlan): Promise<number> {
    const versions = await this.verbs.history.listVersions(plan.id);
    const adopted = versions.find(({ number, kind }) => number === plan.adoptedVersion || kind === 'amended');
    return adopted?.number ?? 0;
  }

  adoptedOn(planId: string): Promise<string | null> {
    return this.verbs.history.adoptedOn(planId);
  }
}
