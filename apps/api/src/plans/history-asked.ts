import type { ChangeSource } from '@mufakat/planning/changes/change';

/** Which change sets of a plan are asked for, newest first. */
export interface HistoryAsked {
  /** Only those before this revision. */
  readonly revision: number;
  readonly most: number;
  readonly record?: string;
  readonly person?: string;
  readonly source?: ChangeSource;
  /** Instants; the second is not included. */
  readonly since?: string;
  readonly until?: string;
}
