import type { PlanDocument } from '@mufakat/planning/records/record';
import { rootOf } from '@mufakat/planning/records/tree';
import type { AmendedPlace } from '@mufakat/planning/versions/amendment';
import type { KnownBody } from '../reading/bodies.js';

/** A file of one body's rows, to be edited and sent back. */
export interface FileForBody {
  readonly body: string;
  /** In the file's language. */
  readonly name: string;
  /** Records the body may change. */
  readonly own: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  readonly dueOn?: string;
}

/** An amendment in force, as a consolidated text cites it. */
export interface CitedAmendment {
  readonly number: number;
  readonly title: string;
  /** Name of the body that adopted it, in the file's language. */
  readonly body: string;
  readonly actNumber?: string;
  /** Of the act, `YYYY-MM-DD`. */
  readonly on: string;
  /** Number of the version it made. */
  readonly version: number;
  readonly places: readonly AmendedPlace[];
}

/** What a written file says of itself. */
export interface FileMeta {
  readonly title: string;
  /** "draft, revision 12, not frozen" or "version 3, sha256 …". */
  readonly stateLine: string;
  /** Language of the words around the plan's own, and the first choice for its texts. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly bodies: readonly KnownBody[];
  /** SHA-256 of the frozen version, where the file is of one. */
  readonly hash?: string;
  readonly creator?: string;
  readonly part?: FileForBody;
  /** Those in force in this text, in order. */
  readonly amendments?: readonly CitedAmendment[];
}

/** The plan's languages, the file's first. */
export const languagesOf = (document: PlanDocument, meta: Pick<FileMeta, 'language'>): string[] => {
  const own = rootOf(document)?.['languages'];
  const listed = Array.isArray(own) ? own.filter((language): language is string => typeof language === 'string') : [];
  return [...new Set([...(listed.includes(meta.language) || listed.length === 0 ? [meta.language] : []), ...listed])];
};
