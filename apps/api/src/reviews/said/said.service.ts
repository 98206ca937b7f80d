import { Injectable } from '@nestjs/common';
import type { Change } from '@mufakat/planning/changes/change';
import type { Permission, Thing } from '@mufakat/planning/permissions/can';
import type { PlanDocument, Translated } from '@mufakat/planning/records/record';
import { ObligationsCommands } from '../../obligations/obligations.commands.js';
import type { Actor } from '../../platform/access/actor.js';
import { PlanDoors } from '../plan-doors.js';
import { NoteNeedsBody, RecordNotInPlan, ReviewNotAsked } from '../review.failures.js';
import type { ReviewRound } from '../review-round.entity.js';
import { ReviewRoundsRepository, roundsVisibleTo } from '../reviews.repository.js';

interface Anchor {
  readonly planId: string;
  readonly roundId?: string | null;
  readonly recordId?: string | null;
  readonly isInternal?: boolean;
  readonly isNote?: boolean;
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
const permissionAt = ({ roundId }: Anchor, permission: Permission): Permission =>
  (roundId ? permissionIn[permission] : undefined) ?? permission;

/** What the author may read of the plan: the draft, or the version frozen for the review. */
export interface Seen {
  readonly document: PlanDocument;
  readonly isDraft: boolean;
}

interface Asked {
  readonly round: ReviewRound;
  readonly bodyId?: string;
  /** The body has handed its words to the lead of the round. */
  readonly hasHandedIn?: boolean;
}

interface Told {
  readonly id: string;
  readonly planId: string;
  readonly bodyId: string | null;
  readonly isInternal: boolean;
}

/** The record a word hangs on, as its author sees it. */
export const recordIn = ({ document }: Seen, recordId: string | null) => {
  if (!recordId) return { recordCode: null, recordTitle: null };
  const record = document.records.get(recordId);
  if (!record) throw new RecordNotInPlan();
  return { recordCode: record.code ?? null, recordTitle: (record['title'] as Translated | undefined) ?? null };
};

/** Where a body leads the round, the state hears of nothing before its advice. */
const beforeAdvice = (asked: Asked | undefined): string | null => {
  if (!asked?.bodyId || !asked.round.isBeforeAdvice) return null;
  return asked.hasHandedIn ? asked.round.leadBodyId : asked.bodyId;
};

/** For which body a word is said, and whether for its eyes alone. */
const speaking = (anchor: Anchor, actor: Actor, asked: Asked | undefined) => {
  const bodyId = asked?.bodyId ?? actor.bodies[0] ?? null;
  const isKept = Boolean(anchor.isInternal) || Boolean(anchor.isNote);
  if (isKept && !bodyId) throw new NoteNeedsBody();
  return { bodyId, audienceBodyId: isKept ? bodyId : beforeAdvice(asked) };
};

/** Comments and suggestions hang alike on a plan, a record and a round. */
@Injectable()
export class SaidService {
  constructor(
    private readonly plans: PlanDoors,
    private readonly rounds: ReviewRoundsRepository,
    private readonly obligations: ObligationsCommands,
  ) {}

  /** Who may not read the draft speaks in a round only, and of the version frozen for it. */
  async place(
    anchor: Anchor,
    permission: Permission,
    actor: Actor,
    isSaid = true,
  ): Promise<{ place: Place; seen: Seen }> {
    const { planId, recordId = null } = anchor;
    const plan = await this.plans.reader.require(planId, permissionAt(anchor, permission));
    const asked = await this.asked(anchor, actor);
    if (isSaid) await this.begin(asked, anchor);
    const seen = await this.seenOf(planId, asked, actor.can('plan.read-draft', plan as unknown as Thing));
    const place = {
      ...{
        planId,
        jurisdictionId: plan.jurisdictionId,
        roundId: asked?.round.id ?? null,
        recordId,
        authorId: actor.id,
      },
      ...{ ...recordIn(seen, recordId), ...speaking(anchor, actor, asked) },
      revision: asked?.round.versionRevision ?? plan.revision,
    };
    return { place, seen };
  }

  get now(): Date {
    return this.plans.clock.now();
  }

  /** What a body keeps to itself, or handed to the lead of its round, is told to nobody else: not that, not when. */
  async tell(
    type: string,
    subjectKind: 'comment' | 'suggestion',
    said: Told,
    facts?: Record<string, unknown>,
  ): Promise<void> {
    const { id: subjectId, planId, bodyId, isInternal } = said;
    if (isInternal) await this.plans.tellAside({ type, subjectKind, subjectId, bodyId });
    else await this.plans.tell({ type, subjectKind, subjectId, planId, bodyId, facts });
  }

  /** The lead body of a round that has not released its advice. */
  async leadBeforeAdvice(roundId: string | null): Promise<string | null> {
    if (!roundId) return null;
    const { round } = await this.rounds.entity(roundId);
    return round.isBeforeAdvice ? round.leadBodyId : null;
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
    if (isDraft) return { document: await this.plans.reader.document(planId), isDraft };
    if (!asked?.bodyId) throw new ReviewNotAsked();
    return { document: await this.plans.reader.documentAt(planId, String(asked.round.versionNumber)), isDraft };
  }

  /** The first word of an asked body begins a review; in a consultation it is its answer, more may follow. */
  private async begin(asked: Asked | undefined, { isInternal }: Anchor): Promise<void> {
    if (!asked?.bodyId) return;
    const { round, bodyId } = asked;
    if (round.kind === 'review') {
      const before = round.state;
      round.begin();
      if (round.state !== before) await this.rounds.save(round);
    } else if (!isInternal) {
      await this.rounds.heard(round.id, bodyId);
      await this.obligations.close(round.id, { kind: 'comment-on-consultation', bodyId });
    }
  }

  /** The body the person speaks for; the state itself may speak in its own round too. */
  private async asked({ roundId, planId }: Anchor, actor: Actor): Promise<Asked | undefined> {
    if (!roundId) return undefined;
    const { planId: of } = await this.rounds.load(roundId, roundsVisibleTo(actor));
    if (of !== planId) throw new ReviewNotAsked();
    const { round, invitees } = await this.rounds.entity(roundId);
    round.mustBeUnderWay();
    const invitee = invitees.find((one) => actor.bodies.includes(one.bodyId));
    return { round, bodyId: invitee?.bodyId, hasHandedIn: Boolean(invitee?.releasedAt) };
  }
}

/** Nobody learns of the draft what their version does not hold: changes touch records they see, or ones they add. */
export const mustSeeAll = (
  { document, isDraft }: Seen,
  changes: readonly Change[],
  beneath: readonly Change[] = [],
): void => {
  if (isDraft) return;
  const added = new Set([...beneath, ...changes].filter(({ op }) => op === 'add').map(({ id }) => id));
  const isSeen = (id: unknown) => typeof id !== 'string' || added.has(id) || document.records.has(id);
  const touched = changes.flatMap((change) => [change.id, 'parent' in change ? change.parent : null]);
  if (!touched.every(isSeen)) throw new RecordNotInPlan();
};
