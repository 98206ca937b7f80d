import { type PaperRelease, paperReleases, type RoundPaper } from '@mufakat/planning/papers/round-paper';
import { Count, Flag, Instant, Json, OneOf, Part, Text, Texts, Uuid } from '../../platform/http/fields.js';

const longest = 20_000;

export class PaperWordsForm {
  @Text({ min: 0, max: longest }) introduction: string;
  @Texts({ max: longest, description: 'By pillar; `none` for actions under no pillar' }) pillars: Record<
    string,
    string
  >;
  @Text({ many: true, max: 2000 }) decisions: string[];
}
export class PaperChanges {
  @Part(() => PaperWordsForm, { optional: true }) words?: PaperWordsForm;
  @OneOf('PaperRelease', paperReleases, { optional: true, description: 'What bodies see beside their own' })
  release?: PaperRelease;
}
export class PaperMakingAgain {
  @Text({ max: 2000 }) reason: string;
}
export class PaperEditionView {
  @Count() edition: number;
  @Instant() madeAt: string;
  @Text() madeByName: string;
  @Text({ nullable: true, description: 'Why it was made again' }) reason: string | null;
}
/** The consolidated report of a frozen round, as far as the reader may see it. */
export class PaperView {
  @Uuid() id: string;
  @Count() version: number;
  @Uuid() roundId: string;
  @Uuid() planId: string;
  @Instant() madeAt: string;
  @Text() madeByName: string;
  @OneOf('PaperRelease', paperReleases) release: PaperRelease;
  @Flag() mayEdit: boolean;
  @Count({ description: 'How often it was made' }) edition: number;
  @Text({ nullable: true, description: 'Why it was made again' }) reason: string | null;
  @Part(() => PaperEditionView, { many: true, description: 'Those before, newest first' }) earlier: PaperEditionView[];
  @Count({ description: 'Values of the round corrected since it was made' }) correctedSince: number;
  @Json({ description: '`RoundPaper` of @mufakat/planning/papers/round-paper' }) figures: RoundPaper;
  @Part(() => PaperWordsForm, { nullable: true, description: 'Null where only figures or own lines are released' })
  words: PaperWordsForm | null;
}
