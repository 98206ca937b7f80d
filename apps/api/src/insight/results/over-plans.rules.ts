import { type PlanPart, type PlansFigure, rollUpPlans } from '@mufakat/planning/figures/plans-together';
import type { Day } from '@mufakat/planning/obligations/day';
import type { Translated } from '@mufakat/planning/records/record';
import type { IndicatorShown } from '../indicator-progress.rules.js';
import type { PlanProgress } from '../plan-progress.rules.js';

/** The plan above's figure over the plans that serve it, as far as the reader may see them. */
export interface OverPlans {
  readonly figure: PlansFigure;
  readonly plans: Readonly<Record<string, Translated>>;
}

/** An indicator of another plan that measures the same as the one above. */
export interface Serving {
  readonly above: string;
  readonly indicator: string;
  readonly plan: { readonly id: string };
}

const partOf = ({ plan, indicator }: Serving, progress: PlanProgress | undefined): PlanPart[] => {
  const found = progress?.indicators.find(({ id }) => id === indicator);
  if (!found) return [];
  const { format, unit, level, figure, proof, proofLevel } = found;
  const { value, numerator, denominator } = figure;
  return [{ plan: plan.id, indicator, format, unit, level, value, numerator, denominator, proof, proofLevel }];
};

/** An indicator over the plans at hand whose own indicators serve it, by its own rule; `progress` is what the reader may see. */
export const overPlansOf = (
  above: Pick<IndicatorShown, 'id' | 'format' | 'unit' | 'figure'>,
  serving: readonly Serving[],
  { progress, asOf }: { readonly progress: ReadonlyMap<string, PlanProgress>; readonly asOf: Day },
): OverPlans => {
  const own = serving.filter((one) => one.above === above.id);
  const parts = own.flatMap((one) => partOf(one, progress.get(one.plan.id)));
  const plans = parts.map(({ plan }): [string, Translated] => [plan, progress.get(plan)?.title ?? {}]);
  const { rule } = above.figure;
  const measured = { rule, format: above.format ?? 'number', unitOf: above.unit ?? null };
  return { figure: rollUpPlans(measured, parts, { of: 'plans', asOf }), plans: Object.fromEntries(plans) };
};
