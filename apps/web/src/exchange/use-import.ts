import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useCallback, useState } from 'react';
import type { BodyDecision, ColumnMapping, Mapping, PlanImport, TableMapping } from './imports.js';
import { importVerbs } from './imports.verbs.js';
import { wordsOfFileRefusal } from './refusal.js';

export interface Correcting {
  readonly isBusy: boolean;
  readonly fault: string;
  /** Reads the file again under another mapping. */
  readonly remap: (change: (mapping: Mapping) => Mapping) => void;
  readonly encode: (encoding: string | null) => void;
}

export const useImport = (id: string) =>
  useQuery({
    queryKey: ['imports', id],
    queryFn: () => importVerbs.read(id),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });

/** Every correction is sent at once and answered with what the file would then do. */
export const useCorrecting = (given: PlanImport): Correcting => {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const send = useCallback(
    async (changes: { mapping?: Mapping; encoding?: string | null }) => {
      setBusy(true);
      setFault('');
      try {
        queryClient.setQueryData(['imports', given.id], await importVerbs.correct(given, changes));
      } catch (error) {
        setFault(wordsOfFileRefusal(error, translate));
      } finally {
        setBusy(false);
      }
    },
    [given, queryClient, translate],
  );
  return {
    isBusy,
    fault,
    remap: (change) => void send({ mapping: change(given.mapping) }),
    encode: (encoding) => void send({ encoding }),
  };
};

export const withTable = (mapping: Mapping, at: number, changes: Partial<TableMapping>): Mapping => ({
  ...mapping,
  tables: mapping.tables.map((table, other) => (other === at ? { ...table, ...changes } : table)),
});

/** Another heading row: what its columns hold is recognised anew. */
export const withHeading = (mapping: Mapping, at: number, row: number, rows: 1 | 2): Mapping => {
  const table = mapping.tables[at];
  const firstRow = row + rows;
  const lastRow = Math.max(table?.lastRow ?? firstRow, firstRow);
  return withTable(mapping, at, { headingRow: row, headingRows: rows, firstRow, lastRow, columns: [] });
};

export const withColumn = (mapping: Mapping, at: number, column: ColumnMapping): Mapping => {
  const columns = mapping.tables[at]?.columns ?? [];
  const others = columns.filter((one) => one.column !== column.column);
  return withTable(mapping, at, { columns: [...others, column].sort((a, b) => a.column - b.column) });
};

export const withBody = (mapping: Mapping, decisions: Readonly<Record<string, BodyDecision>>): Mapping => ({
  ...mapping,
  bodies: { ...mapping.bodies, ...decisions },
});

/** Without a key whose value means nothing any more. */
export const without = <Given extends object, Key extends keyof Given>(given: Given, key: Key): Omit<Given, Key> => {
  const rest = { ...given };
  Reflect.deleteProperty(rest, key);
  return rest;
};
