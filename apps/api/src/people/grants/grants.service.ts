import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { Asked } from '../../platform/access/asked.js';
import { Database } from '../../platform/database/database.js';
import { Register } from '../../platform/database/register.js';
import { visibleTo } from '../../platform/database/visible.js';
import { mustEndAfter } from '../../platform/days.js';
import { Events } from '../../platform/events/events.js';
import { changesOf } from '../../platform/http/record.js';
import { Giving } from './giving.js';
import { type GrantDraft, grantFields, type GrantView } from './grants.dto.js';
import { GrantRows, jurisdictionOfGrant } from './grants.repository.js';

@Injectable()
export class GrantsService extends Register<GrantView, GrantDraft> {
  protected readonly kind = 'grant';
  protected readonly fields = grantFields;

  constructor(
    database: Database,
    private readonly grants: GrantRows,
    events: Events,
    private readonly giving: Giving,
  ) {
    super(database, grants, events);
  }

  override change(id: string, content: Partial<GrantDraft>, asked: Asked): Promise<GrantView> {
    return this.keepingAnAdministrator(() => super.change(id, content, asked));
  }
  override remove(id: string, asked: Asked): Promise<GrantView> {
    return this.keepingAnAdministrator(() => super.remove(id, asked));
  }

  protected mayWrite(actor: Actor, grant: Partial<GrantView>): Promise<void> {
    return this.giving.must(actor, 'grant.manage', grant);
  }
  protected about({ jurisdictionId, bodyId, planId }: GrantView) {
    return { jurisdictionId, bodyId, planId };
  }
  protected override wall(actor: Actor) {
    return visibleTo(actor, 'grant.manage', {
      jurisdictionId: { sql: jurisdictionOfGrant },
      personId: { sql: 'person_id' },
    });
  }
  protected override check(content: Partial<GrantDraft>, before?: GrantView): void {
    const { from, to } = Object.assign({}, before, content);
    mustEndAfter(from, to, 'to');
  }
  protected override async columns({ from, to, ...content }: Partial<GrantDraft>, isNew: boolean) {
    const fromOn = from ?? (isNew ? await this.grants.todayOf(content.jurisdictionId ?? null) : undefined);
    return { ...changesOf(content, this.fields), fromOn, toOn: to };
  }

  private keepingAnAdministrator(write: () => Promise<GrantView>): Promise<GrantView> {
    return this.database.transaction(async () => {
      const view = await write();
      await this.grants.mustHaveAdministrator();
      return view;
    });
  }
}
