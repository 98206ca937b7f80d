import {
  decisionStates,
  type DecisionState,
  meetingStates,
  type MeetingState,
} from '@mufakat/planning/lifecycles/meeting';
import {
  type AgendaReason,
  agendaReasons,
  type AgendaState,
  agendaStates,
  type DecisionAnswer,
  decisionAnswers,
  type DecisionKind,
  decisionKinds,
  type MeetingKind,
  meetingKinds,
} from '@mufakat/planning/meetings/meeting';
import type { Translated } from '@mufakat/planning/records/record';
import { Count, Day, Flag, Instant, Json, OneOf, Part, Text, Uuid, Words } from '../platform/http/fields.js';

const long = 20_000;

export class MeetingChanges {
  @Text({ max: 300, optional: true }) title?: string;
  @OneOf('MeetingKind', meetingKinds, { optional: true }) kind?: MeetingKind;
  @Uuid({ optional: true, nullable: true, description: 'The body that meets' }) bodyId?: string | null;
  @Uuid({ optional: true, nullable: true }) chairBodyId?: string | null;
  @Text({ max: 200, optional: true, nullable: true }) chairName?: string | null;
  @Day({ optional: true }) startsOn?: string;
  @Day({ optional: true, description: 'The first day where none is given' }) endsOn?: string;
  @Text({ max: 5, optional: true, nullable: true, description: 'HH:MM in its time zone' }) beginsAt?: string | null;
  @Text({ max: 60, optional: true, description: 'IANA; that of the jurisdiction where none is given' })
  timeZone?: string;
  @Text({ max: 300, optional: true, nullable: true }) place?: string | null;
  @Text({ max: 500, optional: true, nullable: true, description: 'http or https' }) url?: string | null;
  @Uuid({ many: true, optional: true }) invitedBodyIds?: string[];
  @Uuid({ optional: true, nullable: true, description: 'The frozen round whose paper lies on the table' })
  paperRoundId?: string | null;
  @Text({ min: 0, max: long, optional: true }) minutes?: string;
}
export class MeetingDraft extends MeetingChanges {
  @Uuid({ many: true, description: 'The first is whose meeting it is' }) planIds: string[];
  @Text({ max: 300 }) override title: string;
  @Day() override startsOn: string;
}
export class MeetingMoving {
  @Text({ max: 40, description: 'A move of the lifecycle, such as send-agenda' }) move: string;
  @Text({ max: 2000, optional: true }) reason?: string;
}

export class AgendaLineDraft {
  @Text({ max: 1000 }) title: string;
  @Text({ max: 4000, optional: true, nullable: true }) note?: string | null;
  @Uuid({ optional: true, nullable: true, description: 'An action of one of its plans' }) actionId?: string | null;
}
export class AgendaLineChanges {
  @Text({ max: 1000, optional: true }) title?: string;
  @Text({ max: 4000, optional: true, nullable: true }) note?: string | null;
  @Text({ min: 0, max: long, optional: true, description: 'What was said about it' }) said?: string;
  @OneOf('AgendaState', agendaStates, { optional: true }) state?: AgendaState;
}
export class AgendaOrder {
  @Uuid({ nullable: true, description: 'The line it is to stand before; null: at the end' }) before: string | null;
}

export class DecisionDraft {
  @Text({ max: 4000 }) text: string;
  @OneOf('DecisionKind', decisionKinds, { optional: true }) kind?: DecisionKind;
  @Flag({ optional: true }) isBinding?: boolean;
  @Uuid({ many: true, optional: true, description: 'Whom it binds, of those invited' }) bodyIds?: string[];
  @Day({ optional: true, nullable: true }) dueOn?: string | null;
  @Uuid({ many: true, optional: true }) actionIds?: string[];
  @Uuid({ optional: true, nullable: true, description: 'The line of the agenda it was taken under' })
  lineId?: string | null;
}
export class DecisionChanges {
  @Text({ max: 4000, optional: true }) text?: string;
  @Flag({ optional: true }) isBinding?: boolean;
  @Day({ optional: true, nullable: true }) dueOn?: string | null;
}
export class DecisionAnswerDraft {
  @Uuid({ description: 'The body that answers' }) bodyId: string;
  @OneOf('DecisionAnswer', decisionAnswers) answer: DecisionAnswer;
  @Text({ max: 4000, optional: true, nullable: true }) words?: string | null;
  @Text({ max: 500, optional: true, nullable: true, description: 'http or https' }) evidenceUrl?: string | null;
}

