import type { PlanRecord } from '@mufakat/planning/records/record';
import { useMemo } from 'react';
import type { Column } from './column.js';
import type { Listed } from './frameworks.js';
import { useMatrixTools } from './MatrixContext.js';
import type { SheetReading } from './reading.js';

export interface Suggestion {
  readonly value: string;
  readonly words: string;
  readonly more?: string;
}

const most = 12;

/** What the plan already says in this column, most frequent first. */
const usedIn = (reading: SheetReading, column: Column, wanted: string): Suggestion[] => {
  const counts = new Map<string, number>();
  const note = (value: unknown): void => {
    if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  for (const record of reading.document.records.values()) {
    if (column.id === 'drivers') {
      if (record.kind === 'driver-link') note(record['driver']);
    } else if (Array.isArray(record[column.id])) (record[column.id] as unknown[]).forEach(note);
  }
  return [...counts]
    .filter(([value]) => value.toLowerCase().includes(wanted.toLowerCase()) && value !== wanted)
    .filter(([value]) => reading.frameworks.name(value) === '')
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([value]) => ({ value, words: value }));
};

const listOf: Readonly<Record<string, Listed>> = { drivers: 'drivers', alignment: 'items' };

/** Items of the reference lists, by code or by words. */
const itemsFor = ({ frameworks }: SheetReading, { id }: Column, wanted: string): Suggestion[] => {
  const listed = listOf[id];
  const found = listed ? frameworks.matching(listed, wanted, most) : [];
  return found.map(({ code, name }) => ({ value: code, words: name, more: code }));
};

const bodiesFor = ({ bodies }: SheetReading, wanted: string): Suggestion[] =>
  bodies
    .matching(wanted, most)
    .map(({ id, acronym }) => ({ value: bodies.short(id), words: bodies.name(id), more: acronym ?? undefined }));

/** What could be meant by the text being typed; nothing while nothing is typed (`wanted` undefined). */
export const useSuggestions = (
  column: Column | undefined,
  record: PlanRecord | undefined,
  wanted: string | undefined,
): readonly Suggestion[] => {
  const { reading } = useMatrixTools();
  return useMemo(() => {
    if (wanted === undefined || !record || !column) return [];
    if (column.editor === 'bodies') return bodiesFor(reading, wanted);
    if (column.editor === 'list') return [...itemsFor(reading, column, wanted), ...usedIn(reading, column, wanted)];
    if (column.editor !== 'choice') return [];
    const isAsItWas = wanted.trim() === column.read(record, reading);
    return (column.options ?? [])
      .map((value) => ({ value: reading.option(value), words: reading.option(value) }))
      .filter(({ words }) => isAsItWas || words.toLowerCase().includes(wanted.toLowerCase()));
  }, [column, record, wanted, reading]);
};
