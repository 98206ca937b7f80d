import { Injectable } from '@nestjs/common';
import { fault } from '@mufakat/planning/faults/fault';
import { findMove, type Move } from '@mufakat/planning/lifecycles/lifecycle';
import { decisionLifecycle, type DecisionState, takesDecisions } from '@mufakat/planning/lifecycles/meeting';
import { asksForFollowUp, isSettled } from '@mufakat/planning/meetings/meeting';
import type { Actor } from '../platform/access/actor.js';
import type { Asked } from '../platform/access/asked.js';
import { Database } from '../platform/database/database.js';
import { EditedMeanwhile, NotFound, ReferenceUnknown, RequestInvalid } from '../platform/failure.js';
import { changesOf } from '../platform/http/record.js';
import {
  BodyNotInvited,
  DecisionHasEnded,
  MeetingMoveNeedsReason,
  MeetingMoveNotPossible,
  NotAtTheTable,
} from './meeting.failures.js';
import { DecisionAnswerRow, type Meeting, MeetingDecision } from './meeting.entity.js';
import { MeetingDesk } from './meeting-desk.js';
import type {
  DecisionAnswerDraft,
  DecisionChanges,
  DecisionDraft,
  DecisionView,
  MeetingMoving,
  MeetingView,
} from './meetings.dto.js';

const kind = 'follow-up-decision';

/** Where a move of the coordinator's leads; refuses one that its state does not allow, or that lacks its reason. */
const nextOf = ({ state }: MeetingDecision, name: string, reason: string | undefined): DecisionState => {
  const move: Move<DecisionState> | undefined = findMove(decisionLifecycle, state, name);
  if (!move || move.by) throw new MeetingMoveNotPossible(name, state);
  if (move.needsReason && !reason) throw new MeetingMoveNeedsReason();
  return move.to;
};

/** Whether the decision takes this word of the actor's body. */
const mustTake = (
  { state, bodyIds }: MeetingDecision,
  { bodyId, evidenceUrl }: DecisionAnswerDraft,
  actor: Actor,
): void => {
  if (!bodyIds.includes(bodyId)) throw new BodyNotInvited();
  actor.must('decision.answer', { boundBodyIds: actor.bodies.includes(bodyId) ? [bodyId] : [] });
  if (state !== 'open' && state !== 'answered') throw new DecisionHasEnded();
  if (evidenceUrl && !/^https?:\/\/\S+$/i.test(evidenceUrl))
    throw new RequestInvalid({ evidenceUrl: fault('prose-link') });
};

