import type { Schemas } from '@mufakat/api-client/client';

/** Decimals as text; null is not known, `'0'` is a value. */
export type ValueGiven = Schemas['ValueGivenForm'];
/** As it was given, with what it took the place of. */
export type ValueRead = ValueGiven & Partial<Pick<Schemas['ValueView'], 'correctedAt' | 'replaced'>>;
/** `waiting` names a file that is kept in this browser until it can be sent. */
export type EvidenceGiven = Schemas['EvidenceForm'] & { readonly waiting?: string };
/** With the kind of the file, where it is kept by us. */
export type EvidenceShown = EvidenceGiven & { readonly mediaType?: string | null };
export type LineIndicator = Schemas['LineIndicatorView'];
/** With what the reporter gives laid over what is kept. */
export type ReportLine = Omit<Schemas['LineView'], 'values' | 'evidence'> & {
  readonly values: ValueGiven[];
  readonly evidence: EvidenceShown[];
};
export type ReportSummary = Schemas['ReportSummary'];
export type Report = Omit<Schemas['ReportView'], 'lines'> & { readonly lines: ReportLine[] };
export type ReportingRound = Schemas['ReportingRoundView'];
/** What a reporter changes on a line; left out is unchanged, null is emptied. */
export type LineForm = Schemas['LineForm'];
export type LineEdit = Omit<LineForm, 'action' | 'evidence'> & { readonly evidence?: EvidenceGiven[] };
export type LineReason = Schemas['LineReason'];
export type LineVerdict = Schemas['LineVerdict'];

export type Sex = Schemas['Sex'];
export const sexes = ['female', 'male', 'other', 'not-stated'] as const satisfies readonly Sex[];

/** What the permission table asks of a report. */
export const thingOfReport = ({ planId, jurisdictionId, bodyId, standInId }: ReportSummary) => ({
  planId,
  jurisdictionId,
  standInId,
  reportBodyId: bodyId,
});

export const isWritable = ({ state, roundState }: ReportSummary): boolean =>
  roundState === 'open' && (state === 'not-opened' || state === 'draft' || state === 'returned');
