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

const bodyParts = (plans: readonly RegionPlan[], asked: string, body: string): Part[] =>
  plans.flatMap((plan) => {
    const group = plan.byBody.find(({ id }) => (id ?? 'none') === body);
    return group ? [{ plan, byStatus: group.byStatus, rows: asked }] : [];
  });

const statusParts = (plans: readonly RegionPlan[], asked: string, status: Status): Part[] =>
  plans
    .map((plan) => ({ plan, byStatus: plan.byStatus, rows: asked }))
    .filter(({ byStatus }) => byStatus[status].numerator !== '0');

const statusAsked = (plans: readonly RegionPlan[], asked: string, of: string): RegionAsked | undefined => {
  const status = statuses.find((one) => one === of);
  return status && { kind: 'status', status, parts: statusParts(plans, asked, status) };
};

const planAsked = (plan: RegionPlan, status: string): RegionAsked | undefined =>
  status === '' ? { kind: 'plan', plan } : statusAsked([plan], `status.${status}`, status);

/** What the side panel shows, as the address says it: `status.<state>`, `body.<id>`, `plan.<id>`, `plan.<id>.<state>`. */
export const regionAsked = ({ plans }: RegionProgress, asked: string | null): RegionAsked | undefined => {
  if (asked === null) return undefined;
  const [name, of = '', within = ''] = asked.split('.', 3);
  if (name === 'status') return statusAsked(plans, asked, of);
  if (name === 'body') return { kind: 'body', id: of, parts: bodyParts(plans, asked, of) };
  const plan = plans.find(({ id }) => id === of);
  return plan && planAsked(plan, within);
};
