import { type PlanRecord } from '@mufakat/planning/records/record';
import { rootOf } from '@mufakat/planning/records/tree';
import { useTranslate } from 'ra-core';
import { useCallback, useMemo } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useChecks, usePlanInHand, usePlanState } from '../store/PlanContext.js';
import type { Asking } from './asking.js';
import type { Column } from './column.js';
import { columnsFor } from './columns.js';
import type { Layout } from './layout.js';
import type { SheetReading } from './reading.js';
import type { RowMaking } from './row-making.js';
import { rowsOf } from './rows.js';
import { type ColumnsOnScreen, useColumns } from './use-columns.js';
import { useKeptSet } from './use-kept.js';
import { useSheetReading } from './use-sheet-reading.js';
import { useStatuses } from './use-statuses.js';
import type { Sheet } from './writing.js';

export const dayIn = (record: PlanRecord | undefined, field: string): string | undefined => {
  const day = record?.[field];
  return typeof day === 'string' ? day : undefined;
};

export interface SheetOnScreen {
  readonly sheet: Sheet;
  readonly making: RowMaking;
  readonly allColumns: readonly Column[];
  readonly on: ColumnsOnScreen;
  /** Closes or opens a pillar or group, opens or closes what stands under an action. */
  readonly toggle: (row: string, isGroup: boolean) => void;
  readonly closed: ReadonlySet<string>;
  readonly withChecks: number;
  /** First and last day of the plan. */
  readonly period: { readonly from?: string; readonly to?: string };
}

/** Records with a finding graver than a hint. */
const useWithFindings = (): ReadonlySet<string> => {
  const checks = useChecks();
  return useMemo(() => {
    const grave = [...checks].filter(([, found]) => found.some(({ severity }) => severity !== 'hint'));
    return new Set(grave.map(([id]) => id));
  }, [checks]);
};

const asksStatus = ({ filters, group, sort }: Asking): boolean =>
  group === 'status' || sort?.column === 'status' || filters.some(({ field }) => field === 'status');

const useMaking = (reading: SheetReading, columns: readonly Column[]): RowMaking => {
  const translate = useTranslate();
  const { compare } = useFormat();
  const withFindings = useWithFindings();
  return useMemo(
    () => ({ reading, columns, withFindings, compare, say: (key: string) => translate(key, { _: key }) }),
    [reading, columns, withFindings, compare, translate],
  );
};

/** Rows and columns as the address, the saved view and this browser ask for them. */
export const useSheet = (asking: Asking, view?: { id: string; columns: Layout }): SheetOnScreen => {
  const { rights, plan, languages } = usePlanInHand();
  const { document } = usePlanState();
  const allColumns = useMemo(() => columnsFor(languages), [languages]);
  const on = useColumns(plan.id, allColumns, view);
  const { columns } = on;
  const statuses = useStatuses(plan.id, asksStatus(asking) || columns.some(({ id }) => id === 'status'));
  const reading = useSheetReading({ document, languages, statuses });
  const [closed, toggleClosed] = useKeptSet(sessionStorage, `matrix.closed.${plan.id}`);
  const [open, toggleOpen] = useKeptSet(sessionStorage, `matrix.open.${plan.id}`);
  const making = useMaking(reading, allColumns);
  const asked = useMemo(() => ({ ...asking, closed, open }), [asking, closed, open]);
  const rows = useMemo(() => rowsOf(document, asked, making), [document, asked, making]);
  const sheet = useMemo(() => ({ rows, columns, reading, rights }), [rows, columns, reading, rights]);
  const toggle = useCallback(
    (row: string, isGroup: boolean) => (isGroup ? toggleClosed(row) : toggleOpen(row)),
    [toggleClosed, toggleOpen],
  );
  const root = rootOf(document);
  const [from, to] = [dayIn(root, 'startsOn'), dayIn(root, 'endsOn')];
  const period = useMemo(() => ({ from, to }), [from, to]);
  return { sheet, making, allColumns, on, toggle, closed, withChecks: making.withFindings.size, period };
};
