import type { ReportState } from '@mufakat/planning/lifecycles/report';
import type { ReportingRoundState } from '@mufakat/planning/lifecycles/reporting-round';
import type { ScaleStep } from '@mufakat/planning/status/scale';
import type { RaRecord } from 'ra-core';
import type { Translated } from '../platform/i18n/use-words.js';

export const sexes = ['female', 'male', 'other', 'not-stated'] as const;
export type Sex = (typeof sexes)[number];

/** Decimals as text; null is not known, `'0'` is a value. */
export interface ValueGiven {
  readonly indicator: string;
  readonly value?: string | null;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  readonly words?: string | null;
  readonly sex?: Sex | null;
  readonly age?: string | null;
  readonly note?: string | null;
}

export interface EvidenceGiven {
  readonly fileId?: string | null;
  readonly url?: string | null;
  readonly title: string;
}

export interface LineIndicator {
  readonly id: string;
  readonly code: string | null;
  readonly title: Translated | null;
  readonly unit: Translated | null;
  readonly format: string | null;
  readonly decimals: number | null;
  readonly disaggregation: readonly string[];
  readonly numeratorLabel: Translated | null;
  readonly denominatorLabel: Translated | null;
  readonly targets: readonly { readonly dueOn: string | null; readonly value: string | null }[];
}

export interface LineBefore {
  readonly round: string;
  readonly judgement: string | null;
  readonly narrative: string | null;
  readonly values: readonly ValueGiven[];
}

export interface ReportLine {
  readonly id: string;
  readonly action: string;
  readonly code: string | null;
  readonly title: Translated | null;
  readonly pillar: Translated | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly isGiven: boolean;
  readonly noChange: boolean;
  readonly judgement: string | null;
  readonly narrative: string | null;
  readonly challenge: string | null;
  readonly nextStep: string | null;
  readonly helpNeeded: string | null;
  readonly nothingReason: string | null;
  readonly returnReason: string | null;
  readonly verifierStatus: string | null;
  readonly verifierNote: string | null;
  readonly before: LineBefore | null;
  readonly indicators: readonly LineIndicator[];
  readonly values: readonly ValueGiven[];
  readonly evidence: readonly EvidenceGiven[];
}

export interface ReportSummary extends RaRecord<string> {
  readonly version: number;
  readonly roundId: string;
  readonly roundTitle: string;
  readonly roundState: ReportingRoundState;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly dueOn: string;
  readonly planId: string;
  readonly planTitle: Translated | null;
  readonly bodyId: string;
  readonly bodyName: Translated;
  readonly state: ReportState;
  readonly isVacant: boolean;
  readonly actions: number;
  readonly submittedAt: string | null;
  readonly verifiedAt: string | null;
}

export interface Report extends ReportSummary {
  readonly scale: readonly ScaleStep[];
  readonly lines: readonly ReportLine[];
}

export interface ReportingRound extends RaRecord<string> {
  readonly version: number;
  readonly planId: string;
  readonly planTitle: Translated | null;
  readonly title: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly state: ReportingRoundState;
  readonly reason: string | null;
  readonly owed: number;
  readonly given: number;
  readonly verified: number;
  readonly frozenAt: string | null;
}

/** What a reporter changes on a line; left out is unchanged, null is emptied. */
export interface LineEdit {
  readonly noChange?: boolean;
  readonly judgement?: string | null;
  readonly narrative?: string | null;
  readonly challenge?: string | null;
  readonly nextStep?: string | null;
  readonly helpNeeded?: string | null;
  readonly nothingReason?: string | null;
  readonly values?: readonly ValueGiven[];
  readonly evidence?: readonly EvidenceGiven[];
}

export const isWritable = ({ state, roundState }: ReportSummary): boolean =>
  roundState === 'open' && (state === 'not-opened' || state === 'draft' || state === 'returned');
