import type { Translated } from '../records/record.js';

/** The nine, in the order they are shown. Above one plan only these are counted, never averaged. */
export const statuses = [
  'not-due',
  'not-started',
  'on-track',
  'at-risk',
  'off-track',
  'completed',
  'completed-closed',
  'cancelled',
  'no-report',
] as const;
export type Status = (typeof statuses)[number];

/** What a reporter or verifier may say; *not due* and *no report* follow from rounds and silence. */
export const judgements = [
  'not-started',
  'on-track',
  'at-risk',
  'off-track',
  'completed',
  'completed-closed',
  'cancelled',
] as const satisfies readonly Status[];
export type Judgement = (typeof judgements)[number];

/** Nothing more is owed after these. */
export const isClosed = (status: Status): boolean => status === 'completed-closed' || status === 'cancelled';

/** A step of a plan's own scale ("well anchored") and the one of the nine it counts as. */
export interface ScaleStep {
  readonly code: string;
  readonly label: Translated;
  readonly status: Judgement;
}
export type StatusScale = readonly ScaleStep[];

const englishLabels: Readonly<Record<Judgement, string>> = {
  'not-started': 'Not started',
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
  completed: 'Completed',
  'completed-closed': 'Completed, closed for reporting',
  cancelled: 'Cancelled',
};

export const defaultScale: StatusScale = judgements.map((status) => ({
  code: status,
  label: { en: englishLabels[status] },
  status,
}));

const isStep = (step: unknown): step is ScaleStep => {
  if (typeof step !== 'object' || step === null) return false;
  const { code, label, status } = step as Record<string, unknown>;
  return (
    typeof code === 'string' &&
    code !== '' &&
    typeof label === 'object' &&
    label !== null &&
    judgements.some((one) => one === status)
  );
};

/** Whether a plan's `statusScale` is one: steps with distinct codes, each mapped to a judgement. */
export const isStatusScale = (value: unknown): value is StatusScale =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(isStep) &&
  new Set(value.map((step) => step.code)).size === value.length;

/** The scale of a plan's root record; the product's own where the plan has none. */
export const scaleOf = (root: Readonly<Record<string, unknown>> | undefined): StatusScale =>
  isStatusScale(root?.['statusScale']) ? root['statusScale'] : defaultScale;

/** Which of the nine a step counts as; undefined for a step the scale no longer has. */
export const toNine = (scale: StatusScale, step: string | null | undefined): Judgement | undefined =>
  step ? scale.find(({ code }) => code === step)?.status : undefined;
