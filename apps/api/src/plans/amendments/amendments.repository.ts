import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Change } from '@mufakat/planning/changes/change';
import type { AmendmentState } from '@mufakat/planning/lifecycles/amendment';
import { Database } from '../../platform/database/database.js';
import { Amendment, AmendmentChange } from './amendment.entity.js';
import { AmendmentNotFound } from './amendment.failures.js';

export interface AmendmentRow {
  readonly id: string;
  readonly planId: string;
  readonly number: number;
  readonly title: string;
  readonly state: AmendmentState;
  readonly revision: number;
  readonly baseRevision: number;
  readonly changes: readonly Change[];
  readonly openedAt: string;
  readonly openedByName: string | null;
  readonly actId: string | null;
  readonly fromVersion: number | null;
  readonly versionNumber: number | null;
  readonly appliedRevision: number | null;
  readonly endedAt: string | null;
  readonly reason: string | null;
}

/** An edit of an amendment, as a plan's change sets are listed. */
export interface AmendmentEdit {
  readonly id: string;
  readonly revision: number;
  readonly author: { readonly id: string; readonly name: string } | null;
  readonly at: string;
  readonly changes: readonly Change[];
}

const columns = `a.id, a.plan_id as "planId", a.number, a.title, a.state, a.revision, a.base_revision as "baseRevision",
  a.changes, to_json(a.opened_at)#>>'{}' as "openedAt", p.name as "openedByName", a.act_id as "actId",
  a.from_version as "fromVersion", a.version_number as "versionNumber", a.applied_revision as "appliedRevision",
  to_json(a.ended_at)#>>'{}' as "endedAt", a.reason`;
const from = 'from amendment a left join person p on p.id = a.person_id';

@Injectable()
export class AmendmentsRepository {
  constructor(private readonly database: Database) {}

  /** By number, the order in which they were begun. */
  ofPlan(planId: string): Promise<AmendmentRow[]> {
    return this.database.query<AmendmentRow>({
      name: 'amendment.of_plan',
      text: `select ${columns} ${from} where a.plan_id = $1 order by a.number`,
      values: [planId],
    });
  }

  async find(id: string): Promise<AmendmentRow> {
    const [row] = await this.database.query<AmendmentRow>({
      name: 'amendment.find',
      text: `select ${columns} ${from} where a.id = $1`,
      values: [id],
    });
    if (!row) throw new AmendmentNotFound();
    return row;
  }

  async insert(amendment: Pick<Amendment, 'planId' | 'jurisdictionId' | 'title' | 'baseRevision' | 'personId'>) {
    const id = randomUUID();
    await this.database.query(
      `insert into amendment (id, plan_id, jurisdiction_id, number, title, base_revision, person_id)
       select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6 from amendment where plan_id = $2`,
      [
        ...[id, amendment.planId, amendment.jurisdictionId, amendment.title, amendment.baseRevision],
        amendment.personId,
      ],
    );
    return id;
  }

  async update(id: string, change: Partial<Omit<Amendment, 'id' | 'planId'>>): Promise<void> {
    await this.database.repository(Amendment).update(id, change as object);
  }

  async note(edit: Pick<AmendmentChange, 'amendmentId' | 'planId' | 'revision' | 'personId' | 'changes'>) {
    const id = randomUUID();
    await this.database.repository(AmendmentChange).insert({ id, ...edit } as object);
    return id;
  }

  /** Oldest first. */
  editsAfter(id: string, revision: number): Promise<AmendmentEdit[]> {
    return this.database.query<AmendmentEdit>({
      name: 'amendment.edits_after',
      text: `select c.id, c.revision, to_json(c.at)#>>'{}' as at, c.changes,
               case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as author
             from amendment_change c left join person p on p.id = c.person_id
             where c.amendment_id = $1 and c.revision > $2 order by c.revision`,
      values: [id, revision],
    });
  }
}
