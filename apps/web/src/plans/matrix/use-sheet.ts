import { type PlanRecord } from '@mufakat/planning/records/record';
import { rootOf } from '@mufakat/planning/records/tree';
import { useCallback, useMemo } from 'react';
import { useChecks, usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { type Column, columnsFor } from './columns.js';
import type { Reading } from './reading.js';
import { currencyOf } from './roll-ups.js';
import { isFiltered, rowsOf } from './rows.js';
import { useKeptSet } from './use-kept.js';
import type { MatrixAddress } from './use-matrix-address.js';
import type { Sheet } from './writing.js';

export const dayIn = (record: PlanRecord | undefined, field: string): string | undefined => {
  const day = record?.[field];
  return typeof day === 'string' ? day : undefined;
};

const useReading = (): Reading => {
  const { bodies, languages, today, rights } = usePlanInHand();
  const { document } = usePlanState();
  return useMemo(
    () => ({
      ...{ document, bodies, languages, today, isAdopted: rights.isLocked },
      currency: currencyOf(document),
    }),
    [document, bodies, languages, today, rights.isLocked],
  );
};

export interface SheetOnScreen {
  readonly sheet: Sheet;
  readonly allColumns: readonly Column[];
  readonly hidden: ReadonlySet<string>;
  readonly toggleColumn: (column: string) => void;
  /** Closes or opens a pillar or group, opens or closes what stands under an action. */
  readonly toggle: (row: string, isGroup: boolean) => void;
  readonly closed: ReadonlySet<string>;
  readonly withChecks: number;
  readonly isFiltered: boolean;
  /** First and last day of the plan. */
  readonly period: { readonly from?: string; readonly to?: string };
}

const useColumns = () => {
  const { languages } = usePlanInHand();
  const [hidden, toggleColumn] = useKeptSet(localStorage, 'matrix.hidden-columns');
  const allColumns = useMemo(() => columnsFor(languages), [languages]);
  const columns = useMemo(() => allColumns.filter(({ id }) => !hidden.has(id)), [allColumns, hidden]);
  return { allColumns, columns, hidden, toggleColumn };
};

/** Records with a finding graver than a hint. */
const useWithFindings = (): ReadonlySet<string> => {
  const checks = useChecks();
  return useMemo(() => {
    const grave = [...checks].filter(([, found]) => found.some(({ severity }) => severity !== 'hint'));
    return new Set(grave.map(([id]) => id));
  }, [checks]);
};

/** Rows and columns as the address and this browser ask for them. */
export const useSheet = (address: MatrixAddress): SheetOnScreen => {
  const { rights, plan } = usePlanInHand();
  const reading = useReading();
  const { document } = reading;
  const [closed, toggleClosed] = useKeptSet(sessionStorage, `matrix.closed.${plan.id}`);
  const [open, toggleOpen] = useKeptSet(sessionStorage, `matrix.open.${plan.id}`);
  const { allColumns, columns, hidden, toggleColumn } = useColumns();
  const withFindings = useWithFindings();
  const asked = useMemo(() => ({ ...address, closed, open }), [address, closed, open]);
  const rows = useMemo(() => rowsOf(document, asked, withFindings), [document, asked, withFindings]);
  const sheet = useMemo(() => ({ rows, columns, reading, rights }), [rows, columns, reading, rights]);
  const toggle = useCallback(
    (row: string, isGroup: boolean) => (isGroup ? toggleClosed(row) : toggleOpen(row)),
    [toggleClosed, toggleOpen],
  );
  const root = rootOf(document);
  const [from, to] = [dayIn(root, 'startsOn'), dayIn(root, 'endsOn')];
  const period = useMemo(() => ({ from, to }), [from, to]);
  const withChecks = withFindings.size;
  return { sheet, allColumns, hidden, toggleColumn, toggle, closed, withChecks, isFiltered: isFiltered(asked), period };
};
