import { Injectable } from '@nestjs/common';
import type { PlanStage } from '@mufakat/planning/lifecycles/plan-stages';
import type { Actor } from '../platform/access/actor.js';
import type { Asking } from '../platform/access/asked.js';
import { Database } from '../platform/database/database.js';
import { mayMatch } from '../platform/http/etag.js';
import { type ActToRecord, LifecycleService, type PossibleMove } from './lifecycle.service.js';
import type { ActRow, VersionRow } from './history.repository.js';
import { type PlanRow, PlansRepository } from './plans.repository.js';
import { VersionsService } from './versions.service.js';

/** A plan as its page shows it. */
export interface PlanPage {
  readonly plan: PlanRow;
  readonly moves: readonly PossibleMove[];
  readonly acts: readonly ActRow[];
  readonly latestVersion?: VersionRow;
  /** The text in force where the adopted one was amended. */
  readonly amendedVersion?: VersionRow;
  readonly stagesLeft: readonly PlanStage[];
}

/** One plan with what may be done with it, and the verbs of its governance that answer with it. */
@Injectable()
export class PlanPageService {
  constructor(
    private readonly database: Database,
    private readonly plans: PlansRepository,
    private readonly lifecycle: LifecycleService,
    private readonly versions: VersionsService,
  ) {}

  show(actor: Actor, planId: string): Promise<PlanPage> {
    return this.database.read(async () => {
      const plan = await this.plans.load(actor, planId);
      const subject = await this.plans.subject(planId);
      const moves = await this.lifecycle.movesOf(subject);
      const acts = await this.lifecycle.listActs(subject);
      const versions = await this.versions.list(subject);
      const amendedVersion = versions.find(({ kind }) => kind === 'amended');
      const stagesLeft = await this.lifecycle.stagesLeft(subject);
      return { plan, moves, acts, latestVersion: versions[0], amendedVersion, stagesLeft };
    });
  }

  /** If-Match is honoured where it is sent. */
  move(
    { actor, ifMatch }: Asking,
    planId: string,
    { move, reason }: { move: string; reason?: string },
  ): Promise<PlanPage> {
    return this.database.transaction(async () => {
      const plan = await this.plans.lock(planId);
      mayMatch(ifMatch, plan.version);
      await this.lifecycle.move(plan, move, reason);
      return this.show(actor, planId);
    });
  }

  recordAct(planId: string, act: ActToRecord): Promise<ActRow> {
    return this.database.transaction(async () => {
      const plan = await this.plans.lock(planId);
      const id = await this.lifecycle.recordAct(plan, act);
      const acts = await this.lifecycle.listActs(plan);
      return acts.find((one) => one.id === id) as ActRow;
    });
  }
}
