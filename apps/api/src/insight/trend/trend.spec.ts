import { proofLevels } from '@mufakat/planning/status/proof';
import { statuses } from '@mufakat/planning/status/scale';
import fc from 'fast-check';
import type { LineInput, ProgressInputs, ReportInput, RoundInput } from '../progress.inputs.js';
import { planTrend, proofSteps, type TrendPoint } from './trend.rules.js';

const rounds: RoundInput[] = ['2026-01-31', '2026-02-28', '2026-03-31'].map((dueOn, at) => ({
  ...{ id: `r${String(at)}`, title: `Round ${String(at)}`, periodFrom: '2025-01-01', periodTo: '2025-12-31' },
  ...{ opensOn: dueOn.replace(/..$/, '01'), dueOn, state: at === 0 ? 'frozen' : 'open' },
  frozenOn: at === 0 ? '2026-02-10' : null,
}));
const bodies = ['b0', 'b1', 'b2'];
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
const world = fc.record({
  actions: fc.array(action, { minLength: 1, maxLength: 8 }),
  given: fc.tuple(fc.tuple(given, given, given), fc.tuple(given, given, given), fc.tuple(given, given, given)),
});
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;
const sorted = (ids: readonly string[] = []) => [...ids].sort();
const stateOf = { silent: 'not-opened', sent: 'submitted', verified: 'verified' } as const;

const inputsOf = ({ actions, given: answers }: World): ProgressInputs => {
  const answerOf = (body: number, round: number) => answers[round]?.[body] ?? 'silent';
  const lines = actions.flatMap(({ lead, said, evidence, isOwed }, at) =>
    rounds.flatMap(({ id: round }, nth): LineInput[] => {
      const answer = answerOf(lead, nth);
      const isSaid = answer !== 'silent';
      if (!isOwed[nth]) return [];
      return [
        {
          ...{ id: `l${String(at)}${round}`, report: `${bodies[lead] ?? ''}${round}`, round, action: `a${String(at)}` },
          ...{
            body: bodies[lead] ?? '',
            rank: 0,
            state: stateOf[answer],
            judgement: isSaid ? (said[nth] ?? null) : null,
          },
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
  const records = [
    { id: 'plan', kind: 'plan' as const, parent: null, position: 'a' },
    { id: 'p', kind: 'pillar' as const, parent: 'plan', position: 'a' },
    ...actions.map(({ place }, at) => ({
      ...{ id: `a${String(at)}`, kind: 'action' as const, parent: at % 2 ? 'p' : 'plan', position: `a${String(at)}` },
      ...(place && { place: { en: place } }),
    })),
  ];
  return {
    ...{ plan: 'plan', revision: 1, factsRevision: 1, today: '2026-04-15', isAdopted: true, adoptedVersion: 1 },
    adoptedActions: actions.map((_, at) => ({ id: `a${String(at)}`, startsOn: null, endsOn: null })),
    ...{ records, rounds, reports, lines, commitments: [], indicators: [], values: [], entries: [] },
    bodies: Object.fromEntries(bodies.map((body) => [body, { en: body }])),
    bodyKinds: {},
  };
};

/** Actions by what was said of them in a round, and by what stood behind it: loops over lines, no rule of ours. */
const byHand = (inputs: ProgressInputs, round: string) => {
  const [found, behind]: [Record<string, string[]>, Record<string, string[]>] = [{}, {}];
  const levelOf = ({ state, evidence }: LineInput) => {
    if (state === 'verified') return 'verified';
    return evidence > 0 ? 'evidence' : 'claimed';
  };
  for (const line of inputs.lines.filter((one) => one.round === round)) {
    (found[line.judgement ?? 'no-report'] ??= []).push(line.action);
    (behind[line.judgement ? levelOf(line) : 'no-word'] ??= []).push(line.action);
  }
  return { found, behind };
};

const silentIn = (drawn: World, inputs: ProgressInputs, nth: number): string[] =>
  bodies.filter((body, at) => {
    const owes = inputs.lines.some((line) => line.round === `r${String(nth)}` && line.body === body);
    return owes && drawn.given[nth]?.[at] === 'silent';
  });

const isCounted = (point: TrendPoint, { found, behind }: ReturnType<typeof byHand>): void => {
  for (const status of statuses) {
    const rows = sorted(found[status]);
    expect(sorted(point.byStatus[status].counted)).toEqual(rows);
    for (const groups of [point.byPillar, point.byBody, point.byPlace])
      expect(sorted(groups.flatMap(({ byStatus }) => byStatus[status].counted ?? []))).toEqual(rows);
  }
  for (const step of proofSteps) expect(sorted(point.byProof[step].counted)).toEqual(sorted(behind[step]));
};

it('the trend is what a count by hand finds in each round, whatever was said and kept silent', () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const inputs = inputsOf(drawn);
      const { points } = planTrend(inputs);
      expect(points.map(({ round, asOf }) => [round, asOf])).toEqual([
        ['r0', '2026-02-10'],
        ['r1', '2026-04-15'],
        ['r2', '2026-04-15'],
      ]);
      for (const [nth, point] of points.entries()) {
        isCounted(point, byHand(inputs, point.round));
        const silent = silentIn(drawn, inputs, nth);
        expect([point.byStatus['no-report'].silent, point.response.silent]).toEqual([silent, silent]);
      }
    }),
  );
});

it('names every level of proof', () => {
  expect(proofSteps).toEqual(['no-word', ...proofLevels]);
});
