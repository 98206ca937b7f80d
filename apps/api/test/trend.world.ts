import fc from 'fast-check';
import type { LineInput, ProgressInputs, ReportInput, RoundInput } from '../src/insight/progress.inputs.js';

/** Three bodies that lead, whichever the plan. */
export const bodies = ['b0', 'b1', 'b2'];
const judgements = ['on-track', 'at-risk', 'off-track', 'completed'] as const;

/* Of each body and round: whether its report was given, whether verified; of each action: its lead, and what is said of it. */
const given = fc.constantFrom('silent', 'sent', 'verified');
const action = fc.record({
  lead: fc.integer({ min: 0, max: 2 }),
  place: fc.constantFrom(null, 'North', 'South'),
  said: fc.tuple(fc.constantFrom(...judgements), fc.constantFrom(...judgements), fc.constantFrom(...judgements)),
  evidence: fc.integer({ min: 0, max: 2 }),
  isOwed: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
});
/** Any plan with three rounds. */
export const reportedWorld = fc.record({
  actions: fc.array(action, { minLength: 1, maxLength: 8 }),
  given: fc.tuple(fc.tuple(given, given, given), fc.tuple(given, given, given), fc.tuple(given, given, given)),
});
export type ReportedWorld = typeof reportedWorld extends fc.Arbitrary<infer W> ? W : never;

interface Wish {
  /** Put before every id but those of bodies, so that several plans stand side by side. */
  readonly name?: string;
  /** When the period of each round ends. */
  readonly ends?: readonly string[];
}

const roundsOf = ({ name = '', ends = [] }: Wish): RoundInput[] =>
  ['2026-01-31', '2026-02-28', '2026-03-31'].map((dueOn, at) => ({
    ...{ id: `${name}r${String(at)}`, title: `Round ${String(at)}` },
    ...{ periodFrom: '2025-01-01', periodTo: ends[at] ?? '2025-12-31' },
    ...{ opensOn: dueOn.replace(/..$/, '01'), dueOn, state: at === 0 ? 'frozen' : 'open' },
    frozenOn: at === 0 ? '2026-02-10' : null,
  }));

const stateOf = { silent: 'not-opened', sent: 'submitted', verified: 'verified' } as const;

/** What is read of such a plan. */
export const inputsOf = ({ actions, given: answers }: ReportedWorld, wish: Wish = {}): ProgressInputs => {
  const { name = '' } = wish;
  const plan = `${name}plan`;
  const rounds = roundsOf(wish);
  const idOf = (at: number) => `${name}a${String(at)}`;
  const answerOf = (body: number, round: number) => answers[round]?.[body] ?? 'silent';
  const lines = actions.flatMap(({ lead, said, evidence, isOwed }, at) =>
    rounds.flatMap(({ id: round }, nth): LineInput[] => {
      const answer = answerOf(lead, nth);
      const isSaid = answer !== 'silent';
      const body = bodies[lead] ?? '';
      if (!isOwed[nth]) return [];
      return [
        {
          ...{ id: `l${String(at)}${round}`, report: `${body}${round}`, round, action: idOf(at), body, rank: 0 },
          ...{ state: stateOf[answer], judgement: isSaid ? (said[nth] ?? null) : null },
          ...{ verifierStatus: null, verifierNote: null, evidence, isConfirmed: false },
          ...{ givenOn: isSaid ? '2026-01-20' : null, verifiedOn: answer === 'verified' ? '2026-01-21' : null },
        },
      ];
    }),
  );
  const reports = bodies.flatMap((body, at) =>
    rounds.flatMap(({ id: round }, nth): ReportInput[] =>
      lines.some((line) => line.body === body && line.round === round)
        ? [{ id: `${body}${round}`, round, body, state: stateOf[answerOf(at, nth)], isVacant: false, post: null }]
        : [],
    ),
  );
  const pillar = `${name}p`;
  const records = [
    { id: plan, kind: 'plan' as const, parent: null, position: 'a' },
    { id: pillar, kind: 'pillar' as const, parent: plan, position: 'a' },
    ...actions.map(({ place }, at) => ({
      ...{ id: idOf(at), kind: 'action' as const, parent: at % 2 ? pillar : plan, position: `a${String(at)}` },
      ...(place && { place: { en: place } }),
    })),
  ];
  return {
    ...{ plan, revision: 1, factsRevision: 1, today: '2026-04-15', isAdopted: true, adoptedVersion: 1 },
    adoptedActions: actions.map((_, at) => ({ id: idOf(at), startsOn: null, endsOn: null })),
    ...{ records, rounds, reports, lines, commitments: [], indicators: [], values: [], entries: [] },
    bodies: Object.fromEntries(bodies.map((body) => [body, { en: body }])),
    bodyKinds: {},
  };
};