export class MeetingSummary {
  @Uuid() id: string;
  @Count() version: number;
  @Uuid() jurisdictionId: string;
  @Uuid({ description: 'Whose meeting it is' }) planId: string;
  @Uuid({ many: true }) planIds: string[];
  @OneOf('MeetingKind', meetingKinds) kind: MeetingKind;
  @Text() title: string;
  @Uuid({ nullable: true }) bodyId: string | null;
  @Words({ nullable: true }) bodyName: Translated | null;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Day() startsOn: string;
  @Day() endsOn: string;
  @Text({ nullable: true }) beginsAt: string | null;
  @Text() timeZone: string;
  @Text({ nullable: true }) place: string | null;
  @OneOf('MeetingState', meetingStates) state: MeetingState;
  @Count({ description: 'Decisions that wait for an answer or to be closed, as far as the reader sees them' })
  openDecisions: number;
}

export class AgendaLineView {
  @Uuid() id: string;
  @Count() version: number;
  @OneOf('AgendaState', agendaStates) state: AgendaState;
  @OneOf('AgendaReason', agendaReasons) reason: AgendaReason;
  @Text() title: string;
  @Text({ nullable: true }) note: string | null;
  @Text({ description: 'Empty until the minutes are agreed, for those invited' }) said: string;
  @Uuid({ nullable: true }) planId: string | null;
  @Text({ nullable: true, description: 'action, obligation, meeting-decision or reporting-round' })
  subjectKind: string | null;
  @Uuid({ nullable: true }) subjectId: string | null;
  @Uuid({ nullable: true }) bodyId: string | null;
  @Json({ as: 'textsOrNumbers', description: 'What its reason says' }) facts: Record<string, string | number>;
}

export class DecisionSaidView {
  @OneOf('DecisionAnswer', decisionAnswers) answer: DecisionAnswer;
  @Text({ nullable: true }) words: string | null;
  @Text({ nullable: true }) evidenceUrl: string | null;
  @Instant() at: string;
  @Text() byName: string;
  @Flag({ description: 'Given before the decision was opened again' }) isEarlier: boolean;
}
export class DecisionFollowUpView {
  @Uuid() bodyId: string;
  @OneOf('DecisionAnswer', decisionAnswers, { nullable: true, description: 'Null while it waits' })
  answer: DecisionAnswer | null;
  @Flag({ description: 'The reader speaks for the body and may answer' }) mayAnswer: boolean;
  @Part(() => DecisionSaidView, {
    many: true,
    description: 'Newest first; of another body only for who runs the meeting',
  })
  said: DecisionSaidView[];
}
export class DecisionActionView {
  @Uuid() id: string;
  @Uuid() planId: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true, description: 'Null where the plan is not the reader’s' }) title: Translated | null;
}
export class DecisionView {
  @Uuid() id: string;
  @Count() version: number;
  @Uuid() meetingId: string;
  @Count() number: number;
  @Uuid({ nullable: true }) lineId: string | null;
  @OneOf('DecisionKind', decisionKinds) kind: DecisionKind;
  @Text() text: string;
  @Flag() isBinding: boolean;
  @Uuid({ many: true }) bodyIds: string[];
  @Part(() => DecisionActionView, { many: true }) actions: DecisionActionView[];
  @Day({ nullable: true }) dueOn: string | null;
  @OneOf('DecisionState', decisionStates) state: DecisionState;
  @Text({ nullable: true, description: 'Why it was closed, withdrawn or opened again' }) reason: string | null;
  @Flag({ description: 'Its day has passed and it is still open' }) isOverdue: boolean;
  @Part(() => DecisionFollowUpView, { many: true }) followUp: DecisionFollowUpView[];
}
export class MeetingPlanView {
  @Uuid() id: string;
  @Words({ nullable: true, description: 'Null where the plan is not the reader’s' }) title: Translated | null;
}
export class MeetingPaperView {
  @Uuid() roundId: string;
  @Text() title: string;
}
export class MeetingView extends MeetingSummary {
  @Uuid({ nullable: true }) chairBodyId: string | null;
  @Text({ nullable: true }) chairName: string | null;
  @Text({ nullable: true }) url: string | null;
  @Uuid({ many: true }) invitedBodyIds: string[];
  @Part(() => MeetingPaperView, { nullable: true }) paper: MeetingPaperView | null;
  @Text({ nullable: true, description: 'Why it was cancelled, held without agenda or its minutes opened again' })
  reason: string | null;
  @Text({ description: 'Empty until they are agreed, for those invited' }) minutes: string;
  @Instant({ nullable: true }) agendaSentAt: string | null;
  @Flag() mayManage: boolean;
  @Part(() => MeetingPlanView, { many: true }) plans: MeetingPlanView[];
  @Json({ as: 'wordsById', description: 'Names of the bodies mentioned' }) bodies: Record<string, Translated>;
  @Part(() => AgendaLineView, { many: true, description: 'In order; those invited see the lines that were kept' })
  agenda: AgendaLineView[];
  @Part(() => DecisionView, { many: true, description: 'Until the minutes are agreed a body sees those that bind it' })
  decisions: DecisionView[];
}
