import type { CommitmentAnswer } from '@mufakat/planning/commitments/commitment';
import type { ReportingRoundState } from '@mufakat/planning/lifecycles/reporting-round';
import type { ReportState } from '@mufakat/planning/lifecycles/report';
import type { Day } from '@mufakat/planning/obligations/day';
import type { Sensitivity } from '@mufakat/planning/records/field';
import type { PlanRecord, Translated } from '@mufakat/planning/records/record';

export interface AdoptedAction {
  readonly id: string;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
}

export interface RoundInput {
  readonly id: string;
  readonly title: string;
  readonly periodFrom: Day;
  readonly periodTo: Day;
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly state: ReportingRoundState;
  /** When its values became official. */
  readonly frozenOn: Day | null;
}

export interface ReportInput {
  readonly id: string;
  readonly round: string;
  readonly body: string;
  readonly state: ReportState;
  /** Nobody holds the duty to report. */
  readonly isVacant: boolean;
  /** The post that carries the duty; null where the body has none. */
  readonly post: { readonly id: string; readonly name: Translated } | null;
}

export interface LineInput {
  readonly id: string;
  readonly report: string;
  readonly round: string;
  readonly action: string;
  readonly body: string;
  readonly rank: number;
  readonly state: ReportState;
  /** Null until the report is sent. */
  readonly judgement: string | null;
  /** Null until the report is verified. */
  readonly verifierStatus: string | null;
  readonly verifierNote: string | null;
  readonly evidence: number;
  readonly isConfirmed: boolean;
  readonly givenOn: Day | null;
  readonly verifiedOn: Day | null;
}

export interface IndicatorInput {
  readonly id: string;
  readonly code?: string;
  readonly parent: string;
  /** The action it stands under, itself or by an activity. */
  readonly action?: string;
  readonly title?: Translated;
  readonly unit?: Translated;
  readonly level?: string;
  readonly format?: string;
  readonly decimals?: number;
  readonly direction?: string;
  readonly accumulation?: string;
  readonly acrossBodies?: string;
  readonly baselineValue?: string;
  readonly baselineNumerator?: string;
  readonly baselineDenominator?: string;
  readonly baselineOn?: Day;
  readonly baselineSource?: string;
  readonly baselineExpectedOn?: Day;
  readonly mayDoubleCount?: boolean;
  readonly amberThreshold?: number;
  readonly redThreshold?: number;
  /** Over other indicators of the plan, by their codes. */
  readonly formula?: string;
  readonly sensitivity?: Sensitivity;
  readonly targets: readonly TargetInput[];
  /** What only the results show of it. */
  readonly told?: IndicatorTold;
}

export interface TargetInput {
  readonly id?: string;
  readonly startsOn?: Day;
  readonly dueOn?: Day;
  readonly value?: string;
  readonly note?: Translated;
}

/** An indicator in words. */
export interface IndicatorTold {
  readonly definition?: Translated;
  readonly limits?: Translated;
  readonly meansOfVerification?: Translated;
  readonly numeratorLabel?: Translated;
  readonly denominatorLabel?: Translated;
  readonly frequency?: string;
  readonly choices?: readonly string[];
  readonly disaggregation?: readonly string[];
  readonly requiredCuts?: readonly string[];
}

/** A value measured outside the reports, or an overlap to take off. */
export interface EntryInput {
  readonly id: string;
  readonly indicator: string;
  readonly body: string;
  readonly kind: 'measured' | 'overlap';
  readonly period: Day;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly words: string | null;
  readonly reason: string;
  readonly author: string;
  readonly givenAt: string;
  readonly withdrawnReason: string | null;
}

export interface ValueInput {
  readonly id: string;
  readonly indicator: string;
  /** Null where it was measured outside the reports. */
  readonly round: string | null;
  readonly body: string;
  readonly state: ReportState | null;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly words: string | null;
  readonly sex: string | null;
  readonly age: string | null;
  readonly axis: string | null;
  readonly category: string | null;
  /** Pieces of evidence behind it. */
  readonly evidence: number;
  readonly isConfirmed: boolean;
  /** When it took the place of an earlier value. */
  readonly correctedOn: Day | null;
}

/** What a body takes on of an action in a year; only answers that stand. */
export interface CommitmentInput {
  readonly id: string;
  readonly action: string;
  readonly body: string;
  readonly year: number;
  readonly answer: CommitmentAnswer;
}

/** What status and figures of one plan are computed from; read in one statement. */
export interface ProgressInputs {
  readonly plan: string;
  readonly revision: number;
  readonly factsRevision: number;
  /** The day it is in the plan's jurisdiction. */
  readonly today: Day;
  readonly isAdopted: boolean;
  readonly adoptedVersion: number | null;
  /** Actions of the adopted text, with the days it gives them. */
  readonly adoptedActions: readonly AdoptedAction[];
  readonly records: readonly PlanRecord[];
  readonly rounds: readonly RoundInput[];
  readonly reports: readonly ReportInput[];
  readonly lines: readonly LineInput[];
  readonly commitments: readonly CommitmentInput[];
  readonly indicators: readonly IndicatorInput[];
  readonly values: readonly ValueInput[];
  readonly entries: readonly EntryInput[];
  readonly bodies: Readonly<Record<string, Translated>>;
  /** Kind of each of them: `ministry`, `sectoral-body` … */
  readonly bodyKinds: Readonly<Record<string, string>>;
}
