import { placesOf } from './fold.js';

export const searchSources = [
  'record',
  'version',
  'comment',
  'report-line',
  'evidence',
  'initiative',
  'paper',
  'meeting',
  'decision',
] as const;
export type SearchSource = (typeof searchSources)[number];

/** A text of what was found: its field, its language where it has one, its words. */
export type TextFound = readonly [field: string, language: string | null, text: string];

export type Mark = readonly [from: number, to: number];

/** The words around what was sought, with what to mark in them. */
export interface Extract {
  readonly field: string;
  readonly language: string | null;
  readonly text: string;
  /** Places in `text`, in order, that do not overlap. */
  readonly marks: readonly Mark[];
}

const before = 60;
const longest = 220;

const inOrder = (marks: readonly Mark[]): Mark[] =>
  [...marks]
    .sort(([a], [b]) => a - b)
    .reduce<Mark[]>((kept, [from, to]) => {
      const last = kept.at(-1);
      if (!last || from >= last[1]) return [...kept, [from, to]];
      return [...kept.slice(0, -1), [last[0], Math.max(last[1], to)]];
    }, []);

const isLowSurrogate = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));

/** Where the extract begins and ends: at a blank where one is near, never inside a letter. */
const cut = (text: string, first: number): readonly [from: number, to: number] => {
  if (text.length <= longest) return [0, text.length];
  const wished = Math.max(0, Math.min(first - before, text.length - longest));
  const blank = text.slice(wished, wished + 20).search(/\s/u);
  const begin = wished === 0 ? 0 : wished + (blank >= 0 && wished + blank < first ? blank + 1 : 0);
  const from = isLowSurrogate(text, begin) ? begin - 1 : begin;
  const end = Math.min(text.length, from + longest);
  return [from, isLowSurrogate(text, end) ? end - 1 : end];
};

const extractOf = ([field, language, text]: TextFound, marks: readonly Mark[]): Extract => {
  const [from, to] = cut(text, marks[0]?.[0] ?? 0);
  const inside = marks.filter(([start, end]) => start >= from && end <= to);
  const shown = `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  const shift = (from > 0 ? 2 : 0) - from;
  return { field, language, text: shown, marks: inside.map(([start, end]) => [start + shift, end + shift]) };
};

/**
 * The text that holds most of the words sought (folded), cut around the first of them; the first one of the reader's language
 * where none holds any, as when a word like it was found. Undefined of no texts.
 */
export const extractFrom = (
  texts: readonly TextFound[],
  words: readonly string[],
  language?: string,
): Extract | undefined => {
  const ranked = texts.map((text) => {
    const found = words.map((word) => placesOf(text[2], word)).filter((places) => places.length > 0);
    return { text, held: found.length, isOwn: text[1] === language, marks: inOrder(found.flat()) };
  });
  const best = ranked.reduce<(typeof ranked)[number] | undefined>((chosen, one) => {
    if (!chosen || one.held > chosen.held) return one;
    return one.held === chosen.held && one.isOwn && !chosen.isOwn ? one : chosen;
  }, undefined);
  return best && extractOf(best.text, best.marks);
};
