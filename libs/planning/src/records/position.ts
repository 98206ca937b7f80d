import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { inOrder, type PlanRecord } from './record.js';

const shape = /^[A-Za-z][0-9A-Za-z]+$/;

/** How long the whole part of a key is, by its first letter: 'a' and 'Z' two, 'b' and 'Y' three … */
const wholeLength = (key: string): number => {
  const head = key.charCodeAt(0);
  return head >= 97 ? head - 97 + 2 : 90 - head + 2;
};

/** Whether a text is a fractional key that others can be found before and after. */
export const isPosition = (key: unknown): key is string =>
  typeof key === 'string' &&
  shape.test(key) &&
  key.length >= wholeLength(key) &&
  !(key.length > wholeLength(key) && key.endsWith('0')) &&
  !/^A0+$/.test(key);

/** A key after `a` and before `b`; null is the open end. Of two equal keys there is no between: see `placeAt`. */
export const between = (a: string | null, b: string | null): string =>
  generateKeyBetween(a, a !== null && b !== null && b <= a ? null : b);

/** `n` keys in order between `a` and `b`. */
export const severalBetween = (a: string | null, b: string | null, n: number): string[] =>
  generateNKeysBetween(a, a !== null && b !== null && b <= a ? null : b, n);

/** The last key in use among siblings; null where there is none. */
export const lastOf = (siblings: Iterable<Pick<PlanRecord, 'position'>>): string | null => {
  let last: string | null = null;
  for (const { position } of siblings) if (isPosition(position) && (last === null || position > last)) last = position;
  return last;
};

/** A key after every sibling. */
export const atEnd = (siblings: Iterable<Pick<PlanRecord, 'position'>>): string => between(lastOf(siblings), null);

export interface Placement {
  readonly position: string;
  /** Siblings that must move aside because their keys were equal; each stays under its parent. */
  readonly nudged: readonly { readonly id: string; readonly position: string }[];
}

/** The place before the sibling that stands at `index`; siblings with equal keys there are nudged apart. */
export const placeAt = (siblings: readonly PlanRecord[], index: number): Placement => {
  const ordered = [...siblings].sort(inOrder);
  const before = ordered[index - 1]?.position ?? null;
  const after = ordered.slice(Math.max(index, 0));
  const firstFree = after.findIndex(({ position }) => before === null || position > before);
  const crowded = before === null ? [] : after.slice(0, firstFree < 0 ? after.length : firstFree);
  const next = after[crowded.length]?.position ?? null;
  const [position = between(before, next), ...others] = severalBetween(before, next, crowded.length + 1);
  return { position, nudged: crowded.map(({ id }, at) => ({ id, position: others[at] ?? position })) };
};
