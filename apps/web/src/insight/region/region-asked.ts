import type { Status } from '@mufakat/planning/status/scale';
import { statuses } from '@mufakat/planning/status/scale';
import type { RegionPlan, RegionProgress, StatusFigures } from '../progress.js';

/** One plan's part of a figure over the region. */
export interface Part {
  readonly plan: RegionPlan;
  readonly byStatus: StatusFigures;
  /** Address of the rows within the plan's own progress. */
  readonly rows: string;
}

export type RegionAsked =
  | { readonly kind: 'status'; readonly status: Status; readonly parts: readonly Part[] }
  | { readonly kind: 'body'; readonly id: string; readonly parts: readonly Part[] }
  | { readonly kind: 'plan'; readonly plan: RegionPlan };

/** What the side panel shows, as the address says it: `status.<state>`, `body.<id>`, `plan.<id>`. */
export const regionAsked = ({ plans }: RegionProgress, asked: string | null): RegionAsked | undefined => {
  const [name = '', of = ''] = (asked ?? '').split('.', 2);
  if (name === 'plan') {
    const plan = plans.find(({ id }) => id === of);
    return plan && { kind: 'plan', plan };
  }
  if (name === 'body') {
    const parts = plans.flatMap((plan) => {
      const group = plan.byBody.find(({ id }) => (id ?? 'none') === of);
      return group ? [{ plan, byStatus: group.byStatus, rows: asked ?? '' }] : [];
    });
    return { kind: 'body', id: of, parts };
  }
  const status = statuses.find((one) => one === of);
  if (name !== 'status' || !status) return undefined;
  const parts = plans.map((plan) => ({ plan, byStatus: plan.byStatus, rows: asked ?? '' }));
  return { kind: 'status', status, parts: parts.filter(({ byStatus }) => byStatus[status].numerator !== '0') };
};
