import type { Schemas } from '@mufakat/api-client/client';
import { fetchJson } from '../../platform/api.js';
import { type Divided, divided, withRows, type WithRows } from './trend.js';

type WithRounds<Half extends Schemas['HalfYearView']> = Omit<Divided<Half>, 'rounds'> & {
  readonly rounds: readonly WithRows<Half['rounds'][number]>[];
};
export type HalfYear = WithRounds<Schemas['HalfYearView']> & Partial<Pick<Schemas['HalfYearOfRegionView'], 'response'>>;
/** Of a region, or of a body: then without the reports of others. */
export type TrendOverPlans = Omit<Schemas['BodyTrendView'], 'points'> & { readonly points: readonly HalfYear[] };

/** Figures travel with each row named once; here they get their rows back. */
export const fetchTrendOverPlans = async (of: 'regions' | 'bodies', id: string): Promise<TrendOverPlans> => {
  const sent = await fetchJson<Schemas['BodyTrendView']>(`/${of}/${id}/trend`);
  const ids = sent.actions.map((action) => action.id);
  const points = sent.points.map((point) => ({
    ...divided(ids)(point),
    rounds: point.rounds.map((round) => withRows(ids)(round)),
  }));
  return { ...sent, points };
};
