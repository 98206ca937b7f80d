import { consultationAccesses, type ConsultationAccess } from '@mufakat/planning/lifecycles/consultation';
import type { Translated } from '@mufakat/planning/records/record';
<<<<<<< HEAD
import { Count, Day, Instant, OneOf, Part, Text, Uuid, Words } from '../platform/http/fields.js';
=======
import { Count, Day, Flag, Instant, Json, OneOf, Part, Text, Uuid, Words } from '../platform/http/fields.js';
import { type CommentHeld, commentHolds, commentKinds, type CommentKind } from './comment.entity.js';
import { ExtensionView, GuestLinkView } from './rounds/rounds.dto.js';
>>>>>>> 9668838 (wip)
import { type RoundKind, roundKinds, type RoundState, roundStates } from './review-round.entity.js';
import { longest } from './said/said.dto.js';

export class ReviewRequest {
  @Uuid() planId: string;
  @Uuid({ many: true, description: 'The bodies asked; from now on they see the frozen version' }) bodyIds: string[];
  @Text({ optional: true, max: 300 }) title?: string;
  @Text({ optional: true, nullable: true, max: longest, description: 'What the state wants to know' }) question?:
    string | null;
  @Day({ description: 'Ends at midnight of the plan’s jurisdiction' }) dueOn: string;
  @Count({ optional: true, min: 1, description: 'Absent: the text is frozen now, as a version for review' })
  versionNumber?: number;
}

export class ReviewRoundChanges {
  @Text({ optional: true, max: 300 }) title?: string;
  @Text({ optional: true, nullable: true, max: longest }) question?: string | null;
}

export class ReviewInviteeView {
  @Uuid() bodyId: string;
  @Words() bodyName: Translated;
  @Text({ nullable: true, max: longest }) opinion: string | null;
  @Instant({ nullable: true }) releasedAt: string | null;
  @Instant({ nullable: true }) declinedAt: string | null;
  @Text({ nullable: true }) declineReason: string | null;
}

export class ReviewRoundView {
  @Uuid() id: string;
  @Count() version: number;
  @Uuid() planId: string;
  @Words({ nullable: true, description: 'As the frozen version says it' }) planTitle: Translated | null;
  @Count() versionNumber: number;
  @Text() versionHash: string;
  @Count() versionRevision: number;
  @Text({ nullable: true, description: 'Null: nobody named it; it is the review of its version' }) title: string | null;
  @Text({ nullable: true, max: longest }) question: string | null;
  @OneOf('RoundKind', roundKinds) kind: RoundKind;
  @OneOf('ConsultationAccess', consultationAccesses, { nullable: true }) access: ConsultationAccess | null;
  @Flag({ description: 'Guests may come by signed links' }) allowsLinks: boolean;
  @Part(() => ExtensionView, { many: true }) extensions: ExtensionView[];
  @Day() dueOn: string;
  @Instant({ description: 'The end of that day, fixed when it was set' }) deadline: string;
  @Text({ description: 'IANA name of the zone the day ends in' }) timeZone: string;
  @OneOf('RoundState', roundStates) state: RoundState;
  @Text({ nullable: true }) reason: string | null;
  @Uuid({ many: true }) bodyIds: string[];
  @Part(() => ReviewInviteeView, { many: true }) invitees: ReviewInviteeView[];
  @Count() comments: number;
  @Count({ description: 'Comments without a disposition' }) openComments: number;
  @Count() suggestions: number;
  @Count() waitingSuggestions: number;
  @Instant() openedAt: string;
  @Instant({ nullable: true }) closedAt: string | null;
}

export class OpenedView {
  @Part(() => ReviewRoundView) round: ReviewRoundView;
  @Part(() => GuestLinkView, { many: true, description: 'Each shown this once' }) links: GuestLinkView[];
}

export class Opinion {
  @Text({ max: longest }) text: string;
}
export class RoundEnd {
  @Text({ optional: true, nullable: true, max: 2000 }) reason?: string | null;
}
export class Refusal {
  @Text({ max: 2000 }) reason: string;
}
<<<<<<< HEAD
=======

