import type { AddChange, Change } from '@mufakat/planning/changes/change';
import type { PlanRecord, Value } from '@mufakat/planning/records/record';
import { isObject } from '@mufakat/planning/records/value';
import { isUuid } from '@mufakat/planning/records/value-faults';
import { BodyNames } from '../writing/body-names.js';
import { labelsIn, type SheetKind } from '../writing/plan-sheets.js';
import { columnsFor, roleColumns, type SheetColumn, show, type Showing } from '../writing/sheet-columns.js';
import { wordIn } from '../writing/words.js';
import { carriedPlanRows, type CarriedRow, type CarriedSheet, carriedSheets } from './carried.js';
import { asRead, CellValues, splitItems, textIn } from './cell-values.js';
import { assignmentEdits, driverEdits, targetEdits } from './child-edits.js';
import type { Place } from './problems.js';
import { Parents } from './row-parents.js';
import { newPositions } from './row-places.js';
import { Removals } from './row-removals.js';
import { placeOf, type Trip, type TripRow } from './trip.js';

type Met = Omit<TripRow, 'parent'>;

/** Reads a workbook that we wrote as exactly the edits that were made in it. */
export class RoundTrip {
  private readonly sheets: readonly CarriedSheet[];
  private readonly showing: Showing;
  private readonly values: CellValues;
  private readonly parents: Parents;
  private readonly adds: AddChange[] = [];
  private readonly edits: Change[] = [];
  rowsRead = 0;

  constructor(private readonly trip: Trip) {
    const { mark, base, file } = trip;
    this.sheets = carriedSheets(file, mark.forBody);
    this.values = new CellValues(trip.problems);
    this.showing = {
      document: base,
      bodies: BodyNames.carried(mark.bodies.filter(([id]) => trip.isOwn || trip.knownBodies.has(id))),
      labels: labelsIn(base, mark.languages),
      yes: wordIn(mark.language, 'yes'),
    };
    this.parents = new Parents(trip, this.showing);
  }

  /** The edits, in an order in which they can be applied. */
  run(): Change[] {
    const met = this.sheets.flatMap((sheet) => this.meet(sheet));
    const rows = met.map((row) => ({ ...row, parent: this.parents.of(row.row, row.kind, row.record) }));
    const taken = rows.filter(({ parent }) => parent !== '');
    this.rowsRead = taken.length;
    for (const row of taken) this.compare(row);
    /* The order of rows in a file of one body says nothing of the order of the plan. */
    const isOrdered = this.trip.mark.forBody === undefined;
    const moves = isOrdered
      ? this.sheets.flatMap(({ kind }) => this.place(taken.filter((row) => row.kind === kind)))
      : this.moved(taken);
    this.compareRoot();
    const removals = new Removals(this.trip, taken);
    if (this.trip.isOwn) for (const sheet of this.sheets) removals.take(sheet);
    return [...parentsFirst([...this.parents.adds, ...this.adds]), ...this.edits, ...moves, ...removals.changes];
  }

  private columnsOf(kind: SheetKind | 'plan'): SheetColumn[] {
    return columnsFor(kind, this.trip.mark.languages, Object.keys(roleColumns));
  }

  /** Finds the record of each row: by its id, else among those that no row names, by code or title. */
  private meet({ kind, rows }: CarriedSheet): Met[] {
    const { base, newId } = this.trip;
    const met = new Set<string>();
    const found = rows.map((row) => ({ row, record: this.carriedRecord(row, kind, met) }));
    const missing = [...base.records.values()].filter((record) => record.kind === kind && !met.has(record.id));
    return found.map(({ row, record }) => {
      const known = record ?? takeNamed(missing, row);
      const id = known?.id ?? newId();
      if (!known) this.parents.learn(row, id, this.titlesIn(row));
      return { row, kind, id, record: known };
    });
  }

  private carriedRecord(row: CarriedRow, kind: SheetKind, met: Set<string>): PlanRecord | undefined {
    const { base, isOwn, problems } = this.trip;
    const id = row.cell('id').text;
    if (!isOwn || id === '') return undefined;
    const record = base.records.get(id);
    if (record?.kind === kind && !met.has(id)) {
      met.add(id);
      return record;
    }
    problems.say('notice', met.has(id) ? 'record.id-twice' : 'record.gone', placeOf(row));
    return undefined;
  }

  private titlesIn(row: CarriedRow): string[] {
    const titles = this.columnsOf('pillar').filter(({ key }) => key.startsWith('title.'));
    return titles.map(({ key }) => row.cell(key).text).filter(Boolean);
  }

  private compare(row: TripRow): void {
    const { kind, id, record, parent } = row;
    const edited = this.columnsOf(kind).filter((column) => this.isEdited(row, column));
    const fields = this.fieldsIn(
      row,
      edited.filter((column) => !isListed(column)),
    );
    if (!record) this.adds.push({ op: 'add', kind, id, parent, ...withoutNull(fields) });
    else if (Object.keys(fields).length > 0) this.edits.push({ op: 'set', kind, id, ...fields });
    for (const change of edited.filter(isListed).flatMap((column) => this.childEdits(row, column))) {
      if (change.op === 'add') this.adds.push(change);
      else this.edits.push(change);
    }
  }

