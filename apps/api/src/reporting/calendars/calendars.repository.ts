import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { planFacts } from '../../platform/access/plan-facts.js';
import { Database } from '../../platform/database/database.js';
import { Rows } from '../../platform/database/rows.js';
import { type Clause, visibleTo } from '../../platform/database/visible.js';
import type { ReportingCalendarView } from './calendars.dto.js';
import { ReportingCalendar, ReportingCalendarPlan } from './reporting-calendar.entity.js';

const facts = planFacts('plan');
export const calendarsVisibleTo = (actor: Actor): Clause => visibleTo(actor, 'progress.read', facts);

const planned = `from reporting_round o where o.calendar_id = reporting_calendar.id
  and o.plan_id = reporting_calendar.plan_id and o.state = 'planned'`;

@Injectable()
export class CalendarsRepository extends Rows<ReportingCalendarView> {
  constructor(database: Database) {
    super(database, {
      entity: ReportingCalendar,
      none: 'No reporting calendar',
      select: `reporting_calendar.id, reporting_calendar.version, reporting_calendar.plan_id as "planId", array(
          select p.plan_id::text from reporting_calendar_plan p where p.calendar_id = reporting_calendar.id order by p.plan_id) as "alsoPlanIds",
        reporting_calendar.title, audience, cadence, first_from as "firstFrom", opens_after as "opensAfter", due_after as "dueAfter",
        freezes_after as "freezesAfter", reporters, body_ids::text[] as "bodyIds", form, is_active as "isActive",
        (select count(*)::int ${planned}) as planned, (select min(o.opens_on) ${planned}) as "nextOpensOn"`,
      from: 'reporting_calendar join plan on plan.id = reporting_calendar.plan_id',
      id: 'reporting_calendar.id',
      words: {
        sortedBy: 'title',
        sort: { id: 'reporting_calendar.id', title: 'reporting_calendar.title' },
        filter: { planId: 'reporting_calendar.plan_id', isActive: 'is_active' },
      },
    });
  }

  entity(id: string): Promise<ReportingCalendar> {
    return this.database.repository(ReportingCalendar).findOneByOrFail({ id });
  }

  async active(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select id from reporting_calendar where is_active order by id',
    );
    return rows.map(({ id }) => id);
  }

  /** The calendar, locked: one process plans its rounds at a time. */
  async take(id: string): Promise<ReportingCalendar> {
    await this.database.query('select from reporting_calendar where id = $1 for update', [id]);
    return this.entity(id);
  }

  async replacePlans(calendarId: string, planIds: readonly string[]): Promise<void> {
    const repository = this.database.repository(ReportingCalendarPlan);
    await repository.delete({ calendarId });
    await repository.insert([...new Set(planIds)].map((planId) => ({ calendarId, planId })));
  }

  /** Its own plan first, then the further ones, each with its last day as extended. */
  plansOf(calendarId: string): Promise<{ id: string; jurisdictionId: string; until: string | null; today: string }[]> {
    return this.database.query(
      `select plan.id, plan.jurisdiction_id as "jurisdictionId", greatest(root.ends_on, plan.extended_to) as until,
         day_of(plan.jurisdiction_id) as today
       from reporting_calendar c join plan on plan.id = c.plan_id
           or plan.id in (select p.plan_id from reporting_calendar_plan p where p.calendar_id = c.id)
         join plan_root root on root.id = plan.id
       where c.id = $1 and plan.adopted_on is not null order by plan.id <> c.plan_id, plan.id`,
      [calendarId],
    );
  }
}
