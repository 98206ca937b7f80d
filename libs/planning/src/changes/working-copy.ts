import { between, isPosition, lastOf } from '../records/position.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';

/** A document while changes are carried out on it: its records copied once, children indexed when first asked for. */
export class WorkingCopy {
  readonly plan: string;
  readonly records: Map<string, PlanRecord>;
  private children: Map<string | null, Set<string>> | undefined;
  private readonly lasts = new Map<string | null, string | null>();

  constructor(document: PlanDocument) {
    this.plan = document.plan;
    this.records = new Map(document.records);
  }

  get(id: string): PlanRecord | undefined {
    return this.records.get(id);
  }

  put(record: PlanRecord): void {
    const before = this.records.get(record.id);
    this.records.set(record.id, record);
    if (before?.parent === record.parent && before.position === record.position) return;
    if (before) this.leave(before);
    this.enter(record);
  }

  delete(record: PlanRecord): void {
    this.records.delete(record.id);
    this.leave(record);
  }

  /** The record and everything under it, parents first. */
  subtreeOf(record: PlanRecord): PlanRecord[] {
    const found = [record];
    for (const above of found) {
      for (const id of this.childIds(above.id)) {
        const child = this.records.get(id);
        if (child) found.push(child);
      }
    }
    return found;
  }

  /** Whether `id` stands at or under `ancestor`. */
  isWithin(id: string | null, ancestor: string): boolean {
    for (let at = id, steps = 0; at !== null && steps <= this.records.size; steps += 1) {
      if (at === ancestor) return true;
      at = this.records.get(at)?.parent ?? null;
    }
    return false;
  }

  /** A position after all children of the parent. */
  endOf(parent: string | null): string {
    let last = this.lasts.get(parent);
    if (last === undefined) this.lasts.set(parent, (last = lastOf(this.childrenOf(parent))));
    return between(last, null);
  }

  private childrenOf(parent: string | null): PlanRecord[] {
    return [...this.childIds(parent)].flatMap((id) => this.records.get(id) ?? []);
  }

  private enter({ id, parent, position }: PlanRecord): void {
    const siblings = this.children?.get(parent);
    if (siblings) siblings.add(id);
    else this.children?.set(parent, new Set([id]));
    const last = this.lasts.get(parent);
    if (last !== undefined && isPosition(position) && position > (last ?? '')) this.lasts.set(parent, position);
  }

  private leave(record: PlanRecord): void {
    this.children?.get(record.parent)?.delete(record.id);
    this.lasts.delete(record.parent);
  }

  private childIds(parent: string | null): ReadonlySet<string> {
    this.children ??= this.index();
    return this.children.get(parent) ?? new Set();
  }

  private index(): Map<string | null, Set<string>> {
    const children = new Map<string | null, Set<string>>();
    for (const { id, parent } of this.records.values()) {
      const siblings = children.get(parent);
      if (siblings) siblings.add(id);
      else children.set(parent, new Set([id]));
    }
    return children;
  }
}
