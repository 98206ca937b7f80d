import { type Sex, sexes } from '@mufakat/planning/figures/participation';
import { toDecimal } from '@mufakat/planning/figures/decimal';
import type { StatusScale } from '@mufakat/planning/status/scale';
import type { FilledCell, FilledLine, FilledValue, ReportRead } from '@mufakat/plan-documents/reading/report-sheet';
import type { ReportLineField, ReportValueField } from '@mufakat/plan-documents/report-sheet-mark';
import type { LineForm, LineIndicatorView, LineView, ValueView } from '../../reporting/reports.reader.js';

export const sheetFaults = [
  'row-unknown',
  'step-unknown',
  'no-earlier-report',
  'no-change-and-words',
  'not-a-number',
  'half-a-share',
  'divides-by-zero',
  'not-yes-or-no',
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

/** Name of a step as the file shows it; the code where it has none in that language. */
export type StepName = (step: StatusScale[number]) => string;

export interface Compared {
  readonly lines: readonly LineView[];
  readonly scale: StatusScale;
  readonly stepName: StepName;
}

/** What the report says in a cell of the line, as the file would write it. */
export const cellOfLine = (
  line: LineView,
  field: ReportLineField,
  { scale, stepName }: Omit<Compared, 'lines'>,
): string => {
  if (field === 'noChange') return line.noChange ? 'x' : '';
  const step = field === 'judgement' ? scale.find(({ code }) => code === line.judgement) : undefined;
  return (step ? stepName(step) : (line[field] ?? '')).trim();
};

export const cellOfValue = (value: ValueView | undefined, field: ReportValueField): string =>
  (value?.[field] ?? '').trim();

type Cut = Pick<FilledValue, 'indicator' | 'sex' | 'age'>;
/** The whole, or a cut by sex or age; cuts by an indicator’s own axis are given on the page. */
export const valueAmong = (values: readonly ValueView[], at: Cut): ValueView | undefined =>
  values.find(
    ({ indicator, sex, age, axis }) => indicator === at.indicator && sex === at.sex && age === at.age && axis === null,
  );
export const valueIn = ({ values }: LineView, at: Cut): ValueView | undefined => valueAmong(values, at);

const isSaid = (text: string): boolean => text !== '';

type LineSaid = Partial<Omit<LineForm, 'action' | 'values' | 'evidence' | 'answers'>>;
type ValueForm = NonNullable<LineForm['values']>[number];

const formOfValue = (given: ValueView): ValueForm => {
  const { indicator, value, numerator, denominator, words, sex, age, axis, category, note } = given;
  return { indicator, value, numerator, denominator, words, sex, age, axis, category, note };
};

const isSex = (text: string | null): text is Sex | null => text === null || sexes.some((sex) => sex === text);

const cutOf = ({ indicator, sex, age, axis, category }: ValueForm): string =>
  JSON.stringify([indicator, sex ?? null, age ?? null, axis ?? null, category ?? null]);

const shareFault = ({ numerator, denominator }: ValueForm): SheetFault | undefined => {
  if (Boolean(numerator) !== Boolean(denominator)) return 'half-a-share';
  return denominator && toDecimal(denominator)?.eq(0) ? 'divides-by-zero' : undefined;
};

const faultIn = (value: ValueForm, { format }: LineIndicatorView): SheetFault | undefined => {
  const numbers = [value.value, value.numerator, value.denominator].flatMap((one) => one ?? []);
  if (numbers.some((one) => toDecimal(one) === undefined)) return 'not-a-number';
  if (format === 'yes-no' && value.value && !['0', '1'].includes(value.value)) return 'not-yes-or-no';
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
    const taken = cells.filter((cell) => this.take('report', line, cell, cellOfLine(line, cell.field, this.against)));
    const form = taken.reduce<LineSaid>((all, cell) => ({ ...all, ...this.said(row, cell) }), {});
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
    const before = valueIn(line, filled);
    const taken = filled.cells.filter((cell) => this.take('values', line, cell, cellOfValue(before, cell.field)));
    if (taken.length === 0) return;
    const cut = { indicator: indicator.id, sex: filled.sex, age: filled.age };
    const said = Object.fromEntries(taken.map(({ field, text }) => [field, text || null]));
    this.setValue(line, Object.assign(before ? formOfValue(before) : cut, said), { row: filled.row, indicator });
  }

  private said(row: number, { field, text }: FilledCell<ReportLineField>): LineSaid {
    if (field === 'noChange') return { noChange: isSaid(text) };
    if (field !== 'judgement') return { [field]: text || null };
    if (!isSaid(text)) return { judgement: null };
    const judgement = this.step(row, text);
    return judgement === undefined ? {} : { judgement };
  }

  private setValue(line: LineView, value: ValueForm, at: { row: number; indicator: LineIndicatorView }): void {
    const fault = faultIn(value, at.indicator);
    if (fault) {
      this.refuse('values', at.row, fault);
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

  private step(row: number, text: string): string | undefined {
    const { scale, stepName } = this.against;
    const found = scale.find((step) => step.code === text || stepName(step).toLowerCase() === text.toLowerCase());
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
