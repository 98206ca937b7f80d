import { constraintMeans } from '../platform/database/constraints.js';
import { PlanReferenceUnknown } from './plan.failures.js';

const references: Readonly<Record<string, string>> = {
  plan_of_jurisdiction: 'jurisdictionId',
  plan_owner: 'ownerBodyId',
  plan_parent: 'parentPlanId',
  plan_predecessor: 'predecessorId',
  assignment_body: 'body',
  assignment_post: 'post',
  plan_act_body: 'bodyId',
  plan_act_file: 'fileId',
  plan_change_acting_for: 'actingForBodyId',
};

/** Names that the database does not find are refused as the request's fault. */
export const nameReferences = (): void => {
  for (const [constraint, field] of Object.entries(references))
    constraintMeans(constraint, () => new PlanReferenceUnknown(field));
};
