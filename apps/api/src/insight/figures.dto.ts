import { reportingRoundStates } from '@mufakat/planning/lifecycles/reporting-round';
import { ProofCountsView } from '../platform/http/figure.dto.js';
import { Count, Day, Decimal, Flag, OneOf, Part, Text, Uuid, Words } from '../platform/http/fields.js';
import type { Translated } from '@mufakat/planning/records/record';

const shareUnits = ['percent', 'number'] as const;

/** So many of so many, with its rows as places, from 0, in the answer’s list of rows. */
export class PackedShareView {
  @Decimal({ nullable: true, description: 'Per cent; null where there is nothing to divide by' }) value: string | null;
  @OneOf('FigureUnit', shareUnits) unit: (typeof shareUnits)[number];
  @Decimal({ nullable: true }) numerator: string | null;
  @Decimal({ nullable: true }) denominator: string | null;
  @Text({ description: 'What the denominator is' }) of: string;
  @Day() asOf: string;
  @Uuid({ nullable: true }) round: string | null;
  @Uuid({ many: true, description: 'Bodies that owed a word and gave none' }) silent: readonly string[];
  @Uuid({ many: true, description: 'Bodies where nobody holds the duty' }) vacant: readonly string[];
  @Count({ many: true, description: 'Everything in the denominator, as places' }) rows: readonly number[];
  @Count({ many: true, description: 'Those that make the numerator, as places' }) counted: readonly number[];
  @Flag({ optional: true, description: 'Rows are not released to the reader: numbers only' }) rowsWithheld?: boolean;
}

export class StatusCountView {
  @Decimal({ nullable: true, description: 'Per cent of the denominator' }) value: string | null;
  @Decimal({ nullable: true }) numerator: string | null;
  @Count({ many: true, description: 'Those that make the numerator, as places' }) counted: readonly number[];
  @Part(() => ProofCountsView, { optional: true, description: 'Of the numerator; absent where nobody said a word' })
  proved?: ProofCountsView;
}

export class StatusCountsView {
  @Part(() => StatusCountView) 'not-due': StatusCountView;
  @Part(() => StatusCountView) 'not-started': StatusCountView;
  @Part(() => StatusCountView) 'on-track': StatusCountView;
  @Part(() => StatusCountView) 'at-risk': StatusCountView;
  @Part(() => StatusCountView) 'off-track': StatusCountView;
  @Part(() => StatusCountView) 'completed': StatusCountView;
  @Part(() => StatusCountView) 'completed-closed': StatusCountView;
  @Part(() => StatusCountView) 'cancelled': StatusCountView;
  @Part(() => StatusCountView) 'no-report': StatusCountView;
}

/** The nine; their numerators add to the denominator. Rows are places, from 0, in the answer’s list of rows. */
export class StatusFiguresView {
  @Text({ description: 'What the denominator is' }) of: string;
  @Day() asOf: string;
  @Uuid({ nullable: true }) round: string | null;
  @Uuid({ many: true, description: 'Bodies that owed a word and gave none' }) silent: readonly string[];
  @Uuid({ many: true, description: 'Bodies where nobody holds the duty' }) vacant: readonly string[];
  @Decimal({ nullable: true }) denominator: string | null;
  @Count({ many: true, description: 'Everything in the denominator, as places' }) rows: readonly number[];
  @Flag({ optional: true, description: 'Rows are not released to the reader: numbers only' }) rowsWithheld?: boolean;
  @Part(() => StatusCountsView) counts: StatusCountsView;
}

export class DenominatorView {
  @Text({
    description:
      'adopted-actions (plan-actions before adoption), actions-in-play and actions-committed (this year), actions-owed (this round)',
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

const roundStatesOnDay = [...reportingRoundStates, 'due'] as const;
/** What a round is called, what it covers, and how it stands today. */
export class RoundNamedView {
  @Text() title: string;
  @Day() periodFrom: string;
  @Day() periodTo: string;
  @Day() dueOn: string;
  @OneOf('ReportingRoundStateOnDay', roundStatesOnDay) stateOnDay: string;
}

export class CoverageView {
  @Count() reported: number;
  @Count() of: number;
}
