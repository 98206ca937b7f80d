import type { Change } from '@mufakat/planning/changes/change';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanDocument } from '@mufakat/planning/records/record';
import type { LeftOut } from './body-return.js';
import type { KnownBody } from './bodies.js';
import type { Mapping } from './mapping.js';
import type { ProposedBody } from './propose-bodies.js';
import type { Problem } from './problems.js';

export interface ImportContext {
  readonly bodies: readonly KnownBody[];
  /** The plan the file goes into; without it a new plan is proposed, its root included. */
  readonly existing?: PlanDocument;
  /** The plan at the revision that the file carries, where that is not `existing`'s: then only real edits are found. */
  readonly base?: PlanDocument;
  /** Id that the new plan's root will have. */
  readonly plan?: string;
  /** Language the person works in, for texts that do not show their own. */
  readonly language: string;
  readonly newId?: () => string;
  /** The body on whose behalf a file of ours comes back, where the file names none itself. */
  readonly forBody?: string;
  /** Whether a file without codes gets them proposed before anybody has said so in the mapping. */
  readonly codes?: boolean;
}

export interface ImportCounts {
  readonly added: Readonly<Partial<Record<Kind, number>>>;
  readonly set: number;
  readonly moved: number;
  readonly removed: number;
  readonly rowsRead: number;
  readonly rowsSkipped: number;
}

/** What a file would do to a plan: applied whole as one change set, or corrected by its mapping and proposed again. */
export interface ImportProposal {
  readonly mapping: Mapping;
  readonly changes: readonly Change[];
  /** The revision the changes are made on; that of the file where it carries one. */
  readonly baseRevision: number;
  readonly problems: readonly Problem[];
  readonly bodies: readonly ProposedBody[];
  readonly counts: ImportCounts;
  /** Of a file that was written for one body: edits that are not that body's to make. */
  readonly leftOut?: readonly LeftOut[];
  /** What the file calls itself. */
  readonly title?: string;
}

export const countChanges = (
  changes: readonly Change[],
  read: { rowsRead: number; rowsSkipped: number },
): ImportCounts => {
  const added: Partial<Record<Kind, number>> = {};
  for (const { op, kind } of changes) if (op === 'add') added[kind] = (added[kind] ?? 0) + 1;
  const ofKind = (op: Change['op']) => changes.filter((change) => change.op === op).length;
  return { added, set: ofKind('set'), moved: ofKind('move'), removed: ofKind('remove'), ...read };
};
