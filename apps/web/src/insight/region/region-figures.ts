import type { Schemas } from '@mufakat/api-client/client';
import { fetchJson } from '../../platform/api.js';
import type { Translated } from '../../platform/i18n/use-words.js';

export type RegionResults = Schemas['RegionResultsView'];
export type RegionAnswers = Schemas['RegionAnswersView'];
export type IndicatorOverRegion = Schemas['IndicatorOverRegionView'];

export const fetchRegionResults = (region: string): Promise<RegionResults> =>
  fetchJson<RegionResults>(`/regions/${region}/results`);
export const fetchRegionAnswers = (region: string): Promise<RegionAnswers> =>
  fetchJson<RegionAnswers>(`/regions/${region}/answers`);

/** Titles by id. */
export const titlesOf = (plans: RegionResults['plans']): Readonly<Record<string, Translated>> =>
  Object.fromEntries(plans.map(({ id, title }) => [id, title ?? {}]));

/** Plans of which the reader sees numbers and no rows. */
export const withheldOf = <Plan extends { readonly extent: string }>(plans: readonly Plan[]): readonly Plan[] =>
  plans.filter(({ extent }) => extent === 'figures');
