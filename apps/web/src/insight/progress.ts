import type { Schemas } from '@mufakat/api-client/client';
import type { Status } from '@mufakat/planning/status/scale';

/** A number with the ids of all it is made of. */
export type FigureRead = Schemas['FigureView'];
export type StatusFigures = Schemas['StatusFiguresView'];
export type Reason = Schemas['ReasonView'];
export type ActionProgress = Schemas['ActionProgressView'];
export type GroupProgress = Schemas['GroupView'];
export type Overdue = Schemas['OverdueView'];
export type IndicatorValue = Schemas['ValueProgressView'];
export type IndicatorProgress = Schemas['IndicatorProgressView'];
export type PlanProgress = Schemas['PlanProgressView'];
export type RegionPlan = Schemas['RegionPlanView'];
export type RegionProgress = Schemas['RegionProgressView'];

/** How many in each of the nine: the numerators. */
export const countsOf = (byStatus: StatusFigures): Partial<Record<Status, number>> =>
  Object.fromEntries(Object.entries(byStatus).map(([status, { numerator }]) => [status, Number(numerator ?? 0)]));

/** The denominator that the nine share. */
export const totalOf = (byStatus: StatusFigures): number => Number(byStatus['no-report'].denominator ?? 0);
