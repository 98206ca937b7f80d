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

/** Whose word a status or value is and what stands behind it; neither where nobody has said anything. */
export interface Proved {
  readonly proof?: Proof | null;
  readonly proofLevel?: ProofLevel | null;
}

/** How far words have come, counted; a step at which nobody stands is absent. */
export interface ProofCounts {
  readonly byProof: Readonly<Partial<Record<Proof, number>>>;
  readonly byLevel: Readonly<Partial<Record<ProofLevel, number>>>;
}

const addUp = <Step extends string>(
  steps: readonly Step[],
  parts: readonly Readonly<Partial<Record<Step, number>>>[],
): Partial<Record<Step, number>> => {
  const sums = steps.map((step) => [step, parts.reduce((sum, part) => sum + (part[step] ?? 0), 0)] as const);
  return Object.fromEntries(sums.filter(([, sum]) => sum > 0)) as Partial<Record<Step, number>>;
};

/** Counts of several wholes as one; undefined where nobody has said anything in any. */
export const provedTogether = (parts: readonly (ProofCounts | undefined)[]): ProofCounts | undefined => {
  const told = parts.filter((part) => part !== undefined);
  if (told.length === 0) return undefined;
  return {
    byProof: addUp(
      proofs,
      told.map(({ byProof }) => byProof),
    ),
    byLevel: addUp(
      proofLevels,
      told.map(({ byLevel }) => byLevel),
    ),
  };
};

/** How far the words behind these rows have come; rows without a word are in no step. */
export const provedOf = (rows: readonly Proved[]): ProofCounts | undefined =>
  provedTogether(
    rows.flatMap(({ proof, proofLevel }) =>
      proof && proofLevel ? [{ byProof: { [proof]: 1 }, byLevel: { [proofLevel]: 1 } }] : [],
    ),
  );

/** A figure is proved no better than its weakest part; null where it has none. */
export const weakestOf = <Step extends string>(steps: readonly Step[], parts: readonly Step[]): Step | null =>
  steps.find((step) => parts.includes(step)) ?? null;
