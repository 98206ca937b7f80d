import type { Kind } from '../records/kinds.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { childrenIndex, inReadingOrder, rootOf } from '../records/tree.js';
import { isDay } from '../records/value-faults.js';
import { isObject } from '../records/value.js';
import type { ActionFacts, BodyTerms, CheckContext } from './context.js';

/** A plan names few days many times. */
const knownDays = new Map<string, boolean>();

const isRealDay = (text: string): boolean => {
  const known = knownDays.get(text);
  if (known !== undefined) return known;
  if (knownDays.size > 10_000) knownDays.clear();
  const isReal = isDay(text);
  knownDays.set(text, isReal);
  return isReal;
};

/** A record's day where it has a real one. */
export const dayIn = (record: PlanRecord | undefined, field: string): string | undefined => {
  const value = record?.[field];
  return typeof value === 'string' && isRealDay(value) ? value : undefined;
};

export const textIn = (record: PlanRecord, field: string): string | undefined => {
  const value = record[field];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

const space = 0x20;
const isSaid = (text: unknown): text is string =>
  typeof text === 'string' && text !== '' && (text.charCodeAt(0) > space || text.trim() !== '');

const noWordings: readonly [string, string][] = [];

/** Language and text of a translatable field, empty ones left out. */
export const wordings = (record: PlanRecord, field: string): readonly [string, string][] => {
  const value = record[field];
  if (!isObject(value)) return noWordings;
  const found: [string, string][] = [];
  for (const language of Object.keys(value)) {
    const text = value[language];
    if (isSaid(text)) found.push([language, text]);
  }
  return found;
};

export const hasWords = (record: PlanRecord, field: string): boolean => {
  const value = record[field];
  if (!isObject(value)) return false;
  for (const language of Object.keys(value)) if (isSaid(value[language])) return true;
  return false;
};

export const listIn = (record: PlanRecord | undefined, field: string): string[] => {
  const value = record?.[field];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
};

const none: readonly PlanRecord[] = [];

/** A document with its context, indexed once for all rules; records in reading order. */
export class PlanUnderCheck {
  readonly root: PlanRecord | undefined;
  readonly records: readonly PlanRecord[];
  readonly bodies: ReadonlyMap<string, BodyTerms>;
  readonly facts: ReadonlyMap<string, ActionFacts>;
  private readonly kinds = new Map<Kind, PlanRecord[]>();
  private readonly children: ReadonlyMap<string | null, readonly PlanRecord[]>;

  constructor(
    readonly document: PlanDocument,
    readonly context: CheckContext,
  ) {
    this.root = rootOf(document);
    this.records = inReadingOrder(document);
    this.children = childrenIndex(document);
    this.bodies = new Map(context.bodies?.map((body) => [body.id, body]));
    this.facts = new Map(context.facts?.map((fact) => [fact.action, fact]));
    for (const record of this.records) {
      const same = this.kinds.get(record.kind);
      if (same) same.push(record);
      else this.kinds.set(record.kind, [record]);
    }
  }

  get today(): string {
    return this.context.today;
  }

  /** First and last day of the plan. */
  get period(): { startsOn?: string; endsOn?: string } {
    return { startsOn: dayIn(this.root, 'startsOn'), endsOn: dayIn(this.root, 'endsOn') };
  }

  of(kind: Kind): readonly PlanRecord[] {
    return this.kinds.get(kind) ?? none;
  }

  under(record: PlanRecord, kind: Kind): readonly PlanRecord[] {
    const all = this.children.get(record.id);
    return all ? all.filter((child) => child.kind === kind) : none;
  }

  hasUnder(record: PlanRecord, kind: Kind): boolean {
    return this.children.get(record.id)?.some((child) => child.kind === kind) ?? false;
  }

  parentOf(record: PlanRecord): PlanRecord | undefined {
    return record.parent === null ? undefined : this.document.records.get(record.parent);
  }

  /** From the parent up to the root. */
  above(record: PlanRecord): PlanRecord[] {
    const found: PlanRecord[] = [];
    let next = this.parentOf(record);
    while (next && !found.includes(next)) {
      found.push(next);
      next = this.parentOf(next);
    }
    return found;
  }

  /** Assignments of a record with one role, in order. */
  assigned(record: PlanRecord, role: string): readonly PlanRecord[] {
    return this.under(record, 'assignment').filter((assignment) => assignment.role === role);
  }
}
