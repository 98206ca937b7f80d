import { proofLevels } from '@mufakat/planning/status/proof';
import { statuses } from '@mufakat/planning/status/scale';
import fc from 'fast-check';
import { bodies, inputsOf, reportedWorld, type ReportedWorld } from '../../../test/trend.world.js';
import type { LineInput, ProgressInputs } from '../progress.inputs.js';
import { planTrend, proofSteps, type TrendPoint } from './trend.rules.js';

const sorted = (ids: readonly string[] = []) => [...ids].sort();
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

const silentIn = (drawn: ReportedWorld, inputs: ProgressInputs, nth: number): string[] =>
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
    fc.property(reportedWorld, (drawn) => {
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
