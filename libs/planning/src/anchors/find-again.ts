import { kindDescriptions } from '../records/kinds.js';
import { type Blocks, orderedBlocks, textOfNode } from '../records/long-text.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { isObject } from '../records/value.js';
import { type Found, findQuote, type Span, type TextQuote } from './text-quote.js';

/** What is said stands on a record, a field of it, or a phrase in that field; a long text is named by its block. */
export interface Anchor extends Partial<TextQuote> {
  readonly record: string;
  readonly field?: string;
  readonly language?: string;
  readonly block?: string;
}

/** One run of words in a record. */
export interface TextPlace {
  readonly record: string;
  readonly field: string;
  readonly language?: string;
  readonly block?: string;
  readonly text: string;
}

export type FoundAgain =
  /** The record, field and (where a phrase was quoted) the words are where they were. */
  | { readonly state: 'here'; readonly record: string; readonly place?: TextPlace; readonly span?: Span }
  /** The words stand in another field, block or record now. */
  | { readonly state: 'moved'; readonly record: string; readonly place: TextPlace; readonly span: Span }
  /** The record is there, the quoted words are nowhere in it. */
  | { readonly state: 'words-gone'; readonly record: string }
  | { readonly state: 'record-gone'; readonly record: string };

const blocksOf = (value: unknown, base: Omit<TextPlace, 'text'>): TextPlace[] =>
  orderedBlocks(value as Blocks).map(({ id, node }) => ({ ...base, block: id, text: textOfNode(node) }));

/** Every text of a record, field by field, language by language, block by block. */
export const textsOf = (record: PlanRecord): TextPlace[] =>
  kindDescriptions[record.kind].fields.flatMap(({ name: field, type }): TextPlace[] => {
    const value = record[field];
    const at = { record: record.id, field };
    if (type === 'text') return typeof value === 'string' ? [{ ...at, text: value }] : [];
    if (!isObject(value)) return [];
    const languages = Object.entries(value);
    if (type === 'translated')
      return languages.flatMap(([language, text]) => (typeof text === 'string' ? [{ ...at, language, text }] : []));
    return type === 'long-text' ? languages.flatMap(([language, blocks]) => blocksOf(blocks, { ...at, language })) : [];
  });

const isAt = (place: TextPlace, { record, field, language, block }: Anchor): boolean =>
  place.record === record &&
  place.field === field &&
  (language === undefined || place.language === language) &&
  (block === undefined || place.block === block);

interface Candidate {
  readonly place: TextPlace;
  readonly found: Found;
}

const candidates = (places: readonly TextPlace[], quote: TextQuote): Candidate[] =>
  places.flatMap((place) => {
    const found = findQuote(place.text, quote);
    return found ? [{ place, found }] : [];
  });

const best = (all: readonly Candidate[]): Candidate | undefined =>
  all.reduce<Candidate | undefined>(
    (kept, one) => (!kept || one.found.likeness > kept.found.likeness ? one : kept),
    undefined,
  );

/** Shorter phrases stand in too many places to be followed to another record. */
const tellingLength = 12;

/** The one other record the phrase went to; none where it stands in several, for then nobody knows which. */
const elsewhere = (document: PlanDocument, record: string, quote: TextQuote): Candidate | undefined => {
  if (quote.quote.length < tellingLength) return undefined;
  const others = [...document.records.values()].filter(({ id }) => id !== record).flatMap(textsOf);
  const found = candidates(others, quote);
  return found.length === 1 ? found[0] : undefined;
};

const seen = (state: 'here' | 'moved', { place, found }: Candidate): FoundAgain => {
  const { start, end } = found;
  return { state, record: place.record, place, span: { start, end } };
};

const withoutWords = (anchor: Anchor, record: PlanRecord | undefined): FoundAgain => {
  if (!record) return { state: 'record-gone', record: anchor.record };
  const place = anchor.field === undefined ? undefined : textsOf(record).find((text) => isAt(text, anchor));
  return { state: 'here', record: record.id, ...(place ? { place } : {}) };
};

const movedTo = (document: PlanDocument, anchor: Anchor, words: TextQuote): Candidate | undefined => {
  const record = document.records.get(anchor.record);
  const texts = record ? textsOf(record) : [];
  const ofField = texts.filter(({ field }) => field === anchor.field);
  return (
    best(candidates(ofField, words)) ?? best(candidates(texts, words)) ?? elsewhere(document, anchor.record, words)
  );
};

/**
 * Finds what a word was said of in a document that has changed since: in the same place, else in the same field, record,
 * or the one other record the phrase was moved to. Words that stand nowhere are gone; nothing is guessed.
 */
export const findAgain = (document: PlanDocument, anchor: Anchor): FoundAgain => {
  const { quote = '', prefix, suffix } = anchor;
  const record = document.records.get(anchor.record);
  if (quote === '') return withoutWords(anchor, record);
  const words = { quote, prefix, suffix };
  const texts = record ? textsOf(record).filter((place) => isAt(place, anchor)) : [];
  const here = best(candidates(texts, words));
  if (here) return seen('here', here);
  const there = movedTo(document, anchor, words);
  if (there) return seen('moved', there);
  return { state: record ? 'words-gone' : 'record-gone', record: anchor.record };
};
