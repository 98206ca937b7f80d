import { checklistResults, type ChecklistResult } from '@mufakat/planning/checklists/checklist';
import type { Translated } from '@mufakat/planning/records/record';
import { OmitType, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { Count, Flag, Instant, OneOf, Part, Text, Uuid, Words } from '../../platform/http/fields.js';
import { Ignored } from '../../platform/http/record.js';
import { longest } from '../said/said.dto.js';

/** Most items of a list, and most records of a finding. */
const most = 200;

export class ChecklistItemView {
  @Text({ max: 60, description: 'Unique in its list' }) id: string;
  @Words() question: Translated;
  @Text({ optional: true, description: 'Where the item comes from' }) source?: string;
  @Text({ optional: true, many: true, max: 60, description: 'Automatic checks that speak to it' }) rules?: string[];
}

export class ChecklistDraft {
  @Uuid() bodyId: string;
  @Words() title: Translated;
  @Part(() => ChecklistItemView, { many: true, optional: true, description: 'Absent: a copy of the standard list' })
  @ArrayMinSize(1)
  @ArrayMaxSize(most)
  items?: ChecklistItemView[];
}
export const checklistFields = ['bodyId', 'title', 'items'] as const;

export class ChecklistChanges extends PartialType(OmitType(ChecklistDraft, ['bodyId']), {
  skipNullProperties: false,
}) {}

export class ChecklistReplacement extends OmitType(ChecklistDraft, ['bodyId', 'items']) {
  @Part(() => ChecklistItemView, { many: true }) @ArrayMinSize(1) @ArrayMaxSize(most) items: ChecklistItemView[];
  @Ignored() id?: unknown;
  @Ignored() version?: unknown;
  @Ignored() bodyId?: unknown;
  @Ignored() bodyName?: unknown;
}

export class ChecklistView extends ChecklistDraft {
  @Uuid() id: string;
  @Count() version: number;
  @Words() bodyName: Translated;
  @Part(() => ChecklistItemView, { many: true }) declare items: ChecklistItemView[];
}

export class ChecklistFindingDraft {
  @Text({ optional: true, max: 60, description: '`standard`, or the id of a list of the own body; absent: `standard`' })
  checklistId?: string;
  @OneOf('ChecklistResult', checklistResults) result: ChecklistResult;
  @Text({ optional: true, nullable: true, max: longest }) note?: string | null;
  @Uuid({ many: true, optional: true, description: 'Records of the frozen version it rests on' })
  @ArrayMaxSize(most)
  recordIds?: string[];
}

export class FindingRecordView {
  @Uuid() id: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
}

export class ChecklistFindingView {
  @Uuid() id: string;
  @Count() version: number;
  @Uuid() planId: string;
  @Uuid() roundId: string;
  @Uuid() bodyId: string;
  @Words() bodyName: Translated;
  @Text({ description: '`standard`, or the id of a list of that body' }) checklistId: string;
  @Text() itemId: string;
  @Count({ description: 'From 0, in its list' }) position: number;
  @Words({ description: 'As it was asked when it was answered' }) question: Translated;
  @OneOf('ChecklistResult', checklistResults) result: ChecklistResult;
  @Text({ nullable: true, max: longest }) note: string | null;
  @Part(() => FindingRecordView, { many: true }) records: FindingRecordView[];
  @Flag({ description: 'Before the eyes of its body alone, or of the lead body it was handed to' }) isInternal: boolean;
  @Text() authorName: string;
  @Instant() at: string;
}
