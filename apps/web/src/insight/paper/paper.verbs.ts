import type { Schemas } from '@mufakat/api-client/client';
import type { RoundPaper } from '@mufakat/planning/papers/round-paper';
import { answered, api, apiAddress } from '../../platform/api.js';

export type Paper = Omit<Schemas['PaperView'], 'figures'> & { readonly figures: RoundPaper };
export type PaperChanges = Schemas['PaperChanges'];

const of = (id: string) => ({ params: { path: { id } } });
const asPaper = (view: Schemas['PaperView']): Paper => view as unknown as Paper;

/** The consolidated report of a round; each rejects with a `Refusal`. */
export const paperVerbs = {
  read: async (round: string): Promise<Paper> =>
    asPaper(await answered(api.GET('/api/reporting-rounds/{id}/paper', of(round)))),
  make: async (round: string): Promise<Paper> =>
    asPaper(await answered(api.POST('/api/reporting-rounds/{id}/paper', of(round)))),
  makeAgain: async (round: string, reason: string): Promise<Paper> =>
    asPaper(await answered(api.POST('/api/reporting-rounds/{id}/paper/editions', { ...of(round), body: { reason } }))),
  change: async (round: string, version: number, body: PaperChanges): Promise<Paper> =>
    asPaper(
      await answered(
        api.PATCH('/api/reporting-rounds/{id}/paper', {
          params: { path: { id: round }, header: { 'If-Match': `"${String(version)}"` } },
          body,
        }),
      ),
    ),
};

export const paperFile = (round: string, format: 'docx' | 'xlsx' | 'pdf', language: string): string =>
  `${apiAddress}/reporting-rounds/${round}/paper/report.${format}?language=${language}`;
