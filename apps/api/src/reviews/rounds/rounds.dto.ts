import {
  type AgeGroup,
  ageGroups,
  type Sector,
  sectors,
  type Sex,
  sexes,
} from '@mufakat/planning/figures/participation';
import { consultationAccesses, type ConsultationAccess } from '@mufakat/planning/lifecycles/consultation';
import { type AnswerState, answerStates } from '@mufakat/planning/obligations/who-answers';
import type { Translated } from '@mufakat/planning/records/record';
import { PartialType } from '@nestjs/swagger';
import { Count, Day, Email, Flag, Instant, Json, OneOf, Part, Text, Uuid, Words } from '../../platform/http/fields.js';

const longest = 20_000;

export class GuestDraft {
  @Text({ max: 200 }) name: string;
  @Email({ optional: true, nullable: true, description: 'Where the link is mailed to; absent: it is handed over' })
  email?: string | null;
  @Text({ optional: true, nullable: true, max: 300 }) organisation?: string | null;
  @Uuid({ optional: true, nullable: true, description: 'Body of the directory the guest speaks for' })
  bodyId?: string | null;
  @Text({ optional: true, max: 12, description: 'Language of the letter' }) language?: string;
}

export class ConsultationRequest {
  @Uuid() planId: string;
  @OneOf('ConsultationAccess', consultationAccesses) access: ConsultationAccess;
  @Uuid({ many: true, optional: true, description: 'Bodies asked; they see the frozen version and owe a word' })
  bodyIds?: string[];
  @Part(() => GuestDraft, { many: true, optional: true }) guests?: GuestDraft[];
  @Flag({ optional: true, description: 'Guests without an account may come by a signed link' }) allowsLinks?: boolean;
  @Flag({ optional: true, description: 'Those invited by a link of their own may suggest other words' })
  guestsSuggest?: boolean;
  @Text({ optional: true, max: 300 }) title?: string;
  @Text({ optional: true, nullable: true, max: longest, description: 'What the owner wants to know' }) question?:
    string | null;
  @Day({ description: 'Ends at midnight of the plan’s jurisdiction' }) dueOn: string;
  @Count({ optional: true, min: 1, description: 'Absent: the text is frozen now, as a version for consultation' })
  versionNumber?: number;
}

export class Extension {
  @Day({ description: 'Later than the present day' }) dueOn: string;
  @Text({ max: 2000 }) reason: string;
}
export class Invitation {
  @Uuid({ many: true, optional: true }) bodyIds?: string[];
  @Part(() => GuestDraft, { many: true, optional: true }) guests?: GuestDraft[];
}
export class LinkPermission {
  @Flag({ optional: true }) allowsLinks?: boolean;
  @Flag({ optional: true }) guestsSuggest?: boolean;
}
export class Answering {
  @Text({ optional: true, nullable: true, max: longest, description: 'A word on the whole; absent: nothing to add' })
  text?: string | null;
}

export class ExtensionView {
  @Day() fromOn: string;
  @Day() toOn: string;
  @Text({ max: 2000 }) reason: string;
  @Instant() at: string;
  @Text({ nullable: true }) byName: string | null;
}

export class GuestLinkView {
  @Uuid() guestId: string;
  @Text({ max: 1000, description: 'Shown once; only its hash is kept' }) link: string;
}

export class FollowedInvitee {
  @Uuid({ nullable: true }) bodyId: string | null;
  @Uuid({ nullable: true }) guestId: string | null;
  @Words({ nullable: true }) bodyName: Translated | null;
  @Text({ nullable: true, max: 300 }) guestName: string | null;
  @Text({ nullable: true, max: 300 }) organisation: string | null;
  @Words({ nullable: true, description: 'The country or place of the body; null for one open to all' })
  placeName: Translated | null;
  @Text({ nullable: true, description: 'For the owner only' }) email: string | null;
  @Flag({ description: 'Came by the public link' }) isSelfMade: boolean;
  @Text({ nullable: true, max: 1000, description: 'To copy, for the owner, while mail does not leave' })
  waitingLink: string | null;
  @OneOf('AnswerState', answerStates) state: AnswerState;
  @Instant() invitedAt: string;
  @Instant({ nullable: true }) openedAt: string | null;
  @Instant({ nullable: true }) answeredAt: string | null;
  @Count() said: number;
}
export class ReminderView {
  @Instant() at: string;
  @Text({ max: 300 }) toName: string;
  @Count({ min: -100_000, description: 'Negative after the last day' }) daysLeft: number;
  @Text({ nullable: true, description: 'Null where the calendar wrote it' }) byName: string | null;
}
export class FollowUpView {
  @Part(() => FollowedInvitee, { many: true }) invitees: FollowedInvitee[];
  @Part(() => ReminderView, { many: true }) reminders: ReminderView[];
  @Count({ description: 'People who opened it and belong to no body that was asked' }) otherReaders: number;
  @Text({ nullable: true, max: 1000, description: 'The link anyone may use; for the owner' }) publicLink: string | null;
}
export class RemindedView {
  @Count({ description: 'Letters written now; whoever got one within twelve hours gets none' }) written: number;
}

