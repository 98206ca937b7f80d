import { del, get, set } from 'idb-keyval';
import type { Report } from '../reporting.js';
import type { Clash, Pending } from './line-edits.js';

/** What must survive a reload: the report as last read, and own words the server has not taken. */
export interface KeptDraft {
  readonly report: Report;
  readonly pending: readonly (readonly [string, Pending])[];
  readonly clashes: readonly Clash[];
}

export interface DraftKeeper {
  load(): Promise<KeptDraft | undefined>;
  /** Undefined forgets the draft. */
  save(kept: KeptDraft | undefined): Promise<void>;
}

/** Drafts in IndexedDB; a browser that refuses storage works on, only a reload would lose what is unsent. */
export const browserKeeper = (report: string, person: string): DraftKeeper => {
  const key = `report/${person}/${report}`;
  return {
    load: () => get<KeptDraft>(key).catch(() => undefined),
    save: (kept) => (kept ? set(key, kept) : del(key)).catch(() => undefined),
  };
};
