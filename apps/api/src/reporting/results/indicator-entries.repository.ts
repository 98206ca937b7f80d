import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { reportIsGiven } from '../reporting.sql.js';
import type { IndicatorTerms } from '../report-values.rules.js';
import type { IndicatorEntryView } from './indicator-entries.dto.js';
import { IndicatorEntry } from './indicator-entry.entity.js';

export interface IndicatorOfEntry extends IndicatorTerms {
  readonly level: string | null;
  readonly formula: string | null;
}

@Injectable()
export class IndicatorEntriesRepository {
  constructor(private readonly database: Database) {}

  /** The indicator where the plan has it and it was not removed. */
  async indicator(planId: string, id: string): Promise<IndicatorOfEntry | undefined> {
    const [row] = await this.database.query<IndicatorOfEntry>(
      `select i.id, i.format, i.decimals, i.level, i.formula, i.choices, i.across_bodies as "acrossBodies"
       from indicator i join plan_record r on r.id = i.id
       where i.id = $2 and r.plan_id = $1 and r.removed_in is null`,
      [planId, id],
    );
    return row;
  }

  /** Last days of the periods in which values of the plan stand: of its rounds, and of what was measured of the indicator. */
  async periods(planId: string, indicatorId: string): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ period: string }>(
      `select period_to as period from reporting_round where plan_id = $1 and state <> 'cancelled'
       union select period_to from indicator_entry where indicator_id = $2 and kind = 'measured' and withdrawn_at is null`,
      [planId, indicatorId],
    );
    return new Set(rows.map(({ period }) => period));
  }

  /** Whether the body has a value for the period: measured, or given in a report. */
  async isValued({ indicatorId, bodyId, periodTo }: IndicatorEntry): Promise<boolean> {
    const rows = await this.database.query(
      `select from indicator_entry where indicator_id = $1 and body_id = $2 and period_to = $3
         and kind = 'measured' and withdrawn_at is null
       union all
       select from indicator_value v join report_owed l on l.id = v.line_id join reporting_round o on o.id = l.round_id
       where v.indicator_id = $1 and l.body_id = $2 and o.period_to = $3 and o.state <> 'cancelled'
         and ${reportIsGiven('l')} and num_nonnulls(v.sex, v.age, v.axis) = 0`,
      [indicatorId, bodyId, periodTo],
    );
    return rows.length > 0;
  }

  async add(entry: IndicatorEntry): Promise<void> {
    await this.database.repository(IndicatorEntry).insert(entry);
  }

  /** The entry, locked. */
  async take(id: string): Promise<IndicatorEntry | undefined> {
    await this.database.query('select from indicator_entry where id = $1 for update', [id]);
    return (await this.database.repository(IndicatorEntry).findOneBy({ id })) ?? undefined;
  }

  async save({ id, withdrawnAt, withdrawnBy, withdrawnReason }: IndicatorEntry): Promise<void> {
    await this.database.repository(IndicatorEntry).update({ id }, { withdrawnAt, withdrawnBy, withdrawnReason });
  }

  async view(id: string): Promise<IndicatorEntryView> {
    const [row] = await this.database.query<IndicatorEntryView>(
      `select e.id, e.plan_id as "planId", e.indicator_id as "indicatorId", e.body_id as "bodyId", e.kind,
         e.period_to as "periodTo", trim_scale(e.value)::text as value, trim_scale(e.numerator)::text as numerator,
         trim_scale(e.denominator)::text as denominator, e.words, e.reason, author.name as author, e.given_at as "givenAt",
         e.withdrawn_at as "withdrawnAt", e.withdrawn_reason as "withdrawnReason"
       from indicator_entry e join person author on author.id = e.author_id where e.id = $1`,
      [id],
    );
    return row as IndicatorEntryView;
  }
}
