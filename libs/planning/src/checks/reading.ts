import { type Shingles, shinglesOf } from './similar.js';

/** Scripts written without spaces between words; their words are told apart by runs of three characters. */
const withoutSpaces = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const notWords = /[^\p{L}\p{M}\p{N}]+/u;

const runsOfThree = (word: string): string[] => {
  const letters = Array.from(word);
  if (letters.length <= 3) return [word];
  return letters.slice(2).map((_, index) => letters.slice(index, index + 3).join(''));
};

const seed = 0x811c9dc5;
const mixed = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193);

const hashOf = (word: string): number => {
  let hash = seed;
  for (let index = 0; index < word.length; index += 1) hash = mixed(hash, word.charCodeAt(index));
  return hash >>> 0;
};

const wordsInAnyScript = (text: string): number[] => {
  const words = text.normalize('NFKC').toLowerCase().split(notWords).filter(Boolean);
  return (withoutSpaces.test(text) ? words.flatMap(runsOfThree) : words).map(hashOf);
};

/** ASCII code → the code of its small letter or digit; 0 for what parts words. */
const plainLetters = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
});

/** The same for plain ASCII, where most of the time would go; undefined where the text is not. */
const plainWords = (text: string): number[] | undefined => {
  const words: number[] = [];
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    const letter = plainLetters[text.charCodeAt(index)];
    if (letter === undefined) return undefined;
    if (letter !== 0) hash = mixed(hash, letter);
    else if (hash !== seed) {
      words.push(hash >>> 0);
      hash = seed;
    }
  }
  if (hash !== seed) words.push(hash >>> 0);
  return words;
};

/** A text as the rules compare it: its words in order, without case and punctuation, each as a hash. */
export class Reading {
  /** Two texts with one key have the same words. */
  readonly key: number;
  private readonly words: readonly number[];
  private kept?: Shingles;

  constructor(text: string) {
    this.words = plainWords(text) ?? wordsInAnyScript(text);
    let [low, high] = [seed, 0];
    for (const word of this.words) {
      low = mixed(low, word);
      high = Math.imul(high, 31) + word;
    }
    this.key = (low >>> 0) * 0x200000 + ((high >>> 0) % 0x200000);
  }

  get wordCount(): number {
    return this.words.length;
  }

  get shingles(): Shingles {
    return (this.kept ??= shinglesOf(this.words));
  }
}

/** While a plan is edited its texts are read again and again; each is worked out once. */
const memory = new Map<string, Reading>();
const mostRemembered = 60_000;

export const readingOf = (text: string): Reading => {
  const known = memory.get(text);
  if (known) return known;
  if (memory.size >= mostRemembered) memory.clear();
  const reading = new Reading(text);
  memory.set(text, reading);
  return reading;
};
