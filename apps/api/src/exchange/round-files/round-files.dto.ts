import { broughtKinds, foundBys, noticeCodes, unplacedReasons } from '@mufakat/plan-documents/brought';
import { type RoundForm, roundForms } from '@mufakat/plan-documents/reading/round-file';
import type { Translated } from '@mufakat/planning/records/record';
import { Count, Flag, Instant, OneOf, Part, Text, Uuid, Words } from '../../platform/http/fields.js';
import { type BroughtFileState, broughtFileStates } from './brought-file.entity.js';

const priorities = ['high', 'medium', 'low'] as const;

export class BroughtWordView {
  @Count({ description: 'Its place among the words of the file, from 0' }) number: number;
  @Text({ description: 'Where it stands in the file: the number of a row or of a comment' }) where: string;
  @OneOf('BroughtKind', broughtKinds) is: (typeof broughtKinds)[number];
  @Uuid({ nullable: true, description: 'Null: the plan as a whole' }) recordId: string | null;
  @Text({ nullable: true }) recordCode: string | null;
  @Words({ nullable: true }) recordTitle: Translated | null;
  @OneOf('FoundBy', foundBys, { nullable: true }) found: (typeof foundBys)[number] | null;
  @Text({ nullable: true }) field: string | null;
  @Text({ nullable: true }) language: string | null;
  @Text({ nullable: true, max: 60_000 }) quote: string | null;
  @Text({ max: 60_000, description: 'Of a change: the wording it proposes' }) text: string;
  @Text({ nullable: true, max: 60_000, description: 'Of a change: what stands there' }) before: string | null;
  @Text({ nullable: true, max: 60_000, description: 'Said beside a change' }) reason: string | null;
  @OneOf('Priority', priorities, { nullable: true }) priority: (typeof priorities)[number] | null;
  @Text({ nullable: true, description: 'As the file names who says it' }) author: string | null;
  @OneOf('UnplacedReason', unplacedReasons, { nullable: true }) unplaced: (typeof unplacedReasons)[number] | null;
  @Flag({ description: 'The round holds it already' }) isKnown: boolean;
}

export class BroughtNoticeView {
  @Text() where: string;
  @OneOf('BroughtNoticeCode', noticeCodes) code: (typeof noticeCodes)[number];
  @Text({ max: 60_000, min: 0 }) text: string;
}

export class BroughtAuthorView {
  @Text({ nullable: true, description: 'As the file names them; null: it names nobody' }) named: string | null;
  @Count({ description: 'Words of theirs' }) words: number;
  @Flag({ description: 'Bears the name of whoever brings the file' }) isMe: boolean;
}

export class BroughtBeforeView {
  @Text() byName: string;
  @Instant() at: string;
}

export class BroughtFileView {
  @Uuid() id: string;
  @Count() version: number;
  @Uuid() planId: string;
  @Uuid() roundId: string;
  @OneOf('RoundForm', roundForms) form: RoundForm;
  @Text() fileName: string;
  @OneOf('BroughtFileState', broughtFileStates) state: BroughtFileState;
  @Text({ nullable: true, description: 'Who saved the file last' }) lastEditedBy: string | null;
  @Part(() => BroughtBeforeView, { nullable: true, description: 'The same bytes were brought before' })
  before: BroughtBeforeView | null;
  @Flag({ description: 'May bring words of people without an account' }) speaksForOthers: boolean;
  @Flag({ description: 'Proposed wordings become suggestions; else comments' }) suggests: boolean;
  @Flag({ description: 'May keep the words to the own body until its opinion' }) isAsked: boolean;
  @Part(() => BroughtAuthorView, { many: true }) authors: BroughtAuthorView[];
  @Part(() => BroughtWordView, { many: true }) words: BroughtWordView[];
  @Part(() => BroughtNoticeView, { many: true }) notices: BroughtNoticeView[];
  @Count({ description: 'Comments it became' }) comments: number;
  @Count({ description: 'Suggestions it became' }) suggestions: number;
  @Count({ description: 'Words the round held already' }) known: number;
}

export class BroughtAuthor {
  @Text({ nullable: true, max: 500, description: 'As the file names them; null: those it names nobody for' })
  named: string | null;
  @Flag({ optional: true, description: 'They are the words of whoever brings the file' }) isMe?: boolean;
  @Text({ optional: true, max: 200 }) name?: string;
  @Text({ optional: true, nullable: true, max: 300 }) organisation?: string | null;
}

export class BroughtDecision {
  @Part(() => BroughtAuthor, {
    many: true,
    optional: true,
    description: 'Whose words they are, by the name in the file',
  })
  authors?: BroughtAuthor[];
  @Count({ many: true, optional: true, description: 'Numbers of words that are not stored' }) leftOut?: number[];
  @Flag({ optional: true, description: 'For the eyes of the own body until its opinion releases them' })
  isInternal?: boolean;
}
