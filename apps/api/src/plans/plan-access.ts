import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { PlanStage } from '@mufakat/planning/lifecycles/plan-stages';
import type { Permission, Thing } from '@mufakat/planning/permissions/can';
import type { Actor } from '../platform/access/actor.js';
import type { PlanSubject } from '../platform/access/actor.source.js';
import { currentContext } from '../platform/context.js';
import { NotAllowed } from '../platform/failure.js';
import { PlanNotFound } from './plan.failures.js';

/** What the session statement and `subject` read of a plan. */
export interface SubjectPlan extends PlanSubject {
  readonly jurisdictionId: string;
  readonly ownerBodyId: string;
  readonly stage: PlanStage;
  readonly version: number;
  readonly adoptedVersion: number | null;
  readonly today: string;
}

/** The facts of a plan as conditions take them; its counters are none. */
export const thingOf = (subject: PlanSubject): Thing => subject as unknown as Thing;

/** Jobs have no actor: what they do was permitted to whoever set it going. */
export const mayNow = (permission: Permission, subject: PlanSubject): boolean => {
  const context = currentContext();
  return context?.actor ? context.actor.can(permission, thingOf(subject)) : context?.role === 'job';
};

/** Unseen is answered as absent, seen and not allowed as such. */
export const mustNow = (permission: Permission, subject: PlanSubject): void => {
  if (!mayNow('plan.read', subject)) throw new PlanNotFound();
  if (!mayNow(permission, subject)) throw new NotAllowed(permission);
};

/** The plan that the route names, as the session statement read it and as far as the person may see it at all. */
export const SeenPlan = createParamDecorator((_: unknown, context: ExecutionContext): SubjectPlan => {
  const { actor, planSubject } = context.switchToHttp().getRequest<{ actor?: Actor; planSubject?: PlanSubject }>();
  if (!planSubject || !actor?.can('plan.read', thingOf(planSubject))) throw new PlanNotFound();
  return planSubject as SubjectPlan;
});
