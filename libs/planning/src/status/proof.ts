/** How far a word or value has come: said by the body, verified in its line, official once its round is frozen (idea 4). */
export const proofs = ['claimed', 'verified', 'official'] as const;
export type Proof = (typeof proofs)[number];

/** What stands behind a word or value, weakest first; says nothing of the round. */
export const proofLevels = ['claimed', 'evidence', 'verified', 'independently-confirmed'] as const;
export type ProofLevel = (typeof proofLevels)[number];

/** What proof is judged by. A line, or the value that stands in it. */
export interface ProofTerms {
  /** The line was verified and not returned since. */
  readonly isVerified: boolean;
  readonly isFrozen?: boolean;
  /** Pieces of evidence on the line. */
  readonly evidence: number;
  /** A body that is not the reporter's has confirmed it, and it was not rewritten since. */
  readonly isConfirmed?: boolean;
}

export const proofOf = ({ isVerified, isFrozen }: Pick<ProofTerms, 'isVerified' | 'isFrozen'>): Proof => {
  if (!isVerified) return 'claimed';
  return isFrozen ? 'official' : 'verified';
};

/** A confirmation stands without the verifier's word: somebody outside has seen it. */
export const proofLevelOf = ({ isVerified, evidence, isConfirmed }: ProofTerms): ProofLevel => {
  if (isConfirmed) return 'independently-confirmed';
  if (isVerified) return 'verified';
  return evidence > 0 ? 'evidence' : 'claimed';
};

/** A figure is proved no better than its weakest part; null where it has none. */
export const weakestOf = <Step extends string>(steps: readonly Step[], parts: readonly Step[]): Step | null =>
  steps.find((step) => parts.includes(step)) ?? null;
