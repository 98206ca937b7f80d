import { groupedBy } from '@mufakat/planning/figures/action-figures';
import { formulaFigure, type FormulaParts } from '@mufakat/planning/figures/formula-figure';
import { type Overlap, rollUp, type RollUpScope, type ValueFigure } from '@mufakat/planning/figures/roll-up';
import { type IndicatorValue, isWorded } from '@mufakat/planning/figures/together';
import type { Day } from '@mufakat/planning/obligations/day';
import { type IndicatorProgress, thresholdsOf, type Thresholds } from '@mufakat/planning/status/facts';
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
import type {
  IndicatorInput,
  LineInput,
  ProgressInputs,
  ReportInput,
  RoundInput,
  ValueInput,
} from './progress.inputs.js';

export interface ValueShown extends ValueInput {
  readonly period: Day;
  readonly proof: Proof;
  readonly proofLevel: ProofLevel;
}

export type IndicatorFigure = ValueFigure & { readonly formula?: FormulaParts };

export interface IndicatorShown extends IndicatorInput {
  /** Rolled up over periods and bodies by the indicator's own rules, or computed by its formula. */
  readonly figure: IndicatorFigure;
  /** The weakest proof among the values in the figure; null where there is none. */
  readonly proof: Proof | null;
  readonly proofLevel: ProofLevel | null;
  /** The newest day on which a value in the figure was corrected. */
  readonly correctedOn: Day | null;
  /** What is held against the last target due: the figure's value, or that of the target's own period. */
  readonly heldValue: string | null;
  /** Per cent of the way from the baseline to the last target due; null where that cannot be said. */
  readonly achievement: { readonly percent: string; readonly dueOn: Day } | null;
  /** Everything given, cuts beside the whole. */
  readonly values: readonly ValueShown[];
}

/** What one indicator's figures are made of. */
export interface Material {
  readonly indicator: IndicatorInput;
  readonly values: readonly ValueShown[];
  /** Of each body and period the value that stands. */
  readonly whole: readonly ValueShown[];
  readonly overlaps: readonly Overlap[];
  readonly bodies: RollUpScope['bodies'];
  /** Last days of the periods it was asked about, in order. */
  readonly periods: readonly Day[];
}

const spoken: Readonly<Record<string, string>> = { '1': 'yes', '0': 'no' };

const partOf = (indicator: IndicatorInput, { id, body, period, ...said }: ValueShown): IndicatorValue => {
  const { value, numerator, denominator, words } = said;
  const word = indicator.format === 'yes-no' ? (spoken[value ?? ''] ?? null) : value;
  return { id, body, period, value: isWorded(indicator) ? words : word, numerator, denominator };
};

/** Where two rounds end on one day, the later round's value stands for the period; a report's before one measured elsewhere. */
const onePerPeriod = (values: readonly ValueShown[]): ValueShown[] => [
  ...new Map(values.map((value) => [`${value.body} ${value.period}`, value])).values(),
];

/** The facts of one indicator as the hint reads them. */
export const progressOf = (
  { heldValue, ...indicator }: Pick<IndicatorShown, 'heldValue'> & IndicatorInput,
  plan?: Thresholds,
): IndicatorProgress => ({
  ...indicator,
  indicator: indicator.id,
  value: heldValue,
  thresholds: thresholdsOf(indicator, plan),
});

const isUnderWay = ({ state }: RoundInput): boolean => state === 'open' || state === 'frozen';

/** Values of the rounds that have opened, in order, and their proof level. */
const reported = (rounds: readonly RoundInput[], values: readonly ValueInput[]): ValueShown[] => {
  const given = groupedBy(values, ({ round }) => round);
  return rounds.filter(isUnderWay).flatMap(({ id, periodTo: period, state }) =>
    (given.get(id) ?? []).map((value) => {
      const terms = { ...value, isVerified: value.state === 'verified', isFrozen: state === 'frozen' };
      return { ...value, period, proof: proofOf(terms), proofLevel: proofLevelOf(terms) };
    }),
  );
};

/** A value measured elsewhere names its source; nobody but its author has looked at it. */
const measured = (entries: ProgressInputs['entries']): ValueShown[] =>
  entries
    .filter(({ kind, withdrawnReason }) => kind === 'measured' && withdrawnReason === null)
    .map(({ id, indicator, body, period, value, numerator, denominator, words }) => ({
      ...{ id, indicator, body, period, value, numerator, denominator, words },
      ...{ round: null, state: null, sex: null, age: null, axis: null, category: null },
      ...{ evidence: 1, isConfirmed: false, correctedOn: null },
      ...{ proof: 'claimed' as const, proofLevel: 'evidence' as const },
    }));

const owing = (lines: readonly LineInput[], reports: readonly ReportInput[]): RollUpScope['bodies'] => {
  const bodies = new Set(lines.map(({ body }) => body));
  return [...bodies].map((body) => ({
    body,
    isVacant: reports.filter((report) => report.body === body).at(-1)?.isVacant ?? false,
  }));
};

const isWhole = ({ sex, age, axis }: ValueShown): boolean => sex === null && age === null && axis === null;

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

