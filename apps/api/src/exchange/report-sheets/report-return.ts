import { type Sex, sexes } from '@mufakat/planning/figures/participation';
import { toDecimal } from '@mufakat/planning/figures/decimal';
import { type FormQuestion, fitsQuestion } from '@mufakat/planning/rounds/report-form';
import { isDay } from '@mufakat/planning/records/value-faults';
import type { StatusScale } from '@mufakat/planning/status/scale';
import type { FilledCell, FilledLine, FilledValue, ReportRead } from '@mufakat/plan-documents/reading/report-sheet';
import {
  type AnswerField,
  isAnswerField,
  questionCodeOf,
  type ReportLineField,
  type ReportValueField,
  type ValuePlace,
} from '@mufakat/plan-documents/report-sheet-mark';
import type { LineForm, LineIndicatorView, LineView, ValueView } from '../../reporting/reports.reader.js';
import {
  cellOfAnswer,
  cellOfLine,
  cellOfValue,
  choicesOf,
  type Compared,
  isChosen,
  ownQuestions,
  valueIn,
} from './report-cells.js';

export const sheetFaults = [
  'row-unknown',
  'step-unknown',
  'no-earlier-report',
  'no-change-and-words',
  'not-a-number',
  'half-a-share',
  'divides-by-zero',
  'not-yes-or-no',
  'not-in-list',
  'not-a-day',
  'category-missing',
] as const;
export type SheetFault = (typeof sheetFaults)[number];

type Sheet = 'report' | 'values';
export interface SheetCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly action: string;
  readonly code: string | null;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly isConflict: boolean;
}
export interface SheetFaulty {
  readonly sheet: Sheet;
  readonly row: number;
  readonly field: string | null;
  readonly fault: SheetFault;
}
export interface ReportReturn {
  readonly cells: readonly SheetCell[];
  readonly faults: readonly SheetFaulty[];
  readonly lines: readonly LineForm[];
}

const isSaid = (text: string): boolean => text !== '';

type LineSaid = Partial<Omit<LineForm, 'action' | 'values' | 'evidence'>>;
type ValueForm = NonNullable<LineForm['values']>[number];

const formOfValue = (given: ValueView): ValueForm => {
  const { indicator, value, numerator, denominator, words, sex, age, axis, category, note } = given;
  return { indicator, value, numerator, denominator, words, sex, age, axis, category, note };
};

const isSex = (text: string | null): text is Sex | null => text === null || sexes.some((sex) => sex === text);

const cutOf = ({ indicator, sex, age, axis, category }: ValueForm): string =>
  JSON.stringify([indicator, sex ?? null, age ?? null, axis ?? null, category ?? null]);

interface Fault {
  readonly fault: SheetFault;
  readonly field: ReportValueField | null;
}

const shareFault = ({ numerator, denominator }: ValueForm): Fault | undefined => {
  if (Boolean(numerator) !== Boolean(denominator))
    return { fault: 'half-a-share', field: numerator ? 'denominator' : 'numerator' };
  return denominator && toDecimal(denominator)?.eq(0) ? { fault: 'divides-by-zero', field: 'denominator' } : undefined;
};

const toldFault = ({ words }: ValueForm, { format, choices }: LineIndicatorView): Fault | undefined => {
  if (!words) return undefined;
  if (format === 'value-list' && !choices.includes(words)) return { fault: 'not-in-list', field: 'words' };
  return format === 'date' && !isDay(words) ? { fault: 'not-a-day', field: 'words' } : undefined;
};

const numberFault = (value: ValueForm): Fault | undefined => {
  const field = (['value', 'numerator', 'denominator'] as const).find(
    (one) => value[one] && toDecimal(value[one] ?? undefined) === undefined,
  );
  return field && { fault: 'not-a-number', field };
};

