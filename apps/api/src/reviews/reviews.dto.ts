import { consultationAccesses, type ConsultationAccess } from '@mufakat/planning/lifecycles/consultation';
import type { Translated } from '@mufakat/planning/records/record';
import { Count, Day, Flag, Instant, OneOf, Part, Text, Uuid, Words } from '../platform/http/fields.js';
import { ExtensionView, GuestLinkView } from './rounds/rounds.dto.js';
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
  @Uuid({
    optional: true,
    nullable: true,
    description: 'One of those asked that merges what all say; before its advice the state sees none of it',
  })
  leadBodyId?: string | null;
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
  @Flag({ description: 'Guests with a link of their own may suggest other words' }) guestsSuggest: boolean;
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
  @Uuid({ nullable: true, description: 'Merges what all bodies asked say into one advice' }) leadBodyId: string | null;
  @Words({ nullable: true }) leadBodyName: Translated | null;
  @Text({ nullable: true, max: longest, description: 'Of the lead body, once released' }) advice: string | null;
  @Instant({ nullable: true }) advisedAt: string | null;
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
