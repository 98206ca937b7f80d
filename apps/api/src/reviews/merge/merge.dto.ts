import { OneOf, Text, Uuid } from '../../platform/http/fields.js';
import { commentKinds, type CommentKind } from '../comments/comment.entity.js';
import { longest } from '../said/said.dto.js';
import { priorities, type Priority } from '../said/said.rules.js';

/** One comment of the lead body for several that say the same. */
export class MergedDraft {
  @Uuid({ many: true, description: 'Those it joins; one that was joined before may be among them' })
  commentIds: string[];
  @Text({ max: longest }) text: string;
  @OneOf('CommentKind', commentKinds, { optional: true }) kind?: CommentKind;
  @OneOf('Priority', priorities, { optional: true, nullable: true }) priority?: Priority | null;
}

export class Weighing {
  @OneOf('Priority', priorities, { optional: true, nullable: true }) priority?: Priority | null;
  @Text({
    ...{ optional: true, nullable: true, max: longest },
    description: 'Why it is left out of the advice, for whoever said it; null takes it in again',
  })
  leftOutReason?: string | null;
}

export class Advice {
  @Text({ max: longest, description: 'What all bodies asked advise on the whole' }) text: string;
}
