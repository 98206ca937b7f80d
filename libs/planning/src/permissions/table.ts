import type { Condition } from './condition.js';

export const roles = [
  'administrator',
  'auditor',
  'focal-point',
  'drafter',
  'coordinator',
  'reporter',
  'clearing-officer',
  'advisor',
  'regional-secretariat',
  'partner',
  'reader',
  'evaluator',
] as const;
export type Role = (typeof roles)[number];

export const permissions = [
  'jurisdiction.read',
  'jurisdiction.manage',
  'body.read',
  'body.manage',
  'post.manage',
  'person.read',
  'person.read-address',
  'person.manage',
  'grant.manage',
  'invitation.manage',
  'release.read',
  'release.manage',
  'history.read',
  'mail.read',
  'file.read',
  'file.add',
  'obligation.read',
  'library.read',
  'library.keep',
  'plan.read',
  'plan.draft',
  'plan.read-draft',
  'plan.revise',
  'plan.revise-own-part',
  'plan.steer',
  'plan.move',
  'plan.amend',
  'plan.record-act',
  'plan.freeze',
  'plan.export',
  'plan.import',
  'review.read',
  'review.request',
  'review.answer',
  'review.advise',
  'consultation.take-part',
  'comment.make',
  'comment.dispose',
  'suggestion.make',
  'suggestion.decide',
  'reporting-round.open',
  'reporting-round.freeze',
  'report.read',
  'report.write',
  'report.submit',
  'report.clear',
  'report.stand-in',
  'report.verify',
  'commitment.sign',
  'evaluation.read',
  'evaluation.read-restricted',
  'evaluation.lead',
  'evaluation.write',
  'evaluation.respond',
  'evaluation.follow-up',
  'progress.read',
  'region.read',
] as const;
export type Permission = (typeof permissions)[number];

/*
 * Facts of things. A plan: planId, jurisdictionId, ownerBodyId, stage, isAdopted ('true'|'false'), sensitivity,
 * assignedBodyIds, reviewerBodyIds (a review or their word in a consultation was asked of them), releasedTextTo, releasedFiguresTo, releasedRowsTo
 * (body and jurisdiction ids a release in force names). A report: those of its plan and reportBodyId, standInId (who writes it in the place of a post).
 * A grant or invitation: jurisdictionId, bodyId, personId. A person: personId, heldIn (jurisdictions and plans of their grants
 * and posts), namedIn (jurisdictions and plans on which they did something the asker may know of). A file: the facts of its plan, reportBodyId,
 * fileOf ('plan'|'report'), personId (who added it). An entry of the library: scope ('product'|'jurisdiction'|'body'), jurisdictionId, bodyId,
 * sharedWith (the bodies it is for). An evaluation: the facts of its plan, evaluationState, evaluatorBodyId, draftSharedWith (bodies that may read
 * it before it is final), promisedBy (the body a response names). An obligation: planId, jurisdictionId, bodyId, personId (whose it is).
 */
const always: Condition = { always: true };
const ofJurisdiction: Condition = { fact: 'jurisdictionId', within: 'grant.jurisdictionId' };
const ofPlan: Condition = { fact: 'planId', within: 'grant.planId' };
/** A grant on a plan reaches that plan; one on a jurisdiction reaches all of its plans. */
const inScope: Condition = { any: [ofJurisdiction, ofPlan] };
const assigned: Condition = { fact: 'assignedBodyIds', within: 'grant.bodyId' };
const owned: Condition = { fact: 'ownerBodyId', within: 'grant.bodyId' };
const ofOwnReport: Condition = { fact: 'reportBodyId', within: 'grant.bodyId' };
/** Somebody writes in the place of a post nobody answers from, by name and with a reason. */
const standingIn: Condition = { all: [inScope, { fact: 'standInId', within: 'actor.id' }] };
/** Evidence of a report is for those who read the report. */
const ofPlanItself: Condition = { fact: 'fileOf', oneOf: ['plan'] };
const reviewing: Condition = { fact: 'reviewerBodyIds', within: 'grant.bodyId' };
const releasedTo = (fact: string): Condition => ({
  any: [
    { fact, within: 'grant.jurisdictionId' },
    { fact, within: 'grant.bodyId' },
  ],
});
const unrestricted: Condition = { fact: 'sensitivity', noneOf: ['restricted'] };
const adopted: Condition = { fact: 'isAdopted', oneOf: ['true'] };
const releasedAnything: Condition = {
  any: [releasedTo('releasedTextTo'), releasedTo('releasedFiguresTo'), releasedTo('releasedRowsTo')],
};
const reachable: Condition = { any: [inScope, assigned, owned] };
const released = (fact: string): Condition => ({ all: [unrestricted, adopted, releasedTo(fact)] });