const faultIn = (value: ValueForm, indicator: LineIndicatorView): Fault | undefined => {
  const fault = numberFault(value) ?? toldFault(value, indicator);
  if (fault) return fault;
  const { format } = indicator;
  if (format === 'yes-no' && value.value && !['0', '1'].includes(value.value))
    return { fault: 'not-yes-or-no', field: 'value' };
  return format === 'percent' ? shareFault(value) : undefined;
};

class Returning {
  readonly cells: SheetCell[] = [];
  readonly faults: SheetFaulty[] = [];
  readonly forms = new Map<string, LineForm>();

  constructor(private readonly against: Compared) {}

  line({ action, row, cells }: FilledLine): void {
    const line = this.lineOf(action);
    if (!line) {
      this.refuse('report', row, 'row-unknown');
      return;
    }
    const named = cells.map((cell) => ({ ...cell, text: this.named(cell) }));
    const taken = named.filter((cell) => this.take('report', line, cell, this.before(line, cell.field)));
    const form = taken.reduce<LineSaid>((all, cell) => this.said(row, cell, { all, line }), {});
    if (!this.isSound(row, line, form)) return;
    if (Object.keys(form).length > 0) this.forms.set(action, { ...form, action });
  }

  value(filled: FilledValue): void {
    const line = this.lineOf(filled.action);
    const indicator = line?.indicators.find(({ id }) => id === filled.indicator);
    if (!line || !indicator || !isSex(filled.sex)) {
      this.refuse('values', filled.row, 'row-unknown');
      return;
    }
    const { row, named } = filled;
    if (named === '') {
      if (filled.cells.some(({ text }) => isSaid(text))) this.refuse('values', row, 'category-missing', 'category');
      return;
    }
    const { axis, sex, age, category } = filled;
    const place = { indicator: indicator.id, sex, age, axis, category: named ?? category };
    this.placed(line, place, { ...filled, indicator });
  }

  private placed(
    line: LineView,
    place: ValuePlace,
    { row, cells, indicator }: Pick<FilledValue, 'row' | 'cells'> & { readonly indicator: LineIndicatorView },
  ): void {
    const before = valueIn(line, place);
    const taken = cells.filter((cell) => this.take('values', line, cell, cellOfValue(before, cell.field)));
    if (taken.length === 0 || !isSex(place.sex)) return;
    const said = Object.fromEntries(taken.map(({ field, text }) => [field, text || null]));
    const value = before ? formOfValue(before) : { ...place, sex: place.sex };
    this.setValue(line, Object.assign(value, said), { row, indicator });
  }

  /** What was chosen, in the file's own words: a code or other letters of the same word are no other answer. */
  private named({ field, text }: FilledCell<ReportLineField | AnswerField>): string {
    if (field === 'judgement') {
      const step = this.stepIn(text);
      return step ? this.against.stepName(step) : text;
    }
    const question = isAnswerField(field) ? this.questionOf(field) : undefined;
    const answer = question && isChosen(question) ? this.answerIn(text, question) : undefined;
    return question && answer ? this.against.choiceName(answer, question) : text;
  }

  private before(line: LineView, field: ReportLineField | AnswerField): string {
    if (!isAnswerField(field)) return cellOfLine(line, field, this.against);
    const question = this.questionOf(field);
    return question ? cellOfAnswer(line, question, this.against) : '';
  }

  private questionOf(field: AnswerField): FormQuestion | undefined {
    return ownQuestions(this.against.form).find(({ code }) => code === questionCodeOf(field));
  }

  private said(
    row: number,
    { field, text }: FilledCell<ReportLineField | AnswerField>,
    { all, line }: { all: LineSaid; line: LineView },
  ): LineSaid {
    if (isAnswerField(field)) return this.answered(row, { field, text }, { all, line });
    if (field === 'noChange') return { ...all, noChange: isSaid(text) };
    if (field !== 'judgement') return { ...all, [field]: text || null };
    if (!isSaid(text)) return { ...all, judgement: null };
    const judgement = this.step(row, text);
    return judgement === undefined ? all : { ...all, judgement };
  }

