import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { takesOverlaps } from '@mufakat/planning/figures/roll-up';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/failure.js';
import { keptValue } from '../report-values.rules.js';
import { ValueMalformed } from '../reporting.failures.js';
import { ReportingWorld } from '../reporting-world.js';
import type { IndicatorEntryDraft, IndicatorEntryView } from './indicator-entries.dto.js';
import { EntryDoesNotFit, PeriodUnknown, ValueThereAlready } from './indicator-entries.failures.js';
import { IndicatorEntriesRepository, type IndicatorOfEntry } from './indicator-entries.repository.js';
import { IndicatorEntry } from './indicator-entry.entity.js';

const mustFit = (kind: IndicatorEntryDraft['kind'], indicator: IndicatorOfEntry): void => {
  if (indicator.formula) throw new EntryDoesNotFit('has a formula');
  if (kind === 'overlap' && !takesOverlaps(indicator)) throw new EntryDoesNotFit('is not summed across bodies');
};

/** Values measured outside the reports, and what is taken off a sum because it stands in it twice. */
@Injectable()
export class IndicatorEntriesService {
  constructor(
    private readonly database: Database,
    private readonly entries: IndicatorEntriesRepository,
    private readonly world: ReportingWorld,
  ) {}

  add(draft: IndicatorEntryDraft, actor: Actor): Promise<IndicatorEntryView> {
    return this.database.transaction(async () => {
      const { planId, indicatorId, kind, periodTo, reason } = draft;
      const { value: amount, numerator: part, denominator: whole, words: said } = draft;
      const given = { indicator: indicatorId, value: amount, numerator: part, denominator: whole, words: said };
      const plan = await this.world.plans.require(planId, 'report.verify');
      const indicator = await this.entries.indicator(planId, indicatorId);
      if (!indicator) throw new NotFound('No indicator');
      mustFit(kind, indicator);
      const { value, numerator, denominator, words } = keptValue(given, indicator, 'value');
      if (value === null && words === null) throw new ValueMalformed('value', 'is needed');
      const bodyId = draft.bodyId ?? plan.ownerBodyId;
      const entry = Object.assign(new IndicatorEntry(), {
        ...{ id: randomUUID(), planId, indicatorId, bodyId, kind, periodTo, reason, authorId: actor.id },
        ...{ value, numerator, denominator, words },
      });
      await this.mustHavePlace(entry);
      await this.entries.add(entry);
      await this.tell(entry, 'indicator-entry.added');
      return this.entries.view(entry.id);
    });
  }

  withdraw(id: string, reason: string, actor: Actor): Promise<IndicatorEntryView> {
    return this.database.transaction(async () => {
      const entry = await this.entries.take(id);
      if (!entry) throw new NotFound('No entry');
      await this.world.plans.require(entry.planId, 'report.verify');
      entry.withdraw(actor.id, reason, this.world.now());
      await this.entries.save(entry);
      await this.tell(entry, 'indicator-entry.withdrawn');
      return this.entries.view(id);
    });
  }

  private async mustHavePlace(entry: IndicatorEntry): Promise<void> {
    if (entry.kind === 'measured' && (await this.entries.isValued(entry))) throw new ValueThereAlready();
    const periods = entry.kind === 'overlap' && (await this.entries.periods(entry.planId, entry.indicatorId));
    if (periods && !periods.has(entry.periodTo)) throw new PeriodUnknown('is unknown');
  }

  private async tell({ id, planId, bodyId, indicatorId, kind, reason }: IndicatorEntry, type: string): Promise<void> {
    const { jurisdictionId } = await this.world.plans.factsOf(planId);
    const about = { planId, jurisdictionId, bodyId, facts: { indicator: indicatorId, kind, reason } };
    await this.world.tell({ type, subjectKind: 'indicator-entry', subjectId: id, ...about });
  }
}
