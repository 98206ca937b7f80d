import { Count, Flag, Part, Text, Uuid } from '../platform/http/fields.js';

const longest = 200_000;

/** What a row of the sheet would change. */
export class TranslationProposed {
  @Count({ description: 'Row of the sheet, from 1' }) row: number;
  @Uuid() record: string;
  @Text() field: string;
  @Text({ min: 0, max: longest, description: 'The original as it stands now' }) source: string;
  @Text({ min: 0, max: longest, description: 'The original as the translator saw it' }) sourceSeen: string;
  @Text({ min: 0, max: longest, description: 'The translation as it stands now' }) before: string;
  @Text({ min: 0, max: longest }) after: string;
  @Flag({ description: 'The original was changed after the sheet was made' }) isSourceOlder: boolean;
  @Flag({ description: 'Somebody else translated it after the sheet was made' }) isConflict: boolean;
}

/** A translation sheet that came back, as a difference; nothing is kept. */
export class TranslationSheetView {
  @Text() from: string;
  @Text() to: string;
  @Count({ description: 'Revision the sheet was made from' }) revision: number;
  @Count({ description: 'Revision it was compared with' }) currentRevision: number;
  @Part(() => TranslationProposed, { many: true }) texts: TranslationProposed[];
  @Count({ description: 'Rows that say what stands there already' }) unchanged: number;
  @Count({ many: true, description: 'Rows of texts that are no longer in the plan' }) gone: number[];
  @Count({ many: true, description: 'Rows of long texts whose form the sheet cannot hold' }) formed: number[];
}
