import type { FigureReading } from '../figures/figure.js';
import type { Day } from '../obligations/day.js';
import type { Translated } from '../records/record.js';
import type { ProofCounts, Proved } from '../status/proof.js';

export const factKinds = ['status', 'response', 'indicator', 'slips'] as const;
export type FactKind = (typeof factKinds)[number];

/** A number of the plan as it was when the evaluation was opened, with its rows; findings cite it by its key. */
export interface Fact extends Proved {
  /** `status.off-track`, `response`, `indicator.<id>`, `slips`. */
  readonly key: string;
  readonly kind: FactKind;
  readonly code: string | null;
  readonly title: Translated | null;
  readonly unit: Translated | null;
  readonly figure: FigureReading;
  /** Of a status: how far the words behind it have come; of an indicator its own two words say it. */
  readonly proved?: ProofCounts;
  /** Of an indicator: what it began from, and the last target that was due. */
  readonly baseline: string | null;
  readonly target: string | null;
}

export interface FactSlip {
  readonly action: string;
  readonly code: string | null;
  readonly title: Translated | null;
  /** Days its end lies later than adopted; negative: earlier. */
  readonly days: number;
}

export interface FactDecision {
  readonly on: Day;
  readonly act: string;
  readonly bodyName: Translated;
  readonly number: string | null;
  readonly note: string | null;
}

/** The plan in numbers on the day the evaluation was opened; it does not change with the plan. */
export interface FactSheet {
  readonly asOf: Day;
  readonly round: string | null;
  readonly facts: readonly Fact[];
  readonly silent: readonly Translated[];
  readonly vacant: readonly Translated[];
  readonly slips: readonly FactSlip[];
  readonly decisions: readonly FactDecision[];
}
