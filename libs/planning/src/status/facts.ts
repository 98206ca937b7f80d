import type { ReportState } from '../lifecycles/report.js';
import type { Day } from '../obligations/day.js';

export interface RoundTerms {
  readonly id: string;
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly isFrozen?: boolean;
  readonly isCancelled?: boolean;
}

/** What one body owes, or has given, on one action in one round. */
export interface OwedLine {
  readonly round: string;
  readonly body: string;
  /** 0 for the first lead, whose line is the action's status; the others add. */
  readonly rank: number;
  /** Nobody holds the post that owes it. */
  readonly isVacant?: boolean;
  readonly state: ReportState;
  /** Steps of the plan's own scale. */
  readonly judgement?: string | null;
  readonly verifierStatus?: string | null;
  /** Pieces of evidence on it. */
  readonly evidence?: number;
  /** Another body than its own has seen it. */
  readonly isConfirmed?: boolean;
  readonly givenOn?: Day | null;
  readonly verifiedOn?: Day | null;
}

/** The newest value of an indicator of the action beside what was promised. Decimals as text. */
export interface IndicatorProgress {
  readonly indicator: string;
  /** Results level; `context` never counts as progress. */
  readonly level?: unknown;
  readonly direction?: unknown;
  readonly baselineValue?: unknown;
  /** The day from which the baseline is known, while it is not. */
  readonly baselineExpectedOn?: unknown;
  readonly targets: readonly { readonly dueOn?: unknown; readonly value?: unknown }[];
  readonly value?: string | null;
  /** The indicator's own; without them the plan's. */
  readonly thresholds?: Thresholds;
}

export interface StatusFacts {
  readonly rounds: readonly RoundTerms[];
  /** Lines of this action only. */
  readonly lines: readonly OwedLine[];
  readonly progress?: readonly IndicatorProgress[];
}

/** Per cent of the way from baseline to target. */
export interface Thresholds {
  readonly amberBelow: number;
  readonly redBelow: number;
}

/** Any gap is amber, more than a quarter is red (field document, 6.5). */
export const defaultThresholds: Thresholds = { amberBelow: 100, redBelow: 75 };

/** The thresholds of a plan's root record, or of an indicator with the plan's as its default. */
export const thresholdsOf = (
  record: { readonly amberThreshold?: unknown; readonly redThreshold?: unknown } | undefined,
  otherwise: Thresholds = defaultThresholds,
): Thresholds => ({
  amberBelow: typeof record?.amberThreshold === 'number' ? record.amberThreshold : otherwise.amberBelow,
  redBelow: typeof record?.redThreshold === 'number' ? record.redThreshold : otherwise.redBelow,
});

export const lights = ['green', 'amber', 'red'] as const;
export type Light = (typeof lights)[number];

/** How far the way has been gone, against the thresholds. `percent` as decimal text. */
export const lightOf = (percent: string, { amberBelow, redBelow }: Thresholds): Light => {
  const gone = Number(percent);
  if (gone < redBelow) return 'red';
  return gone < amberBelow ? 'amber' : 'green';
};
