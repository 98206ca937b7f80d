import type { Condition } from './condition.js';

/*
 * Facts of things. A plan: planId, jurisdictionId, ownerBodyId, stage, isAdopted ('true'|'false'), sensitivity,
 * assignedBodyIds, reviewerBodyIds (a review or their word in a consultation was asked of them), releasedTextTo, releasedFiguresTo, releasedRowsTo
 * (body and jurisdiction ids a release in force names). A report: those of its plan and reportBodyId, standInId (who writes it in the place of a post).
 * A grant or invitation: jurisdictionId, bodyId, personId. A person: personId, heldIn (jurisdictions and plans of their grants
 * and posts), namedIn (jurisdictions and plans on which they did something the asker may know of). A file: the facts of its plan, reportBodyId,
 * fileOf ('plan'|'report'), personId (who added it). An entry of the library: scope ('product'|'jurisdiction'|'body'), jurisdictionId, bodyId,
 * sharedWith (the bodies it is for). An evaluation: the facts of its plan, evaluationState, evaluatorBodyId, draftSharedWith (bodies that may read
 * it before it is final), promisedBy (the body a response names). A post: holderIds (who holds it today, deputies apart). An
 * initiative: initiativeBodyId, initiativePartnerIds, initiativeSensitivity, the facts of a plan it is linked to. A meeting: planId (of all its plans),
 * jurisdictionId, invitedBodyIds (once its agenda is out). A decision: boundBodyIds (whom it binds). An obligation: planId,
 * jurisdictionId, bodyId, personId (whose it is).
 */
export const always: Condition = { always: true };
export const ofJurisdiction: Condition = { fact: 'jurisdictionId', within: 'grant.jurisdictionId' };
const ofPlan: Condition = { fact: 'planId', within: 'grant.planId' };
/** A grant on a plan reaches that plan; one on a jurisdiction reaches all of its plans. */
export const inScope: Condition = { any: [ofJurisdiction, ofPlan] };
export const assigned: Condition = { fact: 'assignedBodyIds', within: 'grant.bodyId' };
export const owned: Condition = { fact: 'ownerBodyId', within: 'grant.bodyId' };
export const ofOwnReport: Condition = { fact: 'reportBodyId', within: 'grant.bodyId' };
/** Somebody writes in the place of a post nobody answers from, by name and with a reason. */
export const standingIn: Condition = { all: [inScope, { fact: 'standInId', within: 'actor.id' }] };
/** Evidence of a report is for those who read the report. */
export const ofPlanItself: Condition = { fact: 'fileOf', oneOf: ['plan'] };
export const reviewing: Condition = { fact: 'reviewerBodyIds', within: 'grant.bodyId' };
/** A body that was asked reads the version frozen for it. */
export const orAsked = (condition: Condition): Condition => ({ any: [condition, reviewing] });
const releasedTo = (fact: string): Condition => ({
  any: [
    { fact, within: 'grant.jurisdictionId' },
    { fact, within: 'grant.bodyId' },
  ],
});
export const unrestricted: Condition = { fact: 'sensitivity', noneOf: ['restricted'] };
export const adopted: Condition = { fact: 'isAdopted', oneOf: ['true'] };
export const releasedAnything: Condition = {
  any: [releasedTo('releasedTextTo'), releasedTo('releasedFiguresTo'), releasedTo('releasedRowsTo')],
};
export const reachable: Condition = { any: [inScope, assigned, owned] };
export const released = (fact: string): Condition => ({ all: [unrestricted, adopted, releasedTo(fact)] });

export const own: Condition = { fact: 'personId', within: 'actor.id' };
export const ofOwnBodies: Condition = { fact: 'bodyId', within: 'actor.bodies' };
/** The fact names a jurisdiction or plan of the grant. */
const within = (fact: string): Condition => ({
  any: [
    { fact, within: 'grant.jurisdictionId' },
    { fact, within: 'grant.planId' },
  ],
});
/** Who has a grant or post there, and by name who did something on what is seen. */
export const ofOwnPeople: Condition = within('heldIn');
export const knownPeople: Condition = { any: [own, ofOwnPeople, within('namedIn')] };
/** One's own always; others under the condition. */
export const ownOr = (condition: Condition): Condition => ({ any: [own, condition] });
export const ownDutyOr = (...conditions: readonly Condition[]): Condition => ({
  any: [own, ofOwnBodies, ...conditions],
});

export const ofLibrary = (scope: 'product' | 'jurisdiction' | 'body', ...more: readonly Condition[]): Condition => ({
  all: [{ fact: 'scope', oneOf: [scope] }, ...more],
});

export const isFinal: Condition = { fact: 'evaluationState', oneOf: ['final', 'responded', 'closed'] };
/** The coordinator named the body to read the draft. */
export const namedForDraft: Condition = {
  all: [
    { fact: 'draftSharedWith', within: 'grant.bodyId' },
    { fact: 'evaluationState', oneOf: ['draft-shared', 'final', 'responded', 'closed'] },
  ],
};
export const evaluating: Condition = { fact: 'evaluatorBodyId', within: 'grant.bodyId' };
/** Readers of the plan read an evaluation once it is final; who was named for the draft, before; who evaluates, always. */
export const evaluationsFor = (readers: Condition): Condition => ({
  any: [{ all: [readers, isFinal] }, namedForDraft, evaluating],
});
export const promised: Condition = { fact: 'promisedBy', within: 'grant.bodyId' };

/** A body is asked to a meeting, or bound by what it decided. */
export const invited: Condition = {
  any: [
    { fact: 'invitedBodyIds', within: 'actor.bodies' },
    { fact: 'boundBodyIds', within: 'actor.bodies' },
  ],
};
export const bound: Condition = { fact: 'boundBodyIds', within: 'actor.bodies' };