export class ParticipationDraft {
  @Day() heldOn: string;
  @Text({ optional: true, min: 0, max: 200 }) place?: string;
  @OneOf('Sex', sexes) sex: Sex;
  @OneOf('AgeGroup', ageGroups) ageGroup: AgeGroup;
  @OneOf('Sector', sectors) sector: Sector;
  @Count({ min: 1, max: 1_000_000 }) count: number;
}
export class ParticipationChanges extends PartialType(ParticipationDraft, { skipNullProperties: false }) {}
export class ParticipationCountView extends ParticipationDraft {
  @Uuid() id: string;
  @Count() version: number;
  @Text({ min: 0, max: 200 }) declare place: string;
}
class PartView {
  @Text() is: string;
  @Count() count: number;
  @Uuid({ many: true }) rows: string[];
}
export class ParticipationView {
  @Count() total: number;
  @Part(() => PartView, { many: true }) bySex: PartView[];
  @Part(() => PartView, { many: true }) byAge: PartView[];
  @Part(() => PartView, { many: true }) bySector: PartView[];
  @Part(() => ParticipationCountView, { many: true }) counts: ParticipationCountView[];
}

/** What a guest is shown of the round; nothing else of the plan. */
export class LinkView {
  @Text({ nullable: true }) title: string | null;
  @Text({ nullable: true, max: longest }) question: string | null;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Words({ nullable: true }) ownerName: Translated | null;
  @Count() versionNumber: number;
  @Text() versionHash: string;
  @Day() dueOn: string;
  @Instant() deadline: string;
  @Text() timeZone: string;
  @Flag({ description: 'Words may be said; after the deadline only one’s own are shown' }) isOpen: boolean;
  @Flag({ description: 'The link anyone may use: say who you are to get one of your own' }) isPublic: boolean;
  @Text({ nullable: true, max: 300 }) name: string | null;
  @Text({ nullable: true, max: 300 }) organisation: string | null;
  @Flag({ description: 'The guest said who they are' }) isIntroduced: boolean;
  @Flag({ description: 'Other words may be suggested' }) maySuggest: boolean;
}
export class Introduction {
  @Text({ max: 200 }) name: string;
  @Text({ optional: true, nullable: true, max: 300 }) organisation?: string | null;
}
export class IntroducedView {
  @Text({ nullable: true, max: 100, description: 'Of the own link, for whoever came by the public one' })
  token: string | null;
}
export class GuestCommentDraft {
  @Uuid({ optional: true, nullable: true, description: 'Absent: the whole plan' }) recordId?: string | null;
  @Text({ optional: true, nullable: true, max: 100 }) field?: string | null;
  @Text({ optional: true, nullable: true, max: 20 }) language?: string | null;
  @Text({ optional: true, nullable: true, max: longest, description: 'The words it speaks of' }) quote?: string | null;
  @Text({ max: longest }) text: string;
}
export class GuestSuggestionDraft {
  @Uuid() recordId: string;
  @Text({ max: 100, description: 'A field of words that stands in the text read, such as `title`' }) field: string;
  @Text({ max: 20 }) language: string;
  @Text({ max: longest, description: 'As it could read' }) text: string;
  @Text({ optional: true, nullable: true, max: longest }) reason?: string | null;
}
export class SuggestedWordsView {
  @Text() field: string;
  @Text() language: string;
  @Text({ min: 0, max: longest }) before: string;
  @Text({ min: 0, max: longest }) after: string;
}
export const guestCommentStates = ['held', 'not-taken', 'open', 'answered', 'closed'] as const;
export class GuestCommentView {
  @Uuid() id: string;
  @Uuid({ nullable: true }) recordId: string | null;
  @Text({ nullable: true }) recordCode: string | null;
  @Words({ nullable: true }) recordTitle: Translated | null;
  @Text({ nullable: true }) field: string | null;
  @Text({ nullable: true, max: longest }) quote: string | null;
  @Text({ min: 0, max: longest, description: 'Of suggested words: why' }) text: string;
  @Part(() => SuggestedWordsView, { nullable: true, description: 'Where other words were suggested' })
  suggested: SuggestedWordsView | null;
  @Flag({ description: 'May still be taken back' }) isOpen: boolean;
  @Instant() createdAt: string;
  @OneOf('GuestCommentState', guestCommentStates) state: (typeof guestCommentStates)[number];
  @Text({ nullable: true }) outcome: string | null;
  @Text({ nullable: true, max: longest }) reason: string | null;
  @Instant({ nullable: true }) answeredAt: string | null;
}
export class GuestDocumentView {
  @Json({ many: true, description: 'Records of the frozen version, without those that are restricted' })
  records: object[];
  @Count() revision: number;
  @Json({ as: 'wordsById', description: 'Names of the bodies the records name' }) bodyNames: Record<string, Translated>;
}
export class HeldDecision {
  @Flag({ description: 'Taken in, others read it and it waits for an answer; else it is left out' }) take: boolean;
}
