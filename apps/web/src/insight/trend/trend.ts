import type { Schemas } from '@mufakat/api-client/client';
import { unpacked, unpackedShare } from '@mufakat/planning/figures/packed';
import { fetchJson } from '../../platform/api.js';
import type { FigureRead, StatusFigures } from '../progress.js';

type Sent = Schemas['PlanTrendView'];
type SentPoint = Schemas['TrendRoundView'];
export const proofSteps = [
  'independently-confirmed',
  'verified',
  'evidence',
  'claimed',
  'no-word',
] as const satisfies readonly (keyof SentPoint['byProof'])[];
export type ProofStep = (typeof proofSteps)[number];
export const ways = ['status', 'proof', 'pillar', 'body', 'place'] as const;
export type Way = (typeof ways)[number];

export type TrendGroup = Omit<Schemas['TrendGroupView'], 'byStatus'> & { readonly byStatus: StatusFigures };
type Grouped = { readonly byPillar: readonly TrendGroup[]; readonly byBody: readonly TrendGroup[] } & {
  readonly byPlace: readonly TrendGroup[];
};
export type TrendPoint = Omit<SentPoint, keyof Grouped | 'byStatus' | 'byProof'> &
  Grouped & { readonly byStatus: StatusFigures; readonly byProof: Readonly<Record<ProofStep, FigureRead>> };
export type PlanTrend = Omit<Sent, 'points'> & { readonly points: readonly TrendPoint[] };

/** Figures travel with each row named once; here they get their rows back. */
export const fetchPlanTrend = async (plan: string): Promise<PlanTrend> => {
  const sent = await fetchJson<Sent>(`/plans/${plan}/trend`);
  const ids = sent.actions.map(({ id }) => id);
  const group = (one: Schemas['TrendGroupView']): TrendGroup => ({
    ...one,
    byStatus: unpacked(one.byStatus, ids) as StatusFigures,
  });
  const proof = (one: SentPoint['byProof']) =>
    Object.fromEntries(proofSteps.map((step) => [step, unpackedShare(one[step], ids) as FigureRead])) as Record<
      ProofStep,
      FigureRead
    >;
  const point = (one: SentPoint): TrendPoint => ({
    ...one,
    byStatus: unpacked(one.byStatus, ids) as StatusFigures,
    byProof: proof(one.byProof),
    byPillar: one.byPillar.map(group),
    byBody: one.byBody.map(group),
    byPlace: one.byPlace.map(group),
  });
  return { ...sent, points: sent.points.map(point) };
};
