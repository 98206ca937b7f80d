import { PartialType } from '@nestjs/swagger';
import { Count, Day, OneOf, Uuid } from '../../platform/http/fields.js';
import { Ignored } from '../../platform/http/record.js';
import { type Releasable, releasables } from './release.entity.js';

export class ReleaseDraft {
  @Uuid() planId: string;
  @Uuid({ optional: true, nullable: true }) toJurisdictionId?: string | null;
  @Uuid({ optional: true, nullable: true }) toBodyId?: string | null;
  @OneOf('Releasable', releasables) what: Releasable;
  @Day({ optional: true, description: 'Today where absent' }) from?: string;
  @Day({ optional: true, nullable: true }) to?: string | null;
}

export class ReleaseChanges extends PartialType(ReleaseDraft, { skipNullProperties: false }) {}

export class ReleaseReplacement extends ReleaseDraft {
  @Ignored() id?: unknown;
  @Ignored() version?: unknown;
  @Ignored() byPersonId?: unknown;
}

export class ReleaseView extends ReleaseDraft {
  @Uuid() id: string;
  @Count() version: number;
  @Day() declare from: string;
  @Uuid({ nullable: true }) byPersonId: string | null;
}
