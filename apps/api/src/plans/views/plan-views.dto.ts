import { OmitType, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize } from 'class-validator';
import { Count, Flag, Part, Text, Uuid } from '../../platform/http/fields.js';
import { Ignored } from '../../platform/http/record.js';

export class ViewColumn {
  @Text({ max: 60, description: 'An address as change sets write it (`title.ar`), or a column of linked records' })
  id: string;
  @Count({ optional: true, min: 40, max: 1000, description: 'Pixels' }) width?: number;
  @Flag({ optional: true }) isHidden?: boolean;
  @Flag({ optional: true, description: 'Stays in sight while the others scroll' }) isFrozen?: boolean;
}

export class ViewFilter {
  @Text({ max: 60 }) field: string;
  @Text({ many: true, min: 0, max: 500, description: 'One of them; the empty text is "nothing said"' })
  @ArrayMaxSize(500)
  values: string[];
}

export class ViewSort {
  @Text({ max: 60 }) column: string;
  @Flag({ optional: true }) isDescending?: boolean;
}

export class PlanViewContent {
  @Part(() => ViewColumn, { many: true, description: 'In the order of the columns' })
  @ArrayMaxSize(200)
  columns: ViewColumn[];
  @Text({ min: 0, max: 200, description: 'Words or code' }) q: string;
  @Part(() => ViewFilter, { many: true }) @ArrayMaxSize(50) filters: ViewFilter[];
  @Text({ max: 60, description: '`pillar`, `none` or a field' }) group: string;
  @Part(() => ViewSort, { optional: true }) sort?: ViewSort;
  @Flag({ description: 'Only rows with a finding' }) isChecked: boolean;
}

export class SavedViewDraft {
  @Uuid() planId: string;
  @Text({ max: 120 }) name: string;
  @Flag({ optional: true, description: 'Everybody who reads the plan sees it; for who may revise the plan' })
  isShared?: boolean;
  @Part(() => PlanViewContent) content: PlanViewContent;
}
export const viewFields = ['planId', 'name', 'isShared', 'content'] as const;

export class SavedViewChanges extends PartialType(OmitType(SavedViewDraft, ['planId']), {
  skipNullProperties: false,
}) {}

export class SavedViewReplacement extends OmitType(SavedViewDraft, ['planId']) {
  @Ignored() id?: unknown;
  @Ignored() version?: unknown;
  @Ignored() planId?: unknown;
  @Ignored() ownerId?: unknown;
  @Ignored() ownerName?: unknown;
}

export class SavedView extends SavedViewDraft {
  @Uuid() id: string;
  @Count() version: number;
  @Uuid() ownerId: string;
  @Text() ownerName: string;
  @Flag() declare isShared: boolean;
}
