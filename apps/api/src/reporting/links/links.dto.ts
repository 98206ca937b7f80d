import { linkStates, type LinkState } from '@mufakat/planning/obligations/link-answer';
import type { Translated } from '@mufakat/planning/records/record';
import { Count, Day, Flag, OneOf, Part, Text, Uuid, Words } from '../../platform/http/fields.js';
import { LineBefore, ReportScaleStep } from '../reporting.dto.js';

export class AnswerLinksRequest {
  @Uuid({ many: true, optional: true, description: 'Absent: every body that has not reported' }) bodyIds?: string[];
}
export class AnswerLinksSent {
  @Count({ description: 'One letter a holder of a reporting post' }) letters: number;
  @Count() links: number;
}
export class LinkAnswer {
  @Flag({ optional: true, description: 'As last time' }) noChange?: boolean;
  @Text({ optional: true, nullable: true, max: 60, description: 'A step of the plan’s scale' }) judgement?:
    string | null;
  @Text({ optional: true, nullable: true, max: 20_000 }) narrative?: string | null;
}

const nexts = ['stays-draft', 'is-submitted', 'is-handed-in'] as const;

/** What a link shows before anything is recorded; reading it changes nothing. */
export class AnswerLinkView {
  @OneOf('AnswerLinkState', linkStates) state: LinkState;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Text() roundTitle: string;
  @Day() dueOn: string;
  @Words() bodyName: Translated;
  @Words() postName: Translated;
  @Text({ description: 'Whom the link was sent to; the answer is recorded under this name' }) personName: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Part(() => LineBefore, { nullable: true }) before: LineBefore | null;
  @Part(() => ReportScaleStep, { many: true, description: 'Steps that need no evidence' }) scale: ReportScaleStep[];
  @Text({ nullable: true, description: 'What the line says now' }) judgement: string | null;
  @Text({ nullable: true, max: 20_000 }) narrative: string | null;
  @OneOf('AnswerLinkNext', nexts, { description: 'What becomes of the report with this answer' })
  next: (typeof nexts)[number];
}
