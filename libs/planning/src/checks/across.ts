import { areAlike, alikes, type Shingles } from './similar.js';

/** A text among others of which some may not be compared with it. */
export interface Placed {
  readonly shingles: Shingles;
  /** Equal as long as nothing changed that bears on the comparison. */
  isSame(other: Placed): boolean;
  mayBeComparedWith(other: Placed): boolean;
}

export interface Across<T extends Placed> {
  readonly texts: readonly T[];
  /** For each text the index of the first one before it that is alike, or undefined. */
  readonly found: readonly (number | undefined)[];
}

/** With more texts changed at once all are compared anew. */
const fewChanged = 8;

const firstAmong = (
  texts: readonly Placed[],
  at: number,
  { from, to, threshold }: { from: number; to: number; threshold: number },
): number | undefined => {
  const mine = texts[at] as Placed;
  for (let index = from; index < Math.min(to, at); index += 1) {
    const other = texts[index] as Placed;
    if (areAlike(mine.shingles, other.shingles, threshold) && mine.mayBeComparedWith(other)) return index;
  }
  return undefined;
};

/** How many texts at the beginning and at the end are as they were. */
const unchanged = (before: readonly Placed[], now: readonly Placed[]): { start: number; end: number } => {
  const shorter = Math.min(before.length, now.length);
  let [start, end] = [0, 0];
  while (start < shorter && (now[start] as Placed).isSame(before[start] as Placed)) start += 1;
  while (
    end < shorter - start &&
    (now[now.length - 1 - end] as Placed).isSame(before[before.length - 1 - end] as Placed)
  )
    end += 1;
  return { start, end };
};

/** Only what was changed is compared with all others; what stands before and after it keeps its answer or finds a nearer one. */
const patched = <T extends Placed>(
  before: Across<T>,
  texts: readonly T[],
  { start, end, threshold }: { start: number; end: number; threshold: number },
): Across<T> => {
  const [goneTo, newTo] = [before.texts.length - end, texts.length - end];
  const first = (at: number, from = 0, to = at) => firstAmong(texts, at, { from, to, threshold });
  const kept = (at: number): number | undefined => {
    const was = before.found[at - newTo + goneTo];
    if (was === undefined) return first(at, start, newTo);
    if (was < start) return was;
    return was < goneTo ? first(at) : (first(at, start, newTo) ?? was - goneTo + newTo);
  };
  const found = texts.map((_, at) => {
    if (at < start) return before.found[at];
    return at < newTo ? first(at) : kept(at);
  });
  return { texts, found };
};

const anew = <T extends Placed>(texts: readonly T[], threshold: number): Across<T> => ({
  texts,
  found: alikes(
    texts.map(({ shingles }) => shingles),
    threshold,
    (a, b) => (texts[a] as T).mayBeComparedWith(texts[b] as T),
  ),
});

/** Each text's first alike among those it may be compared with; after a small change only that is worked out again. */
export const alikeAcross = <T extends Placed>(
  texts: readonly T[],
  threshold: number,
  before?: Across<T>,
): Across<T> => {
  if (!before) return anew(texts, threshold);
  const { start, end } = unchanged(before.texts, texts);
  if (start + end === texts.length && texts.length === before.texts.length) return before;
  const most = Math.max(before.texts.length, texts.length) - start - end;
  return most > fewChanged ? anew(texts, threshold) : patched(before, texts, { start, end, threshold });
};
