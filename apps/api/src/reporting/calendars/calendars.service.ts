import { Injectable } from '@nestjs/common';
import { offsetOutOfOrder } from '@mufakat/planning/rounds/calendar';
import { defaultForm, formFaults } from '@mufakat/planning/rounds/report-form';
import type { Actor } from '../../platform/access/actor.js';
import type { Asked } from '../../platform/access/asked.js';
import { Database } from '../../platform/database/database.js';
import type { Listed, Page } from '../../platform/http/list.js';
import { changesOf } from '../../platform/http/record.js';
import { PlanIsNotAdopted } from '../reporting.failures.js';
import { ReportingWorld } from '../reporting-world.js';
import { RoundOpening } from '../round-opening.js';
import type { ReportingCalendarChanges, ReportingCalendarDraft, ReportingCalendarView } from './calendars.dto.js';
import { CalendarDaysOutOfOrder, CalendarNamesNobody, FormMalformed } from './calendars.failures.js';
import { CalendarsRepository, calendarsVisibleTo } from './calendars.repository.js';

const fields = [
  ...(['title', 'audience', 'cadence', 'firstFrom', 'opensAfter', 'dueAfter', 'freezesAfter'] as const),
  ...(['reporters', 'bodyIds', 'form', 'isActive'] as const),
] as const;

const mustHold = (calendar: Omit<ReportingCalendarDraft, 'planId'>): void => {
  const late = offsetOutOfOrder({ ...calendar, freezesAfter: calendar.freezesAfter ?? null });
  if (late) throw new CalendarDaysOutOfOrder(late);
  if (calendar.reporters === 'chosen' && !calendar.bodyIds?.length) throw new CalendarNamesNobody();
  const faults = formFaults(calendar.form ?? defaultForm);
  if (faults.length > 0) throw new FormMalformed(faults);
};

/** When a plan reports to whom, and what is asked. */
@Injectable()
export class CalendarsService {
  constructor(
    private readonly database: Database,
    private readonly calendars: CalendarsRepository,
    private readonly world: ReportingWorld,
    private readonly opening: RoundOpening,
  ) {}

  get words() {
    return this.calendars.words;
  }

  list(page: Page, actor: Actor): Promise<Listed<ReportingCalendarView>> {
    return this.database.read(() => this.calendars.list(page, calendarsVisibleTo(actor)));
  }

  read(id: string, actor: Actor): Promise<ReportingCalendarView> {
    return this.database.read(() => this.calendars.load(id, calendarsVisibleTo(actor)));
  }

  /** Its rounds are planned at once, and those whose day has come are opened. */
  add(draft: ReportingCalendarDraft): Promise<ReportingCalendarView> {
    return this.database.transaction(async () => {
      const { planId, alsoPlanIds = [] } = draft;
      const jurisdictionId = await this.mustGovern([planId, ...alsoPlanIds]);
      mustHold(draft);
      const columns = { form: [...defaultForm], ...changesOf(draft, fields), planId, jurisdictionId };
      const { id } = await this.calendars.add(columns);
      await this.calendars.replacePlans(
        id,
        alsoPlanIds.filter((one) => one !== planId),
      );
      return this.planned(id, 'added');
    });
  }

  change(id: string, changes: ReportingCalendarChanges, { actor, version }: Asked): Promise<ReportingCalendarView> {
    return this.database.transaction(async () => {
      const before = await this.calendars.load(id, calendarsVisibleTo(actor));
      const { alsoPlanIds = before.alsoPlanIds } = changes;
      await this.mustGovern([before.planId, ...alsoPlanIds]);
      mustHold(Object.assign(changesOf(before, fields) as ReportingCalendarDraft, changesOf(changes, fields)));
      await this.calendars.change(id, version, changesOf(changes, fields));
      await this.calendars.replacePlans(
        id,
        alsoPlanIds.filter((one) => one !== before.planId),
      );
      return this.planned(id, 'changed');
    });
  }

  private async planned(id: string, what: 'added' | 'changed'): Promise<ReportingCalendarView> {
    await this.opening.planAnew(id);
    const { planId, jurisdictionId, title, isActive } = await this.calendars.entity(id);
    await this.world.tell({
      ...{
        type: `reporting-calendar.${what}`,
        subjectKind: 'reporting-calendar',
        subjectId: id,
        planId,
        jurisdictionId,
      },
      facts: { title, isActive },
    });
    return this.calendars.load(id);
  }

  /** Every plan of a calendar is one whose rounds the person opens. Answers the jurisdiction of the first. */
  private async mustGovern(planIds: readonly string[]): Promise<string> {
    const places: string[] = [];
    for (const planId of planIds) {
      const plan = await this.world.plans.require(planId, 'reporting-round.open');
      if (plan['isAdopted'] !== true && plan['isAdopted'] !== 'true') throw new PlanIsNotAdopted();
      places.push(plan.jurisdictionId);
    }
    return String(places[0]);
  }
}
