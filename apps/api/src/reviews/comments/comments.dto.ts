import { commentStates, dispositions, type CommentState, type Disposition } from '@mufakat/planning/lifecycles/comment';
import { Count, Instant, OneOf, Part, Text } from '../../platform/http/fields.js';
import { Anchor, Anchored, longest } from '../said/said.dto.js';
import { type CommentHeld, commentHolds, commentKinds, type CommentKind } from './comment.entity.js';

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
