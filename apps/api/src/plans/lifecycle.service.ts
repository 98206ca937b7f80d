import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type ActKind, adopts } from '@mufakat/planning/lifecycles/acts';
import { guards, type Obstacle } from '@mufakat/planning/lifecycles/guards';
import { asksForReason, buttonsFrom, findMove, type Move } from '@mufakat/planning/lifecycles/lifecycle';
import { isTextLocked, planLifecycle, type PlanStage } from '@mufakat/planning/lifecycles/plan-stages';
import type { Permission } from '@mufakat/planning/permissions/can';
import { rootOf } from '@mufakat/planning/records/tree';
import { canonicalText, hashOf } from '@mufakat/planning/versions/canonical';
import { currentContext } from '../platform/context.js';
import { Database } from '../platform/database/database.js';
import { RequestInvalid } from '../platform/failure.js';
import { CheckedDraft } from './checks/checked-draft.js';
import { type ActRow, HistoryRepository, type VersionRow } from './history.repository.js';
import { mayNow, mustNow, type SubjectPlan } from './plan-access.js';
import {
  ActOnAdoptedTextOnly,
  DraftDiffersFromVersion,
  MoveIsGuarded,
  MoveNeedsReason,
  MoveNotPossible,
  PlanCannotBeAdopted,
  VersionHashUnknown,
} from './plan.failures.js';
import type { PlanAct } from './plan-history.entity.js';
import { LifecycleConsequences } from './lifecycle-consequences.js';

/** A move as a button: whether this person may make it now, and what stands in the way. */
export interface PossibleMove {
  readonly move: string;
  readonly to: PlanStage;
  readonly allowed: boolean;
  readonly explanations: readonly Obstacle[];
  readonly needsReason: boolean;
  readonly skips: readonly PlanStage[];
}

export interface ActToRecord {
  readonly bodyId: string;
  readonly act: ActKind;
  readonly on: string;
  readonly number?: string | null;
  readonly versionHash: string;
  readonly fileId?: string | null;
  readonly note?: string | null;
  /** Of an act that extends the plan: its new last day. */
  readonly extendedTo?: string | null;
}

type PlanMoveRow = Move<PlanStage>;

const rowOf = (plan: SubjectPlan, act: ActToRecord, version: VersionRow): Omit<PlanAct, 'recordedAt'> => {
  const { number = null, fileId = null, note = null, extendedTo = null } = act;
  return {
    ...{ id: randomUUID(), planId: plan.id, jurisdictionId: plan.jurisdictionId },
    ...{ bodyId: act.bodyId, act: act.act, onDay: act.on, number, fileId, note, extendedTo },
    ...{ versionNumber: version.number, versionHash: version.hash },
    personId: currentContext()?.actor?.id ?? null,
  };
};

/** Moves between stages, and the acts of bodies that we record. Callers hold the plan locked where they write. */
@Injectable()
export class LifecycleService {
  constructor(
    private readonly database: Database,
    private readonly draft: CheckedDraft,
    private readonly history: HistoryRepository,
    private readonly consequences: LifecycleConsequences,
  ) {}

  movesOf(plan: SubjectPlan): Promise<PossibleMove[]> {
    return this.database.read(() =>
      Promise.all(buttonsFrom(planLifecycle, plan.stage).map((move) => this.seen(plan, move))),
    );
  }

  /** Of a plan that the caller has locked. */
  async move(plan: SubjectPlan, name: string, reason?: string): Promise<void> {
    const move: PlanMoveRow | undefined = findMove<PlanStage>(planLifecycle, plan.stage, name);
    if (!move || move.by) throw new MoveNotPossible(name, plan.stage);
    mustNow(move.permission as Permission, plan);
    const obstacles = await this.obstacles(plan, move);
    if (obstacles.length > 0) throw new MoveIsGuarded(obstacles);
    if (asksForReason(move) && !reason) throw new MoveNeedsReason(move.skips ?? []);
    await this.history.setStage(plan.id, move.to);
    await this.consequences.moved(plan, move, reason);
  }