/** The material of every indicator; nothing is rolled up yet. */
export const materialOf = (inputs: ProgressInputs): Material[] => {
  const { today, rounds } = inputs;
  const [valuesBy, entriesBy] = [groupedBy(inputs.values, byIndicator), groupedBy(inputs.entries, byIndicator)];
  const linesBy = groupedBy(inputs.lines, ({ action }) => action);
  const asked = rounds.filter((round) => isUnderWay(round) && round.opensOn <= today).map(({ periodTo }) => periodTo);
  return inputs.indicators.map((indicator) => {
    const entries = entriesBy.get(indicator.id) ?? [];
    const values = [...measured(entries), ...reported(rounds, valuesBy.get(indicator.id) ?? [])];
    const bodies = owing(linesBy.get(indicator.action ?? '') ?? [], inputs.reports);
    const own = measured(entries).map(({ period }) => period);
    const overlaps = entries.filter(({ kind, withdrawnReason }) => kind === 'overlap' && withdrawnReason === null);
    return {
      ...{ indicator, values, bodies, whole: onePerPeriod(values.filter(isWhole)) },
      overlaps: overlaps.map(({ id, period, value }) => ({ id, period, amount: value ?? '0' })),
      periods: [...new Set([...(bodies.length > 0 ? asked : []), ...own])].sort(),
    };
  });
};
const byIndicator = ({ indicator }: { readonly indicator: string }): string => indicator;

/** Which of an indicator's periods a figure covers. */
type Within = (period: Day) => boolean;

const rolledUp = (material: Material, stamp: { asOf: Day; round: string | null }, within: Within): ValueFigure => {
  const { indicator, whole, bodies, overlaps } = material;
  const parts = whole.map((value) => partOf(indicator, value));
  const periods = material.periods.filter(within);
  return rollUp(indicator, parts, { ...stamp, of: 'values', periods, bodies, overlaps });
};

/** The figures of all indicators over the periods asked: first those of values, then those of formulas, each once. */
export const figuresOf = (
  materials: readonly Material[],
  stamp: { asOf: Day; round: string | null },
  within: Within = () => true,
): ReadonlyMap<string, IndicatorFigure> => {
  const byCode = new Map(materials.flatMap((one) => (one.indicator.code ? [[one.indicator.code, one] as const] : [])));
  const formulas = new Map(
    [...byCode].flatMap(([code, { indicator }]) => (indicator.formula ? [[code, indicator.formula] as const] : [])),
  );
  const figures = new Map<string, IndicatorFigure>();
  const figure = (material: Material): IndicatorFigure => {
    const { indicator } = material;
    const known = figures.get(indicator.id);
    if (known) return known;
    const { formula, code = indicator.id } = indicator;
    const scope = { ...stamp, of: 'values', periods: [], bodies: [] };
    const found = formula
      ? formulaFigure({ ...indicator, code, formula }, inputOf, { scope, formulas })
      : rolledUp(material, stamp, within);
    figures.set(indicator.id, found);
    return found;
  };
  const inputOf = (code: string) => {
    const input = byCode.get(code);
    if (!input) return undefined;
    const { id: indicator, format, unit } = input.indicator;
    return { indicator, figure: figure(input), format, unit };
  };
  for (const material of materials) figure(material);
  return figures;
};

/** An incremental indicator's target over a period of its own is held against that period's values. */
export const periodOfTarget =
  ({ accumulation }: IndicatorInput, { startsOn, dueOn }: { startsOn?: Day; dueOn?: Day }): Within =>
  (period) =>
    period <= (dueOn ?? '9999') && (accumulation !== 'incremental' || period >= (startsOn ?? ''));

const held = (figure: IndicatorFigure, material: Material, today: Day): string | null => {
  const { indicator } = material;
  const due = indicator.targets.filter(({ dueOn, value }) => dueOn && dueOn <= today && value).at(-1);
  const isOfPeriod = due?.startsOn && indicator.accumulation === 'incremental' && !indicator.formula;
  const stamp = { asOf: today, round: figure.round };
  return isOfPeriod ? rolledUp(material, stamp, periodOfTarget(indicator, due)).value : figure.value;
};

/** How far a figure of these materials has come: the weakest among its values, whosever they are. */
export const proofsOf = (materials: readonly Material[]) => {
  const valuesById = new Map(materials.flatMap(({ whole }) => whole.map((value) => [value.id, value])));
  return ({ rows }: Pick<IndicatorFigure, 'rows'>) => provedBy(rows.flatMap((id) => valuesById.get(id) ?? []));
};

/** Every indicator with its figure, proof, way to its target and values. */
export const indicatorsShown = (inputs: ProgressInputs, round: string | null): IndicatorShown[] => {
  const materials = materialOf(inputs);
  const figures = figuresOf(materials, { asOf: inputs.today, round });
  const provedIn = proofsOf(materials);
  return materials.map((material) => {
    const { indicator, values } = material;
    const figure = figures.get(indicator.id) as IndicatorFigure;
    const heldValue = held(figure, material, inputs.today);
    const reached = achievement(progressOf({ ...indicator, heldValue }), inputs.today);
    return {
      ...indicator,
      ...{ figure, heldValue, values, ...provedIn(figure) },
      achievement: reached ? { percent: reached.percent.toFixed(), dueOn: reached.dueOn } : null,
    };
  });
};
