import type { Day } from '@mufakat/planning/obligations/day';
import type { Translated } from '@mufakat/planning/records/record';
import { type Light, lightOf, thresholdsOf, type Thresholds } from '@mufakat/planning/status/facts';
import type { Proof, ProofLevel } from '@mufakat/planning/status/proof';
import { achievement } from '@mufakat/planning/status/hint';
import {
  figuresOf,
  type IndicatorFigure,
  type IndicatorShown,
  indicatorsShown,
  type Material,
  materialOf,
  periodOfTarget,
  progressOf,
  proofsOf,
} from '../indicator-progress.rules.js';
import type { EntryInput, IndicatorInput, ProgressInputs, TargetInput } from '../progress.inputs.js';

/** A target with what had been reached by its day. */
export interface TargetShown extends TargetInput {
  /** Null while nothing has been said up to its day. */
  readonly reached: string | null;
  readonly percent: string | null;
  readonly light: Light | null;
}

/** One period of the trend: what it brought by itself, and what stands up to it. */
export interface TrendPoint {
  readonly period: Day;
  /** Rounds that ask for it; empty where it was measured elsewhere. */
  readonly rounds: readonly string[];
  readonly own: IndicatorFigure;
  readonly upTo: IndicatorFigure;
  /** The weakest among all values up to it. */
  readonly proof: Proof | null;
  readonly proofLevel: ProofLevel | null;
}

export interface IndicatorResult extends Omit<IndicatorShown, 'targets'> {
  readonly thresholds: Thresholds;
  /** Against the last target due. */
  readonly light: Light | null;
  /** Its baseline is not known yet; no target is asked meanwhile. */
  readonly isBeingBuilt: boolean;
  readonly targets: readonly TargetShown[];
  readonly trend: readonly TrendPoint[];
  readonly entries: readonly EntryInput[];
}

export interface Place {
  readonly id: string;
  readonly kind: string;
  readonly code: string | null;
  readonly title: Translated | null;
}

export interface PlanResults {
  readonly plan: string;
  readonly title: Translated | null;
  readonly revision: number;
  readonly factsRevision: number;
  readonly asOf: Day;
  readonly indicators: readonly IndicatorResult[];
  /** What indicators stand under: the plan, pillars, actions. */
  readonly places: readonly Place[];
  readonly rounds: readonly { readonly id: string; readonly title: string; readonly periodTo: Day }[];
  readonly bodies: Readonly<Record<string, Translated>>;
}

interface Moment {
  readonly today: Day;
  readonly round: string | null;
}

type Figures = ReadonlyMap<string, IndicatorFigure>;

const isBeingBuilt = ({ baselineValue, baselineExpectedOn }: IndicatorInput): boolean =>
  baselineValue === undefined && baselineExpectedOn !== undefined;

const targetShown = (
  indicator: IndicatorInput,
  target: TargetInput,
  { reached, thresholds, today }: { reached: string | null; thresholds: Thresholds; today: Day },
): TargetShown => {
  const day = target.dueOn && target.dueOn > today ? target.dueOn : today;
  const progress = { ...progressOf({ ...indicator, heldValue: reached }), targets: [target] };
  const found = achievement(progress, day);
  const percent = found ? found.percent.toFixed() : null;
  const isDue = (target.dueOn ?? '9999') <= today;
  return { ...target, reached, percent, light: percent !== null && isDue ? lightOf(percent, thresholds) : null };
};

/** Figures by the period they cover, each computed once for all indicators. */
class FiguresByPeriod {
  private readonly known = new Map<string, Figures>();

  constructor(
    private readonly materials: readonly Material[],
    private readonly stamp: { readonly asOf: Day; readonly round: string | null },
  ) {}

  within(from: string, to: Day): Figures {
    const key = `${from} ${to}`;
    const found =
      this.known.get(key) ?? figuresOf(this.materials, this.stamp, (period) => period >= from && period <= to);
    this.known.set(key, found);
    return found;
  }
}

/** A formula's periods are those of its inputs: every period of the plan in which it comes to a value. */
const periodsOf = ({ indicator, periods }: Material, all: readonly Day[]): readonly Day[] =>
  indicator.formula ? all : periods;

interface TrendOver {
  readonly all: readonly Day[];
  readonly figures: FiguresByPeriod;
  readonly rounds: ProgressInputs['rounds'];
  readonly provedIn: ReturnType<typeof proofsOf>;
}

const trendOf = (material: Material, { all, figures, rounds, provedIn }: TrendOver): TrendPoint[] =>
  periodsOf(material, all).flatMap((period) => {
    const { id, formula } = material.indicator;
    const [own, upTo] = [figures.within(period, period).get(id), figures.within('', period).get(id)];
    if (!own || !upTo || (formula && upTo.value === null)) return [];
    const asking = rounds.filter((round) => round.periodTo === period && round.state !== 'cancelled');
    const { proof, proofLevel } = provedIn(upTo);
    return [{ period, rounds: asking.map((round) => round.id), own, upTo, proof, proofLevel }];
  });

const placesOf = ({ indicators, records }: ProgressInputs): Place[] => {
  const wanted = new Set(indicators.map(({ action, parent }) => action ?? parent));
  return records
    .filter(({ id }) => wanted.has(id))
    .map((record) => ({
      ...{ id: record.id, kind: record.kind, code: record.code ?? null },
      title: (record['title'] as Translated | undefined) ?? null,
    }));
};

/** Everything the results page shows of a plan's indicators: a pure function of its inputs. */
export const planResults = (inputs: ProgressInputs, { today, round }: Moment): PlanResults => {
  const materials = materialOf(inputs);
  const figures = new FiguresByPeriod(materials, { asOf: today, round });
  const all = [...new Set(materials.flatMap(({ periods }) => periods))].sort();
  const root = inputs.records.find(({ kind }) => kind === 'plan');
  const ofPlan = thresholdsOf({ amberThreshold: root?.['amberThreshold'], redThreshold: root?.['redThreshold'] });
  const shown = new Map(indicatorsShown(inputs, round).map((one) => [one.id, one]));
  const result = (material: Material): IndicatorResult => {
    const { indicator } = material;
    const own = { ...(shown.get(indicator.id) as IndicatorShown), sensitivity: undefined };
    const thresholds = thresholdsOf(indicator, ofPlan);
    const reachedBy = (target: TargetInput): string | null => {
      const last = periodsOf(material, all).filter(periodOfTarget(indicator, target)).at(-1);
      const from = indicator.accumulation === 'incremental' ? (target.startsOn ?? '') : '';
      return last ? (figures.within(from, last).get(indicator.id)?.value ?? null) : null;
    };
    return {
      ...own,
      ...{ thresholds, isBeingBuilt: isBeingBuilt(indicator) },
      light: own.achievement ? lightOf(own.achievement.percent, thresholds) : null,
      targets: indicator.targets.map((target) =>
        targetShown(indicator, target, { reached: reachedBy(target), thresholds, today }),
      ),
      trend: trendOf(material, { all, figures, rounds: inputs.rounds, provedIn: proofsOf(materials) }),
      entries: inputs.entries.filter(({ indicator: of }) => of === indicator.id),
    };
  };
  return {
    ...{ plan: inputs.plan, revision: inputs.revision, factsRevision: inputs.factsRevision, asOf: today },
    title: (root?.['title'] as Translated | undefined) ?? null,
    indicators: materials.map(result),
    places: placesOf(inputs),
    rounds: inputs.rounds.map(({ id, title, periodTo }) => ({ id, title, periodTo })),
    bodies: inputs.bodies,
  };
};
