import type { PlanRecord } from '@mufakat/planning/records/record';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import type { Column } from './columns.js';
import { useMatrixTools } from './MatrixContext.js';
import type { SheetReading } from './reading.js';

export interface Suggestion {
  readonly value: string;
  readonly words: string;
  readonly more?: string;
}

const most = 8;

/** What the plan already says in this column, most frequent first. */
const usedIn = ({ document }: SheetReading, column: Column, wanted: string): Suggestion[] => {
  const counts = new Map<string, number>();
  const note = (value: unknown): void => {
    if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  for (const record of document.records.values()) {
    if (column.id === 'drivers') {
      if (record.kind === 'driver-link') note(record['driver']);
    } else if (Array.isArray(record[column.id])) (record[column.id] as unknown[]).forEach(note);
  }
  return [...counts]
    .filter(([value]) => value.toLowerCase().includes(wanted.toLowerCase()) && value !== wanted)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([value]) => ({ value, words: value }));
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
  const translate = useTranslate();
  return useMemo(() => {
    if (wanted === undefined || !record || !column) return [];
    if (column.editor === 'bodies') return bodiesFor(reading, wanted);
    if (column.editor === 'list') return usedIn(reading, column, wanted);
    if (column.editor !== 'choice') return [];
    return (column.options ?? [])
      .map((value) => ({ value, words: translate(`options.${value}`, { _: value }) }))
      .filter(({ words }) => words.toLowerCase().includes(wanted.toLowerCase()));
  }, [column, record, wanted, reading, translate]);
};
