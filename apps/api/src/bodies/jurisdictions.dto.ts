import type { Translated } from '@mufakat/planning/records/record';
import { PartialType } from '@nestjs/swagger';
import { Count, Flag, OneOf, Text, Uuid, Words } from '../platform/http/fields.js';
import { Ignored } from '../platform/http/record.js';
import { type JurisdictionKind, jurisdictionKinds } from './jurisdiction.entity.js';

export class JurisdictionDraft {
  @Text({ max: 40, description: 'Short and unique, such as an ISO 3166 code' }) code: string;
  @Words() name: Translated;
  @OneOf('JurisdictionKind', jurisdictionKinds) kind: JurisdictionKind;
  @Uuid({ optional: true, nullable: true }) parentId?: string | null;
  @Text({ max: 60, optional: true, description: 'IANA time zone', example: 'Asia/Jakarta' }) timeZone?: string;
}
export const jurisdictionFields = ['code', 'name', 'kind', 'parentId', 'timeZone'] as const;

export class JurisdictionChanges extends PartialType(JurisdictionDraft, { skipNullProperties: false }) {}

export class JurisdictionReplacement extends JurisdictionDraft {
  @Ignored() id?: unknown;
  @Ignored() version?: unknown;
  @Ignored() isSample?: unknown;
}

export class JurisdictionView extends JurisdictionDraft {
  @Uuid() id: string;
  @Count() version: number;
  @Text({ max: 60 }) declare timeZone: string;
  @Flag() isSample: boolean;
}
