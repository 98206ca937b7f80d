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
  /** Codes of steps that were taken out and are read as this one: what was said with them stands. */
  readonly formerly?: readonly string[];
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

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isCodes = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');

const isStep = (step: unknown): step is ScaleStep => {
  if (!isObject(step)) return false;
  const { code, label, status, formerly } = step;
  const isNamed = typeof code === 'string' && code !== '' && isObject(label);
  return isNamed && isCodes(formerly ?? []) && judgements.some((one) => one === status);
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

/** The step a code means, also one that was taken out and became another; undefined where the scale has no word for it. */
export const stepFor = (scale: StatusScale, code: string | null | undefined): ScaleStep | undefined =>
  code
    ? (scale.find((step) => step.code === code) ?? scale.find(({ formerly }) => formerly?.includes(code)))
    : undefined;

/** Steps in use that the next scale would have no word for. */
export const lostSteps = <Used extends { readonly step: string }>(
  used: readonly Used[],
  next: StatusScale,
): readonly Used[] => used.filter(({ step }) => !stepFor(next, step));

/** The scale in which each of these codes is read as the step named for it. */
export const becoming = (scale: StatusScale, become: Readonly<Record<string, string>>): StatusScale =>
  scale.map((step) => {
    const taken = Object.entries(become).flatMap(([code, into]) => (into === step.code ? [code] : []));
    return taken.length > 0 ? { ...step, formerly: [...new Set([...(step.formerly ?? []), ...taken])] } : step;
  });

/** Which of the nine a step counts as; undefined for a step the scale has no word for. */
export const toNine = (scale: StatusScale, step: string | null | undefined): Judgement | undefined =>
  stepFor(scale, step)?.status;
