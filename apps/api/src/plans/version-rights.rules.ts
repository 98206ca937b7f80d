import type { PlanDocument } from '@mufakat/planning/records/record';
import { sensitivityOf } from '@mufakat/planning/records/sensitivity';
import type { Actor } from '../platform/access/actor.js';
import type { VersionKind } from './plan-history.entity.js';

/** Which frozen versions a person may read, who may not read the draft. */
export interface VersionRights {
  readonly all: boolean;
  /** A review was asked of a body of theirs: they see what was frozen for it. */
  readonly reviewed: boolean;
  /** The adopted text was released to them, or the plan is of their jurisdiction. */
  readonly adopted: boolean;
}

const overlaps = (fact: unknown, ids: readonly string[]): boolean =>
  Array.isArray(fact) && fact.some((id) => ids.includes(String(id)));

/** Whether the adopted text reaches one of the person's grants by a release, or by standing in their own scope. */
export const adoptedTextReaches = (
  plan: { readonly id: string; readonly jurisdictionId?: unknown; readonly releasedTextTo?: unknown },
  actor: Pick<Actor, 'grants'>,
): boolean => {
  const scopes = actor.grants.flatMap(({ jurisdictionId, planId }) => [jurisdictionId ?? '', planId ?? '']);
  const receivers = actor.grants.flatMap(({ jurisdictionId, bodyId }) => [jurisdictionId ?? '', bodyId ?? '']);
  const isOwn = scopes.includes(plan.id) || scopes.includes(String(plan.jurisdictionId));
  return isOwn || overlaps(plan.releasedTextTo, receivers);
};

export const mayReadVersion = (
  rights: VersionRights,
  version: { readonly kind: VersionKind; readonly number: number },
  adoptedVersion: number | null,
): boolean => {
  if (rights.all) return true;
  if (rights.reviewed && (version.kind === 'consultation' || version.kind === 'review')) return true;
  return version.number === adoptedVersion && (rights.adopted || rights.reviewed);
};

/** The document without what is restricted, and without what stands under it: for readers from outside. */
export const withoutRestricted = (document: PlanDocument): PlanDocument => ({
  ...document,
  records: new Map([...document.records].filter(([id]) => sensitivityOf(document, id) !== 'restricted')),
});
