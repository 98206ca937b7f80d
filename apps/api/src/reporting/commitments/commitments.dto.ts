import { type CommitmentAnswer, commitmentAnswers } from '@mufakat/planning/commitments/commitment';
import type { Translated } from '@mufakat/planning/records/record';
import { Count, Day, Flag, Instant, OneOf, Part, Text, Uuid, Words } from '../../platform/http/fields.js';

export class CommitmentCallDraft {
  @Uuid() planId: string;
  @Count({ min: 1990, max: 2200 }) year: number;
  @Day({ optional: true, description: 'Absent: today' }) opensOn?: string;
  @Day({ description: 'Ends at midnight of the plan’s jurisdiction' }) dueOn: string;
  @Flag({ optional: true, description: 'Asked again each year, on the same days' }) isYearly?: boolean;
}
export class CommitmentAnswerForm {
  @Uuid() action: string;
  @OneOf('CommitmentAnswer', commitmentAnswers) answer: CommitmentAnswer;
  @Text({ optional: true, nullable: true, max: 2000, description: 'Required with a change' }) change?: string | null;
  @Text({ optional: true, nullable: true, max: 2000, description: 'Required for a no, and to replace an answer' })
  reason?: string | null;
}
export class CommitmentsSigned {
  @Uuid({ description: 'For which body the person signs' }) bodyId: string;
  @Part(() => CommitmentAnswerForm, { many: true }) answers: CommitmentAnswerForm[];
}

export class CommitmentView {
  @Uuid() id: string;
  @OneOf('CommitmentAnswer', commitmentAnswers) answer: CommitmentAnswer;
  @Text({ nullable: true }) change: string | null;
  @Text({ nullable: true }) reason: string | null;
  @Text({ description: 'Who signed for the body' }) signedByName: string;
  @Instant() signedAt: string;
}
export class CommitmentRowView {
  @Uuid() action: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Uuid() bodyId: string;
  @Words() bodyName: Translated;
  @Part(() => CommitmentView, { nullable: true, description: 'The answer that stands' }) current: CommitmentView | null;
  @Part(() => CommitmentView, { many: true, description: 'Answers it replaced, newest first' })
  earlier: CommitmentView[];
}
export class CommitmentCallView {
  @Uuid() id: string;
  @Count() version: number;
  @Uuid() planId: string;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Count() year: number;
  @Day() opensOn: string;
  @Day() dueOn: string;
  @Flag() isYearly: boolean;
  @Count({ description: 'Answers asked: one a body and action' }) asked: number;
  @Count() answered: number;
}
export class CommitmentSheet extends CommitmentCallView {
  @Part(() => CommitmentRowView, { many: true }) rows: CommitmentRowView[];
}
