import { OmitType, PartialType } from '@nestjs/swagger';
import type { Translated } from '@mufakat/planning/records/record';
import { libraryKinds, type LibraryKind, mostIndicators } from '@mufakat/planning/versions/library-content';
import { ArrayMaxSize } from 'class-validator';
import { Count, Json, OneOf, Part, Text, Uuid, Words } from '../../platform/http/fields.js';
import { Ignored } from '../../platform/http/record.js';

export const keptScopes = ['jurisdiction', 'body'] as const;
export const libraryScopes = ['product', ...keptScopes] as const;
export type LibraryScope = (typeof libraryScopes)[number];

export class LibraryContentGiven {
  @Json({ description: 'Fields of the record by their names, as in a plan’s document' })
  fields: Record<string, unknown>;
  @Json({ many: true, description: 'Fields of each indicator under an action' })
  @ArrayMaxSize(mostIndicators)
  indicators: Record<string, unknown>[];
}

export class LibrarySourceGiven {
  @Uuid() plan: string;
  @Uuid() record: string;
}

/** Where an entry was kept from, as it was then. */
export class LibrarySource extends LibrarySourceGiven {
  @Text({ optional: true }) code?: string;
  @Words({ nullable: true, description: 'Of the plan' }) planTitle: Translated | null;
}

export class LibraryEntryDraft {
  @OneOf('KeptScope', keptScopes) scope: LibraryScope;
  @Uuid({ optional: true, nullable: true, description: 'For scope `jurisdiction`' }) jurisdictionId?: string | null;
  @Uuid({ optional: true, nullable: true, description: 'For scope `body`' }) bodyId?: string | null;
  @OneOf('LibraryKind', libraryKinds) kind: LibraryKind;
  @Words() title: Translated;
  @Part(() => LibraryContentGiven) content: LibraryContentGiven;
  @Part(() => LibrarySourceGiven, { optional: true, nullable: true, description: 'The record it is kept from' })
  source?: LibrarySourceGiven | null;
}

const given = ['scope', 'jurisdictionId', 'bodyId', 'kind', 'source'] as const;

export class LibraryEntryChanges extends PartialType(OmitType(LibraryEntryDraft, given), {
  skipNullProperties: false,
}) {}

export class LibraryEntryReplacement extends OmitType(LibraryEntryDraft, given) {
  @Ignored() id?: unknown;
  @Ignored() version?: unknown;
  @Ignored() scope?: unknown;
  @Ignored() jurisdictionId?: unknown;
  @Ignored() bodyId?: unknown;
  @Ignored() scopeName?: unknown;
  @Ignored() kind?: unknown;
  @Ignored() source?: unknown;
  @Ignored() key?: unknown;
}

export class LibraryEntryView extends OmitType(LibraryEntryDraft, [
  ...(['scope', 'jurisdictionId', 'bodyId', 'source'] as const),
]) {
  @Uuid() id: string;
  @Count() version: number;
  @OneOf('LibraryScope', libraryScopes) scope: LibraryScope;
  @Uuid({ nullable: true }) jurisdictionId: string | null;
  @Uuid({ nullable: true }) bodyId: string | null;
  @Words({ nullable: true, description: 'Of the body or jurisdiction' }) scopeName: Translated | null;
  @Part(() => LibrarySource, { nullable: true }) source: LibrarySource | null;
  @Text({ nullable: true, description: 'Of one of the product’s own' }) key: string | null;
}
