/** Hashes of a text's distinct words and pairs of neighbouring words, ascending. */
export type Shingles = Uint32Array;

export const shinglesOf = (words: readonly number[]): Shingles => {
  const all = new Uint32Array(words.length * 2);
  let before = 0;
  words.forEach((word, index) => {
    all[index * 2] = word;
    all[index * 2 + 1] = index === 0 ? word : Math.imul(before, 0x9e3779b1) ^ word;
    before = word;
  });
  all.sort();
  let kept = 0;
  for (const shingle of all) if (kept === 0 || shingle !== all[kept - 1]) all[kept++] = shingle;
  return all.slice(0, kept);
};

/** How many shingles two texts have in common; 0 as soon as it is certain that they are fewer than `fewest`. */
const inCommon = (a: Shingles, b: Shingles, fewest: number): number => {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (common + Math.min(a.length - i, b.length - j) < fewest) return 0;
    const [left, right] = [a[i] as number, b[j] as number];
    if (left === right) common += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return common;
};

/** Whether the share of shingles in common (Jaccard) reaches the threshold. */
export const areAlike = (a: Shingles, b: Shingles, threshold: number): boolean => {
  const fewest = Math.ceil((threshold / (1 + threshold)) * (a.length + b.length));
  return fewest > 0 && inCommon(a, b, fewest) >= fewest;
};

/** Comparisons a text gets at most: enough for real plans, and a bound for a plan of one sentence varied 5,000 times. */
const mostComparisons = 16;
/** Texts looked at for one to compare with. */
const mostLookedAt = 200;

const fewestBuckets = 1 << 8;
const mostBuckets = 1 << 19;
const mostCounted = 0xffff;

/** How often a shingle occurs, at least: shingles that fall together are counted together, which keeps the order total. */
class Frequencies {
  private readonly counts: Uint16Array;

  constructor(texts: readonly Shingles[]) {
    const shingles = texts.reduce((sum, { length }) => sum + length, 0);
    let buckets = fewestBuckets;
    while (buckets < shingles * 2 && buckets < mostBuckets) buckets *= 2;
    this.counts = new Uint16Array(buckets);
    for (const text of texts) for (const shingle of text) this.count(shingle);
  }

  of(shingle: number): number {
    return this.counts[shingle % this.counts.length] as number;
  }

  private count(shingle: number): void {
    const before = this.of(shingle);
    if (before < mostCounted) this.counts[shingle % this.counts.length] = before + 1;
  }
}

const ranks = 0x100000000;

/**
 * The rarest shingles of a text that another text may have too. Two texts alike to the threshold share one of the
 * rarest `size - ceil(threshold × size) + 1` (prefix filter), so only those need be looked up.
 */
const tellingShingles = (shingles: Shingles, frequencies: Frequencies, threshold: number): number[] => {
  const length = shingles.length - Math.ceil(threshold * shingles.length) + 1;
  const shared: number[] = [];
  for (const shingle of shingles) {
    const count = frequencies.of(shingle);
    if (count > 1) shared.push(count * ranks + shingle);
  }
  const wanted = length - (shingles.length - shared.length);
  if (wanted <= 0) return [];
  return shared
    .sort((a, b) => a - b)
    .slice(0, wanted)
    .map((rank) => rank % ranks);
};

/** Where each telling shingle was seen last, newest first. */
class Holders {
  private readonly seen = new Map<number, number[]>();

  constructor(
    private readonly texts: readonly Shingles[],
    private readonly mayPair: MayPair,
  ) {}

  add(telling: readonly number[], at: number): void {
    for (const shingle of telling) {
      const others = this.seen.get(shingle);
      if (others) others.push(at);
      else this.seen.set(shingle, [at]);
    }
  }

  firstAlike(at: number, telling: readonly number[], threshold: number): number | undefined {
    const mine = this.texts[at] as Shingles;
    const alike = this.candidates(at, telling).filter((other) =>
      areAlike(mine, this.texts[other] as Shingles, threshold),
    );
    return alike.length === 0 ? undefined : Math.min(...alike);
  }

  private candidates(at: number, telling: readonly number[]): number[] {
    const candidates = new Set<number>();
    let lookedAt = 0;
    for (const shingle of telling) {
      const others = this.seen.get(shingle) ?? [];
      for (let index = others.length - 1; index >= 0; index -= 1) {
        if (candidates.size >= mostComparisons || lookedAt >= mostLookedAt) return [...candidates];
        lookedAt += 1;
        const other = others[index] as number;
        if (this.mayPair(at, other)) candidates.add(other);
      }
    }
    return [...candidates];
  }
}

/** Whether the text at one index may be compared with the one at another, earlier index. */
type MayPair = (at: number, other: number) => boolean;

/** For each text the index of the first one before it alike to the threshold and allowed, or undefined. */
export const alikes = (
  texts: readonly Shingles[],
  threshold: number,
  mayPair: MayPair = () => true,
): (number | undefined)[] => {
  const frequencies = new Frequencies(texts);
  const holders = new Holders(texts, mayPair);
  return texts.map((shingles, at) => {
    const telling = tellingShingles(shingles, frequencies, threshold);
    const found = holders.firstAlike(at, telling, threshold);
    holders.add(telling, at);
    return found;
  });
};