  private isEdited({ row, record }: TripRow, column: SheetColumn): boolean {
    if (column.key === 'id' || column.key === 'parent' || row.columnOf(column.key) === undefined) return false;
    const before = record ? asRead(show(column, record, this.showing), column.cell) : '';
    return textIn(row.cell(column.key), column.cell) !== before;
  }

  private fieldsIn({ row, kind }: TripRow, columns: readonly SheetColumn[]): Record<string, Value> {
    const read = columns.map((column): [string, Value] => [
      column.key,
      this.values.read(kind, column, row.cell(column.key), placeOf(row, column.key)),
    ]);
    return Object.fromEntries(read.filter(([, value]) => value !== undefined));
  }

  private childEdits({ row, id }: TripRow, column: SheetColumn): Change[] {
    const { base, newId, mark } = this.trip;
    const making = { document: base, newId, language: mark.language };
    const { text } = row.cell(column.key);
    if (column.cell === 'targets') return targetEdits(making, id, text);
    if (column.cell === 'drivers') return driverEdits(making, id, text);
    const bodies = splitItems(text).flatMap((name) => this.bodyOf(name, placeOf(row, column.key)) ?? []);
    return assignmentEdits(making, id, column.key, [...new Set(bodies)]);
  }

  private bodyOf(name: string, place: Place): string | undefined {
    return isUuid(name) ? name : (this.showing.bodies.idOf(name) ?? this.trip.bodyNamed(name, place));
  }

  /** Gives new rows their place, and moves those that stand elsewhere than before. */
  private place(rows: readonly TripRow[]): Change[] {
    const positions = newPositions(this.trip, rows);
    const moves: Change[] = [];
    for (const { id, kind, parent, record } of rows) {
      const position = positions.get(id);
      if (position === undefined) continue;
      if (record) moves.push({ op: 'move', kind, id, parent, position });
      else this.setPosition(id, position);
    }
    return moves;
  }

  /** Rows that name another group than before; for a file whose order says nothing. */
  private moved(rows: readonly TripRow[]): Change[] {
    return rows.flatMap(({ id, kind, parent, record }): Change[] =>
      record && record.parent !== parent ? [{ op: 'move', kind, id, parent }] : [],
    );
  }

  private setPosition(id: string, position: string): void {
    const at = this.adds.findIndex((change) => change.id === id);
    const add = this.adds[at];
    if (add) this.adds[at] = { ...add, position };
  }

  private compareRoot(): void {
    const { base, file } = this.trip;
    const root = base.records.get(base.plan);
    const columns = new Map(this.columnsOf('plan').map((column) => [column.key, column]));
    const fields: Record<string, Value> = {};
    for (const { sheet, row, key, cell } of carriedPlanRows(file)) {
      const column = columns.get(key);
      if (!column || !root || textIn(cell, column.cell) === asRead(show(column, root, this.showing), column.cell))
        continue;
      const value = this.values.read('plan', column, cell, { sheet, row, column: 2 });
      if (value !== undefined) fields[key] = value;
    }
    if (Object.keys(fields).length > 0) this.edits.push({ op: 'set', kind: 'plan', id: base.plan, ...fields });
  }
}

const isListed = ({ cell }: SheetColumn): boolean => cell === 'bodies' || cell === 'targets' || cell === 'drivers';

const withoutNull = (fields: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

/** A row that lost its id (copied over as plain text) is known by its code, else by its title. */
const takeNamed = (missing: PlanRecord[], row: CarriedRow): PlanRecord | undefined => {
  const code = row.cell('code').text;
  const isTitled = ([language, title]: [string, unknown]): boolean => {
    const text = row.cell(`title.${language}`).text;
    return text !== '' && text === asRead(String(title), 'text');
  };
  const isNamed = ({ code: own, title }: PlanRecord): boolean =>
    (code !== '' && own === code) || (isObject(title) && Object.entries(title).some(isTitled));
  const at = missing.findIndex(isNamed);
  return at < 0 ? undefined : missing.splice(at, 1)[0];
};

/** Additions so that each stands after the addition of its parent. */
const parentsFirst = (adds: readonly AddChange[]): AddChange[] => {
  const byId = new Map(adds.map((add) => [add.id, add]));
  const done = new Set<string>();
  const ordered: AddChange[] = [];
  const visit = (add: AddChange): void => {
    if (done.has(add.id)) return;
    done.add(add.id);
    const parent = add.parent === null ? undefined : byId.get(add.parent);
    if (parent) visit(parent);
    ordered.push(add);
  };
  adds.forEach(visit);
  return ordered;
};
