import { Count, Day, Decimal, Flag, OneOf, Part, Text, Uuid } from './fields.js';

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

/** Words by how far they have come; a step at which none stands is absent. */
export class ByProofView {
  @Count({ optional: true, description: 'Said by the body' }) claimed?: number;
  @Count({ optional: true, description: 'Its line was verified' }) verified?: number;
  @Count({ optional: true, description: 'Verified, in a round that is frozen' }) official?: number;
}
/** Words by what stands behind them; a level at which none stands is absent. */
export class ByProofLevelView {
  @Count({ optional: true, description: 'Nothing' }) claimed?: number;
  @Count({ optional: true }) evidence?: number;
  @Count({ optional: true }) verified?: number;
  @Count({ optional: true }) 'independently-confirmed'?: number;
}
export class ProofCountsView {
  @Part(() => ByProofView) byProof: ByProofView;
  @Part(() => ByProofLevelView) byLevel: ByProofLevelView;
}
