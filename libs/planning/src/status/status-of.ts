import { groupedBy } from '../figures/action-figures.js';
import { isGiven } from '../lifecycles/report.js';
import type { Day } from '../obligations/day.js';
import type { OwedLine, RoundTerms, StatusFacts, Thresholds } from './facts.js';
import { type ActionTerms, type Hint, hintOf } from './hint.js';
import { type Proof, type ProofLevel, proofLevelOf, proofOf, type ProofTerms } from './proof.js';
import type { Reason, ReasonCode } from './reasons.js';
import { isClosed, type Judgement, type Status, type StatusScale, toNine } from './scale.js';

export interface ActionStatus {
  readonly status: Status;
  readonly reasons: readonly Reason[];
  /** Day of the report the status rests on. */
  readonly asOf?: Day;
  /** Round of that report, or of the missing one. */
  readonly round?: string;
  /** Rests on a report nobody has verified. */
  readonly provisional?: boolean;
  readonly proof?: Proof;
  readonly proofLevel?: ProofLevel;
  /** The reporter's word, the verifier's word and the system's hint stand side by side. */
  readonly judgement?: Judgement;
  readonly verifier?: Judgement;
  readonly hint?: Hint;
}

/** A round that asked for the action, with what was owed in it. */
interface Asked {
  readonly round: RoundTerms;
  readonly decisive: OwedLine;
  readonly others: readonly OwedLine[];
}

interface Said {
  readonly judgement?: Judgement;
  readonly verifier?: Judgement;
}

interface Case {
  readonly asked: readonly Asked[];
  readonly today: Day;
  readonly scale: StatusScale;
}

const reason = (code: ReasonCode, params: Readonly<Record<string, string>> = {}): Reason => ({ code, params });

const byRankThenBody = (a: OwedLine, b: OwedLine) => a.rank - b.rank || (a.body < b.body ? -1 : 1);
const byDueDay = (a: RoundTerms, b: RoundTerms) =>
  `${a.dueOn} ${a.opensOn} ${a.id}` < `${b.dueOn} ${b.opensOn} ${b.id}` ? -1 : 1;

/* All actions of a plan are asked in the same rounds, which are put in order once. */
const orders = new WeakMap<readonly RoundTerms[], readonly RoundTerms[]>();
const inOrder = (rounds: readonly RoundTerms[]): readonly RoundTerms[] => {
  const known = orders.get(rounds) ?? rounds.filter(({ isCancelled }) => !isCancelled).sort(byDueDay);
  orders.set(rounds, known);
  return known;
};

const askedBy = (facts: StatusFacts, today: Day): readonly Asked[] => {
  const lines = groupedBy(facts.lines, ({ round }) => round);
  return inOrder(facts.rounds).flatMap((round) => {
    if (round.opensOn > today) return [];
    const [decisive, ...others] = lines.get(round.id)?.sort(byRankThenBody) ?? [];
    return decisive ? [{ round, decisive, others }] : [];
  });
};

const proofTermsOf = ({ round, decisive: { state, evidence = 0, isConfirmed } }: Asked): ProofTerms => ({
  isVerified: state === 'verified',
  isFrozen: round.isFrozen,
  evidence,
  isConfirmed,
});

const dayOf = (line: OwedLine): Day | undefined =>
  (line.state === 'verified' ? line.verifiedOn : line.givenOn) ?? undefined;

/** Speaks in the steps of the plan's own scale. */
const wordReason = (line: OwedLine, { judgement, verifier }: Said): Reason | undefined => {
  const said = { body: line.body, judgement: line.judgement ?? '', step: line.verifierStatus ?? '' };
  if (!verifier) return judgement && reason('judged', { body: said.body, step: said.judgement });
  if (judgement === verifier) return reason('judged', { body: said.body, step: said.judgement });
  return judgement ? reason('verifier-differs', said) : reason('verifier-says', { step: said.step });
};

const proofReason = ({ state }: OwedLine): Reason | undefined => {
  if (state === 'submitted') return reason('claimed');
  return state === 'returned' ? reason('returned') : undefined;
};

