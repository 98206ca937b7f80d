import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { planFacts, planJurisdiction } from '../../platform/access/plan-facts.js';
import { PlanSubjects } from '../../platform/access/plan-subjects.js';
import { Database } from '../../platform/database/database.js';
import { Register } from '../../platform/database/register.js';
import { Rows } from '../../platform/database/rows.js';
import { visibleTo } from '../../platform/database/visible.js';
import { mustEndAfter } from '../../platform/days.js';
import { Events } from '../../platform/events/events.js';
import { changesOf } from '../../platform/http/record.js';
import { ReceiverUnclear } from '../people.failures.js';
import { Release } from './release.entity.js';
import type { ReleaseDraft, ReleaseView } from './releases.dto.js';

/** A release that another feature's act brings about; of a review, the frozen version it was asked on. */
export interface ImpliedRelease extends Omit<ReleaseDraft, 'from' | 'to'> {
  readonly versionNumber?: number | null;
}

@Injectable()
export class ReleaseRows extends Rows<ReleaseView> {
  constructor(database: Database) {
    super(database, {
      entity: Release,
      none: 'No release',
      select: `release.id, release.version, release.plan_id as "planId", to_jurisdiction_id as "toJurisdictionId",
        to_body_id as "toBodyId", what, from_on as "from", to_on as "to", by_person_id as "byPersonId"`,
      from: 'release join plan on plan.id = release.plan_id',
      id: 'release.id',
      words: {
        sortedBy: 'from',
        sort: { id: 'release.id', from: 'from_on', to: 'to_on', what: 'what' },
        filter: {
          ...{ planId: 'release.plan_id', what: 'what' },
          ...{ toJurisdictionId: 'to_jurisdiction_id', toBodyId: 'to_body_id' },
        },
      },
    });
  }

  async todayOf(planId: string): Promise<string> {
    const [row] = await this.database.query<{ day: string }>(`select day_of(${planJurisdiction('$1::uuid')}) as day`, [
      planId,
    ]);
    return String(row?.day);
  }

  async grant(release: Required<ImpliedRelease> & { from: string; byPersonId: string }): Promise<void> {
    const { planId, toBodyId, toJurisdictionId, what, from, versionNumber, byPersonId } = release;
    await this.database.query(
      `insert into release (plan_id, to_body_id, to_jurisdiction_id, what, from_on, version_number, by_person_id)
       select $1, $2::uuid, $3::uuid, $4, $5, $6::integer, $7
       where not exists (select from release
         where plan_id = $1 and what = $4 and to_body_id is not distinct from $2::uuid
           and to_jurisdiction_id is not distinct from $3::uuid and version_number is not distinct from $6::integer and (to_on is null or to_on >= $5::date))`,
      [planId, toBodyId, toJurisdictionId, what, from, versionNumber, byPersonId],
    );
  }
}

@Injectable()
export class ReleasesService extends Register<ReleaseView, ReleaseDraft> {
  protected readonly kind = 'release';
  protected readonly fields = ['planId', 'toJurisdictionId', 'toBodyId', 'what'] as const;

  constructor(
    database: Database,
    private readonly releases: ReleaseRows,
    events: Events,
    private readonly plans: PlanSubjects,
  ) {
    super(database, releases, events);
  }

  /** A release that another feature's act implies: made once, under the permission of that act. */
  async grant(release: ImpliedRelease, actor: Actor): Promise<void> {
    const { planId, toBodyId = null, toJurisdictionId = null, versionNumber = null, what } = release;
    await this.plans.require(actor, what === 'review' ? 'review.request' : 'release.manage', planId);
    const from = await this.releases.todayOf(planId);
    const receiver = { toBodyId, toJurisdictionId };
    await this.releases.grant({ planId, ...receiver, what, from, versionNumber, byPersonId: actor.id });
  }

  protected async mayWrite(actor: Actor, { planId }: Partial<ReleaseView>): Promise<void> {
    await this.plans.require(actor, 'release.manage', String(planId));
  }
  protected about({ planId, toBodyId }: ReleaseView) {
    return { planId, bodyId: toBodyId };
  }
  protected override wall(actor: Actor) {
    return visibleTo(actor, 'release.read', planFacts('plan'));
  }
  protected override check(content: Partial<ReleaseDraft>, before?: ReleaseView): void {
    const { toBodyId, toJurisdictionId, from, to } = Object.assign({}, before, content);
    if ((toBodyId ? 1 : 0) + (toJurisdictionId ? 1 : 0) !== 1) throw new ReceiverUnclear();
    mustEndAfter(from, to, 'to');
  }
  protected override async columns({ from, to, ...content }: Partial<ReleaseDraft>, isNew: boolean) {
    const fromOn = from ?? (isNew ? await this.releases.todayOf(String(content.planId)) : undefined);
    return { ...changesOf(content, this.fields), fromOn, toOn: to };
  }
  protected override own(actor: Actor) {
    return { byPersonId: actor.id };
  }
}
