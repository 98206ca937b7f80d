import type { FigureView } from '../components/Figure.js';
import type { ReasonCode } from '@mufakat/planning/status/reasons';
import type { Judgement, ScaleStep, Status } from '@mufakat/planning/status/scale';
import type { Proof } from '@mufakat/planning/status/status-of';
import type { RoundStateOnDay } from '@mufakat/planning/lifecycles/reporting-round';
import type { Caution, Coverage } from '@mufakat/planning/figures/roll-up';
import type { Translated } from '../platform/i18n/use-words.js';

/** Whole; without what is restricted; numbers without rows. */
export type Extent = 'whole' | 'rows' | 'figures';

export interface FigureRead extends FigureView {
  readonly round: string | null;
  /** Ids of everything in the denominator. */
  readonly rows: readonly string[];
  /** Those that make the numerator. */
  readonly counted?: readonly string[];
  readonly rowsWithheld?: boolean;
}
export type StatusFigures = Readonly<Record<Status, FigureRead>>;

export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string>>;
}

export interface ActionProgress {
  readonly id: string;
  readonly code: string | null;
  readonly title: Translated | null;
  readonly pillar: string | null;
  readonly body: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly status: Status;
  readonly reasons: readonly Reason[];
  readonly asOf?: string;
  readonly round?: string;
  readonly provisional?: boolean;
  readonly proof?: Proof;
  readonly judgement?: Judgement;
  readonly verifier?: Judgement;
  readonly verifierNote: string | null;
  readonly hint?: { readonly status: Judgement; readonly reasons: readonly Reason[] };
  readonly isVacant: boolean;
}

export interface RoundProgress {
  readonly id: string;
  readonly title: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly dueOn: string;
  readonly stateOnDay: RoundStateOnDay;
  readonly response: FigureRead;
}

export interface GroupProgress {
  readonly id: string | null;
  readonly code: string | null;
  readonly title: Translated | null;
  readonly parent: string | null;
  readonly byStatus: StatusFigures;
}

export interface Overdue {
  readonly kind: 'report' | 'action';
  readonly id: string;
  readonly title: Translated | null;
  readonly body: string | null;
  readonly round: string | null;
  readonly dueOn: string;
  readonly daysLate: number;
  readonly isVacant: boolean;
}

export interface IndicatorValue {
  readonly id: string;
  readonly round: string;
  readonly body: string;
  readonly period: string;
  readonly proof: Proof;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly words: string | null;
  readonly sex: string | null;
  readonly age: string | null;
}

export interface IndicatorProgress {
  readonly id: string;
  readonly code?: string;
  readonly action?: string;
  readonly title?: Translated;
  readonly unit?: Translated;
  readonly format?: string;
  readonly accumulation?: string;
  readonly acrossBodies?: string;
  readonly baselineValue?: string;
  readonly baselineOn?: string;
  readonly targets: readonly { readonly dueOn?: string; readonly value?: string }[];
  readonly figure: FigureRead & {
    readonly periodsReported: Coverage;
    readonly bodiesReported: Coverage;
    readonly cautions: readonly Caution[];
  };
  readonly proof: Proof | null;
  readonly achievement: { readonly percent: string; readonly dueOn: string } | null;
  readonly values: readonly IndicatorValue[];
}

export interface PlanProgress {
  readonly plan: string;
  readonly title: Translated | null;
  readonly asOf: string;
  readonly extent: Extent;
  readonly scale: readonly ScaleStep[];
  readonly currentRound: RoundProgress | null;
  readonly rounds: readonly RoundProgress[];
  readonly denominators: readonly { readonly of: string; readonly byStatus: StatusFigures }[];
  readonly byPillar: readonly GroupProgress[];
  readonly byBody: readonly GroupProgress[];
  readonly actions: readonly ActionProgress[];
  readonly overdue: readonly Overdue[];
  readonly indicators: readonly IndicatorProgress[];
  readonly bodies: Readonly<Record<string, Translated>>;
}

export interface RegionMember {
  readonly id: string;
  readonly code: string;
  readonly name: Translated;
  readonly plans: readonly string[];
}

export interface RegionPlan {
  readonly id: string;
  readonly jurisdiction: string;
  readonly kind: string;
  readonly title: Translated | null;
  readonly extent: Extent;
  readonly byStatus: StatusFigures;
  readonly byPillar: readonly GroupProgress[];
  readonly byBody: readonly GroupProgress[];
  readonly response: FigureRead | null;
}

export interface RegionProgress {
  readonly id: string;
  readonly name: Translated;
  readonly asOf: string;
  readonly members: readonly RegionMember[];
  readonly byStatus: StatusFigures;
  readonly byBody: readonly GroupProgress[];
  readonly plans: readonly RegionPlan[];
}

/** How many in each of the nine: the numerators. */
export const countsOf = (byStatus: StatusFigures): Partial<Record<Status, number>> =>
  Object.fromEntries(Object.entries(byStatus).map(([status, { numerator }]) => [status, Number(numerator ?? 0)]));

/** The denominator that the nine share. */
export const totalOf = (byStatus: StatusFigures): number => Number(byStatus['no-report'].denominator ?? 0);
