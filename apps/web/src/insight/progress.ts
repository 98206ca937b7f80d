import type { Schemas } from '@mufakat/api-client/client';
import { unpacked } from '@mufakat/planning/figures/packed';
import { type ProofCounts, provedTogether } from '@mufakat/planning/status/proof';
import type { Status } from '@mufakat/planning/status/scale';
import { fetchJson } from '../platform/api.js';

/** A number with the ids of all it is made of. */
export type FigureRead = Schemas['FigureView'];
/** The nine with the ids of their rows. */
export type StatusFigures = Readonly<Record<Status, FigureRead & { readonly proved?: ProofCounts }>>;
type Read<Part extends { byStatus: unknown }> = Omit<Part, 'byStatus'> & { readonly byStatus: StatusFigures };
export type Reason = Schemas['ReasonView'];
export type ActionProgress = Schemas['ActionProgressView'];
export type GroupProgress = Read<Schemas['GroupView']>;
export type Overdue = Schemas['OverdueView'];
export type IndicatorValue = Schemas['ValueProgressView'];
export type IndicatorProgress = Schemas['IndicatorProgressView'];
type Groups = { readonly byPillar: readonly GroupProgress[]; readonly byBody: readonly GroupProgress[] };
export type PlanProgress = Omit<Schemas['PlanProgressView'], 'denominators' | keyof Groups> & Groups & Denominators;
type Denominators = { readonly denominators: readonly Read<Schemas['DenominatorView']>[] };
export type RegionPlan = Read<Omit<Schemas['RegionPlanView'], keyof Groups | 'denominators'>> & Groups & Denominators;
export type RegionProgress = Omit<Read<Schemas['RegionProgressView']>, 'byBody' | 'plans' | 'denominators'> &
  Denominators &
  Pick<Groups, 'byBody'> & { readonly plans: readonly RegionPlan[] };

/** Figures travel with each row named once; here they get their rows back. */
const withRows =
  (ids: readonly string[]) =>
  <Part extends { byStatus: Schemas['StatusFiguresView'] }>(part: Part): Read<Part> => ({
    ...part,
    byStatus: unpacked(part.byStatus, ids) as StatusFigures,
  });

export const fetchPlanProgress = async (plan: string): Promise<PlanProgress> => {
  const sent = await fetchJson<Schemas['PlanProgressView']>(`/plans/${plan}/progress`);
  const read = withRows(sent.actions.map(({ id }) => id));
  const { denominators, byPillar, byBody } = sent;
  return { ...sent, denominators: denominators.map(read), byPillar: byPillar.map(read), byBody: byBody.map(read) };
};

export const fetchRegionProgress = async (region: string): Promise<RegionProgress> => {
  const sent = await fetchJson<Schemas['RegionProgressView']>(`/regions/${region}/progress`);
  const read = withRows(sent.rowIds);
  const plans = sent.plans.map((plan) => ({
    ...read(plan),
    denominators: plan.denominators.map(read),
    byPillar: plan.byPillar.map(read),
    byBody: plan.byBody.map(read),
  }));
  const denominators = sent.denominators.map(read);
  return { ...read(sent), denominators, byBody: sent.byBody.map(read), plans };
};

/** How many in each of the nine: the numerators. */
export const countsOf = (byStatus: StatusFigures): Partial<Record<Status, number>> =>
  Object.fromEntries(Object.entries(byStatus).map(([status, { numerator }]) => [status, Number(numerator ?? 0)]));

/** How far the words behind the nine have come, together. */
export const provedIn = (byStatus: StatusFigures): ProofCounts | undefined =>
  provedTogether(Object.values(byStatus).map(({ proved }) => proved));

/** The denominator that the nine share. */
export const totalOf = (byStatus: StatusFigures): number => Number(byStatus['no-report'].denominator ?? 0);
