import type { Change } from '../changes/change.js';
import type { CheckMute } from './mute.js';
import type { PlanUnderCheck } from './plan-under-check.js';

/** `error` keeps a plan from being submitted; the others only tell. */
export const severities = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

export const checkGroups = [
  'leads-and-dates',
  'text',
  'numbers',
  'wording',
  'coverage',
  'proof-and-time',
  'completeness',
] as const;
export type CheckGroup = (typeof checkGroups)[number];

export type Params = Readonly<Record<string, string | number>>;

export interface Check {
  readonly rule: string;
  readonly severity: Severity;
  /** Id of the record it is about. */
  readonly record: string;
  /** Field or address (`title.ar`) in that record. */
  readonly field?: string;
  /** The web translates by `checks.<code>` with the params; params named like `otherRecord` and `body` hold ids. */
  readonly message: { readonly code: string; readonly params: Params };
  /** A change set that would settle it, for one click. */
  readonly fix?: readonly Change[];
  /** Somebody with the right to revise decided that it may stand, and why; it is still shown and counted apart. */
  readonly muted?: CheckMute;
}

export interface Finding {
  readonly record: string;
  readonly field?: string;
  readonly params?: Params;
  readonly fix?: readonly Change[];
}

export interface CheckRule {
  readonly rule: string;
  readonly group: CheckGroup;
  readonly severity: Severity;
  /** A finding of this rule may be muted with a reason; those that keep a plan from being submitted may not, unless this says so. */
  readonly mayMute?: boolean;
  /** English, with the params in braces. */
  readonly explanation: string;
  readonly find: (plan: PlanUnderCheck) => readonly Finding[];
}
