import { Injectable } from '@nestjs/common';
import type { Change } from '@mufakat/planning/changes/change';
import type { CheckContext } from '@mufakat/planning/checks/context';
import type { Permission } from '@mufakat/planning/permissions/can';
import type { PlanDocument } from '@mufakat/planning/records/record';
import type { Actor } from '../platform/access/actor.js';
import { Database } from '../platform/database/database.js';
import { CheckedDraft } from './checks/checked-draft.js';
import { HistoryRepository, type VersionRow } from './history.repository.js';
import { mayNow, mustNow, type SubjectPlan } from './plan-access.js';
import { VersionNotFound } from './plan.failures.js';
import { PlansRepository } from './plans.repository.js';
import { VersionsService } from './versions.service.js';

export { CheckMuteView } from './checks/check-mutes.controller.js';
export { PlanNotFound } from './plan.failures.js';
export { successorInForce } from './plans.repository.js';

/** What other features may ask of plans. Every question joins the caller's unit of work. */
@Injectable()
export class PlansReader {
  constructor(
    private readonly database: Database,
    private readonly plans: PlansRepository,
    private readonly draft: CheckedDraft,
    private readonly versions: VersionsService,
  ) {}

  /** The plan's facts and counters where the person may do this to it; unseen and absent: PlanNotFound. */
  require(planId: string, permission: Permission = 'plan.read'): Promise<SubjectPlan> {
    return this.database.read(async () => {
      const plan = await this.plans.subject(planId);
      mustNow(permission, plan);
      return plan;
    });
  }

  /** Whether the person may do this to the plan. */
  async may(planId: string, permission: Permission): Promise<boolean> {
    return this.database.read(async () => mayNow(permission, await this.plans.subject(planId)));
  }

  requireVisible(planId: string): Promise<SubjectPlan> {
    return this.require(planId);
  }

  /** The facts that conditions name, without asking whether the person may see the plan. */
  factsOf(planId: string): Promise<SubjectPlan> {
    return this.database.read(() => this.plans.subject(planId));
  }

  /** The draft as it stands. The caller asks permission first (`require`). */
  document(planId: string): Promise<PlanDocument> {
    return this.database.read(async () => {
      return this.draft.document(await this.plans.subject(planId));
    });
  }

  /** What the checks know of the plan itself. The caller asks permission first. */
  checkFacts(planId: string): Promise<Required<Omit<CheckContext, 'today' | 'bodies' | 'facts' | 'newId'>>> {
    return this.database.read(() => this.draft.facts(planId));
  }

  /** The document at a version's number, `current` or an instant, as far as the person may read it. */
  documentAt(planId: string, point: string): Promise<PlanDocument> {
    return this.database.read(async () => this.versions.documentAt(await this.require(planId), point));
  }

  /** The document as it stood at a revision. The caller asks permission first. */
  documentOfRevision(planId: string, revision: number): Promise<PlanDocument> {
    return this.database.read(async () => this.versions.asOf(await this.document(planId), revision));
  }

  /** The newest frozen version the person may read; undefined where there is none. */
  latestVersion(planId: string): Promise<VersionRow | undefined> {
    return this.database.read(async () => (await this.versions.list(await this.require(planId)))[0]);
  }

  /** Of each plan that the person sees without its draft, the newest version they may read. */
  versionsShownTo(actor: Actor): Promise<{ planId: string; number: number }[]> {
    return this.database.read(() => this.versions.shownTo(actor));
  }

  /** Whether the person may read this frozen version; false where the plan is unseen. */
  async mayReadVersion(planId: string, number: number): Promise<boolean> {
    return this.database.read(async () => {
      const plan = await this.plans.subject(planId);
      return mayNow('plan.read', plan) && (await this.versions.list(plan)).some((version) => version.number === number);
    });
  }

  /** The change sets after a revision, oldest first, with `before`. The caller asks permission first. */
  changesSince(planId: string, revision: number): Promise<{ revision: number; changes: Change[] }[]> {
    return this.database.read(() => this.draft.setsAfter(planId, revision));
  }

  version(planId: string, number: number): Promise<VersionRow> {
    return this.database.read(() => this.versions.load(planId, number));
  }

  /** Whether the draft holds the record. */
  async hasRecord(planId: string, recordId: string): Promise<boolean> {
    return (await this.document(planId)).records.has(recordId);
  }
}

/** Questions about frozen versions that need no person: verification of bytes and hashes. */
@Injectable()
export class VersionsReader {
  constructor(
    private readonly database: Database,
    private readonly history: HistoryRepository,
  ) {}

  /** The version of a plan with this hash. */
  byHash(planId: string, hash: string): Promise<VersionRow> {
    return this.database.read(async () => {
      const row = await this.history.findVersion(planId, { hash });
      if (!row) throw new VersionNotFound();
      return row;
    });
  }

  /** The frozen document of a version. The caller asks permission first. */
  document(versionId: string): Promise<string> {
    return this.database.read(() => this.history.documentText(versionId));
  }

  /** The canonical text whose SHA-256 is the version's hash. */
  canonical(versionId: string): Promise<string> {
    return this.database.read(() => this.history.canonicalText(versionId));
  }
}

export type { VersionRow } from './history.repository.js';
export { withoutRestricted } from './version-rights.rules.js';
