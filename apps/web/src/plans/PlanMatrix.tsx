import Popover from '@mui/material/Popover';
import { rootOf, pathOf } from '@mufakat/planning/records/tree';
import { useTranslate } from 'ra-core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Empty } from '../components/Empty.js';
import { CheckList } from './checks/CheckList.js';
import { checksOn } from './checks/words.js';
import { columnsFor } from './matrix/columns.js';
import { MatrixCards } from './matrix/MatrixCards.js';
import { MatrixContext, type MatrixTools } from './matrix/MatrixContext.js';
import { MatrixGrid } from './matrix/MatrixGrid.js';
import { MatrixToolbar } from './matrix/MatrixToolbar.js';
import { PasteReport } from './matrix/PasteReport.js';
import type { Reading } from './matrix/reading.js';
import { currencyOf } from './matrix/roll-ups.js';
import { RowMenu } from './matrix/RowMenu.js';
import { isFiltered, rowsOf } from './matrix/rows.js';
import { useKeptSet } from './matrix/use-kept.js';
import { useMatrix } from './matrix/use-matrix.js';
import { useMatrixAddress } from './matrix/use-matrix-address.js';
import { RecordPanel } from './panel/RecordPanel.js';
import { useChecks, useEdit, usePlanInHand, usePlanState } from './store/PlanContext.js';
import { useNarrow } from './use-narrow.js';
import './matrix/matrix.css';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

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

interface Pointed {
  readonly record: string;
  readonly column?: string;
  readonly anchor: HTMLElement;
}

/** The table as the place of work. */
export const PlanMatrix = () => {
  const translate = useTranslate();
  const { rights, languages, plan } = usePlanInHand();
  const reading = useReading();
  const { document } = reading;
  const checks = useChecks();
  const edit = useEdit();
  const isNarrow = useNarrow();
  const [address, change] = useMatrixAddress();
  const [closed, toggleClosed] = useKeptSet(sessionStorage, `matrix.closed.${plan.id}`);
  const [open, toggleOpen] = useKeptSet(sessionStorage, `matrix.open.${plan.id}`);
  const [hidden, toggleColumn] = useKeptSet(localStorage, 'matrix.hidden-columns');
  const [menu, setMenu] = useState<Pointed>();
  const [pointed, setPointed] = useState<Pointed>();

  const allColumns = useMemo(() => columnsFor(languages), [languages]);
  const columns = useMemo(() => allColumns.filter(({ id }) => !hidden.has(id)), [allColumns, hidden]);
  const withFindings = useMemo(
    () =>
      new Set([...checks].filter(([, found]) => found.some(({ severity }) => severity !== 'hint')).map(([id]) => id)),
    [checks],
  );
  const asked = useMemo(() => ({ ...address, closed, open }), [address, closed, open]);
  const rows = useMemo(() => rowsOf(document, asked, withFindings), [document, asked, withFindings]);
  const sheet = useMemo(() => ({ rows, columns, reading, rights }), [rows, columns, reading, rights]);
  const matrix = useMatrix(sheet, edit);

  const toggle = useCallback(
    (row: string, isGroup: boolean) => (isGroup ? toggleClosed(row) : toggleOpen(row)),
    [toggleClosed, toggleOpen],
  );
  const openMenu = useCallback((record: string, anchor: HTMLElement) => setMenu({ record, anchor }), []);
  const openChecks = useCallback(
    (record: string, column: string, anchor: HTMLElement) => setPointed({ record, column, anchor }),
    [],
  );

  const { selected, select, choose, type, commit, cancel } = matrix;
  const title = columns.find(({ isFrozen, id }) => isFrozen && id !== 'code')?.id ?? 'code';
  const openPanel = useCallback(
    (record: string) => {
      change({ record });
      select({ active: { row: record, column: title } });
    },
    [change, select, title],
  );
  const isHere = selected !== undefined;
  useEffect(() => {
    if (address.record === undefined || isHere) return;
    for (const { id } of pathOf(document, address.record).slice(0, -1)) if (closed.has(id)) toggleClosed(id);
    select({ active: { row: address.record, column: title } });
    // Only the address one arrives with chooses a row.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const active = selected?.active.row;
  useEffect(() => {
    if (address.record !== undefined && active !== undefined && document.records.has(active))
      change({ record: active });
    // The open panel follows the active row, not the other way round.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [active]);

  const root = rootOf(document);
  const from = text(root?.['startsOn']);
  const to = text(root?.['endsOn']);
  const tools = useMemo(
    (): MatrixTools => ({
      ...{ columns, reading, rights, checks, choose, toggle, openPanel, openMenu, openChecks, type, commit, cancel },
      period: { from, to },
    }),
    [columns, reading, rights, checks, choose, toggle, openPanel, openMenu, openChecks, type, commit, cancel, from, to],
  );
  const shown = rows.filter(({ record }) => record?.kind === 'action').length;
  const canAdd = rights.at(document, document.plan).text;
  const label = translate('plan.views.matrix');
  const pointedChecks = pointed ? checksOnPointed(checks.get(pointed.record) ?? [], pointed.column) : [];
  return (
    <MatrixContext.Provider value={tools}>
      <div className="matrix-page">
        <div className="matrix-main">
          <MatrixToolbar
            {...{ address, change, allColumns, hidden, toggleColumn, shown, canAdd }}
            withChecks={withFindings.size}
            add={matrix.add}
          />
          {matrix.pasted && <PasteReport pasted={matrix.pasted} columns={columns} onClose={matrix.forgetPaste} />}
          {rows.length === 0 ? (
            <Empty
              title={translate(isFiltered(asked) ? 'list.none_match' : 'plan.matrix.empty')}
              why={translate(isFiltered(asked) ? 'list.none_match_why' : 'plan.matrix.empty_why')}
            />
          ) : isNarrow ? (
            <MatrixCards rows={rows} label={label} />
          ) : (
            <MatrixGrid {...{ sheet, matrix, label, toggle, openPanel, openMenu }} />
          )}
        </div>
        {address.record !== undefined && document.records.has(address.record) && (
          <RecordPanel record={address.record} onClose={() => change({ record: undefined })} />
        )}
      </div>
      {menu && (
        <RowMenu
          {...{ document, languages, openPanel }}
          record={menu.record}
          anchor={menu.anchor}
          rights={rights.at(document, menu.record)}
          add={matrix.add}
          change={matrix.change}
          onClose={() => {
            setMenu(undefined);
            matrix.takeFocus();
          }}
        />
      )}
      <Popover
        open={pointed !== undefined && pointedChecks.length > 0}
        anchorEl={pointed?.anchor}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        onClose={() => setPointed(undefined)}
        slotProps={{ paper: { className: 'check-popover' } }}
      >
        <CheckList checks={pointedChecks} onFixed={() => setPointed(undefined)} />
      </Popover>
    </MatrixContext.Provider>
  );
};

const checksOnPointed = (checks: Parameters<typeof checksOn>[0], column: string | undefined) =>
  column === undefined || column === 'checks' ? checks : checksOn(checks, column);
