import type { Schemas } from '@mufakat/api-client/client';
import type { Proved } from '@mufakat/planning/status/proof';
import { answered, api, fetchJson } from '../../platform/api.js';
import type { Translated } from '../../platform/i18n/use-words.js';

export type PlanResults = Schemas['PlanResultsView'];
export type IndicatorResult = Schemas['IndicatorResultView'];
export type TargetResult = Schemas['TargetResultView'];
export type EntryShown = Schemas['EntryShownView'];
export type EntryDraft = Schemas['IndicatorEntryDraft'];

export const fetchResults = (plan: string): Promise<PlanResults> => fetchJson<PlanResults>(`/plans/${plan}/results`);

export const entryVerbs = {
  add: (body: EntryDraft) => answered(api.POST('/api/indicator-entries', { body })),
  withdraw: (id: string, reason: string) =>
    answered(api.POST('/api/indicator-entries/{id}/withdrawal', { params: { path: { id } }, body: { reason } })),
};

/** An indicator of another plan, with what it comes to there. */
export interface PartOfPlan extends Proved {
  readonly plan: string;
  readonly indicator: string;
  readonly value: string | null;
  readonly unit?: Translated | null;
}
/** An indicator that a formula asks for. */
interface FormulaSaid {
  readonly text: string;
  readonly inputs: readonly { readonly code: string; readonly indicator: string; readonly value: string | null }[];
  readonly missing: readonly string[];
}

export const formulaOf = ({ figure }: IndicatorResult): FormulaSaid | undefined =>
  figure.formula as FormulaSaid | undefined;
export type PlansFigure = Schemas['PlansFigureView'];
export const partsOf = ({ parts }: PlansFigure): readonly PartOfPlan[] => parts as unknown as readonly PartOfPlan[];

/** Told in words, so that no number and no chart can be made. */
export const isTold = ({ format }: { readonly format?: string }): boolean =>
  format === 'text' || format === 'value-list' || format === 'date';

/** Under what they stand, in the order of the plan. */
export const byPlace = (indicators: readonly IndicatorResult[]): ReadonlyMap<string, readonly IndicatorResult[]> => {
  const groups = new Map<string, IndicatorResult[]>();
  for (const indicator of indicators) {
    const place = indicator.action ?? indicator.parent;
    groups.set(place, [...(groups.get(place) ?? []), indicator]);
  }
  return groups;
};