const own: Condition = { fact: 'personId', within: 'actor.id' };
const ofOwnBodies: Condition = { fact: 'bodyId', within: 'actor.bodies' };
/** The fact names a jurisdiction or plan of the grant. */
const within = (fact: string): Condition => ({
  any: [
    { fact, within: 'grant.jurisdictionId' },
    { fact, within: 'grant.planId' },
  ],
});
/** Who has a grant or post there, and by name who did something on what is seen. */
const ofOwnPeople: Condition = within('heldIn');
const knownPeople: Condition = { any: [own, ofOwnPeople, within('namedIn')] };
/** One's own always; others under the condition. */
const ownOr = (condition: Condition): Condition => ({ any: [own, condition] });
const ownDutyOr = (...conditions: readonly Condition[]): Condition => ({ any: [own, ofOwnBodies, ...conditions] });

const ofLibrary = (scope: 'product' | 'jurisdiction' | 'body', ...more: readonly Condition[]): Condition => ({
  all: [{ fact: 'scope', oneOf: [scope] }, ...more],
});

const isFinal: Condition = { fact: 'evaluationState', oneOf: ['final', 'responded', 'closed'] };
/** The coordinator named the body to read the draft. */
const namedForDraft: Condition = {
  all: [
    { fact: 'draftSharedWith', within: 'grant.bodyId' },
    { fact: 'evaluationState', oneOf: ['draft-shared', 'final', 'responded', 'closed'] },
  ],
};
const evaluating: Condition = { fact: 'evaluatorBodyId', within: 'grant.bodyId' };
/** Readers of the plan read an evaluation once it is final; who was named for the draft, before; who evaluates, always. */
const evaluationsFor = (readers: Condition): Condition => ({
  any: [{ all: [readers, isFinal] }, namedForDraft, evaluating],
});
const asEvaluator: Allowance = { 'evaluation.read-restricted': evaluating, 'evaluation.write': evaluating };
const promised: Condition = { fact: 'promisedBy', within: 'grant.bodyId' };

type Allowance = Partial<Record<Permission, Condition>>;

/** What every signed-in person may do, whatever the role. */
const everyone: Allowance = {
  'jurisdiction.read': always,
  'body.read': always,
  'person.read': own,
  'person.read-address': own,
  'person.manage': own,
  'library.read': {
    any: [
      ofLibrary('product'),
      ofLibrary('jurisdiction', ofJurisdiction),
      { fact: 'sharedWith', within: 'actor.bodies' },
    ],
  },
  'obligation.read': ownDutyOr(),
  'file.add': always,
  'file.read': own,
};

/** A body that was asked reads the version frozen for it. */
const orAsked = (condition: Condition): Condition => ({ any: [condition, reviewing] });
/** Speaking where the state asked the own body, and where one reads the draft anyhow. */
const consulted = (draft?: Condition): Allowance => {
  const speaks = draft ? orAsked(draft) : reviewing;
  return {
    'consultation.take-part': speaks,
    'review.answer': reviewing,
    'comment.make': speaks,
    'suggestion.make': speaks,
  };
};

