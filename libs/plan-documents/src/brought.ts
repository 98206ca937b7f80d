import type { Change } from '@mufakat/planning/changes/change';

/** Where a word stands in the frozen text; `record` null: the plan as a whole. */
export interface BroughtPlace {
  readonly record: string | null;
  readonly field?: string;
  readonly language?: string;
  readonly block?: string;
  readonly quote?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Why a word could not be laid on a record, or a wording not on a field; it is kept as a comment. */
export const unplacedReasons = ['row-unknown', 'no-range', 'fixed-text'] as const;
export type UnplacedReason = (typeof unplacedReasons)[number];

/** By what a record was known again: its hidden id, its code, or its title. */
export const foundBys = ['id', 'code', 'title'] as const;
export type FoundBy = (typeof foundBys)[number];

export const broughtKinds = ['comment', 'proposal', 'change'] as const;

/** One thing that a file filled in without an account says. */
export interface BroughtWord {
  readonly is: (typeof broughtKinds)[number];
  /** How a person finds it in the file again: a row of it, or a comment by its number. */
  readonly where: string;
  readonly at: BroughtPlace;
  readonly text: string;
  /** Of a change: what stands there in the frozen text. */
  readonly before?: string;
  /** What is said beside a proposed wording. */
  readonly reason?: string;
  readonly found?: FoundBy;
  readonly priority?: 'high' | 'medium' | 'low';
  /** As the file names who said it. */
  readonly author?: string;
  /** Of a change: what it makes of the frozen text. */
  readonly changes?: readonly Change[];
  readonly unplaced?: UnplacedReason;
  /** Name of this word in its file, and of the one it answers. */
  readonly key?: string;
  readonly answers?: string;
  /** The comment of the round that it answers. */
  readonly parent?: string;
}

export const noticeCodes = ['priority-unknown', 'place-missing', 'place-moved'] as const;
export interface BroughtNotice {
  readonly where: string;
  readonly code: (typeof noticeCodes)[number];
  readonly text: string;
}

/** What a returned file was made for, and all that it says. */
export interface BroughtFile {
  readonly plan: string;
  readonly round: string;
  readonly hash: string;
  readonly words: readonly BroughtWord[];
  /** What the file says that nobody could read: a priority, a row without words. */
  readonly notices: readonly BroughtNotice[];
}
