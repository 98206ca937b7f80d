import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/failure.js';
import { IndicatorValue } from '../report-facts.entity.js';
import type { OpenedReport, ReportLine } from '../report.entity.js';
import { ReportLinesRepository } from '../report-lines.repository.js';
import { keptValue } from '../report-values.rules.js';
import { ReportingWorld } from '../reporting-world.js';
import {
  ConfirmedByItsReporter,
  ConfirmedInTheFuture,
  EvidenceFileUnknown,
  ValueNotCorrectable,
} from '../reporting.failures.js';
import type { LineView } from '../reporting.dto.js';
import type { ConfirmationForm, ValueCorrection } from './verification.dto.js';
import { LineConfirmation, ReplacedValue } from './verification.entity.js';
import { ReportsOfLines } from './verification.service.js';
import type { Sex } from '@mufakat/planning/figures/participation';

interface OneLine {
  readonly opened: OpenedReport;
  readonly line: ReportLine;
}

/** What happens to a line beside its report: another body has seen it, or one of its values is corrected. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsOfLines,
    private readonly lines: ReportLinesRepository,
    private readonly world: ReportingWorld,
  ) {}

  confirm(lineId: string, form: ConfirmationForm, actor: Actor): Promise<LineView> {
    return this.on(lineId, actor, async ({ opened, line }) => {
      const { report } = opened;
      await this.reports.isFrozen(opened);
      if (form.bodyId === report.bodyId) throw new ConfirmedByItsReporter();
      if (form.onDay > (await this.world.dayIn(report.jurisdictionId))) throw new ConfirmedInTheFuture();
      if (!['submitted', 'verified'].includes(line.state) || report.submittedAt === null)
        throw new NotFound('No line of a report');
      const { bodyId, onDay, how, url = null, fileId = null } = form;
      if (fileId) await this.mustKnowFile(fileId, line.planId, actor);
      const { planId } = line;
      const evidence = { url, fileId, byPersonId: actor.id, at: this.world.now() };
      await this.database.repository(LineConfirmation).insert({ lineId, planId, bodyId, onDay, how, ...evidence });
      await this.reports.save({ report, lines: [] }, 'report.line-confirmed', { line: lineId, by: bodyId, how });
    });
  }

  /** A new value takes the old one's place, which stays readable with the reason. */
  correct(lineId: string, correction: ValueCorrection, actor: Actor): Promise<LineView> {
    return this.on(lineId, actor, async ({ opened, line }) => {
      const wasOfficial = await this.reports.isFrozen(opened);
      if (line.state !== 'verified') throw new ValueNotCorrectable();
      const [terms] = (await this.lines.indicatorsOf([line.actionId])).filter(({ id }) => id === correction.indicator);
      const old = await this.valueAt(lineId, correction);
      if (!terms || !old) throw new NotFound('No such value');
      const sex = (correction.sex ?? null) as Sex | null;
      const { indicator, age, axis, category, value, numerator, denominator, words, reason } = correction;
      const kept = keptValue(
        { indicator, sex, age, axis, category, value, numerator, denominator, words },
        terms,
        'value',
      );
      await this.replace(old, { ...kept, correctedAt: this.world.now() }, { reason, wasOfficial, by: actor.id });
      const facts = { line: lineId, indicator, reason, from: ReplacedValue.said(old), to: kept };
      await this.reports.save({ report: opened.report, lines: [] }, 'report.value-corrected', facts);
    });
  }

  private async mustKnowFile(fileId: string, planId: string, actor: Actor): Promise<void> {
    const known = await this.database.query('select from file where id = $1 and (person_id = $2 or plan_id = $3)', [
      fileId,
      actor.id,
      planId,
    ]);
    if (known.length === 0) throw new EvidenceFileUnknown();
    await this.database.query('update file set plan_id = $2 where id = $1 and plan_id is null', [fileId, planId]);
  }

  private async valueAt(lineId: string, correction: ValueCorrection): Promise<IndicatorValue | null> {
    const { indicator, sex, age, axis, category } = correction;
    const cell = {
      ...{ sex: (sex as Sex | null | undefined) ?? IsNull(), age: age ?? IsNull() },
      ...{ axis: axis ?? IsNull(), category: category ?? IsNull() },
    };
    return this.database.repository(IndicatorValue).findOneBy({ lineId, indicatorId: indicator, ...cell });
  }

  private async replace(
    old: IndicatorValue,
    next: Partial<IndicatorValue>,
    { reason, wasOfficial, by }: { reason: string; wasOfficial: boolean; by: string },
  ): Promise<void> {
    const { id, lineId, planId, indicatorId, audienceBodyId, givenAt } = old;
    const said = ReplacedValue.said(old);
    const why = { reason, replacedAt: this.world.now(), replacedBy: by, wasOfficial };
    await this.database.repository(ReplacedValue).insert({ id, lineId, planId, indicatorId, givenAt, ...said, ...why });
    await this.database.repository(IndicatorValue).delete({ id });
    await this.database.repository(IndicatorValue).insert({ ...next, lineId, planId, audienceBodyId });
  }

  private on(lineId: string, actor: Actor, verb: (one: OneLine) => Promise<void>): Promise<LineView> {
    return this.database.transaction(async () => {
      for (const reportId of (await this.reports.group([{ line: lineId }])).keys()) {
        const opened = await this.reports.open(reportId, actor, 'report.verify');
        const line = opened.lines.find(({ id }) => id === lineId);
        if (line) await verb({ opened, line });
      }
      const view = (await this.lines.chosen([lineId])).get(lineId);
      if (!view) throw new NotFound('No line of a report');
      return view;
    });
  }
}
