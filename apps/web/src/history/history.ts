import type { RaRecord } from 'ra-core';

/** One committed change, as `/api/history` tells it. */
export interface HistoryEntry extends RaRecord {
  readonly at: string;
  /** `plan.moved`: of what, and what happened. */
  readonly type: string;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly planId: string | null;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly facts: Readonly<Record<string, unknown>> | null;
}
