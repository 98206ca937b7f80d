import { Injectable } from '@nestjs/common';
import { stepFor } from '@mufakat/planning/status/scale';
import { questionOf } from '@mufakat/planning/rounds/report-form';
import { isRightToLeft } from '@mufakat/planning/languages/direction';
import type { Translated } from '@mufakat/planning/records/record';
import { readReportSheet } from '@mufakat/plan-documents/reading/report-sheet';
import {
  answerField,
  isAnswerField,
  questionCodeOf,
  reportLineFields,
  reportMark,
  type ReportLineField,
  reportValueFields,
  type ReportValueField,
  type ValuePlace,
} from '@mufakat/plan-documents/report-sheet-mark';
import { proofWords } from '@mufakat/plan-documents/writing/proof-words';
import { type SheetLine, type SheetValue, writeReportSheet } from '@mufakat/plan-documents/writing/report-sheet';
import type { Actor } from '../../platform/access/actor.js';
import type { Upload } from '../../platform/files/uploads.js';
import {
  ReportsReader,
  type LineIndicatorView,
  type LineView,
  type ReportView,
  type ValueView,
} from '../../reporting/reports.reader.js';
import { FileReading, type OpenFile } from '../file-reading.js';
import { ReportSheetUnknown } from '../exchange.failures.js';
import {
  cellOfAnswer,
  cellOfLine,
  cellOfValue,
  choicesOf,
  type Compared,
  ownQuestions,
  valueAmong,
  valueIn,
} from './report-cells.js';
import { returnOf } from './report-return.js';
import { cutWords, reportWords, stepWords, yesNoWords } from './report-words.rules.js';
import type { ReportSheetView } from './report-sheets.dto.js';

const ages = ['0-17', '18-29', '30-59', '60+', 'not-stated'] as const;
const sexes = ['female', 'male', 'other', 'not-stated'] as const;
const mostRows = 20_000;

type Language = 'en' | 'ar';
type Cut = Omit<ValuePlace, 'indicator'> & { readonly newAt?: number };
const whole: Cut = { sex: null, age: null, axis: null, category: null };
/** Rows in which categories of an axis may be named that nobody reported before. */
const newRows = 3;

const languageOf = ({ language }: Actor): Language => (language === 'ar' ? 'ar' : 'en');
const wordingIn = (words: Translated | null, language: Language): string =>
  words?.[language] ?? words?.['en'] ?? Object.values(words ?? {})[0] ?? '';

const categoriesOf = (line: LineView, indicator: string, axis: string): readonly string[] => [
  ...new Set(
    [...(line.before?.values ?? []), ...line.values].flatMap((value) =>
      value.indicator === indicator && value.axis === axis && value.category ? [value.category] : [],
    ),
  ),
];

const cutsOf = (line: LineView, { id, disaggregation }: LineIndicatorView): readonly Cut[] => [
  whole,
  ...(disaggregation.includes('sex') ? sexes.map((sex) => ({ ...whole, sex })) : []),
  ...(disaggregation.includes('age') ? ages.map((age) => ({ ...whole, age })) : []),
  ...disaggregation
    .filter((axis) => axis !== 'sex' && axis !== 'age')
    .flatMap((axis) => [
      ...categoriesOf(line, id, axis).map((category) => ({ ...whole, axis, category })),
      ...Array.from({ length: newRows }, (_, at) => ({ ...whole, axis, newAt: at + 1 })),
    ]),
];

const takenBy = ({ format }: LineIndicatorView): readonly ReportValueField[] => {
  if (format === 'text' || format === 'value-list' || format === 'date') return ['words', 'note'];
  return format === 'percent' ? ['numerator', 'denominator', 'note'] : ['value', 'note'];
};

const valueWords = ({ numerator, denominator, value, words }: ValueView): string =>
  numerator === null ? (value ?? words ?? '') : `${numerator} / ${denominator ?? ''}`;

/** Last time's value, and how far it has come. */
const saidBefore = ({ before }: LineView, at: ValuePlace, language: Language): string => {
  const value = before ? valueAmong(before.values, at) : undefined;
  const said = value ? valueWords(value) : '';
  return said && before ? `${said} (${proofWords(language, before)})` : said;
};

const askedBy: Readonly<Partial<Record<ReportLineField, string>>> = {
  ...{ narrative: 'narrative', challenge: 'challenge', nextStep: 'next-step' },
  ...{ helpNeeded: 'help-needed', noEvidenceReason: 'evidence' },
};
const unaskedOf = ({ form }: ReportView): readonly ReportLineField[] =>
  reportLineFields.filter((field) => {
    const code = askedBy[field];
    return code !== undefined && questionOf(form, code) === undefined;
  });

