import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { Database } from '../platform/database/database.js';
import { Register } from '../platform/database/register.js';
import { mustEndAfter } from '../platform/days.js';
import { Events } from '../platform/events/events.js';
import { type BodyDraft, bodyFields, type BodyView } from './bodies.dto.js';
import { WithinItself } from './bodies.failures.js';
import { BodiesRepository } from './bodies.repository.js';

@Injectable()
export class BodiesService extends Register<BodyView, BodyDraft> {
  protected readonly kind = 'body';
  protected readonly fields = bodyFields;

  constructor(
    database: Database,
    private readonly bodies: BodiesRepository,
    events: Events,
  ) {
    super(database, bodies, events);
  }

  protected mayWrite(actor: Actor, { jurisdictionId }: Partial<BodyDraft>): void {
    actor.must('body.manage', { jurisdictionId });
  }
  protected about({ id, jurisdictionId }: BodyView) {
    return { bodyId: id, jurisdictionId };
  }
  protected override async check(content: Partial<BodyDraft>, before?: BodyView): Promise<void> {
    const { validFrom, validTo } = Object.assign({}, before, content);
    mustEndAfter(validFrom, validTo, 'validTo');
    if (before && content.parentId && (await this.bodies.isWithin(before.id, content.parentId)))
      throw new WithinItself();
  }
}
