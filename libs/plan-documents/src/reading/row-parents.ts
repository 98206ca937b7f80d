import type { AddChange } from '@mufakat/planning/changes/change';
import type { PlanRecord } from '@mufakat/planning/records/record';
import type { SheetKind } from '../writing/plan-sheets.js';
import type { Showing } from '../writing/sheet-columns.js';
import type { CarriedRow } from './carried.js';
import { asRead } from './cell-values.js';
import { placeOf, type Trip } from './trip.js';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Finds what a row stands under by the text in its cell. */
export class Parents {
  /** Pillars that a row names and nobody has: they are added. */
  readonly adds: AddChange[] = [];
  private readonly byLabel = new Map<string, string>();

  constructor(
    private readonly trip: Trip,
    private readonly showing: Showing,
  ) {
    for (const { id, code } of trip.base.records.values()) if (code !== undefined) this.byLabel.set(code, id);
    for (const [id, label] of showing.labels) this.byLabel.set(oneLine(asRead(label, 'text')), id);
  }

  /** A new row may be named by others by its title, its code, or both; a second one of that name with a number. */
  learn(row: CarriedRow, id: string, titles: readonly string[]): void {
    const code = row.cell('code').text;
    const labels = [code, ...titles.flatMap((title) => [title, `${code} ${title}`])].map(oneLine).filter(Boolean);
    for (const label of new Set(labels)) this.byLabel.set(this.free(label), id);
  }

  private free(label: string): string {
    let number = 1;
    let name = label;
    while (this.byLabel.has(name)) name = `${label} (${(number += 1)})`;
    return name;
  }

  /** The parent's id; empty where a row that needs one names none that is known. */
  of(row: CarriedRow, kind: SheetKind, record: PlanRecord | undefined): string {
    const { text } = row.cell('parent');
    const before = record?.parent ?? this.trip.base.plan;
    if (row.columnOf('parent') === undefined || (record && text === this.labelBefore(record))) return before;
    if (text === '') return this.trip.base.plan;
    return this.byLabel.get(oneLine(text)) ?? this.unknown(row, kind, record);
  }

  private labelBefore({ parent }: PlanRecord): string {
    if (parent === null || parent === this.trip.base.plan) return '';
    return asRead(this.showing.labels.get(parent) ?? '', 'text');
  }

  private unknown(row: CarriedRow, kind: SheetKind, record: PlanRecord | undefined): string {
    const { base, problems, newId, mark } = this.trip;
    const { text } = row.cell('parent');
    if (kind !== 'pillar' && kind !== 'action') {
      problems.say('error', 'row.without-action', placeOf(row, 'parent'));
      return record?.parent ?? '';
    }
    problems.say('warning', 'parent.unknown', placeOf(row, 'parent'), { text });
    const id = newId();
    this.adds.push({ op: 'add', kind: 'pillar', id, parent: base.plan, [`title.${mark.language}`]: text });
    this.byLabel.set(oneLine(text), id);
    return id;
  }
}
