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
/** What a trend is divided by; `plan` only where there are several. */
export type Way = 'status' | 'proof' | 'plan' | 'pillar' | 'body' | 'place';

export type TrendGroup = Omit<Schemas['TrendGroupView'], 'byStatus'> & { readonly byStatus: StatusFigures };
interface SentDivided {
  readonly byStatus: Schemas['StatusFiguresView'];
  readonly byProof: SentPoint['byProof'];
  readonly byPillar: readonly Schemas['TrendGroupView'][];
  readonly byBody: readonly Schemas['TrendGroupView'][];
  readonly byPlace: readonly Schemas['TrendGroupView'][];
}
/** With the rows of its figures. */
export type WithRows<Part extends { readonly byStatus: unknown }> = Omit<Part, 'byStatus'> & {
  readonly byStatus: StatusFigures;
};
export type Divided<Point extends SentDivided> = Omit<Point, keyof SentDivided> & {
  readonly byStatus: StatusFigures;
  readonly byProof: Readonly<Record<ProofStep, FigureRead>>;
  readonly byPillar: readonly WithRows<Point['byPillar'][number]>[];
  readonly byBody: readonly WithRows<Point['byBody'][number]>[];
  readonly byPlace: readonly WithRows<Point['byPlace'][number]>[];
};
export type TrendPoint = Divided<SentPoint>;
export type PlanTrend = Omit<Sent, 'points'> & { readonly points: readonly TrendPoint[] };

export const withRows =
  (ids: readonly string[]) =>
  <Part extends { readonly byStatus: Schemas['StatusFiguresView'] }>(part: Part): WithRows<Part> => ({
    ...part,
    byStatus: unpacked(part.byStatus, ids) as StatusFigures,
  });

/** Figures travel with each row named once; here they get their rows back. */
export const divided =
  (ids: readonly string[]) =>
  <Point extends SentDivided>(point: Point): Divided<Point> => {
    const group = withRows(ids);
    const proof = Object.fromEntries(
      proofSteps.map((step) => [step, unpackedShare(point.byProof[step], ids) as FigureRead]),
    ) as Record<ProofStep, FigureRead>;
    return {
      ...point,
      byStatus: unpacked(point.byStatus, ids) as StatusFigures,
      byProof: proof,
      byPillar: point.byPillar.map((one: Point['byPillar'][number]) => group(one)),
      byBody: point.byBody.map((one: Point['byBody'][number]) => group(one)),
      byPlace: point.byPlace.map((one: Point['byPlace'][number]) => group(one)),
    };
  };

export const fetchPlanTrend = async (plan: string): Promise<PlanTrend> => {
  const sent = await fetchJson<Sent>(`/plans/${plan}/trend`);
  return { ...sent, points: sent.points.map(divided(sent.actions.map(({ id }) => id))) };
};
