import { Injectable } from '@nestjs/common';
import { areMinutesOut } from '@mufakat/planning/lifecycles/meeting';
import type { Thing } from '@mufakat/planning/permissions/can';
import type { Actor } from '../platform/access/actor.js';
import type { AgendaLine, Meeting, MeetingDecision } from './meeting.entity.js';
import type {
  AgendaLineView,
  DecisionActionView,
  DecisionView,
  DecisionFollowUpView,
  MeetingView,
} from './meetings.dto.js';
import { type AnswerRow, DecisionsRepository, meetingsVisibleTo, MeetingsRepository } from './meetings.repository.js';

/** The facts of a meeting, as conditions read them. */
export const thingOfMeeting = ({ jurisdictionId, planIds, agendaSentAt, invitedBodyIds }: Meeting): Thing => ({
  jurisdictionId,
  planId: planIds,
  invitedBodyIds: agendaSentAt ? invitedBodyIds : [],
});

interface Seen {
  readonly actor: Actor;
  readonly mayManage: boolean;
  /** Whether what was said is agreed. */
  readonly isOut: boolean;
  readonly today: string;
}

const lineOf = (line: AgendaLine, { mayManage, isOut }: Seen): AgendaLineView => {
  const { id, version, state, reason, title, note, said, planId, subjectKind, subjectId, bodyId, facts } = line;
  const shown = mayManage || isOut ? said : '';
  return { id, version, state, reason, title, note, said: shown, planId, subjectKind, subjectId, bodyId, facts };
};

const followUpOf = (
  decision: MeetingDecision,
  bodyId: string,
  answers: readonly AnswerRow[],
  seen: Seen,
): DecisionFollowUpView => {
  const isOwn = seen.actor.bodies.includes(bodyId);
  const reopened = decision.reopenedAt ? new Date(decision.reopenedAt).getTime() : -Infinity;
  const said = answers
    .filter((one) => one.decisionId === decision.id && one.bodyId === bodyId)
    .map(({ answer, words, evidenceUrl, at, byName }) => ({
      ...{ answer, words, evidenceUrl, at: new Date(at).toISOString(), byName: byName ?? '' },
      isEarlier: new Date(at).getTime() < reopened,
    }));
  const mayAnswer = isOwn && (decision.state === 'open' || decision.state === 'answered');
  const answer = said.find(({ isEarlier }) => !isEarlier)?.answer ?? null;
  return { bodyId, answer, mayAnswer, said: isOwn || seen.mayManage ? said : [] };
};

const decisionOf = (
  decision: MeetingDecision,
  { answers, actions }: { answers: readonly AnswerRow[]; actions: readonly DecisionActionView[] },
  seen: Seen,
): DecisionView => {
  const { id, version, meetingId, number, lineId, kind, text, isBinding, bodyIds, actionIds, dueOn, state } = decision;
  const asks = kind !== 'took-note';
  return {
    ...{ id, version, meetingId, number, lineId, kind, text, isBinding, bodyIds, dueOn, state },
    reason: decision.reason,
    actions: actions.filter((action) => actionIds.includes(action.id)),
    isOverdue: state === 'open' && dueOn !== null && dueOn < seen.today,
    followUp: asks ? bodyIds.map((bodyId) => followUpOf(decision, bodyId, answers, seen)) : [],
  };
};

/** A meeting as one page, as far as the reader may see it. */
@Injectable()
export class MeetingViews {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly decisions: DecisionsRepository,
  ) {}

  /** Absent and unseen refuse alike. */
  async of(id: string, actor: Actor): Promise<MeetingView> {
    const summary = await this.meetings.load(id, meetingsVisibleTo(actor));
    const meeting = await this.meetings.entity(id);
    const mayManage = actor.can('meeting.manage', thingOfMeeting(meeting));
    const seen = { actor, mayManage, isOut: areMinutesOut(meeting.state), today: await this.meetings.today(id) };
    const lines = (await this.meetings.lines(id)).filter(({ state }) => mayManage || state === 'kept');
    const decisions = await this.decisionsOf(await this.decisions.of(id, actor), seen);
    return {
      ...summary,
      openDecisions: decisions.filter(({ state }) => state === 'open' || state === 'answered').length,
      ...(await this.around(meeting, seen)),
      bodies: await this.meetings.bodyNames(bodiesIn(meeting, lines)),
      agenda: lines.map((line) => lineOf(line, seen)),
      decisions,
    };
  }

  private async around(meeting: Meeting, { mayManage, isOut }: Seen) {
    const { chairBodyId, chairName, url, invitedBodyIds, reason, minutes, agendaSentAt } = meeting;
    return {
      ...{ chairBodyId, chairName, url, invitedBodyIds, mayManage },
      reason: mayManage || meeting.state === 'cancelled' ? reason : null,
      minutes: mayManage || isOut ? minutes : '',
      agendaSentAt: agendaSentAt && new Date(agendaSentAt).toISOString(),
      paper: await this.meetings.paper(meeting.paperRoundId),
      plans: await this.meetings.plans(meeting.planIds),
    };
  }

  private async decisionsOf(decisions: readonly MeetingDecision[], seen: Seen): Promise<DecisionView[]> {
    const answers = await this.decisions.answers(decisions.map(({ id }) => id));
    const actions = await this.decisions.actions(decisions.flatMap(({ actionIds }) => actionIds));
    return decisions.map((decision) => decisionOf(decision, { answers, actions }, seen));
  }
}

const bodiesIn = ({ bodyId, chairBodyId, invitedBodyIds }: Meeting, lines: readonly AgendaLine[]): string[] => [
  ...new Set([bodyId, chairBodyId, ...invitedBodyIds, ...lines.map((line) => line.bodyId)].flatMap((id) => id ?? [])),
];
