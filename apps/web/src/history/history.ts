import type { RaRecord } from 'ra-core';
import type { Translated } from '../platform/i18n/use-words.js';

/** What a line of recent changes says. */
export interface RecentChange {
  readonly id: RaRecord['id'];
  readonly at: string;
  readonly type: string;
  readonly personName: string | null;
  readonly planId: string | null;
  readonly planTitle?: Translated | null;
}

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
