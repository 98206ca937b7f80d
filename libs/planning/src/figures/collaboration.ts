import type { Day } from '../obligations/day.js';
import { isInForce, reportersOn } from '../obligations/who-reports.js';
import { assignmentRoles } from '../records/kinds.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { groupedBy } from './action-figures.js';
import { type Figure, type FigureStamp, shareOf } from './figure.js';

export type PartRole = (typeof assignmentRoles)[number];

/** A body that takes part in an action; it stands once, with the strongest of its roles. */
export interface TakesPart {
  readonly action: string;
  readonly body: string;
  readonly role: PartRole;
}

/** Two bodies that share actions; `a` comes before `b`. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  /** The actions of both, of those that either takes part in. */
  readonly figure: Figure;
}

export interface Collaborator {
  readonly body: string;
  /** The actions it shares with anybody, of those it takes part in. */
  readonly figure: Figure;
}

export interface Collaboration {
  readonly bodies: readonly Collaborator[];
  /** Most shared actions first. */
  readonly ties: readonly Tie[];
}

const actionOver = (document: PlanDocument, record: PlanRecord): string | undefined => {
  const above = document.records.get(record.parent ?? '');
  if (above?.kind === 'activity') return actionOver(document, above);
  return above?.kind === 'action' ? above.id : undefined;
};

/** Who leads an activity of another's action supports the action. */
const roleIn = (document: PlanDocument, assignment: PlanRecord): PartRole => {
  const role = assignment['role'] as PartRole;
  const isOfActivity = document.records.get(assignment.parent ?? '')?.kind === 'activity';
  return isOfActivity && (role === 'lead' || role === 'co-lead') ? 'support' : role;
};

const strongestFirst = (a: TakesPart, b: TakesPart): number =>
  assignmentRoles.indexOf(a.role) - assignmentRoles.indexOf(b.role);

/** Everybody with a part in an action on a day: its leads, also those it has from above, and who supports it or an activity of it. */
export const takingPart = (document: PlanDocument, day: Day): readonly TakesPart[] => {
  const leads = reportersOn(document, day).map(({ action, body, rank }): TakesPart => ({
    action,
    body,
    role: rank === 0 ? 'lead' : 'co-lead',
  }));
  const assigned = [...document.records.values()].flatMap((record): TakesPart[] => {
    const body = record['body'];
    if (record.kind !== 'assignment' || typeof body !== 'string' || !isInForce(record, day)) return [];
    const action = actionOver(document, record);
    return action ? [{ action, body, role: roleIn(document, record) }] : [];
  });
  const byPlace = groupedBy([...leads, ...assigned], ({ action, body }) => `${action} ${body}`);
  return [...byPlace.values()].flatMap((parts) => [...parts].sort(strongestFirst).slice(0, 1));
};

/** Every body with a part anywhere in the plan on a day, also in a level, an indicator or the plan itself. */
export const namedIn = ({ records }: PlanDocument, day: Day): readonly string[] =>
  [
    ...new Set(
      [...records.values()].flatMap((record) => {
        const body = record['body'];
        return record.kind === 'assignment' && typeof body === 'string' && isInForce(record, day) ? [body] : [];
      }),
    ),
  ].sort();

const rowsOf = (actions: Iterable<string>) => [...new Set(actions)].map((id) => ({ id }));

const pairsOf = (bodies: readonly string[]): (readonly [string, string])[] => {
  const sorted = [...bodies].sort();
  return sorted.flatMap((a, at) => sorted.slice(at + 1).map((b): readonly [string, string] => [a, b]));
};

const mostSharedFirst = (one: Tie, other: Tie): number =>
  Number(other.figure.numerator) - Number(one.figure.numerator) || (one.a + one.b < other.a + other.b ? -1 : 1);

/** Who works with whom: bodies with a part in the same action. */
export const collaborationOf = (parts: readonly TakesPart[], stamp: Omit<FigureStamp, 'of'>): Collaboration => {
  const actionsBy = new Map(
    [...groupedBy(parts, ({ body }) => body)].map(([body, own]) => [body, new Set(own.map(({ action }) => action))]),
  );
  const bodiesBy = groupedBy(parts, ({ action }) => action);
  const pairs = new Map(
    [...bodiesBy.values()].flatMap((own) => pairsOf(own.map(({ body }) => body))).map((pair) => [pair.join(' '), pair]),
  );
  const of = (body: string): ReadonlySet<string> => actionsBy.get(body) ?? new Set();
  const ties = [...pairs.values()].map(([a, b]): Tie => {
    const isShared = ({ id }: { readonly id: string }) => of(a).has(id) && of(b).has(id);
    return { a, b, figure: shareOf(rowsOf([...of(a), ...of(b)]), isShared, { ...stamp, of: 'actions-of-either' }) };
  });
  const bodies = [...actionsBy].map(([body, own]): Collaborator => {
    const isShared = ({ id }: { readonly id: string }) => (bodiesBy.get(id) ?? []).length > 1;
    return { body, figure: shareOf(rowsOf(own), isShared, { ...stamp, of: 'actions-of-body' }) };
  });
  return { bodies, ties: ties.sort(mostSharedFirst) };
};
