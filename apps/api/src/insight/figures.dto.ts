import { Count, Day, Decimal, Flag, OneOf, Part, Text, Uuid, Words } from '../platform/http/fields.js';
import type { Translated } from '@mufakat/planning/records/record';

const units = ['percent', 'number'] as const;

/** A number with everything it is made of. */
export class FigureView {
  @Decimal({ nullable: true, description: 'Per cent for a share; null where there is nothing to divide by' })
  value: string | null;
  @OneOf('FigureUnit', units) unit: (typeof units)[number];
  @Decimal({ nullable: true }) numerator: string | null;
  @Decimal({ nullable: true }) denominator: string | null;
  @Text({ description: 'What the denominator is: adopted-actions, actions-in-play, actions-owed, reports-owed …' })
  of: string;
  @Day() asOf: string;
  @Uuid({ nullable: true }) round: string | null;
  @Uuid({ many: true, description: 'Bodies that owed a word and gave none' }) silent: readonly string[];
  @Uuid({ many: true, description: 'Bodies where nobody holds the duty' }) vacant: readonly string[];
  @Uuid({ many: true, description: 'Everything in the denominator' }) rows: readonly string[];
  @Uuid({ many: true, optional: true, description: 'Those that make the numerator' }) counted?: readonly string[];
  @Flag({ optional: true, description: 'Rows are not released to the reader: numbers only' }) rowsWithheld?: boolean;
}

/** The nine; their numerators add to the denominator. */
export class StatusFiguresView {
  @Part(() => FigureView) 'not-due': FigureView;
  @Part(() => FigureView) 'not-started': FigureView;
  @Part(() => FigureView) 'on-track': FigureView;
  @Part(() => FigureView) 'at-risk': FigureView;
  @Part(() => FigureView) 'off-track': FigureView;
  @Part(() => FigureView) 'completed': FigureView;
  @Part(() => FigureView) 'completed-closed': FigureView;
  @Part(() => FigureView) 'cancelled': FigureView;
  @Part(() => FigureView) 'no-report': FigureView;
}

export class DenominatorView {
  @Text({
    description:
      'adopted-actions (plan-actions before adoption), actions-in-play (this year), actions-owed (this round)',
  })
  of: string;
  @Part(() => StatusFiguresView) byStatus: StatusFiguresView;
}

export class GroupView {
  @Uuid({ nullable: true, description: 'Pillar or body; null: under none' }) id: string | null;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Uuid({ nullable: true, description: 'Pillar above' }) parent: string | null;
  @Part(() => StatusFiguresView) byStatus: StatusFiguresView;
}

export class CoverageView {
  @Count() reported: number;
  @Count() of: number;
}
