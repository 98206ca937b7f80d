import { isGiven } from '@mufakat/planning/lifecycles/report';
import {
  type PaperIndicator,
  type PaperLine,
  type PaperPillar,
  type PaperReport,
  type RoundPaper,
} from '@mufakat/planning/papers/round-paper';
import { type PlanProgress, planProgress, type ActionShown } from '../plan-progress.rules.js';
import type { ProgressInputs } from '../progress.inputs.js';

/** What a body wrote on an action in the round. */
export interface WordsOfLine {
  readonly action: string;
  readonly body: string;
  readonly rank: number;
  readonly narrative: string | null;
  readonly challenge: string | null;
  readonly helpNeeded: string | null;
}

/** The facts as they stood in a round: nothing of rounds after it, on the day it was frozen. */
export const upToRound = (inputs: ProgressInputs, roundId: string, day: string): ProgressInputs => {
  const last = inputs.rounds.findIndex(({ id }) => id === roundId);
  const rounds = inputs.rounds.slice(0, last + 1);
  const known = new Set(rounds.map(({ id }) => id));
  return {
    ...inputs,
    today: day,
    rounds,
    reports: inputs.reports.filter(({ round }) => known.has(round)),
    lines: inputs.lines.filter(({ round }) => known.has(round)),
    values: inputs.values.filter(({ round }) => round === null || known.has(round)),
  };
};

const lineOf = (action: ActionShown, words: readonly WordsOfLine[]): PaperLine => {
  const own = words.filter((one) => one.action === action.id).sort((a, b) => a.rank - b.rank);
  const said = own.find(({ body }) => body === action.body) ?? own[0];
  const { id, code, title, body, status, proof = null, proofLevel = null, isVacant } = action;
  const { narrative = null, challenge = null, helpNeeded = null } = said ?? {};
  return { action: id, code, title, body, status, proof, proofLevel, narrative, challenge, helpNeeded, isVacant };
};

const pillarsOf = (progress: PlanProgress, words: readonly WordsOfLine[]): PaperPillar[] =>
  progress.byPillar.map(({ id, code, title, byStatus }) => {
    const own = progress.actions.filter((action) => action.pillar === id);
    return { id, code, title, byStatus, lines: own.map((action) => lineOf(action, words)) };
  });

const indicatorsOf = ({ indicators }: PlanProgress): PaperIndicator[] =>
  indicators.map(({ id, action = null, code = null, title = null, unit = null, figure, ...rest }) => {
    const { proof, proofLevel, correctedOn } = rest;
    return { id, action, code, title, unit, figure, proof, proofLevel, correctedOn };
  });

const reportsOf = ({ reports }: ProgressInputs, roundId: string): PaperReport[] =>
  reports
    .filter(({ round }) => round === roundId)
    .map(({ id, body, state, isVacant }) => ({ id, body, isGiven: isGiven(state), isVacant }));

/** A frozen round as a paper. Undefined where the plan knows no such round. */
export const roundPaper = (
  inputs: ProgressInputs,
  words: readonly WordsOfLine[],
  roundId: string,
): RoundPaper | undefined => {
  const progress = planProgress(inputs);
  const round = progress.rounds.find(({ id }) => id === roundId);
  const [counted] = progress.denominators;
  if (!round || !counted) return undefined;
  const { id, title, periodFrom, periodTo, response } = round;
  return {
    ...{ asOf: progress.asOf, planTitle: progress.title, bodies: progress.bodies },
    round: { id, title, periodFrom, periodTo },
    ...{ response, reports: reportsOf(inputs, roundId), byStatus: counted.byStatus },
    ...{ pillars: pillarsOf(progress, words), indicators: indicatorsOf(progress) },
    ...{ silent: response.silent, vacant: response.vacant },
  };
};
