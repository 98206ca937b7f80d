import { type IndicatorValue, rollUp, type ValueFigure } from '@mufakat/planning/figures/roll-up';
import type { Day } from '@mufakat/planning/obligations/day';
import type { IndicatorProgress } from '@mufakat/planning/status/facts';
import { achievement } from '@mufakat/planning/status/hint';
import {
  type Proof,
  type ProofLevel,
  proofLevelOf,
  proofLevels,
  proofOf,
  proofs,
  weakestOf,
} from '@mufakat/planning/status/proof';
import type { IndicatorInput, ProgressInputs, ValueInput } from './progress.inputs.js';

export interface ValueShown extends ValueInput {
  readonly period: Day;
  readonly proof: Proof;
  readonly proofLevel: ProofLevel;
}

export interface IndicatorShown extends IndicatorInput {
  /** Rolled up over periods and bodies by the indicator's own rules. */
  readonly figure: ValueFigure;
  /** The weakest proof among the values in the figure; null where there is none. */
  readonly proof: Proof | null;
  readonly proofLevel: ProofLevel | null;
  /** The newest day on which a value in the figure was corrected. */
  readonly correctedOn: Day | null;
  /** Per cent of the way from the baseline to the last target due; null where that cannot be said. */
  readonly achievement: { readonly percent: string; readonly dueOn: Day } | null;
  /** Everything given, cuts by sex and age beside the whole. */
  readonly values: readonly ValueShown[];
}

const spoken: Readonly<Record<string, string>> = { '1': 'yes', '0': 'no' };

const partOf = (indicator: IndicatorInput, { id, body, period, ...said }: ValueShown): IndicatorValue => {
  const { value, numerator, denominator } = said;
  const word = indicator.format === 'yes-no' ? (spoken[value ?? ''] ?? null) : value;
  return { id, body, period, value: word, numerator, denominator };
};

/** Where two rounds end on one day, the later round's value stands for the period. */
const onePerPeriod = (values: readonly ValueShown[]): ValueShown[] => [
  ...new Map(values.map((value) => [`${value.body} ${value.period}`, value])).values(),
];

/** The facts of one indicator as the hint reads them. */
export const progressOf = ({
  id,
  level,
  direction,
  baselineValue,
  targets,
  figure,
}: IndicatorShown): IndicatorProgress => ({
  ...{ indicator: id, level, direction, baselineValue, targets },
  value: figure.value,
});

/** Values of the rounds that have opened, in order, and their proof level. */
const valuesOf = (inputs: ProgressInputs): ValueShown[] => {
  const rounds = inputs.rounds.filter(({ state }) => state === 'open' || state === 'frozen');
  return rounds.flatMap(({ id, periodTo: period, state }) =>
    inputs.values
      .filter((value) => value.round === id)
      .map((value) => {
        const terms = { ...value, isVerified: value.state === 'verified', isFrozen: state === 'frozen' };
        return { ...value, period, proof: proofOf(terms), proofLevel: proofLevelOf(terms) };
      }),
  );
};

const owing = ({ lines, reports }: ProgressInputs) => {
  const bodies = new Set(lines.map(({ body }) => body));
  return [...bodies].map((body) => ({
    body,
    isVacant: reports.filter((report) => report.body === body).at(-1)?.isVacant ?? false,
  }));
};

const askedPeriods = ({ rounds, today }: ProgressInputs): Day[] => [
  ...new Set(
    rounds
      .filter(({ state, opensOn }) => (state === 'open' || state === 'frozen') && opensOn <= today)
      .map(({ periodTo }) => periodTo),
  ),
];

const provedBy = (values: readonly ValueShown[]) => ({
  proof: weakestOf(
    proofs,
    values.map(({ proof }) => proof),
  ),
  proofLevel: weakestOf(
    proofLevels,
    values.map(({ proofLevel }) => proofLevel),
  ),
  correctedOn:
    values
      .flatMap(({ correctedOn }) => correctedOn ?? [])
      .sort()
      .at(-1) ?? null,
});

/** `inputs` hold the values of this indicator and the lines of its action only. */
export const indicatorShown = (
  inputs: ProgressInputs,
  indicator: IndicatorInput,
  round: string | null,
): IndicatorShown => {
  const values = valuesOf(inputs);
  const whole = onePerPeriod(values.filter(({ sex, age }) => sex === null && age === null));
  const figure = rollUp(
    indicator,
    whole.map((value) => partOf(indicator, value)),
    { of: 'values', asOf: inputs.today, round, periods: askedPeriods(inputs), bodies: owing(inputs) },
  );
  const inFigure = whole.filter(({ id }) => figure.rows.includes(id));
  const shown = { ...indicator, figure, ...provedBy(inFigure), achievement: null, values };
  const reached = achievement(progressOf(shown), inputs.today);
  return { ...shown, achievement: reached ? { percent: reached.percent.toFixed(), dueOn: reached.dueOn } : null };
};
