import type { Translated } from '@mufakat/planning/records/record';
import { PartialType } from '@nestjs/swagger';
import { Count, Day, Flag, OneOf, Text, Uuid, Words } from '../platform/http/fields.js';
import { Ignored } from '../platform/http/record.js';
import { type BodyKind, bodyKinds } from './body.entity.js';

export class BodyDraft {
  @Uuid({ optional: true, nullable: true, description: 'Absent: open to all, as a UN entity is' })
  jurisdictionId?: string | null;
  @Uuid({ optional: true, nullable: true }) parentId?: string | null;
  @Words() name: Translated;
  @Text({ max: 40, optional: true, nullable: true }) acronym?: string | null;
  @OneOf('BodyKind', bodyKinds) kind: BodyKind;
  @Day({ optional: true, nullable: true }) validFrom?: string | null;
  @Day({ optional: true, nullable: true }) validTo?: string | null;
  @Text({ max: 80, optional: true, nullable: true }) communityPillar?: string | null;
  @Flag({ optional: true }) isVerified?: boolean;
  @Text({ optional: true, nullable: true, description: 'Where the entry was taken from' }) source?: string | null;
}
export const bodyFields = [
  ...(['jurisdictionId', 'parentId', 'name', 'acronym', 'kind'] as const),
  ...(['validFrom', 'validTo', 'communityPillar', 'isVerified', 'source'] as const),
] as const;

export class BodyChanges extends PartialType(BodyDraft, { skipNullProperties: false }) {}

export class BodyReplacement extends BodyDraft {
  @Ignored() id?: unknown;
  @Ignored() version?: unknown;
  @Ignored() isSample?: unknown;
}

export class BodyView extends BodyDraft {
  @Uuid() id: string;
  @Count() version: number;
  @Flag() declare isVerified: boolean;
  @Flag() isSample: boolean;
}
