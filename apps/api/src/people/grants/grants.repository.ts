import { Injectable } from '@nestjs/common';
import { planJurisdiction } from '../../platform/access/plan-facts.js';
import { Database } from '../../platform/database/database.js';
import { Rows } from '../../platform/database/rows.js';
import { LastAdministrator } from '../people.failures.js';
import { AccessGrant } from './access-grant.entity.js';
import type { GrantView, OfferedScope } from './grants.dto.js';

/** The jurisdiction a grant lies in: named, or that of its body or plan. */
export const jurisdictionOfGrant = `coalesce(access_grant.jurisdiction_id,
  (select body.jurisdiction_id from body where body.id = access_grant.body_id), ${planJurisdiction('access_grant.plan_id')})`;

const administratorsInForce = `select from access_grant join person on person.id = access_grant.person_id and person.is_active
  where role = 'administrator' and current_date between from_on and coalesce(to_on, 'infinity')`;

@Injectable()
export class GrantRows extends Rows<GrantView> {
  constructor(database: Database) {
    super(database, {
      entity: AccessGrant,
      none: 'No grant',
      select: `access_grant.id, access_grant.version, person_id as "personId", role, jurisdiction_id as "jurisdictionId",
        body_id as "bodyId", plan_id as "planId", from_on as "from", to_on as "to"`,
      from: 'access_grant',
      id: 'access_grant.id',
      words: {
        sortedBy: 'from',
        sort: { id: 'access_grant.id', role: 'role', from: 'from_on', to: 'to_on', personId: 'person_id' },
        filter: {
          ...{
            personId: 'person_id',
            role: 'role',
            jurisdictionId: 'jurisdiction_id',
            bodyId: 'body_id',
            planId: 'plan_id',
          },
        },
      },
    });
  }

  /** Of everything a grant names; null among them: something open to all, behind the wall or unknown. */
  async jurisdictionsOf({ jurisdictionId, bodyId, planId }: OfferedScope): Promise<readonly (string | null)[]> {
    const rows = await this.database.query<{ id: string | null }>(
      `select $1::uuid as id where $1 is not null
       union all select (select jurisdiction_id from body where id = $2::uuid) where $2 is not null
       union all select ${planJurisdiction('$3::uuid')} where $3 is not null`,
      [jurisdictionId ?? null, bodyId ?? null, planId ?? null],
    );
    return rows.map(({ id }) => id);
  }

  async todayOf(jurisdictionId: string | null): Promise<string> {
    const [row] = await this.database.query<{ day: string }>('select day_of($1) as day', [jurisdictionId]);
    return String(row?.day);
  }

  async hasAdministrator(): Promise<boolean> {
    const [row] = await this.database.query<{ has: boolean }>(`select exists (${administratorsInForce}) as has`);
    return row?.has ?? false;
  }

  async mustHaveAdministrator(): Promise<void> {
    if (!(await this.hasAdministrator())) throw new LastAdministrator();
  }
}
