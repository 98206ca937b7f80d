import type { Change } from '@mufakat/planning/changes/change';
import { splitAddress, writesOf } from '@mufakat/planning/records/address';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { useEffect, useMemo, useState } from 'react';
import { usePlanState } from '../store/PlanContext.js';
import type { ChangeSetView } from '../store/transport.js';

/** Row and column (`<record> <column>`) → who changed it a moment ago. */
export type Heard = ReadonlyMap<string, string>;

/** Milliseconds that another's change is marked. */
const shownFor = 5000;
const none: Heard = new Map();

/** Columns whose value stands in records under the row. */
const columnsOfKind: Partial<Record<Kind, readonly string[]>> = {
  assignment: ['lead', 'support'],
  'budget-line': ['budget'],
  indicator: ['indicator'],
  target: ['indicator'],
  'driver-link': ['drivers'],
};

const subjectOf = (change: Change, document: PlanDocument): PlanRecord | undefined =>
  change.op === 'remove' ? change.before?.[0] : document.records.get(change.id);

const cellsOf = (change: Change, document: PlanDocument): string[] => {
  const linked = columnsOfKind[change.kind];
  const parent = subjectOf(change, document)?.parent ?? '';
  if (linked) return linked.map((column) => `${parent} ${column}`);
  return writesOf(change).map(([address]) => {
    const { field, language } = splitAddress(address);
    return `${change.id} ${language ? `${field}.${language}` : field}`;
  });
};

const markedBy = (sets: readonly ChangeSetView[], document: PlanDocument): Heard =>
  new Map(
    sets.flatMap(({ changes, author }) =>
      changes
        .slice(0, 200)
        .flatMap((change) => cellsOf(change, document).map((cell) => [cell, author?.name ?? ''] as const)),
    ),
  );

/** Cells that others changed in the last seconds. */
export const useHeard = (): Heard => {
  const { heard, document } = usePlanState();
  const [seen, setSeen] = useState(heard);
  useEffect(() => {
    if (seen === heard) return undefined;
    const timer = setTimeout(() => setSeen(heard), shownFor);
    return () => clearTimeout(timer);
  }, [heard, seen]);
  return useMemo(() => {
    const fresh = heard.filter((set) => !seen.includes(set));
    return fresh.length === 0 ? none : markedBy(fresh, document);
  }, [heard, seen, document]);
};
