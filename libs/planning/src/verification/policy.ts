/** How a plan has its reports verified; governance of the plan, not content. */
export interface VerificationPolicy {
  /** Who entered or submitted a line may not verify it. */
  readonly fourEyes: boolean;
  /** How many people must verify a line: 1 or 2. */
  readonly verifiers: number;
}

export const defaultPolicy: VerificationPolicy = { fourEyes: false, verifiers: 1 };

/** Who has had a hand in a line. */
export interface HandsOnLine {
  readonly submittedBy: string | null;
  readonly enteredBy: readonly string[];
  readonly firstVerifiedBy: string | null;
}

export type VerifierObstacle = 'wrote-it' | 'verified-it-first';

/** Why this person may not verify the line; undefined where they may. Both ends ask it. */
export const verifierObstacle = (
  hands: HandsOnLine,
  person: string,
  policy: VerificationPolicy,
): VerifierObstacle | undefined => {
  if (policy.fourEyes && (hands.submittedBy === person || hands.enteredBy.includes(person))) return 'wrote-it';
  return policy.verifiers > 1 && hands.firstVerifiedBy === person ? 'verified-it-first' : undefined;
};

/** Whether one more word of another verifier makes the line verified. */
export const isLastVerifier = ({ firstVerifiedBy }: HandsOnLine, { verifiers }: VerificationPolicy): boolean =>
  verifiers <= 1 || firstVerifiedBy !== null;
