import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { needsEvidence } from '@mufakat/planning/lifecycles/guards';
import {
  defaultForm,
  fitsQuestion,
  isStandard,
  missingIn,
  questionOf,
  type ReportForm,
} from '@mufakat/planning/rounds/report-form';
import { scaleOf, type StatusScale, toNine } from '@mufakat/planning/status/scale';
import { PlansReader } from '../plans/plans.reader.js';
import type { Actor } from '../platform/access/actor.js';
import { UpdateNotOfAction } from './initiatives/initiatives.failures.js';
import { InitiativesRepository } from './initiatives/initiatives.repository.js';
import { ReportLinesRepository } from './report-lines.repository.js';
import { LineRewrites } from './rewriting/line-rewrites.repository.js';
import type { LineWords } from './rewriting/line-rewrite.entity.js';
import { type IndicatorTerms, keptValue, refuseTwice, refuseWrongCuts } from './report-values.rules.js';
import type { OpenedReport, ReportLine } from './report.entity.js';
import { type EvidenceForm, LineForm, type LineView, type ReportSummary } from './reporting.dto.js';
import {
  AnswerMalformed,
  CompletedWithoutEvidence,
  FormIncomplete,
  JudgementUnknown,
  LineUnknown,
  NothingBefore,
  ValueMalformed,
} from './reporting.failures.js';

const filesIn = (forms: readonly LineForm[]): string[] =>
  forms.flatMap(({ evidence = [] }) => evidence.flatMap(({ fileId }) => (fileId ? [fileId] : [])));

/** Evidence that shows a file of an initiative names the report's own copy of it. */
const withFiles = (form: LineForm, copies: ReadonlyMap<string, string>): LineForm =>
  form.evidence && copies.size > 0
    ? Object.assign(new LineForm(), form, {
        evidence: form.evidence.map((one) =>
          Object.assign({}, one, { fileId: copies.get(one.fileId ?? '') ?? one.fileId }),
        ),
      })
    : form;

const told = [
  'judgement',
  'narrative',
  'challenge',
  'nextStep',
  'helpNeeded',
  'nothingReason',
  'noEvidenceReason',
] as const;

/** Answers to the form's own questions; an empty one is none. */
const answersFor = (form: ReportForm, given: Readonly<Record<string, unknown>>, field: string) =>
  Object.fromEntries(
    Object.entries(given).flatMap(([code, answer]) => {
      const question = isStandard(code) ? undefined : questionOf(form, code);
      if (!question) throw new AnswerMalformed(`${field}.${code}`, 'is unknown');
      if (answer === null || answer === '') return [];
      if (typeof answer !== 'string' || answer.length > 20_000 || !fitsQuestion(answer, question))
        throw new AnswerMalformed(`${field}.${code}`, 'is not what its question asks for');
      return [[code, answer]];
    }),
  );

