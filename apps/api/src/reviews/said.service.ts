import { Injectable } from '@nestjs/common';
import { PlansReader } from '../plans/plans.reader.js';
import type { Actor } from '../platform/access/actor.js';
import type { Permission } from '@mufakat/planning/permissions/can';
import { RecordNotInPlan, ReviewNotAsked } from './review.failures.js';
import type { ReviewRound } from './review-round.entity.js';
import { ReviewRoundsRepository } from './reviews.repository.js';

interface Anchor {
  readonly planId: string;
  readonly roundId?: string | null;
  readonly recordId?: string | null;
  readonly isInternal?: boolean;
}

/** Where something said stands: plan, round, record, the body it is said for, and the revision it was said of. */
export interface Place {
  readonly planId: string;
  readonly jurisdictionId: string;
  readonly roundId: string | null;
  readonly recordId: string | null;
  readonly bodyId: string | null;
  readonly audienceBodyId: string | null;
  readonly authorId: string;
  readonly revision: number;
}

/** Comments and suggestions hang alike on a plan, a record and a round. */
@Injectable()
export class SaidService {
  constructor(
    private readonly plans: PlansReader,
    private readonly rounds: ReviewRoundsRepository,
  ) {}

  async place(anchor: Anchor, permission: Permission, actor: Actor): Promise<Place> {
    const { planId, roundId = null, recordId = null } = anchor;
    const plan = await this.plans.require(planId, permission);
    if (recordId && !(await this.plans.hasRecord(planId, recordId))) throw new RecordNotInPlan();
    const asked = roundId ? await this.asked(roundId, planId, actor) : undefined;
    const bodyId = asked?.bodyId ?? actor.bodies[0] ?? null;
    return {
      ...{ planId, jurisdictionId: String(plan['jurisdictionId']), roundId, recordId, bodyId, authorId: actor.id },
      audienceBodyId: anchor.isInternal ? bodyId : null,
      revision: asked?.round.versionRevision ?? plan.revision,
    };
  }

  /** A word of an asked body begins the review; the state itself may speak in its own round too. */
  private async asked(roundId: string, planId: string, actor: Actor): Promise<{ round: ReviewRound; bodyId?: string }> {
    const { planId: of } = await this.rounds.load(roundId);
    if (of !== planId) throw new ReviewNotAsked();
    const { round, invitees } = await this.rounds.entity(roundId);
    round.mustBeUnderWay();
    const bodyId = invitees.find((invitee) => actor.bodies.includes(invitee.bodyId))?.bodyId;
    if (bodyId) {
      round.begin();
      await this.rounds.save(round);
    }
    return { round, bodyId };
  }
}
