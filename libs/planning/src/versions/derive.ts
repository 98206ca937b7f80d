import type { AddChange } from '../changes/change.js';
import { additionOf } from '../changes/invert.js';
import { writeAt } from '../records/address.js';
import type { Kind } from '../records/kinds.js';
import { planItem } from '../records/plan-item.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { descendantsOf, inReadingOrder, pathOf, rootOf } from '../records/tree.js';

/** How a plan is begun from another: copied, as its child, or as what follows it. */
export const derivations = ['duplicate', 'child', 'successor'] as const;
export type Derivation = (typeof derivations)[number];

/** Where a record comes from, as it was then; the copy is never linked live. */
export interface CarriedFrom {
  readonly plan: string;
  readonly record: string;
  readonly code?: string;
  /** Judgement of the last verified report, and the round it stood in. */
  readonly status?: string;
  readonly proof?: string;
  readonly proofLevel?: string;
  readonly statusIn?: string;
}

export interface DeriveWish {
  readonly as: Derivation;
  /** Id of the new plan. */
  readonly plan: string;
  readonly newId: () => string;
  /** Activities, bodies, money, risks, drivers and alignments, too. */
  readonly withSteering: boolean;
  /** Only these actions, with what they stand in and what stands in them; left out, all. */
  readonly actions?: ReadonlySet<string>;
  /** What was last verified of an action. */
  readonly lastKnown?: ReadonlyMap<string, Pick<CarriedFrom, 'status' | 'statusIn' | 'proof' | 'proofLevel'>>;
}

const structure: readonly Kind[] = ['section', 'pillar', 'action', 'indicator', 'target'];
const lineaged: readonly Kind[] = ['pillar', 'action', 'indicator'];
const aligned: readonly Kind[] = ['pillar', 'action', 'indicator'];
/** A child's indicator measures the same as the one it was copied from, until somebody says otherwise. */
const degreeOf = (kind: Kind) => (kind === 'indicator' ? 'full' : 'related');

const isWanted = (document: PlanDocument, { withSteering, actions }: DeriveWish) => {
  const within = (id: string) => pathOf(document, id).find(({ kind }) => kind === 'action');
  return (record: PlanRecord): boolean => {
    if (record.kind === 'plan' || !(withSteering || structure.includes(record.kind))) return false;
    const action = within(record.id);
    return !action || !actions || actions.has(action.id);
  };
};

/** Without chosen actions every pillar is kept; with them, those that hold one. */
const isEmptied = (document: PlanDocument, record: PlanRecord, { actions }: DeriveWish): boolean =>
  actions !== undefined &&
  record.kind === 'pillar' &&
  !descendantsOf(document, record.id).some(({ id, kind }) => kind === 'action' && actions.has(id));

const lineageOf = (document: PlanDocument, { id, kind, code }: PlanRecord, { lastKnown }: DeriveWish) =>
  lineaged.includes(kind)
    ? { carriedFrom: { plan: document.plan, record: id, ...(code && { code }), ...lastKnown?.get(id) } }
    : {};

const without = (record: PlanRecord, names: readonly string[]): PlanRecord =>
  names.reduce<PlanRecord>((rest, name) => writeAt(rest, name, null), record);

/** Only a duplicate keeps its days: those of an earlier or of the parent's period say nothing of the new one. */
const ownOf = (record: PlanRecord, { as }: DeriveWish): PlanRecord =>
  without(record, ['carriedFrom', ...(as === 'duplicate' ? [] : ['startsOn', 'endsOn', 'dueOn'])]);

/**
 * The additions that make the new plan's content under its root: fresh ids, the same order and codes, each pillar, action and
 * indicator saying where it comes from. A child's pillars and actions are aligned with those of the parent.
 */
export const derived = (document: PlanDocument, wish: DeriveWish): AddChange[] => {
  const ids = new Map<string | null, string>([[document.plan, wish.plan]]);
  const wanted = isWanted(document, wish);
  return inReadingOrder(document).flatMap((record): AddChange[] => {
    const parent = ids.get(record.parent);
    if (parent === undefined || !wanted(record) || isEmptied(document, record, wish)) return [];
    const id = wish.newId();
    ids.set(record.id, id);
    const copy: AddChange = {
      ...additionOf({ ...ownOf(record, wish), id, parent }),
      ...lineageOf(document, record, wish),
    };
    if (wish.as !== 'child' || !aligned.includes(record.kind)) return [copy];
    const item = planItem(document.plan, record.id);
    return [copy, { op: 'add', kind: 'alignment', id: wish.newId(), parent: id, item, degree: degreeOf(record.kind) }];
  });
};

/** What the new plan's own record takes over: how it names its levels, its languages and thresholds. */
export const derivedRoot = (document: PlanDocument): Readonly<Record<string, unknown>> => {
  const root = rootOf(document);
  const kept = ['levelScheme', 'languages', 'authoritativeLanguages', 'currency', 'cadence', 'minimumCount'];
  const all = [...kept, 'amberThreshold', 'redThreshold', 'statusScale'];
  return Object.fromEntries(all.flatMap((name) => (root?.[name] === undefined ? [] : [[name, root[name]]])));
};
