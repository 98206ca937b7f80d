import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Points } from '../../platform/database/points.js';
import type { ValueKept } from '../report-values.rules.js';

/** What a body says of an action, beside its values and evidence. */
export interface LineWords {
  isUnchanged: boolean;
  judgement: string | null;
  narrative: string | null;
  challenge: string | null;
  nextStep: string | null;
  helpNeeded: string | null;
  nothingReason: string | null;
  noEvidenceReason: string | null;
  answers: Record<string, string>;
  takenFrom: string[];
}

export const wordsOf = (said: LineWords): LineWords => {
  const { isUnchanged, judgement, narrative, challenge, nextStep, helpNeeded } = said;
  const { nothingReason, noEvidenceReason, answers, takenFrom } = said;
  return {
    ...{ isUnchanged, judgement, narrative, challenge, nextStep, helpNeeded },
    ...{ nothingReason, noEvidenceReason, answers, takenFrom },
  };
};

export interface EvidenceKept {
  readonly id: string;
  readonly title: string;
  readonly fileId: string | null;
  readonly url: string | null;
}

/**
 * What a body writes anew of a line that was given back to it. Its line goes on saying what was last sent, to every reader and in
 * every figure, until the report is sent again; this is read by its writers alone.
 */
@Entity('line_rewrite')
export class LineRewrite {
  @ForeignKey('report_line', { name: 'line_rewrite_line_id_fkey' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'line_rewrite_pkey' })
  lineId: string;
  @Points({ from: 'line_rewrite.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'line_rewrite.body_id', to: 'body' }) bodyId: string;
  /** Who writes the report in the place of a post of the body. */
  @Points({ from: 'line_rewrite.stand_in_by', to: 'person', nullable: true }) standInBy: string | null;
  @Column('jsonb') words: LineWords;
  /** Decimals as text; null: those that were sent. */
  @Column('jsonb', { nullable: true }) values: readonly ValueKept[] | null;
  /** Null: what was sent. */
  @Column('jsonb', { nullable: true }) evidence: readonly EvidenceKept[] | null;
}
