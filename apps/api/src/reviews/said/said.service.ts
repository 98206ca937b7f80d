import { Injectable } from '@nestjs/common';
import type { Change } from '@mufakat/planning/changes/change';
import type { Permission, Thing } from '@mufakat/planning/permissions/can';
import type { PlanDocument, Translated } from '@mufakat/planning/records/record';
import { ObligationsCommands } from '../../obligations/obligations.commands.js';
import { PlansReader } from '../../plans/plans.reader.js';
import type { Actor } from '../../platform/access/actor.js';
import { RecordNotInPlan, ReviewNotAsked } from '../review.failures.js';
import type { ReviewRound } from '../review-round.entity.js';
import { ReviewRoundsRepository, roundsVisibleTo } from '../reviews.repository.js';

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
  readonly recordCode: string | null;
  readonly recordTitle: Translated | null;
  readonly bodyId: string | null;
  readonly audienceBodyId: string | null;
  readonly authorId: string;
  readonly revision: number;
}

/** In a round speaks whoever may take part in it; the round itself is asked whether it is open to them. */
const permissionIn: Partial<Record<Permission, Permission>> = { 'comment.make': 'consultation.take-part' };

/** What the author may read of the plan: the draft, or the version frozen for the review. */
export interface Seen {
  readonly document: PlanDocument;
  readonly isDraft: boolean;
}

interface Asked {
  readonly round: ReviewRound;
  readonly bodyId?: string;
}

/** The record a word hangs on, as its author sees it. */
export const recordIn = ({ document }: Seen, recordId: string | null) => {
  if (!recordId) return { recordCode: null, recordTitle: null };
  const record = document.records.get(recordId);
  if (!record) throw new RecordNotInPlan();
  return { recordCode: record.code ?? null, recordTitle: (record['title'] as Translated | undefined) ?? null };
};

/** For which body a word is said, and whether for its eyes alone. */
const speaking = ({ isInternal }: Anchor, actor: Actor, asked: Asked | undefined) => {
  const bodyId = asked?.bodyId ?? actor.bodies[0] ?? null;
  return { bodyId, audienceBodyId: isInternal ? bodyId : null };
};

/** Comments and suggestions hang alike on a plan, a record and a round. */
@Injectable()
export class SaidService {
  constructor(
    private readonly plans: PlansReader,
    private readonly rounds: ReviewRoundsRepository,
    private readonly obligations: ObligationsCommands,
  ) {}

  /** Who may not read the draft speaks in a round only, and of the version frozen for it. */
  async place(anchor: Anchor, permission: Permission, actor: Actor): Promise<{ place: Place; seen: Seen }> {
    const { planId, roundId = null, recordId = null } = anchor;
    const plan = await this.plans.require(planId, roundId ? (permissionIn[permission] ?? permission) : permission);
    const asked = roundId ? await this.asked(roundId, anchor, actor) : undefined;
    const seen = await this.seenOf(planId, asked, actor.can('plan.read-draft', plan as unknown as Thing));
    const place = {
      ...{ planId, jurisdictionId: plan.jurisdictionId, roundId, recordId, authorId: actor.id },
      ...{ ...recordIn(seen, recordId), ...speaking(anchor, actor, asked) },
      revision: asked?.round.versionRevision ?? plan.revision,
    };
    return { place, seen };
  }

  /** Once nothing of released advice waits, the state has answered it. */
  async settle(roundId: string | null): Promise<void> {
    if (!roundId) return;
    const { round } = await this.rounds.entity(roundId);
    if (!round.settle(await this.rounds.unanswered(roundId))) return;
    await this.rounds.save(round);
    await this.obligations.close(roundId, { kind: 'answer-advice' });
  }

  private async seenOf(planId: string, asked: Asked | undefined, isDraft: boolean): Promise<Seen> {
    if (isDraft) return { document: await this.plans.document(planId), isDraft };
    if (!asked?.bodyId) throw new ReviewNotAsked();
    return { document: await this.plans.documentAt(planId, String(asked.round.versionNumber)), isDraft };
  }

  private async begin(round: ReviewRound): Promise<void> {
    const before = round.state;
    round.begin();
    if (round.state !== before) await this.rounds.save(round);
  }

  /** The first word of a body in a consultation is its answer; more may follow until it is closed. */
  private async answered(roundId: string, bodyId: string): Promise<void> {
    await this.rounds.heard(roundId, bodyId);
    await this.obligations.close(roundId, { kind: 'comment-on-consultation', bodyId });
  }

  /** A word of an asked body begins the review; the state itself may speak in its own round too. */
  private async asked(roundId: string, { planId, isInternal }: Anchor, actor: Actor): Promise<Asked> {
    const { planId: of } = await this.rounds.load(roundId, roundsVisibleTo(actor));
    if (of !== planId) throw new ReviewNotAsked();
    const { round, invitees } = await this.rounds.entity(roundId);
    round.mustBeUnderWay();
    const bodyId = invitees.find((invitee) => actor.bodies.includes(invitee.bodyId))?.bodyId;
    if (bodyId && round.kind === 'review') await this.begin(round);
    else if (bodyId && !isInternal) await this.answered(roundId, bodyId);
    return { round, bodyId };
  }
}

/** Nobody learns of the draft what their version does not hold: changes touch records they see, or ones they add. */
export const mustSeeAll = ({ document, isDraft }: Seen, changes: readonly Change[]): void => {
  if (isDraft) return;
  const added = new Set(changes.filter(({ op }) => op === 'add').map(({ id }) => id));
  const isSeen = (id: unknown) => typeof id !== 'string' || added.has(id) || document.records.has(id);
  const touched = changes.flatMap((change) => [change.id, 'parent' in change ? change.parent : null]);
  if (!touched.every(isSeen)) throw new RecordNotInPlan();
};
