/*
 * Both ends must fold alike: `search_fold` of the database says the same (`apps/api/src/migrations/1763760310000-search.ts`).
 * Marks over and under letters of alphabets that are also written without them; Thai, Khmer, Lao and Burmese keep theirs.
 */
const marks =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
/** A sign of Chinese or Japanese is a word of its own. */
const signs = /[\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/gu;
const alike: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ı: 'i', ς: 'σ', ى: 'ي', ة: 'ه', ـ: '' };

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(/[đøłıςىةـ]/gu, (letter) => alike[letter] ?? letter);

/** A text as it is compared in a search: without case, without accents and vowel signs, blanks one by one. */
export const fold = (text: string): string => letters(text).replace(signs, ' $& ').replace(/\s+/gu, ' ').trim();

const mostWords = 8;

/** The words of what somebody seeks, folded, each once; signs of Chinese that stand together stay together. */
export const soughtWords = (sought: string): readonly string[] => [
  ...new Set(
    sought
      .split(/\s+/u)
      .map(fold)
      .filter((word) => word !== '')
      .slice(0, mostWords),
  ),
];

interface Folded {
  readonly text: string;
  /** Of each place in `text`, where in the original its letter begins; one more for the end. */
  readonly from: readonly number[];
}

/** The text folded letter by letter, without the blanks between signs. */
const foldedWithPlaces = (original: string): Folded => {
  const from: number[] = [];
  let text = '';
  let at = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(original)) {
    const folded = letters(segment);
    for (let place = 0; place < folded.length; place += 1) from.push(at);
    text += folded;
    at += segment.length;
  }
  return { text, from: [...from, original.length] };
};

/** Where in the text a word stands, as places of the original; `word` is folded. */
export const placesOf = (original: string, word: string): readonly (readonly [from: number, to: number])[] => {
  const sought = word.replaceAll(/(?<=[\u2e80-\u9fff\uf900-\ufaff]) (?=[\u2e80-\u9fff\uf900-\ufaff])/gu, '');
  if (sought === '') return [];
  const { text, from } = foldedWithPlaces(original);
  const places: [number, number][] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length))
    places.push([from[at] ?? 0, from[at + sought.length] ?? original.length]);
  return places;
};
