import { commentStates, dispositions, type CommentState, type Disposition } from '@mufakat/planning/lifecycles/comment';
import type { Translated } from '@mufakat/planning/records/record';
import { Count, Flag, Instant, OneOf, Part, Text, Uuid, Words } from '../../platform/http/fields.js';
import { Anchor, Anchored, longest } from '../said/said.dto.js';
import { type CommentHeld, commentHolds, commentKinds, type CommentKind } from './comment.entity.js';
import { priorities, type Priority } from '../said/said.rules.js';

export class CommentDraft extends Anchor {
  @Text({ optional: true, nullable: true, max: 100 }) field?: string | null;
  @Text({ optional: true, nullable: true, max: 20 }) language?: string | null;
  @Text({ optional: true, nullable: true, max: longest, isVerbatim: true, description: 'The words it speaks of' })
  quote?: string | null;
  @Text({ optional: true, nullable: true, max: 100, description: 'Block of a long text' }) block?: string | null;
  @Text({
    optional: true,
    nullable: true,
    min: 0,
    max: 64,
    isVerbatim: true,
    description: 'What stood before the quote',
  })
  prefix?: string | null;
  @Text({
    optional: true,
    nullable: true,
    min: 0,
    max: 64,
    isVerbatim: true,
    description: 'What stood behind the quote',
  })
  suffix?: string | null;
  @Text({ max: longest }) text: string;
  @OneOf('CommentKind', commentKinds, { optional: true }) kind?: CommentKind;
  @OneOf('Priority', priorities, { optional: true, nullable: true }) priority?: Priority | null;
  @Uuid({
    optional: true,
    nullable: true,
    description: 'The comment it answers; place and round are then those of that',
  })
  parentId?: string | null;
  @Flag({ optional: true, description: 'A note of the own body that no opinion lets out' }) isNote?: boolean;
  @Uuid({ many: true, optional: true, description: 'People named, who may see it and are told' }) mentions?: string[];
}
export class CommentChanges {
  @Text({ optional: true, max: longest }) text?: string;
  @OneOf('CommentKind', commentKinds, { optional: true }) kind?: CommentKind;
  @OneOf('Priority', priorities, { optional: true, nullable: true }) priority?: Priority | null;
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

export class Reopening {
  @Text({ optional: true, nullable: true, max: 2000, description: 'Required where it was answered' }) reason?:
    string | null;
}

export class MentionPlace {
  @Uuid() planId: string;
  @Uuid({ optional: true, nullable: true }) roundId?: string | null;
  @Uuid({ optional: true, nullable: true }) parentId?: string | null;
  @Flag({ optional: true }) isInternal?: boolean;
}
/** Who may see what would be said at a place. */
export class MentionableView {
  @Uuid() id: string;
  @Text() name: string;
  @Words({ nullable: true }) bodyName: Translated | null;
}
export class MentionView {
  @Uuid() id: string;
  @Text() name: string;
}
/** Whose words a merged comment joins. */
export class VoiceView {
  @Uuid() commentId: string;
  @Text() authorName: string;
  @Uuid({ nullable: true }) bodyId: string | null;
  @Words({ nullable: true }) bodyName: Translated | null;
}
export class CommentEditView {
  @Text({ max: longest, description: 'What it said before' }) text: string;
  @Instant() at: string;
  @Text({ nullable: true }) byName: string | null;
}

export class CommentView extends Anchored {
  @Text({ nullable: true }) field: string | null;
  @Text({ nullable: true }) language: string | null;
  @Text({ nullable: true, max: longest }) quote: string | null;
  @Text({ nullable: true }) block: string | null;
  @Text({ nullable: true, min: 0 }) prefix: string | null;
  @Text({ nullable: true, min: 0 }) suffix: string | null;
  @Uuid({ nullable: true }) parentId: string | null;
  @Flag({ description: 'No opinion lets it out' }) isNote: boolean;
  @Part(() => MentionView, { many: true }) mentions: MentionView[];
  @Uuid({ nullable: true, description: 'The comment of the lead body that speaks for it' }) mergedInto: string | null;
  @Part(() => VoiceView, { many: true, nullable: true, description: 'Of a merged comment' }) voices: VoiceView[] | null;
  @Uuid({ nullable: true, description: 'The comment of an earlier round it takes up' }) carriedFrom: string | null;
  @Uuid({ nullable: true, description: 'The later round that takes it up' }) carriedInto: string | null;
  @Instant({ nullable: true }) editedAt: string | null;
  @Instant({ nullable: true }) resolvedAt: string | null;
  @Text({ nullable: true }) resolvedByName: string | null;
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
