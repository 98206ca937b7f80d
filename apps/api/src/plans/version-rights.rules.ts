import type { PlanDocument } from '@mufakat/planning/records/record';
import { sensitivityOf } from '@mufakat/planning/records/sensitivity';
import type { Actor } from '../platform/access/actor.js';
import type { VersionKind } from './plan-history.entity.js';

/** Which frozen versions a person may read, who may not read the draft. */
export interface VersionRights {
  readonly all: boolean;
  /** Numbers of the versions a review was asked on of a body of theirs; `*` for every one frozen for review. */
  readonly reviewed: readonly string[];
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

/** The versions a review of the plan was asked on of these bodies. */
export const versionsAskedOf = (
  plan: { readonly id: string; readonly reviewVersions?: unknown },
  bodies: readonly string[],
): string[] =>
  (Array.isArray(plan.reviewVersions) ? plan.reviewVersions : []).flatMap((asked) => {
    const [body = '', number = ''] = String(asked).split(':');
    return bodies.includes(body) ? [number] : [];
  });

interface VersionToRead {
  readonly kind: VersionKind;
  readonly number: number;
}

/** The text that a body adopted, or amended since. */
const isAdoptedText = ({ kind, number }: VersionToRead, adoptedVersion: number | null): boolean =>
  number === adoptedVersion || kind === 'amended';

export const mayReadVersion = (
  rights: VersionRights,
  version: VersionToRead,
  adoptedVersion: number | null,
): boolean => {
  if (rights.all) return true;
  if (rights.reviewed.includes(String(version.number))) return true;
  const isForReview = version.kind === 'consultation' || version.kind === 'review';
  if (isForReview && rights.reviewed.includes('*')) return true;
  return isAdoptedText(version, adoptedVersion) && (rights.adopted || rights.reviewed.length > 0);
};

/** The document without what is restricted, and without what stands under it: for readers from outside. */
export const withoutRestricted = (document: PlanDocument): PlanDocument => ({
  ...document,
  records: new Map([...document.records].filter(([id]) => sensitivityOf(document, id) !== 'restricted')),
});
