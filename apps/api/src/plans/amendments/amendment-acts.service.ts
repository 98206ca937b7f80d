import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Act } from '@mufakat/planning/lifecycles/acts';
import { amendmentLifecycle } from '@mufakat/planning/lifecycles/amendment';
import { guards, type Obstacle, obstaclesTo } from '@mufakat/planning/lifecycles/guards';
import { findMove } from '@mufakat/planning/lifecycles/lifecycle';
import { currentContext } from '../../platform/context.js';
import { RequestInvalid } from '../../platform/failure.js';
import { mayNow, type SubjectPlan } from '../plan-access.js';
import { MoveIsGuarded, MoveNotPossible } from '../plan.failures.js';
import { type AmendmentOnPlan, AmendmentText } from './amendment-text.js';
import { AmendmentTrail } from './amendment-trail.js';
import { AmendedPlan } from './amended-plan.js';
import type { AmendmentRow } from './amendments.repository.js';
import { AmendmentsService } from './amendments.service.js';

export interface AmendingAct {
  readonly bodyId: string;
  readonly on: string;
  readonly number?: string | null;
  readonly fileId?: string | null;
  readonly note?: string | null;
}

/** What an amendment may become now, as buttons. */
export interface AmendmentMove {
  readonly move: string;
  readonly to: string;
  readonly allowed: boolean;
  readonly explanations: readonly Obstacle[];
  readonly needsReason: boolean;
}

const me = (): string | null => currentContext()?.actor?.id ?? null;

/** Ends amendments: by the act of a body, applied in one change set and frozen; or by giving them up with a reason. */
@Injectable()
export class AmendmentActsService {
  constructor(
    private readonly doors: AmendedPlan,
    private readonly amendments: AmendmentsService,
    private readonly trail: AmendmentTrail,
    private readonly text: AmendmentText,
  ) {}

  /** Of a plan and amendment that the caller has read. */
  async movesOf(plan: SubjectPlan, row: AmendmentRow, on: AmendmentOnPlan): Promise<AmendmentMove[]> {
    const open = amendmentLifecycle.moves.filter(({ from }) => from === row.state);
    const obstacles = row.state === 'open' ? await this.obstacles(plan, on) : [];
    return open.map(({ move, to, permission, ...rest }) => {
      const explanations = 'guard' in rest ? obstacles : [];
      const mayMove = mayNow(permission, plan);
      return {
        ...{ move, to, explanations: mayMove ? explanations : [], needsReason: 'needsReason' in rest },
        allowed: mayMove && explanations.length === 0,
      };
    });
  }

  /** Records that a body adopted the amendment: applies it, freezes the amended text, registers its codes. */
  record(id: string, act: AmendingAct): Promise<void> {
    return this.doors.database.transaction(async () => {
      const { plan, row } = await this.amendments.locked(id, 'plan.record-act');
      if (act.on > plan.today) throw new RequestInvalid({ on: 'lies in the future' });
      const on = await this.text.on(plan, row);
      const obstacles = await this.obstacles(plan, on, {
        kind: 'amended',
        body: act.bodyId,
        on: act.on,
        versionHash: '',
      });
      if (obstacles.length > 0) throw new MoveIsGuarded(obstacles);
      const made = await this.doors.amend(plan, { title: row.title, changes: on.applies, act, actId: randomUUID() });
      await this.trail.rows.update(id, {
        ...{ state: 'adopted', changes: made.changes, actId: made.actId, fromVersion: made.fromVersion },
        ...{ versionNumber: made.version.number, appliedRevision: made.version.revision },
        ...{ endedBy: me(), endedAt: new Date() },
      });
      await this.trail.tell('adopted', plan, row, { on: act.on, version: made.version.number });
    });
  }

  abandon(id: string, name: string, reason?: string): Promise<void> {
    return this.doors.database.transaction(async () => {
      const { plan, row } = await this.amendments.locked(id);
      const move = findMove(amendmentLifecycle, row.state, name);
      if (!move || move.by) throw new MoveNotPossible(name, row.state);
      const obstacles = obstaclesTo(move, { reason });
      if (obstacles.length > 0) throw new MoveIsGuarded(obstacles);
      await this.trail.rows.update(id, { state: move.to, reason: reason ?? null, endedBy: me(), endedAt: new Date() });
      await this.trail.tell('abandoned', plan, row, { reason: reason ?? null });
    });
  }

  private async obstacles(plan: SubjectPlan, on: AmendmentOnPlan, act?: Act): Promise<readonly Obstacle[]> {
    const { current: adopted, document, conflicts, applies: changes } = on;
    const adoptedOn = await this.doors.adoptedOn(plan.id);
    return guards['amended-by-act']({
      ...{ today: plan.today, check: await this.text.checkContext(plan), act },
      amendment: { adopted, document, conflicts, changes, adoptedOn },
    });
  }
}
