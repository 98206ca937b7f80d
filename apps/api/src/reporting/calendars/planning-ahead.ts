import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type CalendarRound, periodName, roundsAhead } from '@mufakat/planning/rounds/calendar';
import { Database } from '../../platform/database/database.js';
import { ReportingRound } from '../reporting-round.entity.js';
import { CalendarsRepository } from './calendars.repository.js';
import type { ReportingCalendar } from './reporting-calendar.entity.js';

/** Rounds of a plan without a last day are planned so far ahead. */
const openEnded = 12;

/** Plans the rounds of calendars ahead. Rounds that have opened are never touched; those still planned follow their calendar. */
@Injectable()
export class PlanningAhead {
  constructor(
    private readonly database: Database,
    private readonly calendars: CalendarsRepository,
  ) {}

  /** Makes what is missing, for every calendar; a round changed by hand stays as it was set. */
  async all(): Promise<void> {
    const ids = await this.database.read(() => this.calendars.active());
    for (const id of ids) await this.database.transaction(async () => this.addMissing(await this.calendars.take(id)));
  }

  /** Makes the planned rounds those of the calendar as it is now. */
  async anew(id: string): Promise<void> {
    const calendar = await this.calendars.take(id);
    await this.database.repository(ReportingRound).delete({ calendarId: id, state: 'planned' });
    if (calendar.isActive) await this.addMissing(calendar);
  }

  private async addMissing(calendar: ReportingCalendar): Promise<void> {
    const plans = await this.calendars.plansOf(calendar.id);
    const known = await this.database.repository(ReportingRound).findBy({ calendarId: calendar.id });
    const joint = new Map(known.map(({ periodFrom, jointId }) => [periodFrom, jointId]));
    const made = new Set(known.map(({ planId, periodFrom }) => `${planId} ${periodFrom}`));
    const rows = plans.flatMap(({ id: planId, jurisdictionId, today, until }) =>
      roundsAhead(calendar, { today, until, ...(until === null && { atMost: openEnded }) })
        .filter(({ periodFrom }) => !made.has(`${planId} ${periodFrom}`))
        .map((round) => {
          if (plans.length > 1 && !joint.get(round.periodFrom)) joint.set(round.periodFrom, randomUUID());
          const jointId = joint.get(round.periodFrom) ?? null;
          return { planId, jurisdictionId, jointId, ...this.asked(calendar, round) };
        }),
    );
    await this.database.repository(ReportingRound).insert(rows);
  }

  private asked({ id, title, audience, reporters, bodyIds, form }: ReportingCalendar, round: CalendarRound) {
    return {
      ...{ calendarId: id, audience, reporters, bodyIds, form: [...form], ...round },
      title: `${title} · ${periodName(round)}`,
    };
  }
}
