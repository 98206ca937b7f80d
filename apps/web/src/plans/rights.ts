import type { ActorFacts, Thing } from '@mufakat/planning/permissions/can';
import { can } from '@mufakat/planning/permissions/can';
import { isTextLocked } from '@mufakat/planning/lifecycles/plan-stages';
import { type Kind, kindDescriptions } from '@mufakat/planning/records/kinds';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { pathOf } from '@mufakat/planning/records/tree';
import type { PlanView } from './plan.js';

/** What a person may change at one record. */
export interface RecordRights {
  readonly text: boolean;
  readonly steering: boolean;
}

/** Whether records of a kind may be added, moved and removed with these rights. */
export const mayPlace = (rights: RecordRights, kind: Kind): boolean => rights[kindDescriptions[kind].nature];

export const noRights: RecordRights = { text: false, steering: false };

/** The facts of a plan as the permission table reads them; `reviewers` are bodies of which a review was asked. */
export const thingOf = (plan: PlanView, document?: PlanDocument, reviewers: readonly string[] = []): Thing => ({
  planId: plan.id,
  jurisdictionId: plan.jurisdictionId,
  ownerBodyId: plan.ownerBodyId,
  stage: plan.stage,
  sensitivity: plan.sensitivity,
  isAdopted: String(isTextLocked(plan.stage) && plan.stage !== 'abandoned'),
  assignedBodyIds: document ? assignedBodies(document) : [],
  reviewerBodyIds: reviewers,
});

/** Whether the draft may be read; of bodies assigned in it nothing is known yet, so they count as the person's. */
export const mayReadDraft = (actor: ActorFacts, plan: PlanView): boolean => {
  const own = actor.grants.flatMap(({ bodyId }) => bodyId ?? []);
  return can(actor, 'plan.read-draft', { ...thingOf(plan), assignedBodyIds: own });
};

const assignedBodies = (document: PlanDocument): string[] => [
  ...new Set(
    [...document.records.values()].flatMap(({ kind, body }) =>
      kind === 'assignment' && typeof body === 'string' ? [body] : [],
    ),
  ),
];

const dayOr = (day: unknown, otherwise: string): string => (typeof day === 'string' ? day : otherwise);
const isInForce = (assignment: PlanRecord, today: string): boolean =>
  dayOr(assignment['from'], '') <= today && dayOr(assignment['to'], '9999') >= today;

const partsOf = (document: PlanDocument, bodies: readonly string[], today: string): ReadonlySet<string> => {
  const parts = new Set<string>();
  for (const record of document.records.values()) {
    if (record.kind !== 'assignment' || record.parent === null || !bodies.includes(String(record['body']))) continue;
    if (isInForce(record, today)) parts.add(record.parent);
  }
  return parts;
};

export interface Rights {
  /** Everywhere alike, as for who answers for the whole plan. */
  readonly whole: RecordRights;
  /** Whether there is anything the person may change. */
  readonly isAny: boolean;
  /** After adoption every change says why. */
  readonly needsReason: boolean;
  /** Why text is locked, for saying so. */
  readonly isLocked: boolean;
  /** At one record, its own part included. */
  readonly at: (document: PlanDocument, record: string) => RecordRights;
}

const ended = ['closed', 'abandoned'];
const none = { whole: noRights, isAny: false, at: () => noRights };

/** Of a version that is frozen. */
export const readOnly: Rights = { ...none, needsReason: false, isLocked: true };

/** Inside an amendment: text everywhere, and all of what the amendment itself adds. */
export const rightsAmending = (adopted: PlanDocument): Rights => {
  const full = { text: true, steering: true };
  const whole = { text: true, steering: false };
  const at = (document: PlanDocument, record: string): RecordRights =>
    pathOf(document, record).some(({ id }) => !adopted.records.has(id)) ? full : whole;
  return { whole, isAny: true, needsReason: false, isLocked: false, at };
};

/** Everything may be suggested; the owner decides. */
export const suggestsAll: Rights = {
  whole: { text: true, steering: true },
  isAny: true,
  at: () => ({ text: true, steering: true }),
  needsReason: false,
  isLocked: false,
};

/** The same rule the server keeps (`change-rights.rules.ts`): revise, steer, or one's own part. */
export const rightsOf = (
  actor: ActorFacts | undefined,
  plan: PlanView,
  document: PlanDocument,
  today: string,
): Rights => {
  const isLocked = isTextLocked(plan.stage);
  const needsReason = isLocked;
  if (!actor || ended.includes(plan.stage)) return { ...none, needsReason, isLocked };
  const thing = thingOf(plan, document);
  const ownPart = can(actor, 'plan.revise-own-part', thing);
  const revises = can(actor, 'plan.revise', thing) || (ownPart && actor.bodies.includes(plan.ownerBodyId));
  const full = { text: !isLocked, steering: true };
  if (revises) return { whole: full, isAny: true, needsReason, isLocked, at: () => full };
  const whole = { text: false, steering: can(actor, 'plan.steer', thing) };
  if (!ownPart) return { whole, isAny: whole.steering, needsReason, isLocked, at: () => whole };
  const parts = partsOf(document, actor.bodies, today);
  const at = (current: PlanDocument, record: string): RecordRights =>
    pathOf(current, record).some(({ id }) => parts.has(id)) ? full : whole;
  return { whole, isAny: whole.steering || parts.size > 0, needsReason, isLocked, at };
};
