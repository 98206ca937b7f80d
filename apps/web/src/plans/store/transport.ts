import type { Change, ChangeSource, Conflict } from '@mufakat/planning/changes/change';
import type { PlanDocumentView, Translated } from '@mufakat/planning/records/record';
import type { FieldFault } from '../../platform/api.js';

/** A change set as `/api/plans/:id/change-sets` lists it; `changes` carry `before`. */
export interface ChangeSetView {
  readonly id: string;
  readonly revision: number;
  readonly author: { readonly id: string; readonly name: string } | null;
  readonly accepter?: { readonly id: string; readonly name: string } | null;
  readonly at: string;
  readonly reason?: string | null;
  readonly source?: ChangeSource | null;
  readonly changes: readonly Change[];
  /** Where suggestions of several were taken in as one: whose each was, with the records it is about. */
  readonly credits?: readonly Credit[] | null;
}

export interface Credit {
  readonly name: string;
  readonly bodyName: Translated | null;
  readonly records: readonly string[];
}

export interface Sending {
  readonly baseRevision: number;
  readonly changes: readonly Change[];
  readonly source: ChangeSource;
  readonly reason?: string;
}

export type Answer =
  | {
      readonly outcome: 'accepted';
      /** Null where everything stood there already. */
      readonly id: string | null;
      readonly revision: number;
      readonly changes: readonly Change[];
    }
  | { readonly outcome: 'conflict'; readonly current: number; readonly conflicts: readonly Conflict[] }
  /** The server will never take these; `faults` by index of the change, where it names them. */
  | {
      readonly outcome: 'refused';
      readonly code: string;
      readonly message: string;
      readonly faults: ReadonlyMap<number, FieldFault>;
    }
  /** Not heard: no network, a server that restarts, a session that ended. */
  | { readonly outcome: 'unheard'; readonly cause: 'network' | 'signed-out' };

/** Somebody who has the plan open, and the record and field they are in. */
export interface Presence {
  readonly id: string;
  readonly name: string;
  readonly record?: string | null;
  readonly field?: string | null;
}

export interface Listener {
  revision(revision: number): void;
  presence(people: readonly Presence[]): void;
}

/** The way to the server. Every method but `send` rejects when it is not heard. */
export interface Transport {
  document(): Promise<PlanDocumentView>;
  send(sending: Sending): Promise<Answer>;
  since(revision: number): Promise<readonly ChangeSetView[]>;
  /** Tells of newer revisions until the returned function is called. */
  follow(listener: Listener): () => void;
}
