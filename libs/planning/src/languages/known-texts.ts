export const textOrigins = ['human', 'file', 'machine'] as const;
export type TextOrigin = (typeof textOrigins)[number];

/** One text of a plan in one language. */
export interface TextPlace {
  readonly record: string;
  readonly field: string;
  readonly language: string;
}

/**
 * What is known of a wording since its record was added. Nothing is known of most: then all wordings were given together
 * and every number below is 0.
 */
export interface TextFreshness extends TextPlace {
  readonly origin: TextOrigin;
  /** Revision that wrote it last. */
  readonly writtenIn: number;
  /** Revision that last changed it as an original: what follows it is older from then on. */
  readonly ledIn: number;
  /** Revision of the plan whose original it was written from, or found still right with. */
  readonly followsRevision: number;
  /** The original it was written from; null where it is one itself. */
  readonly sourceLanguage: string | null;
}

export const keyOfText = ({ record, field, language }: TextPlace): string => `${record} ${field} ${language}`;

const unknown: Omit<TextFreshness, keyof TextPlace> = {
  ...{ origin: 'human', writtenIn: 0, ledIn: 0, followsRevision: 0 },
  sourceLanguage: null,
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
