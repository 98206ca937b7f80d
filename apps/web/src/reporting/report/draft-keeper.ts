import { del, get, set } from 'idb-keyval';
import type { LineEdit, LineForm, Report } from '../reporting.js';
import type { Clash, Pending } from './line-edits.js';

/** What must survive a reload: the report as last read, and own words the server has not taken. */
export interface KeptDraft {
  readonly report: Report;
  readonly pending: readonly (readonly [string, Pending])[];
  readonly clashes: readonly Clash[];
  readonly batch?: Batch;
}

/** What was sent and not answered: it is sent again as it was, under the same key. */
export interface Batch {
  readonly key: string;
  readonly version: number;
  readonly forms: readonly LineForm[];
  /** The edits the forms were made of. */
  readonly edits: readonly (readonly [string, LineEdit])[];
}

export interface DraftKeeper {
  load(): Promise<KeptDraft | undefined>;
  /** Undefined forgets the draft. */
  save(kept: KeptDraft | undefined): Promise<void>;
  /** A file that waits for a network. */
  keepFile(id: string, file: File): Promise<void>;
  file(id: string): Promise<File | undefined>;
  forgetFile(id: string): Promise<void>;
}

/** Drafts in IndexedDB; a browser that refuses storage works on, only a reload would lose what is unsent. */
export const browserKeeper = (report: string, person: string): DraftKeeper => {
  const key = `report/${person}/${report}`;
  return {
    load: () => get<KeptDraft>(key).catch(() => undefined),
    keepFile: (id, file) => set(`report-file/${person}/${id}`, file),
    file: (id) => get<File>(`report-file/${person}/${id}`).catch(() => undefined),
    forgetFile: (id) => del(`report-file/${person}/${id}`).catch(() => undefined),
    save: (kept) => (kept ? set(key, kept) : del(key)).catch(() => undefined),
  };
};
