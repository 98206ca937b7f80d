import type { Translated } from '../records/record.js';
import { type Proof, type ProofLevel, proofLevels, type Proved, proofs, weakestOf } from '../status/proof.js';
import { sumOf, toDecimal, toText } from './decimal.js';
import {
  type Figure,
  FigureDoesNotAddUp,
  type FigureReading,
  type FigureStamp,
  refuseTwice,
  seal,
  stamped,
} from './figure.js';
import type { Coverage } from './roll-up.js';
import {
  type Caution,
  type IndicatorRule,
  isPercent,
  isWorded,
  notRolledUp,
  nothing,
  type Outcome,
  together,
} from './together.js';

/** An indicator of one plan that serves the indicator of the plan above: its own figure, and what it is measured in. */
export interface PlanPart extends Proved {
  readonly plan: string;
  readonly indicator: string;
  readonly format?: string | null;
  readonly unit?: Translated | null;
  readonly level?: string | null;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** Why a part is shown and not counted. */
export const leftOutReasons = ['no-value', 'unit-differs', 'format-differs', 'context'] as const;
export type LeftOut = (typeof leftOutReasons)[number];

/** Proved no better than the weakest part that counts. */
export interface PlansFigure extends Figure {
  readonly proof: Proof | null;
  readonly proofLevel: ProofLevel | null;
  readonly rule: IndicatorRule;
  readonly format: string;
  readonly unitOf: Translated | null;
  readonly parts: readonly PlanPart[];
  readonly leftOut: readonly { readonly indicator: string; readonly why: LeftOut }[];
  /** "3 of 5 plans": with a value that counts, of all that have such an indicator. */
  readonly plansReported: Coverage;
  readonly cautions: readonly Caution[];
}

const plain = (text: string | undefined) => text?.trim().toLocaleLowerCase() ?? '';
/** The same unit: equal in every language both name, and they share one; or neither names any. */
export const isSameUnit = (a: Translated | null | undefined, b: Translated | null | undefined): boolean => {
  const languages = Object.keys(a ?? {}).filter((language) => plain(a?.[language]) !== '');
  const shared = languages.filter((language) => plain(b?.[language]) !== '');
  if (shared.length === 0) return languages.length === 0 && Object.values(b ?? {}).every((one) => plain(one) === '');
  return shared.every((language) => plain(a?.[language]) === plain(b?.[language]));
};

interface Above {
  readonly rule: IndicatorRule;
  readonly format: string;
  readonly unitOf: Translated | null;
}

const whyLeftOut = ({ format, unitOf }: Above, part: PlanPart): LeftOut | undefined => {
  if (part.level === 'context') return 'context';
  if ((part.format ?? 'number') !== format) return 'format-differs';
  if (format === 'number' && !isSameUnit(unitOf, part.unit)) return 'unit-differs';
  return part.value === null && part.numerator === null ? 'no-value' : undefined;
};

const yesOf = (parts: readonly PlanPart[]): Outcome => {
  const sum = (name: 'numerator' | 'denominator') =>
    toText(sumOf(parts.flatMap((part) => toDecimal(part[name] ?? undefined) ?? [])));
  const yes = sum('numerator');
  return { value: yes, numerator: yes, denominator: sum('denominator') };
};

const outcomeOf = ({ rule, format }: Above, parts: readonly PlanPart[]): Outcome => {
  if (isWorded(rule)) return notRolledUp;
  if (parts.length === 0) return nothing;
  if (format === 'yes-no') return rule.acrossBodies === 'none' || rule.level === 'context' ? notRolledUp : yesOf(parts);
  const words = parts.map(({ value, numerator, denominator }) => ({
    value: toDecimal(value ?? undefined),
    numerator: toDecimal(numerator ?? undefined),
    denominator: toDecimal(denominator ?? undefined),
  }));
  return together(words, rule);
};

interface Counted {
  readonly counted: readonly PlanPart[];
  readonly of: number;
}

/** Several indicators of one plan count the same persons, for all one knows. */
const isOnePlanTwice = (counted: readonly PlanPart[]): boolean =>
  new Set(counted.map(({ plan }) => plan)).size < counted.length;

const cautionsOf = ({ caution }: Outcome, { rule }: Above, { counted, of }: Counted): Caution[] => {
  const found: Caution[] = caution ? [caution] : [];
  if (counted.length < of) found.push('plans-missing');
  if ((rule.mayDoubleCount === true && counted.length > 1) || isOnePlanTwice(counted)) found.push('may-double-count');
  return found;
};

/**
 * Indicators of several plans put together by the rule of the one above. Different units and formats never add: they are
 * named as left out. Throws RowCountedTwice when a plan's indicator stands twice.
 */
export const rollUpPlans = (above: Above, parts: readonly PlanPart[], stamp: FigureStamp): PlansFigure => {
  refuseTwice(parts.map(({ indicator }) => indicator));
  const judged = parts.map((part) => ({ part, why: whyLeftOut(above, part) }));
  const counted = judged.filter(({ why }) => !why).map(({ part }) => part);
  const outcome = outcomeOf(above, counted);
  const steps = <Step>(read: (part: PlanPart) => Step | null | undefined): Step[] =>
    counted.flatMap((part) => read(part) ?? []);
  const plansReported = { reported: counted.length, of: parts.length };
  return seal({
    value: outcome.value,
    unit: isPercent(above.rule) ? ('percent' as const) : ('number' as const),
    ...{ numerator: outcome.numerator, denominator: outcome.denominator },
    ...stamped(stamp),
    rows: parts.map(({ indicator }) => indicator),
    counted: counted.map(({ indicator }) => indicator),
    ...{ rule: above.rule, format: above.format, unitOf: above.unitOf, parts, plansReported },
    proof: weakestOf(
      proofs,
      steps(({ proof }) => proof),
    ),
    proofLevel: weakestOf(
      proofLevels,
      steps(({ proofLevel }) => proofLevel),
    ),
    leftOut: judged.flatMap(({ part: { indicator }, why }) => (why ? [{ indicator, why }] : [])),
    cautions: cautionsOf(outcome, above, { counted, of: parts.length }),
  });
};

/** A figure over plans that came as JSON, put together again from its parts. Throws FigureDoesNotAddUp. */
export const readPlansFigure = (said: Omit<PlansFigure, keyof Figure> & FigureReading): PlansFigure => {
  const found = rollUpPlans(said, said.parts, said);
  for (const field of ['value', 'numerator', 'denominator'] as const)
    if (said[field] !== found[field]) throw new FigureDoesNotAddUp(field, said[field], found[field]);
  return found;
};
