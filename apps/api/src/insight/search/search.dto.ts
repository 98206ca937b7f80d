import { type Kind, kinds } from '@mufakat/planning/records/kinds';
import type { Translated } from '@mufakat/planning/records/record';
import { type Mark, type SearchSource, searchSources } from '@mufakat/planning/search/found';
import { type Proof, type ProofLevel, proofLevels, proofs } from '@mufakat/planning/status/proof';
import { ApiProperty } from '@nestjs/swagger';
import { Count, Flag, OneOf, Part, Text, Uuid, Words } from '../../platform/http/fields.js';

export class SearchExtractView {
  @Text({ description: 'Field of the record, the comment, the line or the evidence the words stand in' }) field: string;
  @Text({ nullable: true, description: 'Language of the words, where the field is written in several' }) language:
    string | null;
  @Text({ description: 'The words around what was sought' }) text: string;
  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 },
    description:
      'Places [from, to) in the text, UTF-16 units, that hold what was sought; none where only like words do',
  })
  marks: readonly Mark[];
}

export class SearchHitView {
  @OneOf('SearchSource', searchSources) source: SearchSource;
  @Uuid({
    description:
      'The record, comment, line, evidence, meeting, decision or initiative; the round of a consolidated report',
  })
  sourceId: string;
  @Uuid({ nullable: true, description: 'Null of an initiative' }) planId: string | null;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Uuid({ nullable: true, description: 'The record it is of or about' }) recordId: string | null;
  @OneOf('Kind', kinds, { nullable: true }) kind: Kind | null;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true, description: 'Of the record it is of or about' })
  recordTitle: Translated | null;
  @Count({ nullable: true, description: 'Number of the frozen version, for those who may not read the draft' })
  versionNumber: number | null;
  @Uuid({ nullable: true, description: 'Round of a comment' }) roundId: string | null;
  @Uuid({ nullable: true, description: 'Report of a line or of evidence' }) reportId: string | null;
  @OneOf('Proof', proofs, { optional: true, description: 'Of a line that was given' }) proof?: Proof;
  @OneOf('ProofLevel', proofLevels, { optional: true }) proofLevel?: ProofLevel;
  @Flag({ description: 'Every word stands as it was sought; else words like it' }) isExact: boolean;
  @Part(() => SearchExtractView) extract: SearchExtractView;
}

export class SearchCountsView {
  @Count() record: number;
  @Count() version: number;
  @Count() comment: number;
  @Count({ description: 'Lines of reports' }) 'report-line': number;
  @Count() evidence: number;
  @Count({ description: 'Consolidated reports' }) paper: number;
  @Count() meeting: number;
  @Count({ description: 'Of meetings' }) decision: number;
  @Count() initiative: number;
}

export class SearchView {
  @Text({ many: true, description: 'Words that were sought, folded' }) words: readonly string[];
  @Part(() => SearchCountsView) counts: SearchCountsView;
  @Count({ description: 'Of the sources asked for' }) total: number;
  @Part(() => SearchHitView, { many: true }) hits: readonly SearchHitView[];
}
