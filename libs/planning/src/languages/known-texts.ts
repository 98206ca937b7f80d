export const textOrigins = ['human', 'file', 'machine'] as const;
export type TextOrigin = (typeof textOrigins)[number];

/** One text of a plan in one language. */
export interface TextPlace {
  readonly record: string;
  readonly field: string;
  readonly language: string;
}

/** Where a wording comes from, and what it follows. */
interface WordingKnown {
  readonly origin: TextOrigin;
  /** Revision that last changed it as an original: what follows it is older from then on. */
  readonly ledIn: number;
  /** Revision of the plan whose original it was written from, or found still right with. */
  readonly followsRevision: number;
  /** Hash of the words it was written from, where known: it is fresh again once the original says them again. */
  readonly followsWords: string | null;
  /** The original it was written from; null where it is one itself. */
  readonly sourceLanguage: string | null;
}

export interface EarlierWording extends WordingKnown {
  /** Hash of the words. */
  readonly words: string;
}

/**
 * What is known of a wording since its record was added. Nothing is known of most: then all wordings were given together
 * and every number below is 0.
 */
export interface TextFreshness extends TextPlace, WordingKnown {
  /** Revision that wrote it last. */
  readonly writtenIn: number;
  /** Wordings it had before, newest last: who goes back to one finds what was known of it. Kept where it is written. */
  readonly earlier?: readonly EarlierWording[];
}

export const keyOfText = ({ record, field, language }: TextPlace): string => `${record} ${field} ${language}`;

const unknown: Omit<TextFreshness, keyof TextPlace> = {
  ...{ origin: 'human', writtenIn: 0, ledIn: 0, followsRevision: 0 },
  ...{ followsWords: null, sourceLanguage: null },
};

/** What is known of wordings, found by their place. */
export class KnownTexts {
  private readonly byPlace: ReadonlyMap<string, TextFreshness>;

  constructor(rows: Iterable<TextFreshness>) {
    this.byPlace = new Map([...rows].map((row) => [keyOfText(row), row]));
  }

  at(place: TextPlace): TextFreshness {
    const { record, field, language } = place;
    return this.byPlace.get(keyOfText(place)) ?? { record, field, language, ...unknown };
  }

  with(rows: Iterable<TextFreshness>): KnownTexts {
    return new KnownTexts([...this.byPlace.values(), ...rows]);
  }
}
