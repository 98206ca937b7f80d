import type { Sensitivity } from './field.js';
import type { Kind } from './kinds.js';

/** Language tag → text. */
export type Translated = Readonly<Record<string, string>>;

/** A top-level block of long text: a ProseMirror node; `position` orders the blocks (fractional key). */
export interface Block {
  readonly id: string;
  readonly position: string;
  readonly node: unknown;
}
/** Language → block id → block. */
export type LongText = Readonly<Record<string, Readonly<Record<string, Block>>>>;

export type Value = unknown;

/**
 * A record as it travels and as the rules see it: flat, fields beside the envelope. A field without a value is absent
 * (never `null`). `parent` is null for the root only. `changedIn` is the revision that last changed the record.
 */
export interface PlanRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly parent: string | null;
  /** Fractional key; order among siblings is (position, id), compared by code unit. */
  readonly position: string;
  readonly code?: string;
  readonly sensitivity?: Sensitivity;
  readonly changedIn?: number;
  readonly [field: string]: Value;
}

/** A plan's content at one revision: records not removed, in any order. */
export interface PlanDocument {
  readonly plan: string;
  readonly revision: number;
  readonly records: ReadonlyMap<string, PlanRecord>;
}

/** The document as `/api/plans/:id/document` answers it. */
export interface PlanDocumentView {
  readonly plan: string;
  readonly revision: number;
  readonly records: readonly PlanRecord[];
}

export const toDocument = (view: PlanDocumentView): PlanDocument => ({
  plan: view.plan,
  revision: view.revision,
  records: new Map(view.records.map((record) => [record.id, record])),
});

export const toView = (document: PlanDocument): PlanDocumentView => ({
  plan: document.plan,
  revision: document.revision,
  records: [...document.records.values()],
});

/** Order among siblings: by position, then by id, both by code unit as PostgreSQL's `collate "C"`. */
export const inOrder = (a: PlanRecord, b: PlanRecord): number => {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
};
