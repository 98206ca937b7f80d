import type { PlanDocument } from '../records/record.js';
import { shortHash } from '../records/short-hash.js';
import { KnownTexts, type TextFreshness, type TextOrigin, type TextPlace } from './known-texts.js';
import { languagesOf, originalsOf, spokenIn, textFieldsOf, wordsAt } from './texts.js';

export const textStates = ['fresh', 'stale', 'missing'] as const;
export type TextState = (typeof textStates)[number];

/** A wording with its state, and what that state rests on. */
export interface TextInLanguage extends TextPlace {
  readonly state: TextState;
  readonly isOriginal: boolean;
  readonly words: string;
  /** The original it follows, and the revision that last changed that; null where it is the only one. */
  readonly source: { readonly language: string; readonly words: string; readonly changedIn: number } | null;
  readonly origin: TextOrigin;
  /** Revision of the plan whose original it was written from, or found still right with. */
  readonly followsRevision: number;
}

/** How many texts of a language are in each state. */
export interface LanguageCount {
  readonly language: string;
  readonly isOriginal: boolean;
  readonly fresh: number;
  readonly stale: number;
  readonly missing: number;
}

/** The texts of a document in its languages, each beside the originals it must keep up with. */
export class PlanTexts {
  readonly languages: readonly string[];
  readonly originals: readonly string[];
  readonly known: KnownTexts;

  constructor(
    readonly document: PlanDocument,
    known: KnownTexts | Iterable<TextFreshness>,
  ) {
    this.known = known instanceof KnownTexts ? known : new KnownTexts(known);
    this.languages = languagesOf(document);
    this.originals = originalsOf(document);
  }

  isOriginal(language: string): boolean {
    return this.originals.includes(language);
  }

  /** The originals a wording must keep up with, of those that have words. */
  sourcesOf(place: TextPlace): readonly string[] {
    const spoken = spokenIn(this.document.records.get(place.record), place.field);
    return this.sourcesAmong(spoken, place);
  }

  /** One hash of the words of all originals a wording must keep up with; null where it follows none. */
  hashOfSources(place: TextPlace): string | null {
    const sources = this.sourcesOf(place);
    if (sources.length === 0) return null;
    const record = this.document.records.get(place.record);
    return shortHash(sources.map((language) => wordsAt(record, place.field, language)).join('\u0000'));
  }

  /** Whether an original the wording follows was changed after a revision. */
  isLedAfter(revision: number, place: TextPlace): boolean {
    return this.sourcesOf(place).some((source) => this.ledIn(place, source) > revision);
  }

  /**
   * Whether a wording is fresh, older than its original, or not there though the text has words in another language;
   * undefined where the text has none in any. A wording is stale once an original it follows was changed after the
   * revision it was written from or confirmed with, as long as that says other words than those it was written from.
   */
  stateOf(place: TextPlace): TextState | undefined {
    const spoken = spokenIn(this.document.records.get(place.record), place.field);
    return this.stateAmong(spoken, place);
  }

  /** Every text of these records that has words in any language, record by record, in the languages asked for. */
  of(records: Iterable<string>, languages: readonly string[] = this.languages): TextInLanguage[] {
    const found: TextInLanguage[] = [];
    for (const id of records) {
      const record = this.document.records.get(id);
      if (!record) continue;
      for (const field of textFieldsOf(record)) {
        const spoken = spokenIn(record, field);
        if (spoken.length === 0) continue;
        for (const language of languages) found.push(this.described(spoken, { record: id, field, language }));
      }
    }
    return found;
  }

  count(texts: readonly TextInLanguage[] = this.of(this.document.records.keys())): LanguageCount[] {
    const counts = new Map(this.languages.map((language) => [language, { fresh: 0, stale: 0, missing: 0 }]));
    for (const { language, state } of texts) {
      const count = counts.get(language);
      if (count) count[state] += 1;
    }
    return [...counts].map(([language, count]) => ({ language, isOriginal: this.isOriginal(language), ...count }));
  }

  private sourcesAmong(spoken: readonly string[], place: TextPlace): readonly string[] {
    const others = this.originals.filter((original) => original !== place.language && spoken.includes(original));
    if (others.length < 2 || this.isOriginal(place.language)) return others;
    const { sourceLanguage } = this.known.at(place);
    return others.filter((other) => other === (others.includes(sourceLanguage ?? '') ? sourceLanguage : others[0]));
  }

  private stateAmong(spoken: readonly string[], place: TextPlace): TextState | undefined {
    if (!spoken.includes(place.language)) return spoken.length > 0 ? 'missing' : undefined;
    const { followsRevision, followsWords } = this.known.at(place);
    if (!this.isLedAfter(followsRevision, place)) return 'fresh';
    return followsWords !== null && followsWords === this.hashOfSources(place) ? 'fresh' : 'stale';
  }

  private described(spoken: readonly string[], place: TextPlace): TextInLanguage {
    const record = this.document.records.get(place.record);
    const { origin, followsRevision } = this.known.at(place);
    const [newest] = [...this.sourcesAmong(spoken, place)].sort((a, b) => this.ledIn(place, b) - this.ledIn(place, a));
    const source = newest
      ? { language: newest, words: wordsAt(record, place.field, newest), changedIn: this.ledIn(place, newest) }
      : null;
    return {
      ...{ ...place, source, origin, followsRevision, isOriginal: this.isOriginal(place.language) },
      state: this.stateAmong(spoken, place) ?? 'missing',
      words: wordsAt(record, place.field, place.language),
    };
  }

  private ledIn(place: TextPlace, language: string): number {
    return this.known.at({ ...place, language }).ledIn;
  }
}
