import type { Translated } from '@mufakat/planning/records/record';
import { PartialType } from '@nestjs/swagger';
import { Count, Day, Flag, OneOf, Part, Uuid, Words } from '../platform/http/fields.js';
import { Ignored } from '../platform/http/record.js';
import { duties, type Duty } from './post.entity.js';

export class PostHolder {
  @Uuid() personId: string;
  @Day() from: string;
  @Day({ optional: true, nullable: true }) to?: string | null;
  @Flag({ optional: true }) isDeputy?: boolean;
}

export class PostDraft {
  @Uuid() bodyId: string;
  @Words() name: Translated;
  @OneOf('Duty', duties, { many: true }) duties: Duty[];
  @Part(() => PostHolder, { many: true, optional: true }) holders?: PostHolder[];
}
export const postFields = ['bodyId', 'name', 'duties'] as const;

export class PostChanges extends PartialType(PostDraft, { skipNullProperties: false }) {}

export class PostReplacement extends PostDraft {
  @Ignored() id?: unknown;
  @Ignored() version?: unknown;
  @Ignored() jurisdictionId?: unknown;
}

export class PostView extends PostDraft {
  @Uuid() id: string;
  @Count() version: number;
  @Uuid({ nullable: true, description: 'That of its body' }) jurisdictionId: string | null;
  @Part(() => PostHolder, { many: true }) declare holders: PostHolder[];
}