  /** Answers are replaced together: what the file does not change stays as the report says it. */
  private answered(
    row: number,
    { field, text }: { field: AnswerField; text: string },
    { all, line }: { all: LineSaid; line: LineView },
  ): LineSaid {
    const question = this.questionOf(field);
    if (!question) return all;
    const before = all.answers ?? line.answers;
    const others = Object.fromEntries(Object.entries(before).filter(([code]) => code !== question.code));
    if (!isSaid(text)) return { ...all, answers: others };
    const answer = this.answerIn(text, question);
    if (answer === undefined) {
      this.refuse('report', row, isChosen(question) ? 'not-in-list' : 'not-a-number', field);
      return all;
    }
    return { ...all, answers: { ...others, [question.code]: answer } };
  }

  private answerIn(text: string, question: FormQuestion): string | undefined {
    const written = text.toLowerCase();
    const { choiceName } = this.against;
    const chosen = choicesOf(question).find(
      (choice) => choice.toLowerCase() === written || choiceName(choice, question).toLowerCase() === written,
    );
    const answer = isChosen(question) ? chosen : text;
    return answer !== undefined && fitsQuestion(answer, question) ? answer : undefined;
  }

  private setValue(line: LineView, value: ValueForm, at: { row: number; indicator: LineIndicatorView }): void {
    const fault = faultIn(value, at.indicator);
    if (fault) {
      this.refuse('values', at.row, fault.fault, fault.field);
      return;
    }
    const form: LineForm = this.forms.get(line.action) ?? { action: line.action };
    const others = (form.values ?? line.values.map(formOfValue)).filter((one) => cutOf(one) !== cutOf(value));
    this.forms.set(line.action, Object.assign({}, form, { values: [...others, value] }));
  }

  refuse(sheet: Sheet, row: number, fault: SheetFault, field: string | null = null): void {
    this.faults.push({ sheet, row, field, fault });
  }

  private lineOf(action: string): LineView | undefined {
    return this.against.lines.find((line) => line.action === action);
  }

  /** Whether a cell is to be taken over: not where the report says it already, nor where somebody else wrote meanwhile. */
  private take(sheet: Sheet, { action, code }: LineView, cell: FilledCell<string>, before: string): boolean {
    if (cell.text === before) return false;
    const isConflict = before !== cell.base;
    this.cells.push({ sheet, row: cell.row, action, code, field: cell.field, before, after: cell.text, isConflict });
    return !isConflict;
  }

  private stepIn(text: string): StatusScale[number] | undefined {
    const { scale, stepName } = this.against;
    return scale.find((step) => step.code === text || stepName(step).toLowerCase() === text.toLowerCase());
  }

  private step(row: number, text: string): string | undefined {
    const found = this.stepIn(text);
    if (!found) this.refuse('report', row, 'step-unknown', 'judgement');
    return found?.code;
  }

  private isSound(row: number, line: LineView, form: LineSaid): boolean {
    if (form.noChange !== true) return true;
    if (!line.before) {
      this.refuse('report', row, 'no-earlier-report', 'noChange');
      return false;
    }
    if (form.judgement || form.narrative || form.nothingReason) {
      this.refuse('report', row, 'no-change-and-words', 'noChange');
      return false;
    }
    return true;
  }
}

/**
 * What a filled-in file would change in the report: only cells a person changed in it, only where the report has not moved on
 * meanwhile. A file that was taken over once changes nothing a second time.
 */
export const returnOf = (read: ReportRead, against: Compared): ReportReturn => {
  const returning = new Returning(against);
  for (const line of read.lines) returning.line(line);
  for (const value of read.values) returning.value(value);
  for (const { sheet, row } of read.unknown) returning.refuse(sheet, row, 'row-unknown');
  return { cells: returning.cells, faults: returning.faults, lines: [...returning.forms.values()] };
};
