import type { PlanStage } from '@mufakat/planning/lifecycles/plan-stages';
import type { StageOnDay } from '@mufakat/planning/lifecycles/stage-on';
import type { ActKind } from '@mufakat/planning/lifecycles/acts';
import type { Sensitivity } from '@mufakat/planning/records/field';
import type { Translated } from '@mufakat/planning/records/record';

export interface Explanation {
  readonly rule: string;
  readonly message: string | { readonly code: string; readonly params?: Readonly<Record<string, string | number>> };
  readonly records?: readonly string[];
}

/** A move out of the plan's stage, with why it is not possible yet. */
export interface PlanMoveView {
  readonly move: string;
  readonly to: PlanStage;
  readonly allowed: boolean;
  readonly explanations: readonly Explanation[];
  readonly needsReason: boolean;
  /** Stages passed over. */
  readonly skips?: readonly PlanStage[];
}

export interface ActView {
  readonly id: string;
  readonly bodyId: string;
  readonly bodyName?: Translated;
  readonly act: ActKind;
  readonly on: string;
  readonly number?: string | null;
  readonly versionHash: string;
  readonly versionNumber?: number | null;
  readonly fileId?: string | null;
  readonly note?: string | null;
}

export interface VersionView {
  readonly id?: string;
  readonly number: number;
  readonly kind: string;
  readonly hash: string;
  readonly revision: number;
  readonly frozenAt: string;
  readonly byName?: string;
  readonly note?: string | null;
}

export interface PlanView {
  readonly id: string;
  readonly version: number;
  readonly jurisdictionId: string;
  readonly jurisdictionName?: Translated;
  readonly ownerBodyId: string;
  readonly ownerBodyName?: Translated;
  readonly title: Translated;
  readonly kind: string;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly stage: PlanStage;
  readonly derivedStage?: StageOnDay;
  readonly sensitivity: Sensitivity;
  readonly publicationMode: 'public' | 'extract' | 'none';
  readonly revision: number;
  readonly actionCount?: number;
  readonly isSample?: boolean;
  readonly adoptedOn?: string | null;
  readonly parentPlanId?: string | null;
  readonly predecessorId?: string | null;
  readonly moves?: readonly PlanMoveView[];
  readonly acts?: readonly ActView[];
  readonly latestVersion?: VersionView | null;
}

export interface Body {
  readonly id: string;
  readonly name: Translated;
  readonly acronym?: string | null;
  readonly kind?: string;
  readonly jurisdictionId?: string | null;
  readonly validTo?: string | null;
}
