import type { StatusFigures } from '@mufakat/planning/figures/action-figures';
import { type Extent, withoutRows, eachWithoutRows } from '../released.rules.js';
import type { Answering } from './answers.rules.js';
import type { PlanTrend, TrendGroup, TrendPoint } from './trend.rules.js';

const bareNine = <Part extends { readonly byStatus: StatusFigures }>(part: Part): Part => ({
  ...part,
  byStatus: eachWithoutRows(part.byStatus),
});
const barePoint = (point: TrendPoint): TrendPoint => ({
  ...bareNine(point),
  byProof: eachWithoutRows(point.byProof),
  byPillar: point.byPillar.map((group): TrendGroup => bareNine(group)),
  byBody: point.byBody.map((group): TrendGroup => bareNine(group)),
  byPlace: point.byPlace.map((group): TrendGroup => bareNine(group)),
});

const bareAnswer = (one: Answering): Answering => ({ ...one, response: withoutRows(one.response) });

/** Who may not list every report sees how many were given, by body and post, not which. */
const withoutReports = (trend: PlanTrend): PlanTrend => ({
  ...trend,
  points: trend.points.map((point) => ({ ...point, response: withoutRows(point.response) })),
  answersByBody: trend.answersByBody.map(bareAnswer),
  answersByPost: trend.answersByPost.map(bareAnswer),
  silent: [],
});

export const releasedTrend = (trend: PlanTrend, extent: Extent, listsReports: boolean): PlanTrend => {
  const answered = listsReports ? trend : withoutReports(trend);
  if (extent !== 'figures') return answered;
  return {
    ...withoutReports(answered),
    points: withoutReports(answered).points.map(barePoint),
    actions: [],
    slips: [],
  };
};