class Anchor {
  @Uuid() planId: string;
  @Uuid({ optional: true, nullable: true }) roundId?: string | null;
  @Uuid({ optional: true, nullable: true, description: 'Absent: the whole plan' }) recordId?: string | null;
  @Flag({ optional: true, description: 'A note of the own body until its opinion releases it' }) isInternal?: boolean;
}

export class CommentDraft extends Anchor {
  @Text({ optional: true, nullable: true, max: 100 }) field?: string | null;
  @Text({ optional: true, nullable: true, max: 20 }) language?: string | null;
  @Text({ optional: true, nullable: true, max: longest, description: 'The words it speaks of' }) quote?: string | null;
  @Text({ max: longest }) text: string;
  @OneOf('CommentKind', commentKinds, { optional: true }) kind?: CommentKind;
}
export class CommentChanges {
  @Text({ optional: true, max: longest }) text?: string;
  @OneOf('CommentKind', commentKinds, { optional: true }) kind?: CommentKind;
}

export class DispositionDraft {
  @OneOf('Disposition', dispositions) outcome: Disposition;
  @Text({ optional: true, nullable: true, max: longest, description: 'Required unless accepted' }) reason?:
    string | null;
}
export class DispositionView {
  @OneOf('Disposition', dispositions) outcome: Disposition;
  @Text({ nullable: true, max: longest }) reason: string | null;
  @Instant() at: string;
  @Text({ nullable: true }) byName: string | null;
}

class Anchored {
  @Uuid() id: string;
  @Count() version: number;
  @Uuid() planId: string;
  @Uuid({ nullable: true }) roundId: string | null;
  @Uuid({ nullable: true }) recordId: string | null;
  @Text({ nullable: true, description: 'As it stood in the revision it was said of' }) recordCode: string | null;
  @Words({ nullable: true }) recordTitle: Translated | null;
  @Uuid({ nullable: true, description: 'Null where a guest of the round said it' }) authorId: string | null;
  @Uuid({ nullable: true }) guestId: string | null;
  @Text() authorName: string;
  @Text({ nullable: true, description: 'Of a guest, as the guest says it' }) organisation: string | null;
  @Uuid({ nullable: true }) bodyId: string | null;
  @Words({ nullable: true }) bodyName: Translated | null;
  @Flag() isInternal: boolean;
  @Instant() createdAt: string;
}

export class CommentView extends Anchored {
  @Text({ nullable: true }) field: string | null;
  @Text({ nullable: true }) language: string | null;
  @Text({ nullable: true, max: longest }) quote: string | null;
  @Count() revision: number;
  @Text({ max: longest }) text: string;
  @OneOf('CommentKind', commentKinds) kind: CommentKind;
  @OneOf('CommentState', commentStates) state: CommentState;
  @OneOf('CommentHeld', commentHolds, {
    nullable: true,
    description: 'Of a guest by the public link: waits until the owner takes it in',
  })
  held: CommentHeld | null;
  @Part(() => DispositionView, { nullable: true }) disposition: DispositionView | null;
}

export class SuggestionDraft extends Anchor {
  @Count({ optional: true, min: 1, description: 'Absent: the round’s frozen version, else the revision now' })
  baseRevision?: number;
  @Json({ many: true }) changes: Change[];
  @Text({ optional: true, nullable: true, max: longest }) reason?: string | null;
}
export class SuggestionView extends Anchored {
  @Count() baseRevision: number;
  @Json({ many: true, description: 'With what stood there in `before`' }) changes: Change[];
  @Text({ nullable: true, max: longest }) reason: string | null;
  @OneOf('SuggestionState', suggestionStates) state: SuggestionState;
  @Text({ nullable: true }) decisionReason: string | null;
  @Text({ nullable: true }) decidedByName: string | null;
  @Instant({ nullable: true }) decidedAt: string | null;
  @Count({ nullable: true }) appliedRevision: number | null;
}
export class Acceptance {
  @Json({ many: true, optional: true, description: 'The owner’s edited changes instead: accepted partly' })
  changes?: Change[];
  @Count({ optional: true, min: 1, description: 'Revision the edited changes were made on; absent: the suggestion’s' })
  baseRevision?: number;
  @Text({ optional: true, nullable: true, max: longest, description: 'Required where accepted partly' }) reason?:
    string | null;
}
export class Rejection {
  @Text({ max: longest }) reason: string;
}
>>>>>>> 9668838 (wip)
