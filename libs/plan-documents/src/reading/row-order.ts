import { isPosition, severalBetween } from '@mufakat/planning/records/position';

/** Indexes of a longest rising run: those rows stand as they did, the others were moved. */
export const longestRising = (numbers: readonly number[]): Set<number> => {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  numbers.forEach((number, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? ends[low - 1] : undefined;
    ends[low] = index;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) kept.add(at);
  return kept;
};

/** One child of a parent in the order of the file; `position` only where it stays. */
export interface Placed {
  readonly id: string;
  readonly position?: string;
}

const usable = (position: string | undefined): string | null => (isPosition(position) ? position : null);

/** A position for every child that does not stay, between the neighbours that do. */
export const positionsFor = (children: readonly Placed[]): Map<string, string> => {
  const positions = new Map<string, string>();
  let before: string | null = null;
  let waiting: string[] = [];
  const settle = (after: string | null) => {
    const found = severalBetween(before, after, waiting.length);
    waiting.forEach((id, at) => positions.set(id, found[at] ?? ''));
    waiting = [];
  };
  for (const { id, position } of children) {
    if (position === undefined) {
      waiting.push(id);
      continue;
    }
    settle(usable(position));
    before = usable(position) ?? before;
  }
  settle(null);
  return positions;
};