/** What meetings decide, and what becomes of it. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: Database,
    private readonly desk: MeetingDesk,
  ) {}

  /** One that asks something of bodies is owed by them from here on. */
  take(meetingId: string, draft: DecisionDraft, actor: Actor): Promise<MeetingView> {
    return this.database.transaction(async () => {
      await this.desk.meetings.lock(meetingId);
      const meeting = await this.desk.mustRun(meetingId, actor);
      await this.mustFit(draft, meeting);
      const { planId, jurisdictionId } = meeting;
      const { text, kind: what = 'decision', isBinding = false, dueOn = null, lineId = null } = draft;
      const [bodyIds, actionIds] = [[...new Set(draft.bodyIds)], [...new Set(draft.actionIds)]];
      const asks = asksForFollowUp({ kind: what, bodyIds });
      const number = (await this.desk.decisions.all(meetingId)).length + 1;
      const { identifiers } = await this.database.repository(MeetingDecision).insert({
        ...{
          meetingId,
          number,
          lineId,
          planId,
          jurisdictionId,
          kind: what,
          text,
          isBinding,
          bodyIds,
          actionIds,
          dueOn,
        },
        ...{ state: what === 'took-note' ? 'closed' : 'open', takenBy: actor.id },
      });
      const [{ id }] = identifiers as [{ id: string }];
      if (asks) await this.owe({ id, planId, jurisdictionId, dueOn }, bodyIds);
      await this.desk.tell('decision.taken', { id, planId, jurisdictionId }, { number, bodyIds }, 'meeting-decision');
      return this.desk.views.of(meetingId, actor);
    });
  }

  /** Its words and its day; the obligations move with the day. */
  change(id: string, changes: DecisionChanges, { actor, version }: Asked): Promise<MeetingView> {
    return this.run(id, actor, async (decision) => {
      if (decision.state !== 'open') throw new DecisionHasEnded();
      const set = changesOf(changes, ['text', 'isBinding', 'dueOn']);
      await this.update(id, version, set);
      if (set.dueOn !== undefined) await this.desk.obligations.postpone(id, set.dueOn, { kind });
      await this.tell('decision.changed', decision);
    });
  }

  /** The coordinator closes, withdraws or opens again; open ones come back to the next agenda. */
  move(id: string, { move: name, reason }: MeetingMoving, actor: Actor): Promise<MeetingView> {
    return this.run(id, actor, async (decision) => {
      const to = nextOf(decision, name, reason);
      const at = this.desk.now();
      const times = to === 'open' ? { reopenedAt: at } : { closedAt: at };
      await this.update(id, decision.version, { state: to, reason: reason ?? null, ...times });
      if (to === 'open') await this.owe(decision, decision.bodyIds);
      else await this.desk.obligations.cancel(id, { kind });
      await this.tell(`decision.${name}`, decision, { reason: reason ?? null });
    });
  }

  /** A body's word: done and not taken up end what it owes, under way does not. */
  answer(id: string, draft: DecisionAnswerDraft, actor: Actor): Promise<DecisionView> {
    return this.database.transaction(async () => {
      await this.desk.decisions.lock(id);
      const decision = await this.seen(id, actor);
      mustTake(decision, draft, actor);
      const { bodyId, answer, words = null, evidenceUrl = null } = draft;
      if (isSettled(answer)) await this.desk.obligations.close(id, { kind, bodyId });
      else if ((await this.settledBodies(decision)).has(bodyId)) await this.owe(decision, [bodyId]);
      const row = { decisionId: id, bodyId, answer, words, evidenceUrl, byPersonId: actor.id, at: this.desk.now() };
      await this.database.repository(DecisionAnswerRow).insert(row);
      await this.settle(decision);
      await this.tell('decision.answered', decision, { answer, bodyId });
      return this.view(id, actor);
    });
  }

  read(id: string, actor: Actor): Promise<DecisionView> {
    return this.database.read(() => this.view(id, actor));
  }

  private async view(id: string, actor: Actor): Promise<DecisionView> {
    const decision = await this.seen(id, actor);
    const found = (await this.desk.views.of(decision.meetingId, actor)).decisions.find((one) => one.id === id);
    if (!found) throw new NotFound('No decision');
    return found;
  }

  private async mustFit({ bodyIds = [], actionIds = [], lineId }: DecisionDraft, meeting: Meeting): Promise<void> {
    if (!takesDecisions(meeting.state)) throw new NotAtTheTable();
    if (bodyIds.some((body) => !meeting.invitedBodyIds.includes(body))) throw new BodyNotInvited();
    const actions = [...new Set(actionIds)];
    if ((await this.desk.meetings.knownActions(meeting.planIds, actions)) < actions.length)
      throw new ReferenceUnknown('actionIds');
    if (lineId && !(await this.desk.meetings.lines(meeting.id)).some(({ id }) => id === lineId))
      throw new ReferenceUnknown('lineId');
  }

  /** Once every body it binds has said done or not taken up, it waits for the coordinator alone. */
  private async settle(decision: MeetingDecision): Promise<void> {
    const settled = await this.settledBodies(decision);
    const state: DecisionState = decision.bodyIds.every((body) => settled.has(body)) ? 'answered' : 'open';
    if (state !== decision.state) await this.update(decision.id, decision.version, { state });
  }

  /** Bodies whose latest word, since it was opened last, is done or not taken up. */
  private async settledBodies({ id, bodyIds, reopenedAt }: MeetingDecision): Promise<ReadonlySet<string>> {
    const since = reopenedAt ? new Date(reopenedAt).getTime() : -Infinity;
    const answers = (await this.desk.decisions.answers([id])).filter(({ at }) => new Date(at).getTime() >= since);
    return new Set(bodyIds.filter((body) => isSettled(answers.find(({ bodyId }) => bodyId === body)?.answer)));
  }

  private async owe(
    { id, planId, jurisdictionId, dueOn }: Pick<MeetingDecision, 'id' | 'planId' | 'jurisdictionId' | 'dueOn'>,
    bodyIds: readonly string[],
  ): Promise<void> {
    await this.desk.obligations.openAll(
      bodyIds.map((bodyId) => ({
        ...{ kind, duty: 'reporting', bodyId, planId, jurisdictionId, dueOn },
        ...{ subjectKind: 'meeting-decision', subjectId: id },
      })),
    );
  }

  private async update(id: string, version: number, set: Partial<MeetingDecision>): Promise<void> {
    const { affected } = await this.database
      .repository(MeetingDecision)
      .update({ id, version }, { ...set, version: version + 1 });
    if (!affected) throw new EditedMeanwhile((await this.desk.decisions.find(id))?.version ?? version);
  }

  /** Absent and unseen refuse alike. */
  private async seen(id: string, actor: Actor): Promise<MeetingDecision> {
    const decision = await this.desk.decisions.find(id);
    const shown = decision && (await this.desk.decisions.of(decision.meetingId, actor)).find((one) => one.id === id);
    if (!shown) throw new NotFound('No decision');
    return shown;
  }

  private run(id: string, actor: Actor, verb: (decision: MeetingDecision) => Promise<void>): Promise<MeetingView> {
    return this.database.transaction(async () => {
      const decision = await this.seen(id, actor);
      await this.desk.mustRun(decision.meetingId, actor);
      await verb(decision);
      return this.desk.views.of(decision.meetingId, actor);
    });
  }

  private tell(type: string, decision: MeetingDecision, facts?: Record<string, unknown>): Promise<void> {
    return this.desk.tell(type, decision, facts, 'meeting-decision');
  }
}
