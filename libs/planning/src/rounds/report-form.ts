import type { Translated } from '../records/record.js';
import type { Judgement } from '../status/scale.js';

/** What every form may ask; `judgement` is in each. */
export const standardQuestions = [
  'judgement',
  'narrative',
  'challenge',
  'next-step',
  'help-needed',
  'values',
  'evidence',
] as const;
export type StandardQuestion = (typeof standardQuestions)[number];

/** How a question of one's own is answered. */
export const answerKinds = ['text', 'number', 'yes-no', 'choice'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export const requirements = ['never', 'always', 'when'] as const;
export type Requirement = (typeof requirements)[number];

/** A choice of a question of one's own. */
export interface AnswerOption {
  readonly code: string;
  readonly label: Translated;
}

/** One question asked of every action of a report. */
export interface FormQuestion {
  /** A standard question, or a code of its own. */
  readonly code: string;
  /** Needed for a question of one's own; a standard one may be put in the plan's words. */
  readonly label?: Translated | null;
  /** Set exactly for questions of one's own. */
  readonly answer?: AnswerKind | null;
  readonly options?: readonly AnswerOption[] | null;
  readonly required: Requirement;
  /** With `when`: required where the judgement counts as one of these. */
  readonly when?: readonly Judgement[] | null;
}
export type ReportForm = readonly FormQuestion[];

/** What a round asks that names no form of its own. */
export const defaultForm: ReportForm = standardQuestions.map((code) => ({
  code,
  required: code === 'judgement' ? 'always' : 'never',
}));

export const isStandard = (code: string): code is StandardQuestion => standardQuestions.some((one) => one === code);

/** A line as a form looks at it. */
export interface LineAsked {
  readonly isUnchanged: boolean;
  readonly hasNothingToReport: boolean;
  /** What the judgement counts as. */
  readonly status?: Judgement | null;
  readonly narrative?: string | null;
  readonly challenge?: string | null;
  readonly nextStep?: string | null;
  readonly helpNeeded?: string | null;
  /** Indicators of the action without a value. */
  readonly valuesOpen: number;
  readonly evidence: number;
  readonly saysNoEvidence: boolean;
  /** Answers to questions of one's own, by code. */
  readonly answers: Readonly<Record<string, string>>;
}

const isSaid = (text: string | null | undefined): boolean => Boolean(text?.trim());

const standardAnswered: Readonly<Record<StandardQuestion, (line: LineAsked) => boolean>> = {
  judgement: ({ status }) => Boolean(status),
  narrative: ({ narrative }) => isSaid(narrative),
  challenge: ({ challenge }) => isSaid(challenge),
  'next-step': ({ nextStep }) => isSaid(nextStep),
  'help-needed': ({ helpNeeded }) => isSaid(helpNeeded),
  values: ({ valuesOpen }) => valuesOpen === 0,
  evidence: ({ evidence, saysNoEvidence }) => evidence > 0 || saysNoEvidence,
};

const isAnswered = ({ code }: FormQuestion, line: LineAsked): boolean =>
  isStandard(code) ? standardAnswered[code](line) : isSaid(line.answers[code]);

/** Whether the question must be answered where the action stands like this. */
export const isRequired = ({ required, when }: FormQuestion, status: Judgement | null | undefined): boolean => {
  if (required === 'when') return Boolean(status && when?.includes(status));
  return required === 'always';
};

/** The question as the form asks it; undefined where the form does not ask it. */
export const questionOf = (form: ReportForm, code: string): FormQuestion | undefined =>
  form.find((question) => question.code === code);

/** What a line still owes its form, by code. "No change" and "nothing to report" answer all of it. */
export const missingIn = (form: ReportForm, line: LineAsked): readonly string[] => {
  if (line.isUnchanged || line.hasNothingToReport) return [];
  return form
    .filter((question) => isRequired(question, line.status) && !isAnswered(question, line))
    .map(({ code }) => code);
};

export interface FormFault {
  readonly at: number;
  readonly field: 'code' | 'label' | 'answer' | 'options' | 'when';
  readonly fault: 'missing' | 'must not name anything twice' | 'is no field of this';
}

const ownFaults = ({ label, answer, options }: FormQuestion, at: number): FormFault[] => [
  ...(label ? [] : [{ at, field: 'label', fault: 'missing' } as const]),
  ...(answer ? [] : [{ at, field: 'answer', fault: 'missing' } as const]),
  ...(answer === 'choice' && !options?.length ? [{ at, field: 'options', fault: 'missing' } as const] : []),
];

const faultsOf = (question: FormQuestion, at: number): FormFault[] => {
  const { code, answer, required, when } = question;
  const conditional = required === 'when' && !when?.length ? [{ at, field: 'when', fault: 'missing' } as const] : [];
  if (!isStandard(code)) return [...ownFaults(question, at), ...conditional];
  return [...(answer ? [{ at, field: 'answer', fault: 'is no field of this' } as const] : []), ...conditional];
};

/** Why a form is none: a code twice, no judgement, a question of one's own without words or without a kind of answer. */
export const formFaults = (form: ReportForm): readonly FormFault[] => {
  const codes = form.map(({ code }) => code);
  const twice = codes.flatMap((code, at): FormFault[] =>
    codes.indexOf(code) < at ? [{ at, field: 'code', fault: 'must not name anything twice' }] : [],
  );
  const judged: FormFault[] = codes.includes('judgement') ? [] : [{ at: form.length, field: 'code', fault: 'missing' }];
  return [...form.flatMap(faultsOf), ...twice, ...judged];
};

const answerFits: Readonly<Record<AnswerKind, (text: string, question: FormQuestion) => boolean>> = {
  text: () => true,
  number: (text) => /^-?\d{1,20}(\.\d{1,6})?$/.test(text),
  'yes-no': (text) => text === 'yes' || text === 'no',
  choice: (text, { options }) => Boolean(options?.some(({ code }) => code === text)),
};

/** Whether an answer is in the form its question asks for: `yes` or `no`, a decimal, the code of an option. */
export const fitsQuestion = (text: string, question: FormQuestion): boolean =>
  answerFits[question.answer ?? 'text'](text, question);
