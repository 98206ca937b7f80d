import { Injectable } from '@nestjs/common';
import { needsEvidence } from '@mufakat/planning/lifecycles/guards';
import { scaleOf, type StatusScale } from '@mufakat/planning/status/scale';
import { PlansReader } from '../plans/plans.reader.js';
import type { Actor } from '../platform/access/actor.js';
import { ReportLinesRepository } from './report-lines.repository.js';
import { type IndicatorTerms, keptValue, refuseTwice } from './report-values.rules.js';
import type { Report, ReportLine } from './report.entity.js';
import type { LineForm, LineView, ReportSummary } from './reporting.dto.js';
import {
  CompletedWithoutEvidence,
  JudgementUnknown,
  LineUnknown,
  NothingBefore,
  ValueMalformed,
} from './reporting.failures.js';

const filesIn = (forms: readonly LineForm[]): string[] =>
  forms.flatMap(({ evidence = [] }) => evidence.flatMap(({ fileId }) => (fileId ? [fileId] : [])));

const told = [
  'judgement',
  'narrative',
  'challenge',
  'nextStep',
  'helpNeeded',
  'nothingReason',
  'noEvidenceReason',
] as const;

/** Writing the lines of a report: words, values, evidence. */
@Injectable()
export class ReportLinesService {
  constructor(
    private readonly lines: ReportLinesRepository,
    private readonly plans: PlansReader,
  ) {}

  views(report: ReportSummary): Promise<LineView[]> {
    return this.lines.views(report);
  }

  async scale(planId: string): Promise<StatusScale> {
    const { records } = await this.plans.document(planId);
    return scaleOf(records.get(planId));
  }

  async steps(planId: string): Promise<ReadonlySet<string>> {
    return new Set((await this.scale(planId)).map(({ code }) => code));
  }

  /** Refuses what is reported as completed with neither evidence nor a word on why there is none. */
  async mustBeProven({ report, lines }: { report: Report; lines: readonly ReportLine[] }): Promise<void> {
    const evidence = await this.lines.evidenceIn(report.id);
    const statuses = new Map((await this.scale(report.planId)).map(({ code, status }) => [code, status]));
    const unproven = lines.filter(({ id, judgement, isUnchanged, noEvidenceReason, actionId }) =>
      needsEvidence({
        ...{ action: actionId, status: statuses.get(judgement ?? ''), isUnchanged },
        ...{ evidence: evidence.get(id) ?? 0, saysNoEvidence: Boolean(noEvidenceReason?.trim()) },
      }),
    );
    if (unproven.length > 0) throw new CompletedWithoutEvidence(unproven.map(({ actionId }) => actionId));
  }

  async write(
    { report, lines }: { report: Report; lines: ReportLine[] },
    forms: readonly LineForm[],
    actor: Actor,
  ): Promise<void> {
    await this.lines.claimFiles(report, filesIn(forms), actor);
    const steps = await this.steps(report.planId);
    const indicators = await this.lines.indicatorsOf(forms.map(({ action }) => action));
    for (const [at, form] of forms.entries()) {
      const line = lines.find(({ actionId }) => actionId === form.action);
      if (!line) throw new LineUnknown(at);
      report.mustTakeWordsOn(line);
      line.wasWrittenBy(actor.id);
      if (form.judgement && !steps.has(form.judgement)) throw new JudgementUnknown(`lines.${String(at)}.judgement`);
      await this.tell(line, form, at);
      await this.count(line, form, { at, indicators: indicators.filter(({ action }) => action === form.action) });
    }
  }

  /** "No change" takes over what was said last time; any other word is a change. */
  private async tell(line: ReportLine, form: LineForm, at: number): Promise<void> {
    const words = Object.fromEntries(told.flatMap((name) => (form[name] === undefined ? [] : [[name, form[name]]])));
    if (form.noChange) {
      const before = await this.lines.before(line);
      if (!before) throw new NothingBefore(at);
      Object.assign(line, before, { nothingReason: null });
    }
    if (form.noChange !== undefined) line.isUnchanged = form.noChange;
    else if (form.judgement !== undefined || form.narrative !== undefined) line.isUnchanged = false;
    Object.assign(line, words);
  }

  private async count(
    line: ReportLine,
    form: LineForm,
    { at, indicators }: { at: number; indicators: readonly IndicatorTerms[] },
  ): Promise<void> {
    const place = `lines.${String(at)}.values`;
    if (form.values) {
      const kept = form.values.map((given, index) => {
        const field = `${place}.${String(index)}`;
        const indicator = indicators.find(({ id }) => id === given.indicator);
        if (!indicator) throw new ValueMalformed(`${field}.indicator`, 'is not an indicator of this action');
        return keptValue(given, indicator, field);
      });
      refuseTwice(kept, place);
      await this.lines.replaceValues(line, kept);
    }
    if (form.evidence) await this.lines.replaceEvidence(line, form.evidence);
  }
}
