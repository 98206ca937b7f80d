import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import type { Slip, Span, Timeline, TimelineKind } from '@mufakat/planning/timeline/timeline';

/** A row of the drawing, of the table and of the file: a line of the plan, or one that only the adopted text has. */
export interface Entry {
  readonly id: string;
  readonly kind: TimelineKind;
  readonly depth: number;
  readonly record: PlanRecord;
  readonly span?: Span;
  readonly adopted?: Span;
  readonly slip?: Slip;
  readonly standing: 'kept' | 'new' | 'gone';
}

export interface Wish {
  readonly downTo: TimelineKind;
  readonly onlyMoved: boolean;
}

const levels: readonly TimelineKind[] = ['pillar', 'action', 'activity'];

const everyEntry = (timeline: Timeline, document: PlanDocument, adopted?: PlanDocument): Entry[] => [
  ...timeline.lines.flatMap(({ isNew, ...line }): Entry[] => {
    const record = document.records.get(line.id);
    return record ? [{ ...line, record, standing: isNew ? 'new' : 'kept' }] : [];
  }),
  ...timeline.gone.flatMap(({ id, kind, span }): Entry[] => {
    const record = adopted?.records.get(id);
    return record ? [{ id, kind, depth: 0, record, adopted: span, standing: 'gone' }] : [];
  }),
];

const hasMoved = ({ slip, standing }: Entry): boolean => slip !== undefined || standing !== 'kept';

/** The rows asked for. Of what moved, the levels over it stay, so that each row stands in its place. */
export const entriesOf = (
  timeline: Timeline,
  { document, adopted }: { readonly document: PlanDocument; readonly adopted?: PlanDocument },
  { downTo, onlyMoved }: Wish,
): readonly Entry[] => {
  const deepest = levels.indexOf(downTo);
  const shown = everyEntry(timeline, document, adopted).filter(({ kind }) => levels.indexOf(kind) <= deepest);
  if (!onlyMoved) return shown;
  const kept = new Set<string>();
  for (const entry of shown.filter(hasMoved)) {
    kept.add(entry.id);
    for (let over = entry.record.parent; over !== null && !kept.has(over);) {
      kept.add(over);
      over = document.records.get(over)?.parent ?? null;
    }
  }
  return shown.filter(({ id }) => kept.has(id));
};
