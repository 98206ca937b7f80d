import { strFromU8 } from 'fflate';
import { quoteOf } from '@mufakat/planning/anchors/text-quote';
import type { BroughtPlace, BroughtWord } from '../brought.js';
import { isOfChecklist, type PackUnit } from '../pack-units.js';
import { type Element, elementsOf, parseMarkup, within } from './docx-markup.js';
import { textOf } from './docx-text.js';
import { folded, originalOf, type Segment, withoutPrefix } from './pack-segments.js';

/** A comment that the round holds already, as the pack showed it. */
export interface SaidBefore {
  readonly id: string;
  readonly author: string;
  readonly text: string;
}

interface WordComment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** The comment it answers, by its id. */
  readonly answers?: string;
}

const parse = (part: Uint8Array | undefined): Element | undefined => part && parseMarkup(strFromU8(part));

/** Comment → the one it answers, by the ids of their last paragraphs. */
const threadsIn = (extended: Element | undefined): ReadonlyMap<string, string> =>
  new Map(
    elementsOf(within(extended, 'commentsEx'), 'commentEx').flatMap(({ attributes }) =>
      attributes['paraIdParent'] ? [[attributes['paraId'] ?? '', attributes['paraIdParent']] as const] : [],
    ),
  );

const lastParagraph = (comment: Element): string => elementsOf(comment, 'p').at(-1)?.attributes['paraId'] ?? '';

/** The comments of a Word file, in their order. */
export const wordComments = (parts: Readonly<Record<string, Uint8Array>>): WordComment[] => {
  const found = elementsOf(within(parse(parts['word/comments.xml']), 'comments'), 'comment');
  const threads = threadsIn(parse(parts['word/commentsExtended.xml']));
  const byParagraph = new Map(found.map((one) => [lastParagraph(one), one.attributes['id'] ?? '']));
  return found.map((one) => {
    const above = threads.get(lastParagraph(one));
    const answers = above === undefined ? undefined : byParagraph.get(above);
    const text = elementsOf(one, 'p').map(textOf).join('\n').trim();
    return {
      id: one.attributes['id'] ?? '',
      author: one.attributes['author'] ?? '',
      text,
      ...(answers && { answers }),
    };
  });
};

/** Which words of which segment a comment is about; offsets in its original text. */
interface Range {
  segment: Segment;
  start: number;
  end: number;
  isOpen: boolean;
}

/** A range begins with the first words in it, and stays in their paragraph. */
export const rangesIn = (segments: readonly Segment[]): ReadonlyMap<string, Range> => {
  const ranges = new Map<string, Range>();
  for (const segment of segments) {
    let at = 0;
    for (const token of segment.tokens) {
      if (token.is === 'text' && token.ins === undefined) {
        for (const range of ranges.values()) reach(range, segment, [at, at + token.text.length]);
        at += token.text.length;
      } else if (token.is === 'comment')
        edge(ranges, token, { segment, start: at, end: at, isOpen: token.edge === 'start' });
    }
  }
  return ranges;
};

const reach = (range: Range, segment: Segment, [start, end]: readonly [number, number]): void => {
  if (!range.isOpen) return;
  if (range.start === range.end && range.segment !== segment) Object.assign(range, { segment, start });
  if (range.segment === segment) range.end = end;
};

const edge = (ranges: Map<string, Range>, { edge: is, id }: { edge: string; id: string }, here: Range): void => {
  const range = ranges.get(id);
  if (!range) ranges.set(id, here);
  else if (is === 'end') range.isOpen = false;
};

/** The words of a range, where they are some of the frozen ones and not all. */
const quoteIn = ({ segment, start, end }: Range, unit: PackUnit): Partial<BroughtPlace> => {
  const original = originalOf(segment);
  const shift = original.length - withoutPrefix(original, unit).length;
  const { text = '' } = unit;
  const words = original.slice(Math.max(start, shift), Math.max(end, shift)).trim();
  if (words === '' || folded(words) === folded(text)) return {};
  const near = Math.max(0, start - shift);
  const at = [text.indexOf(words, near - words.length > 0 ? near - words.length : 0), text.indexOf(words)].find(
    (one) => one >= 0,
  );
  return at === undefined ? {} : quoteOf(text, { start: at, end: at + words.length });
};

export const placeOfUnit = ({ record, field, language, block, text }: PackUnit): BroughtPlace => ({
  record: record.kind === 'plan' && field === 'title' ? null : record.id,
  ...(text !== undefined && { field, language, ...(block !== undefined && { block }) }),
});

const spoken = ({ author, text }: Pick<SaidBefore, 'author' | 'text'>): string => `${folded(author)}\n${folded(text)}`;

interface Reading {
  readonly segments: readonly Segment[];
  readonly saidBefore: readonly SaidBefore[];
}

const nearest = (segments: readonly Segment[], segment: Segment | undefined): PackUnit | undefined => {
  const at = segment ? segments.indexOf(segment) : -1;
  return segments.slice(0, at + 1).findLast(({ unit }) => unit && !isOfChecklist(unit))?.unit;
};

const placeIn = (
  range: Range | undefined,
  segments: readonly Segment[],
): Pick<BroughtWord, 'at' | 'found' | 'unplaced'> => {
  const unit = range?.segment.unit;
  if (range && unit && !isOfChecklist(unit))
    return { found: 'id', at: { ...placeOfUnit(unit), ...quoteIn(range, unit) } };
  const near = nearest(segments, range?.segment);
  return { at: { record: near ? placeOfUnit(near).record : null }, unplaced: 'no-range' };
};

const wordOf = (comment: WordComment, range: Range | undefined, segments: readonly Segment[]): BroughtWord => {
  const { id, text, answers } = comment;
  const author = comment.author.trim();
  const said = { is: 'comment', where: `#${id}`, text, key: id } as const;
  return { ...said, ...(author && { author }), ...(answers && { answers }), ...placeIn(range, segments) };
};

/** The comments that are new, each at the words it is about; those that the pack showed are left out. */
export const commentWords = (comments: readonly WordComment[], { segments, saidBefore }: Reading): BroughtWord[] => {
  const known = new Map(saidBefore.map((one) => [spoken(one), one.id]));
  const shown = new Map(comments.map((comment) => [comment.id, known.get(spoken(comment))]));
  const ranges = rangesIn(segments);
  return comments
    .filter((comment) => comment.text !== '' && !known.has(spoken(comment)))
    .map((comment) => {
      const parent = shown.get(comment.answers ?? '');
      return { ...wordOf(comment, ranges.get(comment.answers ?? comment.id), segments), ...(parent && { parent }) };
    });
};
