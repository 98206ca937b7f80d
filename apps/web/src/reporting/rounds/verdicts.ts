import type { LineReason, LineVerdict } from '../reporting.js';

export const stances = ['agree', 'own_word', 'send_back'] as const;
export type Stance = (typeof stances)[number];

/** What the verifier says of one line. */
export interface Verdict {
  readonly stance: Stance;
  /** A step of the plan's scale, where it is the verifier's own word. */
  readonly status: string | null;
  readonly words: string;
}

export const asReported: Verdict = { stance: 'agree', status: null, words: '' };

export const faultIn = (verdicts: ReadonlyMap<string, Verdict>): 'reason_missing' | 'step_missing' | undefined => {
  const all = [...verdicts.values()];
  if (all.some(({ stance, words }) => stance === 'send_back' && words.trim() === '')) return 'reason_missing';
  return all.some(({ stance, status }) => stance === 'own_word' && !status) ? 'step_missing' : undefined;
};

/** The lines to be returned, each with its reason. */
export const reasonsOf = (verdicts: ReadonlyMap<string, Verdict>): LineReason[] =>
  [...verdicts].flatMap(([action, { stance, words }]) =>
    stance === 'send_back' ? [{ action, reason: words.trim() }] : [],
  );

export const verdictsOf = (verdicts: ReadonlyMap<string, Verdict>): LineVerdict[] =>
  [...verdicts].flatMap(([action, { stance, status, words }]) =>
    stance === 'own_word' ? [{ action, status, reason: words.trim() || null }] : [],
  );
