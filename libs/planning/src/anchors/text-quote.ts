/** A phrase with the words around it, as the W3C Web Annotation Data Model's TextQuoteSelector has it. */
export interface TextQuote {
  readonly quote: string;
  /** Up to 32 characters that stood before and after it; empty at the ends of the text. */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Offsets in UTF-16 code units, `end` behind the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const reach = 32;

/** The quote of a span, with its surroundings. */
export const quoteOf = (text: string, { start, end }: Span): Required<TextQuote> => ({
  quote: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - reach), start),
  suffix: text.slice(end, end + reach),
});

const sameAtEnd = (a: string, b: string): number => {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
};
const sameAtStart = (a: string, b: string): number => {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
};

/** Every place where the quoted words stand, overlapping ones too. */
export const placesOf = (text: string, quote: string): Span[] => {
  const found: Span[] = [];
  if (quote === '') return found;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    found.push({ start: at, end: at + quote.length });
  return found;
};

/** How many characters around the place are those that stood around the quote. */
const likeness = (text: string, { start, end }: Span, { prefix = '', suffix = '' }: TextQuote): number =>
  sameAtEnd(text.slice(Math.max(0, start - reach), start), prefix) + sameAtStart(text.slice(end, end + reach), suffix);

export interface Found extends Span {
  readonly likeness: number;
}

/**
 * The quoted phrase in a text that may have changed around it: where it stands several times, the place whose
 * surroundings are most alike. Undefined exactly when the words stand in it no more.
 */
export const findQuote = (text: string, anchor: TextQuote): Found | undefined => {
  let best: Found | undefined;
  for (const place of placesOf(text, anchor.quote)) {
    const found = { ...place, likeness: likeness(text, place, anchor) };
    if (!best || found.likeness > best.likeness) best = found;
  }
  return best;
};