  stagesLeft(plan: SubjectPlan): Promise<PlanStage[]> {
    return this.database.read(() => this.history.stagesLeft(plan.id));
  }

  listActs(plan: SubjectPlan): Promise<ActRow[]> {
    return this.database.read(() => this.history.listActs(plan.id));
  }

  /** Of a plan that the caller has locked. Answers the act's id. */
  async recordAct(plan: SubjectPlan, act: ActToRecord): Promise<string> {
    mustNow('plan.record-act', plan);
    if (act.on > plan.today) throw new RequestInvalid({ on: 'lies in the future' });
    const version = await this.history.findVersion(plan.id, { hash: act.versionHash.toLowerCase() });
    if (!version) throw new VersionHashUnknown();
    await this.extend(plan, act);
    const hasAdopted = await this.adopts(plan, act, version);
    const row = rowOf(plan, act, version);
    await this.history.insertAct(row);
    await this.consequences.acted(plan, row, hasAdopted);
    return row.id;
  }

  /** An act that extends names the new last day, after the one before; it does not touch the text. */
  private async extend(plan: SubjectPlan, { act, extendedTo }: ActToRecord): Promise<void> {
    if (act === 'amended') throw new RequestInvalid({ act: 'is recorded with its amendment' });
    if (act !== 'extended' && extendedTo) throw new RequestInvalid({ extendedTo: 'belongs to an act that extends' });
    if (act !== 'extended') return;
    if (plan.adoptedVersion === null || !isTextLocked(plan.stage)) throw new PlanCannotBeAdopted(plan.stage);
    await this.history.extend(plan.id, await this.laterDay(plan, extendedTo));
  }

  private async laterDay(plan: SubjectPlan, extendedTo: string | null | undefined): Promise<string> {
    const root = rootOf(await this.draft.document(plan));
    const last = await this.history.lastDay(plan.id, root?.['endsOn'] as string | undefined);
    if (extendedTo && extendedTo > (last ?? '')) return extendedTo;
    throw new RequestInvalid({ extendedTo: 'must lie after the last day' });
  }

  /** Whether this act makes the text binding; later adopting acts name the same text. */
  private async adopts(plan: SubjectPlan, act: ActToRecord, version: VersionRow): Promise<boolean> {
    if (!adopts({ kind: act.act })) return false;
    if (plan.adoptedVersion !== null) {
      const adopted = await this.history.findVersion(plan.id, { number: plan.adoptedVersion });
      if (adopted?.hash !== version.hash && version.kind !== 'amended') throw new ActOnAdoptedTextOnly();
      return false;
    }
    const isPossible = planLifecycle.moves.some(({ from, move }) => from === plan.stage && move === 'adopt');
    if (!isPossible) throw new PlanCannotBeAdopted(plan.stage);
    const document = await this.draft.document(plan);
    if ((await hashOf(canonicalText(document))) !== version.hash) throw new DraftDiffersFromVersion(version.number);
    await this.history.adopt(plan.id, { on: act.on, version });
    return true;
  }

  private async seen(plan: SubjectPlan, move: PlanMoveRow): Promise<PossibleMove> {
    const mayMove = mayNow(move.permission as Permission, plan);
    const explanations = mayMove ? await this.obstacles(plan, move) : [];
    return {
      ...{ move: move.move, to: move.to, explanations, needsReason: asksForReason(move), skips: move.skips ?? [] },
      allowed: mayMove && explanations.length === 0,
    };
  }

  private async obstacles(plan: SubjectPlan, move: PlanMoveRow): Promise<readonly Obstacle[]> {
    if (!move.guard) return [];
    const document = await this.draft.document(plan);
    return guards[move.guard]({ document, today: plan.today, check: await this.draft.context(plan) });
  }
}
