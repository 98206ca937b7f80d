import type { AddChange, Change } from '@mufakat/planning/changes/change';
import { readAt } from '@mufakat/planning/records/address';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf } from '@mufakat/planning/records/tree';
import { isObject, sameValue } from '@mufakat/planning/records/value';
import { labelOf } from '@mufakat/planning/records/wording';
import { folded, wordsOf } from './letters.js';
import type { Problems } from './problems.js';
import { tidy } from './sheet.js';
import type { Wanted } from './wanted.js';

const nearEnough = 0.85;
const commonWord = 200;

/** Titles of the plan's records by their words, to find one that was slightly rewritten. */
class Titles {
  private readonly byWord = new Map<string, PlanRecord[]>();

  constructor(records: Iterable<PlanRecord>) {
    for (const record of records) {
      for (const word of titleWords(record)) this.byWord.set(word, [...(this.byWord.get(word) ?? []), record]);
    }
  }

  near(words: ReadonlySet<string>, isFree: (record: PlanRecord) => boolean): PlanRecord | undefined {
    const shared = new Map<PlanRecord, number>();
    for (const word of words) {
      const records = this.byWord.get(word) ?? [];
      if (records.length > commonWord) continue;
      for (const record of records) shared.set(record, (shared.get(record) ?? 0) + 1);
    }
    const ranked = [...shared]
      .filter(([record]) => isFree(record))
      .map(([record, both]) => ({ record, score: (2 * both) / (words.size + titleWords(record).size) }))
      .sort((a, b) => b.score - a.score);
    return ranked[0] && ranked[0].score >= nearEnough ? ranked[0].record : undefined;
  }
}

const titlesOf = (record: PlanRecord): string[] =>
  isObject(record['title']) ? Object.values(record['title']).map((title) => folded(String(title))) : [];
const titleWords = (record: PlanRecord): ReadonlySet<string> => new Set(titlesOf(record).flatMap(wordsOf));

/** How a record of the plan is told from its siblings; the same words as `Wanted.identity`. */
const identitiesOf = (record: PlanRecord): string[] => {
  switch (record.kind) {
    case 'assignment':
      return [`${String(record['role'])} ${String(record['body'])}`];
    case 'target':
      return [typeof record['dueOn'] === 'string' ? record['dueOn'] : ''];
    case 'budget-line':
      return [[record['year'], record['currency'], record['fundingSource']].join('|')];
    case 'driver-link':
      return [folded(String(record['driver']))];
    case 'risk':
      return titlesOf(record).map((title) => `${String(record['nature'])} ${title}`);
    default:
      return titlesOf(record);
  }
};

/** A file cannot carry the plan's spaces and line ends exactly; that alone is no edit. */
const isSame = (before: unknown, value: unknown): boolean =>
  sameValue(typeof before === 'string' ? tidy(before) : before, value) || sameValue(before, value);

/** Lays wanted records over a plan: what is found is set and moved, what is not is added, nothing is removed. */
export class Merge {
  readonly changes: Change[] = [];
  private readonly taken = new Set<string>();
  private readonly byCode = new Map<string, PlanRecord>();
  private readonly byTitle = new Map<string, PlanRecord>();
  private readonly titles: Titles;

  constructor(
    private readonly plan: PlanDocument,
    private readonly problems: Problems,
    private readonly newId: () => string,
  ) {
    const actions = [...plan.records.values()].filter(({ kind }) => kind === 'action');
    this.titles = new Titles(actions);
    for (const record of plan.records.values()) {
      if (record.code !== undefined) this.byCode.set(`${record.kind} ${record.code}`, record);
    }
    for (const action of actions) for (const title of titlesOf(action)) this.byTitle.set(title, action);
  }

  lay(wanted: readonly Wanted[], parent: string): void {
    for (const one of wanted) {
      const found = this.find(one, parent);
      if (found) this.taken.add(found.id);
      if (!found && one.isReference) continue;
      const id = found ? this.keep(one, found, parent) : this.add(one, parent);
      this.lay(one.children, id);
    }
  }

  private find(wanted: Wanted, parent: string): PlanRecord | undefined {
    const carried = wanted.id === undefined ? undefined : this.plan.records.get(wanted.id);
    if (carried && this.isFree(carried) && carried.kind === wanted.kind) return carried;
    if (wanted.kind === 'action') return this.findAction(wanted);
    const sibling = this.amongSiblings(wanted, parent);
    if (sibling || wanted.kind !== 'pillar') return sibling;
    return this.withCode(wanted);
  }

  private withCode(wanted: Wanted): PlanRecord | undefined {
    const code = wanted.fields['code'] ?? (wanted.isReference ? wanted.identity : undefined);
    const record = typeof code === 'string' ? this.byCode.get(`${wanted.kind} ${code}`) : undefined;
    return record && this.isFree(record) ? record : undefined;
  }

  private amongSiblings({ kind, identity }: Wanted, parent: string): PlanRecord | undefined {
    const name = kind === 'pillar' ? (identity.split('\n').at(-1) ?? '') : identity;
    return childrenOf(this.plan, parent).find(
      (record) => record.kind === kind && this.isFree(record) && identitiesOf(record).includes(name),
    );
  }

  private findAction(wanted: Wanted): PlanRecord | undefined {
    const coded = this.withCode(wanted);
    if (coded) return coded;
    const named = this.byTitle.get(wanted.identity);
    if (named && this.isFree(named) && !this.hasOtherCode(named, wanted)) return named;
    const words = new Set(wordsOf(wanted.identity));
    const near =
      words.size < 3
        ? undefined
        : this.titles.near(words, (record) => this.isFree(record) && !this.hasOtherCode(record, wanted));
    if (near) this.problems.say('warning', 'record.matched-by-title', wanted.at, { title: labelOf(near) });
    return near;
  }

  private hasOtherCode(record: PlanRecord, wanted: Wanted): boolean {
    const code = wanted.fields['code'];
    return record.code !== undefined && code !== undefined && record.code !== code;
  }

  private isFree(record: PlanRecord): boolean {
    return !this.taken.has(record.id);
  }

  private keep(wanted: Wanted, record: PlanRecord, parent: string): string {
    const changed = Object.entries(wanted.fields).filter(([address, value]) => !isSame(readAt(record, address), value));
    const { id, kind } = record;
    if (record.parent !== parent && !wanted.isUnplaced && !wanted.isReference)
      this.changes.push({ op: 'move', kind, id, parent });
    if (changed.length > 0) this.changes.push({ op: 'set', kind, id, ...Object.fromEntries(changed) });
    return id;
  }

  private add(wanted: Wanted, parent: string): string {
    const change: AddChange = { op: 'add', kind: wanted.kind, id: this.newId(), parent, ...wanted.fields };
    this.changes.push(change);
    return change.id;
  }
}
