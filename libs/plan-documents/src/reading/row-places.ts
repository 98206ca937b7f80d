import type { PlanRecord } from '@mufakat/planning/records/record';
import { inReadingOrder } from '@mufakat/planning/records/tree';
import { longestRising, type Placed, positionsFor } from './row-order.js';
import type { Trip, TripRow } from './trip.js';

const manyMoved = 0.3;
const fewRows = 5;

const grouped = (rows: readonly TripRow[]): TripRow[][] => {
  const groups = new Map<string, TripRow[]>();
  for (const row of rows) groups.set(row.parent, [...(groups.get(row.parent) ?? []), row]);
  return [...groups.values()];
};

/** A sheet in which most rows stand elsewhere was sorted, not rearranged. */
const takesOrder = (trip: Trip, rows: readonly TripRow[], kept: number): boolean => {
  if (trip.rowOrder !== undefined) return trip.rowOrder === 'file';
  if (rows.length <= fewRows || rows.length - kept <= rows.length * manyMoved) return true;
  trip.problems.say('warning', 'order.kept', { sheet: rows[0]?.row.sheet ?? 0 });
  return false;
};

const isUnmoved = ({ record, parent }: TripRow): boolean => record !== undefined && record.parent === parent;

/** Rows whose record stays where it is. */
const staying = (trip: Trip, rows: readonly TripRow[]): Set<string> => {
  const ranks = new Map(inReadingOrder(trip.base).map(({ id }, rank) => [id, rank]));
  const unmoved = rows.filter(isUnmoved);
  const kept = new Set<string>();
  for (const group of grouped(unmoved)) {
    const rising = longestRising(group.map(({ id }) => ranks.get(id) ?? 0));
    group.forEach(({ id }, at) => {
      if (rising.has(at)) kept.add(id);
    });
  }
  return takesOrder(trip, unmoved, kept.size) ? kept : new Set(unmoved.map(({ id }) => id));
};

const placed = ({ id, record }: { id: string; record?: PlanRecord }, stays: ReadonlySet<string>): Placed => ({
  id,
  position: stays.has(id) ? record?.position : undefined,
});

/** Positions of the rows of one sheet that are new or stand elsewhere than before. */
export const newPositions = (trip: Trip, rows: readonly TripRow[]): Map<string, string> => {
  const stays = staying(trip, rows);
  return new Map(grouped(rows).flatMap((group) => [...positionsFor(group.map((row) => placed(row, stays)))]));
};
