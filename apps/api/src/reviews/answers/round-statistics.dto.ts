import type { Translated } from '@mufakat/planning/records/record';
import { Count, Day, Part, Text, Uuid, Words } from '../../platform/http/fields.js';
import { FigureView } from '../../platform/http/figure.dto.js';

/** Their numerators add to the denominator. */
export class AnswerFiguresView {
  @Part(() => FigureView) 'accepted': FigureView;
  @Part(() => FigureView) 'partly': FigureView;
  @Part(() => FigureView) 'not-accepted': FigureView;
  @Part(() => FigureView) 'out-of-scope': FigureView;
  @Part(() => FigureView) 'later': FigureView;
  @Part(() => FigureView) 'overtaken': FigureView;
  @Part(() => FigureView) 'open': FigureView;
}

export class AnswerGroupView {
  @Uuid({ nullable: true, description: 'Body or pillar; null: of none' }) id: string | null;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Part(() => AnswerFiguresView) answers: AnswerFiguresView;
}

/** What became of what was said in a round; rows are ids of comments and suggestions. */
export class RoundStatisticsView {
  @Uuid() roundId: string;
  @Day() asOf: string;
  @Part(() => FigureView) answered: FigureView;
  @Part(() => AnswerFiguresView) byAnswer: AnswerFiguresView;
  @Part(() => AnswerGroupView, { many: true }) byBody: AnswerGroupView[];
  @Part(() => AnswerGroupView, { many: true }) byPillar: AnswerGroupView[];
  @Count({ nullable: true, description: 'Whole days from word to answer, the middle one; null: nothing answered' })
  medianDays: number | null;
}
