import type { RemoveChange } from '@mufakat/planning/changes/change';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { pathOf } from '@mufakat/planning/records/tree';
import { labelOf } from '@mufakat/planning/records/wording';
import type { CarriedSheet } from './carried.js';
import type { Trip, TripRow } from './trip.js';

const manyRemoved = 0.2;
const fewRows = 5;

/** Records whose row is no longer in the file, each with what hangs below it. */
export class Removals {
  readonly changes: RemoveChange[] = [];
  private readonly gone = new Set<string>();

  constructor(
    private readonly trip: Trip,
    private readonly rows: readonly TripRow[],
  ) {}

  take({ kind, sheet, keys }: CarriedSheet): void {
    const { base, problems } = this.trip;
    if (!keys.has('id')) return;
    const met = new Set(this.rows.map(({ id }) => id));
    const all = [...base.records.values()].filter((record) => record.kind === kind);
    const missing = all.filter(({ id }) => !met.has(id));
    for (const record of missing) this.remove(record, sheet);
    if (missing.length > Math.max(fewRows, all.length * manyRemoved)) {
      problems.say('warning', 'removal.many', { sheet }, { count: missing.length });
    }
  }

  private remove(record: PlanRecord, sheet: number): void {
    if (pathOf(this.trip.base, record.id).some(({ id }) => this.gone.has(id))) return;
    if (this.isUsed(record)) {
      this.trip.problems.say('error', 'record.still-used', { sheet }, { title: labelOf(record) });
      return;
    }
    this.gone.add(record.id);
    this.changes.push({ op: 'remove', kind: record.kind, id: record.id });
  }

  /** A pillar does not go while pillars or actions of the file stand under it. */
  private isUsed({ id }: PlanRecord): boolean {
    return this.rows.some(({ parent, kind }) => parent === id && (kind === 'pillar' || kind === 'action'));
  }
}
