import { type FormQuestion, isStandard, type ReportForm } from '@mufakat/planning/rounds/report-form';
import type { StatusScale } from '@mufakat/planning/status/scale';
import type { ReportLineField, ReportValueField, ValuePlace } from '@mufakat/plan-documents/report-sheet-mark';
import type { LineView, ValueView } from '../../reporting/reports.reader.js';

/** Name of a step as the file shows it; the code where it has none in that language. */
export type StepName = (step: StatusScale[number]) => string;

export interface Compared {
  readonly lines: readonly LineView[];
  readonly scale: StatusScale;
  readonly stepName: StepName;
  readonly form: ReportForm;
  /** Name of a choice as the file shows it. */
  readonly choiceName: (choice: string, question: FormQuestion) => string;
}

export const ownQuestions = (form: ReportForm): readonly FormQuestion[] => form.filter(({ code }) => !isStandard(code));

/** What a question of the round's own lets one choose from, by code. */
export const choicesOf = ({ answer, options }: FormQuestion): readonly string[] => {
  if (answer === 'yes-no') return ['yes', 'no'];
  return answer === 'choice' ? (options ?? []).map(({ code }) => code) : [];
};

export const isChosen = (question: FormQuestion): boolean => choicesOf(question).length > 0;

/** What the report answers to a question of the round's own, as the file would write it. */
export const cellOfAnswer = ({ answers }: LineView, question: FormQuestion, { choiceName }: Compared): string => {
  const said = answers[question.code] ?? '';
  return said !== '' && isChosen(question) ? choiceName(said, question) : said.trim();
};

/** What the report says in a cell of the line, as the file would write it. */
export const cellOfLine = (
  line: LineView,
  field: ReportLineField,
  { scale, stepName }: Pick<Compared, 'scale' | 'stepName'>,
): string => {
  if (field === 'noChange') return line.noChange ? 'x' : '';
  const step = field === 'judgement' ? scale.find(({ code }) => code === line.judgement) : undefined;
  return (step ? stepName(step) : (line[field] ?? '')).trim();
};

export const cellOfValue = (value: ValueView | undefined, field: ReportValueField): string =>
  (value?.[field] ?? '').trim();

const places = ['indicator', 'sex', 'age', 'axis', 'category'] as const;
export const valueAmong = (values: readonly ValueView[], at: ValuePlace): ValueView | undefined =>
  values.find((value) => places.every((name) => value[name] === at[name]));
export const valueIn = ({ values }: LineView, at: ValuePlace): ValueView | undefined => valueAmong(values, at);
