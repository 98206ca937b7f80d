import { Injectable } from '@nestjs/common';
import { isZone } from '@mufakat/planning/obligations/day';
import type { Actor } from '../platform/access/actor.js';
import { Database } from '../platform/database/database.js';
import { Register } from '../platform/database/register.js';
import { Events } from '../platform/events/events.js';
import { TimeZoneUnknown, WithinItself } from './bodies.failures.js';
import { JurisdictionsRepository } from './bodies.repository.js';
import { type JurisdictionDraft, jurisdictionFields, type JurisdictionView } from './jurisdictions.dto.js';

@Injectable()
export class JurisdictionsService extends Register<JurisdictionView, JurisdictionDraft> {
  protected readonly kind = 'jurisdiction';
  protected readonly fields = jurisdictionFields;

  constructor(
    database: Database,
    private readonly jurisdictions: JurisdictionsRepository,
    events: Events,
  ) {
    super(database, jurisdictions, events);
  }

  protected mayWrite(actor: Actor, { id }: Partial<JurisdictionView>): void {
    actor.must('jurisdiction.manage', { jurisdictionId: id });
  }
  protected about({ id }: JurisdictionView) {
    return { jurisdictionId: id };
  }
  protected override async check(content: Partial<JurisdictionDraft>, before?: JurisdictionView): Promise<void> {
    const { timeZone, parentId } = content;
    if (timeZone !== undefined && !isZone(timeZone)) throw new TimeZoneUnknown(timeZone);
    if (before && parentId && (await this.jurisdictions.isWithin(before.id, parentId))) throw new WithinItself();
  }
}
