import {
  type ActorFacts,
  type Condition,
  conditionFor,
  type Grant,
  type Permission,
} from '@mufakat/planning/permissions/can';
import { isUnscoped, valueOf } from '@mufakat/planning/permissions/condition';

/** SQL expression of each fact a condition may name: a text/uuid scalar, or an array cast to text[]. */
export type FactColumns = Readonly<Record<string, { readonly sql: string; readonly list?: boolean }>>;

export interface Clause {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const bind = (values: unknown[], value: readonly string[], bound: number): string => {
  values.push(value);
  return `$${String(bound + values.length)}::text[]`;
};

interface Compilation {
  readonly columns: FactColumns;
  readonly actor: ActorFacts;
  readonly grant: Grant;
  readonly values: unknown[];
  readonly bound: number;
}

const overlaps = (fact: string, wanted: readonly string[], c: Compilation): string => {
  const column = c.columns[fact];
  if (!column || wanted.length === 0) return 'false';
  const place = bind(c.values, wanted, c.bound);
  return column.list
    ? `coalesce((${column.sql})::text[] && ${place}, false)`
    : `coalesce((${column.sql})::text = any(${place}), false)`;
};

const compiled = (condition: Condition, c: Compilation): string => {
  if ('always' in condition) return 'true';
  if ('unscoped' in condition) return String(isUnscoped(c.grant));
  if ('all' in condition) return `(${['true', ...condition.all.map((part) => compiled(part, c))].join(' and ')})`;
  if ('any' in condition) return `(${['false', ...condition.any.map((part) => compiled(part, c))].join(' or ')})`;
  if ('within' in condition) return overlaps(condition.fact, valueOf(condition.within, c.actor, c.grant), c);
  if ('oneOf' in condition) return overlaps(condition.fact, condition.oneOf, c);
  return `not ${overlaps(condition.fact, condition.noneOf, c)}`;
};

/**
 * The `where` part that lets through exactly the rows on which `can(actor, permission, row)` is true; `bound` counts the
 * values bound before. A spec shows on random rows that both agree.
 */
export const visibleTo = (actor: ActorFacts, permission: Permission, columns: FactColumns, bound = 0): Clause => {
  const values: unknown[] = [];
  const parts = actor.grants.flatMap((grant) => {
    const condition = conditionFor(grant, permission);
    return condition ? [compiled(condition, { columns, actor, grant, values, bound })] : [];
  });
  return { sql: `(${['false', ...parts].join(' or ')})`, values };
};
