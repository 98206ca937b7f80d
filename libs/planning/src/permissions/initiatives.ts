import type { Condition } from './condition.js';

const ofOwn: Condition = { fact: 'initiativeBodyId', within: 'actor.bodies' };
/** Its owner names the bodies that support it. */
const supported: Condition = { fact: 'initiativePartnerIds', within: 'actor.bodies' };
const unrestricted: Condition = { fact: 'initiativeSensitivity', noneOf: ['restricted'] };

interface Initiatives {
  readonly 'initiative.read': Condition;
  readonly 'initiative.write': Condition;
}

/** An initiative of one's own body or that it supports, and what is linked to a plan one reads, unless it is restricted. */
export const seenInitiative = (plan: Condition): Condition => ({
  any: [ofOwn, supported, { all: [unrestricted, plan] }],
});

/** Reads plans under the condition with what is linked to them, and enters what one's own body does. */
export const takesPartIn = (plan: Condition): Initiatives & { readonly 'plan.read': Condition } => ({
  'plan.read': plan,
  'initiative.read': seenInitiative(plan),
  'initiative.write': ofOwn,
});

/** Restricted ones, too. */
export const coordinatesInitiatives = (plan: Condition): Initiatives => ({
  'initiative.read': { any: [ofOwn, supported, plan] },
  'initiative.write': ofOwn,
});
