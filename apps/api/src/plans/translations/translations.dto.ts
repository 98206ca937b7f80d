import { type TextOrigin, textOrigins } from '@mufakat/planning/languages/known-texts';
import { type TextInLanguage, type TextState, textStates } from '@mufakat/planning/languages/plan-texts';
import { type Kind, kinds } from '@mufakat/planning/records/kinds';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { Count, Flag, OneOf, Part, Text, Uuid } from '../../platform/http/fields.js';

const longest = 200_000;

export class TextPlaceView {
  @Uuid() record: string;
  @Text({ max: 160, description: 'A name a plan gives: `levelScheme/<key>`, `statusScale/<code>`' }) field: string;
  @Text({ max: 35, description: 'Language tag' }) language: string;
}

export class OriginalText {
  @Text() language: string;
  @Text({ max: longest }) words: string;
  @Count({ description: 'Revision that last changed it; 0: never since its record was added' }) changedIn: number;
}

/** One text in one language. */
export class TranslationView extends TextPlaceView {
  @OneOf('RecordKind', kinds) kind: Kind;
  @Text({ nullable: true }) code: string | null;
  @OneOf('TextState', textStates) state: TextState;
  @Flag({ description: 'Of an authoritative language' }) isOriginal: boolean;
  @Text({ min: 0, max: longest, description: 'Long text without its form' }) words: string;
  @Part(() => OriginalText, { nullable: true, description: 'What it must keep up with' }) source: OriginalText | null;
  @OneOf('TextOrigin', textOrigins) origin: TextOrigin;
  @Count({ description: 'Revision whose original it was written from, or found still right with' })
  followsRevision: number;

  static of({ kind, code }: Pick<PlanRecord, 'kind' | 'code'>, text: TextInLanguage): TranslationView {
    return { ...text, kind, code: code ?? null };
  }
}

export class LanguageCountView {
  @Text() language: string;
  @Flag() isOriginal: boolean;
  @Count() fresh: number;
  @Count() stale: number;
  @Count() missing: number;
}

/** What is known of a wording; of those not named, nothing since their record was added. */
export class TextFreshnessView extends TextPlaceView {
  @OneOf('TextOrigin', textOrigins) origin: TextOrigin;
  @Count() writtenIn: number;
  @Count() ledIn: number;
  @Count() followsRevision: number;
  @Text({ nullable: true, description: 'Hash of the words it was written from' }) followsWords: string | null;
  @Text({ nullable: true }) sourceLanguage: string | null;
}

/** Long text as a whole, or `<field>/<block>`: then a line for each line of the original, with its tags. */
export class TextDraft extends TextPlaceView {
  @Text({ min: 0, max: longest, description: 'Long text in lines; empty takes the words away' }) text: string;
}

export class TranslationsDraft {
  @Count({ min: 1, description: 'The revision the words were written on' }) baseRevision: number;
  @Part(() => TextDraft, { many: true }) texts: TextDraft[];
  @Text({ optional: true, nullable: true, max: 2000 }) reason?: string | null;
  @OneOf('TextOrigin', textOrigins, { optional: true, description: 'A hand, where left out' }) origin?: TextOrigin;
  @Count({ optional: true, min: 1, description: 'The revision whose originals were translated, where an older one' })
  followsRevision?: number;
}

export class TranslationsConfirmed {
  @Count({ min: 1, description: 'The revision whose originals were looked at' }) revision: number;
  @Part(() => TextPlaceView, { many: true }) texts: TextPlaceView[];
}
