import type { Day } from '../obligations/day.js';
import { toDecimal, toText } from './decimal.js';
import {
  type Figure,
  FigureDoesNotAddUp,
  type FigureReading,
  type FigureStamp,
  refuseTwice,
  seal,
  stamped,
} from './figure.js';
import {
  type Caution,
  type IndicatorRule,
  type IndicatorValue,
  isPercent,
  isSaid,
  isWorded,
  nothing,
  notRolledUp,
  type Outcome,
  overTime,
  single,
  together,
} from './together.js';

export interface Coverage {
  readonly reported: number;
  readonly of: number;
}

/** A row that corrects a sum for what is counted twice in it: how much, and why. */
export interface Overlap {
  readonly id: string;
  /** Last day of the period it corrects. */
  readonly period: Day;
  /** Decimal text, below zero where it takes off. */
  readonly amount: string;
}

/** An indicator's figure: it carries the values and the rule, so that anyone can roll it up again. */
export interface ValueFigure extends Figure {
  readonly rule: IndicatorRule;
  readonly periods: readonly Day[];
  readonly parts: readonly IndicatorValue[];
  /** What was taken off (or put on) because persons or things stood in several values. */
  readonly overlaps: readonly Overlap[];
  /** "3 of 4 periods reported", every body's period counted once. */
  readonly periodsReported: Coverage;
  readonly bodiesReported: Coverage;
  readonly cautions: readonly Caution[];
}

const byBody = (values: readonly IndicatorValue[]): Map<string, IndicatorValue[]> => {
  const bodies = new Map<string, IndicatorValue[]>();
  for (const value of values) bodies.set(value.body, [...(bodies.get(value.body) ?? []), value]);
  return bodies;
};

export interface RollUpScope extends Omit<FigureStamp, 'silent' | 'vacant'> {
  /** Last days of the periods asked about. */
  readonly periods: readonly Day[];
  /** Bodies that owed values. */
  readonly bodies: readonly { readonly body: string; readonly isVacant?: boolean }[];
  readonly overlaps?: readonly Overlap[];
}

const cautionsOf = (outcome: Outcome, rule: IndicatorRule, periods: Coverage, bodies: Coverage): Caution[] => {
  const found: Caution[] = [];
  if (outcome.caution) found.push(outcome.caution);
  if (periods.reported < periods.of) found.push('periods-missing');
  if (bodies.reported < bodies.of) found.push('bodies-missing');
  if (rule.mayDoubleCount === true && bodies.reported > 1) found.push('may-double-count');
  return found;
};

const ruleOf = ({
  accumulation,
  acrossBodies,
  format,
  level,
  decimals,
  mayDoubleCount,
}: IndicatorRule): IndicatorRule => ({
  accumulation,
  acrossBodies,
  format,
  level,
  decimals,
  mayDoubleCount,
});

/** Only sums are corrected: a share or a mean has no overlap to take off. */
export const takesOverlaps = ({ acrossBodies, format, level }: IndicatorRule): boolean =>
  acrossBodies === 'sum' && (!format || format === 'number') && level !== 'context';

/** Several corrections of one period add; over time they follow the indicator's own accumulation. */
const overlapOf = (rule: IndicatorRule, overlaps: readonly Overlap[]) => {
  const added = [...new Set(overlaps.map(({ period }) => period))].map((period) => {
    const amounts = overlaps.filter((one) => one.period === period).map(({ amount }) => toDecimal(amount));
    const sum = amounts.reduce((all, one) => (one && all ? all.plus(one) : (all ?? one)), undefined);
    return { id: period, body: '', period, value: sum ? toText(sum) : null };
  });
  return overTime(rule, added).value;
};

const corrected = (rule: IndicatorRule, outcome: Outcome, overlaps: readonly Overlap[]): Outcome => {
  const [value, overlap] = [toDecimal(outcome.value ?? undefined), overlapOf(rule, overlaps)];
  if (!value || !overlap) return outcome;
  const sum = toText(value.plus(overlap));
  return { ...outcome, value: sum, numerator: sum };
};

const outcomeOf = (rule: IndicatorRule, given: Map<string, IndicatorValue[]>, bodies: number): Outcome => {
  const words = [...given.values()].map((values) => overTime(rule, values));
  const [only] = words;
  if (!only) return nothing;
  if (isWorded(rule)) return notRolledUp;
  return bodies === 1 ? single(only, rule) : together(words, rule);
};

const overlapsIn = (rule: IndicatorRule, { overlaps = [], periods }: RollUpScope): readonly Overlap[] => {
  const found = takesOverlaps(rule) ? overlaps.filter(({ period }) => periods.includes(period)) : [];
  refuseTwice(found.map(({ id }) => id));
  return found.map(({ id, period, amount }) => ({ id, period, amount }));
};

const given = (values: readonly IndicatorValue[], periods: readonly Day[]): IndicatorValue[] => {
  const asked = new Set(periods);
  const parts = values.filter((value) => asked.has(value.period) && isSaid(value));
  refuseTwice(parts.map(({ id }) => id));
  refuseTwice(parts.map(({ body, period }) => `${body} ${period}`));
  return parts;
};

/**
 * An indicator's values over periods, then over bodies, by the indicator's own rules. Percentages come from numerators
 * and denominators only. Throws RowCountedTwice when a body has two values for one period.
 */
export const rollUp = (
  indicator: IndicatorRule,
  values: readonly IndicatorValue[],
  scope: RollUpScope,
): ValueFigure => {
  const parts = given(values, scope.periods);
  const spoken = byBody(parts);
  const bodies = new Map(
    [...parts.map(({ body }) => ({ body, isVacant: false })), ...scope.bodies].map((one) => [one.body, one]),
  );
  const missing = [...bodies.values()].filter(({ body }) => !spoken.has(body));
  const periodsReported = { reported: parts.length, of: bodies.size * new Set(scope.periods).size };
  const bodiesReported = { reported: spoken.size, of: bodies.size };
  const overlaps = overlapsIn(indicator, scope);
  const outcome = corrected(indicator, outcomeOf(indicator, spoken, bodies.size), overlaps);
  return seal({
    value: outcome.value,
    unit: isPercent(indicator) ? ('percent' as const) : ('number' as const),
    numerator: outcome.numerator,
    denominator: outcome.denominator,
    ...stamped({
      ...scope,
      silent: missing.filter(({ isVacant }) => !isVacant).map(({ body }) => body),
      vacant: missing.filter(({ isVacant }) => isVacant).map(({ body }) => body),
    }),
    rows: [...parts, ...overlaps].map(({ id }) => id),
    rule: ruleOf(indicator),
    periods: scope.periods,
    ...{ parts, overlaps },
    periodsReported,
    bodiesReported,
    cautions: cautionsOf(outcome, indicator, periodsReported, bodiesReported),
  });
};

/** An indicator's figure that came as JSON, rolled up again from its parts. Throws FigureDoesNotAddUp. */
export const readRollUp = (said: Omit<ValueFigure, keyof Figure> & FigureReading): ValueFigure => {
  const bodies = [
    ...said.parts.map(({ body }) => ({ body })),
    ...said.silent.map((body) => ({ body })),
    ...said.vacant.map((body) => ({ body, isVacant: true })),
  ];
  const found = rollUp(said.rule, said.parts, { ...said, bodies });
  for (const field of ['value', 'numerator', 'denominator'] as const)
    if (said[field] !== found[field]) throw new FigureDoesNotAddUp(field, said[field], found[field]);
  return found;
};
