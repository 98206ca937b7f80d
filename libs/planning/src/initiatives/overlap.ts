import type { Day } from '../obligations/day.js';
import { fold } from '../search/fold.js';

/** What of an initiative decides whether it meets another; an open day is open on that side. */
export interface Meeting {
  readonly places: readonly string[];
  readonly targetGroups: readonly string[];
  readonly theme: string | null;
  readonly fromOn: Day | null;
  readonly toOn: Day | null;
}

/** Why two initiatives meet, in the words of the first one. */
export interface OverlapReason {
  readonly kind: 'place' | 'group' | 'theme' | 'period';
  /** Shared places or groups; the theme's code; the first and the last shared day, empty where it is open. */
  readonly shared: readonly string[];
}
export const overlapDegrees = ['some', 'much', 'all'] as const;
export type OverlapDegree = (typeof overlapDegrees)[number];

export interface Overlap {
  readonly degree: OverlapDegree;
  readonly reasons: readonly OverlapReason[];
}

const sharedOf = (ours: readonly string[], theirs: readonly string[]): string[] => {
  const known = new Set(theirs.map(fold));
  return ours.filter((one, at) => known.has(fold(one)) && ours.findIndex((other) => fold(other) === fold(one)) === at);
};

const later = (a: Day | null, b: Day | null): Day | null => (a && b ? (a > b ? a : b) : (a ?? b));
const earlier = (a: Day | null, b: Day | null): Day | null => (a && b ? (a < b ? a : b) : (a ?? b));

/** Undefined where they never run at the same time. */
const sharedPeriod = (a: Meeting, b: Meeting): readonly [Day | null, Day | null] | undefined => {
  const [from, to] = [later(a.fromOn, b.fromOn), earlier(a.toOn, b.toOn)];
  return from && to && from > to ? undefined : [from, to];
};

const isDated = ({ fromOn, toOn }: Meeting): boolean => fromOn !== null || toOn !== null;

/**
 * Where two initiatives do the same work twice or could do it together: they run at the same time and share at least two
 * of place, target group and theme. `all`: the three and a period that both name; `much`: the three, or two and the period.
 * Undefined where nothing is to be said.
 */
export const overlapOf = (a: Meeting, b: Meeting): Overlap | undefined => {
  const period = sharedPeriod(a, b);
  if (!period) return undefined;
  const [places, groups] = [sharedOf(a.places, b.places), sharedOf(a.targetGroups, b.targetGroups)];
  const themes = a.theme && a.theme === b.theme ? [a.theme] : [];
  const matters: readonly OverlapReason[] = [
    { kind: 'place', shared: places },
    { kind: 'group', shared: groups },
    { kind: 'theme', shared: themes },
  ];
  const found = matters.filter(({ shared }) => shared.length > 0);
  if (found.length < 2) return undefined;
  const dated: readonly OverlapReason[] =
    isDated(a) && isDated(b) ? [{ kind: 'period', shared: period.map((day) => day ?? '') }] : [];
  const reasons = [...found, ...dated];
  return { reasons, degree: overlapDegrees[reasons.length - 2] ?? 'some' };
};

export interface Met<One> {
  readonly a: One;
  readonly b: One;
  readonly overlap: Overlap;
}

const inWords = ({ overlap }: Met<unknown>): number =>
  overlap.reasons.reduce((sum, { kind, shared }) => sum + (kind === 'period' ? 0 : shared.length), 0);
const strength = (met: Met<unknown>): number =>
  overlapDegrees.indexOf(met.overlap.degree) * 1000 + Math.min(inWords(met), 999);

/** Every pair of different bodies' initiatives that meet, once, the strongest first. */
export const overlapsAmong = <One extends Meeting & { readonly id: string; readonly bodyId: string }>(
  initiatives: readonly One[],
): Met<One>[] => {
  const found = initiatives.flatMap((a, at) =>
    initiatives.slice(at + 1).flatMap((b) => {
      const overlap = a.id === b.id || a.bodyId === b.bodyId ? undefined : overlapOf(a, b);
      return overlap ? [{ a, b, overlap }] : [];
    }),
  );
  return found.sort((one, other) => strength(other) - strength(one) || (one.a.id < other.a.id ? -1 : 1));
};