/** Writing the lines of a report: words, values, evidence. */
@Injectable()
export class ReportLinesService {
  constructor(
    private readonly lines: ReportLinesRepository,
    private readonly plans: PlansReader,
    private readonly initiatives: InitiativesRepository,
    readonly rewrites: LineRewrites,
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
  async mustBeProven({ report, lines }: OpenedReport): Promise<void> {
    const evidence = await this.evidenceIn({ report, lines });
    const statuses = new Map((await this.scale(report.planId)).map(({ code, status }) => [code, status]));
    const unproven = lines.filter(({ id, inHand: { judgement, isUnchanged, noEvidenceReason }, actionId }) =>
      needsEvidence({
        ...{ action: actionId, status: statuses.get(judgement ?? ''), isUnchanged },
        ...{ evidence: evidence.get(id) ?? 0, saysNoEvidence: Boolean(noEvidenceReason?.trim()) },
      }),
    );
    if (unproven.length > 0) throw new CompletedWithoutEvidence(unproven.map(({ actionId }) => actionId));
  }

  async formOf(roundId: string): Promise<ReportForm> {
    return (await this.lines.formOf(roundId)) ?? defaultForm;
  }

  /** Refuses lines that do not answer what the round's form requires of them, naming the questions. */
  async mustAnswerForm({ report, lines }: OpenedReport): Promise<void> {
    const form = await this.formOf(report.roundId);
    const scale = await this.scale(report.planId);
    const evidence = await this.evidenceIn({ report, lines });
    const valuesOpen = await this.valuesOpenIn({ report, lines });
    const missing = lines.flatMap(({ id, actionId: action, inHand }) => {
      const { isUnchanged, nothingReason, noEvidenceReason, answers } = inHand;
      const { narrative, challenge, nextStep, helpNeeded } = inHand;
      const questions = missingIn(form, {
        ...{ isUnchanged, answers, narrative, challenge, nextStep, helpNeeded },
        ...{ hasNothingToReport: Boolean(nothingReason), status: toNine(scale, inHand.judgement) },
        ...{ valuesOpen: valuesOpen.get(id) ?? 0, evidence: evidence.get(id) ?? 0 },
        saysNoEvidence: Boolean(noEvidenceReason?.trim()),
      });
      return questions.length > 0 ? [{ action, questions }] : [];
    });
    if (missing.length > 0) throw new FormIncomplete(missing);
  }

  /** Refuses a report whose indicators lack a required cut, or whose cuts do not come to their total. */
  async mustBeCut({ report, lines }: OpenedReport): Promise<void> {
    const values = await this.lines.valuesIn(report.id);
    const indicators = await this.lines.indicatorsOf(lines.map(({ actionId }) => actionId));
    for (const { id, actionId, rewrite } of lines) {
      const asked = { field: `lines.${actionId}.values`, isComplete: true };
      refuseWrongCuts(
        rewrite?.values ?? values.filter(({ line }) => line === id),
        indicators.filter(({ action }) => action === actionId),
        asked,
      );
    }
  }

  /** How many pieces of evidence each line has in its body's hand. */
  private async evidenceIn({ report, lines }: OpenedReport): Promise<ReadonlyMap<string, number>> {
    const counts = new Map(await this.lines.evidenceIn(report.id));
    for (const { id, rewrite } of lines) if (rewrite?.evidence) counts.set(id, rewrite.evidence.length);
    return counts;
  }

  /** How many indicators each line leaves without a value, in its body's hand. */
  private async valuesOpenIn({ report, lines }: OpenedReport): Promise<ReadonlyMap<string, number>> {
    const open = new Map(await this.lines.valuesOpenIn(report.id));
    const rewritten = lines.filter(({ rewrite }) => rewrite?.values);
    if (rewritten.length === 0) return open;
    const indicators = await this.lines.indicatorsOf(rewritten.map(({ actionId }) => actionId));
    for (const { id, actionId, rewrite } of rewritten) {
      const told = (rewrite?.values ?? []).filter(({ value, words }) => value !== null || Boolean(words));
      const left = indicators.filter(
        (one) => one.action === actionId && !told.some(({ indicatorId }) => indicatorId === one.id),
      );
      open.set(id, left.length);
    }
    return open;
  }

  async write({ report, lines }: OpenedReport, forms: readonly LineForm[], actor: Pick<Actor, 'id'>): Promise<void> {
    const copies = await this.lines.claimFiles(report, filesIn(forms), actor);
    const steps = await this.steps(report.planId);
    const asked = await this.formOf(report.roundId);
    const indicators = await this.lines.indicatorsOf(forms.map(({ action }) => action));
    for (const [at, form] of forms.entries()) {
      const line = lines.find(({ actionId }) => actionId === form.action);
      if (!line) throw new LineUnknown(at);
      const words = report.wordsToWrite(line);
      line.wasWrittenBy(actor.id);
      if (form.judgement && !steps.has(form.judgement)) throw new JudgementUnknown(`lines.${String(at)}.judgement`);
      await this.tell(line, words, { form, at });
      if (form.takenFrom) words.takenFrom = await this.taken(line, form.takenFrom, at);
      if (form.answers) words.answers = answersFor(asked, form.answers, `lines.${String(at)}.answers`);
      await this.count(line, withFiles(form, copies), {
        at,
        indicators: indicators.filter(({ action }) => action === form.action),
      });
    }
  }

  private async taken(line: ReportLine, updates: readonly string[], at: number): Promise<string[]> {
    const known = await this.initiatives.ofAction(updates, line.actionId);
    if (updates.some((id) => !known.includes(id))) throw new UpdateNotOfAction(at);
    return [...new Set(updates)];
  }

  /** "No change" takes over what was said last time; any other word is a change. */
  private async tell(
    line: ReportLine,
    words: LineWords,
    { form, at }: { readonly form: LineForm; readonly at: number },
  ): Promise<void> {
    const said = Object.fromEntries(told.flatMap((name) => (form[name] === undefined ? [] : [[name, form[name]]])));
    if (form.noChange) {
      const before = await this.lines.before(line);
      if (!before) throw new NothingBefore(at);
      Object.assign(words, before, { nothingReason: null });
    }
    if (form.noChange !== undefined) words.isUnchanged = form.noChange;
    else if (form.judgement !== undefined || form.narrative !== undefined) words.isUnchanged = false;
    Object.assign(words, said);
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
      refuseWrongCuts(kept, indicators, { field: place, isComplete: false });
      if (line.rewrite) line.rewrite.values = kept;
      else await this.lines.replaceValues(line, kept);
    }
    if (form.evidence) await this.show(line, form.evidence);
  }

  private async show(line: ReportLine, evidence: readonly EvidenceForm[]): Promise<void> {
    const kept = evidence.map(({ title, fileId = null, url = null }) => ({ id: randomUUID(), title, fileId, url }));
    if (line.rewrite) line.rewrite.evidence = kept;
    else await this.lines.replaceEvidence(line, kept);
  }
}
