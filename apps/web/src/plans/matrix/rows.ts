import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf, inReadingOrder } from '@mufakat/planning/records/tree';
import { isObject } from '@mufakat/planning/records/value';

/** Kinds that are rows of the matrix; the others stand in its cells. */
export const rowKinds: ReadonlySet<Kind> = new Set(['pillar', 'action', 'activity', 'indicator']);

export interface Row {
  readonly id: string;
  /** From 1, as `aria-level` counts. */
  readonly level: number;
  /** Absent for the group of a body. */
  readonly record?: PlanRecord;
  readonly body?: string;
  readonly hasChildren: boolean;
  readonly isOpen: boolean;
  readonly actions?: number;
}

export interface Asked {
  readonly q?: string;
  /** Only records with a finding of the checks. */
  readonly isChecked?: boolean;
  readonly body?: string;
  readonly pillar?: string;
  readonly group: 'pillar' | 'body';
  /** Pillars and groups that were closed, actions that were opened. */
  readonly closed: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const haystacks = new WeakMap<PlanRecord, string>();
const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  return isObject(value) ? Object.values(value).flatMap(stringsOf) : [];
};
const searched = ['code', 'title', 'description', 'expectedOutput', 'targetGroups', 'objective'];
const haystackOf = (record: PlanRecord): string => {
  let haystack = haystacks.get(record);
  if (haystack === undefined) {
    haystack = fold(searched.flatMap((field) => stringsOf(record[field])).join('\n'));
    haystacks.set(record, haystack);
  }
  return haystack;
};

export const leadsOf = (document: PlanDocument, record: string): string[] =>
  childrenOf(document, record).flatMap(({ kind, role, body }) =>
    kind === 'assignment' && role === 'lead' && typeof body === 'string' ? [body] : [],
  );

const involves = (document: PlanDocument, record: string, wanted: string): boolean =>
  childrenOf(document, record).some(({ kind, body }) => kind === 'assignment' && body === wanted);

/** Whether anything is asked that hides rows. */
export const isFiltered = ({ q, isChecked, body, pillar }: Asked): boolean =>
  Boolean(q) || isChecked === true || body !== undefined || pillar !== undefined;

const matcher = (document: PlanDocument, asked: Asked, withFindings: ReadonlySet<string>) => {
  const words = fold(asked.q ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  return (record: PlanRecord): boolean => {
    if (asked.isChecked && !withFindings.has(record.id)) return false;
    if (asked.body !== undefined && !involves(document, record.id, asked.body)) return false;
    if (words.length === 0) return true;
    const haystack = haystackOf(record);
    return words.every((word) => haystack.includes(word));
  };
};

/** Records that are shown: those that match, what they stand under, and what stands under a matching action. */
const shownIn = (document: PlanDocument, asked: Asked, withFindings: ReadonlySet<string>): ReadonlySet<string> => {
  const matches = matcher(document, asked, withFindings);
  const shown = new Set<string>();
  const pillars = new Set<string>();
  const isInPillar = (record: PlanRecord): boolean =>
    asked.pillar === undefined || record.id === asked.pillar || pillars.has(record.parent ?? '');
  for (const record of inReadingOrder(document)) {
    if (!rowKinds.has(record.kind) || !isInPillar(record)) continue;
    pillars.add(record.id);
    if (!matches(record)) continue;
    for (let at: PlanRecord | undefined = record; at && !shown.has(at.id);) {
      shown.add(at.id);
      at = at.parent === null ? undefined : document.records.get(at.parent);
    }
  }
  return shown;
};

const noFindings: ReadonlySet<string> = new Set();

/** The rows in order: pillars of any depth as groups, actions, and what is opened under them. */
export const rowsOf = (document: PlanDocument, asked: Asked, withFindings = noFindings): Row[] => {
  const shown = isFiltered(asked) ? shownIn(document, asked, withFindings) : undefined;
  return asked.group === 'body' ? byBody(document, asked, shown) : byPillar(document, asked, shown);
};

const isOpenRow = ({ kind, id }: PlanRecord, asked: Asked): boolean =>
  kind === 'pillar' ? !asked.closed.has(id) : asked.open.has(id);

const walk = (document: PlanDocument, asked: Asked, shown: ReadonlySet<string> | undefined) => {
  const rows: Row[] = [];
  const under = (parent: string, level: number): void => {
    for (const record of childrenOf(document, parent)) {
      if (!rowKinds.has(record.kind) || (shown && !shown.has(record.id))) continue;
      put(record, level);
    }
  };
  const put = (record: PlanRecord, level: number): void => {
    const hasChildren = childrenOf(document, record.id).some(({ kind }) => rowKinds.has(kind));
    const isOpen = isOpenRow(record, asked);
    rows.push({ id: record.id, level, record, hasChildren, isOpen });
    if (hasChildren && isOpen) under(record.id, level + 1);
  };
  return { rows, under, put };
};

const byPillar = (document: PlanDocument, asked: Asked, shown?: ReadonlySet<string>): Row[] => {
  const { rows, under } = walk(document, asked, shown);
  under(document.plan, 1);
  return rows;
};

const actionsByLead = (document: PlanDocument, shown?: ReadonlySet<string>): Map<string, PlanRecord[]> => {
  const groups = new Map<string, PlanRecord[]>();
  for (const record of inReadingOrder(document)) {
    if (record.kind !== 'action' || (shown && !shown.has(record.id))) continue;
    const body = leadsOf(document, record.id)[0] ?? '';
    const group = groups.get(body);
    if (group) group.push(record);
    else groups.set(body, [record]);
  }
  return groups;
};

const byBody = (document: PlanDocument, asked: Asked, shown?: ReadonlySet<string>): Row[] => {
  const { rows, put } = walk(document, asked, shown);
  for (const [body, actions] of actionsByLead(document, shown)) {
    const id = `body:${body}`;
    const isOpen = !asked.closed.has(id);
    rows.push({ id, level: 1, body, hasChildren: true, isOpen, actions: actions.length });
    if (isOpen) for (const action of actions) put(action, 2);
  }
  return rows;
};