/** Role × permission → condition. What is not here is denied. */
export const allowances: Readonly<Record<Role, Allowance>> = {
  administrator: {
    ...everyone,
    'jurisdiction.manage': always,
    'body.manage': always,
    'post.manage': always,
    'person.read': always,
    'person.read-address': always,
    'person.manage': always,
    'grant.manage': always,
    'invitation.manage': always,
    'mail.read': always,
  },
  auditor: {
    ...everyone,
    'history.read': { any: [inScope, { unscoped: true }] },
    'person.read': always,
    'person.read-address': always,
  },
  'focal-point': {
    ...everyone,
    'obligation.read': ownDutyOr(inScope),
    'body.manage': ofJurisdiction,
    'grant.manage': ofJurisdiction,
    'post.manage': ofJurisdiction,
    'person.read': knownPeople,
    'person.read-address': ownOr(ofOwnPeople),
    'invitation.manage': ofJurisdiction,
    'release.read': inScope,
    'release.manage': inScope,
    'history.read': inScope,
    'file.read': ownOr(inScope),
    'library.keep': { any: [ofLibrary('jurisdiction', ofJurisdiction), ofLibrary('body', ofOwnBodies)] },
    'plan.read': inScope,
    'plan.draft': ofJurisdiction,
    'plan.read-draft': inScope,
    'plan.revise': inScope,
    'plan.steer': inScope,
    'plan.move': inScope,
    'plan.amend': inScope,
    'plan.record-act': inScope,
    'plan.freeze': inScope,
    'plan.export': inScope,
    'plan.import': inScope,
    'review.read': inScope,
    'review.request': inScope,
    'consultation.take-part': inScope,
    'comment.make': inScope,
    'comment.dispose': inScope,
    'suggestion.make': inScope,
    'suggestion.decide': inScope,
    'report.read': inScope,
    'progress.read': inScope,
    'evaluation.read': inScope,
    'evaluation.read-restricted': inScope,
    'evaluation.lead': inScope,
    'evaluation.follow-up': inScope,
    'evaluation.respond': inScope,
  },
  coordinator: {
    ...everyone,
    'obligation.read': ownDutyOr(inScope),
    'person.read': knownPeople,
    'person.read-address': ownOr(ofOwnPeople),
    'release.read': inScope,
    'history.read': inScope,
    'file.read': ownOr(inScope),
    'plan.read': inScope,
    'plan.read-draft': inScope,
    'plan.steer': inScope,
    'plan.export': inScope,
    'review.read': inScope,
    'consultation.take-part': inScope,
    'comment.make': inScope,
    'suggestion.make': inScope,
    'reporting-round.open': inScope,
    'reporting-round.freeze': inScope,
    'report.read': inScope,
    'report.stand-in': inScope,
    'report.write': standingIn,
    'report.submit': standingIn,
    'report.verify': inScope,
    'progress.read': inScope,
    'region.read': ofJurisdiction,
    'evaluation.read': inScope,
    'evaluation.read-restricted': inScope,
    'evaluation.lead': inScope,
    'evaluation.follow-up': inScope,
    'evaluation.write': inScope,
  },
  drafter: {
    ...everyone,
    'plan.read': orAsked(reachable),
    'plan.read-draft': reachable,
    'plan.revise-own-part': reachable,
    'library.keep': ofLibrary('body', { fact: 'bodyId', within: 'grant.bodyId' }),
    'plan.amend': owned,
    'plan.export': reachable,
    'history.read': inScope,
    'file.read': ownOr({ any: [{ all: [reachable, ofPlanItself] }, ofOwnReport] }),
    ...consulted(reachable),
    'review.read': reachable,
    'progress.read': reachable,
    'evaluation.read': evaluationsFor(reachable),
    ...asEvaluator,
  },
  reporter: {
    ...everyone,
    'plan.read': orAsked(assigned),
    'plan.read-draft': assigned,
    'plan.export': assigned,
    ...consulted(assigned),
    'report.read': ofOwnReport,
    'report.write': ofOwnReport,
    'report.submit': ofOwnReport,
    'commitment.sign': ofOwnReport,
    'file.read': ownOr(ofOwnReport),
    'progress.read': assigned,
    'evaluation.read': evaluationsFor(assigned),
    'evaluation.follow-up': promised,
    ...asEvaluator,
  },
  'clearing-officer': {
    ...everyone,
    'plan.read': orAsked(assigned),
    'plan.read-draft': assigned,
    ...consulted(),
    'consultation.take-part': orAsked(assigned),
    'report.read': ofOwnReport,
    'commitment.sign': ofOwnReport,
    'report.submit': ofOwnReport,
    'report.clear': ofOwnReport,
    'file.read': ownOr(ofOwnReport),
    'progress.read': assigned,
    'evaluation.read': evaluationsFor(assigned),
    'evaluation.follow-up': promised,
    ...asEvaluator,
  },
  advisor: {
    ...everyone,
    'plan.read': { any: [reviewing, released('releasedTextTo')] },
    'review.read': reviewing,
    'review.advise': reviewing,
    ...consulted(),
    'file.read': ownOr({ all: [reviewing, ofPlanItself] }),
    'evaluation.read': { any: [namedForDraft, evaluating] },
    ...asEvaluator,
  },
  'regional-secretariat': {
    ...everyone,
    'plan.read': { any: [inScope, { all: [unrestricted, adopted, releasedAnything] }] },
    'progress.read': { any: [inScope, released('releasedFiguresTo'), released('releasedRowsTo')] },
    'region.read': ofJurisdiction,
  },
  partner: {
    ...everyone,
    'plan.read': orAsked({ all: [unrestricted, adopted, releasedAnything] }),
    ...consulted(),
    'progress.read': { any: [released('releasedFiguresTo'), released('releasedRowsTo')] },
    'evaluation.read': { any: [namedForDraft, evaluating] },
    ...asEvaluator,
  },
  reader: {
    ...everyone,
    'plan.read': inScope,
    'plan.read-draft': inScope,
    'plan.export': inScope,
    'consultation.take-part': inScope,
    'progress.read': inScope,
    'evaluation.read': { all: [inScope, isFinal] },
  },
  evaluator: {
    ...everyone,
    'plan.read': inScope,
    'plan.read-draft': inScope,
    'plan.export': inScope,
    'report.read': inScope,
    'file.read': ownOr(inScope),
    'progress.read': inScope,
    'evaluation.read': inScope,
    'evaluation.read-restricted': inScope,
    'evaluation.write': inScope,
  },
};