/** The verifier's word decides where there is one; a line without any word lets the status before it stand. */
const fromLine = (at: number, one: Case): ActionStatus => {
  const asked = one.asked[at] as Asked;
  const { decisive, round } = asked;
  const judgement = toNine(one.scale, decisive.judgement);
  const verifier = decisive.state === 'verified' ? toNine(one.scale, decisive.verifierStatus) : undefined;
  const said = verifier ?? judgement;
  const spoken = [wordReason(decisive, { judgement, verifier }), proofReason(decisive)].filter(
    (one) => one !== undefined,
  );
  const terms = proofTermsOf(asked);
  const proof = proofOf(terms);
  const rest = {
    asOf: dayOf(decisive),
    round: round.id,
    provisional: proof === 'claimed',
    proof,
    proofLevel: proofLevelOf(terms),
    judgement,
    verifier,
  };
  if (said) return { status: said, reasons: spoken, ...rest };
  const before = lastWord(at - 1, one);
  const reasons = [reason('nothing-to-report', { body: decisive.body }), ...spoken];
  return { status: before?.status ?? 'not-started', reasons, ...rest };
};

/** The newest line given in the rounds up to `at`. */
const lastWord = (at: number, one: Case): ActionStatus | undefined => {
  for (let index = at; index >= 0; index -= 1)
    if (isGiven((one.asked[index] as Asked).decisive.state)) return fromLine(index, one);
  return undefined;
};

const missing = ({ decisive, round }: Asked): ActionStatus => ({
  status: 'no-report',
  reasons: [reason(decisive.isVacant ? 'vacant' : 'silent', { body: decisive.body, dueOn: round.dueOn })],
  round: round.id,
});

/** Its round is not due yet: the status before stands, and a round missed before stays missed. */
const keptFrom = (at: number, one: Case): ActionStatus => {
  const { dueOn, id } = (one.asked[at] as Asked).round;
  if (at === 0) return { status: 'not-due', reasons: [reason('round-not-due', { dueOn })], round: id };
  const kept = standing(at - 1, one);
  return kept.status === 'no-report' ? kept : { ...kept, reasons: [...kept.reasons, reason('kept', { dueOn })] };
};

/** Opening the next round hides no silence: a line missed is missed until one is given. */
const standing = (at: number, one: Case): ActionStatus => {
  const asked = one.asked[at];
  if (!asked) return { status: 'not-due', reasons: [reason('owed-in-no-round')] };
  if (isGiven(asked.decisive.state)) return fromLine(at, one);
  const before = lastWord(at - 1, one);
  if (before && isClosed(before.status) && !before.provisional)
    return { ...before, reasons: [...before.reasons, reason('closed-for-reporting')] };
  return one.today > asked.round.dueOn ? missing(asked) : keptFrom(at, one);
};

const otherReasons = ({ others, round }: Asked, today: Day): Reason[] =>
  others.flatMap((line): Reason[] => {
    const { body } = line;
    if (isGiven(line.state)) return line.judgement ? [reason('other-lead', { body, step: line.judgement })] : [];
    if (today <= round.dueOn) return [];
    return [reason(line.isVacant ? 'other-lead-vacant' : 'other-lead-silent', { body })];
  });

/**
 * The status of an action on a day, with its reasons. The first lead's line decides, the others' are told beside it.
 * `scale` maps the plan's own steps to the nine.
 */
export const statusOf = (
  action: ActionTerms,
  facts: StatusFacts & { readonly thresholds?: Thresholds },
  today: Day,
  scale: StatusScale,
): ActionStatus => {
  const asked = askedBy(facts, today);
  const found = standing(asked.length - 1, { asked, today, scale });
  const last = asked.at(-1);
  const reasons = last ? [...found.reasons, ...otherReasons(last, today)] : found.reasons;
  const hint = hintOf(action, found.status, facts, today);
  return { ...found, reasons, ...(hint && { hint }) };
};

/** A status that was verified, and the round it stood in. */
export interface LastVerified {
  readonly status: Status;
  readonly round: string;
  readonly proof: Proof;
  readonly proofLevel: ProofLevel;
}

/** What was last verified of an action, and the round it stood in; what nobody verified says nothing here. */
export const lastVerifiedOf = (facts: StatusFacts, today: Day, scale: StatusScale): LastVerified | undefined => {
  const verified = askedBy(facts, today).filter(({ decisive }) => decisive.state === 'verified');
  const said = verified.flatMap((asked) => {
    const { decisive, round } = asked;
    const status = toNine(scale, decisive.verifierStatus) ?? toNine(scale, decisive.judgement);
    const terms = proofTermsOf(asked);
    return status ? [{ status, round: round.id, proof: proofOf(terms), proofLevel: proofLevelOf(terms) }] : [];
  });
  return said.at(-1);
};
