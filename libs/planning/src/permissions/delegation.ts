import type { Condition } from './condition.js';
import { unrestricted } from './conditions.js';
import type { Permission } from './permissions.js';
import type { Role } from './table.js';

/** Duties of a post that can be passed on, and the role by which each is done. */
export const delegableDuties = {
  reporting: 'reporter',
  clearance: 'clearing-officer',
  coordination: 'coordinator',
} as const satisfies Readonly<Record<string, Role>>;

/**
 * What goes with a delegation: doing the duty, and reading what that needs. Not the draft of a plan, for restricted parts
 * stand in it; not a signature for the body; not the right to delegate further.
 */
const passedOn: readonly Permission[] = [
  'obligation.read',
  'plan.read',
  'progress.read',
  'report.read',
  'report.write',
  'report.submit',
  'report.clear',
  'report.stand-in',
  'report.verify',
  'reporting-round.open',
  'reporting-round.freeze',
  'file.read',
  'file.add',
];

/** What is owed by a signature stays with who may sign. */
const needsNoSignature: Condition = { fact: 'kind', noneOf: ['commit-to-actions'] };

/** The condition of whoever delegates, narrowed: nobody is cleared to pass on what is restricted. */
export const asDelegated = (permission: Permission, condition: Condition): Condition | undefined =>
  passedOn.includes(permission) ? { all: [unrestricted, needsNoSignature, condition] } : undefined;
