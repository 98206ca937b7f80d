import { Injectable } from '@nestjs/common';
import { isRightToLeft } from '@mufakat/planning/languages/direction';
import type { Translated } from '@mufakat/planning/records/record';
import { readReportSheet } from '@mufakat/plan-documents/reading/report-sheet';
import {
  reportLineFields,
  reportMark,
  reportValueFields,
  type ReportValueField,
} from '@mufakat/plan-documents/report-sheet-mark';
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
import { cellOfLine, cellOfValue, type Compared, returnOf, valueAmong, valueIn } from './report-return.js';
import { cutWords, reportWords, stepWords } from './report-words.rules.js';
import type { ReportSheetView } from './report-sheets.dto.js';

const ages = ['0-17', '18-29', '30-59', '60+', 'not-stated'] as const;
const sexes = ['female', 'male', 'other', 'not-stated'] as const;
const mostRows = 20_000;

type Language = 'en' | 'ar';
interface Cut {
  readonly sex: (typeof sexes)[number] | null;
  readonly age: string | null;
}

const languageOf = ({ language }: Actor): Language => (language === 'ar' ? 'ar' : 'en');
const wordingIn = (words: Translated | null, language: Language): string =>
  words?.[language] ?? words?.['en'] ?? Object.values(words ?? {})[0] ?? '';

const cutsOf = ({ disaggregation }: LineIndicatorView): readonly Cut[] => [
  { sex: null, age: null },
  ...(disaggregation.includes('sex') ? sexes.map((sex) => ({ sex, age: null })) : []),
  ...(disaggregation.includes('age') ? ages.map((age) => ({ sex: null, age })) : []),
];

const takenBy = ({ format }: LineIndicatorView): readonly ReportValueField[] => {
  if (format === 'text') return ['words', 'note'];
  return format === 'percent' ? ['numerator', 'denominator', 'note'] : ['value', 'note'];
};

const saidBefore = (value: ValueView | undefined): string => {
  if (!value) return '';
  if (value.numerator !== null) return `${value.numerator} / ${value.denominator ?? ''}`;
  return value.value ?? value.words ?? '';
};

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
    return { version: report.version, cells: [...cells], faults: [...faults], lines: [...lines] };
  }

  private against({ lines, scale }: ReportView, language: Language): Compared {
    return {
      ...{ lines, scale },
      stepName: ({ code, label, status }) =>
        code === status && !label[language] ? stepWords[language][status] : wordingIn(label, language),
    };
  }

  private line(line: LineView, against: Compared, language: Language): SheetLine {
    const { action, code, title, before } = line;
    const step = against.scale.find((one) => one.code === before?.judgement);
    const said = before ? [before.round, step && against.stepName(step), before.narrative] : [];
    return {
      ...{ action, code: code ?? '', title: wordingIn(title, language), before: said.filter(Boolean).join('\n') },
      cells: Object.fromEntries(reportLineFields.map((field) => [field, cellOfLine(line, field, against)])),
      values: line.indicators.flatMap((indicator) =>
        cutsOf(indicator).map((cut) => this.value(line, { indicator, cut, language })),
      ),
    };
  }

  private value(
    line: LineView,
    { indicator, cut, language }: { indicator: LineIndicatorView; cut: Cut; language: Language },
  ): SheetValue {
    const at = { indicator: indicator.id, ...cut };
    const said = [cut.sex, cut.age].flatMap((one) => (one === null ? [] : [cutWords[language][one] ?? one]));
    const takes = takenBy(indicator);
    const value = valueIn(line, at);
    return {
      ...{ ...at, takes, unit: wordingIn(indicator.unit, language) },
      title: [[indicator.code, wordingIn(indicator.title, language)].filter(Boolean).join(' '), ...said].join(' · '),
      before: saidBefore(line.before ? valueAmong(line.before.values, at) : undefined),
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