/** A report of one body taken out as a file to fill in, and brought back as a difference. */
@Injectable()
export class ReportSheetsService {
  constructor(
    private readonly reports: ReportsReader,
    private readonly reading: FileReading,
  ) {}

  async take(id: string, actor: Actor): Promise<{ name: string; bytes: Buffer }> {
    const report = await this.reports.readToWrite(id, actor);
    const language = languageOf(actor);
    const against = this.against(report, language);
    const bytes = await writeReportSheet({
      ...{ report: report.id, version: report.version, title: report.roundTitle },
      isRightToLeft: isRightToLeft(language),
      steps: against.scale.map(against.stepName),
      unasked: unaskedOf(report),
      questions: ownQuestions(report.form).map((question) => ({
        ...{ code: question.code, label: wordingIn(question.label ?? null, language) },
        choices: choicesOf(question).map((choice) => against.choiceName(choice, question)),
      })),
      lines: report.lines.map((line) => this.line(line, against, language)),
      words: reportWords[language],
    });
    return {
      name: `${report.roundTitle.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}.xlsx`,
      bytes: Buffer.from(bytes),
    };
  }

  /** Compares, and keeps nothing: what is taken over is written as any report is. */
  async compare(id: string, { bytes, name }: Upload, actor: Actor): Promise<ReportSheetView> {
    const report = await this.reports.readToWrite(id, actor);
    const read = await this.reading.open({ bytes, name }, (file) => this.read(file));
    if (read?.report !== report.id) throw new ReportSheetUnknown();
    const { cells, faults, lines } = returnOf(read, this.against(report, languageOf(actor)));
    const labelOf = ({ field }: { readonly field: string | null }) =>
      field && isAnswerField(field) ? (questionOf(report.form, questionCodeOf(field))?.label ?? null) : null;
    return {
      ...{ version: report.version, lines: [...lines] },
      cells: cells.map((cell) => ({ ...cell, label: labelOf(cell) })),
      faults: faults.map((fault) => ({ ...fault, label: labelOf(fault) })),
    };
  }

  private against({ lines, scale, form }: ReportView, language: Language): Compared {
    return {
      ...{ lines, scale, form },
      choiceName: (choice, { answer, options }) =>
        answer === 'yes-no'
          ? (yesNoWords[language][choice] ?? choice)
          : wordingIn(options?.find(({ code }) => code === choice)?.label ?? null, language) || choice,
      stepName: ({ code, label, status }) =>
        code === status && !label[language] ? stepWords[language][status] : wordingIn(label, language),
    };
  }

  private line(line: LineView, against: Compared, language: Language): SheetLine {
    const { action, code, title, before } = line;
    const step = stepFor(against.scale, before?.judgement);
    const status = step && before ? `${against.stepName(step)} (${proofWords(language, before)})` : undefined;
    const said = before ? [before.round, status, before.narrative] : [];
    return {
      ...{ action, code: code ?? '', title: wordingIn(title, language), before: said.filter(Boolean).join('\n') },
      cells: Object.fromEntries([
        ...reportLineFields.map((field) => [field, cellOfLine(line, field, against)] as const),
        ...ownQuestions(against.form).map(
          (question) => [answerField(question.code), cellOfAnswer(line, question, against)] as const,
        ),
      ]),
      values: line.indicators.flatMap((indicator) =>
        cutsOf(line, indicator).map((cut) => this.value(line, { indicator, cut, language })),
      ),
    };
  }

  private value(
    line: LineView,
    { indicator, cut, language }: { indicator: LineIndicatorView; cut: Cut; language: Language },
  ): SheetValue {
    const at = { indicator: indicator.id, ...cut };
    const said = [cut.axis, cut.category, cut.sex, cut.age].flatMap((one) =>
      one === null ? [] : [cutWords[language][one] ?? one],
    );
    const isNew = cut.newAt !== undefined;
    const takes = isNew ? (['category', ...takenBy(indicator)] as const) : takenBy(indicator);
    const value = isNew ? undefined : valueIn(line, at);
    return {
      ...{ ...at, takes, unit: wordingIn(indicator.unit, language) },
      title: [[indicator.code, wordingIn(indicator.title, language)].filter(Boolean).join(' '), ...said].join(' · '),
      before: isNew ? '' : saidBefore(line, at, language),
      cells: Object.fromEntries(
        reportValueFields.map((field) => [field, takes.includes(field) ? cellOfValue(value, field) : '']),
      ),
    };
  }

  private async read(file: OpenFile) {
    const texts = [];
    for (const [at, { name }] of file.summary.sheets.entries())
      if (name === reportMark || texts.length < 2) texts.push({ name, rows: await file.rows(at, 0, mostRows) });
    return readReportSheet(texts);
  }
}
